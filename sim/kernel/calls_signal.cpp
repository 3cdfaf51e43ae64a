// System calls about signals that threads block and wait for. What a signal does to a process is in signals.cpp.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/life.h"
#include "sim/kernel/real_timer.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

enum What : std::int64_t { kBlock, kUnblock, kSetMask, kPending, kWakeup };

std::uint64_t held_set(const Process& process) {
  std::uint64_t set = 0;
  for (const HeldSignal& held : process.signals.held) set |= signal_bit(held.signal);
  return set;
}

void set_mask(Thread& thread, std::int64_t what, std::uint64_t set) {
  const std::uint64_t never = signal_bit(kSigKill) | signal_bit(kSigStop);
  if (what == kBlock) thread.blocked_signals |= set & ~never;
  if (what == kUnblock) thread.blocked_signals &= ~set;
  if (what == kSetMask) thread.blocked_signals = set & ~never;
}

}  // namespace

void call_signal_control(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const std::int64_t what = thread.arguments[0];
  if (what == kWakeup) {
    const auto before = std::exchange(process.signals.wakeup_descriptor, static_cast<std::int32_t>(thread.arguments[1]));
    return answer(k, core, thread, before + 1);
  }
  const auto at = static_cast<Address>(thread.arguments[1]);
  std::uint64_t set = 0;
  const std::uint64_t before = what == kPending ? held_set(process) : thread.blocked_signals;
  if (!process.space.copy_in(k.m.physical, at, &set, sizeof set) || !process.space.copy_out(k.m.physical, at, &before, sizeof before)) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  if (what < kBlock || what > kPending) return answer(k, core, thread, -kEInval);
  set_mask(thread, what, set);
  answer(k, core, thread, 0);
  if (what != kPending && !process.signals.held.empty()) release_held(k, process, thread.tid, core.clock);
  if (process.dying) end_running_thread(k, index);
}

// As rt_sigtimedwait(): the lowest number first. Argument 0 becomes the set itself, for whoever sends one.
void call_signal_wait(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  std::vector<HeldSignal>& held = process.signals.held;
  std::uint64_t set = 0;
  if (!process.space.copy_in(k.m.physical, static_cast<Address>(thread.arguments[0]), &set, sizeof set)) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  auto found = held.end();
  for (auto at = held.begin(); at != held.end(); ++at) {
    if ((set & signal_bit(at->signal)) != 0 && (found == held.end() || at->signal < found->signal)) found = at;
  }
  if (found != held.end()) {
    const HeldSignal taken = *found;
    held.erase(found);
    if (taken.signal == kSigAlrm) hear_alarm(k, thread.process_slot, core.clock);
    return answer(k, core, thread, std::int64_t{taken.from.value} << 8 | taken.signal);
  }
  if (thread.arguments[1] == 0) return answer(k, core, thread, 0);
  thread.awaited_signals = set;
  wait_in_call(k, index, WaitReason::kPause, 0, CallState::kWaiting, thread.arguments[1]);
}

}  // namespace weft::kernel
