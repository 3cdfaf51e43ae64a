// The door between user mode and the kernel, from the kernel's side. A call takes effect when its price has been paid:
// it is entered at one time and carried out at a later one, each in its place in the order.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Serves the core's pending trap, or the next part of it.
void serve_trap(Kernel& k, std::uint32_t core);
// A thread that waited inside a call tries again.
void retry_call(Core& core, Thread& thread);

// Records that the thread entered the kernel for its call.
void trace_entry(Kernel& k, const Core& core, Thread& thread);

// --- answers ---
// The call of the core's thread is done.
void answer(Kernel& k, Core& core, Thread& thread, std::int64_t result);

// The call that a core's thread is in.
struct CallInProgress {
  CallInProgress(Kernel& kernel, std::uint32_t core_index)
      : k(kernel), index(core_index), core(k.m.cores[index]), thread(thread_of(k, core.running)), process(process_of(k, thread)) {}
  void done(std::int64_t result) const { answer(k, core, thread, result); }

  Kernel& k;
  std::uint32_t index;   // of the core
  Core& core;
  Thread& thread;
  Process& process;
};

// The call of a blocked thread is done.
void answer_and_wake(Kernel& k, Thread& thread, std::int64_t result, Ns time, Tid waker);
// Hands the result over to user mode.
void deliver_result(Kernel& k, Process& process, Thread& thread);
// The call of the core's thread has to wait: gives the GIL up and the core away. timeout: in ns, -1 for none.
void wait_in_call(Kernel& k, std::uint32_t core, WaitReason reason, std::uint32_t object, CallState state, Ns timeout = -1);
// A waiting thread will make its call once more as soon as it has a core.
void wake_to_retry(Kernel& k, Thread& thread, Ns time, Tid waker);
// What is left of a repeated call's timeout in ns; -1: it has none.
Ns time_left(const Core& core, const Thread& thread);
// The wait of a thread is over without what it waited for.
void time_out(Kernel& k, Thread& thread, Ns time);

// Error numbers, as on Linux.
constexpr std::int64_t kEPerm = 1, kENoEnt = 2, kESrch = 3, kENxIo = 6, kEBadF = 9, kEChild = 10, kEAgain = 11, kENoMem = 12, kEAcces = 13, kEFault = 14,
                       kEBusy = 16, kEExist = 17, kENotDir = 20, kEIsDir = 21, kEInval = 22, kEMFile = 24, kEFBig = 27, kENoSpc = 28, kESPipe = 29,
                       kEPipe = 32, kEDeadlk = 35, kENotEmpty = 39, kELoop = 40, kEOverflow = 75,
                       kENoTty = 25, kENotSock = 88, kEDestAddrReq = 89, kEMsgSize = 90, kEProtoType = 91, kEOpNotSupp = 95, kETooManyRefs = 109, kEAddrInUse = 98, kEConnReset = 104, kEIsConn = 106, kENotConn = 107, kEConnRefused = 111;

// time.time() at the start of every run: 2026-01-01 00:00 UTC.
constexpr Ns kWallClockStart = 1'767'225'600 * kSecond;
// time.monotonic() at the start: the machine has been on for a while, as programs expect that take 0 for "long ago".
constexpr Ns kUptimeStart = 1'000 * kSecond;

// Each ends the call of the core's thread: answers, blocks, or ends the thread.
#define X(call, server) void server(Kernel& k, std::uint32_t core);
#include "sim/kernel/servers.def"
#undef X

// The descriptor that a program means by a number; null when there is none.
Descriptor* find_descriptor(Process& process, std::int64_t number);
Pipe& pipe_of(Kernel& k, ObjectId id);
// The descriptor that a Read or Write is about, without what else its first argument says.
constexpr std::int64_t kDescriptorBits = 0xFFFF;
// What that says besides the descriptor, when it is not a file's: flags of recv() and send().
constexpr std::int64_t kLeavesData = 1 << 16, kDoesNotWait = 2 << 16, kPassesDescriptors = 4 << 16, kTellsLength = 8 << 16, kAddressed = 16 << 16;
// Most descriptors of a process that asked for nothing else (RLIMIT_NOFILE).
constexpr std::size_t kMostDescriptors = 1'024;
// Whatever the descriptor stands for has one more of them.
void add_descriptor(Kernel& k, const Descriptor& file);
// Closes a descriptor; whoever waits for the other end of its pipe looks again.
void close_descriptor(Kernel& k, Process& process, std::size_t number, Tid by, Ns time);
// The same for one that is in no table any more. holder: whose it was, if it was a process's.
void release_file(Kernel& k, const Descriptor& file, Pid holder, Tid by, Ns time);
// What compiling the text of a call takes.
Ns compile_price(Kernel& k, const Process& process, const Thread& thread);
// Bytes that a call would move if it were carried out now, for its price.
std::uint32_t bytes_to_move(Kernel& k, Process& process, const Thread& thread);
// The lowest number that is free; the table grows when there is none.
std::size_t free_descriptor(Process& process);
std::size_t most_descriptors(const Process& process);
// So many more descriptors are within the limit.
bool may_open(const Process& process, std::size_t count);
// The call's buffer is no memory of the process: an error of the call, not a fault of the process.
void bad_buffer(Kernel& k, Core& core, Process& process, Thread& thread);
// The parts of call_read and call_write that are about files.
void read_file(Kernel& k, Core& core, Process& process, Thread& thread, std::uint32_t file, std::size_t wanted);
void write_file(Kernel& k, Core& core, Thread& thread, std::uint32_t file, std::string bytes);
// The other end of a named pipe has to be open before an open() is done.
void open_named_pipe(Kernel& k, std::uint32_t core, std::uint32_t inode, std::int64_t flags);
// What a new thread does not inherit of scheduling (SCHED_RESET_ON_FORK).
void reset_on_fork(sched::Task& task);
// Everybody in the list looks again.
void wake_all(Kernel& k, std::vector<Tid>& waiters, Ns time, Tid waker);
// There is more to read, or the end.
void wake_readers(Kernel& k, Pipe& pipe, Ns time, Tid waker);
// There is room, or nobody who reads.
void wake_writers(Kernel& k, Pipe& pipe, Ns time, Tid waker);
// The parts of call_read and call_write that are about counters (calls_event.cpp).
void read_counter(Kernel& k, std::uint32_t core, Pipe& pipe);
void write_counter(Kernel& k, std::uint32_t core, Pipe& pipe, bool waits);
// call_write for a datagram socket: what is written begins with a port, the length of a host and the host.
void send_datagram(Kernel& k, std::uint32_t core, const Socket& from);
// The host of a socket that is bound to a path: the port is the inode.
constexpr std::string_view kByPath = "unix";
// The locks that a process gives up by closing a descriptor of the inode, and an open file by its last one.
void drop_file_locks(Kernel& k, Pid pid, std::uint32_t inode, std::uint32_t closed_file, Tid by, Ns time);
// What fcntl() asks of locks on bytes; the lock's words are where argument 2 says.
constexpr std::int64_t kGetRecordLock = 5, kSetRecordLockWait = 7;
void control_record_lock(const CallInProgress& call, const OpenFile& file);
// Whose lock keeps a thread in a FileLock or a FileControl waiting; null when none does.
const FileLock* conflicting_lock(const MachineState& m, const Thread& thread);
// The pipe that a descriptor reads from, or writes to; null when it does neither.
Pipe* input_pipe(Kernel& k, const Descriptor& file);
Pipe* output_pipe(Kernel& k, const Descriptor& file);
// One end of a pipe is closed; whoever waits at the other end looks again.
void close_pipe_end(Kernel& k, Pipe& pipe, bool reading, Tid by, Ns time);
Socket& socket_of(Kernel& k, ObjectId id);
// dropped: gets the descriptors that were on their way to it.
void close_socket(Kernel& k, Socket& socket, Tid by, Ns time, std::vector<Descriptor>& dropped);
// Something changed that a thread in Poll may have waited for.
void wake_pollers(Kernel& k, Ns time, Tid waker);
// A thread waits for a word no more.
void forget_futex_waiter(Kernel& k, Tid tid, Ns time);
// A word of shared memory was exchanged: it may be a lock that the thread took or gave up.
void note_futex_owner(Kernel& k, Thread& thread, std::int32_t before, std::int32_t after, Ns time);
// Who holds the lock that a thread waits for by its word; none when that is unknown, or when it is no lock.
Tid futex_owner_of_wait(const MachineState& m, Tid waiter);
// True when a lock operation needs no help of the kernel: an atomic instruction in user space does it.
bool is_uncontended(Process& process, const Thread& thread);
bool is_uncontended_semaphore(MachineState& m, const Thread& thread);

}  // namespace weft::kernel
