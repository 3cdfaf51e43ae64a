#include "sim/kernel/system_calls.h"

#include <algorithm>
#include <iterator>

#include "sim/kernel/accounting.h"
#include "sim/kernel/choice.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/gil.h"
#include "sim/kernel/life.h"
#include "sim/kernel/signals.h"

namespace weft::kernel {

using trace::EventKind;
using vm::SystemCall;

namespace {

Ns present_pages(const Process& process) {
  Ns pages = 0;
  process.space.for_each_page([&](Address, std::uint32_t) { ++pages; });
  return pages;
}

Ns copy_price(const vm::CostModel& cost, std::int64_t bytes) { return cost.copied_kilobyte * bytes / 1024; }

// The fixed part of a read or write, beyond the system call.
Ns transfer_price(const vm::CostModel& cost, FileKind kind) {
  switch (kind) {
    case FileKind::kConsoleOut:
    case FileKind::kConsoleErr: return cost.console_write;
    case FileKind::kPipeRead:
    case FileKind::kPipeWrite: return cost.pipe_transfer;
    case FileKind::kSocket: return cost.socket_transfer;
    default: return 0;
  }
}

// What the call costs until it takes effect.
Ns price_of(Kernel& k, Process& process, const Thread& thread) {
  const vm::CostModel& cost = *k.m.cost;
  switch (thread.call) {
    case SystemCall::kCreateThread: return cost.system_call + cost.thread_create;
    case SystemCall::kExitThread: return cost.system_call + cost.thread_exit;
    case SystemCall::kFork: return cost.system_call + cost.process_fork + cost.fork_page * present_pages(process);
    case SystemCall::kExecute: return cost.system_call + cost.process_execute;
    case SystemCall::kCompile: return cost.system_call + compile_price(k, process, thread);
    case SystemCall::kExitProcess:
      return cost.system_call + cost.process_exit + (cost.exit_page > 0 ? cost.exit_page * present_pages(process) : 0);
    case SystemCall::kSharedCopy: return cost.shared_cell + copy_price(cost, thread.arguments[2]);
    case SystemCall::kRead:
    case SystemCall::kWrite: {
      const Descriptor* file = find_descriptor(process, thread.arguments[0] & kDescriptorBits);
      return cost.system_call + (file != nullptr ? transfer_price(cost, file->kind) : 0) +
             copy_price(cost, bytes_to_move(k, process, thread));
    }
    case SystemCall::kClock:
    case SystemCall::kGetTid:
    case SystemCall::kCpuCount:
    case SystemCall::kSwitchInterval:
    case SystemCall::kLockCreate:
    case SystemCall::kLockName:
    case SystemCall::kSemaphoreName:
    case SystemCall::kThreadName: return cost.user_service;
    default: return cost.system_call;
  }
}

// What a call costs for which a real machine stays in user mode.
Ns user_price(const vm::CostModel& cost, const Thread& thread) {
  const bool is_cell = thread.call == SystemCall::kSharedLoad || thread.call == SystemCall::kSharedStore ||
                       thread.call == SystemCall::kSharedExchange;
  return is_cell ? cost.shared_cell : cost.lock_operation;
}

// True for what a real machine does in user mode: it is a call here only to have its place in the order of time.
bool needs_no_kernel(Kernel& k, Process& process, const Thread& thread) {
  switch (thread.call) {
    case SystemCall::kSharedLoad:
    case SystemCall::kSharedStore:
    case SystemCall::kSharedExchange: return true;
    default: return is_uncontended(process, thread) || is_uncontended_semaphore(k.m, thread);
  }
}

// The thread enters the kernel.
void enter_call(Kernel& k, Core& core, Process& process, Thread& thread) {
  const bool again = thread.call_state == CallState::kRetry;
  if (!again) {
    thread.call = core.trap.call;
    std::copy(std::begin(core.trap.arguments), std::end(core.trap.arguments), thread.arguments);
    thread.progress = 0;
    thread.deadline = kForever;
    thread.call_traced = !needs_no_kernel(k, process, thread);
    if (thread.call_traced) trace_entry(k, core, thread);
  }
  const Ns price = thread.call_traced ? price_of(k, process, thread) : user_price(*k.m.cost, thread);
  // As in CPython, input and output let other threads run meanwhile.
  if (thread.call == SystemCall::kRead || thread.call == SystemCall::kWrite) {
    release_gil(k, process, thread, core.clock, GilRelease::kBlockingCall);
  }
  core.in_kernel = true;
  spend(core, thread, price);
  thread.system_time += price;
}

void call_clock(Kernel& k, Core& core, Process& process, Thread& thread) {
  Ns time = core.clock;
  if (thread.arguments[0] == 0) time += kWallClockStart;
  if (thread.arguments[0] == 1) time += kUptimeStart;
  if (thread.arguments[0] == 2) time = cpu_use(k.m, process, core.clock).all;
  if (thread.arguments[0] == 3) time = thread.cpu_time;
  answer(k, core, thread, time);
}

// Calls that only look something up or set it.
void carry_out_simple(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  switch (thread.call) {
    case SystemCall::kGetPid: return answer(k, core, thread, process.pid.value);
    case SystemCall::kGetParentPid: return answer(k, core, thread, process.parent.value);
    case SystemCall::kGetTid: return answer(k, core, thread, thread.tid.value);
    case SystemCall::kCpuCount: return answer(k, core, thread, static_cast<std::int64_t>(k.m.cores.size()));
    case SystemCall::kClock: return call_clock(k, core, process, thread);
    case SystemCall::kRandom: {
      const std::uint64_t high = choose(k, ChoiceKind::kRandomBits, 1u << 24);
      return answer(k, core, thread, static_cast<std::int64_t>(high << 24 | choose(k, ChoiceKind::kRandomBits, 1u << 24)));
    }
    case SystemCall::kSwitchInterval:
      if (thread.arguments[0] > 0) process.gil.switch_interval = std::max<Ns>(thread.arguments[0], kMicrosecond);
      return answer(k, core, thread, process.gil.switch_interval);
    case SystemCall::kIsTerminal: {
      const Descriptor* file = find_descriptor(process, thread.arguments[0]);
      if (file == nullptr) return answer(k, core, thread, -kEBadF);
      const bool console = file->kind <= FileKind::kConsoleErr;
      const Config& config = k.m.config;
      const bool typed = config.console_is_open || !config.typed.empty();
      const bool redirected = file->kind == FileKind::kConsoleIn && !typed && !config.console_input.empty();
      return answer(k, core, thread, console && !redirected && k.m.config.console_is_tty);
    }
    default: return answer(k, core, thread, -kEInval);
  }
}

// The call makes a descriptor, and the process can't have another.
bool lacks_descriptors(Kernel& k, const Core& core) {
  constexpr SystemCall kMakers[] = {SystemCall::kOpen,       SystemCall::kPipe,         SystemCall::kSocket,
                                    SystemCall::kSocketPair, SystemCall::kSocketAccept, SystemCall::kProcessOpen};
  const Thread& thread = thread_of(k, core.running);
  const std::vector<Descriptor>& table = process_of(k, thread).descriptors;
  if (table.size() + 1 < kMostDescriptors || thread.progress > 0) return false;
  if (std::find(std::begin(kMakers), std::end(kMakers), thread.call) == std::end(kMakers)) return false;
  const auto is_open = [](const Descriptor& file) { return file.kind != FileKind::kClosed; };
  return std::count_if(table.begin(), table.end(), is_open) + 1 >= static_cast<std::ptrdiff_t>(kMostDescriptors);
}

void carry_out(Kernel& k, std::uint32_t index) {
  switch (thread_of(k, k.m.cores[index].running).call) {
    case SystemCall::kExitProcess: return call_exit_process(k, index);
    case SystemCall::kExitThread: return end_running_thread(k, index);
    case SystemCall::kCreateThread: return call_create_thread(k, index);
    case SystemCall::kJoinThread: return call_join(k, index);
    case SystemCall::kFork: return call_fork(k, index);
    case SystemCall::kWaitProcess: return call_wait(k, index);
    case SystemCall::kKill: return call_kill(k, index);
    case SystemCall::kSleep: return call_sleep(k, index);
    case SystemCall::kYield: return call_yield(k, index);
    case SystemCall::kScheduling: return call_scheduling(k, index);
    case SystemCall::kRead: return call_read(k, index);
    case SystemCall::kWrite: return call_write(k, index);
    case SystemCall::kClose: return call_close(k, index);
    case SystemCall::kDuplicate: return call_duplicate(k, index);
    case SystemCall::kPipe: return call_pipe(k, index);
    case SystemCall::kLockCreate: return call_lock_create(k, index);
    case SystemCall::kLockAcquire: return call_lock_acquire(k, index);
    case SystemCall::kLockRelease: return call_lock_release(k, index);
    case SystemCall::kLockState: return call_lock_state(k, index);
    case SystemCall::kLockName: return call_lock_name(k, index);
    case SystemCall::kThreadName: return call_thread_name(k, index);
    case SystemCall::kOpen: return call_open(k, index);
    case SystemCall::kSeek: return call_seek(k, index);
    case SystemCall::kTruncate: return call_truncate(k, index);
    case SystemCall::kFileStatus: return call_file_status(k, index);
    case SystemCall::kUnlink: return call_unlink(k, index);
    case SystemCall::kMakeDirectory: return call_make_directory(k, index);
    case SystemCall::kRemoveDirectory: return call_remove_directory(k, index);
    case SystemCall::kRename: return call_rename(k, index);
    case SystemCall::kListDirectory: return call_list_directory(k, index);
    case SystemCall::kChangeDirectory: return call_change_directory(k, index);
    case SystemCall::kWorkingDirectory: return call_working_directory(k, index);
    case SystemCall::kPoll: return call_poll(k, index);
    case SystemCall::kProcessOpen: return call_process_open(k, index);
    case SystemCall::kSemaphoreCreate: return call_semaphore_create(k, index);
    case SystemCall::kSemaphoreAcquire: return call_semaphore_acquire(k, index);
    case SystemCall::kSemaphoreRelease: return call_semaphore_release(k, index);
    case SystemCall::kSemaphoreValue: return call_semaphore_value(k, index);
    case SystemCall::kSemaphoreName: return call_semaphore_name(k, index);
    case SystemCall::kSharedCreate: return call_shared_create(k, index);
    case SystemCall::kSharedOpen: return call_shared_open(k, index);
    case SystemCall::kSharedMap: return call_shared_map(k, index);
    case SystemCall::kSharedUnmap: return call_shared_unmap(k, index);
    case SystemCall::kSharedUnlink: return call_shared_unlink(k, index);
    case SystemCall::kSharedSize: return call_shared_size(k, index);
    case SystemCall::kSharedLoad: return call_shared_load(k, index);
    case SystemCall::kSharedStore: return call_shared_store(k, index);
    case SystemCall::kSharedCopy: return call_shared_copy(k, index);
    case SystemCall::kSharedExchange: return call_shared_exchange(k, index);
    case SystemCall::kFutexWait: return call_futex_wait(k, index);
    case SystemCall::kFutexWake: return call_futex_wake(k, index);
    case SystemCall::kSignalAction: return call_signal_action(k, index);
    case SystemCall::kSignalTake: return call_signal_take(k, index);
    case SystemCall::kStackOf: return call_stack_of(k, index);
    case SystemCall::kThrowInto: return call_throw_into(k, index);
    case SystemCall::kSignalReturn: return call_signal_return(k, index);
    case SystemCall::kAlarm: return call_alarm(k, index);
    case SystemCall::kPause: return call_pause(k, index);
    case SystemCall::kExecute: return call_execute(k, index);
    case SystemCall::kCompile: return call_compile(k, index);
    case SystemCall::kSocket: return call_socket(k, index);
    case SystemCall::kSocketBind: return call_socket_bind(k, index);
    case SystemCall::kSocketListen: return call_socket_listen(k, index);
    case SystemCall::kSocketAccept: return call_socket_accept(k, index);
    case SystemCall::kSocketConnect: return call_socket_connect(k, index);
    case SystemCall::kSocketShutdown: return call_socket_shutdown(k, index);
    case SystemCall::kSocketPort: return call_socket_port(k, index);
    case SystemCall::kSocketPair: return call_socket_pair(k, index);
    case SystemCall::kFileControl: return call_file_control(k, index);
    case SystemCall::kLink: return call_link(k, index);
    case SystemCall::kReadLink: return call_read_link(k, index);
    case SystemCall::kSignalControl: return call_signal_control(k, index);
    case SystemCall::kSignalWait: return call_signal_wait(k, index);
    case SystemCall::kProcessGroup: return call_process_group(k, index);
    case SystemCall::kResourceLimit: return call_resource_limit(k, index);
    default: return carry_out_simple(k, index);
  }
}

// User mode came out on the kernel's wish: faults are settled already, now garbage and the GIL.
void serve_breaker(Kernel& k, std::uint32_t index, Core& core, Process& process, Thread& thread) {
  if (collect_if_wanted(k, core, thread)) return;
  core.trap_pending = false;
  const bool asked = process.gil.drop_requested && process.gil.holder == thread.tid;
  if (is_signal_due(process, thread, core.clock)) begin_handlers(k, core, process, thread, vm::kFrameSignal | vm::kFrameRepeats);
  if (asked && k.m.config.gil == GilMode::kBackEdges && !keeps_gil(k, process, thread)) drop_gil(k, index);
}

}  // namespace

void serve_trap(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (process.dying) return end_running_thread(k, index);
  if (settle_faults(k, core, thread)) return;
  switch (core.trap.kind) {
    case vm::TrapKind::kSystemCall:
      if (core.in_kernel) return lacks_descriptors(k, core) ? answer(k, core, thread, -kEMFile) : carry_out(k, index);
      return enter_call(k, core, process, thread);
    case vm::TrapKind::kFault:
      return fail_process(k, process, thread, core.clock, FaultKind::kSegmentation, core.trap.fault_address);
    case vm::TrapKind::kOutOfMemory:
      return fail_process(k, process, thread, core.clock, FaultKind::kOutOfMemory, core.trap.fault_address);
    default: return serve_breaker(k, index, core, process, thread);
  }
}

void trace_entry(Kernel& k, const Core& core, Thread& thread) {
  thread.call_traced = true;
  emit(k, EventKind::kSystemCallEntered, core.clock, thread, static_cast<std::uint64_t>(thread.call),
       static_cast<std::uint64_t>(thread.arguments[0]));
}

void retry_call(Core& core, Thread& thread) {
  core.trap = vm::Trap{};
  core.trap.kind = vm::TrapKind::kSystemCall;
  core.trap.call = thread.call;
  core.trap_pending = true;
  core.in_kernel = false;
}

namespace {

void trace_result(Kernel& k, Thread& thread, std::int64_t result, Ns time) {
  thread.result = result;
  thread.call_state = CallState::kAnswered;
  if (!thread.call_traced) return;
  emit(k, EventKind::kSystemCallLeft, time, thread, static_cast<std::uint64_t>(thread.call), static_cast<std::uint64_t>(result));
}

}  // namespace

void answer(Kernel& k, Core& core, Thread& thread, std::int64_t result) {
  trace_result(k, thread, result, core.clock);
  core.trap_pending = core.in_kernel = false;
}

void answer_and_wake(Kernel& k, Thread& thread, std::int64_t result, Ns time, Tid waker) {
  wake(k, thread, time, waker);
  trace_result(k, thread, result, time);
}

void deliver_result(Kernel& k, Process& process, Thread& thread) {
  thread.call_state = CallState::kNone;
  vm::complete_system_call(user_mode(k, process, thread), thread.result);
  keep_faults(process, thread);
  const Ns now = k.m.cores[thread.core].clock;
  if (is_signal_due(process, thread, now)) begin_handlers(k, k.m.cores[thread.core], process, thread, vm::kFrameSignal);
}

void wait_in_call(Kernel& k, std::uint32_t index, WaitReason reason, std::uint32_t object, CallState state, Ns timeout) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  core.trap_pending = core.in_kernel = false;
  thread.call_state = state;
  thread.deadline = timeout >= 0 ? core.clock + timeout : kForever;
  if (timeout >= 0) {
    Timer timer;
    timer.thread = thread.tid;
    timer.ticket = thread.wait_ticket;
    k.m.timers.push(core.clock + timeout + k.m.cost->timer_delay, timer);
  }
  release_gil(k, process_of(k, thread), thread, core.clock, GilRelease::kBlockingCall);
  const Ns now = core.clock;
  block(k, index, reason, object);
  interrupt_if_pending(k, thread, now);
}

void wake_to_retry(Kernel& k, Thread& thread, Ns time, Tid waker) {
  thread.call_state = CallState::kRetry;
  wake(k, thread, time, waker);
}

Ns time_left(const Core& core, const Thread& thread) {
  return thread.deadline == kForever ? -1 : std::max<Ns>(thread.deadline - core.clock, 0);
}

void time_out(Kernel& k, Thread& thread, Ns time) {
  if (thread.burst.cpu > 0) return wake(k, thread, time, Tid{});
  leave_wait(k, process_of(k, thread), thread);
  answer_and_wake(k, thread, 0, time, Tid{});
}

}  // namespace weft::kernel
