// Methods that every object has and few programs call by name: object.__lt__ and its like, those of None and Ellipsis,
// __length_hint__ of built-in iterators (PEP 424).
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/numbers.h"
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

// Weak references are kept elsewhere. Objects of built-in classes have no place for them to see.
Outcome no_weak_reference(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0];
  const Address cls = kind_of(rt, self) == Kind::kClass ? address_of(self) : class_of(rt, self);
  if ((rt.memory.read<ClassObject>(cls)->class_flags & kClassBuiltin) == 0) return call.done(kNone);
  return raise(rt, ExceptionId::kAttributeError, "'" + name_of_class(rt, cls) + "' object has no attribute '__weakref__'");
}

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

// What an ended iterator of this kind is made of once more.
Value nothing_like(Runtime& rt, IteratorKind was) {
  if (was == IteratorKind::kList || was == IteratorKind::kReversedList) return new_list(rt, nullptr, 0);
  return was == IteratorKind::kTuple ? from_address(rt.image.empty_tuple) : new_string(rt, "");
}

// __reduce__ of an iterator that goes by an index: what makes another one, and how far it has come.
Outcome reduce_iterator(Runtime& rt, NativeCall& call) {
  const IteratorObject it = *rt.memory.read<IteratorObject>(address_of(call.arguments[0]));
  const auto kind = static_cast<IteratorKind>(it.header.flags);
  const bool backwards = kind == IteratorKind::kReversedList || kind == IteratorKind::kReversed;
  const std::uint32_t slot = rt.image.find_slot(0, backwards ? "reversed" : "iter");
  const Value make = *rt.memory.read<Value>(slot_address(slot));
  const bool ended = kind == IteratorKind::kExhausted;
  const Value source = ended ? nothing_like(rt, static_cast<IteratorKind>(as_int(it.extra))) : it.source;
  const Value arguments = new_tuple(rt, &source, 1);
  const Value parts[3] = {make, arguments, from_int(backwards ? std::int64_t{it.index} - 1 : it.index)};
  return call.done(new_tuple(rt, parts, ended ? 2 : 3));
}

// __reduce__ of an iterator without an index: one over what is left of a range or, in a list, of anything else.
Outcome reduce_to_rest(Runtime& rt, NativeCall& call) {
  const IteratorObject it = *rt.memory.read<IteratorObject>(address_of(call.arguments[0]));
  const auto kind = static_cast<IteratorKind>(it.header.flags);
  const Value make = *rt.memory.read<Value>(slot_address(rt.image.find_slot(0, "iter")));
  if (kind == IteratorKind::kRange || kind == IteratorKind::kBigRange) {
    const Value range = new_range(rt, it.source, it.extra, it.step);
    const Value parts[3] = {make, new_tuple(rt, &range, 1), from_int(0)};
    return call.done(new_tuple(rt, parts, kind == IteratorKind::kRange ? 3 : 2));
  }
  const Address copy = new_iterator(rt, kind, it.source, it.index);
  auto* other = rt.memory.write<IteratorObject>(copy);
  other->expected = it.expected, other->extra = it.extra, other->step = it.step;
  std::vector<Value> items;
  if (items_of(rt, from_address(copy), items) != Walk::kDone) return Outcome::kRaised;
  const Value rest = new_list(rt, items);
  return call.done(new_tuple(rt, {make, new_tuple(rt, &rest, 1)}));
}

// __reduce__ of enumerate, zip, map and filter: the same class once more, over the same iterators. Some that Python walks over can't be copied.
Outcome reduce_combined(Runtime& rt, NativeCall& call) {
  const IteratorObject it = *rt.memory.read<IteratorObject>(address_of(call.arguments[0]));
  const auto kind = static_cast<IteratorKind>(it.header.flags);
  const bool walked = is_object(it.source) && kind_of(rt, it.source) == Kind::kGenerator;
  if (walked && kind_of(rt, it.extra) == Kind::kTuple) {
    const Value make = kind == IteratorKind::kCallable ? *rt.memory.read<Value>(slot_address(rt.image.find_slot(0, "iter")))
                                                       : from_address(class_of(rt, call.arguments[0]));
    return call.done(new_tuple(rt, {make, it.extra}));
  }
  if (walked) return raise(rt, ExceptionId::kTypeError, "cannot pickle 'generator' object");
  if (kind == IteratorKind::kReversed && !is_user_object(rt, it.source)) return reduce_iterator(rt, call);
  if (kind == IteratorKind::kReversed || kind == IteratorKind::kExhausted) return reduce_to_rest(rt, call);
  const Value cls = from_address(class_of(rt, call.arguments[0]));
  return call.done(new_tuple(rt, {cls, kind == IteratorKind::kZip ? it.source : new_tuple(rt, {it.source, it.extra})}));
}

// __reduce__ of a range or slice: its class and three numbers.
Outcome reduce_bounds(Runtime& rt, NativeCall& call) {
  const SliceObject bounds = *rt.memory.read<SliceObject>(address_of(call.arguments[0]));
  const Value arguments = new_tuple(rt, {bounds.start, bounds.stop, bounds.step});
  return call.done(new_tuple(rt, {from_address(class_of(rt, call.arguments[0])), arguments}));
}

// Ranges are left out from their beginning.
void skip_in_range(Runtime& rt, Address iterator, Value count) {
  auto* it = rt.memory.write<IteratorObject>(iterator);
  std::int64_t steps = 0;
  if (!to_int64(rt, count, steps)) steps = to_integer(rt, count).negative ? 0 : INT64_MAX;
  it->source = from_int(as_int(it->source) + as_int(it->step) * std::clamp<std::int64_t>(steps, 0, left_of_range(*it)));
}

// __setstate__: goes on at an index.
Outcome set_iterator_state(Runtime& rt, NativeCall& call) {
  if (!is_integer(rt, call.arguments[1])) {
    return raise(rt, ExceptionId::kTypeError, "an integer is required");
  }
  const Address iterator = address_of(call.arguments[0]);
  const IteratorObject it = *rt.memory.read<IteratorObject>(iterator);
  const auto kind = static_cast<IteratorKind>(it.header.flags);
  if (kind == IteratorKind::kRange) return skip_in_range(rt, iterator, call.arguments[1]), call.done(kNone);
  std::int64_t count = 0, index = 0;
  if (kind == IteratorKind::kExhausted || builtin_length(rt, it.source, count) != Answer::kDone) return call.done(kNone);
  if (!to_int64(rt, call.arguments[1], index)) index = count;
  if (kind == IteratorKind::kReversedList || kind == IteratorKind::kReversed) index = std::clamp<std::int64_t>(index, -1, count - 1) + 1;
  rt.memory.write<IteratorObject>(iterator)->index = static_cast<std::uint32_t>(std::clamp<std::int64_t>(index, 0, count));
  return call.done(kNone);
}

// __getnewargs__ of a number, text, bytes or tuple: the same without its class.
Outcome new_arguments(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0];
  Value parts[2] = {self, kNone};
  switch (kind_of(rt, self)) {
    case Kind::kString: parts[0] = new_string(rt, to_utf32(rt, address_of(self))); break;
    case Kind::kBytes: parts[0] = new_bytes_like(rt, Kind::kBytes, bytes_content(rt, self)); break;
    case Kind::kTuple: {
      const std::vector<Value> items = tuple_items(rt, address_of(self));
      parts[0] = new_tuple(rt, items.data(), items.size());
      break;
    }
    case Kind::kComplex: {
      const ComplexObject number = *rt.memory.read<ComplexObject>(address_of(self));
      parts[0] = from_float(number.real);
      parts[1] = from_float(number.imaginary);
      return call.done(new_tuple(rt, parts, 2));
    }
    case Kind::kFloat: parts[0] = from_float(rt.memory.read<ComplexObject>(address_of(self))->real); break;
    default:
      if (is_integer(rt, self)) parts[0] = from_integer(rt, to_integer(rt, self));
      break;
  }
  return call.done(new_tuple(rt, parts, 1));
}

template <NativeFunction kBody>
constexpr NativeFunction kIteratorMethod = method<kBody, Kind::kIterator>;

#define HINT(owner) {owner, "__length_hint__", kIteratorMethod<length_hint>, "self, /"}
#define WALKED(owner) HINT(owner), {owner, "__reduce__", kIteratorMethod<reduce_to_rest>, "self, /"}
#define COMBINED(owner) {owner, "__reduce__", kIteratorMethod<reduce_combined>, "self, /"}
#define INDEXED(owner) HINT(owner), {owner, "__reduce__", kIteratorMethod<reduce_iterator>, "self, /"}, {owner, "__setstate__", kIteratorMethod<set_iterator_state>, "self, state, /"}
#define NEW_ARGUMENTS(owner, kind) {owner, "__getnewargs__", method<new_arguments, kind>, "self, /"}

constexpr NativeEntry kEntries[] = {
    {"object", "__lt__", not_implemented, "self, value, /"},
    {"object", "__le__", not_implemented, "self, value, /"},
    {"object", "__gt__", not_implemented, "self, value, /"},
    {"object", "__ge__", not_implemented, "self, value, /"},
    {"object", "__ne__", not_equal, "self, value, /"},
    {"object", "__subclasshook__", not_implemented, "cls, *arguments"},
    {"object", "__getstate__", state, "self, /"},
    {"object", "__reduce__", reduce, "self, /"},
    {"object", "__reduce_ex__", reduce_ex, "self, protocol, /"},
    {"object", "__weakref__", no_weak_reference, "@self"},
    {"range", "__reduce__", method<reduce_bounds, Kind::kRange>, "self, /"},
    {"slice", "__reduce__", method<reduce_bounds, Kind::kSlice>, "self, /"},
    {"NoneType", "__bool__", is_false, "self, /"},
    {"NoneType", "__repr__", constant_repr, "self, /"},
    {"ellipsis", "__repr__", constant_repr, "self, /"},
    {"NotImplementedType", "__repr__", constant_repr, "self, /"},
    NEW_ARGUMENTS("str", Kind::kString),
    NEW_ARGUMENTS("bytes", Kind::kBytes),
    NEW_ARGUMENTS("tuple", Kind::kTuple),
    NEW_ARGUMENTS("complex", Kind::kComplex),
    {"int", "__getnewargs__", new_arguments, "self, /"},
    {"float", "__getnewargs__", new_arguments, "self, /"},
    INDEXED("list_iterator"),
    INDEXED("tuple_iterator"),
    INDEXED("str_iterator"), INDEXED("str_ascii_iterator"),
    INDEXED("bytes_iterator"),
    INDEXED("bytearray_iterator"),
    WALKED("range_iterator"),
    WALKED("set_iterator"),
    WALKED("dict_keyiterator"),
    WALKED("dict_valueiterator"),
    WALKED("dict_itemiterator"),
    WALKED("dict_reversekeyiterator"),
    WALKED("dict_reversevalueiterator"),
    WALKED("dict_reverseitemiterator"),
    INDEXED("list_reverseiterator"),
    {"longrange_iterator", "__reduce__", kIteratorMethod<reduce_to_rest>, "self, /"},
    {"range_iterator", "__setstate__", kIteratorMethod<set_iterator_state>, "self, state, /"},
    {"reversed", "__setstate__", kIteratorMethod<set_iterator_state>, "self, state, /"},
    HINT("reversed"), COMBINED("reversed"), COMBINED("enumerate"), COMBINED("zip"), COMBINED("map"), COMBINED("filter"), COMBINED("callable_iterator"),
};

}  // namespace

const NativeTable kObjectNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
