// What the grammar allows and Python still refuses, names apart: `return` outside a function, `break` outside a
// loop, `await` in an ordinary function, a lone `*x` ...
#pragma once

#include <optional>

#include "sim/python/ast.h"
#include "sim/python/diagnostic.h"
#include "sim/python/scope.h"

namespace weft::python {

// The first such mistake. Needs the scopes for which functions are generators.
std::optional<Diagnostic> check_statements(const ast::Tree& tree, const ScopeTable& table);

}  // namespace weft::python
