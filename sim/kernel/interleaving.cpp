#include "sim/kernel/interleaving.h"

#include <algorithm>

#include "sim/kernel/signals.h"
#include "sim/kernel/user_stay.h"

namespace weft::kernel {

Interleaving::Interleaving(Kernel& k) : k_(k), observes_(observes(k)), places_(k.m.cores.size()) {}

Interleaving::~Interleaving() = default;

std::unique_ptr<Interleaving> Interleaving::make(Kernel& k) { return std::unique_ptr<Interleaving>(new Interleaving(k)); }

// Nothing waits for the kernel, neither of the thread nor of its process.
bool Interleaving::may_come_in(const Core& core, const Thread& thread, const Process& process) const {
  if (core.switching || core.trap_pending || core.clock >= core.quantum_end) return false;
  if (process.dying || process.stopped || process.gil.drop_requested) return false;
  if (k_.m.config.gil != GilMode::kOff && process.gil.holder != thread.tid) return false;
  if (thread.call_state != CallState::kNone || thread.keeps_trap || thread.signal_waits || !thread.faults.empty()) return false;
  return !is_signal_due(process, thread, core.clock);
}

bool Interleaving::come_in(std::uint32_t index, Ns limit) {
  const Core& core = k_.m.cores[index];
  Thread& thread = thread_of(k_, core.running);
  Process& process = process_of(k_, thread);
  if (!may_come_in(core, thread, process)) return false;
  look_at_neighbours(k_.m, index);
  Place& place = places_[index];
  place.thread = &thread, place.process = &process;
  place.end = std::min(end_of_stay(k_.m, index, process, limit), thread.exception_due);
  if (process.signals.pending != 0) place.end = std::min(place.end, process.signals.seen_at);
  if (core.clock >= place.end) return false;
  vm::UserMode user = user_mode(k_, process, thread);
  if (observes_) user.log = &place.observation.emplace(k_, index, process, thread);
  place.resident.enter(user);
  inside_.push_back(index);
  return true;
}

bool Interleaving::runs_one_process() const {
  Pid pid;
  for (const Core& core : k_.m.cores) {
    if (!core.running) continue;
    const Pid other = thread_of(k_, core.running).pid;
    if (pid && pid != other) return false;
    pid = other;
  }
  return true;
}

// As a stay of its own has it (user_stay.cpp), but mostly the agenda knows: who is next after this core.
Ns Interleaving::horizon_of(const Agenda& agenda, std::uint32_t index, const Process& process) const {
  if (!observes_ && !is_one_process_) return kernel::horizon_of(k_.m, index, process);
  const Next other = agenda.next_after(index);
  return other.time == kForever ? kForever : other.time + (index < other.core ? 1 : 0);
}

// True when the core may have another one at once.
bool Interleaving::take_turn(const Agenda& agenda, std::uint32_t index) {
  Core& core = k_.m.cores[index];
  Place& place = places_[index];
  vm::Allowance allowance;
  allowance.budget = place.end - core.clock;
  const Ns horizon = horizon_of(agenda, index, *place.process);
  allowance.horizon = horizon == kForever ? kForever : horizon - core.clock;
  const vm::Trap& trap = place.resident.stay(allowance);
  return end_stay(k_, core, *place.process, *place.thread, trap);
}

void Interleaving::all_leave() {
  for (const std::uint32_t index : inside_) {
    places_[index].resident.leave();
    places_[index].observation.reset();
  }
  inside_.clear();
}

std::uint64_t Interleaving::run(Agenda& agenda, Ns gate, Ns limit, std::uint64_t steps) {
  is_one_process_ = runs_one_process();
  for (bool goes_on = true; goes_on && steps > 0; --steps) {
    const Next next = agenda.next(k_.m);
    if (next.core == kTimerIsNext || next.time >= gate) break;
    Place& place = places_[next.core];
    if (place.resident.is_inside() ? next.time >= place.end : !come_in(next.core, limit)) break;
    k_.m.time = next.time;
    goes_on = take_turn(agenda, next.core);
    agenda.update(k_.m, next.core);
  }
  all_leave();
  return steps;
}

}  // namespace weft::kernel
