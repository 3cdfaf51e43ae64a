#include "sim/session/time_travel.h"

#include <algorithm>
#include <cassert>

namespace weft::session {

using kernel::Machine;
using kernel::StopReason;

TimeTravel::TimeTravel(Machine machine) : head(std::move(machine)) {
  head.run(trace, 0);  // nothing starts before 0, but the trace begins
  head_moment = cursor = {0, head.position()};
  checkpoints.add(head_moment, head);
}

void TimeTravel::extend_head(Ns until) {
  head.run(trace, until);
  const bool stopped = head.stop_reason() != StopReason::kRunning;
  head_moment = {stopped ? head.now() : std::max(until, head_moment.time), head.position()};
  if (!stopped && head.position() >= checkpoints.last_steps() + kCheckpointSteps) checkpoints.add(head_moment, head);
}

void TimeTravel::run_to(Ns until) {
  if (at_head()) {
    extend_head(until);
    cursor = head_moment;
    shown = std::max(shown, cursor.time);
    return;
  }
  const Ns reach = std::min(until, head_moment.time);
  view->rerun(reach);
  cursor = {std::max(reach, cursor.time), view->position()};
  shown = std::max(shown, cursor.time);
  if (reach == head_moment.time && until >= reach) {
    assert(view->position() <= head.position());
    view.reset();
    cursor = head_moment;
  }
}

void TimeTravel::go_to(const Found& place) {
  const Moment& target = place.moment;
  shown = place.shown;
  if (target.steps >= head.position() && head_moment <= target) {
    view.reset();
    if (target.time > head_moment.time) extend_head(target.time);
    while (head.position() < target.steps) head.step(&trace);
    cursor = head_moment = {target.time, head.position()};
    return;
  }
  if (at_head() || !(cursor <= target) || checkpoints.is_between(cursor, target)) view = machine_at(target.time);
  view->rerun(target.time);
  while (view->position() < target.steps) view->step(nullptr);
  cursor = target;
}

void TimeTravel::seek(Ns time) {
  time = std::clamp<Ns>(time, 0, head_moment.time);
  shown = time;
  if (time == head_moment.time) {
    view.reset();
    cursor = head_moment;
    return;
  }
  // The cursor may have taken single steps at its time, so it is good only for what comes after that.
  if (at_head() || cursor.time >= time || checkpoints.is_between(cursor, {time, UINT64_MAX})) view = machine_at(time);
  else view->rerun(time);
  cursor = {time, view->position()};
}

Machine TimeTravel::machine_at(Ns time) {
  constexpr std::uint64_t kWorthKeeping = kCheckpointSteps / 8;
  Machine machine = *checkpoints.before(time);
  // Half the way, and half of the rest …: the next step back from here will find a checkpoint near.
  for (std::uint64_t kept = machine.position();;) {
    const Ns now = machine.now();
    if (now >= time || machine.stop_reason() != StopReason::kRunning) break;
    const Ns middle = now + (time - now) / 2;
    if (middle <= now) break;
    machine.rerun(middle);
    if (machine.position() < kept + kWorthKeeping) break;
    kept = machine.position();
    checkpoints.add({middle, kept}, machine);
  }
  machine.rerun(time);
  return machine;
}

namespace {

// Simulated time in which about `work` steps are taken.
Ns slice_of(const Machine& machine, std::uint64_t work) {
  const auto cores = static_cast<Ns>(machine.cores().size());
  const Ns price = std::max<Ns>(machine.cost().bytecode_unit, 1);
  const auto most = static_cast<Ns>(std::min<std::uint64_t>(work, 1'000'000));
  return std::clamp(price * most / cores, price, kernel::kTick);
}

}  // namespace

bool TimeTravel::advance(Ns target, std::uint64_t work) {
  while (shown < target && work > 0 && machine().stop_reason() == StopReason::kRunning) {
    const Ns begin = std::max(shown, machine().now());
    const std::uint64_t before = machine().position();
    const Ns slice = slice_of(machine(), work);
    run_to(begin >= target - slice ? target : begin + slice);
    work -= std::min(work, machine().position() - before + 1);
  }
  return machine().stop_reason() == StopReason::kRunning;
}

// One step after another, looking at lines.
bool TimeTravel::advance_to_breakpoint(Ns target, std::uint64_t work) {
  LineWatch watch(machine());
  for (; work > 0; --work) {
    if (!at_head() && view->position() >= head.position()) {
      view.reset();
      cursor = head_moment;
    }
    kernel::Machine& now = machine();
    const kernel::Step step = now.step(at_head() ? &trace : nullptr, target);
    if (step.kind == kernel::Step::Kind::kNone) {
      run_to(target);
      return now.stop_reason() == StopReason::kRunning;
    }
    cursor = {step.begin, now.position()};
    shown = std::max(shown, std::min(step.end, std::max(now.now(), step.begin)));
    if (at_head()) {
      head_moment = cursor;
      // A checkpoint must stand between two times, not between two steps that begin together.
      const bool is_due = head.position() >= checkpoints.last_steps() + kCheckpointSteps;
      if (is_due && head.now() > step.begin) checkpoints.add({head.now(), head.position()}, head);
    }
    const std::uint32_t line = watch.after(step, machine());
    if (line != 0 && std::binary_search(breakpoints.begin(), breakpoints.end(), line)) return false;
  }
  return machine().stop_reason() == StopReason::kRunning;
}

}  // namespace weft::session
