// The invariants of a machine between two steps.
#include <fmt/format.h>

#include <algorithm>

#include "sim/kernel/kernel.h"

namespace weft::kernel {

namespace {

// Collects the first problem.
class Check {
 public:
  template <typename... Arguments>
  void expect(bool holds, const char* text, const Arguments&... arguments) {
    if (!holds && problem_.empty()) problem_ = fmt::vformat(text, fmt::make_format_args(arguments...));
  }
  const std::string& problem() const { return problem_; }

 private:
  std::string problem_;
};

std::ptrdiff_t times_in(const std::vector<Tid>& queue, Tid tid) { return std::count(queue.begin(), queue.end(), tid); }

void check_cores(Check& check, const MachineState& m) {
  std::uint32_t idle = 0, waking = 0;
  for (std::size_t i = 0; i < m.cores.size(); ++i) {
    const Core& core = m.cores[i];
    idle += !core.running && !core.waking;
    waking += core.waking;
    check.expect(!core.waking || !core.running, "core {} is waking and busy", i);
    check.expect(!core.in_kernel || core.trap_pending, "core {} is in the kernel without a trap", i);
    if (!core.running) continue;
    const Thread& thread = thread_of(m, core.running);
    check.expect(thread.state == RunState::kRunning && thread.core == i, "thread {} on core {} does not run there", thread.tid.value, i);
  }
  check.expect(idle == m.idle_cores, "{} idle cores, counted {}", idle, m.idle_cores);
  const std::size_t ready = m.policy->queue().size();
  check.expect(m.has_classes || idle == 0 || ready <= waking, "{} threads are ready while {} cores idle", ready, idle);
}

// A blocked thread is queued where its reason says.
void check_wait(Check& check, const MachineState& m, const Process& process, const Thread& thread) {
  const std::uint32_t tid = thread.tid.value;
  check.expect(thread.wait != WaitReason::kNone, "thread {} is blocked without a reason", tid);
  switch (thread.wait) {
    case WaitReason::kLock:
      check.expect(times_in(process.locks[thread.wait_object - 1].waiters, thread.tid) == 1, "thread {} is not queued at its lock", tid);
      break;
    case WaitReason::kGil: check.expect(times_in(process.gil.waiters, thread.tid) == 1, "thread {} is not queued for the GIL", tid); break;
    case WaitReason::kPipeRead:
      check.expect(times_in(m.pipes[thread.wait_object - 1].waiting_readers, thread.tid) == 1, "thread {} is not queued at its pipe", tid);
      break;
    case WaitReason::kPipeWrite:
      check.expect(times_in(m.pipes[thread.wait_object - 1].waiting_writers, thread.tid) == 1, "thread {} is not queued at its pipe", tid);
      break;
    case WaitReason::kSemaphore:
      check.expect(times_in(m.semaphores[thread.wait_object - 1].waiters, thread.tid) == 1, "thread {} is not queued at its semaphore", tid);
      break;
    case WaitReason::kAccept:
      check.expect(times_in(m.sockets[thread.wait_object - 1].waiting, thread.tid) == 1, "thread {} is not queued at its socket", tid);
      break;
    case WaitReason::kConsoleInput:
      check.expect(times_in(m.console_readers, thread.tid) == 1, "thread {} is not queued at the console", tid);
      break;
    case WaitReason::kFileLock: check.expect(times_in(m.lock_waiters, thread.tid) == 1, "thread {} is not queued for a lock on a file", tid); break;
    case WaitReason::kFutex: {
      const auto is_its = [&](const FutexWaiter& waiter) { return waiter.thread == thread.tid; };
      const auto places = std::count_if(m.futex_waiters.begin(), m.futex_waiters.end(), is_its);
      check.expect(places == 1, "thread {} is not queued at its word", tid);
      break;
    }
    case WaitReason::kPoll: check.expect(times_in(m.pollers, thread.tid) == 1, "thread {} is not queued as a poller", tid); break;
    default: break;
  }
}

void check_threads(Check& check, const MachineState& m) {
  const std::vector<Tid> ready = m.policy->queue();
  std::uint32_t live = 0;
  for (const Thread& thread : m.threads) {
    const Process& process = m.processes[thread.process_slot];
    const std::uint32_t tid = thread.tid.value;
    const bool alive = thread.state != RunState::kTerminated;
    live += alive;
    check.expect(times_in(ready, thread.tid) == (thread.state == RunState::kReady), "thread {}: ready queue and state differ", tid);
    check.expect(times_in(process.threads, thread.tid) == alive, "thread {}: list of its process and state differ", tid);
    check.expect(thread.state != RunState::kRunning || m.cores[thread.core].running == thread.tid, "thread {} runs nowhere", tid);
    if (thread.state == RunState::kBlocked) check_wait(check, m, process, thread);
    else check.expect(thread.wait == WaitReason::kNone, "thread {} waits but is not blocked", tid);
  }
  check.expect(live == m.live_threads, "{} live threads, counted {}", live, m.live_threads);
}

void check_locks(Check& check, const MachineState& m, const Process& process) {
  const bool is_fair = m.cost->lock_handover != 0;
  for (const Lock& lock : process.locks) {
    check.expect(lock.locked || (!lock.owner && (lock.waiters.empty() || !is_fair)), "lock {} is free but has an owner or waiters", lock.id.value);
    for (const Tid tid : lock.waiters) {
      const Thread& thread = thread_of(m, tid);
      check.expect(thread.wait == WaitReason::kLock && thread.wait_object == lock.id.value, "thread {} waits for another lock", tid.value);
    }
  }
  const Gil& gil = process.gil;
  check.expect(!gil.holder || thread_of(m, gil.holder).pid == process.pid, "the GIL of process {} is held by a stranger", process.pid.value);
  check.expect(!gil.holder || thread_of(m, gil.holder).state != RunState::kBlocked || process.stopped ||
                   thread_of(m, gil.holder).wait == WaitReason::kPageIn, "the holder of the GIL of process {} is blocked", process.pid.value);
  for (const Tid tid : gil.waiters) check.expect(thread_of(m, tid).wait == WaitReason::kGil, "thread {} does not wait for the GIL", tid.value);
}

void check_processes(Check& check, const MachineState& m) {
  std::uint32_t live = 0;
  for (const Process& process : m.processes) {
    const bool alive = process.state == ProcessState::kRunning;
    live += alive;
    check.expect(process.threads.size() == process.live_threads, "process {} miscounts its threads", process.pid.value);
    check.expect(alive == (process.live_threads > 0), "process {} is {} with {} threads", process.pid.value, alive ? "alive" : "dead", process.live_threads);
    check.expect(process.space.faults().empty(), "process {} has faults that belong to no thread", process.pid.value);
    check_locks(check, m, process);
  }
  check.expect(live == m.live_processes, "{} live processes, counted {}", live, m.live_processes);
}

// A frame is mapped as often as page tables and unsettled faults say.
void check_frames(Check& check, const MachineState& m) {
  std::vector<std::uint32_t> mappings(m.physical.frames() + 1);
  for (const Process& process : m.processes) {
    process.space.for_each_page([&](Address, std::uint32_t entry) { ++mappings[entry & AddressSpace::kFrameMask]; });
  }
  for (const Thread& thread : m.threads) {
    for (const PageFault& fault : thread.faults) ++mappings[fault.old_frame];
  }
  for (const SharedSegment& segment : m.shared) {
    for (const FrameNumber frame : segment.frames) ++mappings[frame];
  }
  for (FrameNumber frame = 1; frame <= m.physical.frames(); ++frame) {
    check.expect(mappings[frame] == m.physical.mappings(frame), "frame {} is mapped {} times, counted {}", frame, mappings[frame], m.physical.mappings(frame));
  }
  check.expect(m.physical.validate(), "physical memory miscounts its frames");
}

// In the tables of processes, and on the way from one to another.
template <typename Do>
void for_each_descriptor(const MachineState& m, Do what) {
  for (const Process& process : m.processes) std::for_each(process.descriptors.begin(), process.descriptors.end(), what);
  for (const Pipe& pipe : m.pipes) {
    for (const PassedDescriptors& passed : pipe.passed) std::for_each(passed.files.begin(), passed.files.end(), what);
  }
}

void check_pipes(Check& check, const MachineState& m) {
  std::vector<std::uint32_t> readers(m.pipes.size() + 1), writers(m.pipes.size() + 1);
  for_each_descriptor(m, [&](const Descriptor& file) {
    if (reads_pipe(file.kind)) ++readers[file.object.value];
    if (writes_pipe(file.kind)) ++writers[file.object.value];
  });
  for (const Socket& socket : m.sockets) ++readers[socket.in.value], ++writers[socket.out.value];
  for (const Pipe& pipe : m.pipes) {
    const std::uint32_t id = pipe.id.value;
    check.expect(pipe.readers == readers[id] && pipe.writers == writers[id], "pipe {} miscounts its ends", id);
    const std::string_view fault = find_fault(pipe);
    check.expect(fault.empty(), "pipe {} {}", id, fault);
  }
}

void check_semaphores(Check& check, const MachineState& m) {
  for (const Semaphore& semaphore : m.semaphores) {
    const std::uint32_t id = semaphore.id.value;
    check.expect(semaphore.value <= semaphore.maximum, "semaphore {} is above its maximum", id);
    check.expect(semaphore.value == 0 || semaphore.waiters.empty() || m.cost->lock_handover == 0, "threads wait for semaphore {}, which is free", id);
  }
}

void check_files(Check& check, const MachineState& m) {
  std::vector<std::uint32_t> references(m.files.open_files().size() + 1);
  for_each_descriptor(m, [&](const Descriptor& file) {
    if (file.kind == FileKind::kFile) ++references[file.object.value];
  });
  for (std::size_t i = 0; i < m.files.open_files().size(); ++i) {
    check.expect(m.files.open_files()[i].references == references[i + 1], "open file {} miscounts its descriptors", i + 1);
  }
}

}  // namespace

bool Machine::validate(std::string* problem) const {
  Check check;
  if (state_.stop != StopReason::kFinished && state_.stop != StopReason::kLimit) check_cores(check, state_);
  check_threads(check, state_);
  check_processes(check, state_);
  check_frames(check, state_);
  check.expect(state_.caches.validate(), "a cache line is modified in one core and valid in another");
  check_pipes(check, state_);
  check_semaphores(check, state_);
  check_files(check, state_);
  if (problem != nullptr) *problem = check.problem();
  return check.problem().empty();
}

}  // namespace weft::kernel
