// Text to syntax tree, by the grammar of CPython 3.11 (docs.python.org/3.11/reference/grammar.html) without
// `except*`.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "sim/python/ast.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

// A tree or the first error in it, never both. Any text is safe to parse, however broken.
struct ParseResult {
  std::unique_ptr<ast::Tree> tree;
  std::optional<Diagnostic> error;
};

// A program: the tree's `body`.
ParseResult parse_program(std::string_view text);

// One statement, as somebody types it at a prompt: a line, or a compound statement to the line end after it.
ParseResult parse_single(std::string_view text);

// One expression, as eval() takes it: the tree's `expression`.
ParseResult parse_expression(std::string_view text);

}  // namespace weft::python
