#include "sim/kernel/burst_load.h"

#include <algorithm>

#include "sim/kernel/life.h"
#include "sim/kernel/run_loop.h"
#include "sim/kernel/turn.h"
#include "sim/sched/round_robin.h"

namespace weft::kernel {

namespace {

// Newcomers can end a burst early only where a core may run ahead no further than a stay in user mode.
void run_burst(const MachineState& m, Core& core, Thread& thread, Ns limit) {
  const Ns begin = core.clock;
  if (m.preemptive) limit = std::min({limit, (begin / kTick + 1) * kTick, std::max(m.timers.next_time(), begin + 1)});
  const Ns used = std::min({thread.burst.left, limit - begin, core.quantum_end - begin});
  thread.burst.left -= used;
  spend(core, thread, used);
}

// The burst is over. False when the thread has left its core, because it ends or sleeps; otherwise it only yields.
bool yields_after_burst(Kernel& k, const Core& core, std::uint32_t index, Thread& thread) {
  if (--thread.burst.remaining == 0) return end_running_thread(k, index), false;
  thread.burst.left = thread.burst.cpu;
  if (thread.burst.sleep == 0) return true;
  Timer timer;
  timer.thread = thread.tid;
  timer.ticket = thread.wait_ticket;
  k.m.timers.push(core.clock + thread.burst.sleep, timer);
  block(k, index, WaitReason::kSleep);
  return false;
}

template <typename Policy>
void step(Kernel& k, Policy& policy, Core& core, std::uint32_t index, Thread& thread, Ns limit) {
  PreemptReason reason = PreemptReason::kYield;
  if (core.switching) begin_turn(k, policy, core, thread);
  if (thread.burst.left > 0) {
    if (core.clock < core.quantum_end || goes_on(k, policy, core, reason)) return run_burst(k.m, core, thread, limit);
  } else if (!yields_after_burst(k, core, index, thread)) {
    return static_cast<void>(++k.m.actions);
  }
  ++k.m.actions;
  preempt_from(k, policy, core, index, thread, reason);
}

template <typename Policy>
std::uint64_t step_all(Kernel& k, Policy& policy, Agenda& agenda, Ns gate, Ns limit, std::uint64_t steps) {
  for (; steps > 0 && k.m.stop == StopReason::kRunning; --steps) {
    const Next next = agenda.next(k.m);
    if (next.core == kTimerIsNext || next.time >= gate) break;
    Core& core = k.m.cores[next.core];
    k.m.time = next.time;
    begin_step(k, next.core);
    step(k, policy, core, next.core, thread_of(k, core.running), limit);
    end_step(k, core);
    check_trace_limit(k);
    agenda.update(k.m, next.core);
  }
  return steps;
}

}  // namespace

void step_burst(Kernel& k, std::uint32_t index, Ns limit) {
  Core& core = k.m.cores[index];
  step(k, *k.m.policy, core, index, thread_of(k, core.running), limit);
}

std::uint64_t step_bursts(Kernel& k, Agenda& agenda, Ns gate, Ns limit, std::uint64_t steps) {
  sched::RoundRobin* round_robin = k.m.policy->as_round_robin();
  if (round_robin != nullptr) return step_all(k, *round_robin, agenda, gate, limit, steps);
  return step_all(k, *k.m.policy, agenda, gate, limit, steps);
}

}  // namespace weft::kernel
