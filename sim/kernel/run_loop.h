// The order in which things happen: always the earliest of the next timer and the busy core with the smallest clock;
// at equal times the timer comes first, then the lower core number.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

constexpr std::uint32_t kTimerIsNext = UINT32_MAX;

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
// Serves the earliest timer.
void step_timer(Kernel& k);

// A stay in user mode of the core's thread, which holds the GIL or needs none (user_stay.cpp).
void run_user(Kernel& k, std::uint32_t core, Ns limit, bool single);
// The same for a thread of a burst load, and the end of its burst.
void run_burst(const MachineState& m, Core& core, Thread& thread, Ns limit);
void end_burst(Kernel& k, std::uint32_t core);

}  // namespace weft::kernel
