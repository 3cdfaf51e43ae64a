// What a class's attribute is when it is looked up through an instance (Python's data model, "Implementing Descriptors").
#pragma once
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Does it become a method? Functions do, but not built-in ones, such as a class's `lock = threading.Lock`.
bool binds(const Runtime& rt, Value attribute);
// Does it go before the instance's own attributes?
bool is_data_descriptor(const Runtime& rt, Value attribute);
// A descriptor with __set__ alone leaves reading to the instance's dict.
bool has_getter(const Runtime& rt, Value descriptor);
// May reading it run a function of the program's, whose AttributeError asks for __getattr__?
bool runs_getter(const Runtime& rt, Value found);
// What a property of an object says that can't do what is asked: it has no `what` ("getter", "setter", "deleter").
std::string lacks(const Runtime& rt, Value property, const std::string& name, Value object, const char* what);

}  // namespace weft::vm
