// A whole simulated computer as a value: copy it and you have a checkpoint, hash it and you have the name of a state.
// Nothing in it is a pointer into another machine, apart from host pages and the image, which are shared unchanged.
//
// How cores stay in order. What the kernel does (a trap served, a timer, a dispatch) happens strictly in the order of
// (time, timers first, core number). User mode may run ahead of that order, because nothing that another core does
// can be seen there: with the GIL one thread of a process executes at a time; without it, instructions that other threads
// can see wait for their place in the order (Allowance::horizon); page faults are settled by the kernel, in order;
// a running thread notices that its process was killed at the next tick. Therefore neither the length of stays in user
// mode nor the way a run is divided into calls has any influence on states and trace. (It has on the numbers of frames.)
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "sim/core/event_queue.h"
#include "sim/core/random.h"
#include "sim/kernel/config.h"
#include "sim/kernel/file_system.h"
#include "sim/kernel/pipe.h"
#include "sim/kernel/process.h"
#include "sim/kernel/thread.h"
#include "sim/memory/cache.h"
#include "sim/memory/physical_memory.h"
#include "sim/sched/policy.h"
#include "sim/trace/reference_string.h"
#include "sim/trace/trace.h"
#include "sim/vm/cost_model.h"
#include "sim/vm/image.h"
#include "sim/vm/opcode_charges.h"

namespace weft::kernel {

// The timer interrupt of every core: no stay in user mode goes beyond the next multiple of it.
constexpr Ns kTick = kMillisecond;

struct Core {
  // What every context switch looks at comes first, in one cache line.
  Tid running;                  // none: idle
  Tid previous;                 // ran last; decides what the next context switch costs
  Ns clock = 0;                 // it has executed up to here
  Ns quantum_end = 0;
  bool switching = false;       // a context switch to `running` is under way and done at `clock`
  bool waking = false;          // idle, and about to look at the ready queue (a timer is set)
  bool trap_pending = false;    // user mode came back with `trap` at `clock`; the kernel serves it in time order
  bool outranked = false;       // a better thread is ready: the quantum ends early, at quantum_end
  bool in_kernel = false;       // the call was entered and its price added: it takes effect at `clock`
  bool crowded = false;         // another core was busy when this was last looked at: slower …
  Ns switch_cost = 0;
  Ns run_begin = 0;             // of the present turn
  Ns busy = 0;                  // time spent running threads and switching
  std::uint64_t switches = 0;

  Ns crowded_until = 0;         // … until then
  CacheCounts memory;           // of its cache and TLB
  vm::Trap trap;
};

// A pending event of the machine.
struct Timer {
  enum class Kind : std::uint8_t {
    kWake,         // the thread's wait times out, or its sleep ends
    kStart,        // a new thread becomes ready
    kGilRequest,   // the thread has waited for the GIL for an interval
    kDispatch,     // idle core number `value` looks at the ready queue
    kCollect,      // without a GIL: the world stops for the collector of process slot `value`
    kAlarm,        // SIGALRM for process slot `value`
    kCpuTimers,    // those of process slot `value` may have run out
    kDisk,         // the disk is done with a request
    kArrival,      // `ticket` bytes arrive in pipe `value`
    kTyped,        // entry `value` of Config::typed is typed
  } kind = Kind::kWake;
  std::uint32_t value = 0;
  Tid thread;
  std::uint64_t ticket = 0;     // kWake, kGilRequest: the thread's wait_ticket when it was set; kAlarm, kCpuTimers: of those
};

// A semaphore that processes share. A mutex is one of maximum 1 that knows who acquired it last.
struct Semaphore {
  ObjectId id;
  bool is_mutex = false;
  std::uint32_t value = 0, maximum = 0;
  Tid owner;                        // of a mutex, while it is taken
  std::vector<Tid> waiters;         // first come, first served
  std::string name;
  sched::Urgency ceiling;           // as a lock's
  std::uint32_t line = 0;
};

// In an event that is about a lock or a semaphore: it is a semaphore.
constexpr std::uint32_t kSemaphoreBit = 1u << 31;

// A thread took lock `to` while it held `from` (kernel/lock_order.h). Locks are named by lock_key().
struct LockEdge {
  std::uint64_t from = 0, to = 0;
  Tid thread;
  std::uint32_t from_line = 0, to_line = 0;   // of the program, where it took each; 0: in the library
  std::vector<std::uint64_t> gates;           // what else it held
};

// A circle of threads that wait for each other: none of them can ever run again.
struct WaitCycle {
  Ns time = 0;                      // when the last of them began to wait
  std::vector<Tid> threads;         // each waits for the next, the last for the first
};

// Memory that several address spaces map. The segment itself counts as one more mapping of its frames, until
// nobody can map it any more.
struct SharedSegment {
  ObjectId id;
  std::string name;                 // empty: only its makers and their children know it
  std::uint32_t bytes = 0;
  std::vector<FrameNumber> frames;
};

// A socket. A connection is two of them, and two pipes: each writes where the other reads.
struct Socket {
  ObjectId id;
  std::uint32_t references = 0;     // descriptors and places in a backlog; 0: closed
  std::string host;                 // or a path; empty: bound to nothing
  std::int32_t port = -1, peer_port = -1;
  std::uint32_t inode = 0;          // that it is bound to; 0: none
  bool listening = false, nonblocking = false;
  bool datagrams = false;           // SOCK_DGRAM: both its pipes are the one where they wait, each behind its sender's address
  bool messages = false;            // SOCK_SEQPACKET
  Pid owner, peer;                  // who made or listened on it, and who the other side's (SO_PEERCRED)
  bool was_connected = false;       // without a pipe since: that direction was shut down
  bool by_port = false;             // connected as by TCP: a closed side answers what is sent to it, and only then one knows
  bool knows_closed = false;        // by that answer
  bool reset = false;               // the other side was closed with data in it that it never read
  std::uint32_t most_waiting = 0;
  std::uint32_t connections = 0;    // that have come to it so far
  std::vector<ObjectId> backlog;    // of a listening one: connections that nobody accepted yet
  std::vector<Tid> waiting;         // threads in accept()
  ObjectId in, out;                 // of a connected one: pipes
};

struct DiskRequest {
  Tid thread;
  std::uint32_t cylinder = 0, blocks = 0;
};

// A thread that waits for a word of shared memory, by the word's place in physical memory.
struct FutexWaiter {
  std::uint64_t word = 0;
  Tid thread;
  bool for_lock = false;            // who holds the word inherits its priority (LockProtocol::kInherit)
};

// Who made a word of shared memory other than 0: if the word is a lock, whoever holds it.
struct FutexOwner {
  std::uint64_t word = 0;
  Tid thread;
};

struct Disk {
  std::vector<DiskRequest> queue;   // in order of coming
  bool busy = false;
  Tid serving;                      // none while busy: its thread was killed
  DiskHead head;
};

using trace::ConsoleChunk;

// A process that had to die for want of memory: what the kernel's log says of it, in pages.
struct MemoryKill {
  Ns time = 0;
  Pid pid;
  std::uint64_t virtual_pages = 0, anonymous = 0, text = 0, shared = 0;
};

enum class StopReason : std::uint8_t {
  kRunning,         // not stopped: more to do
  kFinished,        // the first process ended and nothing else runs
  kDeadlock,        // threads are blocked and nothing can ever wake them
  kLimit,           // a limit was reached (limit says which)
  kInput,           // nothing happens until somebody types (Machine::type): not the end
};
enum class LimitKind : std::uint8_t { kNone, kTime, kInstructions, kMemory, kProcesses, kThreads, kOutput, kTraceEvents };

// What one step did (Machine::step).
struct Step {
  enum class Kind : std::uint8_t { kNone, kInstruction, kKernel, kTimer } kind = Kind::kNone;
  std::uint8_t core = trace::kNoCore;
  Ns begin = 0, end = 0;
  Tid thread;
  std::uint32_t pc = 0;         // kInstruction: what was executed, a word of Image::text
};

// Inline caches: they only make things faster and are not part of a machine's value; a copy starts without.
class Hints {
 public:
  Hints() = default;
  Hints(const Hints&) {}
  Hints(Hints&&) noexcept = default;
  Hints& operator=(const Hints&) { return words_.clear(), *this; }
  Hints& operator=(Hints&&) noexcept = default;
  std::uint32_t* words(std::size_t size) { return words_.resize(size), words_.data(); }

 private:
  std::vector<std::uint32_t> words_;
};

// All that a machine consists of. The kernel's functions change it; others read it through Machine.
struct MachineState {
  Config config;
  std::shared_ptr<const vm::CostModel> cost;
  std::shared_ptr<const vm::OpcodeCharges[]> charges;  // those of a core alone, and of one beside a busy one
  std::shared_ptr<const vm::Image> image;
  PhysicalMemory physical;
  Caches caches;                      // of all cores; off unless configured
  std::vector<Tlb> tlbs;              // by core; empty: not simulated
  std::vector<Process> processes;
  std::vector<Thread> threads;
  std::vector<Core> cores;
  std::vector<Pipe> pipes;
  std::vector<Semaphore> semaphores;
  std::vector<SharedSegment> shared;
  FileSystem files;
  std::vector<Socket> sockets;
  std::vector<Tid> pollers;           // threads inside Poll, in order of coming
  std::vector<Tid> lock_waiters;      // threads that wait for a lock on a file
  std::vector<FutexWaiter> futex_waiters;   // in order of coming
  std::vector<FutexOwner> futex_owners;     // kept with LockProtocol::kInherit only
  std::vector<Tid> console_readers;   // threads that wait for somebody to type, in order of coming
  Disk disk;
  std::uint32_t passed_descriptors = 0;   // that travel in pipes
  Ns network_free = 0;                // when the network has sent what it was given
  EventQueue<Timer> timers;
  sched::PolicyValue policy;
  bool preemptive = false;            // the policy's is_preemptive()
  bool has_classes = false;           // a thread asked for a class or for cores: the policy is a sched::Classes
  Random random;
  Hints hints;

  Ns swap_busy_until = 0;             // the swap device has work until then
  std::vector<MemoryKill> memory_kills;

  std::uint32_t idle_cores = 0;       // idle and not waking
  std::uint32_t live_processes = 0, live_threads = 0;
  std::uint32_t next_object = 1;
  std::size_t events_traced = 0;
  std::size_t console_chunks = 0, console_bytes = 0;
  std::uint32_t console_taken = 0;    // bytes of config.console_input that were read
  std::uint64_t console_digest = 0;
  std::uint64_t instructions = 0;     // bytecode instructions executed
  std::uint64_t actions = 0;          // of the kernel: traps, timers, dispatches …
  std::vector<LockEdge> lock_edges;                        // Config::warn_lock_order
  std::vector<std::vector<std::uint32_t>> lock_inversions; // circles of them, as indices; the last is the one that closed it
  std::vector<WaitCycle> wait_cycles;
  std::uint64_t migrations = 0;       // threads that went on with another core than before (Config::queues_per_core)
  Ns next_check = kTick;              // when the instruction limit is looked at again
  Ns time = 0;                        // of the last action
  StopReason stop = StopReason::kRunning;
  LimitKind limit = LimitKind::kNone;
};

class Machine {
 public:
  // A machine that has booted the image and is about to run the program's first instruction at time 0.
  // config must be valid (validate_config).
  Machine(std::shared_ptr<const vm::Image> image, const Config& config);
  // A machine that runs burst loads only, no program: one thread each, all of one process.
  Machine(const Config& config, const std::vector<BurstLoad>& loads);

  // --- running ---
  // Executes everything that starts before `until` (but at most about `max_steps` stays and kernel actions, for a host
  // that has something else to do), and appends what happens to the trace. Exact: an instruction is executed if and only
  // if it starts before `until`. kRunning: it can go on.
  StopReason run(trace::Trace& trace, Ns until, std::uint64_t max_steps = UINT64_MAX);
  // The same without a trace, but with the pages that user mode touches, in order.
  StopReason run(trace::ReferenceString& references, std::uint64_t max_steps = UINT64_MAX);
  // The same without recording anything, over ground whose trace exists.
  StopReason rerun(Ns until, std::uint64_t max_steps = UINT64_MAX);
  // The smallest possible step, if it starts before `until`: one bytecode instruction, or one action of the kernel.
  // trace: null when nothing is to be recorded.
  Step step(trace::Trace* trace, Ns until = kForever);
  // Somebody types at the keyboard now; an empty text ends the input. False, and nothing happens: the console is not open, or
  // there would be more than limits::kConsoleInputBytes.
  bool type(std::string_view text);

  // --- state, read by views, reports and tests ---
  const Config& config() const { return state_.config; }
  const vm::Image& image() const { return *state_.image; }  // not for a machine of burst loads
  bool has_image() const { return state_.image != nullptr; }
  const vm::CostModel& cost() const { return *state_.cost; }
  // When the next step starts; after the end, when the last one did.
  Ns now() const;
  StopReason stop_reason() const { return state_.stop; }
  LimitKind limit() const { return state_.limit; }
  int exit_status() const;                              // of the first process: code, or 128 + signal
  const std::vector<Core>& cores() const { return state_.cores; }
  const std::vector<Process>& processes() const { return state_.processes; }  // in order of pid; reaped ones stay (empty)
  const std::vector<Thread>& threads() const { return state_.threads; }       // in order of tid; terminated ones stay
  const Process* find(Pid pid) const;
  const Thread* find(Tid tid) const;
  std::vector<Tid> ready_queue() const { return state_.policy->queue(); }
  const std::vector<Pipe>& pipes() const { return state_.pipes; }
  const std::vector<Semaphore>& semaphores() const { return state_.semaphores; }
  const std::vector<SharedSegment>& shared_segments() const { return state_.shared; }
  const std::vector<Socket>& sockets() const { return state_.sockets; }
  const FileSystem& files() const { return state_.files; }
  const PhysicalMemory& physical() const { return state_.physical; }
  std::size_t events_traced() const { return state_.events_traced; }
  // Pieces of console output so far: Trace::console() has their text.
  std::size_t console_chunks() const { return state_.console_chunks; }
  // What processes have printed and not written to the console, when the machine stopped before they could.
  std::string unwritten_output() const;
  std::uint64_t instructions() const { return state_.instructions; }
  // Instructions and kernel actions so far: with the time it names a position between any two steps.
  std::uint64_t position() const { return state_.instructions + state_.actions; }
  const MachineState& state() const { return state_; }
  // Host memory that a copy of this machine owns beside shared pages, roughly.
  std::size_t own_bytes() const;

  // The state's name. Equal for equal runs everywhere; frame numbers and caches don't take part.
  std::uint64_t digest() const;
  // True when all invariants hold; for tests and debug builds. `problem` names the first that does not.
  bool validate(std::string* problem = nullptr) const;

 private:
  MachineState state_;
};

}  // namespace weft::kernel
