// Deadlock, seen the moment it happens: a thread begins to wait for one that waits, directly or through others, for it.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// The thread has just blocked. If that closes a circle in which each can only be freed by the next (locks, mutexes that
// processes share, joins; no timeouts), the circle is recorded in the trace and in MachineState::wait_cycles. Other threads
// may run on.
void look_for_wait_cycle(Kernel& k, const Thread& thread, Ns time);

}  // namespace weft::kernel
