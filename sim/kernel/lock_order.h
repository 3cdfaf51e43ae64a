// The order in which threads take locks, recorded to warn of a deadlock before there is one, as Linux's lockdep does
// (Documentation/locking/lockdep-design.rst). An edge a -> b: somebody took b while it held a. A circle of edges means that
// threads take the same locks in different orders, and one day each may hold what the next one wants.
// Two differences from lockdep, both after Havelund's Goodlock (2000): locks are single objects, not classes; and no warning
// where it cannot happen: when one thread made all the edges, or when two of them were made under one and the same outer
// lock (a gate lock). lockdep warns in both cases. A try (blocking=False) makes no edge, as there.
// For machines with Config::warn_lock_order only: who takes a lock asks for that first.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// The name of a lock in the graph, unique in the machine; of a mutex that processes share.
std::uint64_t lock_key(const Thread& thread, const Lock& lock);
std::uint64_t semaphore_key(const Semaphore& semaphore);

// The thread, in a call, is about to take the lock, or to wait for it.
void note_lock_order(Kernel& k, Thread& thread, std::uint64_t wanted, Ns time);
// The line of the main program where the thread stands, for Lock::line; 0 when nothing is recorded.
std::uint32_t line_of_taking(Kernel& k, const Thread& thread);

}  // namespace weft::kernel
