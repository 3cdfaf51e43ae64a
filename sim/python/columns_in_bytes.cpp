#include "sim/python/columns_in_bytes.h"

#include <algorithm>

#include "sim/python/lexer.h"
#include "sim/python/parser.h"
#include "sim/python/source.h"

namespace weft::python {

namespace {

// A comment in one of the first two lines (PEP 263).
bool names_encoding(const Source& text) {
  for (const int number : {1, 2}) {
    const std::string_view line = text.line(number);
    const std::size_t begin = line.find_first_not_of(" \t\f"), word = line.find("coding");
    if (begin == line.npos || line[begin] != '#' || word == line.npos) continue;
    const std::string_view after = line.substr(word + 6, 1);
    if (after == ":" || after == "=") return true;
  }
  return false;
}

// The bytes of as many letters; no letters at all mean that the column is no place.
int bytes_before(std::string_view line, int column) {
  std::size_t offset = 0;
  for (int i = 0; i < column && offset < line.size(); ++i) offset += static_cast<std::size_t>(std::max(1, decode_code_point(line, offset).bytes));
  return column < 0 ? column : static_cast<int>(offset) + std::max(0, column - count_code_points(line));
}

}  // namespace

bool is_by_tokenizer(const std::string& source, const Diagnostic& diagnostic) {
  const LexResult lexed = lex(Source(source));
  return lexed.error && lexed.error->message == diagnostic.message;
}

void count_as_cpython(Diagnostic& diagnostic, const std::string& source, TextMode mode, bool decoded) {
  const bool is_ascii = std::all_of(source.begin(), source.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (is_ascii || !diagnostic.shown_line.empty()) return;
  const Source text(source);
  const bool by_compiler = parse_text(source, mode).tree != nullptr;
  const bool bracket = diagnostic.message.ends_with("was never closed");  // it takes the parser to know
  if (!by_compiler && (decoded || names_encoding(text) || (is_by_tokenizer(source, diagnostic) && !bracket))) return;
  diagnostic.in_bytes = true;
  diagnostic.column = bytes_before(text.line(diagnostic.line), diagnostic.column);
  diagnostic.end_column = bytes_before(text.line(diagnostic.end_line), diagnostic.end_column);
}

}  // namespace weft::python
