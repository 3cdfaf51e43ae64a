// The codec "unicode_escape": text as in a string literal of Python, in ASCII. And "raw_unicode_escape": Latin-1, and
// \\u and \\U for what lies beyond it.
#pragma once
#include <cstddef>
#include <string>

namespace weft::vm {

struct Escape {
  char32_t code;      // kNoCharacter: the escape stands for nothing
  std::size_t bytes;  // used up; of an error: those that are wrong
  const char* error;  // nullptr: fine
};
constexpr char32_t kNoCharacter = 0xFFFF'FFFF;

// What stands at bytes[at]: a character (as Latin-1) or an escape.
Escape read_escape(const std::string& bytes, std::size_t at);
// The character as a literal has it.
std::string escape_of(char32_t character);

Escape read_raw_escape(const std::string& bytes, std::size_t at);
std::string raw_escape_of(char32_t character);

}  // namespace weft::vm
