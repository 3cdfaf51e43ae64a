#include "sim/report/outcome.h"

#include <algorithm>

#include "sim/core/duration.h"
#include "sim/kernel/wait_graph.h"
#include "sim/report/fill.h"
#include "sim/report/names.h"
#include "sim/report/narration.h"
#include "sim/report/phrases.h"

namespace weft::report {

using kernel::LimitKind;
using kernel::Machine;
using kernel::RunState;
using kernel::StopReason;
using kernel::Thread;
using kernel::WaitReason;

namespace {

// A bomb leaves thousands of threads; a few say enough.
constexpr std::size_t kThreadsTold = 12;

class Report {
 public:
  Report(const Machine& machine, Language language) : machine_(machine), names_(machine), language_(language) {}

  std::string deadlock() const {
    const kernel::WaitGraph graph = kernel::read_wait_graph(machine_);
    std::string text = say(Phrase::kReportDeadlock, {}) + "\n";
    const std::size_t told = std::min(graph.edges.size(), kThreadsTold);
    for (std::size_t i = 0; i < told; ++i) text += "  " + waits(graph.edges[i]) + "\n";
    text += more(graph.edges.size() - told);
    for (const auto& cycle : graph.cycles) {
      const std::string ring = ring_text(cycle);
      text += "  " + say(Phrase::kReportCycle, {{"text", ring}}) + "\n";
    }
    return text;
  }

  std::string limit() const {
    std::string text = limit_sentence() + "\n";
    std::size_t told = 0, alive = 0;
    for (const Thread& thread : machine_.threads()) {
      if (thread.state == RunState::kTerminated || thread.state == RunState::kNew) continue;
      const SourceLine where = source_line_of(machine_, thread.tid);
      if (where.line == 0 || ++alive > kThreadsTold) continue;
      const std::string name = names_.thread(thread.tid, language_), line = std::to_string(where.line);
      const std::string process = Names::process(thread.pid, language_);
      text += "  " + say(Phrase::kReportAt, {{"thread", name}, {"process", process}, {"line", line}, {"text", where.text}}) + "\n";
      ++told;
    }
    return text + more(alive - told) + cycles();
  }

  // Threads that waited for each other in a circle while others went on.
  std::string cycles() const {
    std::string text;
    for (const kernel::WaitCycle& cycle : machine_.state().wait_cycles) {
      const std::string ring = ring_text(cycle.threads), time = format_duration(cycle.time);
      text += "  " + say(Phrase::kReportCycleAt, {{"time", time}, {"text", ring}}) + "\n";
    }
    return text;
  }

 private:
  std::string say(Phrase key, std::initializer_list<Place> places) const { return fill(phrase(key).in(language_), places); }

  std::string more(std::size_t rest) const {
    if (rest == 0) return "";
    const std::string count = std::to_string(rest);
    return "  " + say(Phrase::kReportMore, {{"count", count}}) + "\n";
  }

  std::string waits(const kernel::WaitEdge& edge) const {
    const std::string name = names_.thread(edge.thread, language_), process = Names::process(edge.process, language_);
    const std::string object = thing(edge), held = holder(edge), where = place(edge);
    return say(Phrase::kReportWaits,
               {{"thread", name}, {"process", process}, {"object", object}, {"held", held}, {"where", where}});
  }

  std::string place(const kernel::WaitEdge& edge) const {
    const SourceLine where = source_line_of(machine_, edge.thread);
    if (where.line == 0) return "";
    const std::string line = std::to_string(where.line);
    return say(Phrase::kReportWhere, {{"line", line}, {"text", where.text}});
  }

  std::string thing(const kernel::WaitEdge& edge) const {
    const std::string other = names_.thread(Tid{edge.object}, language_);
    const std::string process = Names::process(Pid{edge.object}, language_);
    const std::string number = std::to_string(edge.object);
    const std::string pipe = language_ == Language::kEnglish ? "pipe " + number : number + "번 파이프";
    switch (edge.reason) {
      case WaitReason::kLock: return names_.lock(edge.process, ObjectId{edge.object}, language_);
      case WaitReason::kJoin: return say(Phrase::kThingThreadEnd, {{"thread", other}});
      case WaitReason::kChild:
        return say(edge.object == 0 ? Phrase::kThingAnyChild : Phrase::kThingProcessEnd, {{"process", process}});
      case WaitReason::kPipeRead: return say(Phrase::kThingPipeData, {{"object", pipe}});
      case WaitReason::kPipeWrite: return say(Phrase::kThingPipeRoom, {{"object", pipe}});
      case WaitReason::kConsoleInput: return say(Phrase::kThingInput, {});
      case WaitReason::kSemaphore: return names_.semaphore(ObjectId{edge.object}, language_);
      case WaitReason::kPoll: return say(Phrase::kThingDescriptors, {});
      case WaitReason::kAccept: return say(Phrase::kThingConnection, {});
      case WaitReason::kPause: return say(Phrase::kThingSignal, {});
      case WaitReason::kGil: return say(Phrase::kThingGil, {});
      case WaitReason::kFileLock: return say(Phrase::kThingFileLock, {{"text", edge.object_name}});
      case WaitReason::kDevice: return say(Phrase::kThingDisk, {});
      case WaitReason::kFutex: return say(Phrase::kThingFutex, {});
      case WaitReason::kStopped: return say(Phrase::kThingContinue, {});
      default: return say(Phrase::kThingNothing, {});
    }
  }

  // Locks have an owner; of the rest, what is waited for says enough.
  std::string holder(const kernel::WaitEdge& edge) const {
    const bool has_owner = edge.reason == WaitReason::kLock || edge.reason == WaitReason::kSemaphore || edge.reason == WaitReason::kFileLock;
    if (!has_owner) return "";
    if (edge.ended_owner) return held(Phrase::kReportHeldByDead, edge.ended_owner);
    if (edge.held_by.empty()) return "";
    return held(edge.held_by[0] == edge.thread ? Phrase::kReportHeldByItself : Phrase::kReportHeld, edge.held_by[0]);
  }

  std::string held(Phrase key, Tid owner) const {
    const std::string name = names_.thread(owner, language_);
    return say(key, {{"thread", name}});
  }

  std::string ring_text(const std::vector<Tid>& ring) const {
    std::string text;
    for (const Tid tid : ring) text += names_.short_name(tid) + " → ";
    return text + names_.short_name(ring.front());
  }

  std::string limit_sentence() const {
    const kernel::Config& config = machine_.config();
    std::string value;
    switch (machine_.limit()) {
      case LimitKind::kTime: value = format_duration(config.limit_time); break;
      case LimitKind::kInstructions: value = std::to_string(config.limit_instructions); break;
      case LimitKind::kMemory: value = std::to_string(config.frames / 256) + " MiB"; break;
      case LimitKind::kProcesses: value = std::to_string(limits::most_processes(config.frames)); break;
      case LimitKind::kThreads: value = std::to_string(limits::most_threads(config.frames)); break;
      case LimitKind::kOutput: value = std::to_string(limits::kConsoleBytes >> 20) + " MiB"; break;
      case LimitKind::kTraceEvents: value = std::to_string(limits::kTraceEvents); break;
      default: break;
    }
    return fill(limit_phrase(machine_.limit()).in(language_), {{"value", value}});
  }

  const Machine& machine_;
  MachineNames names_;
  Language language_;
};

}  // namespace

std::string deadlock_text(const Machine& machine, Language language) { return Report(machine, language).deadlock(); }
std::string limit_text(const Machine& machine, Language language) { return Report(machine, language).limit(); }

std::string memory_kills_text(const Machine& machine) {
  std::string text;
  for (const kernel::MemoryKill& kill : machine.state().memory_kills) {
    const auto kilobytes = [](std::uint64_t pages) { return std::to_string(pages * (kPageBytes / 1024)) + "kB"; };
    std::string microseconds = std::to_string(kill.time / kMicrosecond % 1'000'000);
    microseconds.insert(0, 6 - microseconds.size(), '0');
    text += "[" + std::to_string(kill.time / kSecond) + "." + microseconds + "] Out of memory: Killed process " +
            std::to_string(kill.pid.value) + " (python3) total-vm:" + kilobytes(kill.virtual_pages) + ", anon-rss:" +
            kilobytes(kill.anonymous) + ", file-rss:" + kilobytes(kill.text) + ", shmem-rss:" + kilobytes(kill.shared) + "\n";
  }
  return text;
}

std::string outcome_text(const Machine& machine, Language language) {
  switch (machine.stop_reason()) {
    case StopReason::kDeadlock: return deadlock_text(machine, language);
    case StopReason::kLimit: return limit_text(machine, language);
    default: return Report(machine, language).cycles();
  }
}

}  // namespace weft::report
