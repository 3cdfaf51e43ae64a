// Drawing in the theme's hand: text by purpose, cards, chips, hatching. All places are in ImGui's points.
#pragma once
#include <string_view>

#include "ui/geometry.h"
#include "ui/theme.h"

namespace weft::ui {

class Paint {
 public:
  Paint(ImDrawList& list, const Look& look) : list_(&list), look_(&look) {}

  ImDrawList& list() const { return *list_; }
  const Look& look() const { return *look_; }
  const Tokens& c() const { return *look_->tokens; }

  // --- text ---
  float width(Type type, std::string_view text) const;
  static float height(Type type) { return size_of(type) * 1.25f; }
  void text(ImVec2 at, Type type, ImU32 colour, std::string_view text) const;
  // One line in a box, vertically centred; cut with "…" where it does not fit. True when it was cut.
  bool line(const Rect& box, Type type, ImU32 colour, std::string_view text) const;
  bool line_centred(const Rect& box, Type type, ImU32 colour, std::string_view text) const;
  bool line_right(const Rect& box, Type type, ImU32 colour, std::string_view text) const;
  // Lines broken at spaces; returns the height that they take.
  float wrapped(ImVec2 at, float width, Type type, ImU32 colour, std::string_view text) const;
  float wrapped_height(float width, Type type, std::string_view text) const;

  // --- shapes; those of a rectangle outside of what is being clipped to cost nothing, as a line of text does not ---
  bool is_clipped(const Rect& r) const;
  void fill(const Rect& r, ImU32 colour, float rounding = 0, ImDrawFlags corners = 0) const;
  void frame(const Rect& r, ImU32 colour, float rounding = 0, float thickness = 1) const;
  void rule(float x0, float x1, float y) const;               // a quiet horizontal line
  void card(const Rect& r) const;                             // a panel with its edge
  void hatch(const Rect& r, ImU32 colour, float step = 5) const;
  void dashed(ImVec2 a, ImVec2 b, ImU32 colour, float dash = 4) const;
  void dashed_frame(const Rect& r, ImU32 colour) const;
  void arrow(ImVec2 from, ImVec2 to, ImU32 colour, float thickness = 1.5f) const;
  // A rounded label; returns its width. Draws nothing when `measure_only`.
  float badge(ImVec2 at, std::string_view text, ImU32 ink, ImU32 ground) const;
  static float badge_height() { return 20; }
  float badge_width(std::string_view text) const { return width(Type::kSmall, text) + 14; }

 private:
  // The longest beginning of `text` that fits together with "…".
  std::string_view fitting(Type type, std::string_view text, float width) const;

  ImDrawList* list_;
  const Look* look_;
};

}  // namespace weft::ui
