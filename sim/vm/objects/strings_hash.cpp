// Hashes of text and bytes: SipHash-1-3 (Aumasson, Bernstein 2012) with a key of zeros.
#include <bit>

#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

class SipHash13 {
 public:
  void word(std::uint64_t value) {
    d_ ^= value;
    round();
    a_ ^= value;
  }
  std::uint64_t finish() {
    c_ ^= 0xFF;
    round();
    round();
    round();
    return (a_ ^ b_) ^ (c_ ^ d_);
  }

 private:
  void round() {
    a_ += b_, b_ = std::rotl(b_, 13) ^ a_, a_ = std::rotl(a_, 32);
    c_ += d_, d_ = std::rotl(d_, 16) ^ c_;
    a_ += d_, d_ = std::rotl(d_, 21) ^ a_;
    c_ += b_, b_ = std::rotl(b_, 17) ^ c_, c_ = std::rotl(c_, 32);
  }
  // "somepseudorandomlygeneratedbytes", as the paper has it.
  std::uint64_t a_ = 0x736F6D6570736575u, b_ = 0x646F72616E646F6Du;
  std::uint64_t c_ = 0x6C7967656E657261u, d_ = 0x7465646279746573u;
};

}  // namespace

std::uint64_t hash_raw_bytes(const void* data, std::size_t size) {
  if (size == 0) return 0;
  SipHash13 hash;
  const auto* at = static_cast<const unsigned char*>(data);
  std::size_t left = size;
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);  // simulated memory is little-endian, and so is every host that runs it
    hash.word(word);
  }
  std::uint64_t last = std::uint64_t{size} << 56;
  for (std::size_t i = 0; i < left; ++i) last |= std::uint64_t{at[i]} << (8 * i);
  hash.word(last);
  const std::uint64_t value = hash.finish();
  return value == ~std::uint64_t{0} ? value - 1 : value;  // -1 means an error inside CPython
}

std::uint64_t hash_code_points(const char32_t* text, std::size_t count) {
  char32_t bits = 0;
  for (std::size_t i = 0; i < count; ++i) bits |= text[i];
  if (bits < 0x100) {
    const std::string narrow(text, text + count);
    return hash_raw_bytes(narrow.data(), count);
  }
  if (bits < 0x1'0000) {
    const std::u16string narrow(text, text + count);
    return hash_raw_bytes(narrow.data(), 2 * count);
  }
  return hash_raw_bytes(text, 4 * count);
}

std::uint64_t hash_string(Runtime& rt, Address string) {
  const auto* object = rt.memory.read<StringObject>(string);
  if (object->header.flags & kFlagHashed) return object->hash;
  const TextView text(rt, string);
  const std::uint64_t hash = hash_raw_bytes(text.data(), std::size_t{text.length()} * text.width());
  if (string < kHeapBase) return hash;  // a constant in TEXT, which can't be written
  auto* kept = rt.memory.write<StringObject>(string);
  kept->hash = hash;
  kept->header.flags |= kFlagHashed;
  return hash;
}

}  // namespace weft::vm
