// How processes and threads begin and end.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// --- beginning ---
// A new process without threads, with the console as descriptors 0, 1 and 2. Its index in the table.
std::uint32_t create_process(Kernel& k, Pid parent, Ns time);
// A new thread of a process, in state kNew, without a stack. The first thread of a process has its id.
Tid create_thread(Kernel& k, std::uint32_t process_slot, Tid creator, Ns time);
// The end of the highest place where a stack of so many bytes fits, a guard page below it; 0: nowhere.
Address place_for_stack(const AddressSpace& space, Address bytes);
// Gives the thread a stack that ends there.
void add_stack(Process& process, Thread& thread, Address end, Address bytes);
// The thread becomes ready at `time`, or a little later.
void start_thread(Kernel& k, Thread& thread, Ns time);

// --- ending ---
// Ends a thread that is not on a core; with the last one its process ends. `time`: now.
void end_thread(Kernel& k, Thread& thread, Ns time);
// Ends the core's thread; the core goes on with another.
void end_running_thread(Kernel& k, std::uint32_t core);
// The process gets its status, and its threads end: at once, or when they enter the kernel if they are on a core.
void begin_exit(Kernel& k, Process& process, int status, Ns time);
// The process dies of a signal.
void kill_process(Kernel& k, Process& process, int signal, Ns time);
// A bad address or no memory: the process dies of it, and perhaps the machine stops.
void fail_process(Kernel& k, Process& process, Thread& thread, Ns time, FaultKind kind, Address address);
// Takes a blocked thread out of the queue that its reason names.
void leave_wait(Kernel& k, Process& process, Thread& thread);
// A thread that is ready, or becomes so, does not run as long as its process is stopped.
void pause_thread(Kernel& k, Thread& thread, Ns time);
// The parent hears that the process was stopped, or goes on: a status as wait() gives it, and SIGCHLD.
void tell_of_stop(Kernel& k, Process& process, int status, Tid by, Ns time);
// True when a wait of the parent for `wanted` (as in waitpid()) means the child.
bool is_waited_for(const Process& parent, std::int64_t wanted, const Process& child);
// Options of WaitProcess besides WNOHANG.
constexpr std::int64_t kWaitStopped = 2, kWaitContinued = 8, kWaitLeaves = 1 << 24, kWaitNotEnded = 1 << 28;
// The parent reads the status; only the entry in the table stays.
void reap(Kernel& k, Process& child, Pid by, Ns time);

// The signals that the kernel knows by name, as on Linux.
constexpr int kSigInt = 2, kSigKill = 9, kSigSegv = 11, kSigPipe = 13, kSigAlrm = 14, kSigTerm = 15, kSigChld = 17, kSigCont = 18, kSigStop = 19, kMaxSignal = 64;

}  // namespace weft::kernel
