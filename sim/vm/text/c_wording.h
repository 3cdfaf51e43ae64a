// What messages say of classes and functions that are Python here and C in CPython.
#pragma once
#include <cstdint>
#include <string>

#include "sim/vm/image.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

// The name of a class in messages: CPython's C classes have their module before it ("collections.deque", tp_name).
std::string c_class_name(const Runtime& rt, Address cls);

// The class that decides what exceptions of this one look like: one that has fields of its own in CPython.
Address exception_layout(const Runtime& rt, Address cls);

// The __dict__ of an exception as programs see it: without what such exceptions have as fields in CPython. The dict itself where
// nothing is hidden.
Value shown_exception_dict(Runtime& rt, Value exception);

// Is a function of the library one that CPython has in C, such as open()?
bool is_built_in(const Runtime& rt, Address function);

// Did a native refuse this argument because it is no int, though it has an __index__ of its own, or because it is neither
// bytes nor bytearray, though its bytes can be had (a memoryview, an array)?
bool is_refused_index(Runtime& rt, Value argument);

// Raises the TypeError of own.__new__(cls) for what is no class of such objects (Objects/typeobject.c, tp_new_wrapper).
void refuse_class(Runtime& rt, Value cls, Address own);

// Where CPython says that a function of this module is: "time.sleep() takes exactly one argument (0 given)".
std::string c_module_prefix(std::string_view module);

// Functions of `os` that take process ids, for which the Argument Clinic has no converter: "kill() takes exactly 2 arguments (1 given)".
bool parses_by_hand(std::string_view name);

// A call gives `given` positional arguments to a function that is C in CPython; the parameter `first_missing` gets no value.
// Raises the TypeError of CPython's argument parser (Python/getargs.c) when they are too few or too many; false: such a function it is not.
bool raise_c_count(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t defaults, std::uint32_t given,
                   std::uint32_t first_missing);

// The same of a parameter that got no value: "open() missing required argument 'file' (pos 1)". `index`: from 0.
bool raise_c_missing(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t index);

// The same of a keyword argument that it does not know.
bool raise_c_keyword(Runtime& rt, const std::string& name, const LoadedCode& code, const std::string& keyword);

}  // namespace weft::vm
