// Attributes that few programs set: the bases of a class, the class of an object.
#pragma once
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// What is wrong with object.__class__ = cls for two classes of the program; empty: nothing. Objects keep their layout
// (Objects/typeobject.c, compatible_for_assignment): the same kind of value, the same slots.
std::string refused_class(const Runtime& rt, Value object, Address cls);

// cls.__bases__ = bases: the method resolution orders of the class and of all below it are made again. Raises TypeError for what
// is no tuple of classes, for a cycle and for another layout; false then.
bool set_bases(Runtime& rt, Address cls, Value bases);

}  // namespace weft::vm
