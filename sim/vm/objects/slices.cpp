#include "sim/vm/objects/slices.h"

#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// The words of a list or tuple that a slice names, in its order.
std::vector<Value> sliced_items(const Runtime& rt, Address sequence, const SliceBounds& bounds) {
  const Items items = items_in(rt, sequence);
  std::vector<Value> taken(static_cast<std::size_t>(bounds.count));
  std::int64_t index = bounds.start;
  for (Value& value : taken) {
    value = *rt.memory.read<Value>(items.at + 8 * static_cast<Address>(index));
    index += bounds.step;
  }
  return taken;
}

Value slice_of_items(Runtime& rt, Address sequence, Kind kind, const SliceBounds& bounds) {
  const auto count = static_cast<std::uint32_t>(bounds.count);
  if (bounds.step != 1) {
    const std::vector<Value> taken = sliced_items(rt, sequence, bounds);
    return kind == Kind::kList ? new_list(rt, taken) : new_tuple(rt, taken.data(), taken.size());
  }
  const Address from = items_in(rt, sequence).at + 8 * static_cast<Address>(bounds.start);
  if (kind == Kind::kTuple) {
    const bool whole = count == tuple_length(rt, sequence) && rt.memory.read<Header>(sequence)->cls == 0;
    return whole ? from_address(sequence) : tuple_from_words(rt, from, count);
  }
  const Address list = new_empty_list(rt, count);
  if (count > 0) rt.memory.move(items_in(rt, list).at, from, std::size_t{count} * 8);
  rt.memory.write<ListObject>(list)->length = count;
  return from_address(list);
}

// Where the bytes of a Bytes or ByteArray begin.
Address bytes_in(const Runtime& rt, Address bytes) {
  if (rt.memory.read<Header>(bytes)->kind != Kind::kByteArray) return bytes + static_cast<Address>(sizeof(BytesObject));
  return rt.memory.read<ByteArrayObject>(bytes)->block + kBlockPayload;
}

Value slice_of_bytes(Runtime& rt, Value bytes, Kind kind, const SliceBounds& bounds) {
  std::string taken(static_cast<std::size_t>(bounds.count), '\0');
  if (bounds.step == 1) {
    if (!taken.empty()) rt.memory.copy_from(bytes_in(rt, address_of(bytes)) + static_cast<Address>(bounds.start), taken.data(), taken.size());
  } else {
    const std::string content = bytes_content(rt, bytes);
    std::int64_t index = bounds.start;
    for (char& byte : taken) {
      byte = content[static_cast<std::size_t>(index)];
      index += bounds.step;
    }
  }
  return kind == Kind::kBytes ? new_bytes(rt, taken.data(), taken.size()) : new_byte_array(rt, taken);
}

Value slice_of_string(Runtime& rt, Address string, const SliceBounds& bounds) {
  const auto count = static_cast<std::uint32_t>(bounds.count);
  if (bounds.step != 1) return stepped_substring(rt, string, bounds.start, bounds.step, count);
  const auto begin = static_cast<std::uint32_t>(bounds.start);
  return substring(rt, string, begin, begin + count);
}

// The values to be assigned to a slice; `message` when there are none to be had.
Answer assigned_items(Runtime& rt, Value value, const char* message, std::vector<Value>& items) {
  if (!is_object(value) && !has_user_iteration(rt, value)) {
    raise(rt, ExceptionId::kTypeError, message);
    return Answer::kRaised;
  }
  Value iterator = kNone;
  if (!has_user_iteration(rt, value) && make_iterator(rt, value, iterator) == Answer::kNotSupported) {
    raise(rt, ExceptionId::kTypeError, message);
    return Answer::kRaised;
  }
  switch (items_of(rt, value, items)) {
    case Walk::kNeedsPython: return Answer::kNeedsPython;
    case Walk::kRaised: return Answer::kRaised;
    case Walk::kDone: break;
  }
  return Answer::kDone;
}

Answer wrong_size(Runtime& rt, const char* what, std::size_t given, std::int64_t wanted) {
  raise(rt, ExceptionId::kValueError,
        fmt::format("attempt to assign {} of size {} to extended slice of size {}", what, given, wanted));
  return Answer::kRaised;
}

// A slice that runs downwards named by its lowest index, upwards.
void turn_upwards(SliceBounds& bounds) {
  if (bounds.step > 0) return;
  bounds.start += bounds.step * (bounds.count - 1);
  bounds.step = -bounds.step;
}

}  // namespace

Value new_byte_array(Runtime& rt, std::string_view content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  const Address block = new_data_block(rt, size + 1);
  rt.memory.copy_to(block + kBlockPayload, content.data(), size);
  const Address array = rt.heap.allocate(Kind::kByteArray, sizeof(ByteArrayObject));
  auto* object = rt.memory.write<ByteArrayObject>(array);
  object->length = size;
  object->capacity = size + 1;
  object->block = block;
  return from_address(array);
}

Answer get_slice(Runtime& rt, Value container, Address slice, Value& result) {
  const Address address = address_of(container);
  const Kind kind = kind_of(rt, container);
  if (kind == Kind::kRange) {
    result = sliced_range(rt, address, slice);
    return result == kUnbound ? Answer::kRaised : Answer::kDone;
  }
  std::int64_t count = 0;
  SliceBounds bounds;
  if (kind == Kind::kList || kind == Kind::kTuple) {
    count = items_in(rt, address).length;
  } else {
    count = kind == Kind::kString ? string_length(rt, address) : rt.memory.read<BytesObject>(address)->length;
  }
  if (!slice_bounds(rt, slice, count, bounds)) return Answer::kRaised;
  const bool whole = bounds.step == 1 && bounds.count == count && kind != Kind::kList && kind != Kind::kByteArray;
  if (whole && rt.memory.read<Header>(address)->cls == 0) return result = container, Answer::kDone;
  switch (kind) {
    case Kind::kString: result = slice_of_string(rt, address, bounds); break;
    case Kind::kBytes: case Kind::kByteArray: result = slice_of_bytes(rt, container, kind, bounds); break;
    default: result = slice_of_items(rt, address, kind, bounds);
  }
  return Answer::kDone;
}

void leave_together(Runtime& rt, Address list, std::uint32_t start, std::uint32_t count) {
  if (count < 2 || rt.heap.state().finalizable.empty()) return;
  const std::vector<Value> items = list_items(rt, list);
  new_tuple(rt, items.data() + start, count);
}

Answer set_slice(Runtime& rt, Address list, Address slice, Value value) {
  SliceBounds bounds;
  if (!slice_bounds(rt, slice, list_length(rt, list), bounds)) return Answer::kRaised;
  std::vector<Value> items;
  const char* message = bounds.step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice";
  const Answer answer = assigned_items(rt, value, message, items);
  if (answer != Answer::kDone) return answer;
  if (bounds.step == 1) {
    leave_together(rt, list, static_cast<std::uint32_t>(bounds.start), static_cast<std::uint32_t>(bounds.count));
    list_splice(rt, list, static_cast<std::uint32_t>(bounds.start), static_cast<std::uint32_t>(bounds.count), items.data(),
                static_cast<std::uint32_t>(items.size()));
    return Answer::kDone;
  }
  if (static_cast<std::int64_t>(items.size()) != bounds.count) return wrong_size(rt, "sequence", items.size(), bounds.count);
  std::int64_t index = bounds.start;
  for (const Value item : items) {
    list_set(rt, list, static_cast<std::uint32_t>(index), item);
    index += bounds.step;
  }
  return Answer::kDone;
}

Answer delete_slice(Runtime& rt, Address list, Address slice) {
  SliceBounds bounds;
  if (!slice_bounds(rt, slice, list_length(rt, list), bounds)) return Answer::kRaised;
  if (bounds.count == 0) return Answer::kDone;
  turn_upwards(bounds);
  if (bounds.step == 1) {
    leave_together(rt, list, static_cast<std::uint32_t>(bounds.start), static_cast<std::uint32_t>(bounds.count));
    list_splice(rt, list, static_cast<std::uint32_t>(bounds.start), static_cast<std::uint32_t>(bounds.count), nullptr, 0);
    return Answer::kDone;
  }
  const std::vector<Value> items = list_items(rt, list);
  std::vector<Value> kept;
  kept.reserve(items.size());
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(items.size()); ++i) {
    const std::int64_t offset = i - bounds.start;
    const bool named = offset >= 0 && offset % bounds.step == 0 && offset / bounds.step < bounds.count;
    if (!named) kept.push_back(items[static_cast<std::size_t>(i)]);
  }
  list_splice(rt, list, 0, static_cast<std::uint32_t>(items.size()), kept.data(), static_cast<std::uint32_t>(kept.size()));
  return Answer::kDone;
}

namespace {

// The bytes of a value assigned to a bytearray's slice.
Answer assigned_bytes(Runtime& rt, Value value, std::string& bytes) {
  const Kind kind = kind_of(rt, value);
  if (kind == Kind::kBytes || kind == Kind::kByteArray) {
    bytes = bytes_content(rt, value);
    return Answer::kDone;
  }
  std::vector<Value> items;
  const bool number = is_number(rt, value);
  if (kind == Kind::kString || (!number && !is_object(value))) {
    raise(rt, ExceptionId::kTypeError, kind == Kind::kString ? "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
                                                             : "cannot convert '" + class_name(rt, value) + "' object to bytearray");
    return Answer::kRaised;
  }
  const Answer answer = assigned_items(rt, value, "can assign only bytes, buffers, or iterables of ints in range(0, 256)", items);
  if (answer != Answer::kDone) return answer;
  for (const Value item : items) {
    std::int64_t byte = 0;
    if (!take_index(rt, item, byte)) return Answer::kRaised;
    if (byte < 0 || byte > 255) {
      raise(rt, ExceptionId::kValueError, "byte must be in range(0, 256)");
      return Answer::kRaised;
    }
    bytes.push_back(static_cast<char>(byte));
  }
  return Answer::kDone;
}

void replace_content(Runtime& rt, Address array, const std::string& content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  if (size > rt.memory.read<ByteArrayObject>(array)->capacity) {
    const Address block = new_data_block(rt, size);
    auto* object = rt.memory.write<ByteArrayObject>(array);
    object->block = block;
    object->capacity = size;
  }
  auto* object = rt.memory.write<ByteArrayObject>(array);
  object->length = size;
  object->header.writer = rt.heap.writer();
  if (size > 0) rt.memory.copy_to(object->block + kBlockPayload, content.data(), size);
}

}  // namespace

bool append_bytes(Runtime& rt, Address array, std::string_view more) {
  const ByteArrayObject old = *rt.memory.read<ByteArrayObject>(array);
  const std::uint64_t length = std::uint64_t{old.length} + more.size();
  if (!has_room(rt, (length + length / 8) / 8 + 1)) return false;
  Address block = old.block;
  if (block == 0 || length > old.capacity) {
    const auto capacity = static_cast<std::uint32_t>(length + length / 8 + 8);
    block = new_data_block(rt, capacity);
    if (old.length > 0) rt.memory.move(block + kBlockPayload, old.block + kBlockPayload, old.length);
    auto* object = rt.memory.write<ByteArrayObject>(array);
    object->block = block;
    object->capacity = capacity;
  }
  if (!more.empty()) rt.memory.copy_to(block + kBlockPayload + old.length, more.data(), more.size());
  rt.memory.write<ByteArrayObject>(array)->length = static_cast<std::uint32_t>(length);
  note_write(rt, array);
  return true;
}

Answer set_byte_slice(Runtime& rt, Address array, Address slice, Value value) {
  std::string bytes;
  SliceBounds bounds;
  if (!slice_bounds(rt, slice, rt.memory.read<ByteArrayObject>(array)->length, bounds)) return Answer::kRaised;
  if (value != kUnbound) {
    const Answer answer = assigned_bytes(rt, value, bytes);
    if (answer != Answer::kDone) return answer;
  }
  const auto count = static_cast<std::size_t>(bounds.count);
  if (bounds.step == 1 && bytes.size() == count) {  // in place
    note_write(rt, array);
    if (count > 0) rt.memory.copy_to(bytes_in(rt, array) + static_cast<Address>(bounds.start), bytes.data(), count);
    return Answer::kDone;
  }
  if (is_viewed(rt, array)) return Answer::kNeedsPython;
  std::string content = bytes_content(rt, from_address(array));
  if (bounds.step != 1 && bytes.empty()) value = kUnbound;  // nothing in place of some bytes: they are deleted
  if (bounds.step == 1) {
    content.replace(static_cast<std::size_t>(bounds.start), count, bytes);
  } else if (value == kUnbound) {
    turn_upwards(bounds);
    std::string kept;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(content.size()); ++i) {
      const std::int64_t offset = i - bounds.start;
      if (offset < 0 || offset % bounds.step != 0 || offset / bounds.step >= bounds.count) kept.push_back(content[static_cast<std::size_t>(i)]);
    }
    content = kept;
  } else if (bytes.size() != count) {
    return wrong_size(rt, "bytes", bytes.size(), bounds.count);
  } else {
    for (std::size_t i = 0; i < count; ++i) content[static_cast<std::size_t>(bounds.start + static_cast<std::int64_t>(i) * bounds.step)] = bytes[i];
  }
  replace_content(rt, array, content);
  return Answer::kDone;
}

}  // namespace weft::vm
