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
  // As in CPython, input and output let other threads run meanwhile; a thread that ends has done with Python before the
  // operating system takes it down.
  if (thread.call == SystemCall::kRead || thread.call == SystemCall::kWrite) {
    release_gil(k, process, thread, core.clock, GilRelease::kBlockingCall);
  } else if (thread.call == SystemCall::kExitThread) {
    release_gil(k, process, thread, core.clock, GilRelease::kExit);
  }
  core.in_kernel = true;
  spend(core, thread, price);
  thread.system_time += price;
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
  const CallInProgress call(k, index);
  switch (call.thread.call) {
#define X(name, server) \
  case SystemCall::k##name: return server(k, index);
#include "sim/kernel/servers.def"
#undef X
    case SystemCall::kCount: return call.done(-kEInval);
  }
}

// User mode came out on the kernel's wish: faults are settled already, now garbage and the GIL. Where nothing is to do it is no
// action: whether a thread that keeps the GIL comes out at all depends on where its stay began.
void serve_breaker(Kernel& k, std::uint32_t index, Core& core, Process& process, Thread& thread) {
  if (collect_if_wanted(k, core, thread)) return;
  core.trap_pending = false;
  const bool asked = process.gil.drop_requested && process.gil.holder == thread.tid;
  const bool is_signalled = is_signal_due(process, thread, core.clock);
  if (is_signalled) begin_handlers(k, core, process, thread, vm::kFrameSignal | vm::kFrameRepeats);
  const bool drops = asked && k.m.config.gil == GilMode::kBackEdges && !keeps_gil(k, process, thread);
  if (drops) drop_gil(k, index);
  if (!drops && !is_signalled) --k.m.actions;
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
