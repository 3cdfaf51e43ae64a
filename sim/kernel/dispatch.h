// Threads and cores: who runs where.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// --- becoming ready ---
// Puts a thread into the ready queue; an idle core, if there is one, will look at it after the wake latency; otherwise it may
// take the core of a thread that the policy holds for less important.
void make_ready(Kernel& k, Thread& thread, Ns time, sched::Entry why);
// Ends a thread's wait: it is ready. `waker`: none for a timer.
void wake(Kernel& k, Thread& thread, Ns time, Tid waker);

// --- leaving a core; each chooses the core's next thread ---
// The core's thread waits for `reason`.
void block(Kernel& k, std::uint32_t core, WaitReason reason, std::uint32_t object = 0);
// The core's thread goes back to the ready queue.
void preempt(Kernel& k, std::uint32_t core, PreemptReason reason);
// The core's thread has ended.
void vacate(Kernel& k, std::uint32_t core);

// --- on a core ---
// The context switch is done: the thread's quantum begins.
void finish_switch(Kernel& k, Core& core, Thread& thread);
// The quantum is used up: the next thread's turn, or another quantum when nobody waits. True when the thread stays.
bool end_quantum(Kernel& k, std::uint32_t core);
// The thread that runs there has become less important: it gives way if a better one is ready.
void reconsider(Kernel& k, std::uint32_t core, Ns time);
// Its thread's turn ends: at once on the core that this happens on, and where there is only one; elsewhere at the next timer
// interrupt, because that core may have run ahead (see machine.h).
void end_turn_soon(Kernel& k, std::uint32_t core, Ns time);
// An idle core looks at the ready queue.
void look_for_work(Kernel& k, std::uint32_t core, Ns time);
// An idle core will look at the ready queue after the wake latency. False when there is none for this thread.
bool wake_idle_core(Kernel& k, const Thread& thread, Ns time);

// --- questions ---
// Whether the thread for which the core was to be given up is still there.
bool is_outranked(Kernel& k, const Core& core);
// Whether a core is on its way for each ready thread.
bool has_core_for_each(const Kernel& k);
// The same where that core will have it: Linux puts a thread that is woken into the queue of an idle core
// (select_idle_sibling in kernel/sched/fair.c), and no other takes it from there.
inline bool are_all_awaited(const Kernel& k) { return k.m.cost->wake_placement != 0 && has_core_for_each(k); }

}  // namespace weft::kernel
