// The languages in which Weft speaks to people.
#pragma once
#include <cstdint>
#include <string_view>

namespace weft::report {

enum class Language : std::uint8_t { kEnglish, kKorean };

// One text in both languages.
struct Text {
  std::string_view english;
  std::string_view korean;
  std::string_view in(Language language) const { return language == Language::kKorean ? korean : english; }
};

}  // namespace weft::report
