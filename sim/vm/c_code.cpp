#include "sim/vm/c_code.h"

#include "sim/vm/interpreter_state.h"

namespace weft::vm {

namespace {

using python::Opcode;

bool is_call(Opcode opcode) {
  return opcode == Opcode::kCall || opcode == Opcode::kCallKeywords || opcode == Opcode::kCallMethod ||
         opcode == Opcode::kCallMethodKeywords;
}

}  // namespace

bool is_in_c_code(const UserMode& user) {
  Interpreter vm(user, Allowance{});
  vm.enter(user.thread.frame);
  return user.image.codes[vm.frame()->code].is_c_in_cpython;
}

bool calls_c_code(const UserMode& user) {
  const python::Instruction word = user.image.text[user.thread.pc];
  if (!is_call(python::opcode_of(word))) return false;
  Interpreter vm(user, Allowance{});
  vm.enter(user.thread.frame);
  Value callee = vm.r[python::a_of(word)];
  if (kind_of(vm.rt, callee) == Kind::kBoundMethod) callee = vm.memory.read<BoundMethodObject>(address_of(callee))->function;
  if (kind_of(vm.rt, callee) != Kind::kFunction) return kind_of(vm.rt, callee) == Kind::kNative;
  return user.image.codes[vm.memory.read<FunctionObject>(address_of(callee))->code].is_c_in_cpython;
}

}  // namespace weft::vm
