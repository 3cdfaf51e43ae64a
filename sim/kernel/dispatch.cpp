#include "sim/kernel/dispatch.h"

#include <algorithm>
#include <cassert>

#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/life.h"
#include "sim/kernel/turn.h"
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

// The thread that runs there gives way, if it still has to when its turn ends.
void outrank(Kernel& k, std::uint32_t index, Ns time) {
  k.m.cores[index].outranked = true;
  end_turn_soon(k, index, time);
}

void look_for_outranked(Kernel& k, const Thread& thread, Ns time) {
  std::size_t waking = 0;
  for (const Core& core : k.m.cores) waking += core.waking;
  if (k.m.policy->queue().size() <= waking) return;
  const std::uint32_t index = find_outranked(k, thread, time);
  if (index != kNoCore) outrank(k, index, time);
}

}  // namespace

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

bool has_core_for_each(const Kernel& k) {
  const auto waking = std::count_if(k.m.cores.begin(), k.m.cores.end(), [](const Core& core) { return core.waking; });
  return waking > 0 && k.m.policy->queue().size() <= static_cast<std::size_t>(waking);
}

bool is_outranked(Kernel& k, const Core& core) {
  const Thread& running = thread_of(k, core.running);
  const auto outranks = [&](Tid tid) {
    const sched::Task& task = thread_of(k, tid).task;
    return (task.allowed_cores >> running.core & 1) != 0 && k.m.policy->preempts(task, running.task);
  };
  const std::vector<Tid> queue = k.m.policy->queue();
  return std::any_of(queue.begin(), queue.end(), outranks);
}

void make_ready(Kernel& k, Thread& thread, Ns time, sched::Entry why) {
  Process& process = process_of(k, thread);
  if (process.stopped) return pause_thread(k, thread, time);
  if (process.signals.cpu_timers_rest) watch_cpu_timers(k, thread.process_slot, time);
  thread.state = RunState::kReady;
  catch_up(k, *k.m.policy, time);
  k.m.policy->enqueue(thread.task, time, why);
  if (!wake_idle_core(k, thread, time) && k.m.preemptive) look_for_outranked(k, thread, time);
}

void wake(Kernel& k, Thread& thread, Ns time, Tid waker) {
  assert(thread.state == RunState::kBlocked);
  const auto reason = static_cast<std::uint64_t>(thread.wait);
  thread.wait = WaitReason::kNone;
  thread.wait_object = 0;
  ++thread.wait_ticket;
  if (!k.m.wait_cycles.empty()) forget_wait_cycle(k, thread);
  emit(k, EventKind::kWoken, time, thread, waker.value, reason);
  make_ready(k, thread, time, sched::Entry::kWoken);
}

void block(Kernel& k, std::uint32_t index, WaitReason reason, std::uint32_t object) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  emit(k, EventKind::kBlocked, core.clock, thread, static_cast<std::uint64_t>(reason), object);
  thread.state = RunState::kBlocked;
  ++thread.switches.voluntary;
  thread.wait = reason;
  thread.wait_object = object;
  thread.wait_since = core.clock;
  if (reason == WaitReason::kLock || reason == WaitReason::kSemaphore || reason == WaitReason::kJoin) look_for_wait_cycle(k, thread, core.clock);
  charge_turn(*k.m.policy, core);
  k.m.policy->block(thread.tid);
  choose_next(k, *k.m.policy, core, index);
}

void preempt(Kernel& k, std::uint32_t index, PreemptReason reason) {
  Core& core = k.m.cores[index];
  preempt_from(k, *k.m.policy, core, index, thread_of(k, core.running), reason);
}

void vacate(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  charge_turn(*k.m.policy, core);
  k.m.policy->forget(core.running);
  choose_next(k, *k.m.policy, core, index);
}

void end_turn_soon(Kernel& k, std::uint32_t index, Ns time) {
  Core& core = k.m.cores[index];
  const bool at_once = index == k.acting_core || k.m.cores.size() == 1;
  core.quantum_end = std::min(core.quantum_end, at_once ? time : (time / kTick + 1) * kTick);
}

void reconsider(Kernel& k, std::uint32_t index, Ns time) {
  const Core& core = k.m.cores[index];
  if (k.m.preemptive && !core.outranked && is_outranked(k, core)) outrank(k, index, time);
}

void finish_switch(Kernel& k, Core& core, Thread& thread) { begin_turn(k, *k.m.policy, core, thread); }

bool end_quantum(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  PreemptReason reason;
  if (goes_on(k, *k.m.policy, core, reason)) return true;
  preempt(k, index, reason);
  return false;
}

void look_for_work(Kernel& k, std::uint32_t index, Ns time) {
  Core& core = k.m.cores[index];
  core.waking = false;
  const Tid next = k.m.policy->pick(index, time);
  if (next) return begin_switch(k, core, index, thread_of(k, next), time);
  ++k.m.idle_cores;
}

}  // namespace weft::kernel
