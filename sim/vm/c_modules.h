// Library modules that are Python here and C in CPython.
#pragma once
#include <string_view>

namespace weft::vm {

// True for a module most of whose functions a C program in CPython (Modules/, Python/) does the work of: its instructions
// cost CostModel::library_percent.
bool is_c_in_cpython(std::string_view module);

}  // namespace weft::vm
