// Compiled modules as bytes, so that the standard library is compiled when Weft is built and not at every start.
// The form belongs to one build: nothing reads what another version wrote.
#pragma once
#include <string>
#include <string_view>

#include "sim/python/code.h"

namespace weft::python {

/// Everything of a module but its source text.
std::string freeze(const CompiledModule& module);

/// The module again. `frozen` is what freeze() returned in this build, `source` the text that was compiled.
CompiledModule thaw(std::string_view frozen, std::string_view source);

}  // namespace weft::python
