#include "ui/icons.h"

#include <cmath>

namespace weft::ui {
namespace {

// A pen on a square from -1 to 1.
struct Pen {
  ImDrawList& list;
  ImVec2 centre;
  float half;
  ImU32 colour;
  float stroke;

  ImVec2 at(float x, float y) const { return {centre.x + x * half, centre.y + y * half}; }
  void line(float x0, float y0, float x1, float y1) const { list.AddLine(at(x0, y0), at(x1, y1), colour, stroke); }
  void bar(float x0, float y0, float x1, float y1, float rounding = 0) const {
    list.AddRectFilled(at(x0, y0), at(x1, y1), colour, rounding);
  }
  void box(float x0, float y0, float x1, float y1, float rounding) const {
    list.AddRect(at(x0, y0), at(x1, y1), colour, rounding, 0, stroke);
  }
  void triangle(float x0, float y0, float x1, float y1, float x2, float y2) const {
    list.AddTriangleFilled(at(x0, y0), at(x1, y1), at(x2, y2), colour);
  }
  void ring(float x, float y, float r) const { list.AddCircle(at(x, y), r * half, colour, 0, stroke); }
  void dot(float x, float y, float r) const { list.AddCircleFilled(at(x, y), r * half, colour); }
  void arc(float r, float from, float to) const {
    list.PathArcTo(centre, r * half, from, to, 16);
    list.PathStroke(colour, 0, stroke);
  }
};

constexpr float kPi = 3.14159265f;

void draw_reset(const Pen& p) {
  p.arc(0.72f, -0.75f * kPi, 0.95f * kPi);
  p.triangle(-0.95f, -0.62f, -0.15f, -0.72f, -0.58f, -0.02f);
}

void draw_sun(const Pen& p) {
  p.ring(0, 0, 0.42f);
  for (int i = 0; i < 8; ++i) {
    const float a = static_cast<float>(i) * kPi / 4;
    p.line(std::cos(a) * 0.68f, std::sin(a) * 0.68f, std::cos(a) * 0.95f, std::sin(a) * 0.95f);
  }
}

// A crescent: the rim of a disc and the rim of the one that covers it.
void draw_moon(const Pen& p) {
  p.list.PathArcTo(p.at(-0.05f, 0.05f), 0.8f * p.half, 0.0f, 1.5f * kPi, 24);
  p.list.PathArcTo(p.at(0.4f, -0.4f), 0.63f * p.half, 1.2f * kPi, 0.3f * kPi, 18);
  p.list.PathStroke(p.colour, ImDrawFlags_Closed, p.stroke);
}

void draw_dice(const Pen& p) {
  p.box(-0.8f, -0.8f, 0.8f, 0.8f, p.half * 0.35f);
  p.dot(-0.35f, -0.35f, 0.16f), p.dot(0.35f, 0.35f, 0.16f), p.dot(0, 0, 0.16f);
}

void draw_core(const Pen& p) {
  p.box(-0.55f, -0.55f, 0.55f, 0.55f, p.half * 0.15f);
  for (const float at : {-0.28f, 0.28f}) {
    p.line(at, -0.92f, at, -0.55f), p.line(at, 0.55f, at, 0.92f);
    p.line(-0.92f, at, -0.55f, at), p.line(0.55f, at, 0.92f, at);
  }
}

void draw_lock(const Pen& p) {
  p.bar(-0.62f, -0.1f, 0.62f, 0.85f, p.half * 0.2f);
  p.list.PathArcTo(p.at(0, -0.15f), 0.4f * p.half, kPi, 2 * kPi, 12);
  p.list.PathStroke(p.colour, 0, p.stroke);
  p.line(-0.4f, -0.15f, -0.4f, 0), p.line(0.4f, -0.15f, 0.4f, 0);
}

void draw_fit(const Pen& p) {
  p.line(-0.9f, -0.7f, -0.9f, 0.7f), p.line(0.9f, -0.7f, 0.9f, 0.7f);
  p.line(-0.6f, 0, 0.6f, 0);
  p.triangle(-0.75f, 0, -0.35f, -0.35f, -0.35f, 0.35f), p.triangle(0.75f, 0, 0.35f, 0.35f, 0.35f, -0.35f);
}

void draw_edit(const Pen& p) {
  p.line(-0.8f, 0.8f, -0.62f, 0.25f), p.line(-0.62f, 0.25f, 0.4f, -0.77f), p.line(0.4f, -0.77f, 0.77f, -0.4f);
  p.line(0.77f, -0.4f, -0.25f, 0.62f), p.line(-0.25f, 0.62f, -0.8f, 0.8f);
}

void draw_warning(const Pen& p) {
  p.list.AddTriangle(p.at(0, -0.85f), p.at(0.95f, 0.8f), p.at(-0.95f, 0.8f), p.colour, p.stroke);
  p.line(0, -0.25f, 0, 0.25f);
  p.dot(0, 0.53f, 0.11f);
}

void draw_file(const Pen& p, bool up) {
  p.line(-0.85f, 0.3f, -0.85f, 0.85f), p.line(-0.85f, 0.85f, 0.85f, 0.85f), p.line(0.85f, 0.85f, 0.85f, 0.3f);
  p.line(0, -0.8f, 0, 0.4f);
  const float tip = up ? -0.85f : 0.45f, side = up ? -0.4f : 0.0f;
  p.line(0, tip, -0.42f, side), p.line(0, tip, 0.42f, side);
}

void draw_eye(const Pen& p) {
  p.list.AddEllipse(p.centre, {p.half * 0.95f, p.half * 0.6f}, p.colour, 0, 0, p.stroke);
  p.dot(0, 0, 0.28f);
}

void draw_speed(const Pen& p) {
  p.list.PathArcTo(p.at(0, 0.25f), 0.85f * p.half, kPi, 2 * kPi, 18);
  p.list.PathStroke(p.colour, 0, p.stroke);
  p.line(0, 0.25f, 0.4f, -0.3f);
  p.dot(0, 0.25f, 0.14f);
}

void draw_sliders(const Pen& p) {
  for (const float side : {-1.0f, 1.0f}) {
    p.line(-0.9f, side * 0.45f, 0.9f, side * 0.45f);
    p.dot(side * 0.35f, side * 0.45f, 0.3f);
  }
}

void draw_transport(const Pen& p, Icon icon) {
  switch (icon) {
    case Icon::kRun: p.triangle(-0.6f, -0.85f, 0.85f, 0, -0.6f, 0.85f); break;
    case Icon::kPause: p.bar(-0.65f, -0.8f, -0.2f, 0.8f, 1), p.bar(0.2f, -0.8f, 0.65f, 0.8f, 1); break;
    case Icon::kStep: p.triangle(-0.8f, -0.75f, 0.35f, 0, -0.8f, 0.75f), p.bar(0.5f, -0.75f, 0.8f, 0.75f, 1); break;
    case Icon::kBack: p.triangle(0.8f, -0.75f, -0.35f, 0, 0.8f, 0.75f), p.bar(-0.8f, -0.75f, -0.5f, 0.75f, 1); break;
    case Icon::kEnd:
      p.triangle(-0.9f, -0.7f, -0.05f, 0, -0.9f, 0.7f), p.triangle(-0.1f, -0.7f, 0.7f, 0, -0.1f, 0.7f);
      p.bar(0.7f, -0.7f, 0.95f, 0.7f, 1);
      break;
    default: break;
  }
}

void draw_sign(const Pen& p, Icon icon) {
  switch (icon) {
    case Icon::kDown: p.line(-0.55f, -0.25f, 0, 0.35f), p.line(0, 0.35f, 0.55f, -0.25f); break;
    case Icon::kMenu: p.line(-0.8f, -0.6f, 0.8f, -0.6f), p.line(-0.8f, 0, 0.8f, 0), p.line(-0.8f, 0.6f, 0.8f, 0.6f); break;
    case Icon::kCheck: p.line(-0.75f, 0.05f, -0.2f, 0.6f), p.line(-0.2f, 0.6f, 0.8f, -0.6f); break;
    case Icon::kClose: p.line(-0.6f, -0.6f, 0.6f, 0.6f), p.line(-0.6f, 0.6f, 0.6f, -0.6f); break;
    case Icon::kPlus: p.line(-0.7f, 0, 0.7f, 0), p.line(0, -0.7f, 0, 0.7f); break;
    case Icon::kMinus: p.line(-0.7f, 0, 0.7f, 0); break;
    case Icon::kClock: p.ring(0, 0, 0.85f), p.line(0, -0.5f, 0, 0.05f), p.line(0, 0.05f, 0.4f, 0.25f); break;
    default: break;
  }
}

}  // namespace

void draw_icon(const Paint& paint, Icon icon, ImVec2 centre, float size, ImU32 colour) {
  const Pen pen{paint.list(), centre, size / 2, colour, std::max(1.4f, size / 10)};
  switch (icon) {
    case Icon::kReset: draw_reset(pen); break;
    case Icon::kSun: draw_sun(pen); break;
    case Icon::kMoon: draw_moon(pen); break;
    case Icon::kDice: draw_dice(pen); break;
    case Icon::kCore: draw_core(pen); break;
    case Icon::kLock: draw_lock(pen); break;
    case Icon::kFit: draw_fit(pen); break;
    case Icon::kEdit: draw_edit(pen); break;
    case Icon::kWarning: draw_warning(pen); break;
    case Icon::kOpen: draw_file(pen, true); break;
    case Icon::kSave: draw_file(pen, false); break;
    case Icon::kEye: draw_eye(pen); break;
    case Icon::kSpeed: draw_speed(pen); break;
    case Icon::kSliders: draw_sliders(pen); break;
    default: draw_transport(pen, icon), draw_sign(pen, icon); break;
  }
}

}  // namespace weft::ui
