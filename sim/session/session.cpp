#include "sim/session/session.h"

#include <algorithm>

#include "sim/session/time_travel.h"

namespace weft::session {

using kernel::Machine;
using kernel::StopReason;

Session::Loaded Session::load(std::string_view source, std::string_view file_name, const kernel::Config& config,
                              vm::LibraryModules& library) {
  vm::LoadResult program = vm::load_program(source, file_name, library);
  if (program.image == nullptr) return {nullptr, std::move(program.error_text), program.error_line, program.needs_library};
  std::string error = kernel::validate_config(config);
  if (!error.empty()) return {nullptr, std::move(error)};
  return {of(Machine(std::move(program.image), config)), {}};
}

std::unique_ptr<Session> Session::of(Machine machine) { return std::unique_ptr<Session>(new Session(std::move(machine))); }

Session::Session(Machine machine) : travel_(std::make_unique<TimeTravel>(std::move(machine))) {}
Session::~Session() = default;

const Machine& Session::machine() const { return travel_->machine(); }
const trace::Trace& Session::trace() const { return travel_->trace; }
std::size_t Session::trace_position() const { return travel_->machine().events_traced(); }
std::span<const kernel::ConsoleChunk> Session::console() const {
  return travel_->trace.console(travel_->machine().console_chunks());
}
Ns Session::now() const { return travel_->shown; }
Ns Session::end() const { return std::max(travel_->head_moment.time, travel_->shown); }
StopReason Session::stop_reason() const { return travel_->machine().stop_reason(); }
bool Session::finished() const { return stop_reason() != StopReason::kRunning; }

bool Session::advance(Ns simulated, std::uint64_t host_budget_steps) {
  const Ns shown = travel_->shown;
  const Ns target = simulated < kForever - shown ? shown + simulated : kForever - 1;
  const std::uint64_t work = std::min<std::uint64_t>(host_budget_steps, UINT32_MAX) * 1'000;
  return travel_->breakpoints.empty() ? travel_->advance(target, work) : travel_->advance_to_breakpoint(target, work);
}

bool Session::step(StepKind kind, Direction direction, Tid thread) {
  TimeTravel& travel = *travel_;
  const bool forward = direction == Direction::kForward;
  std::optional<Found> found;
  switch (kind) {
    case StepKind::kInstruction: found = forward ? travel.next_instruction(thread) : travel.previous_instruction(thread); break;
    case StepKind::kLine: found = forward ? travel.next_line(thread) : travel.previous_line(thread); break;
    case StepKind::kEvent:
    case StepKind::kContextSwitch: {
      const bool switches_only = kind == StepKind::kContextSwitch;
      found = forward ? travel.next_event(switches_only) : travel.previous_event(switches_only);
    }
  }
  if (found) travel.go_to(*found);
  return found.has_value();
}

void Session::seek(Ns time) { travel_->seek(time); }

void Session::set_breakpoint(std::uint32_t line, bool on) {
  auto& lines = travel_->breakpoints;
  const auto at = std::lower_bound(lines.begin(), lines.end(), line);
  const bool is_there = at != lines.end() && *at == line;
  if (on && !is_there) lines.insert(at, line);
  if (!on && is_there) lines.erase(at);
}

const std::vector<std::uint32_t>& Session::breakpoints() const { return travel_->breakpoints; }
std::vector<Ns> Session::checkpoint_times() const { return travel_->checkpoints.times(); }
std::size_t Session::checkpoint_bytes() const { return travel_->checkpoints.bytes(); }

std::vector<Session::ExecutedInstruction> Session::instructions_between(Ns from, Ns to, std::size_t limit) const {
  std::vector<ExecutedInstruction> executed;
  to = std::min(to, travel_->head_moment.time);
  if (from >= to) return executed;
  Machine machine = travel_->machine_at(from);
  while (executed.size() < limit) {
    const kernel::Step step = machine.step(nullptr, to);
    if (step.kind == kernel::Step::Kind::kNone) break;
    if (step.kind != kernel::Step::Kind::kInstruction) continue;
    executed.push_back({step.begin, step.end, step.thread, step.core, step.pc});
  }
  return executed;
}

}  // namespace weft::session
