// Methods that every object has and few programs call by name: object.__lt__ and its like, those of None and Ellipsis,
// __length_hint__ of built-in iterators (PEP 424).
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

Outcome not_implemented(Runtime&, NativeCall& call) { return call.done(kNotImplemented); }

// object.__ne__: the opposite of what __eq__ says.
Outcome not_equal(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_object_ne", {call.arguments[0], call.arguments[1]});
}

// What an object is made of, for copies and pickles.
Outcome state(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_state_of_object", {call.arguments[0]}); }
Outcome reduce(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_reduce_object", {call.arguments[0], from_int(0)}); }
Outcome reduce_ex(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_reduce_object", {call.arguments[0], call.arguments[1]}); }

// Weak references are kept elsewhere.
Outcome no_weak_reference(Runtime&, NativeCall& call) { return call.done(kNone); }

Outcome is_false(Runtime&, NativeCall& call) { return call.done(kFalse); }

Outcome constant_repr(Runtime& rt, NativeCall& call) {
  std::string text;
  to_repr(rt, call.arguments[0], text);
  return call.done(new_ascii_string(rt, text));
}

std::int64_t left_of_set(const Runtime& rt, const IteratorObject& it) {
  std::int64_t count = 0;
  SetSlot slot{};
  for (std::uint32_t position = it.index; set_next(rt, address_of(it.source), position, slot);) ++count;
  return count;
}

std::int64_t left_of_dict(const Runtime& rt, const IteratorObject& it, bool backwards) {
  if (!backwards) return as_int(it.extra);
  std::int64_t count = 0;
  Value key, value;
  for (std::uint32_t position = it.index; dict_previous(rt, address_of(it.source), position, key, value);) ++count;
  return count;
}

std::int64_t left_of_range(const IteratorObject& it) {
  const std::int64_t at = as_int(it.source), stop = as_int(it.extra), step = as_int(it.step);
  const std::int64_t distance = step > 0 ? stop - at : at - stop, stride = step > 0 ? step : -step;
  return distance <= 0 ? 0 : (distance + stride - 1) / stride;
}

// How many items are still to come; 0 when a dict or set changed its size.
std::int64_t items_left(Runtime& rt, const IteratorObject& it) {
  const auto kind = static_cast<IteratorKind>(it.header.flags);
  const bool table = kind == IteratorKind::kSet || (kind >= IteratorKind::kDictKeys && kind <= IteratorKind::kReversedItems);
  if (table && table_used(rt, address_of(it.source)) != it.expected) return 0;
  if (kind == IteratorKind::kSet) return left_of_set(rt, it);
  if (table) return left_of_dict(rt, it, kind >= IteratorKind::kReversedKeys);
  if (kind == IteratorKind::kRange) return left_of_range(it);
  std::int64_t count = 0;
  if (!is_object(it.source) || builtin_length(rt, it.source, count) != Answer::kDone) return 0;
  if (kind == IteratorKind::kReversedList || kind == IteratorKind::kReversed) return it.index > count ? 0 : it.index;
  return std::max<std::int64_t>(count - it.index, 0);
}

Outcome length_hint(Runtime& rt, NativeCall& call) {
  const IteratorObject it = *rt.memory.read<IteratorObject>(address_of(call.arguments[0]));
  return call.done(from_int(items_left(rt, it)));
}

#define HINT(owner) {owner, "__length_hint__", length_hint, "self, /"}

constexpr NativeEntry kEntries[] = {
    {"object", "__lt__", not_implemented, "self, value, /"},
    {"object", "__le__", not_implemented, "self, value, /"},
    {"object", "__gt__", not_implemented, "self, value, /"},
    {"object", "__ge__", not_implemented, "self, value, /"},
    {"object", "__ne__", not_equal, "self, value, /"},
    {"object", "__subclasshook__", not_implemented, "cls, subclass, /"},
    {"object", "__getstate__", state, "self, /"},
    {"object", "__reduce__", reduce, "self, /"},
    {"object", "__reduce_ex__", reduce_ex, "self, protocol, /"},
    {"object", "__weakref__", no_weak_reference, "@self"},
    {"NoneType", "__bool__", is_false, "self, /"},
    {"NoneType", "__repr__", constant_repr, "self, /"},
    {"ellipsis", "__repr__", constant_repr, "self, /"},
    {"NotImplementedType", "__repr__", constant_repr, "self, /"},
    HINT("list_iterator"),
    HINT("tuple_iterator"),
    HINT("str_iterator"), HINT("str_ascii_iterator"),
    HINT("bytes_iterator"),
    HINT("bytearray_iterator"),
    HINT("range_iterator"),
    HINT("set_iterator"),
    HINT("dict_keyiterator"),
    HINT("dict_valueiterator"),
    HINT("dict_itemiterator"),
    HINT("dict_reversekeyiterator"),
    HINT("dict_reversevalueiterator"),
    HINT("dict_reverseitemiterator"),
    HINT("list_reverseiterator"),
    HINT("reversed"),
};

}  // namespace

const NativeTable kObjectNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
