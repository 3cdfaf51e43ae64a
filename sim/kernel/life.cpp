#include "sim/kernel/life.h"

#include <algorithm>
#include <cassert>

#include "sim/kernel/accounting.h"
#include "sim/kernel/choice.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/gil.h"
#include "sim/kernel/priority_protocol.h"
#include "sim/kernel/shared_memory.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

std::uint32_t create_process(Kernel& k, Pid parent, Ns time) {
  const auto slot = static_cast<std::uint32_t>(k.m.processes.size());
  Process& process = k.m.processes.emplace_back();
  process.pid = Pid{kFirstId + static_cast<std::uint32_t>(k.m.threads.size())};
  process.parent = parent;
  process.created = time;
  process.gil.switch_interval = k.m.config.switch_interval;
  process.descriptors = {{FileKind::kConsoleIn, {}, true}, {FileKind::kConsoleOut, {}, true}, {FileKind::kConsoleErr, {}, true}};
  process.directory = FileSystem::kRoot;
  reset_signals(process);
  ++k.m.live_processes;
  return slot;
}

Tid create_thread(Kernel& k, std::uint32_t slot, Tid creator, Ns time) {
  const Tid tid{kFirstId + static_cast<std::uint32_t>(k.m.threads.size())};
  Thread& thread = k.m.threads.emplace_back();
  Process& process = k.m.processes[slot];
  thread.tid = tid;
  thread.pid = process.pid;
  thread.creator = creator;
  thread.process_slot = slot;
  thread.letter = static_cast<std::uint16_t>(tid.value - kFirstId);
  thread.user.ident = tid.value;
  thread.created = time;
  if (creator) {  // inherited
    thread.task = own_task(thread_of(k, creator));
    if (thread.task.resets_on_fork) reset_on_fork(thread.task);
    thread.blocked_signals = thread_of(k, creator).blocked_signals;
  }
  thread.task.tid = tid;
  thread.task.parent = creator;
  thread.task.arrival = time;
  thread.task.order = tid.value - kFirstId;
  process.threads.push_back(tid);
  ++process.live_threads;
  ++k.m.live_threads;
  return tid;
}

Address place_for_stack(const AddressSpace& space, Address bytes) {
  Address end = kStackTop;
  const auto& segments = space.segments();
  for (auto at = segments.rbegin(); at != segments.rend(); ++at) {
    if (end < bytes + kPageBytes || at->end <= end - bytes - kPageBytes) break;
    end = at->begin - kPageBytes;
  }
  return end < kSharedBase + bytes + kPageBytes ? 0 : end;
}

void add_stack(Process& process, Thread& thread, Address end, Address bytes) {
  thread.stack_segment = end - bytes;
  process.space.add_segment({SegmentKind::kStack, true, thread.stack_segment, end, thread.tid});
  thread.user.stack_begin = thread.stack_segment;
  thread.user.stack_end = end;
}

void start_thread(Kernel& k, Thread& thread, Ns time) {
  if (k.m.idle_cores > 0) ++k.cores_woken;  // it will get one, and its creator pays for that
  Timer timer;
  timer.kind = Timer::Kind::kStart;
  timer.thread = thread.tid;
  k.m.timers.push(time + choose_delay(k, ChoiceKind::kStartSlack, k.m.cost->start_slack), timer);
}

namespace {

void forget(std::vector<Tid>& queue, Tid tid) { std::erase(queue, tid); }

// A waiter less: the holder of the lock may be less important from now on.
template <typename Held>
void leave_lock(Kernel& k, Held& held, Tid tid) {
  forget(held.waiters, tid);
  renew_holders(k, held.owner, k.m.time);
}

}  // namespace

void leave_wait(Kernel& k, Process& process, Thread& thread) {
  switch (thread.wait) {
    case WaitReason::kLock: return leave_lock(k, process.locks[thread.wait_object - 1], thread.tid);
    case WaitReason::kSemaphore: return leave_lock(k, k.m.semaphores[thread.wait_object - 1], thread.tid);
    case WaitReason::kPipeRead: return forget(pipe_of(k, ObjectId{thread.wait_object}).waiting_readers, thread.tid);
    case WaitReason::kPipeWrite: return forget(pipe_of(k, ObjectId{thread.wait_object}).waiting_writers, thread.tid);
    case WaitReason::kAccept: return forget(socket_of(k, ObjectId{thread.wait_object}).waiting, thread.tid);
    case WaitReason::kPoll: return forget(k.m.pollers, thread.tid);
    case WaitReason::kConsoleInput: return forget(k.m.console_readers, thread.tid);
    case WaitReason::kDevice: return forget_disk_request(k, thread.tid);
    case WaitReason::kFileLock: return forget(k.m.lock_waiters, thread.tid);
    case WaitReason::kFutex: return forget_futex_waiter(k, thread.tid, k.m.time);
    default: return;
  }
}

namespace {

// Takes a thread that ends out of whatever it is queued in.
void leave_queues(Kernel& k, Process& process, Thread& thread) {
  thread.expected_burst = k.m.policy->expected_burst(thread.tid);
  if (thread.state == RunState::kReady) k.m.policy->remove(thread.tid);
  else if (thread.state != RunState::kRunning) k.m.policy->forget(thread.tid);
  forget(process.gil.waiters, thread.tid);
  if (process.gil.yielded == thread.tid) process.gil.yielded = Tid{};
  leave_wait(k, process, thread);
}

void wake_joiners(Kernel& k, Process& process, const Thread& ended, Ns time) {
  for (const Tid tid : process.threads) {
    Thread& joiner = thread_of(k, tid);
    if (joiner.wait == WaitReason::kJoin && joiner.wait_object == ended.tid.value) {
      answer_and_wake(k, joiner, 1, time, ended.tid);
    }
  }
}

// Orphans are adopted by init, which reads their status as soon as there is one.
void orphan_children(Kernel& k, const Process& parent, Ns time) {
  for (Process& child : k.m.processes) {
    if (child.parent != parent.pid || child.state == ProcessState::kReaped) continue;
    child.parent = kInit;
    emit(k, EventKind::kProcessAdopted, time, child, kInit.value);
    if (child.state == ProcessState::kZombie) reap(k, child, kInit, time);
  }
}

// Gives a status to the first thread of the parent that waits for such. That thread's options, or -1 when there is none.
std::int64_t tell_waiter(Kernel& k, const Process& parent, const Process& child, int status, Tid by, Ns time) {
  for (const Tid tid : parent.threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.wait != WaitReason::kChild || !is_waited_for(parent, thread.arguments[0], child)) continue;
    const std::int64_t options = thread.arguments[1];
    const bool stopped = (status & 0xFF) == 0x7F, continued = status == 0xFFFF;
    const bool wanted = continued ? (options & kWaitContinued) != 0 : stopped ? (options & kWaitStopped) != 0 : (options & kWaitNotEnded) == 0;
    if (!wanted) continue;
    answer_and_wake(k, thread, std::int64_t{child.pid.value} << 16 | status, time, by);
    return options;
  }
  return -1;
}

// Gives the status to a thread of the parent that waits for it.
void tell_parent(Kernel& k, Process& child, Tid last, Ns time) {
  if (child.parent == kInit) return reap(k, child, kInit, time);
  Process* parent = find_process(k.m, child.parent);
  assert(parent != nullptr);
  // Who ignores SIGCHLD has no zombies, and nothing to wait for (POSIX, wait()).
  if ((parent->signals.ignored & signal_bit(kSigChld)) != 0) return reap(k, child, parent->pid, time);
  const std::int64_t options = tell_waiter(k, *parent, child, child.status, last, time);
  if (options >= 0 && (options & kWaitLeaves) == 0) reap(k, child, parent->pid, time);
}

// With SIGCHLD ignored, a wait ends when the last child has: there is nothing to read.
void tell_of_no_children(Kernel& k, const Process& parent, Tid last, Ns time) {
  if ((parent.signals.ignored & signal_bit(kSigChld)) == 0) return;
  for (const Tid tid : parent.threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.wait != WaitReason::kChild) continue;
    const bool has_child = std::any_of(k.m.processes.begin(), k.m.processes.end(), [&](const Process& child) {
      return child.parent == parent.pid && child.state != ProcessState::kReaped && is_waited_for(parent, thread.arguments[0], child);
    });
    if (!has_child) answer_and_wake(k, thread, -kEChild, time, last);
  }
}

void end_process(Kernel& k, Process& process, Tid last, Ns time) {
  process.state = ProcessState::kZombie;
  process.ended = time;
  --k.m.live_processes;
  emit(k, EventKind::kProcessExited, time, process, static_cast<std::uint64_t>(process.status));
  for (std::uint32_t i = 0; i < process.descriptors.size(); ++i) close_descriptor(k, process, i, last, time);
  process.use = memory_use(k.m.physical, process.space);
  process.most_resident = std::max(process.most_resident, process.use.resident());
  process.space.release(k.m.physical);
  process.cache = vm::TranslationCache();   // a program may have had thousands of processes
  release_unused_segments(k);
  orphan_children(k, process, time);
  Process* parent = find_process(k.m, process.parent);
  tell_parent(k, process, last, time);
  wake_pollers(k, time, last);
  if (parent != nullptr) tell_of_no_children(k, *parent, last, time);
  if (parent != nullptr) send_signal(k, *parent, kSigChld, last, time, process.pid);
  if (k.m.live_processes == 0) stop_machine(k, StopReason::kFinished);
}

// A process that another one kills lives until the next tick: its last thread has to clean up, and whoever looks at once sees it alive.
bool must_clean_up(const Process& process, Ns time) {
  return process.dying && (process.status & 0x7F) != 0 && process.live_threads == 1 && time < process.dies_at;
}

// The thread is blocked and ends then.
void end_later(Kernel& k, const Thread& thread, Ns time) {
  Timer timer;
  timer.thread = thread.tid;
  timer.ticket = thread.wait_ticket;
  k.m.timers.push(time, timer);
}

}  // namespace

void end_thread(Kernel& k, Thread& thread, Ns time) {
  Process& process = process_of(k, thread);
  leave_queues(k, process, thread);
  drop_faults(k, process, thread);
  release_gil(k, process, thread, time, GilRelease::kExit);
  emit(k, EventKind::kThreadExited, time, thread);
  thread.state = RunState::kTerminated;
  thread.wait = WaitReason::kNone;
  thread.wait_object = 0;
  ++thread.wait_ticket;
  thread.call_state = CallState::kNone;
  thread.ended = time;
  process.cpu_time += thread.cpu_time;
  process.system_time += thread.system_time;
  process.switches += thread.switches;
  forget(process.threads, thread.tid);
  --process.live_threads;
  --k.m.live_threads;
  if (thread.stack_segment != 0) process.space.remove_segment(k.m.physical, thread.stack_segment);
  if (process.live_threads == 0) return end_process(k, process, thread.tid, time);
  wake_joiners(k, process, thread, time);
}

void end_running_thread(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  core.trap_pending = core.in_kernel = false;
  Thread& thread = thread_of(k, core.running);
  if (must_clean_up(process_of(k, thread), core.clock)) {
    release_gil(k, process_of(k, thread), thread, core.clock, GilRelease::kExit);
    block(k, index, WaitReason::kExit);
    return end_later(k, thread, process_of(k, thread).dies_at);
  }
  end_thread(k, thread, core.clock);
  if (k.m.stop == StopReason::kRunning) vacate(k, index);
  else core.running = Tid{};
}

namespace {

// All threads that are not on a core end, but `kept`.
void end_threads(Kernel& k, Process& process, int status, Ns time, Tid kept) {
  process.dying = true;
  process.status = status;
  process.dies_at = (time / kTick + 1) * kTick;
  const std::vector<Tid> threads = process.threads;
  for (const Tid tid : threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.state != RunState::kRunning && tid != kept) end_thread(k, thread, time);
  }
}

// When no thread is on a core, the first one stays, waits for nothing any more, and cleans up.
Tid keep_to_clean_up(Kernel& k, Process& process, Ns time) {
  for (const Tid tid : process.threads) {
    if (thread_of(k, tid).state == RunState::kRunning) return Tid{};
  }
  Thread& thread = thread_of(k, process.threads.front());
  if (thread.state == RunState::kReady) k.m.policy->remove(thread.tid);
  forget(process.gil.waiters, thread.tid);
  leave_wait(k, process, thread);
  release_gil(k, process, thread, time, GilRelease::kExit);
  thread.state = RunState::kBlocked;
  thread.wait = WaitReason::kExit;
  thread.wait_since = time;
  ++thread.wait_ticket;
  end_later(k, thread, ((time + k.m.cost->process_exit) / kTick + 1) * kTick);
  return thread.tid;
}

}  // namespace

void begin_exit(Kernel& k, Process& process, int status, Ns time) {
  if (!process.dying && process.state == ProcessState::kRunning) end_threads(k, process, status, time, Tid{});
}

void kill_process(Kernel& k, Process& process, int signal, Ns time) {
  if (process.dying || process.state != ProcessState::kRunning) return;
  emit(k, EventKind::kKilled, time, process, static_cast<std::uint64_t>(signal));
  end_threads(k, process, signal, time, keep_to_clean_up(k, process, time));
}

void fail_process(Kernel& k, Process& process, Thread& thread, Ns time, FaultKind kind, Address address) {
  if (kind == FaultKind::kSegmentation) {
    emit(k, EventKind::kSegmentationFault, time, thread, address);
    kill_process(k, process, kSigSegv, time);
    process.dies_at = time;
    return;
  }
  const bool is_first = process.pid.value == kFirstId;
  if (!is_first) emit(k, EventKind::kLimitReached, time, thread, static_cast<std::uint64_t>(LimitKind::kMemory), k.m.physical.capacity());
  kill_process(k, process, kSigKill, time);
  process.dies_at = time;
  if (is_first) stop_machine(k, StopReason::kLimit, LimitKind::kMemory, k.m.physical.capacity());
}

void pause_thread(Kernel& k, Thread& thread, Ns time) {
  thread.state = RunState::kBlocked;
  thread.wait = WaitReason::kStopped;
  thread.wait_since = time;
  emit(k, EventKind::kBlocked, time, thread, static_cast<std::uint64_t>(WaitReason::kStopped));
}

bool is_waited_for(const Process& parent, std::int64_t wanted, const Process& child) {
  if (wanted == -1) return true;
  if (wanted > 0) return child.pid.value == wanted;
  return child.group.value == (wanted == 0 ? parent.group.value : -wanted);
}

void tell_of_stop(Kernel& k, Process& process, int status, Tid by, Ns time) {
  Process* parent = process.parent == kInit ? nullptr : find_process(k.m, process.parent);
  process.news = status;
  if (parent == nullptr) return;
  const std::int64_t options = tell_waiter(k, *parent, process, status, by, time);
  if (options >= 0 && (options & kWaitLeaves) == 0) process.news = 0;
  send_signal(k, *parent, kSigChld, by, time, process.pid);
}

static void count_child(Process& parent, const Process& child) {
  auto& sum = parent.children;
  sum.minor_faults += child.minor_faults + child.children.minor_faults;
  sum.major_faults += child.major_faults + child.children.major_faults;
  sum.cpu_time += child.cpu_time + child.children.cpu_time;
  sum.system_time += child.system_time + child.children.system_time;
  sum.switches += child.switches;
  sum.switches += child.children.switches;
  sum.most_resident = std::max({sum.most_resident, child.most_resident, child.children.most_resident});
}

void reap(Kernel& k, Process& child, Pid by, Ns time) {
  if (Process* parent = find_process(k.m, by)) count_child(*parent, child);
  child.state = ProcessState::kReaped;
  child.locks = {};
  child.descriptors = {};
  child.user = {};
  emit(k, EventKind::kProcessReaped, time, child, by.value);
}

}  // namespace weft::kernel
