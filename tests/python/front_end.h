// The whole front end in one call, for tests.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "sim/python/compiler.h"
#include "sim/python/parser.h"
#include "sim/python/scope.h"
#include "sim/python/statement_checks.h"
#include "sim/python/verifier.h"

namespace weft::python {

inline std::optional<Diagnostic> first_error(std::string_view program) {
  const ParseResult parsed = parse_program(program);
  if (parsed.error) return parsed.error;
  const ScopeResult scopes = analyze_scopes(*parsed.tree);
  return scopes.error ? scopes.error : check_statements(*parsed.tree, scopes.table);
}

// The code of a program that has no error, checked by the verifier.
inline CompiledModule compiled(std::string_view source) {
  CompiledModule module;
  Diagnostic error;
  EXPECT_TRUE(compile_module(source, "__main__", "test.py", module, error)) << error.message;
  std::string problem;
  EXPECT_TRUE(verify(module, problem)) << problem << "\n" << disassemble(module);
  return module;
}

}  // namespace weft::python
