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
  void word(std::uint64_t value) { state_ = mixed(state_, value); }
  void signed_word(std::int64_t value) { word(static_cast<std::uint64_t>(value)); }
  // The bytes are read as little-endian words, a short last one padded with zeros. Most of them in four digests at once: a
  // processor has nothing to wait for then, and a state may have 128 MiB.
  void bytes(const void* data, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(data);
    word(size);
    if (size >= kBlock) {
      std::uint64_t lanes[4] = {state_, state_ + 1, state_ + 2, state_ + 3};
      for (; size >= kBlock; size -= kBlock, at += kBlock) {
        for (std::size_t i = 0; i < 4; ++i) lanes[i] = mixed(lanes[i], little_endian(at + 8 * i, 8));
      }
      for (const std::uint64_t lane : lanes) word(lane);
    }
    for (; size >= 8; size -= 8, at += 8) word(little_endian(at, 8));
    if (size > 0) word(little_endian(at, size));
  }
  void text(std::string_view value) { bytes(value.data(), value.size()); }
  std::uint64_t value() const {
    const std::uint64_t folded = (state_ ^ (state_ >> 32)) * kFactor;
    return folded ^ (folded >> 29);
  }

 private:
  static constexpr std::uint64_t kFactor = 0xD6E8FEB86659FD93u;
  static constexpr std::size_t kBlock = 32;   // bytes

  static std::uint64_t mixed(std::uint64_t state, std::uint64_t value) {
    state ^= value * 0x9E3779B97F4A7C15u;
    return (state << 27 | state >> 37) * kFactor + 0x2545F4914F6CDD1Du;
  }
  static std::uint64_t little_endian(const unsigned char* at, std::size_t size) {
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < size; ++i) result |= std::uint64_t{at[i]} << (8 * i);
    return result;
  }
  std::uint64_t state_ = 0x6A09E667F3BCC908u;
};

}  // namespace weft
