// Checks what the machine relies on in code objects. The compiler's output always passes; tests and fuzzing ask.
#pragma once
#include <string>

#include "sim/python/code.h"

namespace weft::python {

// True when, in every code object of the module,
// - instructions, operands and jump targets are whole and in range, and execution can't run off the end,
// - the exception table has its rows innermost first,
// - no register is read before it is bound on every way that leads there,
// - every way out of a handler puts the exception that was being handled before back.
// Otherwise `problem` says where it fails.
bool verify(const CompiledModule& module, std::string& problem);

}  // namespace weft::python
