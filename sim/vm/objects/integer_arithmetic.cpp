// Sign and magnitude arithmetic, schoolbook (Knuth, The Art of Computer Programming, volume 2, 4.3.1).
#include <algorithm>

#include "sim/vm/objects/integer.h"

namespace weft::vm {

namespace {

Digits add_magnitudes(const Digits& a, const Digits& b) {
  const Digits& longer = a.size() >= b.size() ? a : b;
  const Digits& shorter = a.size() >= b.size() ? b : a;
  Digits sum(longer.size() + 1);
  const std::uint32_t *x = longer.data(), *y = shorter.data();
  std::uint32_t* out = sum.data();
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < longer.size(); ++i) {
    carry += std::uint64_t{x[i]} + (i < shorter.size() ? y[i] : 0);
    out[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  out[longer.size()] = static_cast<std::uint32_t>(carry);
  sum.trim();
  return sum;
}

// a - b for a >= b.
Digits subtract_magnitudes(const Digits& a, const Digits& b) {
  Digits difference(a.size());
  const std::uint32_t *x = a.data(), *y = b.data();
  std::uint32_t* out = difference.data();
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::uint64_t part = std::uint64_t{x[i]} - (i < b.size() ? y[i] : 0) - borrow;
    out[i] = static_cast<std::uint32_t>(part);
    borrow = part >> 63;
  }
  difference.trim();
  return difference;
}

Integer signed_sum(const Integer& a, const Integer& b, bool b_negative) {
  Integer result;
  if (a.negative == b_negative) {
    result.digits = add_magnitudes(a.digits, b.digits);
    result.negative = a.negative;
  } else if (compare_magnitudes(a.digits, b.digits) >= 0) {
    result.digits = subtract_magnitudes(a.digits, b.digits);
    result.negative = a.negative;
  } else {
    result.digits = subtract_magnitudes(b.digits, a.digits);
    result.negative = b_negative;
  }
  result.negative = result.negative && !result.is_zero();
  return result;
}

}  // namespace

Integer::Integer(std::int64_t value) : Integer(from_unsigned(value < 0 ? -static_cast<std::uint64_t>(value)
                                                                       : static_cast<std::uint64_t>(value))) {
  negative = value < 0;
}

Integer Integer::from_unsigned(std::uint64_t value) {
  Integer result;
  for (; value != 0; value >>= 32) result.digits.push_back(static_cast<std::uint32_t>(value));
  return result;
}

bool fits_uint64(const Integer& a, std::uint64_t& value) {
  if (a.negative || a.digits.size() > 2) return false;
  value = 0;
  for (std::size_t i = a.digits.size(); i-- > 0;) value = value << 32 | a.digits[i];
  return true;
}

bool fits_int64(const Integer& a, std::int64_t& value) {
  if (a.digits.size() > 2) return false;
  std::uint64_t magnitude = 0;
  for (std::size_t i = a.digits.size(); i-- > 0;) magnitude = magnitude << 32 | a.digits[i];
  if (magnitude > (std::uint64_t{1} << 63) - (a.negative ? 0 : 1)) return false;
  value = static_cast<std::int64_t>(a.negative ? -magnitude : magnitude);
  return true;
}

int compare_magnitudes(const Digits& a, const Digits& b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  for (std::size_t i = a.size(); i-- > 0;) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

int compare(const Integer& a, const Integer& b) {
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  return a.negative ? compare_magnitudes(b.digits, a.digits) : compare_magnitudes(a.digits, b.digits);
}

Integer negated(Integer a) {
  a.negative = !a.negative && !a.is_zero();
  return a;
}

Integer add(const Integer& a, const Integer& b) { return signed_sum(a, b, b.negative); }
Integer subtract(const Integer& a, const Integer& b) { return signed_sum(a, b, !b.negative); }

void multiply_short(const std::uint32_t* x, std::size_t x_size, const std::uint32_t* y, std::size_t y_size, std::uint32_t* out) {
  for (std::size_t i = 0; i < x_size; ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < y_size; ++j) {
      carry += std::uint64_t{x[i]} * y[j] + out[i + j];
      out[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    out[i + y_size] = static_cast<std::uint32_t>(carry);
  }
}

Integer multiply(const Integer& a, const Integer& b) {
  Integer product;
  if (a.is_zero() || b.is_zero()) return product;
  if (std::min(a.digits.size(), b.digits.size()) >= kLongFactor) {
    product.digits = multiply_long(a.digits, b.digits);
  } else {
    product.digits.resize(a.digits.size() + b.digits.size());
    multiply_short(a.digits.data(), a.digits.size(), b.digits.data(), b.digits.size(), product.digits.data());
  }
  product.digits.trim();
  product.negative = a.negative != b.negative;
  return product;
}

void multiply_small(Digits& magnitude, std::uint32_t factor, std::uint32_t term) {
  std::uint64_t carry = term;
  std::uint32_t* digits = magnitude.data();
  for (std::size_t i = 0; i < magnitude.size(); ++i) {
    carry += std::uint64_t{digits[i]} * factor;
    digits[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry != 0) magnitude.push_back(static_cast<std::uint32_t>(carry));
}

Integer power(const Integer& base, std::uint64_t exponent) {
  Integer result(1), square = base;
  while (true) {
    if (exponent & 1) result = multiply(result, square);
    exponent >>= 1;
    if (exponent == 0) return result;
    square = multiply(square, square);
  }
}

}  // namespace weft::vm
