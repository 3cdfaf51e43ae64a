#include "ui/fonts.h"

#include <imgui.h>

#include <utility>

namespace weft::ui {
namespace {

// ImGui measures a font at this size; every other size scales from it.
constexpr float kReferenceSize = 16;

// D2Coding: half an em a column, and ImGui's size is ascent plus descent, 1.08 em.
constexpr float kCodeColumn = kReferenceSize * 0.5F / 1.08F;

// A character that no font here has is drawn as an empty box, never as a question mark.
constexpr ImWchar kMissing = 0x25A1;

ImFont* add_to_atlas(std::vector<std::uint8_t>& bytes, ImFontConfig config) {
  config.FontDataOwnedByAtlas = false;
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes.data(), static_cast<int>(bytes.size()), kReferenceSize,
                                                    &config);
}

}  // namespace

void Fonts::add(FontRole role, std::vector<std::uint8_t> bytes) {
  auto& file = bytes_[static_cast<std::size_t>(role)];
  if (!file.empty()) return;  // ImGui points into it
  file = std::move(bytes);
  if (role == FontRole::kHangul) {
    for (const FontRole into : {FontRole::kUi, FontRole::kUiStrong, FontRole::kCode}) {
      if (get(into) != nullptr) merge_hangul(into);
    }
    return;
  }
  ImFont* font = add_to_atlas(file, ImFontConfig());
  font->FallbackChar = kMissing;
  fonts_[static_cast<std::size_t>(role)] = font;
  if (has_hangul()) merge_hangul(role);
}

void Fonts::merge_hangul(FontRole into) {
  ImFontConfig config;
  config.MergeMode = true;
  config.DstFont = get(into);
  // There is one weight of Hangul: a strong heading gets a little more ink.
  if (into == FontRole::kUiStrong) config.RasterizerMultiply = 1.35F;
  // In code a syllable takes two columns, so that lines stay aligned.
  if (into == FontRole::kCode) config.GlyphMinAdvanceX = config.GlyphMaxAdvanceX = 2 * kCodeColumn;
  add_to_atlas(bytes_[static_cast<std::size_t>(FontRole::kHangul)], config);
}

}  // namespace weft::ui
