// A process: what its threads share.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/kernel/memory_use.h"
#include "sim/kernel/resource_limits.h"
#include "sim/kernel/thread.h"
#include "sim/memory/address_space.h"
#include "sim/sched/task.h"
#include "sim/vm/memory.h"
#include "sim/vm/user_state.h"

namespace weft::kernel {

// The parent of the first process and of orphans. It is not simulated: it reads every status at once.
constexpr Pid kInit{1};

enum class ProcessState : std::uint8_t { kRunning, kZombie, kReaped };

// A lock of one process (threading.Lock). The wait-for graph is read from owner and waiters.
struct Lock {
  ObjectId id;
  bool locked = false;
  Tid owner;                        // who acquired it last, while locked; none: locked by nobody, as a thing to wait on
  std::vector<Tid> waiters;         // first come, first served
  Address name = 0;                 // str object, 0: none
  bool is_signal = false;           // created locked, for one thread to wait on: nobody ever holds it
  bool wakes_early = false;         // a wait for it may end for no reason (Config::spurious_wakeups)
  sched::Urgency ceiling;           // of the most important thread that has wanted it (LockProtocol::kCeiling)
  std::uint32_t line = 0;           // where its owner took it (Config::warn_lock_order)
};

// The global interpreter lock of a process.
struct Gil {
  Tid holder;
  std::vector<Tid> waiters;
  bool drop_requested = false;
  Tid yielded;                      // dropped it on request and times its own request once another thread has taken it
  Ns switch_interval = 0;
  std::uint64_t acquisitions = 0;   // a waiter that sees no change for an interval asks for the GIL
};

// An open file: what a descriptor refers to; fork copies the descriptor table, not the file.
enum class FileKind : std::uint8_t { kClosed, kConsoleIn, kConsoleOut, kConsoleErr, kPipeRead, kPipeWrite,
                                      kFile, kProcess, kSocket, kPipeBoth };
constexpr bool reads_pipe(FileKind kind) { return kind == FileKind::kPipeRead || kind == FileKind::kPipeBoth; }
constexpr bool writes_pipe(FileKind kind) { return kind == FileKind::kPipeWrite || kind == FileKind::kPipeBoth; }

struct Descriptor {
  FileKind kind = FileKind::kClosed;
  ObjectId object;                  // the pipe, the open file, the pid, or the socket
  bool inheritable = false;         // stays open when the process executes another program (no FD_CLOEXEC)
};

// SIGPIPE and SIGXFSZ: CPython ignores them from the beginning.
constexpr std::uint64_t kIgnoredAtStart = 1 << 12 | 1 << 24;

// A signal that waits because every thread blocks it.
struct HeldSignal {
  std::uint8_t signal = 0;
  Pid from;                         // none: the kernel's own
};

// Rings when the process has used so much processor time (kernel/cpu_timers.h).
struct CpuTimer {
  Ns at = kForever, interval = 0;
};

// What a process has decided about signals, and those that wait for its handlers.
struct SignalState {
  std::uint64_t handled = 0, ignored = 0, pending = 0;   // a bit each
  Ns seen_at = kForever;            // when the main thread sees what is pending: not before where it may have executed to
  std::uint64_t alarm_ticket = 0;   // an alarm with another ticket is stale
  Ns alarm_at = kForever, alarm_interval = 0;
  CpuTimer cpu_timers[3];           // ITIMER_VIRTUAL, ITIMER_PROF, RLIMIT_CPU
  std::uint64_t cpu_timers_ticket = 0;
  bool cpu_timers_rest = false;     // nobody looks at them, for all threads wait
  std::vector<HeldSignal> held;     // came while every thread blocked them, in that order
  std::int32_t wakeup_descriptor = -1;  // each signal with a handler writes its number there
};

struct Process {
  // Fixed at creation.
  Pid pid;
  Pid parent;                       // kInit when the parent ended first
  std::uint32_t generation = 0;     // 0 the first process, 1 its children …

  // Shared by its threads.
  AddressSpace space;
  vm::ProcessState user;
  vm::TranslationCache cache;       // not part of the value
  std::vector<Descriptor> descriptors;
  std::vector<Lock> locks;          // in order of creation
  Gil gil;
  SignalState signals;
  std::uint32_t directory = 0;      // inode of the working directory
  ResourceLimits limits = kUsualLimits;

  // Life cycle.
  ProcessState state = ProcessState::kRunning;
  std::vector<Tid> threads;         // alive, in order of creation
  std::uint32_t live_threads = 0;
  int status = 0;                   // as wait() reports: code << 8, or the signal number
  bool dying = false;               // it got its status: its threads end at their next entry into the kernel …
  Ns dies_at = kForever;            // … or at this time, at the latest
  bool stopped = false;             // by a signal, until SIGCONT: its threads don't run …
  Ns stops_at = kForever;           // … from this time on, at the latest
  int news = 0;                     // a status for wait(): that it was stopped, or goes on; 0: none
  Pid group{1'000}, session{1'000}; // the first process leads both; children inherit them
  bool out_of_memory = false;       // it was chosen to die because nobody had memory
  bool collection_due = false;      // without a GIL: a timer will stop the world for the collector
  Ns created = 0, ended = 0;

  // Counts, for views and metrics.
  std::uint64_t minor_faults = 0, pages_copied = 0;
  std::uint64_t major_faults = 0;   // that waited for the swap device or the program's file
  Ns cpu_time = 0;                  // of threads that ended …
  Ns system_time = 0;               // … of it in the kernel
  SwitchCounts switches;
  MemoryUse use;                    // when it ended
  std::uint64_t most_resident = 0;  // pages; with paging, as seen whenever a thread waited for some
  // Of children whose status was read, with theirs.
  struct {
    std::uint64_t minor_faults = 0, major_faults = 0, most_resident = 0;
    Ns cpu_time = 0, system_time = 0;
    SwitchCounts switches;
  } children;
};

// The lock that user mode means by a number (they count from 1); null when there is none.
inline const Lock* find_lock(const Process& process, std::int64_t number) {
  if (number < 1 || number > static_cast<std::int64_t>(process.locks.size())) return nullptr;
  return &process.locks[static_cast<std::size_t>(number - 1)];
}
inline Lock* find_lock(Process& process, std::int64_t number) {
  return const_cast<Lock*>(find_lock(static_cast<const Process&>(process), number));
}

}  // namespace weft::kernel
