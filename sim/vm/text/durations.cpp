#include "sim/vm/text/durations.h"

#include <cmath>

#include <fmt/core.h>

#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

Outcome too_large(Runtime& rt) {
  return raise(rt, ExceptionId::kOverflowError, "timestamp too large to convert to C _PyTime_t");
}

Outcome from_double(Runtime& rt, double seconds, Ns& ns) {
  if (std::isnan(seconds)) return raise(rt, ExceptionId::kValueError, "Invalid value NaN (not a number)");
  const double scaled = seconds * 1e9;
  const double rounded = scaled >= 0 ? std::ceil(scaled) : std::floor(scaled);
  constexpr double kOut = 9223372036854775808.0;   // 2^63
  if (rounded < -kOut || rounded >= kOut) return raise(rt, ExceptionId::kOverflowError, "timestamp out of range for platform time_t");
  ns = static_cast<Ns>(rounded);
  return Outcome::kDone;
}

}  // namespace

Outcome to_nanoseconds(Runtime& rt, Value seconds, Ns& ns) {
  seconds = plain_float(rt, seconds);
  if (is_float(seconds)) return from_double(rt, as_float(seconds), ns);
  if (!is_integer(rt, seconds)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, seconds)));
  }
  std::int64_t whole = 0;
  if (!to_int64(rt, seconds, whole) || whole > INT64_MAX / kSecond || whole < INT64_MIN / kSecond) return too_large(rt);
  ns = whole * kSecond;
  return Outcome::kDone;
}

}  // namespace weft::vm
