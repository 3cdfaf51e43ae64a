// Flags within a regular expression: (?i) and (?i-s:...).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace weft::vm::regex {

struct InlineFlags {
  std::uint32_t added = 0;
  std::uint32_t removed = 0;
  bool has_body = false;  // a colon follows: they are for the inside of the group only
  std::size_t end = 0;    // behind the bracket or the colon
  std::string error;      // or what is wrong, and where
  std::size_t error_at = 0;
};

// The flags from `at` on, which is behind "(?".
InlineFlags read_inline_flags(std::u32string_view text, std::size_t at, bool is_text);

}  // namespace weft::vm::regex
