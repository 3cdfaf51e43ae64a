// Priority inversion: a thread waits for a lock whose holder is less important, and threads in between keep the holder from
// running. Config::lock_protocol says what is done about it (Silberschatz, Operating System Concepts, 5.6.4, and 5.10 of
// the ninth edition; Sha, Rajkumar, Lehoczky 1990):
//   inherit   the holder runs with the priority of the most important thread that waits for it, directly or through others;
//   ceiling   who holds a lock runs with the lock's ceiling: the highest priority of its own of any thread that has wanted
//             it so far (POSIX: PTHREAD_PRIO_PROTECT, where the programmer declares it).
// Locks and the mutexes that processes share have holders; semaphores have none. Both protocols are about priorities: they
// do nothing under policies without, unless a thread is in a real-time class. Free with LockProtocol::kNone.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

sched::Urgency urgency_of(const sched::Task& task);
// What the thread is of its own accord, boosted or not.
sched::Urgency own_urgency(const Thread& thread);

// What the policy would know of it then.
sched::Task own_task(const Thread& thread);

// The waiter that gets what is released, taken out of the queue: the first, or with LockWake::kPriority the most important
// one, of equals the first. None when nobody waits.
Tid take_waiter(Kernel& k, std::vector<Tid>& waiters);

// The thread, which is in a call about the lock, wants it: its ceiling may rise. Call before it is taken or waited for.
void want_lock(Kernel& k, const Thread& thread, sched::Urgency& ceiling);
// The thread's priority is what its locks make of it, from now on. Call when it took or released one.
void renew_urgency(Kernel& k, Thread& thread, Ns time);
// The same for a lock's holder, and for whom that one waits for, and so on. Call when somebody begins or ceases to wait
// for the lock. owner: none is allowed.
void renew_holders(Kernel& k, Tid owner, Ns time);
// What the program says of a thread's importance has changed: `thread.task` has it.
void change_own_urgency(Kernel& k, Thread& thread, Ns time);

}  // namespace weft::kernel
