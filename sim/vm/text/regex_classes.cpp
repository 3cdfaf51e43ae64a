// Which characters a class of a regular expression has.
#include <algorithm>

#include "sim/vm/text/regex.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm::regex {

namespace {

bool in_category(char category, char32_t c, bool ascii) {
  switch (category | 0x20) {
    case 'd': return ascii ? is_ascii_digit(c) : is_decimal(c);
    case 's': return is_space(c) && (!ascii || (c < 0x80 && (c < 0x1C || c == ' ')));
    default: return is_word(c) && (!ascii || c < 0x80);
  }
}

}  // namespace

bool is_word(char32_t c) { return c == '_' || is_alphabetic(c) || is_numeric(c); }

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  std::u32string text;
  append_lower(text, c);
  return text.size() == 1 ? text[0] : c;
}

bool CharacterClass::has(char32_t c) const {
  const auto in_ranges = [&](char32_t one) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const CharacterRange& r) { return one >= r.low && one <= r.high; });
  };
  bool found = in_ranges(c);
  if (!found && (flags & kIgnoreCase)) {
    std::u32string upper;
    append_upper(upper, c);
    found = in_ranges(lower(c)) || (upper.size() == 1 && in_ranges(upper[0]));
  }
  for (std::size_t i = 0; !found && i < categories.size(); ++i) {
    const bool inverted = categories[i] < 'a';
    found = in_category(categories[i], c, (flags & kAscii) != 0) != inverted;
  }
  return found != negated;
}

}  // namespace weft::vm::regex
