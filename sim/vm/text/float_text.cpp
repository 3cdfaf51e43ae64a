#include "sim/vm/text/float_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "sim/vm/objects/integer.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

// A double has no digits but zeros behind the 1,074th place.
constexpr int kMostDigits = 1'100;

// magnitude = mantissa × 2^exponent.
struct BinaryParts {
  std::uint64_t mantissa;
  int exponent;
};

BinaryParts parts_of(double magnitude) {
  const auto bits = bit_cast<std::uint64_t>(magnitude);
  const auto biased = static_cast<int>(bits >> 52 & 0x7FF);
  const std::uint64_t fraction = bits & ((std::uint64_t{1} << 52) - 1);
  return biased == 0 ? BinaryParts{fraction, -1074} : BinaryParts{fraction | std::uint64_t{1} << 52, biased - 1075};
}

// a / b to the nearest integer, half to even.
Integer rounded_quotient(const Integer& a, const Integer& b) {
  Integer quotient, rest;
  floor_divide(a, b, quotient, rest);
  const int half = compare(shift_left(rest, 1), b);
  return half > 0 || (half == 0 && quotient.is_odd()) ? add(quotient, Integer(1)) : quotient;
}

// mantissa / 2^shift, half to even; 0 < shift < 64.
std::uint64_t rounded_shift(std::uint64_t mantissa, int shift) {
  const std::uint64_t quotient = mantissa >> shift, rest = mantissa & ((std::uint64_t{1} << shift) - 1);
  const std::uint64_t half = std::uint64_t{1} << (shift - 1);
  return quotient + (rest > half || (rest == half && (quotient & 1)) ? 1 : 0);
}

// magnitude × 10^places to the nearest integer, as text.
std::string scaled_text(double magnitude, int places) {
  const BinaryParts parts = parts_of(magnitude);
  constexpr std::uint64_t kPowers[] = {1, 10, 100, 1000};
  if (places >= 0 && places <= 3 && parts.exponent < 0 && parts.exponent > -64) {
    return std::to_string(rounded_shift(parts.mantissa * kPowers[places], -parts.exponent));
  }
  Integer numerator = Integer::from_unsigned(parts.mantissa), denominator(1);
  const Integer scale = power(Integer(10), static_cast<std::uint64_t>(places < 0 ? -places : places));
  if (places < 0) {
    denominator = scale;
  } else {
    numerator = multiply(numerator, scale);
  }
  if (parts.exponent < 0) {
    denominator = shift_left(denominator, static_cast<std::size_t>(-parts.exponent));
  } else {
    numerator = shift_left(numerator, static_cast<std::size_t>(parts.exponent));
  }
  return integer_text(rounded_quotient(numerator, denominator));
}

void strip_zeros(std::string& digits) {
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
}

// The digits with a decimal point at `point`, zeros filled in on either side.
std::string positional(const DecimalDigits& value, int places) {
  std::string text;
  const auto size = static_cast<int>(value.digits.size());
  for (int i = 0; i < value.point; ++i) text.push_back(i < size ? value.digits[static_cast<std::size_t>(i)] : '0');
  if (text.empty()) text = "0";
  if (places <= 0) return text;
  text.push_back('.');
  for (int i = value.point; i < value.point + places; ++i) {
    text.push_back(i >= 0 && i < size ? value.digits[static_cast<std::size_t>(i)] : '0');
  }
  return text;
}

std::string scientific(const DecimalDigits& value, int places, bool alternate) {
  std::string text(1, value.digits[0]);
  if (places > 0 || alternate) text.push_back('.');
  for (std::size_t i = 1; i <= static_cast<std::size_t>(places); ++i) {
    text.push_back(i < value.digits.size() ? value.digits[i] : '0');
  }
  const int exponent = value.point - 1, magnitude = exponent < 0 ? -exponent : exponent;
  text.push_back('e');
  text.push_back(exponent < 0 ? '-' : '+');
  if (magnitude < 10) text.push_back('0');
  return text + std::to_string(magnitude);
}

// 'g' and repr: scientific when the exponent is below -4 or at least `limit`.
std::string general(DecimalDigits value, int limit, bool keep_zeros, const FloatStyle& style) {
  if (!keep_zeros) strip_zeros(value.digits);
  const auto size = static_cast<int>(value.digits.size());
  if (value.point <= -4 || value.point > limit) return scientific(value, size - 1, style.alternate);
  const int places = size > value.point ? size - value.point : 0;
  std::string text = positional(value, places);
  if (places == 0) text += style.add_point ? ".0" : style.alternate ? "." : "";
  return text;
}

}  // namespace

DecimalDigits shortest_digits(double magnitude) {
  if (magnitude == 0) return {"0", 1};
  const auto shortest = fmt::detail::dragonbox::to_decimal(magnitude);
  std::string digits = std::to_string(shortest.significand);
  const int point = static_cast<int>(digits.size()) + shortest.exponent;
  strip_zeros(digits);
  return {std::move(digits), point};
}

DecimalDigits significant_digits(double magnitude, int count) {
  count = std::min(count, kMostDigits);
  if (magnitude == 0) return {std::string(static_cast<std::size_t>(count), '0'), 1};
  // The shortest digits may have been rounded up to a power of ten: then the point is one too far right.
  int point = shortest_digits(magnitude).point;
  std::string digits = scaled_text(magnitude, count - point);
  if (static_cast<int>(digits.size()) < count) digits = scaled_text(magnitude, count - --point);
  if (digits[0] == '1' && digits.find_first_not_of('0', 1) == digits.npos) {  // rounded up, too: a place further it may be 9.99…
    std::string finer = scaled_text(magnitude, count - (point - 1));
    if (static_cast<int>(finer.size()) == count) digits = std::move(finer), --point;
  }
  if (static_cast<int>(digits.size()) > count) ++point, digits.pop_back();  // 9.99… became 10
  return {std::move(digits), point};
}

DecimalDigits fixed_digits(double magnitude, int places) {
  places = std::min(places, kMostDigits);
  std::string digits = scaled_text(magnitude, places);
  const int point = static_cast<int>(digits.size()) - places;
  return {std::move(digits), point};
}

std::string float_text(double magnitude, const FloatStyle& style) {
  if (magnitude != magnitude) return "nan";
  if (std::isinf(magnitude)) return "inf";
  switch (style.type) {
    case 'e':
      return scientific(significant_digits(magnitude, style.precision + 1), style.precision, style.alternate);
    case 'f': {
      std::string text = positional(fixed_digits(magnitude, style.precision), style.precision);
      if (style.precision == 0 && style.alternate) text.push_back('.');
      return text;
    }
    case 'g': {
      const int precision = style.precision == 0 ? 1 : style.precision;
      // With add_point (no type letter) the last digit before the point counts as well: 1e+05, not 100000.0.
      const int limit = style.add_point ? precision - 1 : precision;
      return general(significant_digits(magnitude, precision), limit, style.alternate, style);
    }
    default:
      return general(shortest_digits(magnitude), 16, false, style);
  }
}

std::string float_repr(double d) {
  const std::string text = float_text(std::fabs(d), {.type = 'r', .add_point = true});
  return std::signbit(d) && d == d ? "-" + text : text;
}

std::string complex_repr(double real, double imaginary) {
  const FloatStyle style{.type = 'r'};
  const auto part = [&](double d, bool sign) {
    const std::string text = float_text(std::fabs(d), style);
    return (std::signbit(d) && d == d ? "-" : sign ? "+" : "") + text;
  };
  if (real == 0 && !std::signbit(real)) return part(imaginary, false) + "j";
  return "(" + part(real, false) + part(imaginary, true) + "j)";
}

}  // namespace weft::vm
