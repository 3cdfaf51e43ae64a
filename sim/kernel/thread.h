// A thread: what is private to it.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/memory/address_space.h"
#include "sim/memory/cache.h"
#include "sim/sched/task.h"
#include "sim/vm/trap.h"
#include "sim/vm/user_state.h"

namespace weft::kernel {

enum class RunState : std::uint8_t { kNew, kReady, kRunning, kBlocked, kTerminated };

// How often a thread gave its core up, to wait, and how often it had to (ru_nvcsw, ru_nivcsw).
struct SwitchCounts {
  std::uint64_t voluntary = 0, involuntary = 0;
  void operator+=(const SwitchCounts& other) { voluntary += other.voluntary, involuntary += other.involuntary; }
};

// Why a blocked thread waits.
enum class WaitReason : std::uint8_t { kNone, kSleep, kLock, kGil, kJoin, kChild, kPipeRead, kPipeWrite, kConsoleInput,
                                         kSemaphore, kPoll, kPause, kAccept, kFileLock, kStopped, kDevice, kPageIn, kFutex,
                                         kExit /* the thread that cleans up when its process has been killed */ };

enum class PreemptReason : std::uint8_t { kQuantum, kYield, kHigherPriority, kUser };

// A load without a program, for studying schedulers: CPU bursts and sleeps in turn.
struct BurstLoad {
  Ns cpu = 0;          // length of a burst; 0: the thread runs bytecode
  Ns sleep = 0;        // between bursts; 0: it only yields the core
  std::uint32_t remaining = 0;   // bursts left
  Ns left = 0;                   // of the present burst
};

// What a system call that blocked has to remember until it is done.
enum class CallState : std::uint8_t {
  kNone,      // not in a call
  kWaiting,   // whoever wakes the thread gives the result
  kRetry,     // the thread tries again when it has a core (pipes)
  kAnswered,  // result is delivered when the thread enters user mode
};

// A descriptor that a thread asks about, and what for (as in poll()).
struct PollRecord {
  std::int32_t descriptor = 0;
  std::int16_t asked = 0, found = 0;
};

// A system call that a signal interrupted: it goes on when the handler returns to where it was called.
struct InterruptedCall {
  Address frame = 0;              // of the caller
  std::uint32_t pc = 0;
  vm::SystemCall call = vm::SystemCall::kCount;
  std::int64_t arguments[3] = {};
  Ns deadline = kForever;
  std::uint32_t progress = 0;
  Address result_register = 0;
  vm::SystemResult system_result = vm::SystemResult::kInt;
};

struct Thread {
  Tid tid;
  Pid pid;
  std::uint32_t process_slot = 0; // index in Machine::processes()

  // Scheduling: what every context switch looks at comes first, in as few cache lines as it can.
  RunState state = RunState::kNew;
  std::uint8_t core = 0xFF;       // where it runs, or ran last
  std::uint16_t letter = 0;       // 0, 1, 2 … in order of creation in the machine: A, B, C …
  Ns cpu_time = 0;
  BurstLoad burst;
  sched::Task task;               // what the policy may know of it

  bool boosted = false;           // task says how important it is for now (priority_protocol.h) …
  sched::Urgency own;             // … and this what it is of its own accord

  Tid creator;
  std::string name;               // as the program named it, UTF-8

  // What a context switch saves and restores.
  vm::ThreadState user;
  Address stack_segment = 0;

  // Waiting. wait_object: lock id, joined tid, awaited pid (0: any), pipe, semaphore or inode, by reason.
  WaitReason wait = WaitReason::kNone;
  std::uint32_t wait_object = 0;
  Ns wait_since = 0;
  std::uint64_t wait_ticket = 0;  // a timer with another ticket is stale
  std::uint64_t gil_seen = 0;     // Gil::acquisitions when it last looked

  // The system call that it is in.
  CallState call_state = CallState::kNone;
  bool call_traced = false;       // SystemCallEntered was recorded
  vm::SystemCall call = vm::SystemCall::kCount;
  std::int64_t arguments[3] = {};
  std::int64_t result = 0;
  std::uint32_t progress = 0;     // bytes written so far by a write that blocked
  Ns deadline = kForever;         // when the wait inside the call times out
  std::vector<PollRecord> polled; // what Poll asks about
  std::vector<InterruptedCall> interrupted;  // innermost last
  std::uint64_t blocked_signals = 0;  // a bit each (pthread_sigmask)
  std::uint64_t awaited_signals = 0;  // while it is in SignalWait
  bool device_done = false;         // the disk has served the call that is carried out again
  bool signal_waits = false;      // before it goes on in user mode, a handler is to be called
  Ns exception_due = kForever;    // when it is to look for exceptions from other threads, and for objects that are gone

  // The trap that it was in when it had to wait for pages.
  vm::Trap kept_trap;
  bool keeps_trap = false, kept_in_kernel = false;

  std::vector<PageFault> faults;  // taken, not yet settled by the kernel

  Ns created = 0, ended = 0;
  Ns expected_burst = -1;         // when it ended: what the policy then took its next CPU burst for; -1: the policy doesn't guess
  std::uint64_t minor_faults = 0, major_faults = 0;
  Ns system_time = 0;             // of cpu_time, in the kernel
  SwitchCounts switches;
  CacheCounts memory;             // what caches and TLBs did for it
};

}  // namespace weft::kernel
