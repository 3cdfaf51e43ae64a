// The module math, functions of ints: exact, of any size.
#include <cmath>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"

namespace weft::vm {

namespace {

// Takes every argument as an int. Otherwise `outcome` is what the native returns (see _call_with_indices in sim/lib).
bool take_integers(Runtime& rt, NativeCall& call, Outcome& outcome) {
  for (std::uint32_t i = 0; i < call.count; ++i) {
    const Value v = call.arguments[i];
    if (is_integer(rt, v)) continue;
    if (has_only_index(rt, v)) {
      const Value arguments = new_tuple(rt, call.arguments, call.count);
      outcome = call_library(rt, call, "_call_with_indices", {call.native, arguments});
    } else {
      outcome = raise(rt, ExceptionId::kTypeError, "'" + class_name(rt, v) + "' object cannot be interpreted as an integer");
    }
    return false;
  }
  return true;
}

// Euclid's algorithm; on machine words as soon as both fit.
Integer greatest_divisor(Integer a, Integer b) {
  a.negative = b.negative = false;
  std::uint64_t x = 0, y = 0;
  while (!b.is_zero() && !(fits_uint64(a, x) && fits_uint64(b, y))) {
    Integer quotient, rest;
    floor_divide(a, b, quotient, rest);
    a = std::move(b);
    b = std::move(rest);
  }
  if (b.is_zero()) return a;
  while (y != 0) {
    const std::uint64_t rest = x % y;
    x = y;
    y = rest;
  }
  return Integer::from_unsigned(x);
}

Outcome gcd(Runtime& rt, NativeCall& call) {
  Outcome outcome = Outcome::kDone;
  if (!take_integers(rt, call, outcome)) return outcome;
  Integer result;
  for (std::uint32_t i = 0; i < call.count; ++i) result = greatest_divisor(std::move(result), to_integer(rt, call.arguments[i]));
  return call.done(from_integer(rt, result));
}

Outcome lcm(Runtime& rt, NativeCall& call) {
  Outcome outcome = Outcome::kDone;
  if (!take_integers(rt, call, outcome)) return outcome;
  Integer result(1);
  for (std::uint32_t i = 0; i < call.count; ++i) {
    const Integer next = to_integer(rt, call.arguments[i]);
    if (next.is_zero()) return call.done(from_int(0));
    Integer quotient, rest;
    floor_divide(result, greatest_divisor(result, next), quotient, rest);
    result = multiply(quotient, next);
    result.negative = false;
  }
  return call.done(from_integer(rt, result));
}

// Newton's method from above; it ends when it would no longer fall.
Integer root_of(const Integer& n) {
  if (n.is_zero()) return n;
  Integer root = shift_left(Integer(1), (bit_length(n) + 1) / 2);
  while (true) {
    Integer quotient, rest;
    floor_divide(n, root, quotient, rest);
    Integer better = shift_right(add(root, quotient), 1);
    if (compare(better, root) >= 0) return root;
    root = std::move(better);
  }
}

Outcome isqrt(Runtime& rt, NativeCall& call) {
  Outcome outcome = Outcome::kDone;
  if (!take_integers(rt, call, outcome)) return outcome;
  std::int64_t n = 0;
  if (to_int64(rt, call.arguments[0], n) && n >= 0 && n < std::int64_t{1} << 52) {
    return call.done(from_int(static_cast<std::int64_t>(std::sqrt(static_cast<double>(n)))));  // exact: n is, as a double
  }
  const Integer i = to_integer(rt, call.arguments[0]);
  if (i.negative) return raise(rt, ExceptionId::kValueError, "isqrt() argument must be nonnegative");
  return call.done(from_integer(rt, root_of(i)));
}

const NativeEntry kEntries[] = {
    {"math", "gcd", gcd, "*integers"},
    {"math", "lcm", lcm, "*integers"},
    {"math", "isqrt", isqrt, "n, /"},
};

}  // namespace

const NativeTable kMathIntegerNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
