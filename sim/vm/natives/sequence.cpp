// Methods of tuple, range and slice, and those that list shares with tuple.
#include <iterator>

#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/slices.h"

namespace weft::vm {

namespace {

// --- list and tuple ---

Outcome not_in_sequence(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) == Kind::kTuple) return raise(rt, ExceptionId::kValueError, "tuple.index(x): x not in tuple");
  std::string text;
  const Answer answer = to_repr(rt, call.arguments[1], text);
  if (answer == Answer::kNeedsPython) return call_library(rt, call, "_raise_not_in_list", {call.arguments[1]});
  return answer == Answer::kDone ? raise(rt, ExceptionId::kValueError, text + " is not in list") : Outcome::kRaised;
}

Outcome index(Runtime& rt, NativeCall& call) {
  const std::int64_t length = items_in(rt, self_of(call)).length;
  std::int64_t begin = 0, end = length, found = -1;
  if (!take_bound(rt, call.argument(2), length, 0, begin)) return Outcome::kRaised;
  if (!take_bound(rt, call.argument(3), length, length, end)) return Outcome::kRaised;
  const Answer answer = find_item(rt, self_of(call), call.arguments[1], begin, end, found);
  if (answer != Answer::kDone) {
    return finish(rt, call, answer, kNone, "_sequence_index", call.arguments[0], call.arguments[1], from_int64(rt, begin),
                  from_int64(rt, end));
  }
  return found >= 0 ? call.done(from_int(found)) : not_in_sequence(rt, call);
}

Outcome count(Runtime& rt, NativeCall& call) {
  std::int64_t found = -1, total = 0;
  for (;; ++total) {
    const Answer answer = find_item(rt, self_of(call), call.arguments[1], found + 1, INT64_MAX, found);
    if (answer != Answer::kDone) return finish(rt, call, answer, kNone, "_sequence_count", call.arguments[0], call.arguments[1]);
    if (found < 0) return call.done(from_int(total));
  }
}

Outcome new_tuple_of(Runtime& rt, NativeCall& call) {
  const bool plain = address_of(call.arguments[0]) == rt.process.kind_classes[static_cast<std::size_t>(Kind::kTuple)];
  const Value source = call.argument(1);
  if (plain && kind_of(rt, source) == Kind::kTuple && !is_user_object(rt, source)) return call.done(source);
  std::vector<Value> items;
  Outcome outcome;
  if (is_given(source) && !take_items(rt, call, 1, items, outcome)) return outcome;
  if (!items.empty() || plain) return done_as(rt, call, new_tuple(rt, items.data(), items.size()));
  // The empty tuple is one for all; that of a subclass is not.
  return done_as(rt, call, from_address(rt.heap.allocate(Kind::kTuple, sizeof(TupleObject))));
}

// --- range ---

// An int argument of range(): any size. kUnbound after raising.
Value take_integer(Runtime& rt, Value argument) {
  if (is_int(argument)) return argument;
  if (is_integer(rt, argument)) return from_integer(rt, to_integer(rt, argument));
  raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, argument)));
  return kUnbound;
}

Outcome make_range(Runtime& rt, NativeCall& call) {
  Value bounds[3] = {from_int(0), kUnbound, from_int(1)};
  for (std::uint32_t i = 1; i < call.count; ++i) {
    if (has_only_index(rt, call.arguments[i])) {
      return call_library(rt, call, "_range", {new_tuple(rt, call.arguments + 1, call.count - 1)});
    }
    bounds[call.count == 2 ? 1 : i - 1] = take_integer(rt, call.arguments[i]);
    if (bounds[call.count == 2 ? 1 : i - 1] == kUnbound) return Outcome::kRaised;
  }
  if (bounds[2] == from_int(0)) return raise(rt, ExceptionId::kValueError, "range() arg 3 must not be zero");
  return call.done(new_range(rt, bounds[0], bounds[1], bounds[2]));
}

template <Value SliceObject::*kField>
Outcome part(Runtime& rt, NativeCall& call) {
  return call.done(rt.memory.read<SliceObject>(self_of(call))->*kField);
}

Outcome range_index(Runtime& rt, NativeCall& call) {
  bool has = false;
  const Value item = call.arguments[1];
  const Answer answer = contains(rt, call.arguments[0], item, has);
  if (answer != Answer::kDone) return finish(rt, call, answer, kNone, "_sequence_index", call.arguments[0], item, from_int(0), kNone);
  if (!has) {
    std::string text;
    if (is_integer(rt, item) && to_repr(rt, item, text) == Answer::kDone) return raise(rt, ExceptionId::kValueError, text + " is not in range");
    return raise(rt, ExceptionId::kValueError, "sequence.index(x): x not in sequence");
  }
  const SliceObject range = *rt.memory.read<SliceObject>(self_of(call));
  Value offset = kNone, number = kNone;
  number_binary(rt, BinaryOperator::kSubtract, item, range.start, offset);
  number_binary(rt, BinaryOperator::kFloorDivide, offset, range.step, number);
  return call.done(is_float(number) ? from_integer(rt, integer_from_double(as_float(number))) : number);
}

Outcome range_count(Runtime& rt, NativeCall& call) {
  bool has = false;
  const Answer answer = contains(rt, call.arguments[0], call.arguments[1], has);
  return finish(rt, call, answer, from_int(has ? 1 : 0), "_sequence_count", call.arguments[0], call.arguments[1]);
}

// --- slice ---

Outcome make_slice(Runtime& rt, NativeCall& call) {
  if (call.count == 2) return call.done(new_slice(rt, kNone, call.arguments[1], kNone));
  const Value step = is_given(call.argument(3)) ? call.arguments[3] : kNone;
  return call.done(new_slice(rt, call.arguments[1], call.arguments[2], step));
}

Outcome slice_indices(Runtime& rt, NativeCall& call) {
  std::int64_t length = 0;
  SliceBounds bounds;
  const bool is_long = kind_of(rt, call.arguments[1]) == Kind::kBigInt;
  if (!is_long && !take_index(rt, call.arguments[1], length)) return Outcome::kRaised;
  bool is_negative = length < 0;
  if (is_long) number_compare(rt, Comparison::kLess, call.arguments[1], from_int(0), is_negative);
  if (is_negative) return raise(rt, ExceptionId::kValueError, "length should not be negative");
  SliceObject slice = *rt.memory.read<SliceObject>(self_of(call));
  for (const Value part : {slice.start, slice.stop, slice.step}) {
    if (has_only_index(rt, part)) return call_library(rt, call, "_slice_indices", {call.arguments[0], call.arguments[1]});
  }
  if (is_long) {
    if (!long_slice_bounds(rt, self_of(call), call.arguments[1], slice)) return Outcome::kRaised;
    return call.done(new_tuple(rt, {slice.start, slice.stop, slice.step}));
  }
  if (!slice_bounds(rt, self_of(call), length, bounds)) return Outcome::kRaised;
  const Value start = from_int64(rt, bounds.start), stop = from_int64(rt, bounds.stop), step = slice_step(rt, self_of(call), bounds);
  return call.done(new_tuple(rt, {start, stop, step}));
}

template <NativeFunction kBody>
constexpr NativeFunction kListMethod = method<kBody, Kind::kList>;
template <NativeFunction kBody>
constexpr NativeFunction kTupleMethod = method<kBody, Kind::kTuple>;
template <NativeFunction kBody>
constexpr NativeFunction kSliceMethod = method<kBody, Kind::kSlice, Kind::kRange>;

const NativeEntry kEntries[] = {
    {"list", "index", kListMethod<index>, "self, value, start?, stop?, /"},
    {"list", "count", kListMethod<count>, "self, value, /"},
    {"tuple", "__new__", maker<new_tuple_of, Kind::kTuple>, "cls, iterable?, /"},
    {"tuple", "index", kTupleMethod<index>, "self, value, start?, stop?, /"},
    {"tuple", "count", kTupleMethod<count>, "self, value, /"},
    {"range", "__new__", make_range, "cls, start, stop?, step?, /"},
    {"range", "index", kSliceMethod<range_index>, "self, value, /"},
    {"range", "count", kSliceMethod<range_count>, "self, value, /"},
    {"range", "start", kSliceMethod<part<&SliceObject::start>>, "@self"},
    {"range", "stop", kSliceMethod<part<&SliceObject::stop>>, "@self"},
    {"range", "step", kSliceMethod<part<&SliceObject::step>>, "@self"},
    {"slice", "__new__", make_slice, "cls, start, stop?, step?, /"},
    {"slice", "indices", kSliceMethod<slice_indices>, "self, length, /"},
    {"slice", "start", kSliceMethod<part<&SliceObject::start>>, "@self"},
    {"slice", "stop", kSliceMethod<part<&SliceObject::stop>>, "@self"},
    {"slice", "step", kSliceMethod<part<&SliceObject::step>>, "@self"},
};

}  // namespace

const NativeTable kSequenceNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
