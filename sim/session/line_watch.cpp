#include "sim/session/line_watch.h"

#include <algorithm>

#include "sim/vm/interpreter.h"

namespace weft::session {

namespace {

std::vector<std::uint32_t> lines_of_main_program(const vm::Image& image) {
  std::vector<std::uint32_t> lines(image.text.size());
  for (const vm::LoadedCode& code : image.codes) {
    if (code.module != image.main_module) continue;
    const auto& positions = code.source->positions;
    for (std::size_t i = 0; i < positions.size(); ++i) lines[code.begin + i] = positions[i].line;
  }
  return lines;
}

}  // namespace

LineWatch::LineWatch(const kernel::Machine& machine) {
  if (!machine.has_image()) return;
  lines_ = lines_of_main_program(machine.image());
  for (const kernel::Thread& thread : machine.threads()) visits_of(machine, thread.tid);
}

// A thread that was not seen before starts with the frames that it has.
std::vector<LineWatch::Visit>& LineWatch::visits_of(const kernel::Machine& machine, Tid tid) {
  const auto index = static_cast<std::size_t>(machine.find(tid) - machine.threads().data());
  if (index >= threads_.size()) threads_.resize(index + 1), known_.resize(index + 1);
  std::vector<Visit>& visits = threads_[index];
  const kernel::Thread& thread = machine.threads()[index];
  if (known_[index] || thread.state == kernel::RunState::kTerminated) return visits;
  known_[index] = true;
  const kernel::Process& process = machine.processes()[thread.process_slot];
  for (const vm::FrameView& frame : vm::walk_stack(machine.image(), thread.user, process.space, machine.physical(), 2'000)) {
    if (frame.in_main_program) visits.push_back({frame.address, lines_[frame.pc], frame.pc});
  }
  std::reverse(visits.begin(), visits.end());
  return visits;
}

namespace {

// While a system call is under way, the pc is behind it already; what comes next has not begun.
bool is_in_call(const kernel::Machine& machine, const kernel::Thread& thread) {
  if (thread.call_state != kernel::CallState::kNone) return true;
  if (thread.state != kernel::RunState::kRunning) return false;
  const kernel::Core& core = machine.cores()[thread.core];
  return core.trap_pending && core.trap.kind == vm::TrapKind::kSystemCall;
}

}  // namespace

std::uint32_t LineWatch::after(const kernel::Step& step, const kernel::Machine& machine) {
  if (!step.thread || lines_.empty()) return 0;
  const kernel::Thread& thread = *machine.find(step.thread);
  if (thread.state == kernel::RunState::kTerminated || is_in_call(machine, thread)) return 0;
  std::vector<Visit>& visits = visits_of(machine, step.thread);
  const std::uint32_t pc = thread.user.pc;
  if (thread.user.frame == 0 || pc >= lines_.size() || lines_[pc] == 0) return 0;
  const std::uint32_t line = lines_[pc];
  std::size_t depth = visits.size();
  while (depth > 0 && visits[depth - 1].frame != thread.user.frame) --depth;
  if (depth == 0) {
    visits.push_back({thread.user.frame, line, pc});
    return line;
  }
  visits.resize(depth);
  Visit& visit = visits.back();
  const bool same_place = pc == visit.pc && step.kind != kernel::Step::Kind::kInstruction;
  const bool begins = line != visit.line || (pc <= visit.pc && !same_place);
  visit.line = line;
  visit.pc = pc;
  return begins ? line : 0;
}

}  // namespace weft::session
