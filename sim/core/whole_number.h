// Whole numbers as people write them in options and files.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace weft {

// Decimal digits and nothing else, 0 … 2^64 − 1.
constexpr std::optional<std::uint64_t> parse_whole_number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (c < '0' || c > '9' || value > (UINT64_MAX - digit) / 10) return std::nullopt;
    value = value * 10 + digit;
  }
  return value;
}

}  // namespace weft
