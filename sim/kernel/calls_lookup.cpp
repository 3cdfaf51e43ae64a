// System calls that only look something up, or set a number: who the caller is, what the machine has, what time it is.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/choice.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

void call_get_pid(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.done(call.process.pid.value);
}

void call_get_parent_pid(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.done(call.process.parent.value);
}

void call_get_tid(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.done(call.thread.tid.value);
}

void call_cpu_count(Kernel& k, std::uint32_t index) { CallInProgress(k, index).done(static_cast<std::int64_t>(k.m.cores.size())); }

void call_clock(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Ns now = call.core.clock;
  switch (call.thread.arguments[0]) {
    case 0: return call.done(now + kWallClockStart);
    case 1: return call.done(now + kUptimeStart);
    case 2: return call.done(cpu_use(k.m, call.process, now).all);
    case 3: return call.done(call.thread.cpu_time);
    default: return call.done(-kEInval);
  }
}

void call_random(Kernel& k, std::uint32_t index) {
  constexpr std::uint32_t kHalf = 24;   // bits
  const std::uint64_t high = choose(k, ChoiceKind::kRandomBits, 1u << kHalf);
  const std::uint64_t low = choose(k, ChoiceKind::kRandomBits, 1u << kHalf);
  CallInProgress(k, index).done(static_cast<std::int64_t>(high << kHalf | low));
}

void call_switch_interval(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  if (call.thread.arguments[0] > 0) call.process.gil.switch_interval = std::max<Ns>(call.thread.arguments[0], kMicrosecond);
  call.done(call.process.gil.switch_interval);
}

void call_is_terminal(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = find_descriptor(call.process, call.thread.arguments[0]);
  if (file == nullptr) return call.done(0);
  const Config& config = k.m.config;
  const bool is_console = file->kind <= FileKind::kConsoleErr;
  const bool is_typed = config.console_is_open || !config.typed.empty();
  const bool is_redirected = file->kind == FileKind::kConsoleIn && !is_typed && !config.console_input.empty();
  call.done(is_console && !is_redirected && config.console_is_tty);
}

}  // namespace weft::kernel
