// A postponed annotation as text (PEP 563): what CPython would write of its tree, whatever blanks, quotes and parentheses the source has.
#pragma once
#include <string>

#include "sim/python/ast.h"
#include "sim/python/source.h"

namespace weft::python {

std::string annotation_text(const ast::Expr& annotation, const Source& source);

}  // namespace weft::python
