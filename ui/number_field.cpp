#include "ui/number_field.h"

#include <algorithm>
#include <string>

namespace weft::ui {
namespace {

constexpr float kEnd = 24;        // width of "−" and "+"
constexpr float kDragStep = 8;    // points of movement for one more
constexpr float kDragFrom = 4;    // less is a click

// The digit key that was pressed in this frame, or -1.
int typed_digit() {
  for (int digit = 0; digit <= 9; ++digit) {
    if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit)) || ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit))) return digit;
  }
  return -1;
}

// The first digit after the field was entered begins a new number.
int typed_value(int value, int most, int& typing) {
  if (ImGui::IsKeyPressed(ImGuiKey_Backspace)) return typing = 1, value / 10;
  const int digit = typed_digit();
  if (digit < 0) return value;
  const int longer = typing != 0 ? value * 10 + digit : digit;
  typing = 1;
  return longer <= most ? longer : digit;
}

int dragged_value(const Rect& place, int value, int& start) {
  const ImVec2 moved = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, kDragFrom);
  if (ImGui::IsItemActivated()) start = value;
  if (ImGui::IsItemActive() && moved.x != 0) return start + static_cast<int>(moved.x / kDragStep);
  if (!ImGui::IsItemDeactivated() || value != start || !contains(place, ImGui::GetMousePos())) return value;
  const float x = ImGui::GetMousePos().x;
  return x < place.x + kEnd ? value - 1 : x > right(place) - kEnd ? value + 1 : value;
}

}  // namespace

bool number_field(Context& context, const char* id, const Rect& place, int& value, int least, int most) {
  hit(id, place);
  ImGuiStorage* storage = ImGui::GetStateStorage();
  const ImGuiID item = ImGui::GetItemID();
  int& start = *storage->GetIntRef(item);
  int& typing = *storage->GetIntRef(item + 1);
  const int before = value;
  value = dragged_value(place, value, start);
  const bool focused = ImGui::IsItemFocused();
  if (!focused) typing = 0;
  else value = typed_value(value, most, typing);
  value = std::clamp(value, least, most);

  const bool hovered = ImGui::IsItemHovered() || ImGui::IsItemActive();
  if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  const Paint paint = context.paint();
  const Tokens& c = context.c();
  paint.fill(place, c.sunken, kRadiusSmall);
  paint.frame(place, focused || hovered ? c.accent : c.line, kRadiusSmall);
  paint.line_centred(place, Type::kBody, c.ink, std::to_string(value));
  const bool shows_ends = (hovered || focused || context.touch) && place.w >= 3 * kEnd;
  if (shows_ends) {
    draw_icon(paint, Icon::kMinus, {place.x + kEnd / 2, centre(place).y}, 10, value > least ? c.soft : c.line_strong);
    draw_icon(paint, Icon::kPlus, {right(place) - kEnd / 2, centre(place).y}, 10, value < most ? c.soft : c.line_strong);
  }
  return value != before;
}

}  // namespace weft::ui
