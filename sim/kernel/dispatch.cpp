#include "sim/kernel/dispatch.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "sim/kernel/life.h"
#include "sim/kernel/wait_cycle.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

constexpr std::uint32_t kNoCore = UINT32_MAX;

// An idle core that the thread may use, its last one if possible; none when all are busy or on their way.
std::uint32_t find_idle_core(const MachineState& m, const Thread& thread) {
  const auto is_idle = [&](std::size_t i) {
    return !m.cores[i].running && !m.cores[i].waking && (thread.task.allowed_cores >> i & 1) != 0;
  };
  if (thread.core < m.cores.size() && is_idle(thread.core)) return thread.core;
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) {
    if (is_idle(i)) return i;
  }
  return kNoCore;
}

// An idle core will look at the ready queue after the wake latency. False when there is none for this thread.
bool wake_idle_core(Kernel& k, const Thread& thread, Ns time) {
  if (k.m.idle_cores == 0) return false;
  const std::uint32_t index = find_idle_core(k.m, thread);
  if (index == kNoCore) return false;
  k.m.cores[index].waking = true;
  --k.m.idle_cores;
  Timer timer;
  timer.kind = Timer::Kind::kDispatch;
  timer.value = index;
  k.m.timers.push(time + vm::wake_latency(*k.m.cost, time - k.m.cores[index].clock), timer);
  ++k.cores_woken;
  return true;
}

// With a queue a core: the thread ran on another core before.
bool is_migration(const MachineState& m, const Core& core, const Thread& next) {
  return m.config.queues_per_core && next.core < m.cores.size() && &m.cores[next.core] != &core;
}

// What loading a thread costs: nothing when it ran there last, less when page table and TLB may stay.
Ns switch_cost(Kernel& k, const Core& core, const Thread& next) {
  if (core.previous == next.tid) return 0;
  if (is_migration(k.m, core, next)) return k.m.cost->process_switch;  // as cold as another process
  const bool same_process = core.previous && thread_of(k, core.previous).process_slot == next.process_slot;
  return same_process ? k.m.cost->thread_switch : k.m.cost->process_switch;
}

void begin_switch(Kernel& k, Core& core, std::uint32_t index, Thread& next, Ns time) {
  core.switch_cost = switch_cost(k, core, next);
  const std::uint8_t before = next.core;
  const bool migrates = is_migration(k.m, core, next);
  next.state = RunState::kRunning;
  next.core = static_cast<std::uint8_t>(index);
  core.running = next.tid;
  core.switching = true;
  if (migrates) {
    ++k.m.migrations;
    emit(k, EventKind::kMigrated, time, next, before);
  }
  core.clock = time + core.switch_cost;
  core.busy += core.switch_cost;
}

// What the policy does at times of its own is done when it is next asked for something: a boost has no timer, which would
// keep a deadlocked machine going.
void catch_up(Kernel& k, Ns time) {
  while (k.m.preemptive && k.m.policy->next_event() <= time) k.m.policy->act();
}

// Whether a core is on its way for each ready thread, and will have it: Linux puts a thread that is woken into the queue of an
// idle core (select_idle_sibling in kernel/sched/fair.c), and no other takes it from there.
bool are_all_awaited(const Kernel& k) {
  if (k.m.cost->wake_placement == 0) return false;
  const auto waking = std::count_if(k.m.cores.begin(), k.m.cores.end(), [](const Core& core) { return core.waking; });
  return waking > 0 && k.m.policy->queue().size() <= static_cast<std::size_t>(waking);
}

// The core's thread has left at the core's clock.
void choose_next(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  core.outranked = false;
  catch_up(k, core.clock);
  const Tid next = are_all_awaited(k) ? Tid{} : k.m.policy->pick(index, core.clock);
  if (next) return begin_switch(k, core, index, thread_of(k, next), core.clock);
  core.running = Tid{};
  ++k.m.idle_cores;
  emit(k, {core.clock, 0, 0, Tid{}, Pid{}, EventKind::kCoreIdle, static_cast<std::uint8_t>(index)});
}

void charge_turn(Kernel& k, Core& core) {
  k.m.policy->charge(core.running, core.clock - core.run_begin);
  core.run_begin = core.clock;
}

// Of the cores whose thread would have to give way to `thread`, the one with the least important; none: kNoCore.
std::uint32_t find_outranked(Kernel& k, const Thread& thread, Ns time) {
  std::uint32_t found = kNoCore;
  for (std::uint32_t i = 0; i < k.m.cores.size(); ++i) {
    Core& core = k.m.cores[i];
    if (!core.running || core.outranked || (thread.task.allowed_cores >> i & 1) == 0) continue;
    if (!core.switching && core.run_begin < time) {
      k.m.policy->charge(core.running, time - core.run_begin);
      core.run_begin = time;
    }
    const sched::Task& running = thread_of(k, core.running).task;
    if (!k.m.policy->preempts(thread.task, running)) continue;
    if (found == kNoCore || is_worse(*k.m.policy, running, thread_of(k, k.m.cores[found].running).task)) found = i;
  }
  return found;
}

// The thread that runs there gives way: at once on the core that this happens on, and where there is only one; elsewhere at
// the next timer interrupt, because that core may have run ahead (see machine.h).
void outrank(Kernel& k, std::uint32_t index, Ns time) {
  Core& core = k.m.cores[index];
  const bool at_once = index == k.acting_core || k.m.cores.size() == 1;
  core.outranked = true;
  core.quantum_end = std::min(core.quantum_end, at_once ? time : (time / kTick + 1) * kTick);
}

void look_for_outranked(Kernel& k, const Thread& thread, Ns time) {
  std::size_t waking = 0;
  for (const Core& core : k.m.cores) waking += core.waking;
  if (k.m.policy->queue().size() <= waking) return;
  const std::uint32_t index = find_outranked(k, thread, time);
  if (index != kNoCore) outrank(k, index, time);
}

// Whether the thread for which the core was to be given up is still there.
bool is_outranked(Kernel& k, const Core& core) {
  const Thread& running = thread_of(k, core.running);
  const auto outranks = [&](Tid tid) {
    const sched::Task& task = thread_of(k, tid).task;
    return (task.allowed_cores >> running.core & 1) != 0 && k.m.policy->preempts(task, running.task);
  };
  const std::vector<Tid> queue = k.m.policy->queue();
  return std::any_of(queue.begin(), queue.end(), outranks);
}

sched::Entry entry_of(PreemptReason reason) {
  switch (reason) {
    case PreemptReason::kQuantum: return sched::Entry::kExpired;
    case PreemptReason::kYield: return sched::Entry::kYielded;
    default: return sched::Entry::kPreempted;
  }
}

}  // namespace

void make_ready(Kernel& k, Thread& thread, Ns time, sched::Entry why) {
  if (process_of(k, thread).stopped) return pause_thread(k, thread, time);
  thread.state = RunState::kReady;
  catch_up(k, time);
  k.m.policy->enqueue(thread.task, time, why);
  if (!wake_idle_core(k, thread, time) && k.m.preemptive) look_for_outranked(k, thread, time);
}

void wake(Kernel& k, Thread& thread, Ns time, Tid waker) {
  assert(thread.state == RunState::kBlocked);
  const auto reason = static_cast<std::uint64_t>(thread.wait);
  thread.wait = WaitReason::kNone;
  thread.wait_object = 0;
  ++thread.wait_ticket;
  emit(k, EventKind::kWoken, time, thread, waker.value, reason);
  make_ready(k, thread, time, sched::Entry::kWoken);
}

void block(Kernel& k, std::uint32_t index, WaitReason reason, std::uint32_t object) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  emit(k, EventKind::kBlocked, core.clock, thread, static_cast<std::uint64_t>(reason), object);
  thread.state = RunState::kBlocked;
  thread.wait = reason;
  thread.wait_object = object;
  thread.wait_since = core.clock;
  if (reason == WaitReason::kLock || reason == WaitReason::kSemaphore || reason == WaitReason::kJoin) look_for_wait_cycle(k, thread, core.clock);
  charge_turn(k, core);
  k.m.policy->block(thread.tid);
  choose_next(k, index);
}

void preempt(Kernel& k, std::uint32_t index, PreemptReason reason) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  emit(k, EventKind::kPreempted, core.clock, thread, static_cast<std::uint64_t>(reason));
  thread.state = RunState::kReady;
  charge_turn(k, core);
  k.m.policy->enqueue(thread.task, core.clock, entry_of(reason));
  // Only a thread that may not use every core can be ready while one idles.
  if (k.m.has_classes) wake_idle_core(k, thread, core.clock);
  choose_next(k, index);
}

void vacate(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  charge_turn(k, core);
  k.m.policy->forget(core.running);
  choose_next(k, index);
}

void reconsider(Kernel& k, std::uint32_t index, Ns time) {
  const Core& core = k.m.cores[index];
  if (k.m.preemptive && !core.outranked && is_outranked(k, core)) outrank(k, index, time);
}

namespace {

// Every switch of a burst load passes here and nothing else is as short: a call would cost as much as the work.
[[gnu::always_inline]] inline void begin_turn(Kernel& k, Core& core, const Thread& thread) {
  const Tid previous = core.previous;
  core.switching = false;
  core.switches += previous != thread.tid;
  core.previous = thread.tid;
  core.crowded_until = 0;
  core.run_begin = core.clock;
  core.quantum_end = core.outranked ? core.clock : core.clock + k.m.policy->quantum(thread.tid);
  emit(k, {core.clock, previous.value, static_cast<std::uint64_t>(core.switch_cost), thread.tid, thread.pid, EventKind::kDispatched, thread.core});
}

}  // namespace

void finish_switch(Kernel& k, Core& core, Thread& thread) { begin_turn(k, core, thread); }

bool end_quantum(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  charge_turn(k, core);
  catch_up(k, core.clock);
  const bool outranked = std::exchange(core.outranked, false);
  if (outranked && is_outranked(k, core)) return preempt(k, index, PreemptReason::kHigherPriority), false;
  if (!outranked && !k.m.policy->keeps_core(core.running)) return preempt(k, index, PreemptReason::kQuantum), false;
  core.quantum_end = core.clock + k.m.policy->quantum(core.running);
  return true;
}

namespace {

// Newcomers can end a burst early only where a core may run ahead no further than a stay in user mode.
void run_burst(const MachineState& m, Core& core, Thread& thread, Ns limit) {
  if (m.preemptive) limit = std::min({limit, (core.clock / kTick + 1) * kTick, std::max(m.timers.next_time(), core.clock + 1)});
  const Ns used = std::min({thread.burst.left, limit - core.clock, core.quantum_end - core.clock});
  thread.burst.left -= used;
  spend(core, thread, used);
}

void end_burst(Kernel& k, std::uint32_t index, const Core& core, Thread& thread) {
  if (--thread.burst.remaining == 0) return end_running_thread(k, index);
  thread.burst.left = thread.burst.cpu;
  if (thread.burst.sleep == 0) return preempt(k, index, PreemptReason::kYield);
  Timer timer;
  timer.thread = thread.tid;
  timer.ticket = thread.wait_ticket;
  k.m.timers.push(core.clock + thread.burst.sleep, timer);
  block(k, index, WaitReason::kSleep);
}

}  // namespace

void step_burst(Kernel& k, std::uint32_t index, Core& core, Thread& thread, Ns limit) {
  ++k.m.actions;
  if (core.switching) begin_turn(k, core, thread);
  if (thread.burst.left == 0) return end_burst(k, index, core, thread);
  if (core.clock >= core.quantum_end && !end_quantum(k, index)) return;
  --k.m.actions;
  run_burst(k.m, core, thread, limit);
}

void look_for_work(Kernel& k, std::uint32_t index, Ns time) {
  Core& core = k.m.cores[index];
  core.waking = false;
  const Tid next = k.m.policy->pick(index, time);
  if (next) return begin_switch(k, core, index, thread_of(k, next), time);
  ++k.m.idle_cores;
}

}  // namespace weft::kernel
