// Looking for text in text. Short parts and teaching programs: a first-character scan and a comparison.
#include <cstring>

#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// Next place of the byte in [from, to) of latin-1 text, or to.
std::uint32_t scan_byte(const std::byte* text, char32_t byte, std::uint32_t from, std::uint32_t to) {
  if (from >= to) return to;
  const void* hit = std::memchr(text + from, static_cast<int>(byte), to - from);
  return hit == nullptr ? to : static_cast<std::uint32_t>(static_cast<const std::byte*>(hit) - text);
}

}  // namespace

bool TextView::has_at(const TextView& part, std::uint32_t index) const {
  if (part.width_ == width_) {
    return std::memcmp(data_ + std::size_t{index} * width_, part.data_, std::size_t{part.length_} * width_) == 0;
  }
  if (part.width_ > width_) return false;  // the part has a code point that this text can't hold
  for (std::uint32_t i = 0; i < part.length_; ++i) {
    if ((*this)[index + i] != part[i]) return false;
  }
  return true;
}

std::int64_t TextView::find(const TextView& part, std::uint32_t begin, std::uint32_t end) const {
  if (begin > end || end - begin < part.length_) return -1;
  if (part.length_ == 0) return begin;
  if (part.width_ > width_) return -1;
  const std::uint32_t last = end - part.length_;
  for (std::uint32_t at = begin; at <= last; ++at) {
    if (width_ == 1) at = scan_byte(data_, part[0], at, last + 1);
    if (at > last) return -1;
    if ((*this)[at] == part[0] && has_at(part, at)) return at;
  }
  return -1;
}

std::int64_t TextView::find_last(const TextView& part, std::uint32_t begin, std::uint32_t end) const {
  if (begin > end || end - begin < part.length_ || part.width_ > width_) return -1;
  for (std::uint32_t at = end - part.length_ + 1; at-- > begin;) {
    if (has_at(part, at)) return at;
  }
  return -1;
}

}  // namespace weft::vm
