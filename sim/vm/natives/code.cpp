// Code objects and frames as the program sees them: for the modules inspect, dis and types.
#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/generator_block.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

bool take_code(Runtime& rt, const NativeCall& call, std::uint32_t& number) {
  if (kind_of(rt, call.arguments[0]) != Kind::kCode) return raise(rt, ExceptionId::kTypeError, "not a code object"), false;
  number = rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code;
  return true;
}

// code_of(function, generator or module): what it runs, or None.
Outcome code_of(Runtime& rt, NativeCall& call) {
  const Address address = address_of(call.arguments[0]);
  switch (kind_of(rt, call.arguments[0])) {
    case Kind::kFunction: return call.done(code_handle(rt, rt.memory.read<FunctionObject>(address)->code));
    case Kind::kGenerator: return call.done(code_handle(rt, rt.memory.read<GeneratorObject>(address)->code));
    case Kind::kModule: {
      const std::uint32_t module = rt.memory.read<ModuleObject>(address)->image_module;
      return call.done(code_handle(rt, rt.image.module_body[module]));
    }
    default: return call.done(kNone);
  }
}

// code_module(code): the name of its module.
Outcome code_module(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  return call.done(from_address(rt.image.module_names[rt.image.codes[number].module]));
}

// code_source(code): the text of the whole module.
Outcome code_source(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  return call.done(new_string(rt, rt.image.modules[rt.image.codes[number].module].source));
}

// code_listing(code): its instructions as text.
Outcome code_listing(Runtime& rt, NativeCall& call) {
  std::uint32_t number = 0;
  if (!take_code(rt, call, number)) return Outcome::kRaised;
  const LoadedCode& loaded = rt.image.codes[number];
  return call.done(new_string(rt, python::disassemble(rt.image.modules[loaded.module], *loaded.source)));
}

// frames(address, pc): (address, code, line) of each call under way, the innermost first, without hidden modules'; of
// this thread, or of the one whose innermost frame is there.
Outcome frames(Runtime& rt, NativeCall& call) {
  const bool given = is_int(call.argument(0)) && is_int(call.argument(1));
  Address at = given ? static_cast<Address>(as_int(call.arguments[0])) : rt.thread.frame;
  const Value list = new_list(rt, nullptr, 0);
  std::uint32_t left = rt.process.recursion_limit + 1;  // whatever address was given
  for (bool innermost = given; at != 0 && left > 0; at = rt.memory.read<Frame>(at)->caller, innermost = false, --left) {
    const Frame frame = *rt.memory.read<Frame>(at);
    if (frame.code >= rt.image.codes.size()) break;
    const std::uint32_t pc = innermost ? static_cast<std::uint32_t>(as_int(call.arguments[1])) : frame.pc;
    if (is_hidden_code(rt.image, frame.code) || pc == 0) continue;
    const std::uint32_t line = rt.image.position_at(pc - 1).line;
    const Value code = code_handle(rt, frame.code);
    list_append(rt, address_of(list), new_tuple(rt, {from_int(at), code, from_int(line)}));
  }
  return call.done(list);
}

// The bound variables of a call whose registers are there; with_hidden: also what a text for exec() keeps for itself.
Value variables_at(Runtime& rt, Address registers, std::uint32_t count, const std::vector<std::string>& names, bool with_hidden) {
  const Value dict = new_dict(rt);
  for (std::uint32_t i = 0; i < names.size() && i < count; ++i) {
    Value value = *rt.memory.read<Value>(registers + 8 * i);
    if (kind_of(rt, value) == Kind::kCell) value = rt.memory.read<CellObject>(address_of(value))->value;
    if (value != kUnbound && !names[i].empty() && (with_hidden || names[i].front() != '.')) set_string_key(rt, address_of(dict), names[i], value);
  }
  return dict;
}

// frame_locals(address, with_hidden): the variables of a function's call under way, of a generator that waits, or of a call in a
// traceback; with those that a text for exec() has besides, its namespaces.
Outcome frame_locals(Runtime& rt, NativeCall& call) {
  const bool with_hidden = call.argument(1) == kTrue;
  if (kind_of(rt, call.arguments[0]) == Kind::kTraceback) {
    const TracebackObject entry = *rt.memory.read<TracebackObject>(address_of(call.arguments[0]));
    const Items kept = entry.variables == 0 ? Items{} : items_in(rt, entry.variables);
    return call.done(variables_at(rt, kept.at, kept.length, rt.image.codes[entry.code].source->locals, with_hidden));
  }
  if (kind_of(rt, call.arguments[0]) == Kind::kGenerator) {
    const GeneratorObject generator = *rt.memory.read<GeneratorObject>(address_of(call.arguments[0]));
    const python::CodeObject& code = *rt.image.codes[generator.code].source;
    const auto state = static_cast<GeneratorState>(generator.header.flags);
    const bool waits = state == GeneratorState::kNew || state == GeneratorState::kSuspended;
    return call.done(variables_at(rt, generator_word(generator.frame, kSavedRegisters), waits ? code.register_count : 0, code.locals, with_hidden));
  }
  Address at = rt.thread.frame;
  while (at != 0 && from_int(at) != call.arguments[0]) at = rt.memory.read<Frame>(at)->caller;
  if (at == 0) return call.done(new_dict(rt));
  const Frame frame = *rt.memory.read<Frame>(at);
  return call.done(variables_at(rt, at + static_cast<Address>(sizeof(Frame)), frame.registers, rt.image.codes[frame.code].source->locals, with_hidden));
}

// constant_text(string): the constant with the same text, or the string itself.
Outcome constant_text(Runtime& rt, NativeCall& call) {
  const Address constant = rt.image.find_string(to_utf8(rt, address_of(call.arguments[0])));
  return call.done(constant == 0 ? call.arguments[0] : from_address(constant));
}

// heap_bytes(): (bytes that lived after the last collection, bytes allocated since).
Outcome heap_bytes(Runtime& rt, NativeCall& call) {
  const Value live = from_uint64(rt, rt.heap.state().live_bytes);
  const Value fresh = from_uint64(rt, rt.heap.state().allocated_bytes);
  return call.done(new_tuple(rt, {live, fresh}));
}

// types.MethodType(function, instance)
Outcome method_new(Runtime& rt, NativeCall& call) {
  const Value function = call.arguments[1], self = call.arguments[2];
  const Kind kind = kind_of(rt, function);
  const bool callable = kind == Kind::kFunction || kind == Kind::kNative || kind == Kind::kBoundMethod || kind == Kind::kClass ||
                        find_in_class(rt, class_of(rt, function), rt.name(Name::kCall)) != kUnbound;
  if (!callable) return raise(rt, ExceptionId::kTypeError, "first argument must be callable");
  if (self == kNone) return raise(rt, ExceptionId::kTypeError, "instance must not be None");
  return call.done(new_bound_method(rt, function, self));
}

// What types.FunctionType() says of an argument that it can't take; empty: it can.
std::string refused_part(Runtime& rt, const NativeCall& call, std::size_t cells) {
  const Value name = call.argument(3), defaults = call.argument(4), closure = call.argument(5);
  const auto is_given = [](Value value) { return value != kUnbound && value != kNone; };
  if (kind_of(rt, call.arguments[1]) != Kind::kCode) return fmt::format("function() argument 'code' must be code, not {}", class_name(rt, call.arguments[1]));
  if (kind_of(rt, call.arguments[2]) != Kind::kDict) return fmt::format("function() argument 'globals' must be dict, not {}", class_name(rt, call.arguments[2]));
  if (is_given(name) && !is_string(rt, name)) return "arg 3 (name) must be None or string";
  if (is_given(defaults) && kind_of(rt, defaults) != Kind::kTuple) return "arg 4 (defaults) must be None or tuple";
  if (is_given(closure) && kind_of(rt, closure) != Kind::kTuple) return cells > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple";
  if (!is_given(closure)) return cells > 0 ? "arg 5 (closure) must be tuple" : "";
  for (const Value cell : tuple_items(rt, address_of(closure))) {
    if (kind_of(rt, cell) != Kind::kCell) return fmt::format("arg 5 (closure) expected cell, found {}", class_name(rt, cell));
  }
  return {};
}

// types.FunctionType(code, globals, name, argdefs, closure). Code of a module has that module's variables for ever: for
// others its text is compiled once more. That of a text gets its own in front of its cells.
Outcome function_new(Runtime& rt, NativeCall& call) {
  const bool has_code = kind_of(rt, call.arguments[1]) == Kind::kCode;
  const std::uint32_t number = has_code ? rt.memory.read<CodeHandleObject>(address_of(call.arguments[1]))->code : 0;
  const LoadedCode& code = rt.image.codes[number];
  const bool in_namespaces = rt.image.modules[code.module].in_namespaces;
  const std::size_t cells = code.source->free_variables.size() - (in_namespaces && !code.source->free_variables.empty() ? 1 : 0);
  if (const std::string problem = refused_part(rt, call, cells); !problem.empty()) return raise(rt, ExceptionId::kTypeError, problem);
  const Value name = call.argument(3), defaults = call.argument(4), closure = call.argument(5);
  std::vector<Value> kept;
  if (in_namespaces) kept.push_back(call.arguments[2]);
  const std::vector<Value> given = kind_of(rt, closure) == Kind::kTuple ? tuple_items(rt, address_of(closure)) : std::vector<Value>{};
  if (given.size() != cells) {
    return raise(rt, ExceptionId::kValueError, fmt::format("{} requires closure of length {}, not {}", code.source->name, cells, given.size()));
  }
  if (!in_namespaces && call.arguments[2] != namespace_of(rt, code.module)) {
    const auto or_none = [](Value value) { return value == kUnbound ? kNone : value; };
    return call_library(rt, call, "_function_elsewhere", {call.arguments[1], call.arguments[2], or_none(name), or_none(defaults), or_none(closure)});
  }
  kept.insert(kept.end(), given.begin(), given.end());
  const Address cells_kept = kept.empty() ? 0 : address_of(new_tuple(rt, kept.data(), kept.size()));
  const Address doc = code.source->has_docstring ? address_of(new_string(rt, code.source->docstring)) : 0;
  const Address function = rt.heap.allocate(Kind::kFunction, sizeof(FunctionObject));
  auto* object = rt.memory.write<FunctionObject>(function);
  object->code = number;
  object->doc = doc;
  object->name = is_string(rt, name) ? address_of(name) : code.name;
  object->qualified = code.qualified;
  object->module_name = rt.image.module_names[code.module];
  object->defaults = kind_of(rt, defaults) == Kind::kTuple ? address_of(defaults) : 0;
  object->closure = cells_kept;
  return call.done(from_address(function));
}

// _set_order(cls, order): for a metaclass with a mro() of its own.
Outcome set_order_native(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kClass || kind_of(rt, call.arguments[1]) != Kind::kTuple) {
    return raise(rt, ExceptionId::kTypeError, "a class and a tuple are wanted");
  }
  return set_order(rt, address_of(call.arguments[0]), address_of(call.arguments[1])) ? call.done(kNone) : Outcome::kRaised;
}

// function.__builtins__
Outcome builtins_of(Runtime& rt, NativeCall& call) { return call.done(namespace_of(rt, 0)); }

constexpr NativeEntry kEntries[] = {
    {"function", "__builtins__", method<builtins_of, Kind::kFunction>, "@self"},
    {"function", "__new__", function_new, "cls, code, globals, name?, argdefs?, closure?"},
    {"method", "__new__", method_new, "cls, function, instance, /"},
    {"builtins", "_set_order", set_order_native, "cls, order, /"},
    {"_weft", "code_of", code_of, "object, /"},
    {"_weft", "code_module", code_module, "code, /"},
    {"_weft", "code_source", code_source, "code, /"},
    {"_weft", "code_listing", code_listing, "code, /"},
    {"_weft", "frames", frames, "address?, pc?, /"},
    {"_weft", "frame_locals", frame_locals, "address, with_hidden?, /"},
    {"_weft", "constant_text", constant_text, "string, /"},
    {"_weft", "heap_bytes", heap_bytes, ""},
};

}  // namespace

const NativeTable kCodeNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
