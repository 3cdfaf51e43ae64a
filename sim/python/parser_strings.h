// What parser_strings.cpp and parser_fstrings.cpp share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/lexer.h"

namespace weft::python {

// The pieces of one string expression: literals side by side are one string, f-strings add values between.
// Text gathers in `text` until a value or the end makes a Constant of it.
struct StringParts {
  Position position;  // of the whole: CPython gives all the parts this one
  std::string text;
  std::vector<ast::Expr*> values;
  bool has_fstring = false;
};

// A string token taken apart. `begin` is the place behind the opening quotes, `end` the offset of the closing.
struct StringLiteral {
  Position position;
  TextPlace begin;
  std::uint32_t end;
  bool raw = false;
  bool bytes = false;
  bool format = false;
};
StringLiteral split_literal(std::string_view source, std::uint32_t begin, std::uint32_t end, const Position& position);

// The text of an f-string in the source.
struct FStringText {
  Position position;        // of its token
  std::string_view source;  // up to the closing quotes
  bool raw;
};

// Replaces the backslash escapes in `body` and appends the result to `out`. Returns CPython's complaint, or "".
std::string decode_escapes(std::string_view body, bool bytes, std::string& out);

}  // namespace weft::python
