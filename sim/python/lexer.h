// Source text to tokens, by CPython 3.11's rules (Parser/tokenizer.c): indentation becomes Indent and Dedent,
// line ends inside brackets vanish, comments vanish.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sim/python/diagnostic.h"
#include "sim/python/source.h"
#include "sim/python/token.h"

namespace weft::python {

constexpr int kMaxBrackets = 200;     // CPython's MAXLEVEL
constexpr int kMaxIndentation = 100;  // CPython's MAXINDENT

// The tokens always end in EndMarker or, after an error, in Error. A bracket that is never closed is kept apart
// from the other errors: a syntax error on the bracket's own line is more helpful and goes first. So does any syntax
// error before a line that is indented or continued wrongly.
struct LexResult {
  std::vector<Token> tokens;
  std::optional<Diagnostic> error;
  bool never_closed = false;
  bool is_about_layout = false;
  bool number_runs_on = false;  // into a keyword: `1if`, of which CPython warns
};

LexResult lex(const Source& source);

// Where a stretch of the text begins, in bytes and as the reader counts.
struct TextPlace {
  std::uint32_t offset;
  int line;
  int column;
};

// The tokens of text[begin, end), an f-string's replacement field, put into parentheses as CPython does: so line
// ends do not matter in it and `{a, b}` is a tuple. Positions are those in the whole source.
LexResult lex_replacement_field(const Source& source, TextPlace begin, std::uint32_t end);

}  // namespace weft::python
