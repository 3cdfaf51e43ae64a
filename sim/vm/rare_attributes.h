// What few programs do: setting the bases of a class, the class of an object; a star for a module of their own.
#pragma once
#include <cstdint>
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// What is wrong with object.__class__ = cls for two classes of the program; empty: nothing. Objects keep their layout
// (Objects/typeobject.c, compatible_for_assignment): the same kind of value, the same slots.
std::string refused_class(const Runtime& rt, Value object, Address cls);

// cls.__bases__ = bases: the method resolution orders of the class and of all below it are made again. Raises TypeError for what
// is no tuple of classes, for a cycle and for another layout; false then.
bool set_bases(Runtime& rt, Address cls, Value bases);

// from module import * of a module that the program has made or read from a file: its attributes are the entries of the dict `names`, and
// become globals of the image module `into`. False after raising: __all__ names what is not there.
bool import_star_of_dict(Runtime& rt, Address names, std::uint32_t into);

// cls.__mro__ = order, a tuple that its metaclass's mro() has given. False after raising TypeError: it has what is no class.
bool set_order(Runtime& rt, Address cls, Address order);

// super(cls).__get__(object): one that is bound to the object; the same one if it is bound or the object None. kUnbound after raising.
Value bound_super(Runtime& rt, Value super, Value object);

// A method of the program has raised this AttributeError while the code stood before `next`. When it stands at the look-up of an
// attribute, the error gets that name and object, unless it has some (as CPython's PyObject_GetAttr does it).
void complete_attribute_error(Runtime& rt, Value exception, const LoadedCode& code, std::uint32_t next, const Value* registers);

// What an exception's args become when the value is assigned: of a list or a text a tuple of its items.
Value as_arguments(Runtime& rt, Value value);

}  // namespace weft::vm
