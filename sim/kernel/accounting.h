// What user mode left for the kernel to account for: page faults, garbage, and time.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Moves the faults of a stay to the thread that took them.
void keep_faults(Process& process, Thread& thread);
// Settles, counts, prices and records the running thread's faults, in the order of time. True when there were any: then
// time has passed, or the process is dying of one.
bool settle_faults(Kernel& k, Core& core, Thread& thread);
// The same without pricing, for a thread that ends.
void drop_faults(Kernel& k, Process& process, Thread& thread);

// Collects the garbage of the core's process, if its heap asks for it. True when it did. While other threads execute
// at the same time, the world has to stop first: at the next tick.
bool collect_if_wanted(Kernel& k, Core& core, Thread& thread);
// Processor time of all threads of a process up to now, ended ones too; and what of it was in the kernel.
struct CpuUse {
  Ns all = 0, system = 0;
};
CpuUse cpu_use(const MachineState& m, const Process& process, Ns time);

// The world has stopped.
void collect_at_tick(Kernel& k, std::uint32_t process_slot, Ns time);

}  // namespace weft::kernel
