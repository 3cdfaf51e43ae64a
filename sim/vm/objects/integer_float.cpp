#include "sim/vm/objects/integer_float.h"

#include <cmath>
#include <limits>

namespace weft::vm {

namespace {

std::uint64_t low_64(const Integer& i) {
  std::uint64_t value = 0;
  for (std::size_t k = i.digits.size() < 2 ? i.digits.size() : 2; k-- > 0;) value = value << 32 | i.digits[k];
  return value;
}

// magnitude × 2^exponent as the nearest double; `inexact`: the true value is a little larger.
double rounded(const Digits& magnitude, std::int64_t exponent, bool inexact) {
  Integer i;
  i.digits = magnitude;
  if (i.is_zero()) return 0;
  const auto bits = static_cast<std::int64_t>(bit_length(i));
  const std::int64_t top = bits - 1 + exponent;  // 2^top <= value
  if (top > 1023) return std::numeric_limits<double>::infinity();
  const std::int64_t precision = top >= -1022 ? 53 : 53 - (-1022 - top);
  if (precision < 0) return 0;
  const std::int64_t drop = bits - precision;
  if (drop <= 0) return std::ldexp(static_cast<double>(low_64(i)), static_cast<int>(exponent));
  std::uint64_t kept = low_64(shift_right(i, static_cast<std::size_t>(drop)));
  const auto below = static_cast<std::size_t>(drop - 1);
  const bool half = (i.digits[below / 32] >> (below % 32) & 1) != 0;
  const bool more = inexact || trailing_zeros(i) < below;
  if (half && (more || (kept & 1))) ++kept;
  return std::ldexp(static_cast<double>(kept), static_cast<int>(exponent + drop));
}

}  // namespace

double integer_to_double(const Integer& i) {
  const double magnitude = rounded(i.digits, 0, false);
  return i.negative ? -magnitude : magnitude;
}

Integer integer_from_double(double d) {
  int exponent = 0;
  const double fraction = std::frexp(std::fabs(d), &exponent);  // in [0.5, 1)
  if (exponent <= 0) return Integer();
  const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
  Integer result = Integer::from_unsigned(mantissa);
  result = exponent >= 53 ? shift_left(result, static_cast<std::size_t>(exponent - 53))
                          : shift_right(result, static_cast<std::size_t>(53 - exponent));
  return std::signbit(d) ? negated(std::move(result)) : result;
}

double ratio_to_double(const Integer& a, const Integer& b) {
  if (a.is_zero()) return b.negative ? -0.0 : 0.0;  // as CPython has it
  // A quotient of 66 or 67 bits: more than a double holds, so that only "inexact" is needed of what is cut off.
  const std::int64_t shift = 66 - (static_cast<std::int64_t>(bit_length(a)) - static_cast<std::int64_t>(bit_length(b)));
  Integer numerator, denominator;
  numerator.digits = a.digits;
  denominator.digits = b.digits;
  if (shift > 0) {
    numerator = shift_left(numerator, static_cast<std::size_t>(shift));
  } else {
    denominator = shift_left(denominator, static_cast<std::size_t>(-shift));
  }
  Digits quotient, rest;
  divide_magnitudes(numerator.digits, denominator.digits, quotient, rest);
  const double magnitude = rounded(quotient, -shift, !rest.empty());
  return a.negative != b.negative ? -magnitude : magnitude;
}

void integer_ratio(double d, Integer& numerator, Integer& denominator) {
  int exponent = 0;
  const double fraction = std::frexp(d, &exponent);
  numerator = integer_from_double(std::ldexp(fraction, 53));
  exponent -= 53;
  denominator = Integer(1);
  if (numerator.is_zero()) return;
  const std::size_t zeros = trailing_zeros(numerator);
  const auto surplus = exponent >= 0 ? 0 : zeros < static_cast<std::size_t>(-exponent) ? zeros : static_cast<std::size_t>(-exponent);
  numerator = shift_right(numerator, surplus);
  exponent += static_cast<int>(surplus);
  if (exponent >= 0) {
    numerator = shift_left(numerator, static_cast<std::size_t>(exponent));
  } else {
    denominator = shift_left(denominator, static_cast<std::size_t>(-exponent));
  }
}

int compare_with_double(const Integer& i, double d) {
  if (std::isinf(d)) return d > 0 ? -1 : 1;
  const double whole = std::trunc(d);
  const int order = compare(i, integer_from_double(whole));
  if (order != 0 || whole == d) return order;
  return d > whole ? -1 : 1;
}

}  // namespace weft::vm
