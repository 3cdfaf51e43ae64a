// Shifts and bitwise operators. Python's ints behave as two's complement with endless sign bits.
#include <bit>

#include "sim/vm/objects/integer.h"

namespace weft::vm {

std::size_t bit_length(const Integer& a) {
  if (a.is_zero()) return 0;
  return a.digits.size() * 32 - static_cast<std::size_t>(std::countl_zero(a.digits.back()));
}

std::size_t bit_count(const Integer& a) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.digits.size(); ++i) count += static_cast<std::size_t>(std::popcount(a.digits[i]));
  return count;
}

std::size_t trailing_zeros(const Integer& a) {
  std::size_t i = 0;
  while (a.digits[i] == 0) ++i;
  return 32 * i + static_cast<std::size_t>(std::countr_zero(a.digits[i]));
}

Integer shift_left(const Integer& a, std::size_t bits) {
  Integer result;
  if (a.is_zero()) return result;
  const std::size_t whole = bits / 32;
  const unsigned part = bits % 32;
  result.negative = a.negative;
  result.digits.resize(a.digits.size() + whole + 1);
  for (std::size_t i = 0; i < a.digits.size(); ++i) {
    const std::uint64_t wide = std::uint64_t{a.digits[i]} << part;
    result.digits[i + whole] |= static_cast<std::uint32_t>(wide);
    result.digits[i + whole + 1] = static_cast<std::uint32_t>(wide >> 32);
  }
  result.digits.trim();
  return result;
}

Integer shift_right(const Integer& a, std::size_t bits) {
  const std::size_t whole = bits / 32;
  const unsigned part = bits % 32;
  Integer result;
  if (whole >= a.digits.size()) return a.negative ? Integer(-1) : result;
  const bool inexact = trailing_zeros(a) < bits;
  result.digits.resize(a.digits.size() - whole);
  for (std::size_t i = 0; i < result.digits.size(); ++i) {
    const std::size_t from = i + whole;
    const std::uint64_t above = from + 1 < a.digits.size() ? a.digits[from + 1] : 0;
    result.digits[i] = static_cast<std::uint32_t>((above << 32 | a.digits[from]) >> part);
  }
  result.digits.trim();
  result.negative = a.negative && !result.is_zero();
  return a.negative && inexact ? subtract(result, Integer(1)) : result;
}

namespace {

// The digits in two's complement, at least `size` of them.
Digits two_complement(const Integer& a, std::size_t size) {
  Digits digits = a.digits;
  digits.resize(size);
  if (!a.negative) return digits;
  std::uint64_t carry = 1;
  for (std::size_t i = 0; i < size; ++i) {
    carry += std::uint32_t{~digits[i]};
    digits[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  return digits;
}

std::uint32_t combine(BitOperator op, std::uint32_t a, std::uint32_t b) {
  return op == BitOperator::kAnd ? a & b : op == BitOperator::kOr ? a | b : a ^ b;
}

}  // namespace

Integer bitwise(BitOperator op, const Integer& a, const Integer& b) {
  const std::size_t size = (a.digits.size() > b.digits.size() ? a.digits.size() : b.digits.size()) + 1;
  const Digits left = two_complement(a, size), right = two_complement(b, size);
  Integer result;
  result.digits.resize(size);
  for (std::size_t i = 0; i < size; ++i) result.digits[i] = combine(op, left[i], right[i]);
  if (result.digits.back() >> 31 != 0) {  // negative: back to a magnitude
    result.negative = true;
    result.digits = two_complement(result, size);
  }
  result.digits.trim();
  return result;
}

}  // namespace weft::vm
