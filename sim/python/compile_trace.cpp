// sys.settrace and sys.setprofile: the functions of a program that mentions one of them tell builtins._trace what they do.
// All others are compiled without a trace of it.
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

// record = _trace(record, event, value), if this call is traced.
void FunctionCompiler::trace(std::string_view event, Register value, bool has_value) {
  if (!traced_) return;
  const Register top = out_.top();
  const Register base = out_.push(4);
  Label skip;
  const bool begins = event == "call";
  if (!begins) out_.jump(Opcode::kJumpIfFalse, call_record_, skip);
  load_global("_trace", base);
  if (begins) {
    out_.emit_wide(Opcode::kLoadConst, base + 1, out_.none_constant());
  } else {
    out_.emit(Opcode::kMove, base + 1, call_record_);
  }
  out_.emit_wide(Opcode::kLoadConst, base + 2, out_.string_constant(event));
  if (has_value) {
    out_.emit(Opcode::kMove, base + 3, value);
  } else {
    out_.emit_wide(Opcode::kLoadConst, base + 3, out_.none_constant());
  }
  out_.emit(Opcode::kCall, base, 3);
  if (begins) out_.emit(Opcode::kMove, call_record_, base);
  out_.pop_to(top);
  out_.place(skip);
}

void FunctionCompiler::trace_value(std::string_view event, Register value) { trace(event, value, true); }

void FunctionCompiler::trace_line(const Position& position) {
  if (!traced_) return;
  traced_line_ = position.line;
  const SourceRange before = out_.position();
  out_.set_position(position);
  trace("line", 0, false);
  out_.restore_position(before);
}

// Between these two lies the body of a function.
void FunctionCompiler::start_trace(Region& region) {
  if (!shared_.traces) return;
  traced_ = true;
  call_record_ = out_.push();
  const int line = static_cast<int>(own_.first_line);
  out_.set_position({line, 0, line, 0});
  trace("call", 0, false);
  enter_block({.kind = Block::Kind::kFinally, .region = &region});
  out_.open(region);
}

void FunctionCompiler::end_trace(Region& region) {
  if (!traced_) return;
  blocks_.pop_back();
  const Register value = out_.push(2), scratch = out_.push(2);
  Region area;
  out_.set_position(statement_position_);
  out_.emit_wide(Opcode::kLoadConst, value, out_.none_constant());
  out_.close(region);
  trace_value("return", value);
  out_.emit(Opcode::kReturn, value);
  out_.finish(region, value);
  out_.open(area);
  trace_value("exception", value);
  trace("return", 0, false);
  out_.close(area);
  out_.no_position();
  out_.emit(Opcode::kPopException, value + 1);
  out_.emit(Opcode::kReraise, value);
  cleanup(area, value + 1, scratch);
}

}  // namespace weft::python
