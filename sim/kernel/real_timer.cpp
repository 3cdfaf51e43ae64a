#include "sim/kernel/real_timer.h"

#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/life.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// What a call that sets nothing asks for; otherwise what is left.
constexpr std::int64_t kAskInterval = -2;

void set_alarm(Kernel& k, std::uint32_t slot, Ns time) {
  SignalState& signals = k.m.processes[slot].signals;
  signals.alarm_at = time;
  Timer timer;
  timer.kind = Timer::Kind::kAlarm;
  timer.value = slot;
  timer.ticket = ++signals.alarm_ticket;
  k.m.timers.push(time, timer);
}

// One that has rung and was not heard yet has nothing left, as has one that is not set.
Ns left_of_alarm(const SignalState& signals, Ns time) {
  return signals.alarm_at == kForever ? 0 : std::max<Ns>(signals.alarm_at - time, 0);
}

}  // namespace

void call_alarm(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::int64_t first = thread.arguments[0], interval = thread.arguments[1], which = thread.arguments[2];
  if (which < 0 || which > 2) return answer(k, core, thread, -kEInval);
  SignalState& signals = process_of(k, thread).signals;
  const Ns left = which == 0 ? left_of_alarm(signals, core.clock) : left_of_cpu_timer(k, thread, which, core.clock);
  const Ns next = which == 0 ? signals.alarm_interval : signals.cpu_timers[which - 1].interval;
  answer(k, core, thread, first == kAskInterval ? next : left);
  if (first < 0) return;
  if (which > 0) return set_cpu_timer(k, thread, which, first, interval, core.clock);
  ++signals.alarm_ticket;
  signals.alarm_interval = first > 0 ? std::clamp<Ns>(interval, 0, kForever / 4) : 0;
  signals.alarm_at = kForever;
  if (first > 0) set_alarm(k, thread.process_slot, core.clock + std::min(first, kForever / 4));
}

void ring_alarm(Kernel& k, std::uint32_t slot, std::uint64_t ticket, Ns time) {
  Process& process = k.m.processes[slot];
  if (process.state != ProcessState::kRunning || process.signals.alarm_ticket != ticket) return;
  if (process.signals.alarm_interval == 0) process.signals.alarm_at = kForever;
  send_signal(k, process, kSigAlrm, Tid{}, time, Pid{});
}

void hear_alarm(Kernel& k, std::uint32_t slot, Ns time) {
  const SignalState& signals = k.m.processes[slot].signals;
  if (signals.alarm_interval == 0 || signals.alarm_at > time) return;
  set_alarm(k, slot, signals.alarm_at + ((time - signals.alarm_at) / signals.alarm_interval + 1) * signals.alarm_interval);
}

}  // namespace weft::kernel
