// Attributes that are fields of an object's layout: __class__, __name__, __doc__, __dict__, __traceback__, args …
#pragma once
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Its value, or kUnbound when this object has no such field.
Value special_attribute(Runtime& rt, Value object, Address name);
// True when the attribute is such a field and was set.
bool set_special_attribute(Runtime& rt, Value object, Address name, Value value);
// The name by which a class or a base of it has this attribute; "?" when none has.
std::string name_in_class(Runtime& rt, Address cls, Value attribute);

// The built-in class of that name; kUnbound: there is none.
Value class_named(const Runtime& rt, std::string_view name);

// Which of the names in names.def this is; kCount: none of them.
Name well_known_name(const Runtime& rt, Address name);

// Does accepts_field have to be asked before this object's field gets this value?
bool is_guarded_field(const Runtime& rt, Value object, Address name, Value value);
// False after raising TypeError or AttributeError, when the field can't have this value.
bool accepts_field(Runtime& rt, Value object, Address name, Value value);
// Sets an attribute that a native computes ("@self"); false after raising AttributeError: most can't be set.
bool store_computed(Runtime& rt, Value object, Address name, Value value);
// Deletes a field of the object's layout. kPlain: it is none, or an attribute like any other.
enum class Deletion : std::uint8_t { kPlain, kDone, kRefused };
Deletion delete_field(Runtime& rt, Value object, Address name);

// The program's own __get__, __set__ or __delete__ of a class derived from property; kUnbound when it has none.
Value own_descriptor_method(const Runtime& rt, Value descriptor, Name name);

// Gives an AttributeError its `name` and `obj` attributes, as CPython sets them for suggestions.
void name_attribute(Runtime& rt, Value exception, Value object, Value name);
// AttributeError with both of them.
Outcome raise_attribute_error(Runtime& rt, std::string_view message, Value object, Address name);

// A code object of the program: function.__code__, the result of compile(). Always the same object.
Value code_handle(Runtime& rt, std::uint32_t number);

// An attribute that a built-in exception has by its class and arguments, else kUnbound (exception_attributes.cpp).
Value exception_attribute(const Runtime& rt, Value exception, Address name);

// Where the address of an object's attribute dict is kept; 0 when the object can have no attributes of its own.
Address dict_place(const Runtime& rt, Value object);
// The same for the dict of what its class's __slots__ name.
Address slots_place(const Runtime& rt, Value object);

}  // namespace weft::vm
