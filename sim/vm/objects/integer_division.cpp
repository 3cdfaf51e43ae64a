// Division of magnitudes (Knuth's algorithm D) and what is built on it.
#include <bit>

#include "sim/vm/objects/integer.h"

namespace weft::vm {

namespace {

// magnitude << bits for bits < 32, with `extra` zero digits of room at the top.
Digits shifted(const Digits& magnitude, unsigned bits, std::size_t extra) {
  Digits result(magnitude.size() + extra);
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < magnitude.size(); ++i) {
    carry |= std::uint64_t{magnitude[i]} << bits;
    result[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry != 0) result[magnitude.size()] = static_cast<std::uint32_t>(carry);
  return result;
}

void shift_down(Digits& magnitude, unsigned bits) {
  if (bits == 0) return;
  std::uint32_t above = 0;
  for (std::size_t i = magnitude.size(); i-- > 0;) {
    const std::uint32_t digit = magnitude[i];
    magnitude[i] = digit >> bits | above << (32 - bits);
    above = digit;
  }
}

// The quotient digit of u[0 … n] by v[0 … n-1] (step D3): at most one too large after this.
std::uint64_t guess_digit(const std::uint32_t* u, const std::uint32_t* v, std::size_t n) {
  const std::uint64_t top = std::uint64_t{u[n]} << 32 | u[n - 1];
  std::uint64_t guess = top / v[n - 1], rest = top % v[n - 1];
  while (guess >> 32 != 0 || guess * v[n - 2] > (rest << 32 | u[n - 2])) {
    --guess;
    rest += v[n - 1];
    if (rest >> 32 != 0) break;
  }
  return guess;
}

// u -= v × digit over n + 1 digits (step D4); true when the result went below zero.
bool subtract_multiple(std::uint32_t* u, const std::uint32_t* v, std::size_t n, std::uint64_t digit) {
  std::uint64_t carry = 0, borrow = 0;
  for (std::size_t i = 0; i < n; ++i) {
    carry += digit * v[i];
    const std::uint64_t part = std::uint64_t{u[i]} - static_cast<std::uint32_t>(carry) - borrow;
    u[i] = static_cast<std::uint32_t>(part);
    borrow = part >> 63;
    carry >>= 32;
  }
  const std::uint64_t part = std::uint64_t{u[n]} - carry - borrow;
  u[n] = static_cast<std::uint32_t>(part);
  return part >> 63 != 0;
}

void add_back(std::uint32_t* u, const std::uint32_t* v, std::size_t n) {
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < n; ++i) {
    carry += std::uint64_t{u[i]} + v[i];
    u[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  u[n] += static_cast<std::uint32_t>(carry);
}

void divide_long(const Digits& a, const Digits& b, Digits& quotient, Digits& remainder) {
  const auto bits = static_cast<unsigned>(std::countl_zero(b.back()));
  const std::size_t n = b.size(), m = a.size() - n;
  const Digits divisor = shifted(b, bits, 0);
  remainder = shifted(a, bits, 1);
  quotient = Digits(m + 1);
  for (std::size_t j = m + 1; j-- > 0;) {
    std::uint32_t* u = remainder.data() + j;
    std::uint64_t digit = guess_digit(u, divisor.data(), n);
    if (subtract_multiple(u, divisor.data(), n, digit)) {
      --digit;
      add_back(u, divisor.data(), n);
    }
    quotient[j] = static_cast<std::uint32_t>(digit);
  }
  remainder.trim();
  shift_down(remainder, bits);
  remainder.trim();
  quotient.trim();
}

// A power of two divides by shifting.
bool is_power_of_two(const Digits& magnitude) {
  for (std::size_t i = 0; i + 1 < magnitude.size(); ++i) {
    if (magnitude[i] != 0) return false;
  }
  return std::has_single_bit(magnitude.back());
}

void divide_by_power(const Digits& a, const Digits& b, Digits& quotient, Digits& remainder) {
  const std::size_t last = b.size() - 1;
  Integer whole;
  whole.digits = a;
  quotient = shift_right(whole, 32 * last + static_cast<std::size_t>(std::countr_zero(b.back()))).digits;
  remainder.assign(a.data(), b.size());
  remainder[last] &= b.back() - 1;
  remainder.trim();
}

}  // namespace

std::uint32_t divide_small(Digits& magnitude, std::uint32_t divisor) {
  std::uint64_t rest = 0;
  std::uint32_t* digits = magnitude.data();
  for (std::size_t i = magnitude.size(); i-- > 0;) {
    rest = rest << 32 | digits[i];
    digits[i] = static_cast<std::uint32_t>(rest / divisor);
    rest %= divisor;
  }
  magnitude.trim();
  return static_cast<std::uint32_t>(rest);
}

void divide_magnitudes(const Digits& a, const Digits& b, Digits& quotient, Digits& remainder) {
  if (compare_magnitudes(a, b) < 0) {
    remainder = a;
    quotient = Digits();
  } else if (b.size() == 1) {
    const std::uint32_t divisor = b[0];
    quotient = a;
    const std::uint32_t rest = divide_small(quotient, divisor);
    remainder = Digits();
    if (rest != 0) remainder.push_back(rest);
  } else if (is_power_of_two(b)) {
    divide_by_power(a, b, quotient, remainder);
  } else {
    divide_long(a, b, quotient, remainder);
  }
}

void floor_divide(const Integer& a, const Integer& b, Integer& quotient, Integer& remainder) {
  Integer whole, rest;
  divide_magnitudes(a.digits, b.digits, whole.digits, rest.digits);
  const bool differ = a.negative != b.negative;
  whole.negative = differ && !whole.is_zero();
  rest.negative = a.negative && !rest.is_zero();
  if (differ && !rest.is_zero()) {  // truncation went up: one down
    whole = subtract(whole, Integer(1));
    rest = add(rest, b);
  }
  quotient = std::move(whole);
  remainder = std::move(rest);
}

Integer power_modulo(const Integer& base, const Integer& exponent, const Integer& modulus) {
  Integer ignored, result(1), square;
  floor_divide(base, modulus, ignored, square);
  const std::size_t bits = bit_length(exponent);
  for (std::size_t i = 0; i < bits; ++i) {
    if (exponent.digits[i / 32] >> (i % 32) & 1) floor_divide(multiply(result, square), modulus, ignored, result);
    if (i + 1 < bits) floor_divide(multiply(square, square), modulus, ignored, square);
  }
  Integer reduced;
  floor_divide(result, modulus, ignored, reduced);
  return reduced;
}

// Euclid's algorithm, keeping the factor of a.
bool inverse_modulo(const Integer& a, const Integer& m, Integer& inverse) {
  Integer previous = m, current, quotient, rest, factor_before, factor(1);
  floor_divide(a, m, quotient, current);
  while (!current.is_zero()) {
    floor_divide(previous, current, quotient, rest);
    Integer next = subtract(factor_before, multiply(quotient, factor));
    previous = std::move(current);
    current = std::move(rest);
    factor_before = std::move(factor);
    factor = std::move(next);
  }
  if (!(previous == Integer(1))) return false;
  floor_divide(factor_before, m, quotient, inverse);
  return true;
}

}  // namespace weft::vm
