// Stays in user mode: how far a thread may go before the kernel must look again.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/gil.h"
#include "sim/kernel/life.h"
#include "sim/kernel/observation.h"
#include "sim/kernel/run_loop.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/user_stay.h"

namespace weft::kernel {

namespace {

Ns earliest_other_clock(const MachineState& m, std::uint32_t index) {
  Ns earliest = kForever;
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) {
    if (i != index && m.cores[i].running) earliest = std::min(earliest, m.cores[i].clock);
  }
  return earliest;
}

}  // namespace

Ns end_of_stay(const MachineState& m, std::uint32_t index, const Process& process, Ns limit) {
  const Core& core = m.cores[index];
  const Ns tick = (core.clock / kTick + 1) * kTick;
  Ns end = std::min({limit, tick, core.quantum_end, m.timers.next_time()});
  // A thread on another core may begin to wait for the GIL and ask for it an interval later.
  const Ns interval = process.gil.switch_interval;
  if (m.config.gil != GilMode::kOff && interval < kTick && process.live_threads > 1) {
    const Ns other = earliest_other_clock(m, index);
    if (other != kForever) end = std::min(end, other + interval);
  }
  return end;
}

Ns horizon_of(const MachineState& m, std::uint32_t index, const Process& process) {
  Ns horizon = kForever;
  if (m.config.gil != GilMode::kOff || process.live_threads == 1) return horizon;
  const Ns load = std::min(m.cost->thread_switch, m.cost->process_switch);
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) {
    const Core& core = m.cores[i];
    if (i == index || !core.running) continue;
    const bool same_process = thread_of(m, core.running).pid == process.pid;
    const Ns begin = core.clock + (same_process ? 0 : load) + (index < i ? 1 : 0);
    horizon = std::min(horizon, begin);
  }
  return horizon;
}

void look_at_neighbours(MachineState& m, std::uint32_t index) {
  Core& core = m.cores[index];
  if (m.cost->crowded_percent == 100 || core.clock < core.crowded_until) return;
  core.crowded = earliest_other_clock(m, index) != kForever;
  core.crowded_until = (core.clock / kTick + 1) * kTick;
}

bool end_stay(Kernel& k, Core& core, Process& process, Thread& thread, const vm::Trap& trap) {
  spend(core, thread, trap.used);
  k.m.instructions += trap.instructions;
  const bool has_faults = !process.space.faults().empty();
  if (has_faults) keep_faults(process, thread);
  switch (trap.kind) {
    case vm::TrapKind::kBudget:
    case vm::TrapKind::kHorizon:
    case vm::TrapKind::kStepped: return !has_faults;  // where these fall means nothing
    default: break;
  }
  core.trap = trap;
  core.trap_pending = true;
  return false;
}

namespace {

// When an instruction is the next of all cores: one whose accesses are observed may not begin later.
Ns turn_of(const MachineState& m, std::uint32_t index) {
  Ns turn = kForever;
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) {
    if (i != index && m.cores[i].running) turn = std::min(turn, m.cores[i].clock + (index < i ? 1 : 0));
  }
  return turn;
}

void stay(Kernel& k, std::uint32_t index, vm::Allowance allowance, vm::AccessLog* log) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const bool interrupted = !thread.faults.empty() || is_signal_due(process, thread, core.clock);
  allowance.want_breaker = interrupted || process.gil.drop_requested;
  if (!interrupted && process.gil.drop_requested && keeps_gil(k, process, thread)) {  // one instruction, and look again
    allowance.single_step = true;
    allowance.want_breaker = false;
  }
  vm::UserMode user = user_mode(k, process, thread);
  user.log = log;
  end_stay(k, core, process, thread, vm::run(user, allowance));
}

}  // namespace

void run_user(Kernel& k, std::uint32_t index, Ns limit, bool single) {
  const Core& core = k.m.cores[index];
  look_at_neighbours(k.m, index);
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  vm::Allowance allowance;
  allowance.budget = end_of_stay(k.m, index, process, limit) - core.clock;
  allowance.single_step = single;
  const bool observed = observes(k);
  const Ns horizon = observed ? turn_of(k.m, index) : horizon_of(k.m, index, process);
  allowance.horizon = horizon == kForever ? kForever : horizon - core.clock;
  if (!observed) return stay(k, index, allowance, nullptr);
  Observation observation(k, index, process, thread);
  stay(k, index, allowance, &observation);
}

}  // namespace weft::kernel
