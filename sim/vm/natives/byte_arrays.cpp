// What changes a bytearray.
#include <algorithm>
#include <iterator>

#include "sim/vm/blocks.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/slices.h"

namespace weft::vm {

namespace {

// Gives the bytearray this content, with room to grow when its block is too small.
void set_content(Runtime& rt, Address array, const std::string& content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  ByteArrayObject object = *rt.memory.read<ByteArrayObject>(array);
  if (object.capacity < size || object.block == 0) {
    object.capacity = size + size / 8 + 8;
    object.block = new_data_block(rt, object.capacity);
  }
  rt.memory.copy_to(object.block + kBlockPayload, content.data(), size);
  auto* kept = rt.memory.write<ByteArrayObject>(array);
  kept->length = size;
  kept->capacity = object.capacity;
  kept->block = object.block;
  note_write(rt, array);
}

bool take_byte(Runtime& rt, Value given, char& byte) {
  std::int64_t number = 0;
  if (!take_index(rt, given, number)) return false;
  byte = static_cast<char>(static_cast<unsigned char>(number));
  if (number >= 0 && number <= 255) return true;
  raise(rt, ExceptionId::kValueError, "byte must be in range(0, 256)");
  return false;
}

Outcome append(Runtime& rt, NativeCall& call) {
  char byte = 0;
  if (!take_byte(rt, call.arguments[1], byte)) return Outcome::kRaised;
  const ByteArrayObject object = *rt.memory.read<ByteArrayObject>(self_of(call));
  if (object.block != 0 && object.length < object.capacity) {
    *rt.memory.write<char>(object.block + kBlockPayload + object.length) = byte;
    rt.memory.write<ByteArrayObject>(self_of(call))->length = object.length + 1;
    note_write(rt, self_of(call));
  } else {
    if (!append_bytes(rt, self_of(call), {&byte, 1})) return Outcome::kRaised;
  }
  return call.done(kNone);
}

Outcome extend(Runtime& rt, NativeCall& call) {
  std::string more;
  Outcome outcome = Outcome::kDone;
  if (!is_object(call.arguments[1]) || kind_of(rt, call.arguments[1]) == Kind::kBigInt) return raise(rt, ExceptionId::kTypeError, "can't extend bytearray with " + class_name(rt, call.arguments[1]));
  if (!take_byte_items(rt, call, 1, more, outcome)) return outcome;
  if (!append_bytes(rt, self_of(call), more)) return Outcome::kRaised;
  return call.done(kNone);
}

Outcome insert(Runtime& rt, NativeCall& call) {
  std::string content = bytes_content(rt, call.arguments[0]);
  const auto size = static_cast<std::int64_t>(content.size());
  std::int64_t index = 0;
  char byte = 0;
  if (!take_index(rt, call.arguments[1], index) || !take_byte(rt, call.arguments[2], byte)) return Outcome::kRaised;
  if (index < 0) index = std::max<std::int64_t>(index + size, 0);
  content.insert(static_cast<std::size_t>(std::min(index, size)), 1, byte);
  set_content(rt, self_of(call), content);
  return call.done(kNone);
}

Outcome pop(Runtime& rt, NativeCall& call) {
  std::string content = bytes_content(rt, call.arguments[0]);
  const auto size = static_cast<std::int64_t>(content.size());
  std::int64_t index = -1;
  if (!take_count(rt, call, 1, -1, index)) return Outcome::kRaised;
  if (size == 0) return raise(rt, ExceptionId::kIndexError, "pop from empty bytearray");
  if (index < 0) index += size;
  if (index < 0 || index >= size) return raise(rt, ExceptionId::kIndexError, "pop index out of range");
  const auto byte = static_cast<unsigned char>(content[static_cast<std::size_t>(index)]);
  content.erase(static_cast<std::size_t>(index), 1);
  set_content(rt, self_of(call), content);
  return call.done(from_int(byte));
}

Outcome remove(Runtime& rt, NativeCall& call) {
  std::string content = bytes_content(rt, call.arguments[0]);
  char byte = 0;
  if (!take_byte(rt, call.arguments[1], byte)) return Outcome::kRaised;
  const std::size_t at = content.find(byte);
  if (at == std::string::npos) return raise(rt, ExceptionId::kValueError, "value not found in bytearray");
  content.erase(at, 1);
  set_content(rt, self_of(call), content);
  return call.done(kNone);
}

Outcome reverse(Runtime& rt, NativeCall& call) {
  std::string content = bytes_content(rt, call.arguments[0]);
  std::reverse(content.begin(), content.end());
  set_content(rt, self_of(call), content);
  return call.done(kNone);
}

Outcome clear(Runtime& rt, NativeCall& call) {
  set_content(rt, self_of(call), "");
  return call.done(kNone);
}

// A method that may change the size. Who looks through a memoryview wants it as it is: Python sees whether there still is one.
template <NativeFunction kBody>
Outcome resizing(Runtime& rt, NativeCall& call) {
  if (!is_viewed(rt, self_of(call))) return kBody(rt, call);
  return call_library(rt, call, "_resize", {call.arguments[0], call.native, new_tuple(rt, call.arguments + 1, call.count - 1)});
}

Outcome copy(Runtime& rt, NativeCall& call) { return call.done(new_byte_array(rt, bytes_content(rt, call.arguments[0]))); }

// bytearray.__init__: what __new__ would have made of the arguments takes the place of the content.
Outcome initialize(Runtime& rt, NativeCall& call) {
  std::vector<Value> given;
  for (std::uint32_t i = 1; i < call.count; ++i) given.push_back(is_given(call.arguments[i]) ? call.arguments[i] : new_ascii_string(rt, "utf-8"));
  return call_library(rt, call, "_fill_bytes", {call.arguments[0], new_tuple(rt, given.data(), given.size())});
}

// __alloc__(): the bytes that there is room for.
Outcome room(Runtime& rt, NativeCall& call) {
  const ByteArrayObject array = *rt.memory.read<ByteArrayObject>(self_of(call));
  return call.done(from_int(std::max<std::int64_t>(array.capacity, array.length + (array.length > 0 ? 1 : 0))));
}

#define ARRAY(name, function, parameters) {"bytearray", name, method<function, Kind::kByteArray>, parameters}
#define RESIZING(name, function, parameters) ARRAY(name, resizing<function>, parameters)

const NativeEntry kEntries[] = {
    ARRAY("__init__", initialize, "self, source?, encoding?, errors?"),
    ARRAY("__alloc__", room, "self, /"),
    RESIZING("append", append, "self, item, /"),
    RESIZING("extend", extend, "self, iterable, /"),
    RESIZING("insert", insert, "self, index, item, /"),
    RESIZING("pop", pop, "self, index?, /"),
    RESIZING("remove", remove, "self, value, /"),
    ARRAY("reverse", reverse, "self, /"),
    RESIZING("clear", clear, "self, /"),
    ARRAY("copy", copy, "self, /"),
};

}  // namespace

const NativeTable kByteArrayNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
