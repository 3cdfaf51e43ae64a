// The whole front end in one call, for tests.
#pragma once

#include <optional>
#include <string_view>

#include "sim/python/parser.h"
#include "sim/python/scope.h"
#include "sim/python/statement_checks.h"

namespace weft::python {

inline std::optional<Diagnostic> first_error(std::string_view program) {
  const ParseResult parsed = parse_program(program);
  if (parsed.error) return parsed.error;
  const ScopeResult scopes = analyze_scopes(*parsed.tree);
  return scopes.error ? scopes.error : check_statements(*parsed.tree, scopes.table);
}

}  // namespace weft::python
