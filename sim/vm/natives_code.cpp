// Code objects and frames as the program sees them: for the modules inspect, dis and types.
#include "sim/vm/natives.h"
#include "sim/vm/sequences.h"
#include "sim/vm/strings.h"
#include "sim/vm/tables.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

// The flags of co_flags that programs ask for.
constexpr std::int64_t kOptimized = 3, kVarArgs = 4, kVarKeywords = 8, kGenerator = 32, kCoroutine = 128, kAsyncGenerator = 512;

std::int64_t flags_of(const python::CodeObject& code) {
  std::int64_t flags = kOptimized;
  if (code.has_varargs) flags |= kVarArgs;
  if (code.has_varkw) flags |= kVarKeywords;
  if (code.is_generator && !code.is_coroutine) flags |= kGenerator;
  if (code.is_coroutine) flags |= code.is_generator ? kAsyncGenerator : kCoroutine;
  return flags;
}

Value names_tuple(Runtime& rt, const std::vector<std::string>& names) {
  std::vector<Value> values;
  for (const std::string& name : names) {
    if (!name.empty() && name.front() != '.') values.push_back(new_string(rt, name));
  }
  return new_tuple(rt, values.data(), static_cast<std::uint32_t>(values.size()));
}

bool take_code(Runtime& rt, const NativeCall& call, std::uint32_t& number) {
  const Value given = call.arguments[0];
  if (is_int(given) && as_int(given) >= 0 && static_cast<std::uint64_t>(as_int(given)) < rt.image.codes.size()) {
    number = static_cast<std::uint32_t>(as_int(given));
    return true;
  }
  raise(rt, ExceptionId::kTypeError, "not the number of a code object");
  return false;
}

// code_row(number): (name, qualified name, file, first line, positional-only, positional, keyword-only, flags, variables,
// free variables, module, doc)
Outcome code_row(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  const LoadedCode& loaded = rt.image.codes[number];
  const python::CodeObject& code = *loaded.source;
  const Value file = new_string(rt, rt.image.modules[loaded.module].file_name);
  const Value variables = names_tuple(rt, code.locals), free = names_tuple(rt, code.free_variables);
  return call.done(new_tuple(rt, {from_address(loaded.name), from_address(loaded.qualified), file, from_int(code.first_line),
                                  from_int(code.positional_only), from_int(code.positional), from_int(code.keyword_only),
                                  from_int(flags_of(code)), variables, free, from_address(rt.image.module_names[loaded.module])}));
}

// code_number(function, generator or module): which code it runs, or None.
Outcome code_number(Runtime& rt, NativeCall& call) {
  const Address address = address_of(call.arguments[0]);
  switch (kind_of(rt, call.arguments[0])) {
    case Kind::kFunction: return call.done(from_int(rt.memory.read<FunctionObject>(address)->code));
    case Kind::kGenerator: return call.done(from_int(rt.memory.read<GeneratorObject>(address)->code));
    case Kind::kModule: return call.done(from_int(rt.image.module_body[rt.memory.read<ModuleObject>(address)->image_module]));
    default: return call.done(kNone);
  }
}

// code_source(number): the text of the whole module.
Outcome code_source(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  return call.done(new_string(rt, rt.image.modules[rt.image.codes[number].module].source));
}

// code_listing(number): its instructions as text.
Outcome code_listing(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  const LoadedCode& loaded = rt.image.codes[number];
  return call.done(new_string(rt, python::disassemble(rt.image.modules[loaded.module], *loaded.source)));
}

// frames(skip): (address, number of the code, line) of each call under way, the innermost first, without hidden modules'.
Outcome frames(Runtime& rt, NativeCall& call) {
  std::int64_t skip = is_int(call.argument(0)) ? as_int(call.argument(0)) : 0;
  const Value list = new_list(rt, nullptr, 0);
  for (Address at = rt.thread.frame; at != 0; at = rt.memory.read<Frame>(at)->caller) {
    const Frame frame = *rt.memory.read<Frame>(at);
    const LoadedCode& loaded = rt.image.codes[frame.code];
    if (is_hidden_module(rt.image.modules[loaded.module].name) || frame.pc == 0 || skip-- > 0) continue;
    const std::uint32_t line = rt.image.position_at(frame.pc - 1).line;
    list_append(rt, address_of(list), new_tuple(rt, {from_int(at), from_int(frame.code), from_int(line)}));
  }
  return call.done(list);
}

// frame_locals(address): the bound variables of a function's call under way.
Outcome frame_locals(Runtime& rt, NativeCall& call) {
  Address at = rt.thread.frame;
  while (at != 0 && from_int(at) != call.arguments[0]) at = rt.memory.read<Frame>(at)->caller;
  const Value dict = new_dict(rt);
  if (at == 0) return call.done(dict);
  const Frame frame = *rt.memory.read<Frame>(at);
  const std::vector<std::string>& names = rt.image.codes[frame.code].source->locals;
  for (std::uint32_t i = 0; i < names.size() && i < frame.registers; ++i) {
    Value value = *rt.memory.read<Value>(at + static_cast<Address>(sizeof(Frame)) + 8 * i);
    if (kind_of(rt, value) == Kind::kCell) value = rt.memory.read<CellObject>(address_of(value))->value;
    if (value != kUnbound && !names[i].empty() && names[i].front() != '.') set_string_key(rt, address_of(dict), names[i], value);
  }
  return call.done(dict);
}

// --- tracebacks ---

// tb_lineno, tb_next; tb_frame is built in Python
Outcome traceback_line_number(Runtime& rt, NativeCall& call) {
  const TracebackObject entry = *rt.memory.read<TracebackObject>(address_of(call.arguments[0]));
  return call.done(from_int(traceback_line(rt.image, entry.code, entry.pc).line));
}

Outcome traceback_next(Runtime& rt, NativeCall& call) {
  const Address next = rt.memory.read<TracebackObject>(address_of(call.arguments[0]))->next;
  return call.done(next == 0 ? kNone : from_address(next));
}

Outcome traceback_frame(Runtime& rt, NativeCall& call) {
  const TracebackObject entry = *rt.memory.read<TracebackObject>(address_of(call.arguments[0]));
  const Value line = from_int(traceback_line(rt.image, entry.code, entry.pc).line);
  return call_library(rt, call, "_frame", {from_int(entry.code), line});
}

Outcome code_object(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_frame", {from_int(rt.memory.read<FunctionObject>(address_of(call.arguments[0]))->code), kNone});
}

constexpr NativeEntry kEntries[] = {
    {"_weft", "code_row", code_row, "number, /"},
    {"_weft", "code_number", code_number, "object, /"},
    {"_weft", "code_source", code_source, "number, /"},
    {"_weft", "code_listing", code_listing, "number, /"},
    {"_weft", "frames", frames, "skip?, /"},
    {"_weft", "frame_locals", frame_locals, "address, /"},
    {"traceback", "tb_lineno", traceback_line_number, "@self"},
    {"traceback", "tb_next", traceback_next, "@self"},
    {"traceback", "tb_frame", traceback_frame, "@self"},
    {"function", "__code__", code_object, "@self"},
};

}  // namespace

const NativeTable kCodeNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
