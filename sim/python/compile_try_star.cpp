// try … except* (PEP 654). The module _groups keeps the account: which exceptions of the group a clause takes, what clauses
// raise, what is on its way at the end. Nothing may leave a clause but its end and an exception, so there is nothing to undo.
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

// r[base] = r[state].method(r[argument]); the state itself as the argument means: without one.
void FunctionCompiler::ask_groups(std::string_view method, Register base, Register state, const Position& position, Register argument) {
  out_.set_position(position);
  out_.emit_extended(Opcode::kLoadMethod, base, state, 0, out_.string_constant(method));
  if (argument != state) out_.emit(Opcode::kMove, base + 2, argument);
  out_.emit(Opcode::kCallMethod, base, argument == state ? 0 : 1);
}

void FunctionCompiler::try_except_star(const Try& node) {
  const Register caught = out_.push(2), scratch = out_.push(2), state = out_.push(2), call = out_.push(3);
  Region body, area;
  Label end;
  const Bound before = bound_;
  const Bound after_body = tried(node, body, caught, end);
  out_.open(area);
  const Position& place = node.handlers[0]->position;
  out_.set_position(place);
  note_import("_groups");
  out_.emit_wide(Opcode::kLoadConst, state + 1, out_.none_constant());
  out_.emit_extended(Opcode::kImport, state, state + 1, 0, out_.string_constant("_groups"));
  ask_groups("Handling", call, state, place, caught);
  out_.emit(Opcode::kMove, state, call);
  for (const ExceptHandler* handler : node.handlers) star_clause(*handler, caught, state);
  ask_groups("rest", call, state, place, state);
  out_.close(area);
  out_.emit(Opcode::kPopException, caught + 1);
  out_.emit_wide(Opcode::kLoadConst, call + 1, out_.none_constant());
  out_.emit(Opcode::kIs, call + 1, call, call + 1);
  out_.jump(Opcode::kJumpIfTrue, call + 1, end);
  out_.emit(Opcode::kReraise, call);
  cleanup(area, caught + 1, scratch);
  bound_ = before & after_body;
  out_.place(end);
}

// What the clause takes of the group is the handled exception while its body runs. What the body raises is noted.
void FunctionCompiler::star_clause(const ExceptHandler& handler, Register caught, Register state) {
  const Register top = out_.top();
  const Register pattern = out_.push(), taken = out_.push(3), none = out_.push(), raised = out_.push(2), call = out_.push(3);
  Label next;
  into(*handler.type, pattern);
  ask_groups("take", taken, state, handler.position, pattern);
  out_.emit_wide(Opcode::kLoadConst, none, out_.none_constant());
  out_.emit(Opcode::kIs, none, taken, none);
  out_.jump(Opcode::kJumpIfTrue, none, next);
  out_.emit(Opcode::kPopException, taken);
  Region body;
  enter_block({.kind = Block::Kind::kFinally, .region = &body});
  out_.open(body);
  if (!handler.name.empty()) store(handler.name, taken, handler.position);
  statements(handler.body);
  out_.close(body);
  blocks_.pop_back();
  out_.no_position();
  Label done;
  out_.jump(Opcode::kJump, 0, done);
  out_.finish(body, raised);
  out_.emit(Opcode::kPopException, raised + 1);
  ask_groups("raised", call, state, handler.position, raised);
  out_.no_position();
  out_.place(done);
  if (!handler.name.empty()) unbind(handler.name, none);
  out_.emit(Opcode::kPopException, caught);
  out_.pop_to(top);
  out_.place(next);
}

}  // namespace weft::python
