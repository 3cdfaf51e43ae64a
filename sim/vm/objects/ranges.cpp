// Ranges and slices. Their ints are small nearly always; the rare big ones take the way of number_binary.
#include <algorithm>

#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/slices.h"

namespace weft::vm {

namespace {

Value new_slice_object(Runtime& rt, Kind kind, Value start, Value stop, Value step) {
  const Address object = rt.heap.allocate(kind, sizeof(SliceObject));
  auto* slice = rt.memory.write<SliceObject>(object);
  slice->start = start, slice->stop = stop, slice->step = step;
  return from_address(object);
}

Value calculate(Runtime& rt, BinaryOperator op, Value a, Value b) {
  Value result = from_int(0);
  number_binary(rt, op, a, b, result);
  return result;
}

bool less(Runtime& rt, Value a, Value b) {
  bool result = false;
  number_compare(rt, Comparison::kLess, a, b, result);
  return result;
}

// Items of a range whose bounds and step fit 48 bits.
std::int64_t small_range_length(std::int64_t start, std::int64_t stop, std::int64_t step) {
  if (step > 0) return start < stop ? (stop - start - 1) / step + 1 : 0;
  return start > stop ? (start - stop - 1) / -step + 1 : 0;
}

// An index of a slice: None stands for `missing`; ints beyond 64 bits for the nearest one that fits.
bool slice_index(Runtime& rt, Value value, std::int64_t missing, std::int64_t& index) {
  if (is_int(value)) {
    index = as_int(value);
    return true;
  }
  if (value == kNone) {
    index = missing;
  } else if (!is_integer(rt, value)) {
    raise(rt, ExceptionId::kTypeError, "slice indices must be integers or None or have an __index__ method");
    return false;
  } else if (!to_int64(rt, value, index)) {
    index = less(rt, value, from_int(0)) ? -INT64_MAX : INT64_MAX;
  }
  index = std::max(index, -INT64_MAX);
  return true;
}

// As slice.indices(): negative indices count from the end; the result lies in [lowest, highest].
std::int64_t clamp_index(std::int64_t index, std::int64_t length, std::int64_t lowest, std::int64_t highest) {
  if (index < 0) index = index < -length ? lowest : index + length;
  return std::min(std::max(index, lowest), highest);
}

}  // namespace

Value new_range(Runtime& rt, Value start, Value stop, Value step) {
  return new_slice_object(rt, Kind::kRange, start, stop, step);
}

Value new_slice(Runtime& rt, Value start, Value stop, Value step) {
  return new_slice_object(rt, Kind::kSlice, start, stop, step);
}

bool slice_bounds(Runtime& rt, Address slice, std::int64_t length, SliceBounds& bounds) {
  const SliceObject object = *rt.memory.read<SliceObject>(slice);
  if (!slice_index(rt, object.step, 1, bounds.step)) return false;
  if (bounds.step == 0) {
    raise(rt, ExceptionId::kValueError, "slice step cannot be zero");
    return false;
  }
  const bool down = bounds.step < 0;
  const std::int64_t lowest = down ? -1 : 0, highest = down ? length - 1 : length;
  if (!slice_index(rt, object.start, down ? INT64_MAX : 0, bounds.start)) return false;
  if (!slice_index(rt, object.stop, down ? -INT64_MAX : INT64_MAX, bounds.stop)) return false;
  bounds.start = clamp_index(bounds.start, length, lowest, highest);
  bounds.stop = clamp_index(bounds.stop, length, lowest, highest);
  bounds.count = small_range_length(bounds.start, bounds.stop, bounds.step);
  return true;
}

Value slice_step(Runtime& rt, Address slice, const SliceBounds& bounds) {
  const Value given = rt.memory.read<SliceObject>(slice)->step;
  std::int64_t step = 0;
  return given == kNone || to_int64(rt, given, step) ? from_int64(rt, bounds.step) : given;
}

Value big_range_length(Runtime& rt, Address range) {
  SliceObject object = *rt.memory.read<SliceObject>(range);
  if (less(rt, object.step, from_int(0))) {
    std::swap(object.start, object.stop);
    object.step = calculate(rt, BinaryOperator::kSubtract, from_int(0), object.step);
  }
  if (!less(rt, object.start, object.stop)) return from_int(0);
  const Value span = calculate(rt, BinaryOperator::kSubtract, calculate(rt, BinaryOperator::kSubtract, object.stop, object.start), from_int(1));
  return calculate(rt, BinaryOperator::kAdd, calculate(rt, BinaryOperator::kFloorDivide, span, object.step), from_int(1));
}

std::int64_t range_length(Runtime& rt, Address range) {
  const SliceObject object = *rt.memory.read<SliceObject>(range);
  if (are_ints(object.start, object.stop) && is_int(object.step)) {
    return small_range_length(as_int(object.start), as_int(object.stop), as_int(object.step));
  }
  std::int64_t length = 0;
  return to_int64(rt, big_range_length(rt, range), length) ? length : -1;
}

Value range_at(Runtime& rt, Address range, Value index) {
  const SliceObject object = *rt.memory.read<SliceObject>(range);
  return calculate(rt, BinaryOperator::kAdd, object.start, calculate(rt, BinaryOperator::kMultiply, index, object.step));
}

Value long_range_at(Runtime& rt, Address range, Value index) {
  const Value length = big_range_length(rt, range);
  if (less(rt, index, from_int(0))) index = calculate(rt, BinaryOperator::kAdd, index, length);
  return less(rt, index, from_int(0)) || !less(rt, index, length) ? kUnbound : range_at(rt, range, index);
}

bool long_slice_bounds(Runtime& rt, Address slice, Value length, SliceObject& bounds) {
  SliceBounds refusing;
  if (!slice_bounds(rt, slice, INT64_MAX, refusing)) return false;
  const SliceObject given = *rt.memory.read<SliceObject>(slice);
  const bool down = refusing.step < 0;
  const Value lowest = from_int(down ? -1 : 0), highest = down ? calculate(rt, BinaryOperator::kSubtract, length, from_int(1)) : length;
  const auto place = [&](Value index, Value missing) {
    if (index == kNone) return missing;
    const bool from_end = less(rt, index, from_int(0));
    index = calculate(rt, BinaryOperator::kAdd, index, from_end ? length : from_int(0));
    if (from_end) return less(rt, index, lowest) ? lowest : index;
    return less(rt, highest, index) ? highest : index;
  };
  bounds.start = place(given.start, down ? highest : lowest);
  bounds.stop = place(given.stop, down ? lowest : highest);
  bounds.step = given.step == kNone ? from_int(1) : calculate(rt, BinaryOperator::kAdd, given.step, from_int(0));
  return true;
}

static Value sliced_long_range(Runtime& rt, Address range, Address slice) {
  SliceObject bounds;
  if (!long_slice_bounds(rt, slice, big_range_length(rt, range), bounds)) return kUnbound;
  const Value start = range_at(rt, range, bounds.start), stop = range_at(rt, range, bounds.stop);
  return new_range(rt, start, stop, calculate(rt, BinaryOperator::kMultiply, rt.memory.read<SliceObject>(range)->step, bounds.step));
}

Value sliced_range(Runtime& rt, Address range, Address slice) {
  const std::int64_t length = range_length(rt, range);
  if (length < 0) return sliced_long_range(rt, range, slice);
  SliceBounds bounds;
  if (!slice_bounds(rt, slice, length, bounds)) return kUnbound;
  const Value step = rt.memory.read<SliceObject>(range)->step;
  const Value new_step = calculate(rt, BinaryOperator::kMultiply, step, slice_step(rt, slice, bounds));
  const Value start = range_at(rt, range, from_int64(rt, bounds.start));
  return new_range(rt, start, range_at(rt, range, from_int64(rt, bounds.stop)), new_step);
}

bool range_has(Runtime& rt, Address range, Value item) {
  const SliceObject object = *rt.memory.read<SliceObject>(range);
  const bool down = less(rt, object.step, from_int(0));
  if (down ? less(rt, object.start, item) || !less(rt, object.stop, item)
           : less(rt, item, object.start) || !less(rt, item, object.stop)) {
    return false;
  }
  const Value offset = calculate(rt, BinaryOperator::kSubtract, item, object.start);
  return calculate(rt, BinaryOperator::kModulo, offset, object.step) == from_int(0);
}

bool equal_ranges(Runtime& rt, Address a, Address b) {
  const SliceObject first = *rt.memory.read<SliceObject>(a), second = *rt.memory.read<SliceObject>(b);
  const auto same = [&rt](Value x, Value y) {
    bool equal = false;
    number_compare(rt, Comparison::kEqual, x, y, equal);
    return equal;
  };
  const Value length = big_range_length(rt, a);
  if (!same(length, big_range_length(rt, b))) return false;
  if (length == from_int(0)) return true;
  return same(first.start, second.start) && (length == from_int(1) || same(first.step, second.step));
}

}  // namespace weft::vm
