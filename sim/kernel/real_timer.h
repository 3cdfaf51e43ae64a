// The timer of a process that counts real time: alarm(), ITIMER_REAL.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// It has run out: SIGALRM. One with another ticket is stale.
void ring_alarm(Kernel& k, std::uint32_t process_slot, std::uint64_t ticket, Ns time);

// The process has taken a SIGALRM: a timer with an interval goes on, at a multiple of it. Not before: one that rings faster than it
// is heard must not keep the kernel busy, and one that is ignored stays silent (dequeue_signal() in kernel/signal.c).
void hear_alarm(Kernel& k, std::uint32_t process_slot, Ns time);

}  // namespace weft::kernel
