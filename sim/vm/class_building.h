// Making classes and instances, for the start-up code and for natives.
#pragma once
#include <vector>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Property: it stood in a class statement, which told it its name (property.__set_name__).
constexpr std::uint8_t kFlagNamed = 2;

// A new class from its name (str), bases (classes, at least one) and attribute dict; 0 when the bases have no consistent
// method resolution order. metaclass: 0 for type.
Address make_class(Runtime& rt, Value name, const std::vector<Value>& bases, Value dict, Address metaclass);
// The method resolution order of a class with these bases. Raises, and is empty, when there is no consistent one.
std::vector<Value> linearize(Runtime& rt, Address cls, const std::vector<Value>& bases);
// base.__subclasses__() has the class from now on.
void add_subclass(Runtime& rt, Address base, Address cls);
// To be called after an attribute of a class was set or deleted: caches must forget it.
void class_changed(Runtime& rt, Address cls);
// An instance without attributes; for classes whose instances are plain objects or exceptions.
Address new_instance(Runtime& rt, Address cls);
// Is it a method of a class? Not so are functions of modules, and __new__.
bool is_native_method(const Runtime& rt, Address native);

// A native function object. self: module or kUnbound.
Value new_native(Runtime& rt, std::uint32_t native, Value name, Value self);
Value new_bound_method(Runtime& rt, Value function, Value self);
// super(after, self); self: None for an unbound one. Raises, and is kUnbound, when self is neither instance nor subclass.
Value new_super(Runtime& rt, Address after, Value self);

}  // namespace weft::vm
