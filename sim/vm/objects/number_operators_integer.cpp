// Operators of two ints (or bools).
#include <cmath>

#include "sim/core/limits.h"
#include "sim/vm/objects/number_operators.h"

namespace weft::vm {

namespace {

// CPython's words for a shift by more than memory holds; here the limit is limits::kIntegerBits.
Answer too_large(Runtime& rt) {
  return failed(rt, ExceptionId::kOverflowError, "too many digits in integer");
}

// An int of at most 64 bits, which most of those beyond 48 are.
bool take_64_bits(const Runtime& rt, Value v, std::int64_t& i) {
  if (is_int(v) || is_bool(v)) return i = is_int(v) ? as_int(v) : v == kTrue, true;
  const Address address = address_of(v);
  const auto* object = rt.memory.read<BigIntObject>(address);
  if (object->count > 2) return false;
  const auto* digits = rt.memory.read<std::uint32_t>(address + static_cast<Address>(sizeof(BigIntObject)));
  const std::uint64_t magnitude = (object->count > 0 ? digits[0] : 0) | (object->count > 1 ? std::uint64_t{digits[1]} << 32 : 0);
  if (magnitude > INT64_MAX) return false;
  i = static_cast<std::int64_t>(magnitude);
  if (object->header.flags & kFlagNegative) i = -i;
  return true;
}

// kNotSupported: not one of the everyday operations, or the result is longer than 64 bits.
Answer medium_binary(Runtime& rt, BinaryOperator op, std::int64_t a, std::int64_t b, Value& result) {
  std::int64_t i = 0;
  switch (op) {
    case BinaryOperator::kAdd: return __builtin_add_overflow(a, b, &i) ? Answer::kNotSupported : done(result, from_int64(rt, i));
    case BinaryOperator::kSubtract: return __builtin_sub_overflow(a, b, &i) ? Answer::kNotSupported : done(result, from_int64(rt, i));
    case BinaryOperator::kMultiply: return __builtin_mul_overflow(a, b, &i) ? Answer::kNotSupported : done(result, from_int64(rt, i));
    case BinaryOperator::kModulo:
      if (b <= 0) return Answer::kNotSupported;  // b == -1 would overflow
      return done(result, from_int64(rt, a % b < 0 ? a % b + b : a % b));
    case BinaryOperator::kFloorDivide:
      if (b <= 0) return Answer::kNotSupported;
      return done(result, from_int64(rt, a / b - (a % b < 0 ? 1 : 0)));
    case BinaryOperator::kAnd: return done(result, from_int64(rt, a & b));
    case BinaryOperator::kOr: return done(result, from_int64(rt, a | b));
    case BinaryOperator::kXor: return done(result, from_int64(rt, a ^ b));
    default: return Answer::kNotSupported;
  }
}

// Operands and results of at most 48 and 64 bits. kNotSupported: the result may be longer.
Answer small_binary(Runtime& rt, BinaryOperator op, std::int64_t a, std::int64_t b, Value& result) {
  switch (op) {
    case BinaryOperator::kAdd: return done(result, from_int64(rt, a + b));
    case BinaryOperator::kSubtract: return done(result, from_int64(rt, a - b));
    case BinaryOperator::kMultiply: {
      constexpr std::int64_t kSafe = std::int64_t{1} << 31;
      if (a >= kSafe || a <= -kSafe || b >= kSafe || b <= -kSafe) return Answer::kNotSupported;
      return done(result, from_int64(rt, a * b));
    }
    case BinaryOperator::kFloorDivide:
      if (b == 0) return Answer::kNotSupported;
      return done(result, from_int64(rt, a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0)));
    case BinaryOperator::kModulo:
      if (b == 0) return Answer::kNotSupported;
      return done(result, from_int(a % b != 0 && (a < 0) != (b < 0) ? a % b + b : a % b));
    case BinaryOperator::kRightShift:
      if (b < 0) return Answer::kNotSupported;
      return done(result, from_int(a >> (b > 63 ? 63 : b)));
    case BinaryOperator::kLeftShift:
      if (b < 0 || b > 15) return Answer::kNotSupported;
      return done(result, from_int64(rt, a * (std::int64_t{1} << b)));
    case BinaryOperator::kAnd: return done(result, from_int(a & b));
    case BinaryOperator::kOr: return done(result, from_int(a | b));
    case BinaryOperator::kXor: return done(result, from_int(a ^ b));
    default: return Answer::kNotSupported;
  }
}

Answer divide(Runtime& rt, const Integer& a, const Integer& b, bool want_remainder, Value& result) {
  if (b.is_zero()) {
    return failed(rt, ExceptionId::kZeroDivisionError,
                  want_remainder ? "integer modulo by zero" : "integer division or modulo by zero");
  }
  Integer quotient, remainder;
  floor_divide(a, b, quotient, remainder);
  return done(result, from_integer(rt, want_remainder ? remainder : quotient));
}

Answer true_divide(Runtime& rt, const Integer& a, const Integer& b, Value& result) {
  if (b.is_zero()) return failed(rt, ExceptionId::kZeroDivisionError, "division by zero");
  if (bit_length(a) <= 53 && bit_length(b) <= 53) {  // both exact: one rounding
    return done(result, from_float(integer_to_double(a) / integer_to_double(b)));
  }
  const double quotient = ratio_to_double(a, b);
  if (std::isinf(quotient)) {
    return failed(rt, ExceptionId::kOverflowError, "integer division result too large for a float");
  }
  return done(result, from_float(quotient));
}

Answer raise_to_power(Runtime& rt, const Integer& base, const Integer& exponent, Value a, Value b, Value& result) {
  if (exponent.negative) {
    double x = 0, y = 0;
    if (!take_double(rt, a, x) || !take_double(rt, b, y)) return Answer::kRaised;
    return float_binary(rt, BinaryOperator::kPower, x, y, result);
  }
  if (base.digits.size() == 1 && base.digits[0] == 1) {  // 1 and -1, whatever the exponent
    return done(result, from_int(base.negative && exponent.is_odd() ? -1 : 1));
  }
  if (base.is_zero()) return done(result, from_int(exponent.is_zero() ? 1 : 0));
  std::uint64_t times = 0;
  if (!fits_uint64(exponent, times) || times > limits::kIntegerBits ||
      (bit_length(base) - 1) * times >= limits::kIntegerBits) {
    return too_large(rt);
  }
  return done(result, from_integer(rt, power(base, times)));
}

Answer shift(Runtime& rt, const Integer& a, const Integer& count, bool left, Value& result) {
  if (count.negative) return failed(rt, ExceptionId::kValueError, "negative shift count");
  std::uint64_t bits = 0;
  const bool far = !fits_uint64(count, bits) || bits > limits::kIntegerBits;
  if (a.is_zero()) return done(result, from_int(0));
  if (!left) return done(result, far ? from_int(a.negative ? -1 : 0) : from_integer(rt, shift_right(a, static_cast<std::size_t>(bits))));
  if (far || bit_length(a) + bits > limits::kIntegerBits) return too_large(rt);
  return done(result, from_integer(rt, shift_left(a, static_cast<std::size_t>(bits))));
}

}  // namespace

Answer integer_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result) {
  const bool bools = is_bool(a) && is_bool(b);
  if (bools && op >= BinaryOperator::kAnd && op <= BinaryOperator::kXor) {
    const bool x = a == kTrue, y = b == kTrue;
    return done(result, from_bool(op == BinaryOperator::kAnd ? x && y : op == BinaryOperator::kOr ? x || y : x != y));
  }
  if ((is_int(a) || is_bool(a)) && (is_int(b) || is_bool(b))) {
    const std::int64_t x = is_int(a) ? as_int(a) : a == kTrue, y = is_int(b) ? as_int(b) : b == kTrue;
    const Answer answer = small_binary(rt, op, x, y, result);
    if (answer != Answer::kNotSupported) return answer;
  }
  if (std::int64_t i = 0, j = 0; take_64_bits(rt, a, i) && take_64_bits(rt, b, j)) {
    const Answer answer = medium_binary(rt, op, i, j, result);
    if (answer != Answer::kNotSupported) return answer;
  }
  const Integer x = to_integer(rt, a), y = to_integer(rt, b);
  switch (op) {
    case BinaryOperator::kAdd: return done(result, from_integer(rt, add(x, y)));
    case BinaryOperator::kSubtract: return done(result, from_integer(rt, subtract(x, y)));
    case BinaryOperator::kMultiply:
      if (bit_length(x) + bit_length(y) > limits::kIntegerBits + 1) return too_large(rt);
      return done(result, from_integer(rt, multiply(x, y)));
    case BinaryOperator::kFloorDivide: return divide(rt, x, y, false, result);
    case BinaryOperator::kModulo: return divide(rt, x, y, true, result);
    case BinaryOperator::kTrueDivide: return true_divide(rt, x, y, result);
    case BinaryOperator::kPower: return raise_to_power(rt, x, y, a, b, result);
    case BinaryOperator::kLeftShift: return shift(rt, x, y, true, result);
    case BinaryOperator::kRightShift: return shift(rt, x, y, false, result);
    case BinaryOperator::kAnd: return done(result, from_integer(rt, bitwise(BitOperator::kAnd, x, y)));
    case BinaryOperator::kOr: return done(result, from_integer(rt, bitwise(BitOperator::kOr, x, y)));
    case BinaryOperator::kXor: return done(result, from_integer(rt, bitwise(BitOperator::kXor, x, y)));
    default: return Answer::kNotSupported;
  }
}

Answer power_modulo(Runtime& rt, Value base, Value exponent, Value modulus, Value& result) {
  const Integer m = to_integer(rt, modulus);
  Integer b = to_integer(rt, base), e = to_integer(rt, exponent);
  if (m.is_zero()) return failed(rt, ExceptionId::kValueError, "pow() 3rd argument cannot be 0");
  if (e.negative) {
    Integer inverse, size;
    size.digits = m.digits;
    if (!inverse_modulo(b, size, inverse)) {
      return failed(rt, ExceptionId::kValueError, "base is not invertible for the given modulus");
    }
    b = std::move(inverse);
    e = negated(std::move(e));
  }
  // A minute's work, in which nothing else happens: CPython would take days for what is refused.
  constexpr std::uint64_t kMostSteps = 60'000'000'000;
  const std::uint64_t length = m.digits.size();
  if (length > 0 && bit_length(e) > kMostSteps / (2 * length * length)) return too_large(rt);
  return done(result, from_integer(rt, power_modulo(b, e, m)));
}

}  // namespace weft::vm
