// Integers as text in bases 2 … 36.
#include <algorithm>
#include <bit>

#include "sim/vm/objects/integer.h"

namespace weft::vm {

namespace {

constexpr char kDigitCharacters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

// The largest power of the base below 2^32, and its exponent.
struct Chunk {
  std::uint32_t power;
  unsigned digits;
};

Chunk chunk_of(unsigned base) {
  Chunk chunk{base, 1};
  while (std::uint64_t{chunk.power} * base <= 0xFFFF'FFFFu) {
    chunk.power *= base;
    ++chunk.digits;
  }
  return chunk;
}

// Bases 2, 4, 8, 16, 32: every digit is a few bits.
void append_bits(const Integer& i, unsigned bits, std::string& backwards) {
  std::uint64_t pending = 0;
  unsigned available = 0;
  for (std::size_t at = 0; at < i.digits.size(); ++at) {
    pending |= std::uint64_t{i.digits[at]} << available;
    available += 32;
    for (; available >= bits; available -= bits, pending >>= bits) {
      backwards.push_back(kDigitCharacters[pending & ((1u << bits) - 1)]);
    }
  }
  if (available > 0) backwards.push_back(kDigitCharacters[pending]);
}

void append_by_division(const Integer& i, unsigned base, std::string& backwards) {
  const Chunk chunk = chunk_of(base);
  Digits rest = i.digits;
  while (!rest.empty()) {
    std::uint32_t part = divide_small(rest, chunk.power);
    for (unsigned k = 0; k < chunk.digits; ++k, part /= base) backwards.push_back(kDigitCharacters[part % base]);
  }
}

unsigned digit_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A') + 10;
  return 99;
}

}  // namespace

std::string integer_text(const Integer& i, unsigned base) {
  std::string text;
  if (i.is_zero()) return "0";
  if (std::has_single_bit(base)) {
    append_bits(i, static_cast<unsigned>(std::countr_zero(base)), text);
  } else {
    append_by_division(i, base, text);
  }
  while (text.back() == '0') text.pop_back();
  if (i.negative) text.push_back('-');
  std::reverse(text.begin(), text.end());
  return text;
}

bool parse_integer(std::string_view text, unsigned base, Integer& i) {
  i = Integer();
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty()) return false;
  const Chunk chunk = chunk_of(base);
  std::uint32_t part = 0, power = 1;
  for (const char c : text) {
    const unsigned digit = digit_value(c);
    if (digit >= base) return false;
    part = part * base + digit;
    power *= base;
    if (power != chunk.power) continue;
    multiply_small(i.digits, power, part);
    part = 0, power = 1;
  }
  if (power != 1) multiply_small(i.digits, power, part);
  i.digits.trim();
  i.negative = negative && !i.is_zero();
  return true;
}

}  // namespace weft::vm
