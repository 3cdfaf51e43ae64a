// The order in which things happen: always the earliest of the next timer and the busy core with the smallest clock;
// at equal times the timer comes first, then the lower core number.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

constexpr std::uint32_t kTimerIsNext = UINT32_MAX;
// What a step may have changed: one core (its number), or these.
constexpr std::uint32_t kAllCores = UINT32_MAX - 1, kNoCores = UINT32_MAX;

struct Next {
  Ns time;               // kForever: nothing can ever happen again
  std::uint32_t core;    // or kTimerIsNext
  bool operator==(const Next&) const = default;
};
// Looks at every core; a loop of many steps keeps an Agenda.
Next find_next(const MachineState& m);

// A step of a core, at its clock: an action of the kernel, or a stay in user mode that executes what starts before
// `limit` (one instruction when `single`).
void step_core(Kernel& k, std::uint32_t core, Ns limit, bool single);
// Serves the earliest timer. The core whose clock it changed, kAllCores, or kNoCores.
std::uint32_t step_timer(Kernel& k);

// --- around each step of a core ---
inline void begin_step(Kernel& k, std::uint32_t index) {
  k.acting_core = index;
  k.cores_woken = 0;
}
// Interrupts to idle cores take the time of the core that sends them, before whatever it does next.
void pay_for_wakes(Kernel& k, Core& core);
inline void end_step(Kernel& k, Core& core) {
  if (k.cores_woken > 0) pay_for_wakes(k, core);
}
// After each step of any kind.
inline void check_trace_limit(Kernel& k) {
  if (k.m.events_traced < limits::kTraceEvents) return;
  if (k.trace != nullptr && k.trace->when_full() == trace::Trace::WhenFull::kGoOn) return;
  stop_machine(k, StopReason::kLimit, LimitKind::kTraceEvents, k.m.events_traced);
}

// A stay in user mode of the core's thread, which holds the GIL or needs none (user_stay.cpp).
void run_user(Kernel& k, std::uint32_t core, Ns limit, bool single);

}  // namespace weft::kernel
