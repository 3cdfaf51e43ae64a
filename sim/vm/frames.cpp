#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/system_result.h"

namespace weft::vm {

Interpreter::Interpreter(const UserMode& user_mode, const Allowance& allowed)
    : user(user_mode),
      memory(user.space, user.physical, user.cache),
      heap(memory, user.process.heap),
      rt{user.image, user.process, user.thread, memory, heap},
      allowance(allowed),
      methods(user.cache.methods()),
      text(user.image.text.data()) {
  // Remembered places would make what is touched depend on what a copy of the machine has forgotten.
  if (user.log != nullptr) user.hints = nullptr;
  heap.set_writer(user.thread.ordinal);
  look_for_attention();
}

Frame* Interpreter::refuse_frame(const char* where) {
  raise(rt, ExceptionId::kRecursionError, std::string("maximum recursion depth exceeded") + where);
  return nullptr;
}

void Interpreter::pop_frame() {
  const Address caller = reinterpret_cast<const Frame*>(r)[-1].caller;
  rt.thread.depth -= frame_weight(reinterpret_cast<const Frame*>(r)[-1].flags);
  rt.thread.frame = caller;
  if (caller == 0) return;
  enter(caller);
  next = reinterpret_cast<const Frame*>(r)[-1].pc;
}

TrapKind Interpreter::failure_kind() {
  for (const PageFault& fault : memory.space().faults()) {
    if (fault.kind == FaultKind::kSegmentation) {
      trap.fault_address = fault.address;
      return TrapKind::kFault;
    }
  }
  return TrapKind::kOutOfMemory;
}

Trap run(const UserMode& user, const Allowance& allowance) { return Interpreter(user, allowance).stay(); }

void complete_system_call(UserMode user, std::int64_t result) {
  if (user.thread.result_register == 0) return;
  Interpreter interpreter(user, Allowance{});
  Value value = kNone;
  if (finish_system_call(interpreter.rt, user.thread.system_result, result, value) == Outcome::kDone) {
    *interpreter.memory.write<Value>(user.thread.result_register) = value;
  }
  user.thread.result_register = 0;
}

void call_signal_handlers(UserMode user, std::uint8_t flags) {
  Interpreter interpreter(user, Allowance{});
  interpreter.enter(user.thread.frame);
  interpreter.next = user.thread.pc + ((flags & kFrameRepeats) != 0 ? 1 : 0);
  interpreter.call_library_function("_run_signal_handlers", {}, 0, flags);
  user.thread.pc = interpreter.next;
  user.thread.result_register = 0;
}

bool wants_collection(const ProcessState& process) {
  return process.heap.allocated_bytes >= process.heap.collect_after;
}

}  // namespace weft::vm
