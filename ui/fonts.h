// The three typefaces of the screen, and Hangul merged into them when its file arrives.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ui/app.h"

struct ImFont;

namespace weft::ui {

class Fonts {
 public:
  /// kUi first: ImGui's default is the first font. kHangul may come at any time; the others before the first frame.
  void add(FontRole role, std::vector<std::uint8_t> bytes);

  /// For ImGui::PushFont(fonts.get(role), size). Not for kHangul, which is part of the others.
  [[nodiscard]] ImFont* get(FontRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
  [[nodiscard]] bool has_hangul() const { return !bytes_[static_cast<std::size_t>(FontRole::kHangul)].empty(); }

 private:
  void merge_hangul(FontRole into);

  std::array<std::vector<std::uint8_t>, 4> bytes_;  // ImGui rasterises on demand: the files stay
  std::array<ImFont*, 3> fonts_{};
};

}  // namespace weft::ui
