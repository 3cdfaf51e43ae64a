// The built-in classes: made once per machine, when its first process boots.
#pragma once
#include <string_view>
#include <vector>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Names that are bound in module builtins: "object", "int", "list", …, all exceptions.
std::vector<std::string_view> builtin_class_names();

// Makes all built-in classes with their native methods; fills ProcessState's class tables. Module builtins' slots
// for the names above are set too.
void make_builtin_classes(Runtime& rt);

}  // namespace weft::vm
