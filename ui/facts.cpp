#include "ui/facts.h"

#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "sim/vm/interpreter.h"

namespace weft::ui {

using kernel::RunState;
using kernel::WaitReason;

std::string state_name(const Context& context, RunState state, WaitReason reason) {
  const Texts& t = context.t;
  switch (state) {
    case RunState::kNew: return t(Text::state_new);
    case RunState::kReady: return t(Text::state_ready);
    case RunState::kRunning: return t(Text::state_running);
    case RunState::kTerminated: return t(Text::state_ended);
    case RunState::kBlocked: break;
  }
  return t(Text::state_waiting, {{"reason", report::wait_reason_name(reason, t.language())}});
}

std::string awaited(const Context& context, const kernel::Thread& thread) {
  const kernel::Machine* machine = context.machine();
  if (thread.state != RunState::kBlocked || machine == nullptr) return {};
  const report::MachineNames names(*machine);
  const report::Language language = context.t.language();
  switch (thread.wait) {
    case WaitReason::kLock: return names.lock(thread.pid, ObjectId{thread.wait_object}, language);
    case WaitReason::kSemaphore: return names.semaphore(ObjectId{thread.wait_object}, language);
    case WaitReason::kJoin: return names.thread(Tid{thread.wait_object}, language);
    case WaitReason::kChild:
      return thread.wait_object == 0 ? context.t(Text::any_child) : names.process(Pid{thread.wait_object}, language);
    case WaitReason::kPipeRead:
    case WaitReason::kPipeWrite: return context.t(Text::pipe_n, {{"n", std::to_string(thread.wait_object)}});
    default: return {};
  }
}

Tid holder_of(const kernel::Machine& machine, const kernel::Thread& thread) {
  if (thread.state != RunState::kBlocked) return {};
  const kernel::Process* process = machine.find(thread.pid);
  if (process == nullptr) return {};
  switch (thread.wait) {
    case WaitReason::kLock: {
      const kernel::Lock* lock = find_lock(*process, thread.wait_object);
      return lock != nullptr && lock->locked ? lock->owner : Tid{};
    }
    case WaitReason::kSemaphore: return machine.semaphores()[thread.wait_object - 1].owner;
    case WaitReason::kGil: return process->gil.holder;
    case WaitReason::kJoin: return Tid{thread.wait_object};
    default: return {};
  }
}

bool waits_in_ring(const kernel::Machine& machine, const kernel::Thread& thread) {
  const kernel::Thread* at = &thread;
  for (std::size_t steps = 0; steps < machine.threads().size(); ++steps) {
    at = machine.find(holder_of(machine, *at));
    if (at == nullptr || at == &thread) return at != nullptr;
  }
  return false;
}

std::string state_sentence(const Context& context, const kernel::Thread& thread) {
  if (thread.state == RunState::kRunning) {
    return context.t(Text::running_on_core, {{"n", std::to_string(thread.core)}});
  }
  std::string sentence = state_name(context, thread.state, thread.wait);
  if (thread.state != RunState::kBlocked) return sentence;
  const std::string what = awaited(context, thread);
  if (!what.empty()) sentence += " · " + what;
  const Tid holder = holder_of(*context.machine(), thread);
  const bool says_who = thread.wait == WaitReason::kLock || thread.wait == WaitReason::kSemaphore ||
                        thread.wait == WaitReason::kGil;
  if (!holder || !says_who) return sentence;
  const report::MachineNames names(*context.machine());
  return sentence + " · " + context.t(Text::held_by, {{"thread", names.letter(holder)}});
}

std::uint32_t line_of(const kernel::Machine& machine, const kernel::Thread& thread) {
  const kernel::Process* process = machine.find(thread.pid);
  if (process == nullptr || !is_alive(thread) || thread.user.frame == 0) return 0;
  return vm::position_in_program(machine.image(), thread.user, process->space, machine.physical()).line;
}

std::string_view source_line(std::string_view source, std::uint32_t number) {
  for (std::uint32_t line = 1; line < number; ++line) {
    const std::size_t end = source.find('\n');
    if (end == std::string_view::npos) return {};
    source.remove_prefix(end + 1);
  }
  source = source.substr(0, source.find('\n'));
  const std::size_t begin = source.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view{} : source.substr(begin);
}

bool is_alive(const kernel::Thread& thread) { return thread.state != RunState::kTerminated; }

ImU32 state_colour(const Tokens& tokens, RunState state, WaitReason reason) {
  if (state == RunState::kReady) return tokens.ready;
  switch (reason) {
    case WaitReason::kGil: return tokens.waiting_gil;
    case WaitReason::kLock:
    case WaitReason::kSemaphore: return tokens.waiting_lock;
    case WaitReason::kSleep: return tokens.sleeping;
    default: return tokens.blocked;
  }
}

}  // namespace weft::ui
