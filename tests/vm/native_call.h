// Calls of natives in tests, as the interpreter makes them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "sim/vm/natives.h"

namespace weft::vm {

struct NamedArgument {
  std::string name;
  Value value;
};

// Calls owner.name with these arguments; a class method or __new__ gets the class first. False: there is no such native.
bool call_native(Runtime& rt, std::string_view owner, std::string_view name, const std::vector<Value>& arguments,
                 const std::vector<NamedArgument>& named, NativeCall& call, Outcome& outcome);

}  // namespace weft::vm
