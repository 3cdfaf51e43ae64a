// Text as floats, rounded correctly.
#include <cmath>
#include <limits>

#include "sim/vm/objects/integer_float.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((text[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

// What a literal says: digits × 10^exponent.
struct Literal {
  std::string digits;
  std::int64_t exponent = 0;
};

// A run of digits with single underscores between them; false for a misplaced underscore.
bool take_digits(std::string_view text, std::size_t& at, std::string& digits) {
  const std::size_t begin = at;
  while (at < text.size() && (is_digit(text[at]) || text[at] == '_')) {
    if (text[at] == '_' && (at == begin || at + 1 == text.size() || !is_digit(text[at + 1]))) return false;
    if (text[at] != '_') digits.push_back(text[at]);
    ++at;
  }
  return true;
}

bool take_exponent(std::string_view text, std::size_t& at, std::int64_t& exponent) {
  ++at;
  const bool negative = at < text.size() && text[at] == '-';
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
  std::string digits;
  if (!take_digits(text, at, digits) || digits.empty()) return false;
  std::int64_t value = 0;
  for (const char c : digits) value = value > 1'000'000'000 ? value : value * 10 + (c - '0');
  exponent += negative ? -value : value;
  return true;
}

bool read_literal(std::string_view text, Literal& literal) {
  std::size_t at = 0;
  if (!take_digits(text, at, literal.digits)) return false;
  if (at < text.size() && text[at] == '.') {
    ++at;
    const std::size_t whole = literal.digits.size();
    if (!take_digits(text, at, literal.digits)) return false;
    literal.exponent = -static_cast<std::int64_t>(literal.digits.size() - whole);
  }
  if (literal.digits.empty()) return false;
  if (at < text.size() && (text[at] | 0x20) == 'e' && !take_exponent(text, at, literal.exponent)) return false;
  return at == text.size();
}

double value_of(Literal literal) {
  const std::size_t first = literal.digits.find_first_not_of('0');
  if (first == std::string::npos) return 0;
  literal.digits.erase(0, first);
  const auto size = static_cast<std::int64_t>(literal.digits.size());
  if (size + literal.exponent > 310) return std::numeric_limits<double>::infinity();
  if (size + literal.exponent < -330) return 0;
  if (size <= 15 && literal.exponent >= -22 && literal.exponent <= 22) {  // both exact, so one rounding (Clinger 1990)
    constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    std::int64_t digits = 0;
    for (const char c : literal.digits) digits = digits * 10 + (c - '0');
    const auto whole = static_cast<double>(digits);
    return literal.exponent < 0 ? whole / kPowers[-literal.exponent] : whole * kPowers[literal.exponent];
  }
  Integer digits;
  parse_integer(literal.digits, 10, digits);
  const auto places = static_cast<std::uint64_t>(literal.exponent < 0 ? -literal.exponent : literal.exponent);
  const Integer scale = power(Integer(10), places);
  return literal.exponent < 0 ? ratio_to_double(digits, scale) : integer_to_double(multiply(digits, scale));
}

}  // namespace

bool parse_float(std::string_view text, double& d) {
  text = trimmed(text);
  const bool negative = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  Literal literal;
  if (equal_ignoring_case(text, "inf") || equal_ignoring_case(text, "infinity")) {
    d = std::numeric_limits<double>::infinity();
  } else if (equal_ignoring_case(text, "nan")) {
    d = std::numeric_limits<double>::quiet_NaN();
    return true;
  } else if (read_literal(text, literal)) {
    d = value_of(std::move(literal));
  } else {
    return false;
  }
  if (negative) d = -d;
  return true;
}

}  // namespace weft::vm
