// s += t in a loop. A str never changes, but a long one may be continued behind its end by a longer one: both lie in one
// buffer then, and each knows how much of it is its own. So a loop costs what it appends, not the square of it.
#include <algorithm>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

std::uint32_t bytes_of(const StringObject& string) { return string.length * string.width; }

// The buffer of a str that can be continued by `more` bytes of its own width; 0: none.
Address open_buffer(const Runtime& rt, Address string, std::uint32_t more) {
  const BufferedString& grown = *rt.memory.read<BufferedString>(string);
  if (!(grown.string.header.flags & kFlagBuffered)) return 0;
  const std::uint32_t end = bytes_of(grown.string);
  const auto* block = rt.memory.read<BlockObject>(grown.buffer);
  return block->filled == end && block->bytes - end >= more ? grown.buffer : 0;
}

// A buffer that begins with the text of `string`, in `width` bytes a code point, and has room for half as much again.
Address new_buffer(Runtime& rt, Address string, std::uint8_t width, std::uint32_t bytes) {
  const Address buffer = new_block(rt, Kind::kRawBlock, bytes + bytes / 2);
  copy_text_to(rt, buffer + kBlockPayload, width, string, 0, string_length(rt, string));
  return buffer;
}

}  // namespace

Value grow_string(Runtime& rt, Address a, Address b) {
  const StringObject left = *rt.memory.read<StringObject>(a), right = *rt.memory.read<StringObject>(b);
  const std::uint8_t width = std::max(left.width, right.width);
  const std::uint64_t bytes = (std::uint64_t{left.length} + right.length) * width;
  constexpr std::uint64_t kLongest = (kHeapLimit - kHeapBase) / 2;
  if (right.length == 0 || left.length == 0 || bytes <= kLargestCell || bytes > kLongest) return concatenate(rt, a, b);
  if (!is_within_limit(rt, bytes)) return kUnbound;
  Address buffer = left.width == width ? open_buffer(rt, a, right.length * width) : 0;
  if (buffer == 0) buffer = new_buffer(rt, a, width, static_cast<std::uint32_t>(bytes));
  const Address result = rt.heap.allocate(Kind::kString, sizeof(BufferedString));
  if (rt.memory.failed()) return from_address(rt.image.empty_string);
  copy_text_to(rt, buffer + kBlockPayload + left.length * width, width, b, 0, right.length);
  rt.memory.write<BlockObject>(buffer)->filled = static_cast<std::uint32_t>(bytes);
  auto* grown = rt.memory.write<BufferedString>(result);
  grown->string.header.flags = kFlagBuffered;
  grown->string.length = left.length + right.length;
  grown->string.width = width;
  grown->string.ascii = left.ascii & right.ascii;
  grown->buffer = buffer;
  return from_address(result);
}

}  // namespace weft::vm
