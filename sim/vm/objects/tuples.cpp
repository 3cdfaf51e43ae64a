// Tuples and bytes: immutable sequences with their contents in place.
#include <cstring>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/sequences.h"

namespace weft::vm {

namespace {

constexpr Address kItems = sizeof(TupleObject);
constexpr std::size_t kItemsInOnePage = (kPageBytes - kItems) / 8;
static_assert(sizeof(TupleObject) == sizeof(BytesObject));

}  // namespace

Value new_tuple(Runtime& rt, const Value* items, std::size_t count) {
  if (count == 0) return from_address(rt.image.empty_tuple);
  const Address tuple = rt.heap.allocate(Kind::kTuple, kItems + 8 * count);
  auto* object = rt.memory.write<TupleObject>(tuple);
  object->length = static_cast<std::uint32_t>(count);
  if (count <= kItemsInOnePage) {
    std::memcpy(object + 1, items, 8 * count);
  } else {
    rt.memory.copy_to(tuple + kItems, items, 8 * count);
  }
  return from_address(tuple);
}

Value tuple_from_words(Runtime& rt, Address words, std::uint32_t count) {
  if (count == 0) return from_address(rt.image.empty_tuple);
  const Address tuple = rt.heap.allocate(Kind::kTuple, kItems + std::size_t{8} * count);
  rt.memory.write<TupleObject>(tuple)->length = count;
  rt.memory.move(tuple + kItems, words, std::size_t{8} * count);
  return from_address(tuple);
}

std::uint32_t tuple_length(const Runtime& rt, Address tuple) { return rt.memory.read<TupleObject>(tuple)->length; }

Value tuple_at(const Runtime& rt, Address tuple, std::uint32_t index) {
  return *rt.memory.read<Value>(tuple + kItems + 8 * index);
}

std::vector<Value> tuple_items(const Runtime& rt, Address tuple) {
  std::vector<Value> items(tuple_length(rt, tuple));
  rt.memory.copy_from(tuple + kItems, items.data(), 8 * items.size());
  return items;
}

Items items_in(const Runtime& rt, Address list_or_tuple) {
  const auto* header = rt.memory.read<Header>(list_or_tuple);
  if (header->kind == Kind::kTuple) return {list_or_tuple + kItems, tuple_length(rt, list_or_tuple)};
  const auto* list = rt.memory.read<ListObject>(list_or_tuple);
  return {word_of(list->items, 0), list->length};
}

Value new_bytes(Runtime& rt, const void* data, std::size_t size) {
  const Address bytes = rt.heap.allocate(Kind::kBytes, sizeof(BytesObject) + size);
  rt.memory.write<BytesObject>(bytes)->length = static_cast<std::uint32_t>(size);
  rt.memory.copy_to(bytes + sizeof(BytesObject), data, size);
  return from_address(bytes);
}

std::string bytes_content(const Runtime& rt, Value bytes_like) {
  const Address address = address_of(bytes_like);
  const auto* bytes = rt.memory.read<BytesObject>(address);
  std::string content(bytes->length, '\0');
  Address from = address + sizeof(BytesObject);
  if (bytes->header.kind == Kind::kByteArray) {
    from = rt.memory.read<ByteArrayObject>(address)->block + kBlockPayload;
  }
  rt.memory.copy_from(from, content.data(), content.size());
  return content;
}

}  // namespace weft::vm
