// Asynchronous code: await, async for, and yields beside awaits; on functions of sim/lib/_coroutines.py.
#include "sim/python/function_compiler.h"

namespace weft::python {

// r[value] = await r[value]
void FunctionCompiler::await_in(Register value) {
  const Register iterator = out_.push(2);
  out_.emit(Opcode::kGetAwaitable, iterator, value);
  out_.emit_wide(Opcode::kLoadConst, iterator + 1, out_.none_constant());
  out_.emit(Opcode::kYieldFrom, iterator + 1, iterator);
  out_.emit(Opcode::kMove, value, iterator + 1);
  out_.pop_to(iterator);
}

// A yield. In an asynchronous generator what it yields is wrapped, to be told from what an await yields.
void FunctionCompiler::yield_item(Register target, Register value) {
  if (own_.is_coroutine && own_.is_generator) {
    const Register base = out_.push(2);
    out_.emit_wide(Opcode::kLoadGlobal, base, shared_.global("_AsyncItem"));
    out_.emit(Opcode::kMove, base + 1, value);
    out_.emit(Opcode::kCall, base, 1);
    value = base;
  }
  out_.emit(Opcode::kYield, target, value);
}

// r[loop] = the asynchronous iterator of r[source]
void FunctionCompiler::async_iterator(Register loop, Register source) {
  const Register base = out_.push(2);
  out_.emit_wide(Opcode::kLoadGlobal, base, shared_.global("_async_iterator"));
  out_.emit(Opcode::kMove, base + 1, source);
  out_.emit(Opcode::kCall, base, 1);
  out_.emit(Opcode::kMove, loop, base);
  out_.pop_to(base);
}

// The value of an expression statement. A coroutine that is dropped so was never awaited, which CPython says at once.
void FunctionCompiler::drop(const ast::Expr& value) {
  const Register result = operand(value);
  const auto* call = ast::as_if<ast::Call>(&value);
  if (call == nullptr) return;
  const auto* name = ast::as_if<ast::Name>(call->func);
  const auto* method = ast::as_if<ast::Attribute>(call->func);
  if (shared_.coroutines.count(name != nullptr ? name->id : method != nullptr ? method->attr : "") == 0) return;
  note_import("_coroutines");
  const Register base = out_.push(3);
  out_.set_position(value.position);
  out_.emit_wide(Opcode::kLoadConst, base + 1, out_.none_constant());
  out_.emit_extended(Opcode::kImport, base, base + 1, 0, out_.string_constant("_coroutines"));
  out_.emit_extended(Opcode::kLoadMethod, base, base, 0, out_.string_constant("dropped"));
  out_.emit(Opcode::kMove, base + 2, result);
  out_.emit(Opcode::kCallMethod, base, 1);
}

// r[loop + 1] = the next item of r[loop], or jump. The library gives the item as a tuple of one, or of none at the end.
void FunctionCompiler::async_item(Register loop, Label& exhausted) {
  const Register base = out_.push(3);
  out_.emit_wide(Opcode::kLoadGlobal, base, shared_.global("_async_next"));
  out_.emit(Opcode::kMove, base + 1, loop);
  out_.emit(Opcode::kCall, base, 1);
  await_in(base);
  out_.emit(Opcode::kGetIterator, base + 1, base);
  out_.jump(Opcode::kForIterate, base + 1, exhausted);
  out_.emit(Opcode::kMove, loop + 1, base + 2);
  out_.pop_to(base);
}

}  // namespace weft::python
