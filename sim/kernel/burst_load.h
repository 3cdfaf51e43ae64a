// Threads that are burst loads: they use their core and wait in turn, without a program.
#pragma once
#include "sim/kernel/agenda.h"
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// A step of a core whose thread is a burst load. limit: where it ends at the latest, ns.
void step_burst(Kernel& k, std::uint32_t index, Ns limit);
// Steps of a machine of nothing but burst loads, the first of which is a core's and before `gate`: until a timer comes first,
// or `gate` (ns), or the machine stops. How many of `steps` are left.
std::uint64_t step_bursts(Kernel& k, Agenda& agenda, Ns gate, Ns limit, std::uint64_t steps);

}  // namespace weft::kernel
