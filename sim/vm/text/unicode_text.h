// What str's methods ask of a code point, by Unicode 14 (the version of CPython 3.11).
#pragma once
#include <string>

namespace weft::vm {

bool is_alphabetic(char32_t c);   // str.isalpha
bool is_decimal(char32_t c);      // str.isdecimal
bool is_digit(char32_t c);        // str.isdigit: also superscripts and the like
bool is_numeric(char32_t c);      // str.isnumeric: also fractions, Roman and Chinese numerals
bool is_wide_space(char32_t c);   // is_space for c beyond ASCII
inline bool is_space(char32_t c) {  // str.isspace
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
  return is_wide_space(c);
}
bool is_line_break(char32_t c);   // str.splitlines
bool is_lowercase(char32_t c);
bool is_uppercase(char32_t c);
bool is_titlecase(char32_t c);
inline bool is_cased(char32_t c) { return is_lowercase(c) || is_uppercase(c) || is_titlecase(c); }
int decimal_value(char32_t c);    // 0 … 9, or -1

// Appends what becomes of c: usually one code point, up to three ('ß' gives "SS").
void append_upper(std::u32string& text, char32_t c);
void append_lower(std::u32string& text, char32_t c);
void append_title(std::u32string& text, char32_t c);
void append_folded(std::u32string& text, char32_t c);

}  // namespace weft::vm
