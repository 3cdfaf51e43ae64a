// Timers that count the processor time of a process: ITIMER_VIRTUAL what it uses in user mode, ITIMER_PROF all of it.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// What is left until one of the thread's process rings (which: 1 virtual, 2 profiling), in ns; 0: it is not set.
Ns left_of_cpu_timer(Kernel& k, const Thread& thread, std::int64_t which, Ns time);

// Sets one: `first` ns from now, 0: never, and every `interval` ns from then on, 0: once.
void set_cpu_timer(Kernel& k, const Thread& thread, std::int64_t which, Ns first, Ns interval, Ns time);

// SIGXCPU after so many seconds of processor time, and each second from then on; below 0: never.
void limit_cpu_time(Kernel& k, const Thread& thread, std::int64_t seconds, Ns time);

// A timer interrupt at which one of them may have run out. As in Linux they are looked at in such interrupts only.
void look_at_cpu_timers(Kernel& k, std::uint32_t process_slot, std::uint64_t ticket, Ns time);

// Looks again at the first interrupt at which one of them can have run out. While all of the process's threads wait nobody
// looks, which would keep a deadlocked machine going; when one of them goes on, this is called.
void watch_cpu_timers(Kernel& k, std::uint32_t process_slot, Ns time);

}  // namespace weft::kernel
