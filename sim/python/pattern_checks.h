// What must hold of the patterns of a match statement, and what they bind.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

std::optional<Diagnostic> check_match(const ast::Match& node);

// The names that a pattern binds, each once, in order.
std::vector<std::string_view> captured_names(const ast::Pattern& pattern);

// What in it matches whatever comes, so that nothing behind it can be reached; none: it may fail.
const ast::MatchAs* irrefutable_part(const ast::Pattern& pattern);

}  // namespace weft::python
