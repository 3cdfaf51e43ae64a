// What the compiler finds odd and accepts nevertheless: `x is 'a'`, `[1, 2] (3)`, an assertion about a tuple.
#pragma once

#include <string>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/source.h"

namespace weft::python {

struct SyntaxWarning {
  std::string message;
  Position position;  // of the expression or statement that it is about
  bool deprecation = false;  // a DeprecationWarning, which nobody sees who does not ask for it
};

// All of them, in the order in which CPython's compiler (compile.c) comes across them and as often as it does: it
// compiles the test of a `while` and the body of a `finally` twice.
std::vector<SyntaxWarning> find_warnings(const ast::Tree& tree);

// Those of its tokenizer, which come before: numbers that run into a keyword, escapes that mean nothing.
std::vector<SyntaxWarning> find_token_warnings(const Source& source);

// What CPython writes about them to standard error before the program begins.
std::string render(const std::vector<SyntaxWarning>& warnings, std::string_view file, const Source& source);

}  // namespace weft::python
