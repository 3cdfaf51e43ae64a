// What is wrong with a program, and where: the value that every stage of the front end reports.
#pragma once

#include <string>
#include <string_view>

namespace weft::python {

// A stretch of source. Lines count from 1; columns from 0 in code points (not bytes), the end exclusive.
struct Position {
  int line = 1;
  int column = 0;
  int end_line = 1;
  int end_column = 0;
};

// The stretch from the start of `first` to the end of `last`.
Position span(const Position& first, const Position& last);

// A refused program. `kind` is the exception CPython would raise: SyntaxError, IndentationError or TabError.
// The wording is CPython 3.11's wherever CPython refuses too. Columns as in Position; CPython's own
// `SyntaxError.offset` is `column + 1`. An `end_line` of 0 says that only the start is known, an `end_column` of
// kNowhere that nothing is to be marked. `shown_line`, unless empty, is what CPython shows in place of the source line:
// the expression of an f-string; columns are those in it. `in_bytes`: see columns_in_bytes.h.
constexpr int kNowhere = -2;
struct Diagnostic {
  std::string kind = "SyntaxError";
  std::string message;
  int line = 1;
  int column = 0;
  int end_line = 0;
  int end_column = 0;
  std::string shown_line = {};
  bool in_bytes = false;
};

Diagnostic syntax_error(std::string message, const Position& position);
Diagnostic indentation_error(std::string message, const Position& position);

// The text CPython prints for it: file and line, the source line, a caret under the stretch, kind and message.
// `source` is the whole program, as it was given to the parser.
std::string render(const Diagnostic& diagnostic, std::string_view file, std::string_view source);

}  // namespace weft::python
