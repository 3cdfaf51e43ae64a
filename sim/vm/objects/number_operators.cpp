#include "sim/vm/objects/number_operators.h"

#include <cmath>

#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

bool is_complex(const Runtime& rt, Value v) { return kind_of(rt, v) == Kind::kComplex; }

bool holds(Comparison comparison, double a, double b) {
  switch (comparison) {
    case Comparison::kLess: return a < b;
    case Comparison::kLessEqual: return a <= b;
    case Comparison::kGreater: return a > b;
    case Comparison::kGreaterEqual: return a >= b;
    case Comparison::kEqual: return a == b;
    case Comparison::kNotEqual: break;
  }
  return a != b;
}

// An int of any size with a float, without rounding the int.
bool compare_mixed(const Runtime& rt, Comparison comparison, Value integer, double d, bool swapped) {
  if (d != d) return comparison == Comparison::kNotEqual;
  const int order = compare_with_double(to_integer(rt, integer), d);
  return holds(comparison, swapped ? -order : order);
}

Answer compare_complex(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  if (comparison != Comparison::kEqual && comparison != Comparison::kNotEqual) return Answer::kNotSupported;
  const auto part = [&](Value v) {
    return is_complex(rt, v) ? rt.memory.read<ComplexObject>(address_of(v))->imaginary : 0.0;
  };
  const auto real = [&](Value v) {
    return is_complex(rt, v) ? from_float(rt.memory.read<ComplexObject>(address_of(v))->real) : v;
  };
  bool equal = false;
  number_compare(rt, Comparison::kEqual, real(a), real(b), equal);
  equal = equal && part(a) == part(b);
  result = equal == (comparison == Comparison::kEqual);
  return Answer::kDone;
}

}  // namespace

bool take_double(Runtime& rt, Value v, double& d) {
  if (to_double(rt, v, d)) return true;
  raise(rt, ExceptionId::kOverflowError, "int too large to convert to float");
  return false;
}

Answer result_out_of_range(Runtime& rt) {
  raise(rt, ExceptionId::kOverflowError, "Numerical result out of range");
  const Value arguments = new_tuple(rt, {from_int(34), new_ascii_string(rt, "Numerical result out of range")});
  rt.memory.write<ExceptionObject>(address_of(rt.thread.raising))->args = address_of(arguments);
  return Answer::kRaised;
}

Answer number_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result) {
  if (is_integer(rt, a) && is_integer(rt, b)) return integer_binary(rt, op, a, b, result);
  if (!is_number(rt, a) || !is_number(rt, b)) return Answer::kNotSupported;
  if (is_complex(rt, a) || is_complex(rt, b)) return complex_binary(rt, op, a, b, result);
  double x = 0, y = 0;
  if (op >= BinaryOperator::kLeftShift) return Answer::kNotSupported;
  if (!take_double(rt, a, x) || !take_double(rt, b, y)) return Answer::kRaised;
  return float_binary(rt, op, x, y, result);
}

Answer number_unary(Runtime& rt, UnaryOperator op, Value a, Value& result) {
  a = plain_float(rt, a);
  if (!is_number(rt, a)) return Answer::kNotSupported;
  if (is_complex(rt, a)) {
    const ComplexObject z = *rt.memory.read<ComplexObject>(address_of(a));
    if (op == UnaryOperator::kInvert) return Answer::kNotSupported;
    return done(result, op == UnaryOperator::kPositive ? new_complex(rt, z.real, z.imaginary) : new_complex(rt, -z.real, -z.imaginary));
  }
  if (is_float(a)) {
    if (op == UnaryOperator::kInvert) return Answer::kNotSupported;
    return done(result, op == UnaryOperator::kPositive ? a : from_float(-as_float(a)));
  }
  std::int64_t i = 0;
  if (to_int64(rt, a, i) && fits_small_int(i)) {
    return done(result, from_int64(rt, op == UnaryOperator::kNegate ? -i : op == UnaryOperator::kPositive ? i : ~i));
  }
  if (op == UnaryOperator::kPositive && rt.memory.read<Header>(address_of(a))->cls == 0) return done(result, a);  // a big one
  Integer wide = to_integer(rt, a);
  if (op != UnaryOperator::kPositive) wide = negated(std::move(wide));
  if (op == UnaryOperator::kInvert) wide = subtract(wide, Integer(1));
  return done(result, from_integer(rt, wide));
}

Answer number_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  if (!is_number(rt, a) || !is_number(rt, b)) return Answer::kNotSupported;
  a = plain_float(rt, a), b = plain_float(rt, b);
  if (is_complex(rt, a) || is_complex(rt, b)) return compare_complex(rt, comparison, a, b, result);
  if (is_float(a) && is_float(b)) {
    result = holds(comparison, as_float(a), as_float(b));
  } else if (is_float(b)) {
    result = compare_mixed(rt, comparison, a, as_float(b), false);
  } else if (is_float(a)) {
    result = compare_mixed(rt, comparison, b, as_float(a), true);
  } else if (is_int(a) && is_int(b)) {
    result = holds(comparison, as_int(a) < as_int(b) ? -1 : as_int(a) > as_int(b) ? 1 : 0);
  } else {
    result = holds(comparison, compare(to_integer(rt, a), to_integer(rt, b)));
  }
  return Answer::kDone;
}

Answer divide_with_remainder(Runtime& rt, Value a, Value b, Value& quotient, Value& remainder) {
  if (is_integer(rt, a) && is_integer(rt, b)) {
    const Integer divisor = to_integer(rt, b);
    if (divisor.is_zero()) return failed(rt, ExceptionId::kZeroDivisionError, "integer division or modulo by zero");
    Integer whole, rest;
    floor_divide(to_integer(rt, a), divisor, whole, rest);
    quotient = from_integer(rt, whole);
    remainder = from_integer(rt, rest);
    return Answer::kDone;
  }
  if (!is_number(rt, a) || !is_number(rt, b) || is_complex(rt, a) || is_complex(rt, b)) return Answer::kNotSupported;
  double x = 0, y = 0, whole = 0, rest = 0;
  if (!take_double(rt, a, x) || !take_double(rt, b, y)) return Answer::kRaised;
  if (y == 0) return failed(rt, ExceptionId::kZeroDivisionError, "float divmod()");
  divide_floats(x, y, whole, rest);
  quotient = from_float(whole);
  remainder = from_float(rest);
  return Answer::kDone;
}

}  // namespace weft::vm
