#include "sim/kernel/signals.h"

#include <algorithm>
#include <iterator>

#include "sim/kernel/accounting.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/real_timer.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;
using vm::SystemCall;

namespace {

// Signals whose default action is to do nothing: SIGCHLD, SIGCONT, SIGURG, SIGWINCH.
bool is_ignored_by_default(int signal) { return signal == kSigChld || signal == kSigCont || signal == 23 || signal == 28; }

// SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU.
bool stops_by_default(int signal) { return signal >= kSigStop && signal <= 22; }

Tid main_thread_of(const Process& process) { return Tid{process.pid.value}; }

// Waiting for a disk is not: the kernel has promised it the answer (Linux's state D).
bool is_interruptible(const Thread& thread) {
  return thread.wait != WaitReason::kGil && thread.wait != WaitReason::kStopped && thread.wait != WaitReason::kDevice &&
         thread.wait != WaitReason::kPageIn && thread.wait != WaitReason::kExit;
}

// The call that a blocked thread is in is put away; the thread goes on with the handler.
void interrupt(Kernel& k, Process& process, Thread& thread, Ns time, Tid by) {
  leave_wait(k, process, thread);
  if (thread.call == vm::SystemCall::kOpen && thread.progress > 0) {  // of a named pipe: it is opened anew
    close_descriptor(k, process, thread.progress - 1, by, time);
    thread.progress = 0;
  }
  InterruptedCall& call = thread.interrupted.emplace_back();
  call.frame = thread.user.frame;
  call.pc = thread.user.pc;
  call.call = thread.call;
  std::copy(std::begin(thread.arguments), std::end(thread.arguments), call.arguments);
  call.deadline = thread.deadline;
  call.progress = thread.progress;
  call.result_register = thread.user.result_register;
  call.system_result = thread.user.system_result;
  thread.call_state = CallState::kNone;
  thread.signal_waits = true;
  wake(k, thread, time, by);
}

}  // namespace

void reset_signals(Process& process) {
  process.signals.handled = signal_bit(kSigInt);
  process.signals.ignored = kIgnoredAtStart;
  process.signals.pending = 0;
}

namespace {

// A thread that waits for this very signal has it.
bool give_to_waiter(Kernel& k, Process& process, int signal, Tid by, Ns time, Pid from) {
  for (const Tid tid : process.threads) {
    Thread& thread = thread_of(k, tid);
    const bool waits = thread.wait == WaitReason::kPause && thread.call == SystemCall::kSignalWait;
    if (!waits || (thread.awaited_signals & signal_bit(signal)) == 0) continue;
    answer_and_wake(k, thread, std::int64_t{from.value} << 8 | signal, time, by);
    if (signal == kSigAlrm) hear_alarm(k, thread.process_slot, time);
    return true;
  }
  return false;
}

// Every thread blocks it: it waits; those below 32 do so once.
bool is_held(Kernel& k, Process& process, int signal, Pid from) {
  for (const Tid tid : process.threads) {
    if ((thread_of(k, tid).blocked_signals & signal_bit(signal)) == 0) return false;
  }
  std::vector<HeldSignal>& held = process.signals.held;
  const bool known = std::any_of(held.begin(), held.end(), [&](const HeldSignal& each) { return each.signal == signal; });
  if (!known || signal >= 32) held.push_back({static_cast<std::uint8_t>(signal), from});
  return true;
}

// The number of a signal for whoever reads the wakeup descriptor; lost when there is no room.
void write_wakeup(Kernel& k, Process& process, int signal, Tid by, Ns time) {
  const Descriptor* file = find_descriptor(process, process.signals.wakeup_descriptor);
  Pipe* pipe = file == nullptr ? nullptr : output_pipe(k, *file);
  if (pipe == nullptr || pipe->readers == 0 || is_counter(*pipe) || room_for(*pipe, 1, 1) == 0) return;
  put(*pipe, std::string(1, static_cast<char>(signal)), true);
  wake_readers(k, *pipe, time, by);
}

// Does it execute Python? The user mode of such a thread may have run ahead of the moment.
bool is_executing(const Kernel& k, const Process& process, const Thread& thread) {
  return thread.state == RunState::kRunning && (k.m.config.gil == GilMode::kOff || process.gil.holder == thread.tid);
}

// When a thread sees what another one did to it.
Ns seen_at(const Kernel& k, const Process& process, const Thread& thread, Tid by, Ns time) {
  return thread.tid != by && is_executing(k, process, thread) ? (time / kTick + 1) * kTick : time;
}

// The handler is to run in the main thread.
void make_pending(Kernel& k, Process& process, int signal, Tid by, Ns time) {
  SignalState& signals = process.signals;
  Thread& main = thread_of(k, main_thread_of(process));
  const Ns seen = seen_at(k, process, main, by, time);
  signals.seen_at = signals.pending == 0 ? seen : std::min(signals.seen_at, seen);
  signals.pending |= signal_bit(signal);
  if (signals.wakeup_descriptor >= 0) write_wakeup(k, process, signal, by, time);
  const bool in_call = main.call_state == CallState::kWaiting || main.call_state == CallState::kRetry;
  if (main.state == RunState::kBlocked && is_interruptible(main) && in_call) interrupt(k, process, main, time, by);
}

// Its threads don't run any more: at once, or at the next tick those that are on a core.
void stop_process(Kernel& k, Process& process, int signal, Tid by, Ns time) {
  if (process.stopped) return;
  process.stopped = true;
  process.stops_at = (time / kTick + 1) * kTick;
  for (const Tid tid : process.threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.state != RunState::kReady) continue;
    k.m.policy->remove(tid);
    pause_thread(k, thread, time);
  }
  tell_of_stop(k, process, signal << 8 | 0x7F, by, time);
}

void continue_process(Kernel& k, Process& process, Tid by, Ns time) {
  std::erase_if(process.signals.held, [](const HeldSignal& each) { return stops_by_default(each.signal); });
  if (!process.stopped) return;
  process.stopped = false;
  process.stops_at = kForever;
  for (const Tid tid : process.threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.wait == WaitReason::kStopped) wake(k, thread, time, by);
  }
  tell_of_stop(k, process, 0xFFFF, by, time);
  release_held(k, process, by, time);
}

// Who kills itself is gone when the call would return.
void kill_by(Kernel& k, Process& process, int signal, Tid by, Ns time) {
  kill_process(k, process, signal, time);
  if (by && thread_of(k, by).pid == process.pid) process.dies_at = time;
}

}  // namespace

void send_signal(Kernel& k, Process& process, int signal, Tid by, Ns time, Pid from) {
  const std::uint64_t bit = signal_bit(signal);
  if (process.dying || process.state != ProcessState::kRunning) return;
  if (signal == kSigCont) continue_process(k, process, by, time);
  if (signal == kSigStop) return stop_process(k, process, signal, by, time);
  if (signal == kSigKill) return kill_by(k, process, signal, by, time);
  if (give_to_waiter(k, process, signal, by, time, from) || is_held(k, process, signal, from)) return;
  if ((process.signals.ignored & bit) != 0) return;
  if ((process.signals.handled & bit) != 0) return make_pending(k, process, signal, by, time);
  if (stops_by_default(signal)) return stop_process(k, process, signal, by, time);
  if (is_ignored_by_default(signal)) return;
  if (process.stopped) return process.signals.held.push_back({static_cast<std::uint8_t>(signal), from});  // it dies when it goes on
  kill_by(k, process, signal, by, time);
}

void release_held(Kernel& k, Process& process, Tid by, Ns time) {
  for (const HeldSignal& each : std::exchange(process.signals.held, {})) send_signal(k, process, each.signal, by, time, each.from);
}

void interrupt_if_pending(Kernel& k, Thread& thread, Ns time) {
  Process& process = process_of(k, thread);
  const bool due = process.signals.pending != 0 && thread.tid == main_thread_of(process) && thread.user.raising == vm::kUnbound;
  if (due && is_interruptible(thread)) interrupt(k, process, thread, time, Tid{});
}

bool must_stop(const Kernel& k, const Process& process, const Thread& thread, Ns time) {
  if (!process.stopped) return false;
  const bool was_executing = k.m.config.gil == GilMode::kOff || process.gil.holder == thread.tid;
  return !was_executing || time >= process.stops_at;
}

bool is_signal_due(const Process& process, const Thread& thread, Ns now) {
  if (now >= thread.exception_due) return thread.user.raising == vm::kUnbound;
  return process.signals.pending != 0 && thread.tid == main_thread_of(process) && now >= process.signals.seen_at &&
         thread.user.raising == vm::kUnbound;
}

void begin_handlers(Kernel& k, Core& core, Process& process, Thread& thread, std::uint8_t flags) {
  emit(k, EventKind::kSignalHandled, core.clock, thread);
  thread.exception_due = kForever;
  if (thread.tid == main_thread_of(process)) process.signals.seen_at = kForever;  // the handlers take what is pending; what comes later sets it anew
  vm::call_signal_handlers(user_mode(k, process, thread), flags);
  keep_faults(process, thread);
}

// --- system calls ---

void call_signal_action(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  SignalState& signals = process_of(k, thread).signals;
  const std::int64_t signal = thread.arguments[0], action = thread.arguments[1];
  if (signal < 1 || signal > kMaxSignal) return answer(k, core, thread, -kEInval);
  const std::uint64_t bit = signal_bit(static_cast<int>(signal));
  const SignalAction before = (signals.handled & bit) != 0 ? SignalAction::kHandle
                            : (signals.ignored & bit) != 0 ? SignalAction::kIgnore : SignalAction::kDefault;
  if (action >= 0) {
    if (signal == kSigKill || signal == kSigStop) return answer(k, core, thread, -kEInval);
    signals.handled &= ~bit, signals.ignored &= ~bit;
    if (action == static_cast<std::int64_t>(SignalAction::kHandle)) signals.handled |= bit;
    if (action == static_cast<std::int64_t>(SignalAction::kIgnore)) signals.ignored |= bit;
  }
  answer(k, core, thread, static_cast<std::int64_t>(before));
}

// The lowest number first, as CPython looks for them.
void call_signal_take(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  SignalState& signals = process_of(k, thread).signals;
  int signal = thread.tid == main_thread_of(process_of(k, thread)) ? 1 : kMaxSignal + 1;
  while (signal <= kMaxSignal && (signals.pending & signal_bit(signal)) == 0) ++signal;
  if (signal > kMaxSignal) return answer(k, core, thread, 0);
  signals.pending &= ~signal_bit(signal);
  signals.seen_at = core.clock;  // of those that are left, should this one's handler raise
  if (signal == kSigAlrm) hear_alarm(k, thread.process_slot, core.clock);
  answer(k, core, thread, signal);
}

namespace {

// The thread of the caller's process that its first argument names, if it lives.
Thread* named_thread(Kernel& k, const Thread& by) {
  for (const Tid tid : process_of(k, by).threads) {
    Thread& thread = thread_of(k, tid);
    if (thread.user.ident == by.arguments[0] && thread.state != RunState::kTerminated) return &thread;
  }
  return nullptr;
}

}  // namespace

// The exception itself stays in user mode, with those who made the call.
void call_throw_into(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Thread* target = named_thread(k, thread);
  if (target == nullptr) return answer(k, core, thread, 0);
  target->exception_due = seen_at(k, process_of(k, *target), *target, thread.tid, core.clock);
  answer(k, core, thread, 1);
}

// Frames are 8-aligned, and results are not negative.
void call_stack_of(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Thread* target = named_thread(k, thread);
  if (target == nullptr || target->user.frame == 0) return answer(k, core, thread, 0);
  answer(k, core, thread, static_cast<std::int64_t>(std::uint64_t{target->user.frame >> 3} << 31 | target->user.pc));
}

namespace {

// Where a call keeps its timeout, in ns; -1: it has none.
int timeout_argument(vm::SystemCall call) {
  switch (call) {
    case vm::SystemCall::kSleep: return 0;
    case vm::SystemCall::kSignalWait:
    case vm::SystemCall::kJoinThread: return 1;
    case vm::SystemCall::kLockAcquire:
    case vm::SystemCall::kSemaphoreAcquire:
    case vm::SystemCall::kWaitProcess:
    case vm::SystemCall::kFutexWait:
    case vm::SystemCall::kPoll: return 2;
    default: return -1;
  }
}

}  // namespace

// The handler has returned to the place where the thread had waited. Calls whose handlers raised are forgotten on the way.
void call_signal_return(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  while (!thread.interrupted.empty() && (thread.interrupted.back().frame != thread.user.frame || thread.interrupted.back().pc != thread.user.pc)) {
    thread.interrupted.pop_back();
  }
  if (thread.interrupted.empty()) return answer(k, core, thread, 0);
  const InterruptedCall call = thread.interrupted.back();
  thread.interrupted.pop_back();
  thread.user.result_register = call.result_register;
  thread.user.system_result = call.system_result;
  if (call.call == vm::SystemCall::kPause) return answer(k, core, thread, 0);
  thread.call = call.call;
  std::copy(std::begin(call.arguments), std::end(call.arguments), thread.arguments);
  const int timeout = timeout_argument(call.call);
  if (timeout >= 0 && call.deadline != kForever) thread.arguments[timeout] = std::max<Ns>(call.deadline - core.clock, 0);
  thread.progress = call.progress;
  thread.deadline = call.deadline;
  thread.call_state = CallState::kRetry;
  retry_call(core, thread);
}

void call_pause(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  if (process_of(k, thread).signals.pending != 0) return answer(k, core, thread, 0);
  wait_in_call(k, index, WaitReason::kPause, 0, CallState::kWaiting);
}

}  // namespace weft::kernel
