#include "sim/vm/text/unicode_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "sim/python/unicode_identifiers.h"

namespace weft::vm {

namespace {

struct Range {
  char32_t first, last;
};

// first, first + stride … last map to themselves plus delta.
struct CaseRun {
  char32_t first, last;
  std::uint8_t stride;
  std::int32_t delta;
};

struct SpecialCase {
  char32_t code;
  char32_t text[3];  // padded with zeros
};

#include "sim/vm/text/unicode_case_tables.inc"

template <std::size_t Size>
bool contains(const Range (&table)[Size], char32_t code) {
  const Range* range = std::lower_bound(std::begin(table), std::end(table), code,
                                        [](const Range& row, char32_t value) { return row.last < value; });
  return range != std::end(table) && range->first <= code;
}

// The code point that c maps to, or c itself.
template <std::size_t Size>
char32_t mapped(const CaseRun (&table)[Size], char32_t c) {
  const CaseRun* run = std::lower_bound(std::begin(table), std::end(table), c,
                                        [](const CaseRun& row, char32_t value) { return row.last < value; });
  if (run == std::end(table) || c < run->first || (c - run->first) % run->stride != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + run->delta);
}

template <std::size_t Size>
const SpecialCase* find_special(const SpecialCase (&table)[Size], char32_t c) {
  const SpecialCase* row = std::lower_bound(std::begin(table), std::end(table), c,
                                            [](const SpecialCase& r, char32_t value) { return r.code < value; });
  return row != std::end(table) && row->code == c ? row : nullptr;
}

void append_special(std::u32string& text, const SpecialCase& special) {
  for (const char32_t c : special.text) {
    if (c != 0) text.push_back(c);
  }
}

bool is_ascii_lower(char32_t c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_upper(char32_t c) { return c >= 'A' && c <= 'Z'; }

bool has_upper(char32_t c) { return find_special(kUpperSpecial, c) != nullptr || mapped(kUpperRuns, c) != c; }
bool has_lower(char32_t c) { return find_special(kLowerSpecial, c) != nullptr || mapped(kLowerRuns, c) != c; }

}  // namespace

bool is_alphabetic(char32_t c) {
  if (c < 0x80) return is_ascii_lower(c) || is_ascii_upper(c);
  return python::is_identifier_start(c) != contains(kLetterExceptions, c);
}

int decimal_value(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  const char32_t* zero = std::upper_bound(std::begin(kDecimalZeros), std::end(kDecimalZeros), c);
  return zero != std::begin(kDecimalZeros) && c - zero[-1] < 10 ? static_cast<int>(c - zero[-1]) : -1;
}

bool is_decimal(char32_t c) { return decimal_value(c) >= 0; }
bool is_digit(char32_t c) { return is_decimal(c) || (c >= 0x80 && contains(kDigitsOnly, c)); }
bool is_numeric(char32_t c) { return is_digit(c) || (c >= 0x80 && contains(kNumericOnly, c)); }

bool is_wide_space(char32_t c) {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_line_break(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_titlecase(char32_t c) { return c >= 0x80 && contains(kTitlecase, c); }

bool is_lowercase(char32_t c) {
  if (c < 0x80) return is_ascii_lower(c);
  return (has_upper(c) && !is_titlecase(c)) != contains(kLowerExceptions, c);
}

bool is_uppercase(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c);
  return (has_lower(c) && !is_titlecase(c)) != contains(kUpperExceptions, c);
}

void append_upper(std::u32string& text, char32_t c) {
  if (c < 0x80) return text.push_back(is_ascii_lower(c) ? c - 32 : c);
  if (const SpecialCase* special = find_special(kUpperSpecial, c)) return append_special(text, *special);
  text.push_back(mapped(kUpperRuns, c));
}

void append_lower(std::u32string& text, char32_t c) {
  if (c < 0x80) return text.push_back(is_ascii_upper(c) ? c + 32 : c);
  if (const SpecialCase* special = find_special(kLowerSpecial, c)) return append_special(text, *special);
  text.push_back(mapped(kLowerRuns, c));
}

// The title tables hold only what differs from upper case.
void append_title(std::u32string& text, char32_t c) {
  if (const SpecialCase* special = find_special(kTitleSpecial, c)) return append_special(text, *special);
  const char32_t title = mapped(kTitleRuns, c);
  if (title != c || contains(kTitleSame, c)) return text.push_back(title);
  append_upper(text, c);
}

void append_folded(std::u32string& text, char32_t c) {
  if (const SpecialCase* special = find_special(kFoldSpecial, c)) return append_special(text, *special);
  const char32_t folded = mapped(kFoldRuns, c);
  if (folded != c || contains(kFoldSame, c)) return text.push_back(folded);
  append_lower(text, c);
}

}  // namespace weft::vm
