// The protocols of built-in containers as methods: list.__len__, dict.__setitem__ … What a subclass reaches with super().
#include <iterator>

#include <fmt/format.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

Outcome len(Runtime& rt, NativeCall& call) {
  std::int64_t result = 0;
  return builtin_length(rt, call.arguments[0], result) == Answer::kDone ? call.done(from_int64(rt, result)) : Outcome::kRaised;
}

Outcome iter(Runtime& rt, NativeCall& call) {
  Value iterator = kNone;
  return builtin_iterator(rt, call.arguments[0], iterator) == Answer::kDone ? call.done(iterator) : Outcome::kRaised;
}

Outcome contains_item(Runtime& rt, NativeCall& call) {
  bool result = false;
  const Answer answer = builtin_contains(rt, call.arguments[0], call.arguments[1], result);
  return finish(rt, call, answer, from_bool(result), "_builtin_contains", call.arguments[0], call.arguments[1]);
}

Outcome get(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  const Answer answer = get_item(rt, call.arguments[0], call.arguments[1], result);
  return finish(rt, call, answer, result, "_get_item", call.arguments[0], call.arguments[1]);
}

Outcome set(Runtime& rt, NativeCall& call) {
  const Answer answer = set_item(rt, call.arguments[0], call.arguments[1], call.arguments[2]);
  return finish(rt, call, answer, kNone, "_set_item", call.arguments[0], call.arguments[1], call.arguments[2]);
}

Outcome remove(Runtime& rt, NativeCall& call) {
  const Answer answer = delete_item(rt, call.arguments[0], call.arguments[1]);
  return finish(rt, call, answer, kNone, "_delete_item", call.arguments[0], call.arguments[1]);
}

Outcome reverse(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  return make_reversed(rt, call.arguments[0], result) == Answer::kDone ? call.done(result) : Outcome::kRaised;
}

template <Comparison kComparison>
Outcome compared(Runtime& rt, NativeCall& call) {
  bool result = false;
  switch (builtin_compare(rt, kComparison, call.arguments[0], call.arguments[1], result)) {
    case Answer::kDone: return call.done(from_bool(result));
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kNotSupported: return call.done(kNotImplemented);
    case Answer::kNeedsPython: break;
  }
  return call_library(rt, call, "_compare_containers", {new_ascii_string(rt, symbol_of(kComparison)), call.arguments[0], call.arguments[1]});
}

// sequence.__mul__(times) and __rmul__ with something that is no int.
Outcome repeat_by_object(Runtime& rt, NativeCall& call) {
  if (overrides(rt, call.arguments[1], Name::kIndex)) return call_library(rt, call, "_repeat", {call.arguments[0], call.arguments[1]});
  return raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, call.arguments[1])));
}

template <BinaryOperator kOperator, bool kInPlace>
Outcome operated(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  const Value a = call.arguments[0], b = call.arguments[1];
  if (kOperator == BinaryOperator::kMultiply && !is_integer(rt, b)) return repeat_by_object(rt, call);
  switch (binary(rt, kOperator, a, b, kInPlace, result)) {
    case Answer::kDone: return call.done(result);
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kNotSupported: return call.done(kNotImplemented);
    case Answer::kNeedsPython: break;
  }
  return call_library(rt, call, "_binary", {new_ascii_string(rt, symbol_of(kOperator)), a, b, from_bool(kInPlace)});
}

template <BinaryOperator kOperator>
Outcome reflected(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  if (kOperator == BinaryOperator::kMultiply && !is_integer(rt, call.arguments[1])) return repeat_by_object(rt, call);
  switch (binary(rt, kOperator, call.arguments[1], call.arguments[0], false, result)) {
    case Answer::kDone: return call.done(result);
    case Answer::kRaised: return Outcome::kRaised;
    default: return call.done(kNotImplemented);
  }
}

// template.__rmod__(other): only another of its kind is a template.
template <Kind kKind>
Outcome reflected_format(Runtime& rt, NativeCall& call) {
  const Value format = call.arguments[1], self = call.arguments[0];
  Value result = kNone;
  if (kind_of(rt, format) != kKind) return call.done(kNotImplemented);
  const Answer answer = binary(rt, BinaryOperator::kModulo, format, self, false, result);
  if (answer != Answer::kNeedsPython) return answer == Answer::kDone ? call.done(result) : Outcome::kRaised;
  return call_library(rt, call, "_binary", {new_ascii_string(rt, symbol_of(BinaryOperator::kModulo)), format, self, kFalse});
}

// type.__or__ and __ror__: unions (PEP 604).
template <bool kReflected>
Outcome class_or(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0], other = call.arguments[1];
  if (other != kNone && kind_of(rt, other) != Kind::kClass) return call.done(kNotImplemented);
  return kReflected ? call_library(rt, call, "_union", {other, self}) : call_library(rt, call, "_union", {self, other});
}

#define COMPARISONS(owner, kind)                                                                    \
  {owner, "__eq__", method<compared<Comparison::kEqual>, kind>, "self, value, /"},                  \
  {owner, "__ne__", method<compared<Comparison::kNotEqual>, kind>, "self, value, /"},               \
  {owner, "__lt__", method<compared<Comparison::kLess>, kind>, "self, value, /"},                   \
  {owner, "__le__", method<compared<Comparison::kLessEqual>, kind>, "self, value, /"},              \
  {owner, "__gt__", method<compared<Comparison::kGreater>, kind>, "self, value, /"},                \
  {owner, "__ge__", method<compared<Comparison::kGreaterEqual>, kind>, "self, value, /"}

#define COLLECTION(owner, kind)                                                                     \
  COMPARISONS(owner, kind), {owner, "__len__", method<len, kind>, "self"},                          \
  {owner, "__iter__", method<iter, kind>, "self"},                                                  \
  {owner, "__contains__", method<contains_item, kind>, "self, key, /"}

#define ITEMS(owner, kind)                                                                          \
  COLLECTION(owner, kind), {owner, "__getitem__", method<get, kind>, "self, key, /"}

#define MUTABLE_ITEMS(owner, kind)                                                                  \
  ITEMS(owner, kind), {owner, "__setitem__", method<set, kind>, "self, key, value, /"},             \
  {owner, "__delitem__", method<remove, kind>, "self, key, /"},                                     \
  {owner, "__reversed__", method<reverse, kind>, "self"}

#define OPERATOR(owner, kind, name, op)                                                             \
  {owner, "__" name "__", method<operated<BinaryOperator::op, false>, kind>, "self, value, /"}
#define REFLECTED(owner, kind, name, op)                                                            \
  {owner, "__r" name "__", method<reflected<BinaryOperator::op>, kind>, "self, value, /"}
#define IN_PLACE(owner, kind, name, op)                                                             \
  {owner, "__i" name "__", method<operated<BinaryOperator::op, true>, kind>, "self, value, /"}

#define SEQUENCE(owner, kind)                                                                       \
  OPERATOR(owner, kind, "add", kAdd), OPERATOR(owner, kind, "mul", kMultiply), REFLECTED(owner, kind, "mul", kMultiply)

#define TEXT(owner, kind)                                                                           \
  SEQUENCE(owner, kind), OPERATOR(owner, kind, "mod", kModulo),                                     \
  {owner, "__contains__", method<contains_item, kind>, "self, key, /"}, {owner, "__getitem__", method<get, kind>, "self, key, /"}

#define BYTES(owner, kind) COMPARISONS(owner, kind), TEXT(owner, kind)

#define ALGEBRA(owner, kind)                                                                        \
  OPERATOR(owner, kind, "or", kOr), OPERATOR(owner, kind, "and", kAnd), OPERATOR(owner, kind, "sub", kSubtract), \
  OPERATOR(owner, kind, "xor", kXor), REFLECTED(owner, kind, "or", kOr), REFLECTED(owner, kind, "and", kAnd),    \
  REFLECTED(owner, kind, "sub", kSubtract), REFLECTED(owner, kind, "xor", kXor)

const NativeEntry kEntries[] = {
    MUTABLE_ITEMS("list", Kind::kList),
    SEQUENCE("list", Kind::kList),
    IN_PLACE("list", Kind::kList, "add", kAdd),
    IN_PLACE("list", Kind::kList, "mul", kMultiply),
    TEXT("str", Kind::kString),
    {"str", "__len__", method<len, Kind::kString>, "self, /"},
    {"str", "__iter__", method<iter, Kind::kString>, "self, /"},
    REFLECTED("str", Kind::kString, "mod", kModulo),
    BYTES("bytes", Kind::kBytes),
    {"bytes", "__rmod__", method<reflected_format<Kind::kBytes>, Kind::kBytes>, "self, value, /"},
    BYTES("bytearray", Kind::kByteArray),
    {"bytearray", "__rmod__", method<reflected_format<Kind::kByteArray>, Kind::kByteArray>, "self, value, /"},
    {"type", "__or__", method<class_or<false>, Kind::kClass>, "self, value, /"},
    {"type", "__ror__", method<class_or<true>, Kind::kClass>, "self, value, /"},
    {"bytearray", "__setitem__", method<set, Kind::kByteArray>, "self, key, value, /"},
    {"bytearray", "__delitem__", method<remove, Kind::kByteArray>, "self, key, /"},
    IN_PLACE("bytearray", Kind::kByteArray, "add", kAdd),
    IN_PLACE("bytearray", Kind::kByteArray, "mul", kMultiply),
    ITEMS("tuple", Kind::kTuple),
    SEQUENCE("tuple", Kind::kTuple),
    ITEMS("range", Kind::kRange),
    {"range", "__reversed__", method<reverse, Kind::kRange>, "self"},
    MUTABLE_ITEMS("dict", Kind::kDict),
    OPERATOR("dict", Kind::kDict, "or", kOr),
    REFLECTED("dict", Kind::kDict, "or", kOr),
    IN_PLACE("dict", Kind::kDict, "or", kOr),
    COLLECTION("set", Kind::kSet),
    ALGEBRA("set", Kind::kSet),
    IN_PLACE("set", Kind::kSet, "or", kOr),
    IN_PLACE("set", Kind::kSet, "and", kAnd),
    IN_PLACE("set", Kind::kSet, "sub", kSubtract),
    IN_PLACE("set", Kind::kSet, "xor", kXor),
    COLLECTION("frozenset", Kind::kFrozenSet),
    ALGEBRA("frozenset", Kind::kFrozenSet),
    COLLECTION("dict_keys", Kind::kDictView),
    ALGEBRA("dict_keys", Kind::kDictView),
    COLLECTION("dict_items", Kind::kDictView),
    ALGEBRA("dict_items", Kind::kDictView),
    {"dict_values", "__len__", method<len, Kind::kDictView>, "self"},
    {"dict_values", "__iter__", method<iter, Kind::kDictView>, "self"},
    {"dict_keys", "__reversed__", method<reverse, Kind::kDictView>, "self"},
    {"dict_values", "__reversed__", method<reverse, Kind::kDictView>, "self"},
    {"dict_items", "__reversed__", method<reverse, Kind::kDictView>, "self"},
};

}  // namespace

const NativeTable kProtocolNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
