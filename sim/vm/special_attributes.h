// Attributes that are fields of an object's layout: __class__, __name__, __doc__, __dict__, __traceback__, args …
#pragma once
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Its value, or kUnbound when this object has no such field.
Value special_attribute(Runtime& rt, Value object, Address name);
// True when the attribute is such a field and was set.
bool set_special_attribute(Runtime& rt, Value object, Address name, Value value);
// Why such a field can't have this value (TypeError), or nothing.
std::string refused_value(const Runtime& rt, Value object, Address name, Value value);
// AttributeError with its `name` and `obj` attributes, as CPython sets them for suggestions.
Outcome raise_attribute_error(Runtime& rt, std::string_view message, Value object, Address name);

// A code object of the program: function.__code__, the result of compile(). Equal when they are the same code.
Value new_code_handle(Runtime& rt, std::uint32_t number);

// An attribute that a built-in exception has by its class and arguments, else kUnbound (exception_attributes.cpp).
Value exception_attribute(const Runtime& rt, Value exception, Address name);

// Where the address of an object's attribute dict is kept; 0 when the object can have no attributes of its own.
Address dict_place(const Runtime& rt, Value object);
// The same for the dict of what its class's __slots__ name.
Address slots_place(const Runtime& rt, Value object);

}  // namespace weft::vm
