// Signals: what they do to a process, and how its handlers come to run.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// What a process decided about a signal.
enum class SignalAction : std::uint8_t { kDefault, kIgnore, kHandle };

// A process that begins: CPython makes KeyboardInterrupt of SIGINT.
void reset_signals(Process& process);

constexpr std::uint64_t signal_bit(int signal) { return std::uint64_t{1} << (signal - 1); }

// A signal reaches a process: a thread that waits for it takes it; it is held back while every thread blocks it; it is
// ignored, stops or ends the process, or waits for the program's handler, which runs in the main thread. A system call
// that the main thread waits in is interrupted. `by`: the thread whose call this is, if any. `from`: whose signal it is.
void send_signal(Kernel& k, Process& process, int signal, Tid by, Ns time, Pid from);

// Signals that were held back are sent once more: a thread may let them through now.
void release_held(Kernel& k, Process& process, Tid by, Ns time);

// A thread that has just begun to wait in a call, and has handlers to run, does that first.
void interrupt_if_pending(Kernel& k, Thread& thread, Ns time);

// True when the thread has to pause because its process is stopped.
bool must_stop(const Kernel& k, const Process& process, const Thread& thread, Ns time);

// True when the thread has to run a handler before its next instruction.
bool is_signal_due(const Process& process, const Thread& thread, Ns now);

// Puts the call of the handlers on the thread's stack. flags: kFrameSignal and how the thread goes on afterwards.
void begin_handlers(Kernel& k, Core& core, Process& process, Thread& thread, std::uint8_t flags);

}  // namespace weft::kernel
