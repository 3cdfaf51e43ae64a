// A 64-bit digest of a stream of words and bytes. Not cryptographic: it names states, so that two runs
// can be compared. Byte order and platform do not change it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace weft {

class Digest {
 public:
  void word(std::uint64_t value) {
    state_ ^= value * 0x9E3779B97F4A7C15u;
    state_ = (state_ << 27 | state_ >> 37) * 0xD6E8FEB86659FD93u + 0x2545F4914F6CDD1Du;
  }
  void signed_word(std::int64_t value) { word(static_cast<std::uint64_t>(value)); }
  // The bytes are read as little-endian words, a short last one padded with zeros.
  void bytes(const void* data, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(data);
    word(size);
    for (; size >= 8; size -= 8, at += 8) word(little_endian(at, 8));
    if (size > 0) word(little_endian(at, size));
  }
  void text(std::string_view value) { bytes(value.data(), value.size()); }
  std::uint64_t value() const {
    std::uint64_t mixed = state_ ^ (state_ >> 32);
    mixed *= 0xD6E8FEB86659FD93u;
    return mixed ^ (mixed >> 29);
  }

 private:
  static std::uint64_t little_endian(const unsigned char* at, std::size_t size) {
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < size; ++i) result |= std::uint64_t{at[i]} << (8 * i);
    return result;
  }
  std::uint64_t state_ = 0x6A09E667F3BCC908u;
};

}  // namespace weft
