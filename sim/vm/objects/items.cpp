// container[key], container[key] = value, del container[key].
#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// What a sequence says of a key that is no index and of an index out of range.
struct Messages {
  const char* type;
  const char* range;
  const char* assignment;
};

Messages messages_of(Kind kind) {
  switch (kind) {
    case Kind::kList: return {"list indices must be integers or slices, not {}", "list index out of range", "list assignment index out of range"};
    case Kind::kTuple: return {"tuple indices must be integers or slices, not {}", "tuple index out of range", ""};
    case Kind::kString: return {"string indices must be integers, not '{}'", "string index out of range", ""};
    case Kind::kRange: return {"range indices must be integers or slices, not {}", "range object index out of range", ""};
    case Kind::kByteArray: return {"bytearray indices must be integers or slices, not {}", "bytearray index out of range", "bytearray index out of range"};
    default: return {"byte indices must be integers or slices, not {}", "index out of range", ""};
  }
}

Answer raise_range(Runtime& rt, const char* message) {
  raise(rt, ExceptionId::kIndexError, message);
  return Answer::kRaised;
}

Answer key_error(Runtime& rt, Value key) {
  raise_with(rt, ExceptionId::kKeyError, key);
  return Answer::kRaised;
}

Answer get_from_dict(Runtime& rt, Value dict, Value key, Value& result) {
  const Found found = table_find(rt, address_of(dict), key, result);
  if (found == Found::kYes) return Answer::kDone;
  if (is_failure(found)) return answer_of(found);
  if (is_user_object(rt, dict) && find_in_class(rt, class_of(rt, dict), rt.name(Name::kMissing)) != kUnbound) {
    return Answer::kNeedsPython;
  }
  return key_error(rt, key);
}

Value byte_value(const Runtime& rt, Address bytes, Kind kind, std::int64_t index) {
  const Address from = kind == Kind::kByteArray ? rt.memory.read<ByteArrayObject>(bytes)->block + kBlockPayload
                                                : bytes + static_cast<Address>(sizeof(BytesObject));
  return from_int(*rt.memory.read<std::uint8_t>(from + static_cast<Address>(index)));
}

Answer get_from_range(Runtime& rt, Address range, Value key, Value& result) {
  const Messages messages = messages_of(Kind::kRange);
  const std::int64_t length = range_length(rt, range);
  if ((length < 0 || kind_of(rt, key) == Kind::kBigInt) && is_integer(rt, key)) {  // longer than 64 bits count, or asked so far out
    const Value item = long_range_at(rt, range, key);
    if (item == kUnbound) return raise_range(rt, messages.range);
    result = item;
    return Answer::kDone;
  }
  std::int64_t index = 0;
  const Answer answer = sequence_index(rt, key, length < 0 ? INT64_MAX : length, messages.type, messages.range, index);
  if (answer == Answer::kDone) result = range_at(rt, range, from_int64(rt, index));
  return answer;
}

// How many items there are, whatever a __len__ of the program says.
std::int64_t stored_length(const Runtime& rt, Address container, Kind kind) {
  switch (kind) {
    case Kind::kList: return list_length(rt, container);
    case Kind::kTuple: return tuple_length(rt, container);
    case Kind::kString: return string_length(rt, container);
    case Kind::kBytes: return rt.memory.read<BytesObject>(container)->length;
    default: return rt.memory.read<ByteArrayObject>(container)->length;
  }
}

Answer get_by_index(Runtime& rt, Value container, Kind kind, Value key, Value& result) {
  const Address address = address_of(container);
  std::int64_t index = 0;
  const std::int64_t count = stored_length(rt, address, kind);
  const Messages messages = messages_of(kind);
  const Answer answer = sequence_index(rt, key, count, messages.type, messages.range, index);
  if (answer != Answer::kDone) return answer;
  const auto number = static_cast<std::uint32_t>(index);
  switch (kind) {
    case Kind::kList: result = list_at(rt, address, number); break;
    case Kind::kTuple: result = tuple_at(rt, address, number); break;
    case Kind::kString: result = character_string(rt, string_at(rt, address, number)); break;
    default: result = byte_value(rt, address, kind, index);
  }
  return answer;
}

Answer set_byte(Runtime& rt, Address array, std::int64_t index, Value value) {
  std::int64_t byte = 0;
  if (!take_index(rt, value, byte)) return Answer::kRaised;
  if (byte < 0 || byte > 255) {
    raise(rt, ExceptionId::kValueError, "byte must be in range(0, 256)");
    return Answer::kRaised;
  }
  const Address block = rt.memory.read<ByteArrayObject>(array)->block;
  *rt.memory.write<std::uint8_t>(block + kBlockPayload + static_cast<Address>(index)) = static_cast<std::uint8_t>(byte);
  note_write(rt, array);
  return Answer::kDone;
}

Answer set_by_index(Runtime& rt, Address container, Kind kind, Value key, Value value) {
  const Messages messages = messages_of(kind);
  const std::uint32_t count = kind == Kind::kList ? list_length(rt, container) : rt.memory.read<ByteArrayObject>(container)->length;
  std::int64_t index = 0;
  const Answer answer = sequence_index(rt, key, count, messages.type, messages.assignment, index);
  if (answer != Answer::kDone) return answer;
  if (kind == Kind::kByteArray) return set_byte(rt, container, index, value);
  list_set(rt, container, static_cast<std::uint32_t>(index), value);
  return answer;
}

// del array[index]: the slice of that one byte.
Answer delete_byte(Runtime& rt, Value array, Value key) {
  const Messages messages = messages_of(Kind::kByteArray);
  std::int64_t index = 0;
  const Answer answer = sequence_index(rt, key, rt.memory.read<ByteArrayObject>(address_of(array))->length, messages.type,
                                       messages.assignment, index);
  if (answer != Answer::kDone) return answer;
  const Value slice = new_slice(rt, from_int(index), from_int(index + 1), kNone);
  return set_byte_slice(rt, address_of(array), address_of(slice), kUnbound);
}

}  // namespace

Answer sequence_index(Runtime& rt, Value key, std::int64_t count, const char* type_message, const char* range_message,
                      std::int64_t& index) {
  if (is_int(key)) {
    index = as_int(key);
  } else if (!is_integer(rt, key)) {
    if (has_only_index(rt, key)) return Answer::kNeedsPython;
    raise(rt, ExceptionId::kTypeError, fmt::format(fmt::runtime(type_message), class_name(rt, key)));
    return Answer::kRaised;
  } else if (!to_int64(rt, key, index)) {
    return raise_range(rt, fmt::format("cannot fit '{}' into an index-sized integer", class_name(rt, key)).c_str());
  }
  if (index < 0) index += count;
  if (index < 0 || index >= count) return raise_range(rt, range_message);
  return Answer::kDone;
}

namespace {

// A slice whose parts are objects with an __index__ of their own: Python turns them into ints first.
bool has_user_index(const Runtime& rt, Value key) {
  if (kind_of(rt, key) != Kind::kSlice) return false;
  const SliceObject slice = *rt.memory.read<SliceObject>(address_of(key));
  return has_only_index(rt, slice.start) || has_only_index(rt, slice.stop) || has_only_index(rt, slice.step);
}

}  // namespace

Answer get_item(Runtime& rt, Value container, Value key, Value& result) {
  if (!is_object(container)) return Answer::kNotSupported;
  const Kind kind = kind_of(rt, container);
  switch (kind) {
    case Kind::kDict: return get_from_dict(rt, container, key, result);
    case Kind::kList: case Kind::kTuple: case Kind::kString: case Kind::kBytes: case Kind::kByteArray: case Kind::kRange: break;
    default: return Answer::kNotSupported;
  }
  if (has_user_index(rt, key)) return Answer::kNeedsPython;
  if (kind_of(rt, key) == Kind::kSlice) return get_slice(rt, container, address_of(key), result);
  if (kind == Kind::kRange) return get_from_range(rt, address_of(container), key, result);
  return get_by_index(rt, container, kind, key, result);
}

Answer set_item(Runtime& rt, Value container, Value key, Value value) {
  const Kind kind = kind_of(rt, container);
  if (kind == Kind::kDict) {
    const Found found = table_set(rt, address_of(container), key, value);
    return is_failure(found) ? answer_of(found) : Answer::kDone;
  }
  if (kind != Kind::kList && kind != Kind::kByteArray) return Answer::kNotSupported;
  if (has_user_index(rt, key)) return Answer::kNeedsPython;
  if (kind_of(rt, key) != Kind::kSlice) return set_by_index(rt, address_of(container), kind, key, value);
  return kind == Kind::kList ? set_slice(rt, address_of(container), address_of(key), value)
                             : set_byte_slice(rt, address_of(container), address_of(key), value);
}

Answer delete_item(Runtime& rt, Value container, Value key) {
  const Kind kind = kind_of(rt, container);
  if (kind == Kind::kDict) {
    const Found found = table_remove(rt, address_of(container), key);
    if (found == Found::kNo) return key_error(rt, key);
    return is_failure(found) ? answer_of(found) : Answer::kDone;
  }
  if (kind != Kind::kList && kind != Kind::kByteArray) return Answer::kNotSupported;
  if (has_user_index(rt, key)) return Answer::kNeedsPython;
  if (kind == Kind::kByteArray) {
    if (kind_of(rt, key) == Kind::kSlice) return set_byte_slice(rt, address_of(container), address_of(key), kUnbound);
    return delete_byte(rt, container, key);
  }
  if (kind_of(rt, key) == Kind::kSlice) return delete_slice(rt, address_of(container), address_of(key));
  std::int64_t index = 0;
  const Address list = address_of(container);
  const Messages messages = messages_of(kind);
  const Answer answer = sequence_index(rt, key, list_length(rt, list), messages.type, messages.assignment, index);
  if (answer == Answer::kDone) list_splice(rt, list, static_cast<std::uint32_t>(index), 1, nullptr, 0);
  return answer;
}

}  // namespace weft::vm
