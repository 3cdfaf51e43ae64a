// What every part of the kernel works on: a machine's state, and the trace that records what is done to it.
// The kernel's functions are free functions, grouped by file. Whoever creates a thread or a process must not hold
// references into the tables of threads and processes across it.
#pragma once
#include "sim/kernel/machine.h"
#include "sim/trace/reference_string.h"
#include "sim/vm/interpreter.h"

namespace weft::kernel {

struct Kernel {
  MachineState& m;
  trace::Trace* trace;   // null: nothing is recorded
  trace::ReferenceString* references = nullptr;  // null: nobody wants to know which pages are touched
  std::uint32_t acting_core = UINT32_MAX;  // whose step this is; none for a timer's
  std::uint32_t cores_woken = 0;           // idle ones, in this step
};

// The first id: as on a machine that has run for a while.
constexpr std::uint32_t kFirstId = 1'000;

inline bool is_known(const MachineState& m, Tid tid) { return tid.value - kFirstId < m.threads.size(); }
inline Thread& thread_of(Kernel& k, Tid tid) { return k.m.threads[tid.value - kFirstId]; }
inline const Thread& thread_of(const MachineState& m, Tid tid) { return m.threads[tid.value - kFirstId]; }
inline Process& process_of(Kernel& k, const Thread& thread) { return k.m.processes[thread.process_slot]; }
// Null when there never was one of that id.
Process* find_process(MachineState& m, Pid pid);

inline void emit(Kernel& k, const trace::Event& event) {
  if (k.trace != nullptr) k.trace->put(k.m.events_traced, event);
  ++k.m.events_traced;
}
// Something that happens to a thread, on its core if it is running.
inline void emit(Kernel& k, trace::EventKind kind, Ns time, const Thread& thread, std::uint64_t a = 0, std::uint64_t b = 0) {
  const std::uint8_t core = thread.state == RunState::kRunning ? thread.core : trace::kNoCore;
  emit(k, {time, a, b, thread.tid, thread.pid, kind, core});
}
inline void emit(Kernel& k, trace::EventKind kind, Ns time, const Process& process, std::uint64_t a = 0, std::uint64_t b = 0) {
  emit(k, {time, a, b, Tid{}, process.pid, kind, trace::kNoCore});
}

// The machine stops for good.
void stop_machine(Kernel& k, StopReason reason, LimitKind limit = LimitKind::kNone, std::uint64_t value = 0);

// Adds to a core's clock time that its thread used.
inline void spend(Core& core, Thread& thread, Ns time) {
  core.clock += time;
  core.busy += time;
  thread.cpu_time += time;
}

// The thread and its surroundings, as user mode sees them.
vm::UserMode user_mode(Kernel& k, Process& process, Thread& thread);

}  // namespace weft::kernel
