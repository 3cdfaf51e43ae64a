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

// Longer ones are taken apart in the middle: what a division by a long number costs a digit is far less.
constexpr std::size_t kLongNumber = 64, kLongText = 1'000;

// `width` digits, with zeros in front, or as many as there are.
void append_by_division(Digits rest, unsigned base, std::size_t width, std::string& backwards) {
  const Chunk chunk = chunk_of(base);
  const std::size_t end = backwards.size() + width;
  if (rest.size() >= kLongNumber) {
    const std::size_t half = rest.size() / 2, low_width = half * chunk.digits;
    Digits high, low;
    divide_magnitudes(rest, power(Integer(chunk.power), half).digits, high, low);
    append_by_division(std::move(low), base, low_width, backwards);
    append_by_division(std::move(high), base, 0, backwards);
    rest = Digits();
  }
  while (!rest.empty()) {
    std::uint32_t part = divide_small(rest, chunk.power);
    for (unsigned k = 0; k < chunk.digits; ++k, part /= base) backwards.push_back(kDigitCharacters[part % base]);
  }
  if (backwards.size() < end) backwards.append(end - backwards.size(), '0');
}

unsigned digit_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A') + 10;
  return 99;
}

bool parse_digits(std::string_view text, unsigned base, Integer& i) {
  if (text.size() > kLongText) {
    const std::size_t half = text.size() / 2;
    Integer high, low;
    if (!parse_digits(text.substr(0, text.size() - half), base, high) || !parse_digits(text.substr(text.size() - half), base, low)) return false;
    i = add(multiply(high, power(Integer(base), half)), low);
    return true;
  }
  const Chunk chunk = chunk_of(base);
  std::uint32_t part = 0, factor = 1;
  for (const char c : text) {
    const unsigned digit = digit_value(c);
    if (digit >= base) return false;
    part = part * base + digit;
    factor *= base;
    if (factor != chunk.power) continue;
    multiply_small(i.digits, factor, part);
    part = 0, factor = 1;
  }
  if (factor != 1) multiply_small(i.digits, factor, part);
  i.digits.trim();
  return true;
}

}  // namespace

std::string integer_text(const Integer& i, unsigned base) {
  std::string text;
  if (i.is_zero()) return "0";
  if (std::has_single_bit(base)) {
    append_bits(i, static_cast<unsigned>(std::countr_zero(base)), text);
  } else {
    append_by_division(i.digits, base, 0, text);
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
  if (text.empty() || !parse_digits(text, base, i)) return false;
  i.negative = negative && !i.is_zero();
  return true;
}

}  // namespace weft::vm
