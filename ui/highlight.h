// Colours Python source by kind of word. Never fails: text that is being typed is often not yet a program.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace weft::ui {

enum class WordKind : std::uint8_t { kPlain, kKeyword, kBuiltin, kFunction, kString, kNumber, kComment };

// A run of bytes of one kind, in order; together they cover the text.
struct Word {
  std::uint32_t begin, end;
  WordKind kind;
};

// Words never cross a line end.
std::vector<Word> highlight(std::string_view source);

}  // namespace weft::ui
