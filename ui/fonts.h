// The three typefaces of the screen, and Hangul merged into them when its files arrive.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/app.h"

struct ImFont;

namespace weft::ui {

class Fonts {
 public:
  /// kUi first: ImGui's default is the first font. kKorean and kHangul may come at any time; the others before the first
  /// frame.
  void add(FontRole role, std::vector<std::uint8_t> bytes);

  /// For ImGui::PushFont(fonts.get(role), size). Not for kKorean and kHangul, which become part of the others.
  [[nodiscard]] ImFont* get(FontRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
  [[nodiscard]] bool has(FontRole role) const { return !bytes_[static_cast<std::size_t>(role)].empty(); }

  /// Whether kKorean or kHangul would help to show the text (UTF-8).
  [[nodiscard]] bool lack_letters_of(std::string_view text) const;

 private:
  void merge(FontRole letters, FontRole into);

  std::array<std::vector<std::uint8_t>, kFontRoles> bytes_;  // ImGui rasterises on demand: the files stay
  std::array<ImFont*, 3> fonts_{};
};

}  // namespace weft::ui
