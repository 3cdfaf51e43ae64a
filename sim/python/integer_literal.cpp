#include "sim/python/integer_literal.h"

#include <cstdint>
#include <vector>

namespace weft::python {

std::string decimal_of_literal(std::string_view literal) {
  unsigned base = 10;
  if (literal.size() > 2 && literal[0] == '0') {
    const char mark = static_cast<char>(literal[1] | 0x20);
    base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 10;
  }
  if (base == 10) return std::string(literal);
  constexpr std::uint64_t kLimb = 1'000'000'000;  // nine decimal digits a limb, least significant first
  std::vector<std::uint32_t> limbs{0};
  for (const char c : literal.substr(2)) {
    std::uint64_t carry = c <= '9' ? static_cast<std::uint64_t>(c - '0') : static_cast<std::uint64_t>((c | 0x20) - 'a' + 10);
    for (std::uint32_t& limb : limbs) {
      carry += std::uint64_t{limb} * base;
      limb = static_cast<std::uint32_t>(carry % kLimb);
      carry /= kLimb;
    }
    if (carry > 0) limbs.push_back(static_cast<std::uint32_t>(carry));
  }
  std::string text = std::to_string(limbs.back());
  for (std::size_t i = limbs.size() - 1; i-- > 0;) {
    const std::string part = std::to_string(limbs[i]);
    text += std::string(9 - part.size(), '0') + part;
  }
  return text;
}

}  // namespace weft::python
