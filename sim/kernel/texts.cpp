#include "sim/kernel/texts.h"

#include <algorithm>

#include "sim/vm/object.h"

namespace weft::kernel {

namespace {

void append_utf8(std::string& text, std::uint32_t c) {
  const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) return byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F));
  if (c < 0x10000) return byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F));
  byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F));
}

}  // namespace

std::string read_text(const AddressSpace& space, const PhysicalMemory& physical, Address address, std::size_t limit) {
  vm::BufferedString whole{};
  const vm::StringObject& object = whole.string;
  if (!space.peek_bytes(physical, address, &whole, sizeof object) || object.header.kind != vm::Kind::kString) return {};
  Address first = address + static_cast<Address>(sizeof object);
  if (object.header.flags & vm::kFlagBuffered) {
    if (!space.peek_bytes(physical, address, &whole, sizeof whole)) return {};
    first = whole.buffer + static_cast<Address>(sizeof(vm::BlockObject));
  }
  std::string text;
  const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(object.length, limit));
  for (std::uint32_t i = 0; i < count; ++i) {
    std::uint32_t c = 0;  // little-endian, as the simulated machine is
    const Address at = first + i * object.width;
    if (!space.peek_bytes(physical, at, &c, object.width)) return text;
    append_utf8(text, c);
  }
  return text;
}

}  // namespace weft::kernel
