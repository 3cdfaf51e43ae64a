#include "sim/vm/text_stream.h"

#include <algorithm>

#include "sim/vm/blocks.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

void grow(Runtime& rt, Address array, std::uint32_t needed) {
  const ByteArrayObject old = *rt.memory.read<ByteArrayObject>(array);
  const std::uint32_t capacity = std::max({needed, 2 * old.capacity, 256u});
  const Address block = new_block(rt, Kind::kRawBlock, capacity);
  if (old.length > 0) rt.memory.move(block + kBlockPayload, old.block + kBlockPayload, old.length);
  auto* object = rt.memory.write<ByteArrayObject>(array);
  object->block = block;
  object->capacity = capacity;
}

}  // namespace

bool writes_natively(Runtime& rt, Value stream) {
  const Value write = find_in_class(rt, class_of(rt, stream), rt.name(Name::kWrite));
  if (kind_of(rt, write) != Kind::kNative) return false;
  const std::uint32_t number = rt.memory.read<NativeObject>(address_of(write))->native;
  return std::string_view(all_natives()[number].entry->owner) == "_io";
}

bool find_text_stream(Runtime& rt, Value file, TextStream& stream) {
  if (kind_of(rt, file) != Kind::kObject) return false;
  const InstanceObject object = *rt.memory.read<InstanceObject>(address_of(file));
  if (object.dict == 0) return false;
  const Value buffer = find_string_key(rt, object.dict, rt.name(Name::kStreamBuffer));
  if (kind_of(rt, buffer) != Kind::kByteArray) return false;
  stream.buffer = address_of(buffer);
  const Value buffering = find_string_key(rt, object.dict, rt.name(Name::kLineBuffering));
  stream.line_buffering = buffering == kTrue;
  stream.writes_through = buffering == kNone;
  return true;
}

Value standard_output(Runtime& rt) {
  const Value module = find_string_key(rt, rt.process.modules, rt.name(Name::kSys));
  if (kind_of(rt, module) != Kind::kModule) return kUnbound;
  const Address slots = rt.memory.read<ModuleObject>(address_of(module))->slots;
  const Value slot = find_string_key(rt, slots, rt.name(Name::kStdout));
  if (!is_int(slot)) return kUnbound;
  return *rt.memory.read<Value>(slot_address(static_cast<std::uint32_t>(as_int(slot))));
}

std::uint32_t pending_bytes(const Runtime& rt, const TextStream& stream) {
  return rt.memory.read<ByteArrayObject>(stream.buffer)->length;
}

void append_to_stream(Runtime& rt, const TextStream& stream, std::string_view utf8) {
  const ByteArrayObject old = *rt.memory.read<ByteArrayObject>(stream.buffer);
  const std::uint32_t length = old.length + static_cast<std::uint32_t>(utf8.size());
  if (length > old.capacity) grow(rt, stream.buffer, length);
  const Address block = rt.memory.read<ByteArrayObject>(stream.buffer)->block;
  rt.memory.copy_to(block + kBlockPayload + old.length, utf8.data(), utf8.size());
  rt.memory.write<ByteArrayObject>(stream.buffer)->length = length;
  note_write(rt, stream.buffer);
}

std::string unwritten_text(const UserMode& user) {
  Interpreter interpreter(user, Allowance{});
  TextStream stream;
  if (!find_text_stream(interpreter.rt, standard_output(interpreter.rt), stream)) return "";
  const ByteArrayObject buffer = *interpreter.memory.read<ByteArrayObject>(stream.buffer);
  std::string text(buffer.length, '\0');
  interpreter.memory.copy_from(buffer.block + kBlockPayload, text.data(), text.size());
  return text;
}

}  // namespace weft::vm
