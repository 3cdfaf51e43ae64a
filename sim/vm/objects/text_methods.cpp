#include "sim/vm/objects/byte_methods.h"

#include <algorithm>

#include "sim/vm/objects/sequences.h"

namespace weft::vm {

bool take_slice(Runtime& rt, const NativeCall& call, std::uint32_t which, std::int64_t length, std::int64_t& begin,
                std::int64_t& end) {
  const auto take = [&](std::uint32_t index, std::int64_t missing, std::int64_t& bound) {
    const Value argument = call.argument(index);
    bound = missing;
    if (argument == kNone || !is_given(argument)) return true;
    if (is_integer(rt, argument)) return take_bound(rt, argument, length, missing, bound);
    raise(rt, ExceptionId::kTypeError, "slice indices must be integers or None or have an __index__ method");
    return false;
  };
  if (!take(which, 0, begin) || !take(which + 1, length, end)) return false;
  end = std::min(end, length);
  return true;
}

Value new_latin1_string(Runtime& rt, std::string_view latin1) {
  if (is_ascii(latin1)) return new_ascii_string(rt, latin1);
  std::u32string wide;
  wide.reserve(latin1.size());
  for (const char c : latin1) wide.push_back(static_cast<unsigned char>(c));
  return new_string(rt, wide);
}

Value new_bytes_like(Runtime& rt, Kind kind, const std::string& content) {
  return kind == Kind::kByteArray ? new_byte_array(rt, content) : new_bytes(rt, content.data(), content.size());
}

bool is_iterable(Runtime& rt, Value value) {
  Value iterator = kNone;
  return has_user_iteration(rt, value) || make_iterator(rt, value, iterator) != Answer::kNotSupported;
}

bool take_byte_items(Runtime& rt, NativeCall& call, std::uint32_t which, std::string& bytes, Outcome& outcome) {
  if (is_bytes_like(rt, call.argument(which))) {
    bytes = bytes_content(rt, call.argument(which));
    return true;
  }
  std::vector<Value> items;
  if (!take_items(rt, call, which, items, outcome)) return false;
  for (const Value item : items) {
    std::int64_t byte = 0;
    outcome = Outcome::kRaised;
    if (!to_int64(rt, item, byte) && is_integer(rt, item)) byte = -1;
    if (!is_integer(rt, item) && !take_index(rt, item, byte)) return false;
    if (byte < 0 || byte > 255) {
      const bool array = kind_of(rt, call.argument(0)) == Kind::kByteArray ||
                         call.argument(0) == from_address(rt.process.kind_classes[static_cast<std::size_t>(Kind::kByteArray)]);
      raise(rt, ExceptionId::kValueError, array ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)");
      return false;
    }
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
  }
  return true;
}

Outcome raise_arguments(Runtime& rt, ExceptionId which, std::initializer_list<Value> arguments) {
  const Value args = new_tuple(rt, arguments);
  raise_without(rt, which);
  rt.memory.write<ExceptionObject>(address_of(rt.thread.raising))->args = address_of(args);
  return Outcome::kRaised;
}

}  // namespace weft::vm
