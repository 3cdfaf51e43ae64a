// Operators of two floats, and of complex numbers.
#include <cmath>
#include <limits>

#include "sim/vm/objects/number_operators.h"
#include "sim/vm/portable_math.h"

namespace weft::vm {

namespace {

Answer raise_float(Runtime& rt, double x, double y, Value& result) {
  if (x == 0 && y < 0 && std::isfinite(y)) {
    return failed(rt, ExceptionId::kZeroDivisionError, "0.0 cannot be raised to a negative power");
  }
  const bool finite = std::isfinite(x) && std::isfinite(y);
  if (finite && x < 0 && y != std::floor(y)) {
    const ComplexNumber power = complex_power({x, 0}, {y, 0});
    return done(result, new_complex(rt, power.real, power.imaginary));
  }
  const double power = float_power(x, y);
  if (finite && std::isinf(power)) return result_out_of_range(rt);
  return done(result, from_float(power));
}

ComplexNumber product(ComplexNumber a, ComplexNumber b) {
  return {a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real};
}

// Smith's algorithm, as CPython's _Py_c_quot. b must not be zero.
ComplexNumber quotient_of(ComplexNumber a, ComplexNumber b) {
  if (std::fabs(b.real) >= std::fabs(b.imaginary)) {
    const double ratio = b.imaginary / b.real, scale = b.real + b.imaginary * ratio;
    return {(a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale};
  }
  if (std::fabs(b.imaginary) >= std::fabs(b.real)) {
    const double ratio = b.real / b.imaginary, scale = b.real * ratio + b.imaginary;
    return {(a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale};
  }
  const double nan = std::numeric_limits<double>::quiet_NaN();
  return {nan, nan};
}

ComplexNumber whole_power(ComplexNumber base, std::int64_t exponent) {
  ComplexNumber result{1, 0}, square = base;
  for (std::uint64_t n = static_cast<std::uint64_t>(exponent < 0 ? -exponent : exponent); n > 0; n >>= 1) {
    if (n & 1) result = product(result, square);
    square = product(square, square);
  }
  return exponent < 0 ? quotient_of({1, 0}, result) : result;
}

}  // namespace

double float_power(double x, double y) { return weft_pow(x, y); }

// As CPython's float_divmod: the quotient is made from the exact remainder.
void divide_floats(double a, double b, double& quotient, double& remainder) {
  remainder = std::fmod(a, b);
  double whole = (a - remainder) / b;
  if (remainder != 0) {
    if ((b < 0) != (remainder < 0)) {
      remainder += b;
      whole -= 1;
    }
  } else {
    remainder = std::copysign(0.0, b);
  }
  if (whole != 0) {
    quotient = std::floor(whole);
    if (whole - quotient > 0.5) quotient += 1;
  } else {
    quotient = std::copysign(0.0, a / b);
  }
}

Answer float_binary(Runtime& rt, BinaryOperator op, double a, double b, Value& result) {
  double quotient = 0, remainder = 0;
  switch (op) {
    case BinaryOperator::kAdd: return done(result, from_float(a + b));
    case BinaryOperator::kSubtract: return done(result, from_float(a - b));
    case BinaryOperator::kMultiply: return done(result, from_float(a * b));
    case BinaryOperator::kTrueDivide:
      if (b == 0) return failed(rt, ExceptionId::kZeroDivisionError, "float division by zero");
      return done(result, from_float(a / b));
    case BinaryOperator::kFloorDivide:
      if (b == 0) return failed(rt, ExceptionId::kZeroDivisionError, "float floor division by zero");
      divide_floats(a, b, quotient, remainder);
      return done(result, from_float(quotient));
    case BinaryOperator::kModulo:
      if (b == 0) return failed(rt, ExceptionId::kZeroDivisionError, "float modulo");
      divide_floats(a, b, quotient, remainder);
      return done(result, from_float(remainder));
    case BinaryOperator::kPower: return raise_float(rt, a, b, result);
    default: return Answer::kNotSupported;
  }
}

bool to_complex(Runtime& rt, Value v, ComplexNumber& number) {
  if (kind_of(rt, v) == Kind::kComplex) {
    const ComplexObject object = *rt.memory.read<ComplexObject>(address_of(v));
    number = {object.real, object.imaginary};
    return true;
  }
  number.imaginary = 0;
  return take_double(rt, v, number.real);
}

double length_of(ComplexNumber z) {
  const double parts[] = {z.real, z.imaginary};
  return vector_length(parts, 2);
}

// As CPython's _Py_c_pow and its shortcut for small whole exponents.
ComplexNumber complex_power(ComplexNumber base, ComplexNumber exponent) {
  if (exponent.real == 0 && exponent.imaginary == 0) return {1, 0};
  if (base.real == 0 && base.imaginary == 0) return {0, 0};
  const double size = length_of(base), angle = weft_atan2(base.imaginary, base.real);
  double length = weft_pow(size, exponent.real), phase = angle * exponent.real;
  if (exponent.imaginary != 0) {
    length /= weft_exp(angle * exponent.imaginary);
    phase += exponent.imaginary * weft_log(size);
  }
  return {length * weft_cos(phase), length * weft_sin(phase)};
}

Answer complex_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result) {
  ComplexNumber x{}, y{}, z{};
  if (op > BinaryOperator::kPower || op == BinaryOperator::kFloorDivide || op == BinaryOperator::kModulo) {
    return Answer::kNotSupported;
  }
  if (!to_complex(rt, a, x) || !to_complex(rt, b, y)) return Answer::kRaised;
  const bool zero = y.real == 0 && y.imaginary == 0;
  switch (op) {
    case BinaryOperator::kAdd: z = {x.real + y.real, x.imaginary + y.imaginary}; break;
    case BinaryOperator::kSubtract: z = {x.real - y.real, x.imaginary - y.imaginary}; break;
    case BinaryOperator::kMultiply: z = product(x, y); break;
    case BinaryOperator::kTrueDivide:
      if (zero) return failed(rt, ExceptionId::kZeroDivisionError, "complex division by zero");
      z = quotient_of(x, y);
      break;
    default:
      if (x.real == 0 && x.imaginary == 0 && (y.imaginary != 0 || y.real < 0)) {
        return failed(rt, ExceptionId::kZeroDivisionError, "0.0 to a negative or complex power");
      }
      z = y.imaginary == 0 && y.real == std::floor(y.real) && std::fabs(y.real) <= 100
              ? whole_power(x, static_cast<std::int64_t>(y.real))
              : complex_power(x, y);
      if (std::isinf(z.real) || std::isinf(z.imaginary)) {
        return failed(rt, ExceptionId::kOverflowError, "complex exponentiation");
      }
  }
  return done(result, new_complex(rt, z.real, z.imaginary));
}

}  // namespace weft::vm
