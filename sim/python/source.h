// The program's text as the lexer wants it: '\n' line ends, no byte order mark, a final line end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/python/diagnostic.h"

namespace weft::python {

// A megabyte is some 30,000 lines: more than any teaching program, and it bounds the memory of every stage.
constexpr std::size_t kMaxSourceBytes = std::size_t{1} << 20;

class Source {
 public:
  // Normalises `text`: drops a leading byte order mark, turns "\r\n" and "\r" into "\n", ends the last line.
  explicit Source(std::string_view text);

  std::string_view text() const { return text_; }

  // Line `number` (from 1) without its line end; empty when there is no such line.
  std::string_view line(int number) const;
  int line_count() const { return static_cast<int>(line_starts_.size()); }

 private:
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

// Refuses what no later stage has to think about again: too long, not UTF-8, a null character.
std::optional<Diagnostic> check_source(const Source& source);

// Code points in valid UTF-8.
int count_code_points(std::string_view text);

// The code point that starts at text[offset], and how many bytes it takes; 0 bytes when it is not UTF-8.
struct CodePoint {
  char32_t value;
  int bytes;
};
CodePoint decode_code_point(std::string_view text, std::size_t offset);

// Appends `code` as UTF-8. Surrogates are written like any other code point (WTF-8), since "\ud800" is a
// legal Python string.
void append_code_point(std::string& out, char32_t code);

}  // namespace weft::python
