// A thread's stay in user mode, on its core: how far it may go, and what it leaves behind. run_loop.h's run_user() is one
// stay; where cores must not run ahead of each other, they come in turns (interleaving.h).
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// When the stay ends at the latest, ns. limit: not after that.
Ns end_of_stay(const MachineState& m, std::uint32_t core, const Process& process, Ns limit);
// Without a GIL: instructions that other threads of the process see must start before this time. Another thread
// that runs does something visible at its core's clock at the earliest; one that does not run yet can be
// loaded by any other core, after a context switch.
Ns horizon_of(const MachineState& m, std::uint32_t core, const Process& process);
// A core beside a busy one is slower. Looked at once a tick and after each dispatch, at moments that do not depend on how the
// run is divided: until its next action, a core is as busy as it was.
void look_at_neighbours(MachineState& m, std::uint32_t core);
// The time, the faults and the trap of a stay that is over. False when the trap is one that the kernel has to serve.
bool end_stay(Kernel& k, Core& core, Process& process, Thread& thread, const vm::Trap& trap);

}  // namespace weft::kernel
