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

// Where the trace knows when the thread gets a core, a checkpoint may be nearer.
void jump_to_dispatch(TimeTravel& travel, Machine& machine, Tid thread) {
  for (std::size_t i = machine.events_traced(); i < travel.trace.size(); ++i) {
    const trace::Event& event = travel.trace[i];
    if (event.thread != thread || event.kind != EventKind::kDispatched) continue;
    Machine later = travel.machine_at(event.time);
    if (later.position() > machine.position()) machine = std::move(later);
    return;
  }
}

// The next step (of `thread`, if any) that fits.
template <typename Fits>
std::optional<Found> search_forward(TimeTravel& travel, Tid thread, Fits fits) {
  Machine machine = travel.machine();
  const std::uint64_t last_position = machine.position() + kSearchSteps;
  if (thread && machine.find(thread) == nullptr) return {};
  if (thread && !is_on_core(machine, thread)) jump_to_dispatch(travel, machine, thread);
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

// A stretch of time in which something was executed: what a search back has to look at.
struct Stretch {
  Ns begin;
  Ns end;
};

// Goes back over the stretches in which a thread had a core, as the trace tells; with no thread there is only one,
// up to the last time that any core was busy.
class Stretches {
 public:
  Stretches(const trace::Trace& trace, const Machine& machine, Tid thread, Ns now)
      : trace_(trace), position_(machine.events_traced()), thread_(thread) {
    const auto runs = [&](const kernel::Core& core) { return core.running && (!thread || core.running == thread); };
    end_ = std::any_of(machine.cores().begin(), machine.cores().end(), runs) ? now : -1;
  }

  // The next one, further back. False when there is none.
  bool previous(Stretch& stretch) {
    if (end_ < 0 && !find_end()) return false;
    stretch = {0, end_};
    end_ = -1;
    if (!thread_) {
      position_ = 0;
      return true;
    }
    while (position_ > 0) {
      const trace::Event& event = trace_[--position_];
      if (event.thread != thread_ || event.kind != EventKind::kDispatched) continue;
      stretch.begin = event.time;
      return true;
    }
    return true;
  }

 private:
  bool find_end() {
    while (position_ > 0) {
      const trace::Event& event = trace_[--position_];
      if (thread_ && (event.thread != thread_ || event.core == trace::kNoCore)) continue;
      end_ = event.time;
      return true;
    }
    return false;
  }

  const trace::Trace& trace_;
  std::size_t position_;
  Tid thread_;
  Ns end_;   // of the stretch that comes next; -1: to be found
};

}  // namespace

std::optional<Found> TimeTravel::next_instruction(Tid thread) {
  return search_forward(*this, thread, [](const Step& step, const Machine&) { return is_instruction(step); });
}

std::optional<Found> TimeTravel::next_line(Tid thread) {
  LineWatch watch(machine());
  return search_forward(*this, thread, [&](const Step& step, const Machine& m) { return watch.after(step, m) != 0; });
}

namespace {

// Runs over [left, right] up to the cursor. The last place behind a step that fits.
template <typename Begin, typename Fits>
std::optional<Found> last_place(TimeTravel& travel, Tid thread, Ns left, Ns right, Begin begin, Fits fits) {
  Machine machine = travel.machine_at(left);
  begin(machine);
  std::optional<Found> last;
  while (machine.position() < travel.cursor.steps) {
    const Step step = machine.step(nullptr, right + 1);
    if (step.kind == Step::Kind::kNone) break;
    if (thread && step.thread != thread) continue;
    if (fits(step, machine) && machine.position() < travel.cursor.steps) {
      last = Found{{step.begin, machine.position()}, shown_after(step, machine)};
    }
  }
  return last;
}

// Looks back from the cursor, in windows that grow; at last to the beginning.
template <typename Begin, typename Fits>
std::optional<Found> search_backward(TimeTravel& travel, Tid thread, Begin begin, Fits fits) {
  Stretches stretches(travel.trace, travel.machine(), thread, travel.cursor.time);
  for (Stretch stretch; stretches.previous(stretch);) {
    for (Ns width = 64 * travel.head.cost().bytecode_unit;; width *= 8) {
      const Ns left = std::max(stretch.begin, stretch.end - width);
      const std::optional<Found> last = last_place(travel, thread, left, stretch.end, begin, fits);
      if (last) return last;
      if (left == stretch.begin) break;
    }
  }
  if (travel.cursor.steps == 0) return {};
  return Found{};
}

}  // namespace

std::optional<Found> TimeTravel::previous_instruction(Tid thread) {
  return search_backward(
      *this, thread, [](const Machine&) {}, [](const Step& step, const Machine&) { return is_instruction(step); });
}

std::optional<Found> TimeTravel::previous_line(Tid thread) {
  std::optional<LineWatch> watch;
  return search_backward(
      *this, thread, [&](const Machine& machine) { watch.emplace(machine); },
      [&](const Step& step, const Machine& machine) { return watch->after(step, machine) != 0; });
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
