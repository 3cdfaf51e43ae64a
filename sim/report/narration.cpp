#include "sim/report/narration.h"

#include "sim/core/duration.h"
#include "sim/report/fill.h"
#include "sim/report/metrics_text.h"
#include "sim/report/phrases.h"
#include "sim/vm/interpreter.h"

namespace weft::report {

using kernel::PreemptReason;
using kernel::WaitReason;
using trace::Event;
using trace::EventKind;

namespace {

std::string hexadecimal(std::uint64_t number) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  do text.insert(text.begin(), kDigits[number & 15]), number >>= 4;
  while (number > 0);
  return "0x" + text;
}

std::string signal_text(std::uint64_t signal) {
  const std::string_view name = signal_name(static_cast<int>(signal));
  return name.empty() ? "signal " + std::to_string(signal) : std::string(name);
}

std::string core_text(std::uint8_t core, Language language) {
  const std::string number = std::to_string(core);
  return language == Language::kEnglish ? "core " + number : number + "번 코어";
}

std::string pipe_text(std::uint64_t pipe, Language language) {
  const std::string number = std::to_string(pipe);
  return language == Language::kEnglish ? "pipe " + number : number + "번 파이프";
}

std::string segment_text(std::uint64_t segment, Language language) {
  const std::string number = std::to_string(segment);
  return language == Language::kEnglish ? "shared memory segment " + number : number + "번 공유 메모리 세그먼트";
}

std::string bytes_text(std::uint64_t bytes) {
  if (bytes >= 1u << 20 && bytes % (1u << 20) == 0) return std::to_string(bytes >> 20) + " MiB";
  if (bytes >= 1u << 10 && bytes % (1u << 10) == 0) return std::to_string(bytes >> 10) + " KiB";
  return std::to_string(bytes) + " bytes";
}

// One event on its way to a sentence.
class Narrator {
 public:
  Narrator(const Event& event, const Names& names, Language language)
      : event_(event), names_(names), language_(language) {}

  std::string sentence() const {
    switch (event_.kind) {
      case EventKind::kProcessCreated: return with_parent(by_init() ? Phrase::kFirstProcess : Phrase::kForkedProcess);
      case EventKind::kProcessExited: return say(Phrase::kProcessEnded);
      case EventKind::kProcessReaped:
        return with_parent(by_init() ? Phrase::kProcessReapedByKernel : Phrase::kProcessReaped);
      case EventKind::kProcessAdopted: return with_parent(by_init() ? Phrase::kProcessOrphaned : Phrase::kProcessAdopted);
      case EventKind::kThreadCreated: return say(event_.a == 0 || is_main_thread() ? Phrase::kFirstThread : Phrase::kThreadCreated);
      case EventKind::kThreadNamed: return say(Phrase::kThreadNamed);
      case EventKind::kThreadExited: return say(Phrase::kThreadEnded);
      case EventKind::kDispatched: return say(switched() ? Phrase::kSwitched : Phrase::kDispatched);
      case EventKind::kPreempted: return say(preempted());
      case EventKind::kBlocked: return say(blocked());
      case EventKind::kWoken: return say(event_.a == 0 ? Phrase::kWokenByTimer : Phrase::kWokenByThread);
      case EventKind::kCoreIdle: return say(Phrase::kCoreIdle);
      case EventKind::kSystemCallEntered: return say(Phrase::kCallEntered);
      case EventKind::kSystemCallLeft: return say(Phrase::kCallLeft);
      case EventKind::kLimitReached: return say(Phrase::kLimitReached);
      case EventKind::kDeadlock: return say(Phrase::kDeadlock);
      case EventKind::kMachineFinished: return say(Phrase::kFinished);
      case EventKind::kUserInput: return say(Phrase::kUserInput);
      default: return resource_sentence();
    }
  }

 private:
  // Memory, GIL, locks, signals, console and pipes.
  std::string resource_sentence() const {
    switch (event_.kind) {
      case EventKind::kPageFault: return say(page_fault());
      case EventKind::kPageEvicted: return say(event_.b != 0 ? Phrase::kEvictedDirty : Phrase::kEvictedClean);
      case EventKind::kOutOfMemoryKill: return say(Phrase::kOutOfMemoryKill);
      case EventKind::kPageCopied: return say(Phrase::kPageCopied);
      case EventKind::kSegmentationFault: return say(Phrase::kSegmentationFault);
      case EventKind::kCollected: return say(Phrase::kCollected);
      case EventKind::kGilAcquired: return say(Phrase::kGilAcquired);
      case EventKind::kGilReleased: return say(gil_released());
      case EventKind::kGilDropRequested: return say(Phrase::kGilDropRequested);
      case EventKind::kLockCreated: return say(Phrase::kLockCreated);
      case EventKind::kLockAcquired: return say(event_.b == 0 ? Phrase::kLockAcquired : Phrase::kLockAcquiredLate);
      case EventKind::kLockReleased: return say(event_.b == 0 ? Phrase::kLockReleased : Phrase::kLockPassed);
      case EventKind::kPriorityBoosted: return say(event_.b == 0 ? Phrase::kPriorityCeiling : Phrase::kPriorityBoosted);
      case EventKind::kPriorityRestored: return say(Phrase::kPriorityRestored);
      case EventKind::kLockOrderInverted: return say(Phrase::kLockOrderInverted);
      case EventKind::kWaitCycleClosed: return say(Phrase::kWaitCycleClosed);
      case EventKind::kMigrated: return say(Phrase::kMigrated);
      case EventKind::kSignalSent: return say(Phrase::kSignalSent);
      case EventKind::kKilled: return say(Phrase::kKilled);
      case EventKind::kConsoleWritten: return say(event_.a == 2 ? Phrase::kWroteError : Phrase::kWroteOutput);
      case EventKind::kPipeCreated: return say(Phrase::kPipeCreated);
      case EventKind::kPipeWritten: return say(Phrase::kPipeWritten);
      case EventKind::kPipeRead: return say(Phrase::kPipeRead);
      default: return shared_sentence();
    }
  }

  // What processes share, and signals.
  std::string shared_sentence() const {
    switch (event_.kind) {
      case EventKind::kSemaphoreCreated: return say(Phrase::kSemaphoreCreated);
      case EventKind::kSemaphoreAcquired: return say(event_.b == 0 ? Phrase::kSemaphoreAcquired : Phrase::kSemaphoreAcquiredLate);
      case EventKind::kSemaphoreReleased: return say(event_.b == 0 ? Phrase::kSemaphoreReleased : Phrase::kSemaphorePassed);
      case EventKind::kSharedCreated: return say(Phrase::kSharedCreated);
      case EventKind::kSharedMapped: return say(Phrase::kSharedMapped);
      case EventKind::kSignalHandled: return say(Phrase::kSignalHandled);
      case EventKind::kFileOpened: return say(Phrase::kFileOpened);
      case EventKind::kFileRead: return say(Phrase::kFileRead);
      case EventKind::kFileWritten: return say(Phrase::kFileWritten);
      case EventKind::kSocketConnected: return say(Phrase::kSocketConnected);
      case EventKind::kExecuted: return say(Phrase::kExecuted);
      case EventKind::kDeviceStarted: return say((event_.a & 0xFF) == 0 ? Phrase::kDiskStarted : Phrase::kNetworkStarted);
      default: return std::string(trace::facts_of(event_.kind).name) + ".";
    }
  }

  // The letters of threads and the numbers of things go by kind; what a phrase does not name is not used.
  std::string say(Phrase key) const {
    const std::string thread = names_.thread(event_.thread, language_), other = other_thread();
    const std::string process = process_text(), core = core_text(event_.core, language_), thing = object();
    const std::string time = duration(), count = std::to_string(static_cast<std::int64_t>(number()));
    const std::string address = hexadecimal(address_in_question()), status = status_text(end_status(), language_);
    const std::string signal = signal_text(event_.a), call = called(), limit = limit_sentence();
    return fill(phrase(key).in(language_),
                {{"thread", thread}, {"other", other}, {"process", process}, {"core", core}, {"object", thing},
                 {"time", time}, {"count", count}, {"address", address}, {"status", status}, {"signal", signal},
                 {"call", call}, {"limit", limit}});
  }

  std::string with_parent(Phrase key) const {
    const std::string parent = Names::process(Pid{static_cast<std::uint32_t>(event_.a)}, language_);
    return fill(say(key), {{"parent", parent}});
  }

  // Nobody in the simulation: the first process, an orphan.
  bool by_init() const { return event_.a <= kernel::kInit.value; }
  bool is_main_thread() const { return event_.thread.value == event_.process.value; }
  // Another thread's registers were on the core before.
  bool switched() const { return event_.b != 0 && event_.a != 0 && event_.a != event_.thread.value; }

  Phrase preempted() const {
    switch (static_cast<PreemptReason>(event_.a)) {
      case PreemptReason::kYield: return Phrase::kPreemptedYield;
      case PreemptReason::kHigherPriority: return Phrase::kPreemptedPriority;
      case PreemptReason::kUser: return Phrase::kPreemptedUser;
      default: return Phrase::kPreemptedQuantum;
    }
  }

  Phrase blocked() const {
    switch (static_cast<WaitReason>(event_.a)) {
      case WaitReason::kSleep: return Phrase::kBlockedSleep;
      case WaitReason::kLock: return Phrase::kBlockedLock;
      case WaitReason::kGil: return Phrase::kBlockedGil;
      case WaitReason::kJoin: return Phrase::kBlockedJoin;
      case WaitReason::kChild: return event_.b == 0 ? Phrase::kBlockedAnyChild : Phrase::kBlockedChild;
      case WaitReason::kPipeRead: return Phrase::kBlockedPipeRead;
      case WaitReason::kPipeWrite: return Phrase::kBlockedPipeWrite;
      case WaitReason::kConsoleInput: return Phrase::kBlockedInput;
      case WaitReason::kSemaphore: return Phrase::kBlockedSemaphore;
      case WaitReason::kPoll: return Phrase::kBlockedPoll;
      case WaitReason::kAccept: return Phrase::kBlockedAccept;
      case WaitReason::kPageIn: return Phrase::kBlockedPageIn;
      case WaitReason::kPause: return Phrase::kBlockedPause;
      case WaitReason::kFileLock: return Phrase::kBlockedFileLock;
      case WaitReason::kStopped: return Phrase::kBlockedStopped;
      case WaitReason::kDevice: return Phrase::kBlockedDevice;
      case WaitReason::kFutex: return Phrase::kBlockedFutex;
      default: return Phrase::kBlockedOther;
    }
  }

  Phrase page_fault() const {
    switch (static_cast<FaultKind>(event_.b)) {
      case FaultKind::kDemandZero: return Phrase::kFirstTouch;
      case FaultKind::kCopyOnWrite: return Phrase::kWriteFault;
      case FaultKind::kReuse: return Phrase::kPageReused;
      case FaultKind::kSwapIn: return Phrase::kSwappedIn;
      case FaultKind::kFileIn: return Phrase::kFileIn;
      default: return Phrase::kPageFaultOther;
    }
  }

  Phrase gil_released() const {
    if (event_.a == 1) return Phrase::kGilReleasedAsked;
    return event_.a == 2 ? Phrase::kGilReleasedExit : Phrase::kGilReleasedBlocking;
  }

  // The second thread of the event, by kind.
  std::string other_thread() const {
    std::uint64_t tid = event_.a;
    if (event_.kind == EventKind::kBlocked || event_.kind == EventKind::kLockReleased ||
        event_.kind == EventKind::kSemaphoreReleased || event_.kind == EventKind::kSystemCallEntered ||
        event_.kind == EventKind::kPriorityBoosted) {
      tid = event_.b;
    }
    return names_.thread(Tid{static_cast<std::uint32_t>(tid)}, language_);
  }

  // The process that a sentence is about: the event's own, but for those that are done to another.
  std::string process_text() const {
    std::uint32_t pid = event_.process.value;
    const bool elsewhere = event_.kind == EventKind::kBlocked || event_.kind == EventKind::kSignalSent ||
                           event_.kind == EventKind::kSystemCallEntered;
    if (elsewhere) pid = static_cast<std::uint32_t>(event_.b);
    return Names::process(Pid{pid}, language_);
  }

  std::string object() const {
    switch (event_.kind) {
      case EventKind::kPipeCreated:
      case EventKind::kPipeWritten:
      case EventKind::kPipeRead: return pipe_text(event_.a, language_);
      case EventKind::kBlocked: {
        const auto reason = static_cast<WaitReason>(event_.a);
        if (reason == WaitReason::kSemaphore) return names_.semaphore(ObjectId{static_cast<std::uint32_t>(event_.b)}, language_);
        if (reason == WaitReason::kPipeRead || reason == WaitReason::kPipeWrite) return pipe_text(event_.b, language_);
        return lock(event_.b);
      }
      case EventKind::kSystemCallEntered: return lock(event_.b);
      case EventKind::kSemaphoreCreated:
      case EventKind::kSemaphoreAcquired:
      case EventKind::kSemaphoreReleased: return names_.semaphore(ObjectId{static_cast<std::uint32_t>(event_.a)}, language_);
      case EventKind::kSharedCreated:
      case EventKind::kSharedMapped: return segment_text(event_.a, language_);
      default: return lock(event_.a);
    }
  }

  std::string lock(std::uint64_t id) const {
    const bool may_be_either = event_.kind == EventKind::kPriorityBoosted || event_.kind == EventKind::kLockOrderInverted;
    if (may_be_either && (id & kernel::kSemaphoreBit) != 0) {
      return names_.semaphore(ObjectId{static_cast<std::uint32_t>(id ^ kernel::kSemaphoreBit)}, language_);
    }
    if (may_be_either && id == 0) return language_ == Language::kEnglish ? "a mutex made of a futex" : "futex로 만든 락";
    return names_.lock(event_.process, ObjectId{static_cast<std::uint32_t>(id)}, language_);
  }

  // The time that the event names: a switch's cost, a wait's length, a sleep's length.
  std::string duration() const { return format_duration_short(static_cast<Ns>(event_.b)); }

  // The number that the event names: a count of bytes, objects or threads, or a call's result or argument.
  std::uint64_t number() const {
    switch (event_.kind) {
      case EventKind::kConsoleWritten:
      case EventKind::kPipeWritten:
      case EventKind::kPipeRead:
      case EventKind::kFileRead:
      case EventKind::kFileWritten:
      case EventKind::kSystemCallEntered:
      case EventKind::kSystemCallLeft: return event_.b;
      case EventKind::kDeviceStarted: return event_.a >> 8;
      default: return event_.a;
    }
  }

  // A page is named by where it begins.
  std::uint64_t address_in_question() const {
    const bool is_page = event_.kind == EventKind::kPageFault || event_.kind == EventKind::kPageCopied;
    if (event_.kind == EventKind::kSharedMapped || event_.kind == EventKind::kBlocked) return event_.b;
    return is_page ? event_.a & ~std::uint64_t{kPageMask} : event_.a;
  }

  // As wait() reports it.
  int end_status() const { return static_cast<int>(event_.a); }

  std::string called() const {
    const bool is_call = event_.kind == EventKind::kSystemCallEntered || event_.kind == EventKind::kSystemCallLeft;
    if (!is_call || event_.a >= static_cast<std::uint64_t>(vm::SystemCall::kCount)) return "";
    const auto which = static_cast<vm::SystemCall>(event_.a);
    if (event_.kind == EventKind::kSystemCallLeft) return vm::name_of(which);
    const bool moves = which == vm::SystemCall::kRead || which == vm::SystemCall::kWrite;  // their descriptor has more in it
    const std::string thing = object(), time = duration(), count = std::to_string(moves ? event_.b & 0xFFFF : event_.b);
    const std::string other = other_thread(), process = process_text();
    return fill(call_phrase(which).in(language_),
                {{"object", thing}, {"time", time}, {"count", count}, {"other", other}, {"process", process}});
  }

  std::string limit_sentence() const {
    if (event_.kind != EventKind::kLimitReached) return "";
    const auto limit = static_cast<kernel::LimitKind>(event_.a);
    std::string value = std::to_string(event_.b);
    if (limit == kernel::LimitKind::kTime) value = format_duration(static_cast<Ns>(event_.b));
    if (limit == kernel::LimitKind::kMemory) value = bytes_text(event_.b * kPageBytes);
    if (limit == kernel::LimitKind::kOutput) value = bytes_text(event_.b);
    return fill(limit_phrase(limit).in(language_), {{"value", value}});
  }

  const Event& event_;
  const Names& names_;
  Language language_;
};

// A sentence begins with a capital letter; places come in lower case.
void capitalise(std::string& sentence) {
  if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z') sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
}

}  // namespace

std::string narrate(const Event& event, const Names& names, Language language, const SourceLine& where) {
  std::string sentence = Narrator(event, names, language).sentence();
  capitalise(sentence);
  if (where.line == 0) return sentence;
  const std::string number = std::to_string(where.line);
  return sentence + fill(Text{" (line {line}: {text})", " ({line}행: {text})"}.in(language),
                         {{"line", number}, {"text", where.text}});
}

std::string narrate(const Event& event, const kernel::Machine& machine, Language language) {
  // A new thread has no place yet: its creator has.
  const bool is_new = event.kind == EventKind::kThreadCreated && event.a != 0;
  const Tid tid = is_new ? Tid{static_cast<std::uint32_t>(event.a)} : event.thread;
  const SourceLine where = tid ? source_line_of(machine, tid) : SourceLine{};
  return narrate(event, MachineNames(machine), language, where);
}

SourceLine source_line_of(const kernel::Machine& machine, Tid tid) {
  const kernel::Thread* thread = machine.find(tid);
  const kernel::Process* process = thread == nullptr ? nullptr : machine.find(thread->pid);
  if (process == nullptr || process->state != kernel::ProcessState::kRunning || thread->user.frame == 0) return {};
  const vm::FrameView frame = vm::position_in_program(machine.image(), thread->user, process->space, machine.physical());
  if (frame.line == 0) return {};
  return program_line(machine, frame.line);
}

SourceLine program_line(const kernel::Machine& machine, std::uint32_t number) {
  SourceLine result;
  result.line = number;
  std::string_view rest = machine.image().modules[machine.image().main_module].source;
  for (std::uint32_t line = 1; line < number && !rest.empty(); ++line) {
    const std::size_t end = rest.find('\n');
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t')) rest.remove_prefix(1);
  while (!rest.empty() && (rest.back() == ' ' || rest.back() == '\r')) rest.remove_suffix(1);
  result.text = rest;
  return result;
}

bool is_detail(const Event& event) {
  switch (event.kind) {
    case EventKind::kSystemCallEntered:
    case EventKind::kSystemCallLeft:
    case EventKind::kGilAcquired:
    case EventKind::kThreadNamed:
    case EventKind::kLockCreated:
    case EventKind::kSemaphoreCreated:
    case EventKind::kFileOpened:
    case EventKind::kCollected:
    case EventKind::kPageFault: {  // what comes of it is told: the copy, the crash; but the long ones are
      const auto kind = static_cast<FaultKind>(event.b);
      return !is_major(kind);
    }
    case EventKind::kCoreIdle: return true;
    case EventKind::kGilReleased: return event.a != 1;
    default: return false;
  }
}

}  // namespace weft::report
