// System calls about processes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/shared_memory.h"
#include "sim/kernel/real_timer.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/swapping.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

void call_exit_process(Kernel& k, std::uint32_t index) {
  const Core& core = k.m.cores[index];
  const Thread& thread = thread_of(k, core.running);
  begin_exit(k, process_of(k, thread), static_cast<int>(thread.arguments[0] & 0xFF) << 8, core.clock);
  end_running_thread(k, index);
}

namespace {

// The child's process has what the parent has. Of the threads only the caller lives on in it: locks that others hold
// stay locked for ever, as POSIX warns.
void copy_process(Kernel& k, Process& parent, Process& child, Tid caller, Tid twin) {
  child.generation = parent.generation + 1;
  child.space = parent.space.fork(k.m.physical);
  child.user = parent.user;
  child.descriptors = parent.descriptors;
  child.locks = parent.locks;
  for (Lock& lock : child.locks) {
    lock.waiters.clear();
    if (lock.owner == caller) lock.owner = twin;
  }
  child.gil.switch_interval = parent.gil.switch_interval;
  if (k.m.config.gil != GilMode::kOff) child.gil.holder = twin, child.gil.acquisitions = 1;
  child.signals.handled = parent.signals.handled;
  child.signals.ignored = parent.signals.ignored;
  child.signals.wakeup_descriptor = parent.signals.wakeup_descriptor;
  child.group = parent.group;
  child.session = parent.session;
  child.directory = parent.directory;
  child.limits = parent.limits;
  child.space.set_most_bytes(parent.space.most_bytes());
  for (const Descriptor& file : child.descriptors) add_descriptor(k, file);
}

void copy_thread(const Thread& caller, Thread& twin) {
  twin.name = caller.name;
  twin.user = caller.user;
  twin.user.instructions = 0;
  twin.stack_segment = caller.stack_segment;
  twin.call = caller.call;
  twin.call_state = CallState::kAnswered;  // with 0
}

}  // namespace

void call_fork(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  const Tid caller = core.running;
  if (k.m.live_processes >= limits::most_processes(k.m.config.frames)) {
    return stop_machine(k, StopReason::kLimit, LimitKind::kProcesses, k.m.live_processes);
  }
  if (k.m.live_threads >= limits::most_threads(k.m.config.frames)) {
    return stop_machine(k, StopReason::kLimit, LimitKind::kThreads, k.m.live_threads);
  }
  const std::uint32_t parent_slot = thread_of(k, caller).process_slot;
  const std::uint32_t slot = create_process(k, k.m.processes[parent_slot].pid, core.clock);
  const Tid twin = create_thread(k, slot, caller, core.clock);
  Process& child = k.m.processes[slot];
  copy_process(k, k.m.processes[parent_slot], child, caller, twin);
  copy_thread(thread_of(k, caller), thread_of(k, twin));
  if (child.limits[kCpuTime].soft >= 0) limit_cpu_time(k, thread_of(k, twin), child.limits[kCpuTime].soft, core.clock);
  emit(k, EventKind::kProcessCreated, core.clock, child, child.parent.value);
  emit(k, EventKind::kThreadCreated, core.clock, thread_of(k, twin), caller.value);
  if (child.gil.holder) emit(k, EventKind::kGilAcquired, core.clock, thread_of(k, twin));
  start_thread(k, thread_of(k, twin), core.clock);
  answer(k, core, thread_of(k, caller), child.pid.value);
}

namespace {

// The status that a wait with these options finds in a child now; -1: none.
int status_to_read(const Process& child, std::int64_t options) {
  if (child.state == ProcessState::kZombie) return (options & kWaitNotEnded) == 0 ? child.status : -1;
  const bool is_wanted = (options & (child.news == 0xFFFF ? kWaitContinued : kWaitStopped)) != 0;
  return child.news != 0 && is_wanted ? child.news : -1;
}

}  // namespace

// A zombie child is read at once; otherwise the thread waits until a child ends, unless it does not want to.
// WNOHANG, WUNTRACED, WCONTINUED, WNOWAIT, this kernel's own "not those that ended", and the three about clones.
constexpr std::int64_t kWaitOptions = 1 | 2 | 8 | 1 << 24 | 1 << 28 | std::int64_t{7} << 29;

void call_wait(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Process& parent = process_of(k, thread);
  const std::int64_t wanted = thread.arguments[0], options = thread.arguments[1];
  if ((options & ~kWaitOptions) != 0) return answer(k, core, thread, -kEInval);
  bool has_child = false;
  for (Process& child : k.m.processes) {
    if (child.parent != parent.pid || child.state == ProcessState::kReaped || !is_waited_for(parent, wanted, child)) continue;
    has_child = true;
    const int status = status_to_read(child, options);
    if (status < 0) continue;
    const bool ended = child.state == ProcessState::kZombie;
    if ((options & kWaitLeaves) == 0) ended ? reap(k, child, parent.pid, core.clock) : static_cast<void>(child.news = 0);
    return answer(k, core, thread, std::int64_t{child.pid.value} << 16 | status);
  }
  if (!has_child) return answer(k, core, thread, -kEChild);
  if (options & 1) return answer(k, core, thread, 0);
  const auto object = wanted > 0 ? static_cast<std::uint32_t>(wanted) : 0;
  wait_in_call(k, index, WaitReason::kChild, object, CallState::kWaiting, thread.arguments[2]);
}

namespace {

bool is_target(const Process& process, const Process& by, std::int64_t pid) {
  if (process.state == ProcessState::kReaped) return false;
  if (pid > 0) return process.pid.value == pid;
  if (pid == -1) return process.pid != by.pid;
  return process.group.value == (pid == 0 ? by.group.value : -pid);
}

}  // namespace

// The caller's own turn comes last: it may die of it.
void call_kill(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Process& self = process_of(k, thread);
  const std::int64_t pid = thread.arguments[0], signal = thread.arguments[1];
  if (signal < 0 || signal > kMaxSignal) return answer(k, core, thread, -kEInval);
  if (pid == kInit.value) return answer(k, core, thread, -kEPerm);
  std::vector<std::uint32_t> targets;
  for (std::uint32_t i = 0; i < k.m.processes.size(); ++i) {
    if (is_target(k.m.processes[i], self, pid)) targets.push_back(i);
  }
  if (targets.empty()) return answer(k, core, thread, -kESrch);
  std::stable_partition(targets.begin(), targets.end(), [&](std::uint32_t slot) { return slot != thread.process_slot; });
  answer(k, core, thread, 0);
  for (const std::uint32_t slot : targets) {
    if (signal == 0) break;
    Process& target = k.m.processes[slot];
    emit(k, EventKind::kSignalSent, core.clock, thread, static_cast<std::uint64_t>(signal), target.pid.value);
    send_signal(k, target, static_cast<int>(signal), thread.tid, core.clock, self.pid);
  }
  if (process_of(k, thread).dying) return end_running_thread(k, index);
  if (process_of(k, thread).stopped) block(k, index, WaitReason::kStopped);
}

namespace {

// As in setpgid(2): of this process or a child of it, into a group of this session or a new one of its own.
std::int64_t set_group(MachineState& m, const Process& self, Process& process, std::int64_t group) {
  const Pid wanted{group == 0 ? process.pid.value : static_cast<std::uint32_t>(group)};
  if (group < 0) return -kEInval;
  if (process.pid != self.pid && process.parent != self.pid) return -kESrch;
  if (process.session == process.pid || process.session != self.session) return -kEPerm;
  const bool exists = std::any_of(m.processes.begin(), m.processes.end(), [&](const Process& other) {
    return other.state != ProcessState::kReaped && other.group == wanted && other.session == self.session;
  });
  if (wanted != process.pid && !exists) return -kEPerm;
  process.group = wanted;
  return 0;
}

// Not for the leader of a group: others would be left in it.
std::int64_t begin_session(const MachineState& m, Process& self) {
  const bool leads = std::any_of(m.processes.begin(), m.processes.end(), [&](const Process& other) {
    return other.state != ProcessState::kReaped && other.group == self.pid;
  });
  if (leads) return -kEPerm;
  self.group = self.session = self.pid;
  return self.pid.value;
}

}  // namespace

void call_process_group(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& self = process_of(k, thread);
  const std::int64_t what = thread.arguments[0], pid = thread.arguments[1];
  const bool is_known_pid = pid > 0 && pid <= UINT32_MAX;
  Process* process = pid == 0 ? &self : is_known_pid ? find_process(k.m, Pid{static_cast<std::uint32_t>(pid)}) : nullptr;
  if (pid == kInit.value && (what == 0 || what == 2)) return answer(k, core, thread, pid);   // the parent of orphans
  if (process == nullptr || process->state == ProcessState::kReaped) return answer(k, core, thread, -kESrch);
  switch (what) {
    case 0: return answer(k, core, thread, process->group.value);
    case 1: return answer(k, core, thread, set_group(k.m, self, *process, thread.arguments[2]));
    case 2: return answer(k, core, thread, process->session.value);
    case 3: return answer(k, core, thread, begin_session(k.m, self));
    default: return answer(k, core, thread, -kEInval);
  }
}

namespace {

// Texts that each end by a zero.
std::vector<std::string> split_texts(const std::string& bytes) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\0', at), bytes.size());
    texts.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return texts;
}

// All that the process was is gone, but its number, its parent and its open files.
void begin_again(Kernel& k, Process& process, Thread& thread, std::vector<std::string> arguments) {
  drop_faults(k, process, thread);
  process.space.release(k.m.physical);
  release_unused_segments(k);
  const std::uint64_t most_bytes = process.space.most_bytes();
  process.space = AddressSpace();
  process.space.set_most_bytes(most_bytes);
  process.user = vm::ProcessState();
  process.cache = vm::TranslationCache();
  process.locks.clear();
  const std::uint64_t ignored = process.signals.ignored;  // stays so, as POSIX has it
  reset_signals(process);
  process.signals.ignored |= ignored;
  process.signals.handled &= ~ignored;
  thread.name = "MainThread";
  thread.user = vm::ThreadState();
  thread.user.ident = thread.tid.value;
  thread.interrupted.clear();
  add_stack(process, thread, kStackTop, limits::kMainStackBytes);
  process.user.arguments = std::move(arguments);
  vm::boot_process(user_mode(k, process, thread));
  keep_faults(process, thread);
  if (k.m.physical.paging().on()) admit_pages(k, process);
}

// A program's text and what it has before its first instruction are not counted against the capacity, but have to be somewhere:
// once the old program is gone there is no way back.
bool has_frames_to_begin(const MachineState& m) {
  constexpr std::uint32_t kBesidesText = 256;
  const std::uint32_t text = (m.image->text_end - kTextBase) / kPageBytes;
  return m.physical.has_free(text + kBesidesText);
}

}  // namespace

void call_execute(Kernel& k, std::uint32_t index) {
  constexpr std::int64_t kMostBytes = 1 << 20;
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (process.live_threads > 1) return answer(k, core, thread, -kEAgain);
  if (!has_frames_to_begin(k.m)) return answer(k, core, thread, -kENoMem);
  if (thread.arguments[1] < 0 || thread.arguments[1] > kMostBytes) return answer(k, core, thread, -kEInval);
  std::string bytes(static_cast<std::size_t>(thread.arguments[1]), '\0');
  if (!process.space.copy_in(k.m.physical, static_cast<Address>(thread.arguments[0]), bytes.data(), bytes.size())) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  emit(k, EventKind::kExecuted, core.clock, thread);
  for (std::uint32_t i = 0; i < process.descriptors.size(); ++i) {
    if (thread.arguments[2] != 0 && !process.descriptors[i].inheritable) close_descriptor(k, process, i, thread.tid, core.clock);
  }
  begin_again(k, process, thread, split_texts(bytes));
  hear_alarm(k, thread.process_slot, core.clock);  // nobody will take the one that was pending
  thread.call_state = CallState::kNone;
  core.trap_pending = core.in_kernel = false;
}

}  // namespace weft::kernel
