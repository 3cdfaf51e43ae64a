// Backslash escapes in string and bytes literals.
#include <algorithm>

#include "sim/python/character_names.h"
#include "sim/python/parser_strings.h"
#include "sim/python/source.h"

namespace weft::python {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

class Decoder {
 public:
  Decoder(std::string_view body, bool bytes, std::string& out) : body_(body), bytes_(bytes), out_(out) {}

  std::string run() {
    while (at_ < body_.size() && complaint_.empty()) {
      if (body_[at_] == '\\' && at_ + 1 < body_.size()) {
        escape();
      } else {
        out_ += body_[at_++];
      }
    }
    return complaint_;
  }

 private:
  void escape() {
    start_ = at_;
    const char c = body_[at_ + 1];
    at_ += 2;
    if (c >= '0' && c <= '7') return octal();
    if (c == 'x') return hexadecimal(2, "\\xXX");
    if (!bytes_ && c == 'u') return hexadecimal(4, "\\uXXXX");
    if (!bytes_ && c == 'U') return hexadecimal(8, "\\UXXXXXXXX");
    if (!bytes_ && c == 'N') return named();
    if (c == '\n') return;  // a backslash at the end of a line joins it to the next
    constexpr std::string_view letters = "\\'\"abfnrtv";
    constexpr std::string_view meanings = "\\'\"\a\b\f\n\r\t\v";
    const std::size_t index = letters.find(c);
    // An unknown escape stays as it is written, backslash and all.
    if (index == std::string_view::npos) {
      out_ += '\\';
      at_ = start_ + 1;
    } else {
      out_ += meanings[index];
    }
  }

  void octal() {
    char32_t value = 0;
    --at_;
    for (int i = 0; i < 3 && at_ < body_.size() && body_[at_] >= '0' && body_[at_] <= '7'; ++i)
      value = value * 8 + static_cast<char32_t>(body_[at_++] - '0');
    append(value);
  }

  void hexadecimal(int digits, std::string_view shape) {
    char32_t value = 0;
    for (int i = 0; i < digits; ++i, ++at_) {
      const int digit = at_ < body_.size() ? hex_value(body_[at_]) : -1;
      if (digit < 0) return truncated(shape);
      value = value * 16 + static_cast<char32_t>(digit);
    }
    if (value > 0x10FFFF) return complain("illegal Unicode character");
    append(value);
  }

  void named() {
    const std::size_t close = at_ < body_.size() && body_[at_] == '{' ? body_.find('}', at_) : std::string_view::npos;
    if (close == std::string_view::npos || close == at_ + 1) {
      if (at_ < body_.size() && body_[at_] == '{') at_ = std::min(close, body_.size());
      return complain("malformed \\N character escape");
    }
    const char32_t character = character_named(body_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    if (character == 0) return complain("unknown Unicode character name");
    append(character);
  }

  void truncated(std::string_view shape) {
    if (bytes_) {
      complaint_ = "(value error) invalid \\x escape at position " + std::to_string(start_);
    } else {
      complain("truncated " + std::string(shape) + " escape");
    }
  }

  void complain(std::string_view what) {
    complaint_ = "(unicode error) 'unicodeescape' codec can't decode bytes in position " + std::to_string(start_) +
                 "-" + std::to_string(at_ - 1) + ": " + std::string(what);
  }

  void append(char32_t value) {
    if (bytes_) {
      out_ += static_cast<char>(value & 0xFF);
    } else {
      append_code_point(out_, value);
    }
  }

  std::string_view body_;
  bool bytes_;
  std::string& out_;
  std::size_t at_ = 0;
  std::size_t start_ = 0;
  std::string complaint_;
};

}  // namespace

std::string decode_escapes(std::string_view body, bool bytes, std::string& out) {
  return Decoder(body, bytes, out).run();
}

}  // namespace weft::python
