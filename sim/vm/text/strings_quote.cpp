// repr() of text and bytes.
#include "sim/python/unicode_identifiers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

void append_hex(std::string& out, char32_t code, unsigned digits) {
  for (unsigned shift = 4 * digits; shift > 0; shift -= 4) out.push_back("0123456789abcdef"[code >> (shift - 4) & 0xF]);
}

// \n, \x1f, é, \U0001f600: the shortest escape of a code point that can't be shown.
void append_escape(std::string& out, char32_t c) {
  out.push_back('\\');
  if (c == '\n') return out.push_back('n');
  if (c == '\r') return out.push_back('r');
  if (c == '\t') return out.push_back('t');
  const unsigned digits = c < 0x100 ? 2 : c < 0x1'0000 ? 4 : 8;
  out.push_back(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
  append_hex(out, c, digits);
}

// Single quotes unless the text has some and no double ones.
template <typename Text>
char quote_for(const Text& text) {
  bool single = false, twice = false;
  for (const auto c : text) {
    single = single || c == '\'';
    twice = twice || c == '"';
  }
  return single && !twice ? '"' : '\'';
}

std::string quoted_with(std::u32string_view text, bool only_ascii) {
  const char quote = quote_for(text);
  std::string out(1, quote);
  for (const char32_t c : text) {
    if (c == static_cast<char32_t>(quote) || c == '\\') {
      out.push_back('\\');
      out.push_back(static_cast<char>(c));
    } else if (only_ascii ? c < 0x20 || c >= 0x7F : !python::is_printable(c)) {
      append_escape(out, c);
    } else {
      append_utf8(out, c);
    }
  }
  out.push_back(quote);
  return out;
}

}  // namespace

std::string quoted(std::u32string_view text) { return quoted_with(text, false); }
std::string quoted_ascii(std::u32string_view text) { return quoted_with(text, true); }

std::string escaped_ascii(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) {
    if (c < 0x80) {
      out.push_back(static_cast<char>(c));
    } else {
      append_escape(out, c);
    }
  }
  return out;
}

static std::string quoted_bytes_with(std::string_view bytes, char quote, char escaped) {
  std::string out{'b', quote};
  for (const char c : bytes) {
    const auto code = static_cast<unsigned char>(c);
    if (c == escaped || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (code < 0x20 || code >= 0x7F) {
      append_escape(out, code);
    } else {
      out.push_back(c);
    }
  }
  out.push_back(quote);
  return out;
}

std::string quoted_bytes(std::string_view bytes) {
  const char quote = quote_for(bytes);
  return quoted_bytes_with(bytes, quote, quote);
}

std::string quoted_byte_array(std::string_view bytes) {
  const bool has_single = bytes.find('\'') != bytes.npos, has_double = bytes.find('"') != bytes.npos;
  return quoted_bytes_with(bytes, has_single && !has_double ? '"' : '\'', '\'');
}

}  // namespace weft::vm
