#include "sim/kernel/dispatch.h"

#include <cassert>

namespace weft::kernel {

using trace::EventKind;

namespace {

// An idle core, the thread's last one if possible; none when all are busy or on their way.
std::uint32_t find_idle_core(const MachineState& m, const Thread& thread) {
  const auto is_idle = [&](std::size_t i) { return !m.cores[i].running && !m.cores[i].waking; };
  if (thread.core < m.cores.size() && is_idle(thread.core)) return thread.core;
  std::uint32_t i = 0;
  while (!is_idle(i)) ++i;
  return i;
}

// What loading a thread costs: nothing when it ran there last, less when page table and TLB may stay.
Ns switch_cost(Kernel& k, const Core& core, const Thread& next) {
  if (core.previous == next.tid) return 0;
  const bool same_process = core.previous && thread_of(k, core.previous).process_slot == next.process_slot;
  return same_process ? k.m.cost->thread_switch : k.m.cost->process_switch;
}

void begin_switch(Kernel& k, Core& core, std::uint32_t index, Thread& next, Ns time) {
  next.state = RunState::kRunning;
  next.core = static_cast<std::uint8_t>(index);
  core.running = next.tid;
  core.switching = true;
  core.switch_cost = switch_cost(k, core, next);
  core.clock = time + core.switch_cost;
  core.busy += core.switch_cost;
}

// The core's thread has left at the core's clock.
void choose_next(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  const Tid next = k.m.policy->pick(index, core.clock);
  if (next) return begin_switch(k, core, index, thread_of(k, next), core.clock);
  core.running = Tid{};
  ++k.m.idle_cores;
  emit(k, {core.clock, 0, 0, Tid{}, Pid{}, EventKind::kCoreIdle, static_cast<std::uint8_t>(index)});
}

void charge_turn(Kernel& k, Core& core) {
  k.m.policy->charge(core.running, core.clock - core.run_begin);
  core.run_begin = core.clock;
}

}  // namespace

void make_ready(Kernel& k, Thread& thread, Ns time) {
  thread.state = RunState::kReady;
  k.m.policy->enqueue({thread.tid, time, thread.core}, false);
  if (k.m.idle_cores == 0) return;
  const std::uint32_t index = find_idle_core(k.m, thread);
  k.m.cores[index].waking = true;
  --k.m.idle_cores;
  Timer timer;
  timer.kind = Timer::Kind::kDispatch;
  timer.value = index;
  k.m.timers.push(time + k.m.cost->wake_latency, timer);
}

void wake(Kernel& k, Thread& thread, Ns time, Tid waker) {
  assert(thread.state == RunState::kBlocked);
  const auto reason = static_cast<std::uint64_t>(thread.wait);
  thread.wait = WaitReason::kNone;
  thread.wait_object = 0;
  ++thread.wait_ticket;
  emit(k, EventKind::kWoken, time, thread, waker.value, reason);
  make_ready(k, thread, time);
}

void block(Kernel& k, std::uint32_t index, WaitReason reason, std::uint32_t object) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  emit(k, EventKind::kBlocked, core.clock, thread, static_cast<std::uint64_t>(reason), object);
  thread.state = RunState::kBlocked;
  thread.wait = reason;
  thread.wait_object = object;
  thread.wait_since = core.clock;
  charge_turn(k, core);
  choose_next(k, index);
}

void preempt(Kernel& k, std::uint32_t index, PreemptReason reason) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  emit(k, EventKind::kPreempted, core.clock, thread, static_cast<std::uint64_t>(reason));
  thread.state = RunState::kReady;
  charge_turn(k, core);
  k.m.policy->enqueue({thread.tid, core.clock, thread.core}, reason == PreemptReason::kQuantum);
  choose_next(k, index);
}

void vacate(Kernel& k, std::uint32_t index) {
  charge_turn(k, k.m.cores[index]);
  choose_next(k, index);
}

void finish_switch(Kernel& k, Core& core, Thread& thread) {
  const Tid previous = core.previous;
  core.switching = false;
  core.switches += previous != thread.tid;
  core.previous = thread.tid;
  core.run_begin = core.clock;
  core.quantum_end = core.clock + k.m.policy->quantum(thread.tid);
  emit(k, EventKind::kDispatched, core.clock, thread, previous.value, static_cast<std::uint64_t>(core.switch_cost));
}

bool end_quantum(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  if (!k.m.policy->empty()) return preempt(k, index, PreemptReason::kQuantum), false;
  charge_turn(k, core);
  core.quantum_end = core.clock + k.m.policy->quantum(core.running);
  return true;
}

void look_for_work(Kernel& k, std::uint32_t index, Ns time) {
  Core& core = k.m.cores[index];
  core.waking = false;
  const Tid next = k.m.policy->pick(index, time);
  if (next) return begin_switch(k, core, index, thread_of(k, next), time);
  ++k.m.idle_cores;
}

}  // namespace weft::kernel
