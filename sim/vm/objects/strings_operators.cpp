// Operators and comparisons of str, bytes and bytearray.
#include "sim/vm/blocks.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/percent_format.h"

namespace weft::vm {

namespace {

// A user's class may define the reflected operator, so the interpreter has to look first.
bool may_reflect(const Runtime& rt, Value v) {
  return is_object(v) && rt.memory.read<Header>(address_of(v))->cls != 0;
}

// text * times for either order of the operands. kNotSupported when the other one is no int.
Answer repeat(Runtime& rt, Value text, Value times, Value& result) {
  std::int64_t count = 0;
  if (!is_integer(rt, times)) {
    if (may_reflect(rt, times)) return Answer::kNotSupported;
    raise(rt, ExceptionId::kTypeError, "can't multiply sequence by non-int of type '" + class_name(rt, times) + "'");
    return Answer::kRaised;
  }
  if (!to_int64(rt, times, count)) {
    raise(rt, ExceptionId::kOverflowError, "cannot fit 'int' into an index-sized integer");
    return Answer::kRaised;
  }
  if (is_string(rt, text)) {
    result = repeat_string(rt, address_of(text), count);
    return result == kUnbound ? Answer::kRaised : Answer::kDone;
  }
  const std::string content = bytes_content(rt, text);
  if (count > 0 && kind_of(rt, text) == Kind::kBytes && static_cast<std::int64_t>(content.size()) > INT64_MAX / count) {
    raise(rt, ExceptionId::kOverflowError, "repeated bytes are too long");
    return Answer::kRaised;
  }
  if (count > 0 && static_cast<std::int64_t>(content.size()) > static_cast<std::int64_t>(kHeapLimit) / count) {
    raise_without(rt, ExceptionId::kMemoryError);
    return Answer::kRaised;
  }
  if (count > 0 && !is_within_limit(rt, content.size() * static_cast<std::uint64_t>(count))) return Answer::kRaised;
  std::string repeated;
  for (std::int64_t i = 0; i < count && !content.empty(); ++i) repeated += content;
  result = new_bytes_like(rt, kind_of(rt, text), repeated);
  return Answer::kDone;
}

Answer add_text(Runtime& rt, Value a, Value b, Value& result) {
  if (is_string(rt, a) && is_string(rt, b)) {
    result = concatenate(rt, address_of(a), address_of(b));
    return result == kUnbound ? Answer::kRaised : Answer::kDone;
  }
  if (is_bytes_like(rt, a) && is_bytes_like(rt, b)) {
    result = new_bytes_like(rt, kind_of(rt, a), bytes_content(rt, a) + bytes_content(rt, b));
    return Answer::kDone;
  }
  const bool text = is_string(rt, a);
  if ((!text && !is_bytes_like(rt, a)) || may_reflect(rt, b)) return Answer::kNotSupported;
  raise(rt, ExceptionId::kTypeError, text ? "can only concatenate str (not \"" + class_name(rt, b) + "\") to str"
                                          : "can't concat " + class_name(rt, b) + " to " + class_name(rt, a));
  return Answer::kRaised;
}

}  // namespace

Answer string_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result) {
  const bool left = is_string(rt, a) || is_bytes_like(rt, a), right = is_string(rt, b) || is_bytes_like(rt, b);
  if (op == BinaryOperator::kAdd) return add_text(rt, a, b, result);
  if (op == BinaryOperator::kMultiply && left) return repeat(rt, a, b, result);
  if (op == BinaryOperator::kMultiply && right) return may_reflect(rt, a) && !is_integer(rt, a) ? Answer::kNotSupported : repeat(rt, b, a, result);
  if (op == BinaryOperator::kModulo && is_string(rt, a)) return percent_format(rt, address_of(a), b, result);
  return op == BinaryOperator::kModulo && left ? Answer::kNeedsPython : Answer::kNotSupported;
}

Answer string_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  if (is_string(rt, a) && is_string(rt, b)) {
    if (comparison == Comparison::kEqual || comparison == Comparison::kNotEqual) {
      result = equal_strings(rt, address_of(a), address_of(b)) == (comparison == Comparison::kEqual);
    } else {
      result = holds(comparison, compare_strings(rt, address_of(a), address_of(b)));
    }
    return Answer::kDone;
  }
  if (!is_bytes_like(rt, a) || !is_bytes_like(rt, b)) return Answer::kNotSupported;
  result = holds(comparison, bytes_content(rt, a).compare(bytes_content(rt, b)));
  return Answer::kDone;
}

}  // namespace weft::vm
