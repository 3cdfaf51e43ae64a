#include "ui/thread_mark.h"

#include <cmath>

#include "sim/report/names.h"

namespace weft::ui {
namespace {

constexpr float kPi = 3.14159265f;

struct Shape {
  int corners;      // 0: a circle
  float turn;       // of the first corner, in half turns
  float grow;       // so that all shapes look equally large
  float drop;       // of the letter, in radii: a triangle's middle lies low
};

// By letter modulo 8, as the colours.
constexpr Shape kShapes[kThreadColours] = {
    {0, 0, 1.0f, 0},        {4, 0.25f, 1.2f, 0},   {6, 0.5f, 1.08f, 0},   {4, 0, 1.22f, 0},
    {3, -0.5f, 1.4f, 0.15f}, {5, -0.5f, 1.15f, 0.03f}, {8, 0.125f, 1.06f, 0}, {3, 0.5f, 1.4f, -0.15f},
};

int corner_points(const Shape& shape, ImVec2 centre, float radius, ImVec2* points) {
  for (int i = 0; i < shape.corners; ++i) {
    const float angle = (shape.turn + 2.0f * static_cast<float>(i) / static_cast<float>(shape.corners)) * kPi;
    points[i] = {centre.x + std::cos(angle) * radius, centre.y + std::sin(angle) * radius};
  }
  return shape.corners;
}

void fill_shape(const Paint& paint, const Shape& shape, ImVec2 centre, float radius, ImU32 colour) {
  if (shape.corners == 0) {
    paint.list().AddCircleFilled(centre, radius, colour);
    return;
  }
  ImVec2 points[8];
  const int count = corner_points(shape, centre, radius * shape.grow, points);
  paint.list().AddConvexPolyFilled(points, count, colour);
}

void outline_shape(const Paint& paint, const Shape& shape, ImVec2 centre, float radius, ImU32 colour, float width) {
  if (shape.corners == 0) {
    paint.list().AddCircle(centre, radius, colour, 0, width);
    return;
  }
  ImVec2 points[8];
  const int count = corner_points(shape, centre, radius * shape.grow, points);
  paint.list().AddPolyline(points, count, colour, ImDrawFlags_Closed, width);
}

void draw_letters(const Paint& paint, ImVec2 centre, float radius, const std::string& text, ImU32 colour) {
  const float size = std::floor(radius * (text.size() > 1 ? 0.95f : 1.2f));
  ImFont* font = font_of(paint.look(), Type::kStrong);
  const ImVec2 box = font->CalcTextSizeA(size, 1000, 0, text.c_str());
  const ImVec2 at(std::floor(centre.x - box.x / 2 + 0.5f), std::floor(centre.y - size * 0.5f + 0.5f));
  paint.list().AddText(font, size, at, colour, text.c_str());
}

}  // namespace

ImU32 colour_of(const Tokens& tokens, std::uint16_t letter) { return tokens.threads[letter % kThreadColours]; }

std::string name_of(const kernel::Thread& thread) {
  return thread.name.empty() ? "Thread " + report::letters(thread.letter) : thread.name;
}

void draw_mark(const Paint& paint, ImVec2 centre, float radius, std::uint16_t letter, const MarkStyle& style) {
  constexpr float kHalo = 4;   // around a lit one
  const float reach = radius + kHalo;
  if (paint.is_clipped({centre.x - reach, centre.y - reach, 2 * reach, 2 * reach})) return;
  const Shape& shape = kShapes[letter % kThreadColours];
  const ImU32 colour = faded(colour_of(paint.c(), letter), style.alpha);
  if (style.lit) fill_shape(paint, shape, centre, reach, faded(colour, 0.3f));
  if (style.hollow) {
    outline_shape(paint, shape, centre, radius - 0.75f, colour, 1.5f);
  } else {
    fill_shape(paint, shape, centre, radius, colour);
  }
  const ImU32 ink = style.hollow ? colour : faded(paint.c().on_thread, style.alpha);
  draw_letters(paint, {centre.x, centre.y + shape.drop * radius}, radius, report::letters(letter), ink);
}

}  // namespace weft::ui
