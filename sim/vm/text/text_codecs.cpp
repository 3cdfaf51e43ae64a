#include "sim/vm/text/text_codecs.h"

#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/unicode_escape.h"
#include "sim/vm/text/windows_1252.h"

namespace weft::vm {

namespace {

enum class Codec : std::uint8_t { kUnknown, kUtf8, kUtf8Signed, kAscii, kLatin1, kWindows1252, kUnicodeEscape, kRawUnicodeEscape, kUtf16, kUtf16Little, kUtf16Big, kUtf32, kUtf32Little, kUtf32Big };

struct CodecName {
  std::string_view name;  // lower case, '-' and ' ' as '_'
  Codec codec;
};
constexpr CodecName kNames[] = {
    {"utf_8", Codec::kUtf8},       {"utf8", Codec::kUtf8},           {"u8", Codec::kUtf8},
    {"ascii", Codec::kAscii},      {"us_ascii", Codec::kAscii},      {"646", Codec::kAscii},
    {"latin_1", Codec::kLatin1},   {"latin1", Codec::kLatin1},       {"iso_8859_1", Codec::kLatin1},
    {"iso8859_1", Codec::kLatin1}, {"l1", Codec::kLatin1},           {"utf_16", Codec::kUtf16},
    {"utf16", Codec::kUtf16},      {"utf_16_le", Codec::kUtf16Little}, {"utf_16_be", Codec::kUtf16Big},
    {"utf_16le", Codec::kUtf16Little}, {"utf_16be", Codec::kUtf16Big}, {"utf_32le", Codec::kUtf32Little},
    {"utf_32be", Codec::kUtf32Big}, {"iso8859_1", Codec::kLatin1},   {"latin", Codec::kLatin1},
    {"utf_8_sig", Codec::kUtf8Signed}, {"cp65001", Codec::kUtf8},    {"u16", Codec::kUtf16},
    {"utf_32", Codec::kUtf32},     {"utf32", Codec::kUtf32},         {"utf_32_le", Codec::kUtf32Little},
    {"utf_32_be", Codec::kUtf32Big}, {"cp1252", Codec::kWindows1252}, {"windows_1252", Codec::kWindows1252}, {"1252", Codec::kWindows1252},
    {"unicode_escape", Codec::kUnicodeEscape}, {"raw_unicode_escape", Codec::kRawUnicodeEscape},
};

Codec known_codec(const std::string& encoding) {
  std::string name;
  for (const char c : encoding) {
    name.push_back(c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  for (const CodecName& row : kNames) {
    if (row.name == name) return row.codec;
  }
  return Codec::kUnknown;
}

Codec find_codec(Runtime& rt, const std::string& encoding) {
  const Codec codec = known_codec(encoding);
  if (codec == Codec::kUnknown) raise(rt, ExceptionId::kLookupError, "unknown encoding: " + encoding);
  return codec;
}

const char* name_of(Codec codec) {
  switch (codec) {
    case Codec::kAscii: return "ascii";
    case Codec::kLatin1: return "latin-1";
    case Codec::kWindows1252: return "charmap";
    case Codec::kUnicodeEscape: return "unicodeescape";
    case Codec::kRawUnicodeEscape: return "rawunicodeescape";
    case Codec::kUtf16: return "utf-16";
    case Codec::kUtf16Little: return "utf-16-le";
    case Codec::kUtf16Big: return "utf-16-be";
    case Codec::kUtf32: return "utf-32";
    case Codec::kUtf32Little: return "utf-32-le";
    case Codec::kUtf32Big: return "utf-32-be";
    default: return "utf-8";
  }
}

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

void append_unit(std::string& bytes, char32_t unit, int size, bool big) {
  for (int i = 0; i < size; ++i) {
    const int shift = 8 * (big ? size - 1 - i : i);
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(unit >> shift)));
  }
}

bool is_big(Codec codec) { return codec == Codec::kUtf16Big || codec == Codec::kUtf32Big; }
bool is_utf16(Codec codec) { return codec == Codec::kUtf16 || codec == Codec::kUtf16Little || codec == Codec::kUtf16Big; }
bool is_utf32(Codec codec) { return codec == Codec::kUtf32 || codec == Codec::kUtf32Little || codec == Codec::kUtf32Big; }

bool can_encode(Codec codec, char32_t c) {
  if (codec == Codec::kAscii) return c < 0x80;
  if (codec == Codec::kWindows1252) return windows_1252_byte(c) >= 0;
  if (codec == Codec::kUnicodeEscape || codec == Codec::kRawUnicodeEscape) return true;
  return codec == Codec::kLatin1 ? c < 0x100 : !is_surrogate(c);
}

const char* encoding_reason(Codec codec) {
  if (codec == Codec::kAscii) return "ordinal not in range(128)";
  if (codec == Codec::kWindows1252) return "character maps to <undefined>";
  return codec == Codec::kLatin1 ? "ordinal not in range(256)" : "surrogates not allowed";
}

void append_encoded(std::string& bytes, Codec codec, char32_t c) {
  if (codec == Codec::kAscii || codec == Codec::kLatin1) {
    append_unit(bytes, c, 1, false);
  } else if (codec == Codec::kWindows1252) {
    append_unit(bytes, static_cast<char32_t>(windows_1252_byte(c)), 1, false);
  } else if (codec == Codec::kUnicodeEscape) {
    bytes += escape_of(c);
  } else if (codec == Codec::kRawUnicodeEscape) {
    bytes += raw_escape_of(c);
  } else if (codec == Codec::kUtf8) {
    append_utf8(bytes, c);
  } else if (is_utf32(codec)) {
    append_unit(bytes, c, 4, is_big(codec));
  } else if (c < 0x1'0000) {
    append_unit(bytes, c, 2, is_big(codec));
  } else {
    append_unit(bytes, 0xD800 + ((c - 0x1'0000) >> 10), 2, is_big(codec));
    append_unit(bytes, 0xDC00 + ((c - 0x1'0000) & 0x3FF), 2, is_big(codec));
  }
}

// What an error handler puts in place of a character; false: it does not handle it.
bool replace_character(const std::string& errors, char32_t c, std::string& bytes, Codec codec) {
  std::string text;
  if (errors == "ignore") return true;
  if (errors == "replace") {
    text = "?";
  } else if (errors == "xmlcharrefreplace") {
    text = "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
  } else if (errors == "backslashreplace") {
    text = escaped_ascii(std::u32string_view(&c, 1));
  } else if (errors == "surrogatepass" && is_surrogate(c) && codec != Codec::kAscii && codec != Codec::kLatin1 &&
             codec != Codec::kWindows1252) {
    append_encoded(bytes, codec, c);
    return true;
  } else if (errors == "surrogateescape" && c >= 0xDC80 && c <= 0xDCFF) {
    append_unit(bytes, c - 0xDC00, 1, false);
    return true;
  } else {
    return false;
  }
  for (const char each : text) append_encoded(bytes, codec, static_cast<unsigned char>(each));
  return true;
}

bool is_known_handler(const std::string& errors) {
  for (const char* name : {"strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogatepass", "surrogateescape"}) {
    if (errors == name) return true;
  }
  return false;
}

bool unknown_handler(Runtime& rt, const std::string& errors) {
  raise(rt, ExceptionId::kLookupError, "unknown error handler name '" + errors + "'");
  return false;
}

bool raise_unicode(Runtime& rt, ExceptionId which, const char* codec, Value object, std::size_t begin, std::size_t end,
                   const char* reason) {
  const Value name = new_ascii_string(rt, codec), why = new_ascii_string(rt, reason);
  raise_arguments(rt, which, {name, object, from_int(static_cast<std::int64_t>(begin)), from_int(static_cast<std::int64_t>(end)), why});
  return false;
}

// --- decoding ---

using Decoded = Escape;  // what every codec reads: a character, or an error

// One UTF-8 sequence, with the range and reason of an error as CPython gives them.
Decoded decode_utf8(const std::string& bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, nullptr};
  if (lead < 0xC2 || lead > 0xF4) return {0, 1, "invalid start byte"};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  char32_t code = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i >= bytes.size()) return {0, i, "unexpected end of data"};
    const unsigned char low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(i) < low || byte(i) > high) return {0, i, "invalid continuation byte"};
    code = code << 6 | (byte(i) & 0x3Fu);
  }
  return {code, length, nullptr};
}

char32_t unit_at(const std::string& bytes, std::size_t at, std::size_t size, bool big) {
  char32_t unit = 0;
  for (std::size_t i = 0; i < size; ++i) {
    unit |= static_cast<char32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * (big ? size - 1 - i : i));
  }
  return unit;
}

Decoded decode_wide(const std::string& bytes, std::size_t at, std::size_t size, bool big) {
  const std::size_t left = bytes.size() - at;
  if (left < size) return {0, left, "truncated data"};
  const char32_t unit = unit_at(bytes, at, size, big);
  if (size == 4) return unit > 0x10'FFFF || is_surrogate(unit) ? Decoded{0, 4, "code point not in range(0x110000)"} : Decoded{unit, 4, nullptr};
  if (!is_surrogate(unit)) return {unit, 2, nullptr};
  if (unit >= 0xDC00) return {0, 2, "illegal encoding"};
  if (left < 4) return {0, left, "unexpected end of data"};
  const char32_t next = unit_at(bytes, at + 2, 2, big);
  if (next < 0xDC00 || next > 0xDFFF) return {0, 2, "illegal UTF-16 surrogate"};
  return {0x1'0000 + ((unit - 0xD800) << 10) + (next - 0xDC00), 4, nullptr};
}

Decoded decode_one(const std::string& bytes, std::size_t at, Codec codec, bool big) {
  const char32_t byte = static_cast<unsigned char>(bytes[at]);
  if (codec == Codec::kUtf8) return decode_utf8(bytes, at);
  if (codec == Codec::kLatin1) return {byte, 1, nullptr};
  if (codec == Codec::kUnicodeEscape) return read_escape(bytes, at);
  if (codec == Codec::kRawUnicodeEscape) return read_raw_escape(bytes, at);
  if (codec == Codec::kWindows1252) {
    const char32_t character = windows_1252_character(byte);
    return {character, 1, character == 0xFFFF'FFFF ? "character maps to <undefined>" : nullptr};
  }
  if (codec == Codec::kAscii) return byte < 0x80 ? Decoded{byte, 1, nullptr} : Decoded{0, 1, "ordinal not in range(128)"};
  return decode_wide(bytes, at, is_utf16(codec) ? 2 : 4, big);
}

// With or without a mark, an error names the byte order.
const char* name_of_decoder(Codec codec, bool big) {
  if (codec == Codec::kUtf16) return big ? "utf-16-be" : "utf-16-le";
  if (codec == Codec::kUtf32) return big ? "utf-32-be" : "utf-32-le";
  return name_of(codec);
}

// A surrogate in the three bytes that UTF-8 would have for it.
bool is_encoded_surrogate(const std::string& bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  return at + 2 < bytes.size() && byte(0) == 0xED && (byte(1) & 0xE0u) == 0xA0 && (byte(2) & 0xC0u) == 0x80;
}

bool replace_bytes(const std::string& errors, const std::string& bytes, std::size_t at, std::size_t count, std::u32string& text) {
  if (errors == "ignore") return true;
  if (errors == "replace") {
    text.push_back(0xFFFD);
  } else if (errors == "backslashreplace" || errors == "surrogateescape") {
    for (std::size_t i = 0; i < count; ++i) {
      const auto byte = static_cast<unsigned char>(bytes[at + i]);
      if (errors == "surrogateescape") {
        if (byte < 0x80) return false;
        text.push_back(0xDC00u + byte);
      } else {
        text += U"\\x";
        text.push_back(static_cast<unsigned char>("0123456789abcdef"[byte >> 4]));
        text.push_back(static_cast<unsigned char>("0123456789abcdef"[byte & 15]));
      }
    }
  } else {
    return false;
  }
  return true;
}

// A byte order mark decides the order of UTF-16 and UTF-32; little-endian without one.
std::size_t skip_mark(const std::string& bytes, Codec codec, bool& big) {
  const std::size_t size = codec == Codec::kUtf16 ? 2 : codec == Codec::kUtf32 ? 4 : 0;
  big = is_big(codec);
  if (size == 0 || bytes.size() < size) return 0;
  big = unit_at(bytes, 0, size, true) == 0xFEFF;
  return big || unit_at(bytes, 0, size, false) == 0xFEFF ? size : 0;
}

}  // namespace

bool is_for_codecs(const Runtime& rt, const std::string& encoding, const std::string& errors) {
  return (known_codec(encoding) == Codec::kUnknown || !is_known_handler(errors)) && rt.image.find_module("codecs") >= 0;
}

bool encode_text(Runtime& rt, Address text, const std::string& encoding, const std::string& errors, std::string& bytes) {
  Codec codec = find_codec(rt, encoding);
  if (codec == Codec::kUnknown) return false;
  const std::u32string wide = to_utf32(rt, text);
  if (codec == Codec::kUtf8Signed) {
    append_utf8(bytes, 0xFEFF);
    codec = Codec::kUtf8;
  }
  if (codec == Codec::kUtf16 || codec == Codec::kUtf32) append_encoded(bytes, codec, 0xFEFF);
  for (std::size_t i = 0; i < wide.size(); ++i) {
    if (can_encode(codec, wide[i])) {
      append_encoded(bytes, codec, wide[i]);
    } else if (!replace_character(errors, wide[i], bytes, codec)) {
      if (!is_known_handler(errors)) return unknown_handler(rt, errors);
      std::size_t end = i + 1;
      while (end < wide.size() && !can_encode(codec, wide[end])) ++end;
      return raise_unicode(rt, ExceptionId::kUnicodeEncodeError, name_of(codec), from_address(text), i, end, encoding_reason(codec));
    }
  }
  return true;
}

bool decode_text(Runtime& rt, Value object, const std::string& bytes, const std::string& encoding, const std::string& errors,
                 std::u32string& text) {
  if (bytes.empty()) return true;   // whatever the encoding is called
  Codec codec = find_codec(rt, encoding);
  if (codec == Codec::kUnknown) return false;
  bool big = false;
  std::size_t start = skip_mark(bytes, codec, big);
  if (codec == Codec::kUtf8Signed) {
    start = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    codec = Codec::kUtf8;
  }
  for (std::size_t at = start; at < bytes.size();) {
    Decoded next = decode_one(bytes, at, codec, big);
    if (next.error != nullptr && codec == Codec::kUtf8 && errors == "surrogatepass" && is_encoded_surrogate(bytes, at)) {
      const auto middle = static_cast<unsigned char>(bytes[at + 1]), last = static_cast<unsigned char>(bytes[at + 2]);
      next = {0xD000u | (middle & 0x3Fu) << 6 | (last & 0x3Fu), 3, nullptr};
    }
    if (next.error == nullptr) {
      if (next.code != kNoCharacter) text.push_back(next.code);
    } else if (!replace_bytes(errors, bytes, at, next.bytes, text)) {
      if (!is_known_handler(errors)) return unknown_handler(rt, errors);
      if (errors == "xmlcharrefreplace") {
        raise(rt, ExceptionId::kTypeError, "don't know how to handle UnicodeDecodeError in error callback");
        return false;
      }
      return raise_unicode(rt, ExceptionId::kUnicodeDecodeError, name_of_decoder(codec, big), object, at, at + next.bytes, next.error);
    }
    at += next.bytes;
  }
  return true;
}

}  // namespace weft::vm
