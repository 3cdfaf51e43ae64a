#include "sim/core/decimal_float.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace weft {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

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

// A natural number without bound, for what sixteen digits and one rounding don't settle.
class Natural {
 public:
  void multiply_add(std::uint32_t factor, std::uint32_t addend) {
    std::uint64_t carry = addend;
    for (std::uint32_t& limb : limbs_) {
      carry += std::uint64_t{limb} * factor;
      limb = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs_.push_back(static_cast<std::uint32_t>(carry));
  }
  // Rounds down; the remainder.
  std::uint32_t divide(std::uint32_t divisor) {
    std::uint64_t rest = 0;
    for (auto limb = limbs_.rbegin(); limb != limbs_.rend(); ++limb) {
      rest = rest << 32 | *limb;
      *limb = static_cast<std::uint32_t>(rest / divisor);
      rest %= divisor;
    }
    while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
    return static_cast<std::uint32_t>(rest);
  }
  void shift_limbs(std::size_t count) { limbs_.insert(limbs_.begin(), count, 0); }
  std::int64_t bits() const {
    return limbs_.empty() ? 0 : 32 * static_cast<std::int64_t>(limbs_.size()) - std::countl_zero(limbs_.back());
  }
  bool bit(std::int64_t at) const { return at < bits() && (limbs_[static_cast<std::size_t>(at / 32)] >> (at % 32) & 1) != 0; }
  bool any_below(std::int64_t end) const {
    for (std::int64_t at = 0; at < end; ++at) {
      if (bit(at)) return true;
    }
    return false;
  }

 private:
  std::vector<std::uint32_t> limbs_;   // the lowest first, the highest not 0
};

// The double nearest to (whole + a little) × 2^exponent; `more` says whether there is that little, of less than 1.
double rounded(const Natural& whole, std::int64_t exponent, bool more) {
  constexpr std::int64_t kPrecision = 53, kLeastExponent = -1074;   // of a mantissa's last bit
  const std::int64_t last = std::max(whole.bits() - kPrecision + exponent, kLeastExponent);
  const std::int64_t dropped = std::max<std::int64_t>(0, last - exponent);
  std::uint64_t mantissa = 0;
  for (std::int64_t at = whole.bits() - 1; at >= dropped; --at) mantissa = mantissa << 1 | (whole.bit(at) ? 1 : 0);
  const bool half = dropped > 0 && whole.bit(dropped - 1);
  if (half && ((mantissa & 1) != 0 || more || whole.any_below(dropped - 1))) ++mantissa;
  return std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent + dropped));
}

constexpr std::uint32_t kBillion = 1'000'000'000;

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
  // No double, and nothing halfway between two, has more than 768 digits: behind them it only matters whether there is anything.
  constexpr std::int64_t kMostDigits = 800;
  if (size > kMostDigits) {
    const bool more = literal.digits.find_first_not_of('0', kMostDigits) != std::string::npos;
    literal.digits.resize(kMostDigits);
    if (more) literal.digits.back() = '1';
    literal.exponent += size - kMostDigits;
  }
  Natural whole;
  for (const char c : literal.digits) whole.multiply_add(10, static_cast<std::uint32_t>(c - '0'));
  for (; literal.exponent > 0; --literal.exponent) whole.multiply_add(10, 0);
  // Scaled so that a mantissa's bits and more are left when all is divided.
  std::int64_t places = -literal.exponent;
  const std::int64_t limbs = places == 0 ? 0 : places / 9 + 4;   // a billion is less than a limb
  whole.shift_limbs(static_cast<std::size_t>(limbs));
  bool more = false;
  for (; places >= 9; places -= 9) more |= whole.divide(kBillion) != 0;
  for (; places > 0; --places) more |= whole.divide(10) != 0;
  return rounded(whole, -32 * limbs, more);
}

}  // namespace

std::optional<double> decimal_float(std::string_view text) {
  Literal literal;
  if (!read_literal(text, literal)) return std::nullopt;
  return value_of(std::move(literal));
}

}  // namespace weft
