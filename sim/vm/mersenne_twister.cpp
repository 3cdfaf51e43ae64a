#include "sim/vm/mersenne_twister.h"

#include <algorithm>
#include <array>

namespace weft::vm {

namespace {

constexpr std::uint32_t kN = kTwisterWords, kM = 397;

using Words = std::array<std::uint32_t, kN>;

Words initial_words(std::uint32_t seed) {
  Words words{};
  words[0] = seed;
  for (std::uint32_t i = 1; i < kN; ++i) words[i] = 1812433253u * (words[i - 1] ^ (words[i - 1] >> 30)) + i;
  return words;
}

}  // namespace

void MersenneTwister::seed(const std::vector<std::uint32_t>& key) {
  Words words = initial_words(19650218u);
  const auto length = static_cast<std::uint32_t>(key.size());
  std::uint32_t i = 1, j = 0;
  for (std::uint32_t round = std::max(kN, length); round > 0; --round) {
    words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1664525u)) + key[j] + j;
    if (++i == kN) words[0] = words[kN - 1], i = 1;
    if (++j == length) j = 0;
  }
  for (std::uint32_t round = kN - 1; round > 0; --round) {
    words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1566083941u)) - i;
    if (++i == kN) words[0] = words[kN - 1], i = 1;
  }
  words[0] = 0x80000000u;
  memory_.copy_to(state_, words.data(), 4 * kN);
  set_word(kN, kN);
}

void MersenneTwister::twist() {
  Words words{};
  memory_.copy_from(state_, words.data(), 4 * kN);
  for (std::uint32_t i = 0; i < kN; ++i) {
    const std::uint32_t y = (words[i] & 0x80000000u) | (words[(i + 1) % kN] & 0x7FFFFFFFu);
    words[i] = words[(i + kM) % kN] ^ (y >> 1) ^ ((y & 1) != 0 ? 0x9908B0DFu : 0u);
  }
  memory_.copy_to(state_, words.data(), 4 * kN);
}

std::uint32_t MersenneTwister::next() {
  std::uint32_t index = word(kN);
  if (index >= kN) {
    twist();
    index = 0;
  }
  std::uint32_t y = word(index);
  set_word(kN, index + 1);
  y ^= y >> 11;
  y ^= (y << 7) & 0x9D2C5680u;
  y ^= (y << 15) & 0xEFC60000u;
  return y ^ (y >> 18);
}

}  // namespace weft::vm
