// Code objects and frames as the program sees them: for the modules inspect, dis and types.
#include "sim/vm/natives.h"
#include "sim/vm/sequences.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/strings.h"
#include "sim/vm/tables.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

bool take_code(Runtime& rt, const NativeCall& call, std::uint32_t& number) {
  const Value given = call.arguments[0];
  if (is_int(given) && as_int(given) >= 0 && static_cast<std::uint64_t>(as_int(given)) < rt.image.codes.size()) {
    number = static_cast<std::uint32_t>(as_int(given));
    return true;
  }
  raise(rt, ExceptionId::kTypeError, "not the number of a code object");
  return false;
}

// code_object(number)
Outcome code_object(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  return call.done(new_code_handle(rt, number));
}

// code_module(number): the name of the module that it belongs to.
Outcome code_module(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  return call.done(from_address(rt.image.module_names[rt.image.codes[number].module]));
}

// code_number(function, generator, module or code object): which code it runs, or None.
Outcome code_number(Runtime& rt, NativeCall& call) {
  const Address address = address_of(call.arguments[0]);
  switch (kind_of(rt, call.arguments[0])) {
    case Kind::kFunction: return call.done(from_int(rt.memory.read<FunctionObject>(address)->code));
    case Kind::kCode: return call.done(from_int(rt.memory.read<CodeHandleObject>(address)->code));
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

constexpr NativeEntry kEntries[] = {
    {"_weft", "code_object", code_object, "number, /"},
    {"_weft", "code_module", code_module, "number, /"},
    {"_weft", "code_number", code_number, "object, /"},
    {"_weft", "code_source", code_source, "number, /"},
    {"_weft", "code_listing", code_listing, "number, /"},
    {"_weft", "frames", frames, "skip?, /"},
    {"_weft", "frame_locals", frame_locals, "address, /"},
    {"traceback", "tb_lineno", traceback_line_number, "@self"},
    {"traceback", "tb_next", traceback_next, "@self"},
    {"traceback", "tb_frame", traceback_frame, "@self"},
};

}  // namespace

const NativeTable kCodeNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
