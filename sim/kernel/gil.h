// The global interpreter lock, as in CPython since 3.2 (Python/ceval_gil.c): a waiter that has seen no change for the
// switch interval asks the holder to drop the lock; whoever drops it on request does not take it again before another
// thread has had it.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// True when the core's thread may execute bytecode. Otherwise it waits for the GIL and the core has another thread.
bool hold_gil(Kernel& k, std::uint32_t core);
// Gives the GIL up if the thread holds it, and wakes the first waiter. GilReleased's reasons:
enum class GilRelease : std::uint8_t { kBlockingCall, kAsked, kExit };
void release_gil(Kernel& k, Process& process, Thread& thread, Ns time, GilRelease reason);
// The core's thread drops the GIL, because it was asked to, and waits.
void drop_gil(Kernel& k, std::uint32_t core);
// True while the thread is in a library module that CPython has in C: those keep the GIL, so that deque.popleft() is one step. And, where
// such modules are priced as what they are (library_percent), when it is about to call one.
bool keeps_gil(Kernel& k, Process& process, Thread& thread);
// A waiter's interval is over.
void request_gil(Kernel& k, Thread& waiter, Ns time);

}  // namespace weft::kernel
