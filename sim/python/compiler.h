// Syntax tree to code objects.
#pragma once
#include <string_view>

#include "sim/python/code.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

// Compiles a module. False when the source has an error; the diagnostic says which, worded as CPython words it.
bool compile_module(std::string_view source, std::string_view name, std::string_view file_name, CompiledModule& module,
                    Diagnostic& diagnostic);

}  // namespace weft::python
