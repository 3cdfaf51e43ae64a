// Every word on the screen, by key, in two languages. The table is ui/text.def.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "sim/report/fill.h"
#include "ui/app.h"

namespace weft::ui {

enum class Text : std::uint16_t {
#define X(key, english, korean) key,
#include "ui/text.def"
#undef X
  kCount
};

// For trying the layout: every text longer than any translation would be, twice, or its key.
enum class StringTest : std::uint8_t { kNone, kLong, kDouble, kKey };

class Texts {
 public:
  explicit Texts(Language language = Language::kEnglish, StringTest test = StringTest::kNone);
  Language language() const { return language_; }
  StringTest test() const { return test_; }
  // Ends in a zero, lives as long as this object.
  const char* operator()(Text key) const { return table_[static_cast<std::size_t>(key)].c_str(); }
  // With its places filled: "{n} threads" with {"n", "3"}.
  std::string operator()(Text key, std::initializer_list<report::Place> places) const {
    return report::fill((*this)(key), places);
  }

 private:
  Language language_;
  StringTest test_;
  std::vector<std::string> table_;
};

}  // namespace weft::ui
