// What functions, properties and wrappers do as descriptors, when a program calls it itself; and what classes know of each other.
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/text/documentation.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

bool names_no_owner(const NativeCall& call) { return call.argument(2) == kUnbound || call.argument(2) == kNone; }

// __get__(None, owner): the descriptor itself.
Outcome get_of_class(Runtime& rt, NativeCall& call) {
  if (names_no_owner(call)) return raise(rt, ExceptionId::kTypeError, "__get__(None, None) is invalid");
  return call.done(call.arguments[0]);
}

// function.__get__(instance, owner): a bound method; the function itself for a class.
Outcome function_get(Runtime& rt, NativeCall& call) {
  if (call.arguments[1] == kNone) return get_of_class(rt, call);
  return call.done(new_bound_method(rt, call.arguments[0], call.arguments[1]));
}

Outcome classmethod_get(Runtime& rt, NativeCall& call) {
  const Value owner = names_no_owner(call) ? from_address(class_of(rt, call.arguments[1])) : call.argument(2);
  return call.done(new_bound_method(rt, rt.memory.read<WrapperObject>(address_of(call.arguments[0]))->function, owner));
}

Outcome staticmethod_get(Runtime& rt, NativeCall& call) {
  return call.done(rt.memory.read<WrapperObject>(address_of(call.arguments[0]))->function);
}

// Calls a part of the property; `problem` says what it lacks.
Outcome use_property(Runtime& rt, NativeCall& call, Value PropertyObject::*part, const char* problem) {
  const Value function = rt.memory.read<PropertyObject>(address_of(call.arguments[0]))->*part;
  if (function == kNone || function == kUnbound) {
    const std::string name = name_in_class(rt, class_of(rt, call.arguments[1]), call.arguments[0]);
    return raise(rt, ExceptionId::kAttributeError, fmt::format("property{} of '{}' object has no {}", name == "?" ? "" : " '" + name + "'",
                                                               class_name(rt, call.arguments[1]), problem));
  }
  call.callee = function;
  call.callee_arguments[0] = call.arguments[1];
  call.callee_arguments[1] = call.argument(2);
  call.callee_count = part == &PropertyObject::setter ? 2 : 1;
  return Outcome::kCallPython;
}

Outcome property_get(Runtime& rt, NativeCall& call) {
  if (call.arguments[1] == kNone) return get_of_class(rt, call);
  return use_property(rt, call, &PropertyObject::getter, "getter");
}
Outcome property_set(Runtime& rt, NativeCall& call) { return use_property(rt, call, &PropertyObject::setter, "setter"); }
Outcome property_delete(Runtime& rt, NativeCall& call) { return use_property(rt, call, &PropertyObject::deleter, "deleter"); }

Outcome cell_contents(Runtime& rt, NativeCall& call) {
  const Value value = rt.memory.read<CellObject>(address_of(call.arguments[0]))->value;
  return value == kUnbound ? raise(rt, ExceptionId::kValueError, "Cell is empty") : call.done(value);
}

// --- tracebacks ---

bool is_inside_library(const Runtime& rt, const TracebackObject& entry) { return is_hidden_code(rt.image, entry.code); }

// The entry; in place of one of the library's inside, the program's that follows.
Address place_of(const Runtime& rt, const NativeCall& call) {
  Address at = address_of(call.arguments[0]);
  for (TracebackObject entry; entry = *rt.memory.read<TracebackObject>(at), entry.next != 0 && is_inside_library(rt, entry);) at = entry.next;
  return at;
}
TracebackObject traceback_of(const Runtime& rt, const NativeCall& call) { return *rt.memory.read<TracebackObject>(place_of(rt, call)); }

std::uint32_t line_of(const Runtime& rt, const TracebackObject& entry) {
  const LoadedCode& code = rt.image.codes[entry.code];
  return entry.pc == kAtDefinition ? code.source->first_line : rt.image.position_at(code.begin + entry.pc).line;
}

Outcome tb_lineno(Runtime& rt, NativeCall& call) { return call.done(from_int(line_of(rt, traceback_of(rt, call)))); }
Outcome tb_lasti(Runtime& rt, NativeCall& call) {
  const std::uint32_t offset = traceback_of(rt, call).pc;
  return call.done(from_int(offset == kAtDefinition ? 0 : 2 * std::int64_t{offset}));
}
// The next entry that belongs to the program, not to the library's inside.
Outcome tb_next(Runtime& rt, NativeCall& call) {
  Address next = traceback_of(rt, call).next;
  while (next != 0 && is_inside_library(rt, *rt.memory.read<TracebackObject>(next))) next = rt.memory.read<TracebackObject>(next)->next;
  return call.done(next == 0 ? kNone : from_address(next));
}

// The frame is gone; what is known of it: its code, its line and its variables.
Outcome tb_frame(Runtime& rt, NativeCall& call) {
  const TracebackObject entry = traceback_of(rt, call);
  const Value code = code_handle(rt, entry.code);
  return call_library(rt, call, "_frame", {from_address(place_of(rt, call)), code, from_int(line_of(rt, entry))});
}

// --- classes ---

Outcome class_base(Runtime& rt, NativeCall& call) {
  const Address bases = rt.memory.read<ClassObject>(address_of(call.arguments[0]))->bases;
  if (tuple_length(rt, bases) == 0) return call.done(kNone);
  // The one that decides what instances look like, else the first.
  for (const Value base : tuple_items(rt, bases)) {
    if (rt.memory.read<ClassObject>(address_of(base))->instance_kind != Kind::kObject) return call.done(base);
  }
  return call.done(tuple_at(rt, bases, 0));
}

Outcome alias(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_alias", {call.arguments[0], call.arguments[1]}); }

Outcome signature(Runtime& rt, NativeCall& call, std::string_view owner, std::string_view name) {
  std::string text = documentation_of(rt.image, owner, name).signature;
  return call.done(text.empty() ? kNone : new_ascii_string(rt, std::move(text)));
}

Outcome signature_of_class(Runtime& rt, NativeCall& call) {
  const ClassObject cls = *rt.memory.read<ClassObject>(address_of(call.arguments[0]));
  return cls.class_flags & kClassBuiltin ? signature(rt, call, to_utf8(rt, cls.name), "") : call.done(kNone);
}

Outcome signature_of_native(Runtime& rt, NativeCall& call) {
  Value function = call.arguments[0];
  if (kind_of(rt, function) == Kind::kBoundMethod) function = rt.memory.read<BoundMethodObject>(address_of(function))->function;
  if (kind_of(rt, function) != Kind::kNative) return call.done(kNone);
  const NativeObject native = *rt.memory.read<NativeObject>(address_of(function));
  return signature(rt, call, all_natives()[native.native].entry->owner, to_utf8(rt, native.name));
}

bool is_first_group(const Runtime& rt, Value cls) {
  const auto is = [&](ExceptionId id) { return address_of(cls) == rt.process.exception_classes[static_cast<std::size_t>(id)]; };
  return is(ExceptionId::kBaseExceptionGroup) || is(ExceptionId::kExceptionGroup);
}

Outcome subclasses(Runtime& rt, NativeCall& call) {
  const Address known = rt.memory.read<ClassObject>(address_of(call.arguments[0]))->subclasses;
  if (known == 0) return call.done(new_list(rt, nullptr, 0));
  const std::vector<Value> all = list_items(rt, known);
  std::vector<Value> classes;
  for (const Value each : all) {
    const auto is_same = [&](Value other) { return other != each && name_of_class(rt, address_of(other)) == name_of_class(rt, address_of(each)); };
    // Exception groups are made anew where a program needs them.
    if (!is_first_group(rt, each) || std::none_of(all.begin(), all.end(), is_same)) classes.push_back(each);
  }
  return call.done(new_list(rt, classes.data(), classes.size()));
}

Outcome is_instance(Runtime& rt, NativeCall& call) {
  return call.done(from_bool(is_subclass(rt, class_of(rt, call.arguments[1]), address_of(call.arguments[0]))));
}

Outcome is_subclass_of(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[1]) != Kind::kClass) return raise(rt, ExceptionId::kTypeError, "issubclass() arg 1 must be a class");
  return call.done(from_bool(is_subclass(rt, address_of(call.arguments[1]), address_of(call.arguments[0]))));
}

Outcome prepare(Runtime& rt, NativeCall& call) { return call.done(new_dict(rt)); }

constexpr NativeEntry kEntries[] = {
    {"function", "__get__", method<function_get, Kind::kFunction>, "self, instance, owner?, /"},
    {"method_descriptor", "__get__", function_get, "self, instance, owner?, /"},
    {"wrapper_descriptor", "__get__", function_get, "self, instance, owner?, /"},
    {"classmethod", "__get__", method<classmethod_get, Kind::kClassMethod>, "self, instance, owner?, /"},
    {"staticmethod", "__get__", method<staticmethod_get, Kind::kStaticMethod>, "self, instance, owner?, /"},
    {"property", "__get__", method<property_get, Kind::kProperty>, "self, instance, owner?, /"},
    {"property", "__set__", method<property_set, Kind::kProperty>, "self, instance, value, /"},
    {"property", "__delete__", method<property_delete, Kind::kProperty>, "self, instance, /"},
    {"cell", "cell_contents", method<cell_contents, Kind::kCell>, "@self"},
    {"traceback", "tb_lineno", method<tb_lineno, Kind::kTraceback>, "@self"},
    {"traceback", "tb_lasti", method<tb_lasti, Kind::kTraceback>, "@self"},
    {"traceback", "tb_next", method<tb_next, Kind::kTraceback>, "@self"},
    {"traceback", "tb_frame", method<tb_frame, Kind::kTraceback>, "@self"},
    {"type", "__base__", class_base, "@self"},
    {"list", "__class_getitem__", alias, "cls, item, /"},
    {"tuple", "__class_getitem__", alias, "cls, item, /"},
    {"dict", "__class_getitem__", alias, "cls, item, /"},
    {"set", "__class_getitem__", alias, "cls, item, /"},
    {"frozenset", "__class_getitem__", alias, "cls, item, /"},
    {"enumerate", "__class_getitem__", alias, "cls, item, /"},
    {"type", "__text_signature__", signature_of_class, "@self"},
    {"builtin_function_or_method", "__text_signature__", signature_of_native, "@self"},
    {"method_descriptor", "__text_signature__", signature_of_native, "@self"},
    {"wrapper_descriptor", "__text_signature__", signature_of_native, "@self"},
    {"method-wrapper", "__text_signature__", signature_of_native, "@self"},
    {"type", "__subclasses__", method<subclasses, Kind::kClass>, "self, /"},
    {"type", "__instancecheck__", method<is_instance, Kind::kClass>, "self, instance, /"},
    {"type", "__subclasscheck__", method<is_subclass_of, Kind::kClass>, "self, subclass, /"},
    {"type", "__prepare__", prepare, "cls, *arguments, **keywords"},
};

}  // namespace

const NativeTable kDescriptorsNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
