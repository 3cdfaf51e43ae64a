// Lists: a block of values that grows as CPython's does.
#include "sim/vm/blocks.h"
#include "sim/vm/objects/sequences.h"

namespace weft::vm {

namespace {

// Room for `length` items and some more, so that appending is cheap on average (CPython's list_resize).
std::uint32_t roomy_capacity(std::uint32_t old_length, std::uint32_t length) {
  if (length == 0) return 0;
  const std::uint32_t capacity = (length + (length >> 3) + 6) & ~std::uint32_t{3};
  const bool one_big_step = length > old_length && length - old_length > capacity - length;
  return one_big_step ? (length + 3) & ~std::uint32_t{3} : capacity;
}

// Moves the items to a block of another size. The bytes behind the last item are zero, as in every fresh block.
void set_capacity(Runtime& rt, Address list, std::uint32_t capacity) {
  const ListObject old = *rt.memory.read<ListObject>(list);
  Address items = 0;
  if (capacity > 0) {
    items = new_block(rt, Kind::kValueBlock, capacity * 8);
    const std::uint32_t kept = std::min(old.length, capacity);
    if (kept > 0) rt.memory.move(word_of(items, 0), word_of(old.items, 0), std::size_t{kept} * 8);
  }
  auto* object = rt.memory.write<ListObject>(list);
  object->items = items;
  object->capacity = capacity;
}

}  // namespace

Value new_list(Runtime& rt, const Value* items, std::size_t count) {
  const Address list = new_empty_list(rt, static_cast<std::uint32_t>(count));
  if (count > 0) {
    const Address block = rt.memory.read<ListObject>(list)->items;
    rt.memory.copy_to(word_of(block, 0), items, 8 * count);
    rt.memory.write<ListObject>(list)->length = static_cast<std::uint32_t>(count);
  }
  return from_address(list);
}

Address new_empty_list(Runtime& rt, std::uint32_t capacity) {
  const Address list = rt.heap.allocate(Kind::kList, sizeof(ListObject));
  if (capacity > 0) set_capacity(rt, list, capacity);
  return list;
}

Value new_list_of_length(Runtime& rt, std::uint32_t length) {
  const Address list = new_empty_list(rt, length);
  if (length > 0) fill_words(rt.memory, word_of(rt.memory.read<ListObject>(list)->items, 0), length, kNone);
  rt.memory.write<ListObject>(list)->length = length;
  return from_address(list);
}

std::uint32_t list_length(const Runtime& rt, Address list) { return rt.memory.read<ListObject>(list)->length; }

Value list_at(const Runtime& rt, Address list, std::uint32_t index) {
  return *rt.memory.read<Value>(word_of(rt.memory.read<ListObject>(list)->items, index));
}

void list_set(Runtime& rt, Address list, std::uint32_t index, Value value) {
  note_write(rt, list);
  *rt.memory.write<Value>(word_of(rt.memory.read<ListObject>(list)->items, index)) = value;
}

void list_append(Runtime& rt, Address list, Value value) {
  auto* object = rt.memory.write<ListObject>(list);
  if (object->length == object->capacity) [[unlikely]] {
    set_capacity(rt, list, roomy_capacity(object->length, object->length + 1));
    object = rt.memory.write<ListObject>(list);
  }
  object->header.writer = rt.heap.writer();
  *rt.memory.write<Value>(word_of(object->items, object->length++)) = value;
}

void list_resize(Runtime& rt, Address list, std::uint32_t length) {
  const ListObject old = *rt.memory.read<ListObject>(list);
  if (length > old.capacity || length < old.capacity / 2) {
    set_capacity(rt, list, roomy_capacity(old.length, length));
  }
  auto* object = rt.memory.write<ListObject>(list);
  object->length = length;
  object->header.writer = rt.heap.writer();
  const Address items = object->items;
  if (length > old.length) fill_words(rt.memory, word_of(items, old.length), length - old.length, kNone);
  // Nothing behind the end may keep an object alive.
  const std::uint32_t end = std::min(old.length, object->capacity);
  if (length < end) rt.memory.fill_zero(word_of(items, length), std::size_t{end - length} * 8);
}

void list_reserve(Runtime& rt, Address list, std::uint32_t capacity) {
  if (rt.memory.read<ListObject>(list)->capacity < capacity) set_capacity(rt, list, capacity);
}

std::vector<Value> list_items(const Runtime& rt, Address list) {
  const ListObject object = *rt.memory.read<ListObject>(list);
  std::vector<Value> items(object.length);
  if (object.length > 0) rt.memory.copy_from(word_of(object.items, 0), items.data(), 8 * items.size());
  return items;
}

void list_splice(Runtime& rt, Address list, std::uint32_t at, std::uint32_t removed, const Value* added, std::uint32_t count) {
  const std::uint32_t old_length = list_length(rt, list);
  const std::uint32_t tail = old_length - at - removed;
  if (count > removed) list_resize(rt, list, old_length + (count - removed));
  const Address items = rt.memory.read<ListObject>(list)->items;
  if (tail > 0) rt.memory.move(word_of(items, at + count), word_of(items, at + removed), std::size_t{tail} * 8);
  if (count > 0) rt.memory.copy_to(word_of(items, at), added, std::size_t{count} * 8);
  if (count < removed) list_resize(rt, list, old_length - (removed - count));
  note_write(rt, list);
}

// One that had nothing gets room for an even number (list_preallocate_exact() in CPython).
void list_extend(Runtime& rt, Address list, const Value* added, std::uint32_t count) {
  if (count > 0) list_reserve(rt, list, list_length(rt, list) > 0 ? 0 : (count + 1) & ~std::uint32_t{1});
  list_splice(rt, list, list_length(rt, list), 0, added, count);
}

Value new_extended_list(Runtime& rt, const std::vector<Value>& items) {
  const Address list = new_empty_list(rt);
  list_extend(rt, list, items.data(), static_cast<std::uint32_t>(items.size()));
  return from_address(list);
}

}  // namespace weft::vm
