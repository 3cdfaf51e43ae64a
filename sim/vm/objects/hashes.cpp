#include "sim/vm/objects/hashes.h"

#include <array>
#include <cstdint>
#include <vector>

namespace weft::vm {

namespace {

// The first 32 bits of the fractions of the cube roots of the first 64 primes.
constexpr std::uint32_t kCubeRoots[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// floor(2^32 × |sin(i + 1)|)
constexpr std::uint32_t kSines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};
constexpr int kMd5Shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

std::uint32_t rotate_left(std::uint32_t x, int n) { return x << n | x >> (32 - n); }
std::uint32_t rotate_right(std::uint32_t x, int n) { return x >> n | x << (32 - n); }

// The message in words of 32 bits: a one bit, zeros and the length in bits make whole blocks of 16.
std::vector<std::uint32_t> padded_words(std::string_view bytes, bool big_endian) {
  const std::size_t blocks = (bytes.size() + 8) / 64 + 1;
  std::vector<std::uint32_t> words(16 * blocks, 0);
  const auto put = [&](std::size_t at, std::uint32_t byte) {
    words[at / 4] |= byte << 8 * (big_endian ? 3 - at % 4 : at % 4);
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) put(i, static_cast<unsigned char>(bytes[i]));
  put(bytes.size(), 0x80);
  const std::uint64_t bits = 8 * static_cast<std::uint64_t>(bytes.size());
  const auto low = static_cast<std::uint32_t>(bits), high = static_cast<std::uint32_t>(bits >> 32);
  words[words.size() - 2] = big_endian ? high : low;
  words[words.size() - 1] = big_endian ? low : high;
  return words;
}

template <std::size_t kCount>
std::string to_bytes(const std::array<std::uint32_t, kCount>& words, bool big_endian) {
  std::string bytes;
  for (const std::uint32_t word : words) {
    for (int i = 0; i < 4; ++i) bytes.push_back(static_cast<char>(word >> 8 * (big_endian ? 3 - i : i)));
  }
  return bytes;
}

using State256 = std::array<std::uint32_t, 8>;

State256 sha256_state(std::string_view bytes, State256 state) {
  const std::vector<std::uint32_t> words = padded_words(bytes, true);
  for (std::size_t block = 0; block < words.size(); block += 16) {
    std::uint32_t w[64];
    for (std::size_t i = 0; i < 64; ++i) {
      if (i < 16) {
        w[i] = words[block + i];
        continue;
      }
      const std::uint32_t x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + (rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3) + w[i - 7] +
             (rotate_right(y, 17) ^ rotate_right(y, 19) ^ y >> 10);
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t first = h + (rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25)) + ((e & f) ^ (~e & g)) +
                                  kCubeRoots[i] + w[i];
      const std::uint32_t second = (rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
    }
    const State256 added = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i) state[i] += added[i];
  }
  return state;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  return to_bytes(sha256_state(bytes, {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}), true);
}

std::string sha224(std::string_view bytes) {
  return to_bytes(sha256_state(bytes, {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}), true).substr(0, 28);
}

std::string sha1(std::string_view bytes) {
  std::array<std::uint32_t, 5> state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  const std::vector<std::uint32_t> words = padded_words(bytes, true);
  for (std::size_t block = 0; block < words.size(); block += 16) {
    std::uint32_t w[80];
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < 80; ++i) {
      w[i] = i < 16 ? words[block + i] : rotate_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
      const std::uint32_t f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
      const std::uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
      const std::uint32_t next = rotate_left(a, 5) + f + e + k + w[i];
      e = d, d = c, c = rotate_left(b, 30), b = a, a = next;
    }
    const std::array<std::uint32_t, 5> added = {a, b, c, d, e};
    for (std::size_t i = 0; i < 5; ++i) state[i] += added[i];
  }
  return to_bytes(state, true);
}

std::string md5(std::string_view bytes) {
  std::array<std::uint32_t, 4> state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  const std::vector<std::uint32_t> words = padded_words(bytes, false);
  for (std::size_t block = 0; block < words.size(); block += 16) {
    auto [a, b, c, d] = state;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::size_t round = i / 16;
      const std::uint32_t f = round == 0 ? (b & c) | (~b & d) : round == 1 ? (d & b) | (~d & c) : round == 2 ? b ^ c ^ d : c ^ (b | ~d);
      const std::size_t which = (round == 0 ? i : round == 1 ? 5 * i + 1 : round == 2 ? 3 * i + 5 : 7 * i) % 16;
      const std::uint32_t sum = a + f + kSines[i] + words[block + which];
      a = d, d = c, c = b, b += rotate_left(sum, kMd5Shifts[round][i % 4]);
    }
    const std::array<std::uint32_t, 4> added = {a, b, c, d};
    for (std::size_t i = 0; i < 4; ++i) state[i] += added[i];
  }
  return to_bytes(state, false);
}

}  // namespace weft::vm
