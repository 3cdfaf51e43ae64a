#include "ui/theme.h"

namespace weft::ui {
namespace {

constexpr ImU32 rgb(std::uint32_t hex, std::uint32_t alpha = 255) {
  return IM_COL32(hex >> 16 & 0xFFu, hex >> 8 & 0xFFu, hex & 0xFFu, alpha);
}

constexpr Tokens kLight = {
    .ground = rgb(0xF3F4F6), .panel = rgb(0xFFFFFF), .sunken = rgb(0xF6F7F9), .raised = rgb(0xFFFFFF),
    .line = rgb(0xE1E5EA), .line_strong = rgb(0xBAC3CE),
    .ink = rgb(0x1B2430), .soft = rgb(0x566273),
    .accent = rgb(0x1F5F99), .on_accent = rgb(0xFFFFFF), .accent_soft = rgb(0xE5EFF8),
    .good = rgb(0x006B50), .good_soft = rgb(0xE0F3EC), .warn = rgb(0x835800), .warn_soft = rgb(0xFBF0D9),
    .bad = rgb(0xA4262C), .bad_soft = rgb(0xFBE7E7),
    .shadow = rgb(0x1B2430, 26),
    .threads = {rgb(0x0067A6), rgb(0xB84700), rgb(0x00785A), rgb(0xA23E77),
                rgb(0x80600A), rgb(0x4A57B5), rgb(0x5F6B00), rgb(0x4B5563)},
    .on_thread = rgb(0xFFFFFF),
    .ready = rgb(0xD9A53A), .blocked = rgb(0x8A95A3), .sleeping = rgb(0x9DB2C9), .waiting_gil = rgb(0xC98A2B),
    .waiting_lock = rgb(0xC2504F), .kernel = rgb(0x333D4B),
    .text_segment = rgb(0x636D7B), .data_segment = rgb(0x1F7A6B), .heap_segment = rgb(0x9A5B13),
    .shared_segment = rgb(0x7A4FA3), .stack_segment = rgb(0x2F6AA8),
    .keyword = rgb(0x8B2F87), .string = rgb(0x1E6E42), .number = rgb(0xA3480B), .comment = rgb(0x5F6A78),
    .function = rgb(0x1A5FA8), .builtin = rgb(0x22707F),
};

constexpr Tokens kDark = {
    .ground = rgb(0x12161C), .panel = rgb(0x1B212A), .sunken = rgb(0x161B23), .raised = rgb(0x242C37),
    .line = rgb(0x2C3541), .line_strong = rgb(0x4A5666),
    .ink = rgb(0xE6EAF0), .soft = rgb(0xA2AEBD),
    .accent = rgb(0x7DB8F0), .on_accent = rgb(0x10151C), .accent_soft = rgb(0x21364A),
    .good = rgb(0x5CCFA6), .good_soft = rgb(0x18352D), .warn = rgb(0xE9BC5F), .warn_soft = rgb(0x3A2F17),
    .bad = rgb(0xFF9A94), .bad_soft = rgb(0x43232A),
    .shadow = rgb(0x000000, 110),
    .threads = {rgb(0x62B5EC), rgb(0xF0934E), rgb(0x45C79D), rgb(0xE390C2),
                rgb(0xE3B552), rgb(0xA9B2FF), rgb(0xC6CC58), rgb(0xB4BFCC)},
    .on_thread = rgb(0x10151C),
    .ready = rgb(0xC79A3F), .blocked = rgb(0x6E7B8B), .sleeping = rgb(0x54708F), .waiting_gil = rgb(0xB9822F),
    .waiting_lock = rgb(0xC4605F), .kernel = rgb(0xD5DCE5),
    .text_segment = rgb(0x9AA6B5), .data_segment = rgb(0x5CCBB6), .heap_segment = rgb(0xE2A65C),
    .shared_segment = rgb(0xC3A0E8), .stack_segment = rgb(0x84BBF2),
    .keyword = rgb(0xE29ADF), .string = rgb(0x8CD6A4), .number = rgb(0xF3AC7A), .comment = rgb(0x96A3B3),
    .function = rgb(0x8FC1F5), .builtin = rgb(0x7FCFDC),
};

ImVec4 vec(ImU32 colour) { return ImGui::ColorConvertU32ToFloat4(colour); }

void apply_colours(ImGuiStyle& style, const Tokens& c) {
  ImVec4* to = style.Colors;
  for (int i = 0; i < ImGuiCol_COUNT; ++i) to[i] = vec(faded(c.ink, 0));
  to[ImGuiCol_Text] = vec(c.ink);
  to[ImGuiCol_TextDisabled] = vec(c.soft);
  to[ImGuiCol_PopupBg] = vec(c.raised);
  to[ImGuiCol_Border] = vec(c.line);
  to[ImGuiCol_FrameBg] = vec(c.sunken);
  to[ImGuiCol_FrameBgHovered] = to[ImGuiCol_FrameBgActive] = vec(c.accent_soft);
  to[ImGuiCol_ScrollbarGrab] = vec(faded(c.soft, 0.35f));
  to[ImGuiCol_ScrollbarGrabHovered] = vec(faded(c.soft, 0.6f));
  to[ImGuiCol_ScrollbarGrabActive] = vec(c.soft);
  to[ImGuiCol_CheckMark] = to[ImGuiCol_SliderGrab] = to[ImGuiCol_SliderGrabActive] = vec(c.accent);
  to[ImGuiCol_Button] = vec(c.sunken);
  to[ImGuiCol_ButtonHovered] = to[ImGuiCol_HeaderHovered] = to[ImGuiCol_Header] = vec(c.accent_soft);
  to[ImGuiCol_ButtonActive] = to[ImGuiCol_HeaderActive] = vec(c.accent_soft);
  to[ImGuiCol_Separator] = vec(c.line);
  to[ImGuiCol_TextSelectedBg] = vec(faded(c.accent, 0.3f));
  to[ImGuiCol_InputTextCursor] = vec(c.ink);
  to[ImGuiCol_NavCursor] = vec(c.accent);
}

}  // namespace

const Tokens& tokens_of(Theme theme) { return theme == Theme::kDark ? kDark : kLight; }

ImFont* font_of(const Look& look, Type type) {
  switch (type) {
    case Type::kCode:
    case Type::kCodeSmall: return look.fonts->get(FontRole::kCode);
    case Type::kStrong:
    case Type::kSmallStrong:
    case Type::kTitle:
    case Type::kHeading: return look.fonts->get(FontRole::kUiStrong);
    default: return look.fonts->get(FontRole::kUi);
  }
}

ImU32 faded(ImU32 colour, float alpha) {
  const float old = static_cast<float>(colour >> IM_COL32_A_SHIFT & 0xFFu);
  const auto now = static_cast<ImU32>(old * alpha + 0.5f);
  return (colour & ~static_cast<ImU32>(IM_COL32_A_MASK)) | now << IM_COL32_A_SHIFT;
}

ImU32 mixed(ImU32 a, ImU32 b, float t) {
  ImU32 result = 0;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    const float from = static_cast<float>(a >> shift & 0xFFu);
    const float to = static_cast<float>(b >> shift & 0xFFu);
    result |= static_cast<ImU32>(from + (to - from) * t + 0.5f) << shift;
  }
  return result;
}

void apply_style(const Look& look, bool touch) {
  ImGuiStyle& style = ImGui::GetStyle();
  apply_colours(style, look.c());
  style.FontSizeBase = size_of(Type::kBody);
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.WindowRounding = style.ChildRounding = 0;
  style.PopupRounding = kRadius;
  style.PopupBorderSize = 1;
  style.FrameRounding = kRadiusSmall;
  style.FramePadding = {10, touch ? 12.0f : 6.0f};
  style.ItemSpacing = {kGap, kGap};
  style.ScrollbarSize = touch ? 16.0f : 10.0f;
  style.ScrollbarRounding = 5;
  style.GrabRounding = 5;
  style.TouchExtraPadding = touch ? ImVec2(4, 4) : ImVec2(0, 0);
}

}  // namespace weft::ui
