// The module math, functions of floats. The rest of it is in natives/math_integer.cpp and in sim/lib/math.py.
#include <cmath>
#include <iterator>
#include <limits>

#include "sim/core/bit_cast.h"
#include "sim/vm/gamma.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/portable_math.h"

namespace weft::vm {

namespace {

Outcome domain_error(Runtime& rt) { return raise(rt, ExceptionId::kValueError, "math domain error"); }
Outcome range_error(Runtime& rt) { return raise(rt, ExceptionId::kOverflowError, "math range error"); }

// Takes every argument as a float. Otherwise `outcome` is what the native returns: raised, or a call of this native again
// with what the objects' own __float__ gives.
bool take_floats(Runtime& rt, NativeCall& call, double* x, Outcome& outcome) {
  for (std::uint32_t i = 0; i < call.count; ++i) {
    const Value v = plain_float(rt, call.arguments[i]);
    if (is_float(v) || is_integer(rt, v)) {
      if (take_double(rt, v, x[i])) continue;
      outcome = Outcome::kRaised;
    } else if (is_user_object(rt, v) && (overrides(rt, v, Name::kFloat) || overrides(rt, v, Name::kIndex))) {
      const Value arguments = new_tuple(rt, call.arguments, call.count);
      outcome = call_library(rt, call, "_call_with_floats", {call.native, arguments});
    } else {
      outcome = raise(rt, ExceptionId::kTypeError, "must be real number, not " + class_name(rt, v));
    }
    return false;
  }
  return true;
}

// The errors of C's functions: a NaN or an infinity out of finite arguments.
Outcome checked(Runtime& rt, NativeCall& call, bool finite, bool has_nan, double result, bool can_overflow) {
  if (result != result && !has_nan) return domain_error(rt);
  if (std::isinf(result) && finite) return can_overflow ? range_error(rt) : domain_error(rt);
  return call.done(from_float(result));
}

Outcome call_unary(Runtime& rt, NativeCall& call, double (*function)(double), bool can_overflow) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  return checked(rt, call, std::isfinite(x), x != x, function(x), can_overflow);
}

template <double (*kFunction)(double)>
Outcome unary(Runtime& rt, NativeCall& call) { return call_unary(rt, call, kFunction, false); }
template <double (*kFunction)(double)>
Outcome growing(Runtime& rt, NativeCall& call) { return call_unary(rt, call, kFunction, true); }

Outcome call_binary(Runtime& rt, NativeCall& call, double (*function)(double, double)) {
  double x[2] = {};
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, x, outcome)) return outcome;
  return checked(rt, call, std::isfinite(x[0]) && std::isfinite(x[1]), x[0] != x[0] || x[1] != x[1], function(x[0], x[1]), true);
}

template <double (*kFunction)(double, double)>
Outcome binary(Runtime& rt, NativeCall& call) { return call_binary(rt, call, kFunction); }

double square_root(double x) { return std::sqrt(x); }
double absolute(double x) { return std::fabs(x); }
double remaining(double x, double y) { return std::fmod(x, y); }
double nearest_remainder(double x, double y) { return std::remainder(x, y); }
double with_sign(double x, double y) { return std::copysign(x, y); }
double degrees(double x) { return x * (180.0 / 3.141592653589793); }
double radians(double x) { return x * (3.141592653589793 / 180.0); }

// The next double after x towards y.
double next_after(double x, double y) {
  if (x != x || y != y) return std::numeric_limits<double>::quiet_NaN();
  if (x == y) return y;
  if (x == 0) return std::copysign(std::numeric_limits<double>::denorm_min(), y);
  const auto bits = bit_cast<std::int64_t>(x);
  return bit_cast<double>((x < y) == (x > 0) ? bits + 1 : bits - 1);
}

// An infinite step is no error here.
Outcome next_float(Runtime& rt, NativeCall& call) {
  double x[2] = {};
  Outcome outcome = Outcome::kDone;
  return take_floats(rt, call, x, outcome) ? call.done(from_float(next_after(x[0], x[1]))) : outcome;
}

Outcome power(Runtime& rt, NativeCall& call) {
  double x[2] = {};
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, x, outcome)) return outcome;
  const bool finite = std::isfinite(x[0]) && std::isfinite(x[1]);
  const double result = weft_pow(x[0], x[1]);
  if (finite && (result != result || (std::isinf(result) && x[0] == 0))) return domain_error(rt);
  return checked(rt, call, finite, true, result, true);
}

Outcome gamma(Runtime& rt, NativeCall& call) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  const bool whole = std::isfinite(x) && std::floor(x) == x;
  if ((whole && x <= 0) || (std::isinf(x) && x < 0)) return domain_error(rt);
  if (!whole || x > 23) return checked(rt, call, std::isfinite(x), x != x, gamma_function(x), true);
  double factorial = 1;  // exact up to 22!
  for (double i = 2; i < x; ++i) factorial *= i;
  return call.done(from_float(factorial));
}

Outcome log_gamma(Runtime& rt, NativeCall& call) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  if (std::isfinite(x) && std::floor(x) == x && x <= 0) return domain_error(rt);
  return checked(rt, call, std::isfinite(x), x != x, std::isfinite(x) ? log_gamma_function(x) : std::fabs(x), true);
}

// A logarithm of any int, too: log(m * 2**e) = log(m) + log(2) * e. False: `outcome` is what the native returns.
bool take_logarithm(Runtime& rt, NativeCall& call, std::uint32_t which, double (*function)(double), double& result, Outcome& outcome) {
  const Value v = call.arguments[which];
  double x = 0;
  if (is_integer(rt, v)) {
    const Integer i = to_integer(rt, v);
    const auto bits = static_cast<int>(bit_length(i));
    if (!i.negative && bits > 1023) {
      const auto drop = static_cast<std::size_t>(bits - 64);
      x = std::ldexp(integer_to_double(shift_right(i, drop)), -64);
      result = function(x) + function(2.0) * bits;
      return true;
    }
  }
  NativeCall one = call;
  double taken[2] = {};
  if (!take_floats(rt, one, taken, outcome)) {
    call = one;
    return false;
  }
  x = taken[which];
  result = function(x);
  if (x > 0 || x != x) return true;
  outcome = domain_error(rt);
  return false;
}

template <double (*kFunction)(double)>
Outcome logarithm(Runtime& rt, NativeCall& call) {
  double result = 0;
  Outcome outcome = Outcome::kDone;
  return take_logarithm(rt, call, 0, kFunction, result, outcome) ? call.done(from_float(result)) : outcome;
}

Outcome natural_logarithm(Runtime& rt, NativeCall& call) {
  double result = 0, base = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_logarithm(rt, call, 0, weft_log, result, outcome)) return outcome;
  if (!is_given(call.argument(1))) return call.done(from_float(result));
  if (!take_logarithm(rt, call, 1, weft_log, base, outcome)) return outcome;
  if (base == 0) return raise(rt, ExceptionId::kZeroDivisionError, "float division by zero");
  return call.done(from_float(result / base));
}

// --- shape of a float ---

template <bool (*kTest)(double)>
Outcome test(Runtime& rt, NativeCall& call) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  return take_floats(rt, call, &x, outcome) ? call.done(from_bool(kTest(x))) : outcome;
}

bool is_nan(double x) { return x != x; }
bool is_infinite(double x) { return std::isinf(x); }
bool is_finite(double x) { return std::isfinite(x); }

Outcome fraction_and_exponent(Runtime& rt, NativeCall& call) {
  double x = 0;
  int exponent = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  const double fraction = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  return call.done(new_tuple(rt, {from_float(fraction), from_int(exponent)}));
}

Outcome fraction_and_whole(Runtime& rt, NativeCall& call) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  const double whole = std::trunc(x), fraction = std::isinf(x) ? std::copysign(0.0, x) : std::copysign(x - whole, x);
  return call.done(new_tuple(rt, {from_float(fraction), from_float(whole)}));
}

// ldexp(x, i): x * 2**i, for an int of any size.
Outcome scale(Runtime& rt, NativeCall& call) {
  std::int64_t exponent = 0;
  if (!is_integer(rt, call.arguments[1])) {
    return raise(rt, ExceptionId::kTypeError, "Expected an int as second argument to ldexp.");
  }
  if (!to_int64(rt, call.arguments[1], exponent) || exponent > 100'000 || exponent < -100'000) {
    const bool negative = to_integer(rt, call.arguments[1]).negative;
    exponent = negative ? -100'000 : 100'000;
  }
  double x = 0;
  Outcome outcome = Outcome::kDone;
  NativeCall first = call;
  first.count = 1;
  if (!take_floats(rt, first, &x, outcome)) return outcome == Outcome::kRaised ? outcome : raise(rt, ExceptionId::kTypeError, "must be real number");
  return checked(rt, call, std::isfinite(x), x != x, std::ldexp(x, static_cast<int>(exponent)), true);
}

Outcome last_place(Runtime& rt, NativeCall& call) {
  double x = 0;
  Outcome outcome = Outcome::kDone;
  if (!take_floats(rt, call, &x, outcome)) return outcome;
  const double size = std::fabs(x), infinity = std::numeric_limits<double>::infinity();
  if (!(size < infinity)) return call.done(from_float(size));
  const double next = next_after(size, infinity);
  return call.done(from_float(std::isinf(next) ? size - next_after(size, 0) : next - size));
}

Outcome length(Runtime& rt, NativeCall& call) {
  std::vector<double> x(call.count + 1);
  Outcome outcome = Outcome::kDone;
  return take_floats(rt, call, x.data(), outcome) ? call.done(from_float(vector_length(x.data(), call.count))) : outcome;
}

// --- to ints ---

double down(double x) { return std::floor(x); }
double up(double x) { return std::ceil(x); }
double towards_zero(double x) { return std::trunc(x); }

// floor(), ceil() and trunc(): of a user's object by the method of that name.
Outcome whole(Runtime& rt, NativeCall& call, double (*round)(double), const char* method) {
  const Value v = call.arguments[0];
  if (is_integer(rt, v) && !is_user_object(rt, v)) return call.done(is_bool(v) ? from_integer(rt, to_integer(rt, v)) : v);
  if (!is_float(v)) {
    const Value name = new_ascii_string(rt, method);
    return call_library(rt, call, "_whole_part", {call.native, name, v});
  }
  const double d = as_float(v);
  if (d != d) return raise(rt, ExceptionId::kValueError, "cannot convert float NaN to integer");
  if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "cannot convert float infinity to integer");
  return call.done(from_integer(rt, integer_from_double(round(d))));
}

Outcome floor_of(Runtime& rt, NativeCall& call) { return whole(rt, call, down, "__floor__"); }
Outcome ceil_of(Runtime& rt, NativeCall& call) { return whole(rt, call, up, "__ceil__"); }
Outcome trunc_of(Runtime& rt, NativeCall& call) { return whole(rt, call, towards_zero, "__trunc__"); }

const NativeEntry kEntries[] = {
    {"math", "acos", unary<weft_acos>, "x, /"},
    {"math", "acosh", unary<weft_acosh>, "x, /"},
    {"math", "asin", unary<weft_asin>, "x, /"},
    {"math", "asinh", unary<weft_asinh>, "x, /"},
    {"math", "atan", unary<weft_atan>, "x, /"},
    {"math", "atan2", binary<weft_atan2>, "y, x, /"},
    {"math", "atanh", unary<weft_atanh>, "x, /"},
    {"math", "cbrt", unary<weft_cbrt>, "x, /"},
    {"math", "ceil", ceil_of, "x, /"},
    {"math", "copysign", binary<with_sign>, "x, y, /"},
    {"math", "cos", unary<weft_cos>, "x, /"},
    {"math", "cosh", growing<weft_cosh>, "x, /"},
    {"math", "degrees", unary<degrees>, "x, /"},
    {"math", "erf", unary<weft_erf>, "x, /"},
    {"math", "erfc", unary<weft_erfc>, "x, /"},
    {"math", "exp", growing<weft_exp>, "x, /"},
    {"math", "exp2", growing<weft_exp2>, "x, /"},
    {"math", "expm1", growing<weft_expm1>, "x, /"},
    {"math", "fabs", unary<absolute>, "x, /"},
    {"math", "floor", floor_of, "x, /"},
    {"math", "fmod", binary<remaining>, "x, y, /"},
    {"math", "frexp", fraction_and_exponent, "x, /"},
    {"math", "gamma", gamma, "x, /"},
    {"math", "hypot", length, "*coordinates"},
    {"math", "isfinite", test<is_finite>, "x, /"},
    {"math", "isinf", test<is_infinite>, "x, /"},
    {"math", "isnan", test<is_nan>, "x, /"},
    {"math", "ldexp", scale, "x, i, /"},
    {"math", "lgamma", log_gamma, "x, /"},
    {"math", "log", natural_logarithm, "x, base?, /"},
    {"math", "log10", logarithm<weft_log10>, "x, /"},
    {"math", "log1p", unary<weft_log1p>, "x, /"},
    {"math", "log2", logarithm<weft_log2>, "x, /"},
    {"math", "modf", fraction_and_whole, "x, /"},
    {"math", "nextafter", next_float, "x, y, /"},
    {"math", "pow", power, "x, y, /"},
    {"math", "radians", unary<radians>, "x, /"},
    {"math", "remainder", binary<nearest_remainder>, "x, y, /"},
    {"math", "sin", unary<weft_sin>, "x, /"},
    {"math", "sinh", growing<weft_sinh>, "x, /"},
    {"math", "sqrt", unary<square_root>, "x, /"},
    {"math", "tan", unary<weft_tan>, "x, /"},
    {"math", "tanh", unary<weft_tanh>, "x, /"},
    {"math", "trunc", trunc_of, "x, /"},
    {"math", "ulp", last_place, "x, /"},
};

}  // namespace

const NativeTable kMathNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
