#include "ui/paint.h"

#include <cfloat>
#include <cmath>
#include <string>

namespace weft::ui {
namespace {

constexpr std::string_view kEllipsis = "…";

const char* end_of(std::string_view text) { return text.data() + text.size(); }

// Height of a line as ImGui lays it out; our own boxes are a little taller.
float text_top(const Rect& box, Type type) { return std::floor(box.y + (box.h - size_of(type)) / 2); }

}  // namespace

float Paint::width(Type type, std::string_view text) const {
  if (text.empty()) return 0;
  return font_of(*look_, type)->CalcTextSizeA(size_of(type), FLT_MAX, 0, text.data(), end_of(text)).x;
}

void Paint::text(ImVec2 at, Type type, ImU32 colour, std::string_view text) const {
  if (text.empty()) return;
  const ImVec2 snapped(std::floor(at.x), std::floor(at.y));
  list_->AddText(font_of(*look_, type), size_of(type), snapped, colour, text.data(), end_of(text));
}

std::string_view Paint::fitting(Type type, std::string_view text, float width) const {
  const float room = width - this->width(type, kEllipsis);
  const char* rest = text.data();
  font_of(*look_, type)->CalcTextSizeA(size_of(type), std::max(room, 0.0f), 0, text.data(), end_of(text), &rest);
  return text.substr(0, static_cast<std::size_t>(rest - text.data()));
}

bool Paint::line(const Rect& box, Type type, ImU32 colour, std::string_view text) const {
  const float top = text_top(box, type);
  if (is_clipped(box)) return false;
  if (width(type, text) <= box.w + 0.5f) {
    this->text({box.x, top}, type, colour, text);
    return false;
  }
  if (box.w < 8) return true;
  const std::string cut = std::string(fitting(type, text, box.w)) + std::string(kEllipsis);
  this->text({box.x, top}, type, colour, cut);
  return true;
}

bool Paint::line_centred(const Rect& box, Type type, ImU32 colour, std::string_view text) const {
  const float spare = std::max(0.0f, box.w - width(type, text));
  return line({box.x + spare / 2, box.y, box.w - spare / 2, box.h}, type, colour, text);
}

bool Paint::line_right(const Rect& box, Type type, ImU32 colour, std::string_view text) const {
  const float spare = std::max(0.0f, box.w - width(type, text));
  return line({box.x + spare, box.y, box.w - spare, box.h}, type, colour, text);
}

float Paint::wrapped_height(float width, Type type, std::string_view text) const {
  if (text.empty()) return 0;
  return font_of(*look_, type)->CalcTextSizeA(size_of(type), FLT_MAX, width, text.data(), end_of(text)).y;
}

float Paint::wrapped(ImVec2 at, float width, Type type, ImU32 colour, std::string_view text) const {
  if (text.empty()) return 0;
  list_->AddText(font_of(*look_, type), size_of(type), {std::floor(at.x), std::floor(at.y)}, colour, text.data(),
                 end_of(text), width);
  return wrapped_height(width, type, text);
}

bool Paint::is_clipped(const Rect& r) const {
  constexpr float kEdge = 2;   // lines are drawn around their place
  const ImVec2 low = list_->GetClipRectMin(), high = list_->GetClipRectMax();
  return right(r) + kEdge < low.x || r.x - kEdge > high.x || bottom(r) + kEdge < low.y || r.y - kEdge > high.y;
}

void Paint::fill(const Rect& r, ImU32 colour, float rounding, ImDrawFlags corners) const {
  if (is_clipped(r)) return;
  list_->AddRectFilled(top_left(r), bottom_right(r), colour, rounding, corners);
}

void Paint::frame(const Rect& r, ImU32 colour, float rounding, float thickness) const {
  if (is_clipped(r)) return;
  list_->AddRect(top_left(r), bottom_right(r), colour, rounding, 0, thickness);
}

void Paint::rule(float x0, float x1, float y) const {
  list_->AddRectFilled({x0, std::floor(y)}, {x1, std::floor(y) + 1}, c().line);
}

void Paint::card(const Rect& r) const {
  fill(r, c().panel, kRadius);
  frame(r, c().line, kRadius);
}

void Paint::hatch(const Rect& r, ImU32 colour, float step) const {
  if (is_clipped(r)) return;
  list_->PushClipRect(top_left(r), bottom_right(r), true);
  // Anchored to the screen, so that neighbouring pieces continue each other's lines.
  const float first = std::floor((r.x - r.h) / step) * step;
  for (float x = first; x < right(r); x += step) list_->AddLine({x, bottom(r)}, {x + r.h, r.y}, colour, 1.2f);
  list_->PopClipRect();
}

void Paint::dashed(ImVec2 a, ImVec2 b, ImU32 colour, float dash) const {
  const float length = std::hypot(b.x - a.x, b.y - a.y);
  if (length < 1) return;
  const ImVec2 step((b.x - a.x) / length, (b.y - a.y) / length);
  for (float at = 0; at < length; at += 2 * dash) {
    const float to = std::min(at + dash, length);
    list_->AddLine({a.x + step.x * at, a.y + step.y * at}, {a.x + step.x * to, a.y + step.y * to}, colour, 1);
  }
}

void Paint::dashed_frame(const Rect& r, ImU32 colour) const {
  if (is_clipped(r)) return;
  dashed({r.x, r.y}, {right(r), r.y}, colour);
  dashed({right(r), r.y}, {right(r), bottom(r)}, colour);
  dashed({right(r), bottom(r)}, {r.x, bottom(r)}, colour);
  dashed({r.x, bottom(r)}, {r.x, r.y}, colour);
}

void Paint::arrow(ImVec2 from, ImVec2 to, ImU32 colour, float thickness) const {
  const float length = std::hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return;
  const ImVec2 u((to.x - from.x) / length, (to.y - from.y) / length);
  const float head = std::min(7.0f, length);
  const ImVec2 neck(to.x - u.x * head, to.y - u.y * head);
  list_->AddLine(from, neck, colour, thickness);
  const float half = head * 0.5f;
  list_->AddTriangleFilled(to, {neck.x - u.y * half, neck.y + u.x * half}, {neck.x + u.y * half, neck.y - u.x * half},
                           colour);
}

float Paint::badge(ImVec2 at, std::string_view text, ImU32 ink, ImU32 ground) const {
  const Rect box{at.x, at.y, badge_width(text), badge_height()};
  fill(box, ground, box.h / 2);
  line_centred(box, Type::kSmall, ink, text);
  return box.w;
}

}  // namespace weft::ui
