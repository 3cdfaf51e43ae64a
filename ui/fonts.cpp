#include "ui/fonts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <utility>

namespace weft::ui {
namespace {

// ImGui measures a font at this size; every other size scales from it.
constexpr float kReferenceSize = 16;

// D2Coding: half an em a column, and ImGui's size is ascent plus descent, 1.08 em.
constexpr float kCodeColumn = kReferenceSize * 0.5F / 1.08F;

// A character that no font here has is drawn as an empty box, never as a question mark.
constexpr ImWchar kMissing = 0x25A1;

bool is_hangul(FontRole role) { return role == FontRole::kKorean || role == FontRole::kHangul; }

// In code a wide character takes two columns, so that lines stay aligned. What is not of one kind.
constexpr ImWchar kNotNarrow[] = {0x3000, 0xFFFF, 0}, kNotWide[] = {0x0001, 0x2FFF, 0};

// Letters made for running text stand far apart on two columns of code: there they are drawn larger.
constexpr float kWideInCode = 1.14F;

ImFont* add_to_atlas(std::vector<std::uint8_t>& bytes, ImFontConfig config, float scale = 1) {
  config.FontDataOwnedByAtlas = false;
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes.data(), static_cast<int>(bytes.size()), kReferenceSize * scale,
                                                    &config);
}

}  // namespace

void Fonts::add(FontRole role, std::vector<std::uint8_t> bytes) {
  auto& file = bytes_[static_cast<std::size_t>(role)];
  if (!file.empty()) return;  // ImGui points into it
  file = std::move(bytes);
  if (is_hangul(role)) {
    for (const FontRole into : {FontRole::kUi, FontRole::kUiStrong, FontRole::kCode}) {
      if (get(into) == nullptr) continue;
      merge(role, into);
      // ImGui remembers which letters a font lacked.
      ImFontAtlasFontDiscardBakes(ImGui::GetIO().Fonts, get(into), 0);
    }
    return;
  }
  ImFont* font = add_to_atlas(file, ImFontConfig());
  font->FallbackChar = kMissing;
  fonts_[static_cast<std::size_t>(role)] = font;
  if (role != FontRole::kUi) merge(FontRole::kUi, role);   // has more letters than the others
  merge(FontRole::kKorean, role);
  merge(FontRole::kHangul, role);
}

bool Fonts::lack_letters_of(std::string_view text) const {
  ImFont* font = get(FontRole::kUi);
  if (font == nullptr || has(FontRole::kHangul)) return false;
  for (const char* at = text.data(); at < text.data() + text.size();) {
    unsigned letter = 0;
    at += ImTextCharFromUtf8(&letter, at, text.data() + text.size());
    // Latin beyond ASCII and Greek; arrows, mathematics and shapes; East Asian punctuation, Hangul and its letters.
    const bool fetched = (letter >= 0xC0 && letter <= 0x3C9) || (letter >= 0x2190 && letter <= 0x2606) ||
                         (letter >= 0x3000 && letter <= 0x318E) || (letter >= 0xAC00 && letter <= 0xD7A3) ||
                         (letter >= 0xFF01 && letter <= 0xFF60);
    if (fetched && !font->IsGlyphInFont(letter)) return true;
  }
  return false;
}

void Fonts::merge(FontRole letters, FontRole into) {
  std::vector<std::uint8_t>& file = bytes_[static_cast<std::size_t>(letters)];
  if (file.empty()) return;
  ImFontConfig config;
  config.MergeMode = true;
  config.DstFont = get(into);
  // There is one weight of these letters: a strong heading gets a little more ink.
  if (into == FontRole::kUiStrong) config.RasterizerMultiply = 1.35F;
  if (into != FontRole::kCode) {
    add_to_atlas(file, config);
    return;
  }
  for (const int columns : {1, 2}) {
    config.GlyphExcludeRanges = columns == 1 ? kNotNarrow : kNotWide;
    config.GlyphMinAdvanceX = config.GlyphMaxAdvanceX = static_cast<float>(columns) * kCodeColumn;
    add_to_atlas(file, config, columns == 2 ? kWideInCode : 1);
  }
}

}  // namespace weft::ui
