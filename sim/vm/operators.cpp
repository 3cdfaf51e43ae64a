// Operators on built-in values: who does what.
#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

bool is_table_operand(const Runtime& rt, Value v) {
  const Kind kind = kind_of(rt, v);
  return kind == Kind::kDict || kind == Kind::kDictView || is_set(kind);
}

bool is_text(const Runtime& rt, Value v) {
  const Kind kind = kind_of(rt, v);
  return kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray;
}

bool is_set_operator(BinaryOperator op) {
  return op == BinaryOperator::kOr || op == BinaryOperator::kAnd || op == BinaryOperator::kSubtract || op == BinaryOperator::kXor;
}

bool is_items(const Runtime& rt, Value v) {
  const Kind kind = kind_of(rt, v);
  return kind == Kind::kList || kind == Kind::kTuple;
}

// bytearray += bytes: the object stays, and has the new content.
Answer become(Runtime& rt, Value array, Value& result) {
  const Value whole = new_slice(rt, kNone, kNone, kNone);
  const Answer answer = set_byte_slice(rt, address_of(array), address_of(whole), result);
  result = array;
  return answer;
}

}  // namespace

const char* symbol_of(BinaryOperator op) {
  constexpr const char* symbols[] = {"+", "-", "*", "//", "%", "/", "**", "<<", ">>", "&", "|", "^", "@"};
  return symbols[static_cast<std::size_t>(op)];
}

Answer binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result) {
  if (op == BinaryOperator::kAdd && is_string(rt, a) && is_string(rt, b)) {
    result = in_place ? grow_string(rt, address_of(a), address_of(b)) : concatenate(rt, address_of(a), address_of(b));
    return result == kUnbound ? Answer::kRaised : Answer::kDone;
  }
  if (is_number(rt, a) && is_number(rt, b)) return number_binary(rt, op, a, b, result);
  const bool table = is_table_operand(rt, a) || is_table_operand(rt, b);
  if (table && is_set_operator(op)) return table_binary(rt, op, a, b, in_place, result);
  if (is_text(rt, a)) {
    const bool appends = in_place && op == BinaryOperator::kAdd && kind_of(rt, a) == Kind::kByteArray && (kind_of(rt, b) == Kind::kBytes || kind_of(rt, b) == Kind::kByteArray);
    if (appends && !is_viewed(rt, address_of(a))) return result = a, append_bytes(rt, address_of(a), bytes_content(rt, b)) ? Answer::kDone : Answer::kRaised;
    const Answer answer = string_binary(rt, op, a, b, result);
    const bool grows = in_place && kind_of(rt, a) == Kind::kByteArray && op != BinaryOperator::kModulo;
    return grows && answer == Answer::kDone ? become(rt, a, result) : answer;
  }
  if (is_items(rt, a) || (op == BinaryOperator::kMultiply && is_items(rt, b))) {
    return sequence_binary(rt, op, a, b, in_place, result);
  }
  const bool refuses = table || kind_of(rt, a) == Kind::kRange;  // to be multiplied in place, whatever the other is
  if (op == BinaryOperator::kMultiply && is_text(rt, b) && !(refuses && in_place)) return string_binary(rt, op, a, b, result);
  return refuses ? Answer::kNotSupported : string_binary(rt, op, a, b, result);
}

Answer unary(Runtime& rt, UnaryOperator op, Value a, Value& result) {
  return is_number(rt, a) ? number_unary(rt, op, a, result) : Answer::kNotSupported;
}

Answer truth(Runtime& rt, Value value, bool& result) {
  if (!is_object(value)) {
    if (is_int(value)) {
      result = as_int(value) != 0;
    } else if (is_float(value)) {
      result = as_float(value) != 0;
    } else {
      result = value != kNone && value != kFalse && value != kUnbound;
    }
    return Answer::kDone;
  }
  const Header header = *rt.memory.read<Header>(address_of(value));
  if (header.cls != 0 && (overrides(rt, value, Name::kBool) || overrides(rt, value, Name::kLen))) return Answer::kNeedsPython;
  std::int64_t count = 1;
  switch (header.kind) {
    case Kind::kBigInt:  // of a subclass of int: it may be 0
      result = rt.memory.read<BigIntObject>(address_of(value))->count != 0;
      return Answer::kDone;
    case Kind::kFloat:
    case Kind::kComplex: {
      const auto* number = rt.memory.read<ComplexObject>(address_of(value));
      result = number->real != 0 || number->imaginary != 0;
      return Answer::kDone;
    }
    case Kind::kRange: count = range_length(rt, address_of(value)); break;
    default:
      if (length(rt, value, count) == Answer::kNotSupported) count = 1;
  }
  result = count != 0;
  return Answer::kDone;
}

Answer length(Runtime& rt, Value value, std::int64_t& result) {
  if (is_user_object(rt, value) && overrides(rt, value, Name::kLen)) return Answer::kNeedsPython;
  return builtin_length(rt, value, result);
}

Answer builtin_length(Runtime& rt, Value value, std::int64_t& result) {
  const Address address = address_of(value);
  switch (kind_of(rt, value)) {
    case Kind::kList: case Kind::kTuple: result = items_in(rt, address).length; return Answer::kDone;
    case Kind::kString: result = string_length(rt, address); return Answer::kDone;
    case Kind::kBytes: case Kind::kByteArray: result = rt.memory.read<BytesObject>(address)->length; return Answer::kDone;
    case Kind::kDict: case Kind::kSet: case Kind::kFrozenSet: result = table_used(rt, address); return Answer::kDone;
    case Kind::kDictView: result = table_used(rt, rt.memory.read<DictViewObject>(address)->dict); return Answer::kDone;
    case Kind::kRange:
      result = range_length(rt, address);
      if (result >= 0) return Answer::kDone;
      raise(rt, ExceptionId::kOverflowError, "Python int too large to convert to C ssize_t");
      return Answer::kRaised;
    default: return Answer::kNotSupported;
  }
}

}  // namespace weft::vm
