// A tree as text: a line a node, indented. For tests, and for the library's module ast.
#pragma once

#include <string>

#include "sim/python/ast.h"

namespace weft::python {

std::string dump(const ast::Tree& tree);

}  // namespace weft::python
