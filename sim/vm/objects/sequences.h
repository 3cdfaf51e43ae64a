// Lists, tuples, bytes, ranges, slices and their iterators.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "sim/vm/object.h"
#include "sim/vm/protocols.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

Value new_tuple(Runtime& rt, const Value* items, std::size_t count);
inline Value new_tuple(Runtime& rt, std::initializer_list<Value> items) {
  return new_tuple(rt, items.begin(), items.size());
}
// A tuple of `count` words that already lie in simulated memory.
Value tuple_from_words(Runtime& rt, Address words, std::uint32_t count);
std::uint32_t tuple_length(const Runtime& rt, Address tuple);
Value tuple_at(const Runtime& rt, Address tuple, std::uint32_t index);
std::vector<Value> tuple_items(const Runtime& rt, Address tuple);

Value new_list(Runtime& rt, const Value* items, std::size_t count);
inline Value new_list(Runtime& rt, const std::vector<Value>& items) { return new_list(rt, items.data(), items.size()); }
Value new_list_of_length(Runtime& rt, std::uint32_t length);  // all kNone
Address new_empty_list(Runtime& rt, std::uint32_t capacity = 0);
std::uint32_t list_length(const Runtime& rt, Address list);
// index must be below the length.
Value list_at(const Runtime& rt, Address list, std::uint32_t index);
void list_set(Runtime& rt, Address list, std::uint32_t index, Value value);
void list_append(Runtime& rt, Address list, Value value);
void list_extend(Runtime& rt, Address list, const Value* added, std::uint32_t count);
// A list of what something else has, with the room that list() leaves.
Value new_extended_list(Runtime& rt, const std::vector<Value>& items);
// New items are kNone.
void list_resize(Runtime& rt, Address list, std::uint32_t length);
void list_reserve(Runtime& rt, Address list, std::uint32_t capacity);
// Puts `count` values in the place of `removed` items from `at` on.
void list_splice(Runtime& rt, Address list, std::uint32_t at, std::uint32_t removed, const Value* added, std::uint32_t count);
std::vector<Value> list_items(const Runtime& rt, Address list);

Value new_bytes(Runtime& rt, const void* data, std::size_t size);
Value new_byte_array(Runtime& rt, std::string_view content);
std::string bytes_content(const Runtime& rt, Value bytes_like);  // Bytes or ByteArray
Value new_range(Runtime& rt, Value start, Value stop, Value step);
Value new_slice(Runtime& rt, Value start, Value stop, Value step);

// Where the items of a list or tuple lie: `length` words from `at` on. Good until the next write or allocation.
struct Items {
  Address at;
  std::uint32_t length;
};
Items items_in(const Runtime& rt, Address list_or_tuple);

// start, stop, step and count of a slice applied to a sequence, as slice.indices() gives them.
struct SliceBounds { std::int64_t start, stop, step, count; };
// False after raising (step 0, non-int index).
bool slice_bounds(Runtime& rt, Address slice, std::int64_t length, SliceBounds& bounds);

// Number of items of a range; -1 when it does not fit 63 bits. As an int of any size.
std::int64_t range_length(Runtime& rt, Address range);
Value big_range_length(Runtime& rt, Address range);
// An item of a range whose length does not fit 64 bits; a negative index counts from the end. kUnbound: out of range.
Value long_range_at(Runtime& rt, Address range, Value index);
Value range_at(Runtime& rt, Address range, Value index);  // index: an int from 0 on
Value sliced_range(Runtime& rt, Address range, Address slice);  // kUnbound after raising
bool range_has(Runtime& rt, Address range, Value item);  // item: an int
bool equal_ranges(Runtime& rt, Address a, Address b);

// --- iterators (iterators.cpp) ---
Address new_iterator(Runtime& rt, IteratorKind kind, Value source, std::uint32_t index = 0);
// True for a built-in iterator that advances without Python.
bool is_native_iterator(const Runtime& rt, Value value);
// True for an Iterator object that stands for a generator of sim/lib.
bool is_wrapped_iterator(const Runtime& rt, Value value);
// reversed(value) of a built-in collection; kNotSupported when it has no such order.
Answer make_reversed(Runtime& rt, Value value, Value& result);
// What an iterator walks over, or did when it isn't exhausted; and the name of its class ("list_iterator", "zip").
IteratorKind shown_kind(const IteratorObject& iterator);
const char* iterator_class_name(IteratorKind kind);
// True when Python code can walk over the value: a generator or a class with __iter__ or __getitem__.
bool has_user_iteration(const Runtime& rt, Value value);

// Takes all items of a built-in iterable (list, tuple, str, range, dict, set, views, bytes, built-in iterators) into
// `items`. kNeedsPython: only Python can walk it (see retry_with_list). kRaised: not iterable.
enum class Walk : std::uint8_t { kDone, kRaised, kNeedsPython };
Walk items_of(Runtime& rt, Value iterable, std::vector<Value>& items);

}  // namespace weft::vm
