#include "ui/text.h"

namespace weft::ui {
namespace {

struct Entry {
  const char* key;
  const char* english;
  const char* korean;
};

constexpr Entry kEntries[] = {
#define X(key, english, korean) {#key, english, korean},
#include "ui/text.def"
#undef X
};

std::string tested(const Entry& entry, const std::string& text, StringTest test) {
  switch (test) {
    case StringTest::kNone: return text;
    case StringTest::kLong: return "[" + text + std::string(text.size() / 2 + 2, '~') + "]";
    case StringTest::kDouble: return text + " " + text;
    case StringTest::kKey: return entry.key;
  }
  return text;
}

}  // namespace

Texts::Texts(Language language, StringTest test) : language_(language), test_(test) {
  table_.reserve(std::size(kEntries));
  for (const Entry& entry : kEntries) {
    table_.push_back(tested(entry, language == Language::kKorean ? entry.korean : entry.english, test));
  }
}

}  // namespace weft::ui
