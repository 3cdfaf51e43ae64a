#include "ui/widgets.h"

#include <string>

namespace weft::ui {
namespace {

constexpr float kIcon = 14;

float side_padding(const ButtonSpec& spec) { return spec.label.empty() ? 8.0f : 12.0f; }

struct ButtonColours {
  ImU32 ground, edge, ink;
};

ButtonColours button_colours(const Tokens& c, const ButtonSpec& spec, bool hovered, bool held) {
  if (!spec.enabled) return {spec.framed ? c.sunken : faded(c.panel, 0), faded(c.line, spec.framed ? 1.0f : 0), faded(c.soft, 0.75f)};
  if (spec.primary) return {held ? mixed(c.accent, c.ink, 0.25f) : hovered ? mixed(c.accent, c.ink, 0.12f) : c.accent, faded(c.accent, 0), c.on_accent};
  if (spec.pressed) return {c.accent_soft, c.accent, c.accent};
  const ImU32 rest = spec.framed ? c.panel : faded(c.panel, 0);
  const ImU32 edge = hovered ? c.accent : spec.framed ? c.line : faded(c.line, 0);
  return {hovered ? c.accent_soft : rest, edge, c.ink};
}

void draw_focus(const Context& context, const Rect& place) {
  if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible) {
    context.paint().frame(inset(place, -2, -2), context.c().accent, kRadiusSmall + 2, 2);
  }
}

void draw_button_content(const Paint& paint, Rect place, const ButtonSpec& spec, ImU32 ink) {
  const bool icon_only = spec.label.empty() && !spec.caret;
  if (icon_only) {
    draw_icon(paint, spec.icon, centre(place), kIcon, ink);
    return;
  }
  place = inset(place, side_padding(spec), 0);
  if (spec.caret) {
    const Rect caret = cut_right(place, 12);
    draw_icon(paint, Icon::kDown, centre(caret), 9, faded(ink, 0.75f));
    cut_right(place, 4);
  }
  if (spec.icon != Icon::kNone) {
    draw_icon(paint, spec.icon, centre(cut_left(place, kIcon)), kIcon, ink);
    cut_left(place, 7);
  }
  paint.line(place, Type::kStrong, ink, spec.label);
}

}  // namespace

int grow_text(ImGuiInputTextCallbackData* data) {
  if (data->EventFlag != ImGuiInputTextFlags_CallbackResize) return 0;
  auto* text = static_cast<std::string*>(data->UserData);
  text->resize(static_cast<std::size_t>(data->BufTextLen));
  data->Buf = text->data();
  return 0;
}

bool text_field(const Context& context, const char* id, const Rect& place, std::string& text) {
  constexpr float kHeight = 26;
  constexpr ImGuiInputTextFlags kFlags = ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_CallbackResize;
  ImGui::SetCursorScreenPos({place.x, place.y + (place.h - kHeight) / 2});
  ImGui::PushFont(font_of(context.look, Type::kCode), size_of(Type::kCode));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, context.c().sunken);
  ImGui::PushItemWidth(place.w);
  const bool entered = ImGui::InputText(id, text.data(), text.capacity() + 1, kFlags, grow_text, &text);
  ImGui::PopItemWidth();
  ImGui::PopStyleColor();
  ImGui::PopFont();
  return entered;
}

bool hit(const char* id, const Rect& place, ImGuiButtonFlags flags) {
  if (place.w < 1 || place.h < 1) return false;
  ImGui::SetCursorScreenPos(top_left(place));
  return ImGui::InvisibleButton(id, {place.w, place.h}, flags | ImGuiButtonFlags_EnableNav);
}

float button_width(const Context& context, const ButtonSpec& spec) {
  float width = 2 * side_padding(spec);
  if (spec.icon != Icon::kNone) width += kIcon + (spec.label.empty() ? 0.0f : 7.0f);
  if (spec.caret) width += 16;
  width += Paint(*ImGui::GetWindowDrawList(), context.look).width(Type::kStrong, spec.label);
  return std::max(width + 1, context.target());
}

bool button(Context& context, const Rect& place, const ButtonSpec& spec) {
  ImGui::BeginDisabled(!spec.enabled);
  const bool clicked = hit(spec.id, place);
  ImGui::EndDisabled();
  const bool hovered = ImGui::IsItemHovered();
  const ButtonColours colours = button_colours(context.c(), spec, hovered, ImGui::IsItemActive());
  const Paint paint = context.paint();
  paint.fill(place, colours.ground, kRadiusSmall);
  paint.frame(place, colours.edge, kRadiusSmall);
  draw_button_content(paint, place, spec, colours.ink);
  draw_focus(context, place);
  context.explain(place, spec.tip);
  return clicked;
}

float segments_width(const Context& context, std::span<const char* const> labels) {
  float width = 0;
  for (const char* label : labels) width += context.paint().width(Type::kSmallStrong, label) + 20;
  return width + 4;
}

bool segments(Context& context, const char* id, const Rect& place, std::span<const char* const> labels, int& chosen) {
  const Paint paint = context.paint();
  paint.fill(place, context.c().sunken, kRadiusSmall);
  paint.frame(place, context.c().line, kRadiusSmall);
  ImGui::PushID(id);
  const float spare = std::max(0.0f, place.w - segments_width(context, labels));
  Rect rest = inset(place, 2, 2);
  bool changed = false;
  for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
    const char* label = labels[static_cast<std::size_t>(i)];
    const float extra = spare / static_cast<float>(labels.size());
    const Rect part = cut_left(rest, paint.width(Type::kSmallStrong, label) + 20 + extra);
    ImGui::PushID(i);
    if (hit("part", part) && chosen != i) chosen = i, changed = true;
    const bool on = chosen == i;
    if (on) paint.fill(part, context.c().panel, kRadiusSmall - 1), paint.frame(part, context.c().line_strong, kRadiusSmall - 1);
    const ImU32 ink = on ? context.c().ink : ImGui::IsItemHovered() ? context.c().accent : context.c().soft;
    paint.line_centred(part, Type::kSmallStrong, ink, label);
    draw_focus(context, part);
    ImGui::PopID();
  }
  ImGui::PopID();
  return changed;
}

bool slider(Context& context, const char* id, const Rect& place, float& value, std::string_view tip) {
  hit(id, place);
  const bool active = ImGui::IsItemActive();
  const float knob = context.touch ? 10.0f : 7.0f;
  const float x0 = place.x + knob, x1 = std::max(x0 + 1, right(place) - knob);
  if (active) value = std::clamp((ImGui::GetMousePos().x - x0) / (x1 - x0), 0.0f, 1.0f);
  const Paint paint = context.paint();
  const float y = centre(place).y, x = x0 + (x1 - x0) * std::clamp(value, 0.0f, 1.0f);
  paint.fill({x0 - 2, y - 2, x1 - x0 + 4, 4}, context.c().line_strong, 2);
  paint.fill({x0 - 2, y - 2, x - x0 + 2, 4}, context.c().accent, 2);
  const bool lit = active || ImGui::IsItemHovered();
  paint.list().AddCircleFilled({x, y}, knob + (lit ? 1.0f : 0.0f), context.c().accent);
  paint.list().AddCircleFilled({x, y}, knob - 3, context.c().panel);
  draw_focus(context, place);
  context.explain(place, tip);
  return active;
}

void open_menu(const char* id) { ImGui::OpenPopup(id); }

bool begin_menu(Context& context, const char* id, const Rect& anchor, float width) {
  const ImVec2 screen = ImGui::GetMainViewport()->Size;
  width = std::min(width, screen.x - 16);
  const float x = std::clamp(anchor.x, 8.0f, std::max(8.0f, screen.x - width - 8));
  const float y = bottom(anchor) + 4;
  ImGui::SetNextWindowPos({x, y}, ImGuiCond_Always);
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, std::max(120.0f, screen.y - y - 8)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(6, 6));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 2));
  ImGui::PushStyleColor(ImGuiCol_Border, context.c().line_strong);
  if (ImGui::BeginPopup(id)) return true;
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(2);
  return false;
}

void end_menu() {
  ImGui::EndPopup();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(2);
}

void menu_heading(Context& context, std::string_view title) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect place{at.x + 10, at.y + 4, ImGui::GetContentRegionAvail().x - 20, 24};
  context.paint().line(place, Type::kSmallStrong, context.c().soft, title);
  ImGui::Dummy({1, 30});
}

bool menu_row(Context& context, std::string_view title, std::string_view detail, bool chosen, bool enabled) {
  const Paint paint = context.paint();
  const float width = ImGui::GetContentRegionAvail().x;
  const float inner = width - 36;
  const float detail_height = detail.empty() ? 0 : paint.wrapped_height(inner, Type::kSmall, detail) + 2;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect place{at.x, at.y, width, std::max(context.target(), 18 + detail_height + 12)};
  const std::string id(title);
  ImGui::BeginDisabled(!enabled);
  const bool clicked = hit(id.c_str(), place);
  ImGui::EndDisabled();
  if (enabled && (ImGui::IsItemHovered() || ImGui::IsItemFocused())) paint.fill(place, context.c().accent_soft, kRadiusSmall);
  if (chosen) draw_icon(paint, Icon::kCheck, {place.x + 14, place.y + place.h / 2}, 11, context.c().accent);
  const float top = place.y + (place.h - 18 - detail_height) / 2;
  paint.line({place.x + 28, top, inner, 18}, chosen ? Type::kStrong : Type::kBody, enabled ? context.c().ink : context.c().soft, title);
  if (!detail.empty()) paint.wrapped({place.x + 28, top + 20}, inner, Type::kSmall, context.c().soft, detail);
  if (clicked) ImGui::CloseCurrentPopup();
  return clicked;
}

ScrollArea::ScrollArea(const char* id, const Rect& place, ImGuiWindowFlags flags) : place_(place) {
  ImGui::SetCursorScreenPos(top_left(place));
  ImGui::BeginChild(id, {std::max(1.0f, place.w), std::max(1.0f, place.h)}, ImGuiChildFlags_None, flags);
  origin_ = ImGui::GetCursorScreenPos();
  width_ = ImGui::GetContentRegionAvail().x;
}

void ScrollArea::end(ImVec2 content) {
  ImGui::SetCursorScreenPos(origin_);
  ImGui::Dummy({std::max(1.0f, content.x), std::max(1.0f, content.y)});
  ImGui::EndChild();
}

}  // namespace weft::ui
