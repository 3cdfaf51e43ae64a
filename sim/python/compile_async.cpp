// Asynchronous code: await, async for, and yields beside awaits; on functions of sim/lib/_coroutines.py.
#include "sim/python/function_compiler.h"

namespace weft::python {

// r[value] = await r[value], which may be what __aenter__ (1) or __aexit__ (2) gave
void FunctionCompiler::await_in(Register value, std::uint8_t of_with) {
  const Register iterator = out_.push(2);
  out_.emit(Opcode::kGetAwaitable, iterator, value, of_with);
  out_.emit_wide(Opcode::kLoadConst, iterator + 1, out_.none_constant());
  out_.emit(Opcode::kYieldFrom, iterator + 1, iterator);
  out_.emit(Opcode::kMove, value, iterator + 1);
  out_.pop_to(iterator);
}

// A yield. In an asynchronous generator what it yields is wrapped, to be told from what an await yields. To a
// function that traces each stay in the generator is a call.
void FunctionCompiler::yield_item(Register target, Register value) {
  trace_value("return", value);
  if (own_.is_coroutine && own_.is_generator) {
    const Register base = out_.push(2);
    out_.emit_wide(Opcode::kLoadGlobal, base, shared_.global("_AsyncItem"));
    out_.emit(Opcode::kMove, base + 1, value);
    out_.emit(Opcode::kCall, base, 1);
    value = base;
  }
  out_.emit(Opcode::kYield, target, value);
  trace("call", 0, false);
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

// A statement that calls a function of asyncio: its value may be a coroutine that somebody forgot to await.
bool FunctionCompiler::unawaited(const ast::Expr& value) {
  const auto* call = ast::as_if<ast::Call>(&value);
  const auto* function = call == nullptr ? nullptr : ast::as_if<ast::Attribute>(call->func);
  const auto* module = function == nullptr ? nullptr : ast::as_if<ast::Name>(function->value);
  if (module == nullptr || module->id != "asyncio" || shared_.module.name != "__main__") return false;
  note_import("_coroutines");
  const Register base = out_.push(2);
  load_global("_unawaited", base);
  into(value, base + 1);
  out_.set_position(value.position);
  out_.emit(Opcode::kCall, base, 1);
  return true;
}

}  // namespace weft::python
