// abs(), round(), divmod(), pow(), bin(), oct(), hex(), and the operators of numbers as methods.
#include <algorithm>
#include <cmath>
#include <iterator>

#include "sim/core/limits.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/float_text.h"

namespace weft::vm {

namespace {

bool is_user_number(const Runtime& rt, Value v, Name method) { return is_user_object(rt, v) && (!is_number(rt, v) || overrides(rt, v, method)); }

Outcome absolute(Runtime& rt, NativeCall& call) {
  Value v = call.arguments[0];
  if (is_user_number(rt, v, Name::kAbs)) return call_library(rt, call, "_abs", {v});
  v = plain_float(rt, v);
  if (is_float(v)) return call.done(from_float(std::fabs(as_float(v))));
  if (is_integer(rt, v)) {
    Integer i = to_integer(rt, v);
    i.negative = false;
    return call.done(from_integer(rt, i));
  }
  if (kind_of(rt, v) != Kind::kComplex) return raise(rt, ExceptionId::kTypeError, "bad operand type for abs(): '" + class_name(rt, v) + "'");
  const auto* number = rt.memory.read<ComplexObject>(address_of(v));
  const double size = length_of({number->real, number->imaginary});
  if (std::isinf(size) && std::isfinite(number->real) && std::isfinite(number->imaginary)) {
    return raise(rt, ExceptionId::kOverflowError, "absolute value too large");
  }
  return call.done(from_float(size));
}

// To the nearest multiple of 10^places, half to even.
Integer rounded_to(const Integer& i, std::uint64_t places) {
  const Integer unit = power(Integer(10), places);
  Integer quotient, rest;
  floor_divide(i, unit, quotient, rest);
  const int half = compare(shift_left(rest, 1), unit);
  if (half > 0 || (half == 0 && quotient.is_odd())) quotient = add(quotient, Integer(1));
  return multiply(quotient, unit);
}

Outcome round_integer(Runtime& rt, NativeCall& call, Value v, std::int64_t digits) {
  const Integer i = to_integer(rt, v);
  if (digits >= 0) return call.done(from_integer(rt, i));
  const std::size_t most = bit_length(i) / 3 + 2;  // more decimal places than it has
  if (static_cast<std::uint64_t>(-digits) > most) return call.done(from_int(0));
  return call.done(from_integer(rt, rounded_to(i, static_cast<std::uint64_t>(-digits))));
}

// Rounded as decimal text, correctly, and read back.
Outcome round_float(Runtime& rt, NativeCall& call, double d, std::int64_t digits) {
  if (!std::isfinite(d) || digits > 323 || d == 0) return call.done(from_float(d));
  if (digits < -308) return call.done(from_float(std::copysign(0.0, d)));
  const DecimalDigits decimal = fixed_digits(std::fabs(d), static_cast<int>(digits));
  double rounded = 0;
  parse_float(decimal.digits + "e" + std::to_string(-digits), rounded);
  if (std::isinf(rounded)) return raise(rt, ExceptionId::kOverflowError, "rounded value too large to represent");
  return call.done(from_float(std::copysign(rounded, d)));
}

Outcome round_whole(Runtime& rt, NativeCall& call, double d) {
  if (d != d) return raise(rt, ExceptionId::kValueError, "cannot convert float NaN to integer");
  if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "cannot convert float infinity to integer");
  const double below = std::floor(d), part = d - below;
  const bool up = part > 0.5 || (part == 0.5 && std::fmod(below, 2.0) != 0);
  return call.done(from_integer(rt, integer_from_double(up ? below + 1 : below)));
}

Outcome round_number(Runtime& rt, NativeCall& call) {
  Value v = call.arguments[0];
  const Value digits_given = call.argument(1);
  const bool whole = !is_given(digits_given) || digits_given == kNone;
  if (is_user_number(rt, v, Name::kRound)) return call_library(rt, call, "_round", {v, whole ? kNone : digits_given});
  if (has_only_index(rt, digits_given)) {
    const Value both = new_tuple(rt, {v, digits_given});
    return call_library(rt, call, "_retry_with_index", {call.native, from_int(1), both});
  }
  v = plain_float(rt, v);
  if (!is_float(v) && !is_integer(rt, v)) {
    return raise(rt, ExceptionId::kTypeError, "type " + class_name(rt, v) + " doesn't define __round__ method");
  }
  std::int64_t digits = 0;
  if (is_integer(rt, digits_given) && !to_int64(rt, digits_given, digits)) {
    digits = to_integer(rt, digits_given).negative ? INT32_MIN : INT32_MAX;
  } else if (!whole && !take_index(rt, digits_given, digits)) {
    return Outcome::kRaised;
  }
  if (is_integer(rt, v)) return round_integer(rt, call, v, digits);
  return whole ? round_whole(rt, call, as_float(v)) : round_float(rt, call, as_float(v), digits);
}

Outcome unsupported(Runtime& rt, const char* operation, Value a, Value b) {
  return raise(rt, ExceptionId::kTypeError, std::string("unsupported operand type(s) for ") + operation + ": '" +
                                                class_name(rt, a) + "' and '" + class_name(rt, b) + "'");
}

Outcome divide(Runtime& rt, NativeCall& call) {
  const Value a = call.arguments[0], b = call.arguments[1];
  Value quotient = kNone, remainder = kNone;
  if (is_user_object(rt, a) || is_user_object(rt, b)) return call_library(rt, call, "_divmod", {a, b});
  switch (divide_with_remainder(rt, a, b, quotient, remainder)) {
    case Answer::kDone: return call.done(new_tuple(rt, {quotient, remainder}));
    case Answer::kRaised: return Outcome::kRaised;
    default: return unsupported(rt, "divmod()", a, b);
  }
}

Outcome finish_power(Runtime& rt, NativeCall& call, Answer answer, Value result) {
  if (answer == Answer::kDone) return call.done(result);
  return answer == Answer::kRaised ? Outcome::kRaised : unsupported(rt, "** or pow()", call.arguments[0], call.arguments[1]);
}

constexpr const char* kThirdArgument = "pow() 3rd argument not allowed unless all arguments are integers";

Outcome raise_to(Runtime& rt, NativeCall& call) {
  const Value base = call.arguments[0], exponent = call.arguments[1], modulus = call.argument(2);
  Value result = kNone;
  if (!is_given(exponent)) return raise(rt, ExceptionId::kTypeError, "pow() missing required argument 'exp' (pos 2)");
  const bool three = is_given(modulus) && modulus != kNone;
  if (is_user_object(rt, base) || is_user_object(rt, exponent)) return call_library(rt, call, "_pow", {base, exponent, three ? modulus : kNone});
  if (!three) {
    const Answer answer = number_binary(rt, BinaryOperator::kPower, base, exponent, result);
    return finish_power(rt, call, answer, result);
  }
  if (is_integer(rt, base) && is_integer(rt, exponent) && is_integer(rt, modulus)) {
    const Answer answer = power_modulo(rt, base, exponent, modulus, result);
    return finish_power(rt, call, answer, result);
  }
  if (kind_of(rt, base) == Kind::kComplex || kind_of(rt, exponent) == Kind::kComplex) return raise(rt, ExceptionId::kValueError, "complex modulo");
  if (is_number(rt, base) && is_number(rt, exponent) && is_number(rt, modulus)) {
    return raise(rt, ExceptionId::kTypeError, kThirdArgument);
  }
  return raise(rt, ExceptionId::kTypeError, "unsupported operand type(s) for ** or pow(): '" + class_name(rt, base) + "', '" +
                                                class_name(rt, exponent) + "', '" + class_name(rt, modulus) + "'");
}

template <unsigned kBase, char kMark>
Outcome in_base(Runtime& rt, NativeCall& call) {
  const Value v = call.arguments[0];
  if (is_user_object(rt, v) && !is_integer(rt, v)) return call_library(rt, call, "_index_text", {new_ascii_string(rt, std::string(1, kMark)), v});
  if (!is_integer(rt, v)) {
    return raise(rt, ExceptionId::kTypeError, "'" + class_name(rt, v) + "' object cannot be interpreted as an integer");
  }
  Integer i = to_integer(rt, v);
  const std::string sign = i.negative ? "-0" : "0";
  i.negative = false;
  return call.done(new_ascii_string(rt, sign + kMark + integer_text(i, kBase)));
}

Outcome hash(Runtime& rt, NativeCall& call) {
  return call.done(from_int64(rt, static_cast<std::int64_t>(hash_number(rt, call.arguments[0]))));
}

// --- operators as methods ---

Outcome from_answer(NativeCall& call, Answer answer, Value result) {
  return answer == Answer::kDone ? call.done(result) : answer == Answer::kRaised ? Outcome::kRaised : call.done(kNotImplemented);
}

// An int's methods leave a float operand to the float's, and a float's a complex one.
bool takes(const Runtime& rt, Value self, Value other) {
  if (is_integer(rt, other)) return true;
  return is_float(plain_float(rt, other)) ? !is_integer(rt, self) : kind_of(rt, other) == Kind::kComplex && kind_of(rt, self) == Kind::kComplex;
}

template <BinaryOperator kOperator, bool kReflected>
Outcome operated(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0], other = call.arguments[1];
  Value result = kNone;
  if (!is_number(rt, self)) return wrong_self(rt, call);
  if (!takes(rt, self, other)) return call.done(kNotImplemented);
  const Answer answer = number_binary(rt, kOperator, kReflected ? other : self, kReflected ? self : other, result);
  return from_answer(call, answer, result);
}

// __pow__(exponent, modulus), __rpow__(base, modulus): an int's leave what is no int to others.
template <bool kReflected>
Outcome powered(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0], other = call.arguments[1], modulus = call.argument(2);
  if (!is_given(modulus) || modulus == kNone) return operated<BinaryOperator::kPower, kReflected>(rt, call);
  if (!is_number(rt, self)) return wrong_self(rt, call);
  if (is_integer(rt, self)) {
    if (!is_integer(rt, other) || !is_integer(rt, modulus)) return call.done(kNotImplemented);
    Value result = kNone;
    const Answer answer = power_modulo(rt, kReflected ? other : self, kReflected ? self : other, modulus, result);
    return from_answer(call, answer, result);
  }
  if (kind_of(rt, self) != Kind::kComplex) return raise(rt, ExceptionId::kTypeError, kThirdArgument);
  return takes(rt, self, other) ? raise(rt, ExceptionId::kValueError, "complex modulo") : call.done(kNotImplemented);
}

template <UnaryOperator kOperator>
Outcome changed(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  const Answer answer = number_unary(rt, kOperator, call.arguments[0], result);
  return from_answer(call, answer, result);
}

template <Comparison kComparison>
Outcome compared(Runtime& rt, NativeCall& call) {
  bool result = false;
  if (!is_number(rt, call.arguments[0])) return wrong_self(rt, call);
  if (!takes(rt, call.arguments[0], call.arguments[1])) return call.done(kNotImplemented);
  const Answer answer = number_compare(rt, kComparison, call.arguments[0], call.arguments[1], result);
  return from_answer(call, answer, from_bool(result));
}

// __divmod__, and __rdivmod__ with the operands the other way round.
template <bool kReflected>
Outcome divided(Runtime& rt, NativeCall& call) {
  const Value a = call.arguments[kReflected ? 1 : 0], b = call.arguments[kReflected ? 0 : 1];
  Value quotient = kNone, remainder = kNone;
  if (!is_number(rt, call.arguments[0])) return wrong_self(rt, call);
  if (!takes(rt, call.arguments[0], call.arguments[1])) return call.done(kNotImplemented);
  const Answer answer = divide_with_remainder(rt, a, b, quotient, remainder);
  if (answer != Answer::kDone) return from_answer(call, answer, kNone);
  return call.done(new_tuple(rt, {quotient, remainder}));
}

Outcome is_true(Runtime& rt, NativeCall& call) {
  bool result = false;
  number_compare(rt, Comparison::kNotEqual, call.arguments[0], from_int(0), result);
  return call.done(from_bool(result));
}

#define OPERATOR(owner, name, op)                                                                  \
  {owner, "__" name "__", operated<BinaryOperator::op, false>, "self, value, /"},                  \
  {owner, "__r" name "__", operated<BinaryOperator::op, true>, "self, value, /"}

#define NUMBER(owner)                                                                              \
  OPERATOR(owner, "add", kAdd), OPERATOR(owner, "sub", kSubtract), OPERATOR(owner, "mul", kMultiply), \
  OPERATOR(owner, "truediv", kTrueDivide),                                                         \
  {owner, "__pow__", powered<false>, "self, value, mod?, /"},                                      \
  {owner, "__rpow__", powered<true>, "self, value, mod?, /"},                                      \
  {owner, "__neg__", changed<UnaryOperator::kNegate>, "self, /"},                                  \
  {owner, "__pos__", changed<UnaryOperator::kPositive>, "self, /"},                                \
  {owner, "__abs__", absolute, "self, /"},                                                         \
  {owner, "__bool__", is_true, "self, /"},                                                         \
  {owner, "__hash__", hash, "self, /"},                                                            \
  {owner, "__eq__", compared<Comparison::kEqual>, "self, value, /"},                               \
  {owner, "__ne__", compared<Comparison::kNotEqual>, "self, value, /"}

#define REAL(owner)                                                                                \
  NUMBER(owner), OPERATOR(owner, "floordiv", kFloorDivide), OPERATOR(owner, "mod", kModulo),       \
  {owner, "__divmod__", divided<false>, "self, value, /"},                                         \
  {owner, "__rdivmod__", divided<true>, "self, value, /"},                                         \
  {owner, "__lt__", compared<Comparison::kLess>, "self, value, /"},                                \
  {owner, "__le__", compared<Comparison::kLessEqual>, "self, value, /"},                           \
  {owner, "__gt__", compared<Comparison::kGreater>, "self, value, /"},                             \
  {owner, "__ge__", compared<Comparison::kGreaterEqual>, "self, value, /"},                        \
  {owner, "__round__", round_number, "self, ndigits?, /"}

const NativeEntry kEntries[] = {
    {"builtins", "abs", absolute, "x, /"},
    {"builtins", "round", round_number, "number, ndigits?"},
    {"builtins", "divmod", divide, "x, y, /"},
    {"builtins", "pow", raise_to, "base, exp, mod?"},
    {"builtins", "bin", in_base<2, 'b'>, "number, /"},
    {"builtins", "oct", in_base<8, 'o'>, "number, /"},
    {"builtins", "hex", in_base<16, 'x'>, "number, /"},
    REAL("int"),
    OPERATOR("int", "lshift", kLeftShift),
    OPERATOR("int", "rshift", kRightShift),
    OPERATOR("int", "and", kAnd),
    OPERATOR("int", "or", kOr),
    OPERATOR("int", "xor", kXor),
    {"int", "__invert__", changed<UnaryOperator::kInvert>, "self, /"},
    REAL("float"),
    NUMBER("complex"),
};

}  // namespace

const NativeTable kNumberFunctionsNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
