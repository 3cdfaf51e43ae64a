// A thread's turn on a core: how it begins, and how it ends with the choice of the next thread. Inline, and for a policy of
// any type: every context switch passes here, and a loop that knows the type of its policy spares itself calls that would
// cost as much as the work.
#pragma once
#include <utility>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// With a queue a core: the thread ran on another core before.
inline bool is_migration(const MachineState& m, const Core& core, const Thread& next) {
  return m.config.queues_per_core && next.core < m.cores.size() && &m.cores[next.core] != &core;
}

// What loading a thread costs: nothing when it ran there last, less when page table and TLB may stay.
inline Ns switch_cost(Kernel& k, const Core& core, const Thread& next) {
  if (core.previous == next.tid) return 0;
  if (is_migration(k.m, core, next)) return k.m.cost->process_switch;  // as cold as another process
  const bool same_process = core.previous && thread_of(k, core.previous).process_slot == next.process_slot;
  return same_process ? k.m.cost->thread_switch : k.m.cost->process_switch;
}

inline void begin_switch(Kernel& k, Core& core, std::uint32_t index, Thread& next, Ns time) {
  const Ns cost = switch_cost(k, core, next);
  const std::uint8_t before = next.core;
  const bool migrates = is_migration(k.m, core, next);
  next.state = RunState::kRunning;
  next.core = static_cast<std::uint8_t>(index);
  core.running = next.tid;
  core.switching = true;
  if (migrates) {
    ++k.m.migrations;
    emit(k, trace::EventKind::kMigrated, time, next, before);
  }
  core.switch_cost = cost;
  core.busy += cost;
  core.clock = time + cost;
}

// The context switch is done: the thread's quantum begins.
template <typename Policy>
void begin_turn(Kernel& k, const Policy& policy, Core& core, const Thread& thread) {
  const Tid previous = core.previous;
  core.switching = false;
  core.switches += previous != thread.tid;
  core.previous = thread.tid;
  core.crowded_until = 0;
  core.run_begin = core.clock;
  core.quantum_end = core.outranked ? core.clock : core.clock + policy.quantum(thread.tid);
  emit(k, {core.clock, previous.value, static_cast<std::uint64_t>(core.switch_cost), thread.tid, thread.pid, trace::EventKind::kDispatched, thread.core});
}

// What the policy does at times of its own is done when it is next asked for something: a boost has no timer, which would
// keep a deadlocked machine going.
template <typename Policy>
void catch_up(Kernel& k, Policy& policy, Ns time) {
  while (k.m.preemptive && policy.next_event() <= time) policy.act();
}

// The core's thread has left at the core's clock.
template <typename Policy>
void choose_next(Kernel& k, Policy& policy, Core& core, std::uint32_t index) {
  const Ns time = core.clock;
  core.outranked = false;
  catch_up(k, policy, time);
  const Tid next = are_all_awaited(k) ? Tid{} : policy.pick(index, time);
  if (next) return begin_switch(k, core, index, thread_of(k, next), time);
  core.running = Tid{};
  ++k.m.idle_cores;
  emit(k, {time, 0, 0, Tid{}, Pid{}, trace::EventKind::kCoreIdle, static_cast<std::uint8_t>(index)});
}

template <typename Policy>
void charge_turn(Policy& policy, Core& core) {
  policy.charge(core.running, core.clock - core.run_begin);
  core.run_begin = core.clock;
}

inline sched::Entry entry_of(PreemptReason reason) {
  switch (reason) {
    case PreemptReason::kQuantum: return sched::Entry::kExpired;
    case PreemptReason::kYield: return sched::Entry::kYielded;
    default: return sched::Entry::kPreempted;
  }
}

// As dispatch.h's preempt(). Inline always: what a burst load does at a context switch is little more than this.
template <typename Policy>
[[gnu::always_inline]] inline void preempt_from(Kernel& k, Policy& policy, Core& core, std::uint32_t index, Thread& thread, PreemptReason reason) {
  emit(k, trace::EventKind::kPreempted, core.clock, thread, static_cast<std::uint64_t>(reason));
  thread.state = RunState::kReady;
  charge_turn(policy, core);
  policy.enqueue(thread.task, core.clock, entry_of(reason));
  // Only a thread that may not use every core can be ready while one idles.
  if (k.m.has_classes) wake_idle_core(k, thread, core.clock);
  choose_next(k, policy, core, index);
  thread.switches.involuntary += core.running != thread.tid;
}

// The quantum is used up. True when the thread goes on with another one; otherwise `reason` is why it has to leave.
template <typename Policy>
bool goes_on(Kernel& k, Policy& policy, Core& core, PreemptReason& reason) {
  charge_turn(policy, core);
  catch_up(k, policy, core.clock);
  const bool outranked = std::exchange(core.outranked, false);
  reason = outranked ? PreemptReason::kHigherPriority : PreemptReason::kQuantum;
  if (outranked ? is_outranked(k, core) : !policy.keeps_core(core.running)) return false;
  core.quantum_end = core.clock + policy.quantum(core.running);
  return true;
}

}  // namespace weft::kernel
