// Every text is there in both languages, with the same places to fill in.
#include "ui/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::ui {
namespace {

struct Row {
  const char* key;
  std::string english, korean;
};

const Row kRows[] = {
#define X(key, english, korean) {#key, english, korean},
#include "ui/text.def"
#undef X
};

std::vector<std::string> places_of(const std::string& text) {
  std::vector<std::string> places;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    places.push_back(text.substr(at, text.find('}', at) - at + 1));
  }
  std::sort(places.begin(), places.end());
  return places;
}

TEST(Texts, AreThereInBothLanguages) {
  for (const Row& row : kRows) {
    EXPECT_FALSE(row.english.empty()) << row.key;
    EXPECT_FALSE(row.korean.empty()) << row.key;
    EXPECT_EQ(places_of(row.english), places_of(row.korean)) << row.key;
  }
}

TEST(Texts, CanBeTriedWithOthers) {
  EXPECT_STREQ(Texts(Language::kEnglish, StringTest::kKey)(Text::run_word), "run_word");
  EXPECT_STREQ(Texts(Language::kEnglish, StringTest::kDouble)(Text::run_word), "Run Run");
  EXPECT_GT(std::string(Texts(Language::kEnglish, StringTest::kLong)(Text::run_word)).size(), 5u);
}

}  // namespace
}  // namespace weft::ui
