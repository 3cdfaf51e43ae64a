// try, with: exception tables. A handler's entry has the exception in a register, the one handled before in the next,
// and must put that one back (PopException) on every way out; a cleanup region sees to exceptions on the way.
#include <utility>

#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

void FunctionCompiler::try_statement(const Try& node) {
  if (node.finalbody.empty()) {
    try_except(node);
    return;
  }
  const Register caught = out_.push(2);
  Region region;
  const Bound before = bound_;
  enter_block({.kind = Block::Kind::kFinally, .region = &region, .finally_body = node.finalbody});
  out_.open(region);
  if (node.handlers.empty()) {
    statements(node.body);
  } else {
    try_except(node);
  }
  out_.close(region);
  blocks_.pop_back();
  statements(node.finalbody);
  const Bound after = bound_;
  Label end;
  out_.jump(Opcode::kJump, 0, end);
  bound_ = before;
  out_.finish(region, caught);
  finally_on_exception(node, caught);
  bound_ = after;
  out_.place(end);
}

// The copy of the finally body that runs while an exception is on its way, and lets it go on.
void FunctionCompiler::finally_on_exception(const Try& node, Register caught) {
  Region region;
  out_.open(region);
  enter_block({.kind = Block::Kind::kHandler, .region = &region, .reg = caught + 1});
  statements(node.finalbody);
  blocks_.pop_back();
  out_.close(region);
  out_.no_position();
  out_.emit(Opcode::kPopException, caught + 1);
  out_.emit(Opcode::kReraise, caught);
  const Register scratch = out_.push(2);
  cleanup(region, caught + 1, scratch);
}

// An exception inside a handler: put the one handled before back and go on with the new one.
void FunctionCompiler::cleanup(Region& region, Register saved, Register scratch) {
  out_.finish(region, scratch);
  out_.no_position();
  out_.emit(Opcode::kPopException, saved);
  out_.emit(Opcode::kReraise, scratch);
}

// The body, and `else` behind it. What comes next is where an exception of the body arrives, in `caught`; `end` is behind that.
// The variables that are bound when there was none.
Bound FunctionCompiler::tried(const Try& node, Region& body, Register caught, Label& end) {
  const Bound before = bound_;
  enter_block({.kind = Block::Kind::kFinally, .region = &body});
  out_.open(body);
  statements(node.body);
  out_.close(body);
  blocks_.pop_back();
  statements(node.orelse);
  out_.jump(Opcode::kJump, 0, end);
  out_.finish(body, caught);
  return std::exchange(bound_, before);
}

void FunctionCompiler::try_except(const Try& node) {
  if (node.is_star) return try_except_star(node);
  const Register caught = out_.push(2);
  const Register scratch = out_.push(2);
  Region body, area;
  Label end;
  const Bound before = bound_;
  const Bound after_body = tried(node, body, caught, end);
  out_.open(area);
  trace_value("exception", caught);
  Bound after = after_body;
  for (const ExceptHandler* handler : node.handlers) {
    bound_ = before;
    handler_clause(*handler, caught, area, end);
    after &= bound_;
  }
  out_.no_position();
  out_.close(area);
  out_.emit(Opcode::kPopException, caught + 1);
  out_.emit(Opcode::kReraise, caught);
  cleanup(area, caught + 1, scratch);
  bound_ = after;
  out_.place(end);
}

void FunctionCompiler::handler_clause(const ExceptHandler& handler, Register caught, Region& area, Label& end) {
  Label next;
  const Register top = out_.top();
  if (handler.type != nullptr) {
    trace_line(handler.position);
    const Register pattern = temporary(*handler.type);
    out_.set_position(handler.position);
    out_.emit(Opcode::kMatchException, pattern, caught, pattern);
    out_.jump(Opcode::kJumpIfFalse, pattern, next);
  }
  out_.set_position(handler.position);
  if (!handler.name.empty()) store(handler.name, caught, handler.position);
  Region named;
  enter_block({.kind = Block::Kind::kHandler, .region = &area, .reg = caught + 1});
  if (!handler.name.empty()) {
    enter_block({.kind = Block::Kind::kFinally, .region = &named});
    blocks_[blocks_.size() - 2].name = handler.name;
    out_.open(named);
  }
  statements(handler.body);
  out_.close(named);
  if (!handler.name.empty()) blocks_.pop_back();
  blocks_.pop_back();
  out_.no_position();
  const Register none = out_.push();
  if (!handler.name.empty()) unbind(handler.name, none);
  out_.close(area);
  out_.emit(Opcode::kPopException, caught + 1);
  look_for_dead(handler.body[handler.body.size() - 1]->position, caught);
  out_.jump(Opcode::kJump, 0, end);
  out_.open(area);
  if (!handler.name.empty()) {  // the body raised: unbind the name there too, then the cleanup of the whole area
    const Register raised = out_.push(2);
    out_.finish(named, raised);
    out_.emit(Opcode::kPopException, raised + 1);
    unbind(handler.name, none);
    out_.emit(Opcode::kReraise, raised);
  }
  out_.pop_to(top);
  out_.place(next);
}

// `except … as name` unbinds the name at its end.
void FunctionCompiler::unbind(std::string_view name, Register none) {
  out_.emit_wide(Opcode::kLoadConst, none, out_.none_constant());
  const SourceRange position = out_.position();
  const Position place{static_cast<int>(position.line), position.column, static_cast<int>(position.end_line), position.end_column};
  store(name, none, place);
  erase(name, place);
}

// --- with ---

// Calls __exit__ (in r[exit], its self in r[exit+1]) with the caught exception's class, itself and traceback, or, when
// caught == exit, with three times None; the result is left in the first temporary that this pushes.
void FunctionCompiler::call_exit(Register exit, Register caught, bool is_async) {
  const Register base = out_.push(5);
  out_.emit(Opcode::kMove, base, exit);
  out_.emit(Opcode::kMove, base + 1, exit + 1);
  if (caught == exit) {
    for (Register i = 2; i < 5; ++i) out_.emit_wide(Opcode::kLoadConst, base + i, out_.none_constant());
  } else {
    out_.emit_extended(Opcode::kLoadAttribute, base + 2, caught, 0, out_.string_constant("__class__"));
    out_.emit(Opcode::kMove, base + 3, caught);
    out_.emit_extended(Opcode::kLoadAttribute, base + 4, caught, 0, out_.string_constant("__traceback__"));
  }
  out_.emit(Opcode::kCallMethod, base, 3);
  if (is_async) await_in(base, 2);
}

void FunctionCompiler::with_statement(const With& node, std::size_t index) {
  const WithItem& item = *node.items[index];
  const Register caught = out_.push(2), scratch = out_.push(2), exit = out_.push(2), enter = out_.push(2);
  {
    const Register manager = operand(*item.context_expr);
    out_.set_position(node.position);   // entering and leaving are the whole statement's work
    out_.emit(Opcode::kLoadSpecial, enter, manager, node.is_async ? 2 : 0);
    out_.emit(Opcode::kLoadSpecial, exit, manager, node.is_async ? 3 : 1);
    out_.emit(Opcode::kCallMethod, enter, 0);
    if (node.is_async) await_in(enter, 1);
  }
  Region region, area;
  const Bound before = bound_;
  out_.open(region);
  if (item.optional_vars != nullptr) assign(*item.optional_vars, enter);
  enter_block({.kind = Block::Kind::kWith, .region = &region, .reg = exit, .is_async = node.is_async});
  if (index + 1 < node.items.size()) {
    with_statement(node, index + 1);
  } else {
    statements(node.body);
  }
  blocks_.pop_back();
  out_.close(region);
  const Bound after = bound_;
  out_.set_position(node.position);
  Register top = out_.top();
  call_exit(exit, exit, node.is_async);
  out_.pop_to(top);
  Label end, swallowed;
  out_.jump(Opcode::kJump, 0, end);
  out_.finish(region, caught);
  out_.open(area);
  top = out_.top();
  call_exit(exit, caught, node.is_async);
  out_.jump(Opcode::kJumpIfTrue, top, swallowed);
  out_.close(area);
  out_.pop_to(top);
  out_.emit(Opcode::kPopException, caught + 1);
  out_.emit(Opcode::kReraise, caught);
  out_.place(swallowed);
  out_.emit(Opcode::kPopException, caught + 1);
  Label out;
  out_.jump(Opcode::kJump, 0, out);
  cleanup(area, caught + 1, scratch);
  out_.place(out);
  bound_ = before & after;
  out_.place(end);
}

}  // namespace weft::python
