// Finding the places that single steps go to. Forward on a copy of the machine, instruction by instruction; back by
// running over growing windows of the past and keeping the last place that fits.
#include <algorithm>

#include "sim/session/time_travel.h"

namespace weft::session {

using kernel::Machine;
using kernel::RunState;
using kernel::Step;
using kernel::StopReason;
using trace::EventKind;

namespace {

bool is_on_core(const Machine& machine, Tid tid) { return machine.find(tid)->state == RunState::kRunning; }

// Runs until the thread has a core. The others run in long stays; the last slice is repeated step by step. False when the
// thread never gets one.
bool run_until_on_core(Machine& machine, Tid tid, std::uint64_t last_position) {
  const Ns cpu_time = machine.find(tid)->cpu_time;
  for (Ns slice = kMicrosecond; machine.position() < last_position;) {
    const Machine before = machine;
    machine.rerun(machine.now() + slice);
    const kernel::Thread& thread = *machine.find(tid);
    if (thread.state == RunState::kRunning || thread.cpu_time != cpu_time) {
      machine = before;
      while (!is_on_core(machine, tid)) machine.step(nullptr);
      return true;
    }
    if (thread.state == RunState::kTerminated || machine.stop_reason() != StopReason::kRunning) return false;
    slice = std::min(slice * 2, kernel::kTick);
  }
  return false;
}

Ns shown_after(const Step& step, const Machine& machine) {
  return std::max(step.begin, std::min(step.end, machine.now()));
}

// The next step (of `thread`, if any) that fits.
template <typename Fits>
std::optional<Found> search_forward(Machine machine, Tid thread, Fits fits) {
  const std::uint64_t last_position = machine.position() + kSearchSteps;
  if (thread && machine.find(thread) == nullptr) return {};
  while (machine.position() < last_position) {
    if (thread && !is_on_core(machine, thread) && !run_until_on_core(machine, thread, last_position)) return {};
    const Step step = machine.step(nullptr);
    if (step.kind == Step::Kind::kNone) return {};
    if ((!thread || step.thread == thread) && fits(step, machine)) {
      return Found{{step.begin, machine.position()}, shown_after(step, machine)};
    }
  }
  return {};
}

bool is_instruction(const Step& step) { return step.kind == Step::Kind::kInstruction; }

// The time up to which `thread` (or any) executed something, seen from event number `position`.
Ns last_activity(const trace::Trace& trace, std::size_t position, const Machine& machine, Tid thread, Ns now) {
  const auto runs = [&](const kernel::Core& core) { return core.running && (!thread || core.running == thread); };
  if (std::any_of(machine.cores().begin(), machine.cores().end(), runs)) return now;
  while (position > 0) {
    const trace::Event& event = trace[--position];
    if (!thread || event.thread == thread) return event.time;
  }
  return 0;
}

}  // namespace

std::optional<Found> TimeTravel::next_instruction(Tid thread) const {
  return search_forward(machine(), thread, [](const Step& step, const Machine&) { return is_instruction(step); });
}

std::optional<Found> TimeTravel::next_line(Tid thread) const {
  LineWatch watch(machine());
  return search_forward(machine(), thread, [&](const Step& step, const Machine& m) { return watch.after(step, m) != 0; });
}

namespace {

// Looks back from a cursor. `visit(step, moment before it, machine after it)` returns a place or nothing; the last place wins.
template <typename Begin, typename Visit>
std::optional<Found> search_backward(TimeTravel& state, Tid thread, Begin begin, Visit visit) {
  const Moment cursor = state.cursor;
  const Ns right = last_activity(state.trace, state.machine().events_traced(), state.machine(), thread, cursor.time);
  for (Ns width = 64 * state.head.cost().bytecode_unit;; width *= 8) {
    const Ns left = std::max<Ns>(0, right - width);
    Machine machine = state.machine_at(left);
    begin(machine);
    std::optional<Found> last;
    while (machine.position() < cursor.steps) {
      const std::uint64_t before = machine.position();
      const Step step = machine.step(nullptr, right + 1);
      if (step.kind == Step::Kind::kNone) break;
      if (thread && step.thread != thread) continue;
      const std::optional<Found> place = visit(step, Moment{step.begin, before}, machine);
      if (place && place->moment.steps < cursor.steps) last = place;
    }
    if (last || left == 0) return last;
  }
}

}  // namespace

std::optional<Found> TimeTravel::previous_instruction(Tid thread) {
  return search_backward(
      *this, thread, [](const Machine&) {},
      [](const Step& step, const Moment& before, const Machine&) -> std::optional<Found> {
        if (!is_instruction(step)) return {};
        return Found{before, step.begin};
      });
}

std::optional<Found> TimeTravel::previous_line(Tid thread) {
  std::optional<LineWatch> watch;
  return search_backward(
      *this, thread, [&](const Machine& machine) { watch.emplace(machine); },
      [&](const Step& step, const Moment&, const Machine& machine) -> std::optional<Found> {
        if (watch->after(step, machine) == 0) return {};
        return Found{{step.begin, machine.position()}, shown_after(step, machine)};
      });
}

namespace {

bool fits(const trace::Event& event, bool switches_only) {
  return !switches_only || (event.kind == EventKind::kDispatched && event.a != event.thread.value);
}

// The place just behind event number `index`, and how many events there were before the step that recorded it.
struct EventPlace {
  Found place;
  std::size_t events_before;
};
EventPlace place_of_event(TimeTravel& state, std::size_t index) {
  Machine machine = state.machine_at(state.trace[index].time);
  for (;;) {
    const std::size_t before = machine.events_traced();
    const Step step = machine.step(nullptr);
    const Ns begin = step.kind == Step::Kind::kNone ? state.trace[index].time : step.begin;
    if (machine.events_traced() > index) return {{{begin, machine.position()}, begin}, before};
    if (step.kind == Step::Kind::kNone) return {{{begin, machine.position()}, begin}, before};  // can't be
  }
}

}  // namespace

std::optional<Found> TimeTravel::next_event(bool switches_only) {
  const std::uint64_t last_position = head.position() + kSearchSteps;
  std::size_t index = machine().events_traced();
  for (;; ++index) {
    while (index >= trace.size()) {
      if (head.stop_reason() != StopReason::kRunning || head.position() >= last_position) return {};
      // The head may stand before the cursor's next event: let it run; the cursor keeps its place.
      if (at_head()) view = head;
      extend_head(std::max(head.now(), head_moment.time) + kernel::kTick / 16);
    }
    if (fits(trace[index], switches_only)) return place_of_event(*this, index).place;
  }
}

std::optional<Found> TimeTravel::previous_event(bool switches_only) {
  for (std::size_t index = machine().events_traced(); index > 0;) {
    --index;
    if (!fits(trace[index], switches_only)) continue;
    const EventPlace found = place_of_event(*this, index);
    if (found.place.moment.steps < cursor.steps) return found.place;
    index = std::min(index, found.events_before);
  }
  return {};
}

}  // namespace weft::session
