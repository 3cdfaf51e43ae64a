// Text in simulated memory. Strings are immutable; their code points are 1, 2 or 4 bytes wide, the narrowest that fits.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "sim/vm/protocols.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

// A new str from UTF-8 (lone surrogates as WTF-8 are kept; other malformed bytes become U+FFFD).
Value new_string(Runtime& rt, std::string_view utf8);
Value new_string(Runtime& rt, const char32_t* code_points, std::size_t count);
inline Value new_string(Runtime& rt, std::u32string_view text) { return new_string(rt, text.data(), text.size()); }
// A new str from bytes that are all below 0x80.
Value new_ascii_string(Runtime& rt, std::string_view ascii);
// The decimal text of an int.
Value integer_string(Runtime& rt, std::int64_t i);
// A one-character string (below U+0100: one object for all).
Value character_string(Runtime& rt, char32_t code_point);

inline bool is_string(const Runtime& rt, Value value) { return kind_of(rt, value) == Kind::kString; }
std::uint32_t string_length(const Runtime& rt, Address string);
char32_t string_at(const Runtime& rt, Address string, std::uint32_t index);
std::string to_utf8(const Runtime& rt, Address string);
std::u32string to_utf32(const Runtime& rt, Address string);
bool equal_strings(const Runtime& rt, Address a, Address b);
int compare_strings(const Runtime& rt, Address a, Address b);  // by code point: <0, 0, >0
// CPython's with PYTHONHASHSEED=0 (SipHash-1-3, key zero), so that sets print in its order. Kept in the object.
std::uint64_t hash_string(Runtime& rt, Address string);
std::uint64_t hash_code_points(const char32_t* text, std::size_t count);
std::uint64_t hash_raw_bytes(const void* data, std::size_t size);  // as hash(bytes)
// a + b; kUnbound after raising MemoryError.
Value concatenate(Runtime& rt, Address a, Address b);
// a += b: as above, but a long result is made in a buffer that the next += may continue (strings_growth.cpp).
Value grow_string(Runtime& rt, Address a, Address b);
// Where the first code point lies. The others follow.
inline Address text_address(const Runtime& rt, Address string) {
  const auto* object = rt.memory.read<BufferedString>(string);
  return object->string.header.flags & kFlagBuffered ? object->buffer + static_cast<Address>(sizeof(BlockObject))
                                                     : string + static_cast<Address>(sizeof(StringObject));
}
// Copies code points [begin, begin + count) of a str to `target`, where they are `width` bytes wide.
void copy_text_to(Runtime& rt, Address target, std::uint8_t width, Address from, std::uint32_t begin, std::uint32_t count);
// Another object with the same text (for subclasses of str).
Value copy_string(Runtime& rt, Address string);
Value substring(Runtime& rt, Address string, std::uint32_t begin, std::uint32_t end);
// Every step-th of `count` code points from `start` on (an extended slice).
Value stepped_substring(Runtime& rt, Address string, std::int64_t start, std::int64_t step, std::uint32_t count);
// The string `times` times in a row; raises MemoryError (kUnbound) when no machine could hold that.
Value repeat_string(Runtime& rt, Address string, std::int64_t times);
// The `count` str values at `parts` joined (BuildString).
Value join_strings(Runtime& rt, const Value* parts, std::uint32_t count);
// The same with a separator between them.
Value join_strings(Runtime& rt, Address separator, const Value* parts, std::uint32_t count);

// The code points of a string on the host: in place when the string lies in one page, else a copy. Like every
// pointer into simulated memory it is good until the next write or allocation.
class TextView {
 public:
  TextView(const Runtime& rt, Address string);

  std::uint32_t length() const { return length_; }
  std::uint8_t width() const { return width_; }
  bool ascii() const { return ascii_; }
  char32_t operator[](std::uint32_t index) const {
    if (width_ == 1) return static_cast<unsigned char>(data_[index]);
    if (width_ == 2) return reinterpret_cast<const char16_t*>(data_)[index];
    return reinterpret_cast<const char32_t*>(data_)[index];
  }
  const std::byte* data() const { return data_; }
  std::string_view latin1() const { return {reinterpret_cast<const char*>(data_), length_}; }  // width 1 only
  // Index of the first (last) place of `part` that lies in [begin, end), or -1.
  std::int64_t find(const TextView& part, std::uint32_t begin, std::uint32_t end) const;
  std::int64_t find_last(const TextView& part, std::uint32_t begin, std::uint32_t end) const;
  bool has_at(const TextView& part, std::uint32_t index) const;  // part must fit there

 private:
  const std::byte* data_;
  std::unique_ptr<std::byte[]> copy_;
  std::uint32_t length_;
  std::uint8_t width_;
  bool ascii_;
};

// str + str, str * int, str % arguments. kNeedsPython: builtins._percent(template, arguments).
Answer string_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result);
// Comparison of two str; kNotSupported when one of them is not.
Answer string_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result);

// repr() of text as CPython prints it: quotes chosen, escapes, printable Unicode kept.
std::string quoted(std::u32string_view text);
// The same with everything beyond ASCII escaped, as ascii() prints it.
std::string quoted_ascii(std::u32string_view text);
// Everything beyond ASCII escaped: what ascii() makes of a repr().
std::string escaped_ascii(std::u32string_view text);
// repr() of bytes: b'…'.
std::string quoted_bytes(std::string_view bytes);
std::string quoted_byte_array(std::string_view bytes);  // as repr(bytearray) does: a single quote is always escaped

std::u32string utf8_to_utf32(std::string_view utf8);
std::string utf32_to_utf8(std::u32string_view text);
void append_utf8(std::string& text, char32_t code_point);
bool is_ascii(std::string_view bytes);

}  // namespace weft::vm
