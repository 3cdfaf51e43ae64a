// super, property, classmethod and staticmethod: making them, and their parts.
#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

Outcome super_new(Runtime& rt, NativeCall& call) {
  if (call.count < 2) {  // in a class statement the compiler writes super(__class__, self)
    const std::uint32_t caller = rt.memory.read<Frame>(rt.thread.frame)->code;
    const python::CodeObject& code = *rt.image.codes[caller].source;
    const bool has_self = code.positional > 0 && !code.qualified.starts_with("<module>");
    return raise(rt, ExceptionId::kRuntimeError, has_self ? "super(): __class__ cell not found" : "super(): no arguments");
  }
  const Value cls = call.arguments[1], self = call.count < 3 ? kNone : call.arguments[2];
  if (kind_of(rt, cls) != Kind::kClass) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("super() argument 1 must be a type, not {}", class_name(rt, cls)));
  }
  const Value super = new_super(rt, address_of(cls), self);
  return super == kUnbound ? Outcome::kRaised : call.done(super);
}

Outcome super_get(Runtime& rt, NativeCall& call) {
  const auto is_none = [&](std::uint32_t i) { return call.argument(i) == kUnbound || call.argument(i) == kNone; };
  if (is_none(1) && is_none(2)) return raise(rt, ExceptionId::kTypeError, "__get__(None, None) is invalid");
  const Value bound = bound_super(rt, call.arguments[0], call.arguments[1]);
  return bound == kUnbound ? Outcome::kRaised : call.done(bound);
}

Outcome property_new(Runtime& rt, NativeCall& call) {
  const Address property = rt.heap.allocate(Kind::kProperty, sizeof(PropertyObject));
  const auto part = [&](std::uint32_t i) { return call.argument(i) == kUnbound ? kNone : call.argument(i); };
  auto* object = rt.memory.write<PropertyObject>(property);
  object->getter = part(1);
  object->setter = part(2);
  object->deleter = part(3);
  object->doc = part(4);
  return done_as(rt, call, from_address(property));
}

// For classes derived from it, whose __init__ calls this.
Outcome property_init(Runtime& rt, NativeCall& call) {
  auto* object = rt.memory.write<PropertyObject>(address_of(call.arguments[0]));
  const auto part = [&](std::uint32_t i) { return call.argument(i) == kUnbound ? kNone : call.argument(i); };
  object->getter = part(1);
  object->setter = part(2);
  object->deleter = part(3);
  object->doc = part(4);
  return call.done(kNone);
}

// A copy of a property with one function replaced.
Outcome property_with(Runtime& rt, NativeCall& call, Value PropertyObject::*part) {
  const Address copy = rt.heap.allocate(Kind::kProperty, sizeof(PropertyObject));
  const PropertyObject original = *rt.memory.read<PropertyObject>(address_of(call.arguments[0]));
  auto* object = rt.memory.write<PropertyObject>(copy);
  object->header.cls = original.header.cls;
  object->getter = original.getter;
  object->setter = original.setter;
  object->deleter = original.deleter;
  object->doc = original.doc;
  object->*part = call.arguments[1];
  return call.done(from_address(copy));
}

Outcome property_getter(Runtime& rt, NativeCall& call) { return property_with(rt, call, &PropertyObject::getter); }
Outcome property_setter(Runtime& rt, NativeCall& call) { return property_with(rt, call, &PropertyObject::setter); }
Outcome property_deleter(Runtime& rt, NativeCall& call) { return property_with(rt, call, &PropertyObject::deleter); }

// fget, fset, fdel
template <Value PropertyObject::*kPart>
Outcome property_part(Runtime& rt, NativeCall& call) {
  return call.done(rt.memory.read<PropertyObject>(address_of(call.arguments[0]))->*kPart);
}

// Has abc.abstractmethod marked the function, or what is around it?
bool is_marked(Runtime& rt, Value part) {
  const Kind kind = kind_of(rt, part);
  if (kind == Kind::kClassMethod || kind == Kind::kStaticMethod) return is_marked(rt, rt.memory.read<WrapperObject>(address_of(part))->function);
  if (kind == Kind::kProperty) {
    const PropertyObject property = *rt.memory.read<PropertyObject>(address_of(part));
    return is_marked(rt, property.getter) || is_marked(rt, property.setter) || is_marked(rt, property.deleter);
  }
  if (kind != Kind::kFunction) return false;
  const Value attributes = special_attribute(rt, part, rt.name(Name::kDict));
  return find_string_key(rt, address_of(attributes), address_of(new_string(rt, "__isabstractmethod__"))) == kTrue;
}

Outcome is_abstract(Runtime& rt, NativeCall& call) { return call.done(from_bool(is_marked(rt, call.arguments[0]))); }

Outcome wrapped_function(Runtime& rt, NativeCall& call) {
  return call.done(rt.memory.read<WrapperObject>(address_of(call.arguments[0]))->function);
}

template <Kind kKind>
Outcome wrapper_new(Runtime& rt, NativeCall& call) {
  const Address wrapper = rt.heap.allocate(kKind, sizeof(WrapperObject));
  rt.memory.write<WrapperObject>(wrapper)->function = call.argument(1) == kUnbound ? kNone : call.arguments[1];
  return done_as(rt, call, from_address(wrapper));
}

// For classes derived from them, whose __init__ calls this.
Outcome wrapper_init(Runtime& rt, NativeCall& call) {
  rt.memory.write<WrapperObject>(address_of(call.arguments[0]))->function = call.arguments[1];
  return call.done(kNone);
}

constexpr NativeEntry kEntries[] = {
    {"super", "__new__", super_new, "cls, type?, object?, /"},
    {"super", "__get__", method<super_get, Kind::kSuper>, "self, instance, owner?, /"},
    {"property", "__new__", maker<property_new, Kind::kProperty>, "cls, fget?, fset?, fdel?, doc?"},
    {"property", "__init__", method<property_init, Kind::kProperty>, "self, fget?, fset?, fdel?, doc?"},
    {"property", "fget", method<property_part<&PropertyObject::getter>, Kind::kProperty>, "@self"},
    {"property", "fset", method<property_part<&PropertyObject::setter>, Kind::kProperty>, "@self"},
    {"property", "fdel", method<property_part<&PropertyObject::deleter>, Kind::kProperty>, "@self"},
    {"property", "__isabstractmethod__", is_abstract, "@self"},
    {"classmethod", "__isabstractmethod__", is_abstract, "@self"},
    {"staticmethod", "__isabstractmethod__", is_abstract, "@self"},
    {"classmethod", "__func__", wrapped_function, "@self"},
    {"staticmethod", "__func__", wrapped_function, "@self"},
    {"property", "getter", method<property_getter, Kind::kProperty>, "self, function, /"},
    {"property", "setter", method<property_setter, Kind::kProperty>, "self, function, /"},
    {"property", "deleter", method<property_deleter, Kind::kProperty>, "self, function, /"},
    {"classmethod", "__new__", maker<wrapper_new<Kind::kClassMethod>, Kind::kClassMethod>, "cls, function, /"},
    {"classmethod", "__init__", method<wrapper_init, Kind::kClassMethod>, "self, function, /"},
    {"staticmethod", "__init__", method<wrapper_init, Kind::kStaticMethod>, "self, function, /"},
    {"staticmethod", "__new__", maker<wrapper_new<Kind::kStaticMethod>, Kind::kStaticMethod>, "cls, function, /"},
};

}  // namespace

const NativeTable kWrappersNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
