#include "sim/vm/text/unicode_escape.h"

#include <fmt/core.h>

#include <cstdint>
#include <string_view>

namespace weft::vm {

namespace {

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 16;
}

// `count` hexadecimal digits after the backslash and the letter.
Escape read_digits(const std::string& bytes, std::size_t at, std::size_t count, const char* truncated) {
  char32_t code = 0;
  std::size_t used = 2;
  for (; used < count + 2 && at + used < bytes.size() && digit_of(bytes[at + used]) < 16; ++used) {
    code = code << 4 | static_cast<char32_t>(digit_of(bytes[at + used]));
  }
  if (used < count + 2) return {0, used, truncated};
  if (code > 0x10'FFFF) return {0, used, "illegal Unicode character"};
  return {code, used, nullptr};
}

Escape read_octal(const std::string& bytes, std::size_t at) {
  char32_t code = 0;
  std::size_t used = 1;
  for (; used < 4 && at + used < bytes.size() && digit_of(bytes[at + used]) < 8; ++used) {
    code = code << 3 | static_cast<char32_t>(digit_of(bytes[at + used]));
  }
  return {code, used, nullptr};
}

constexpr std::string_view kLetters = "\\'\"abfnrtv", kMeanings = "\\'\"\a\b\f\n\r\t\v";

}  // namespace

Escape read_escape(const std::string& bytes, std::size_t at) {
  if (bytes[at] != '\\') return {static_cast<unsigned char>(bytes[at]), 1, nullptr};
  if (at + 1 == bytes.size()) return {0, 1, "\\ at end of string"};
  const char letter = bytes[at + 1];
  if (letter == '\n') return {kNoCharacter, 2, nullptr};
  if (letter == 'x') return read_digits(bytes, at, 2, "truncated \\xXX escape");
  if (letter == 'u') return read_digits(bytes, at, 4, "truncated \\uXXXX escape");
  if (letter == 'U') return read_digits(bytes, at, 8, "truncated \\UXXXXXXXX escape");
  if (digit_of(letter) < 8) return read_octal(bytes, at);
  const std::size_t place = kLetters.find(letter);
  if (place != std::string_view::npos) return {static_cast<unsigned char>(kMeanings[place]), 2, nullptr};
  return {'\\', 1, nullptr};  // no escape: the backslash stays
}

std::string escape_of(char32_t character) {
  const auto code = static_cast<std::uint32_t>(character);
  if (code == '\\') return "\\\\";
  if (code == '\n') return "\\n";
  if (code == '\r') return "\\r";
  if (code == '\t') return "\\t";
  if (code >= 0x20 && code < 0x7F) return std::string(1, static_cast<char>(code));
  return code < 0x100 ? fmt::format("\\x{:02x}", code) : raw_escape_of(character);
}

// A backslash escapes only where an even number of others stands before it.
Escape read_raw_escape(const std::string& bytes, std::size_t at) {
  const char32_t byte = static_cast<unsigned char>(bytes[at]);
  std::size_t before = at;
  while (before > 0 && bytes[before - 1] == '\\') --before;
  if (byte != '\\' || (at - before) % 2 != 0 || at + 1 == bytes.size()) return {byte, 1, nullptr};
  if (bytes[at + 1] == 'u') return read_digits(bytes, at, 4, "truncated \\uXXXX escape");
  if (bytes[at + 1] != 'U') return {byte, 1, nullptr};
  Escape escape = read_digits(bytes, at, 8, "truncated \\UXXXXXXXX escape");
  if (escape.error != nullptr && escape.bytes == 10) escape.error = "\\Uxxxxxxxx out of range";
  return escape;
}

std::string raw_escape_of(char32_t character) {
  const auto code = static_cast<std::uint32_t>(character);
  if (code < 0x100) return std::string(1, static_cast<char>(code));
  return code < 0x1'0000 ? fmt::format("\\u{:04x}", code) : fmt::format("\\U{:08x}", code);
}

}  // namespace weft::vm
