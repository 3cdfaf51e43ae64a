// Rectangles, cut up from the outside in: how layout and views share out their place.
#pragma once
#include <imgui.h>

#include <algorithm>

#include "ui/app.h"

namespace weft::ui {

inline ImVec2 top_left(const Rect& r) { return {r.x, r.y}; }
inline ImVec2 bottom_right(const Rect& r) { return {r.x + r.w, r.y + r.h}; }
inline ImVec2 centre(const Rect& r) { return {r.x + r.w / 2, r.y + r.h / 2}; }
inline float right(const Rect& r) { return r.x + r.w; }
inline float bottom(const Rect& r) { return r.y + r.h; }

inline bool contains(const Rect& r, ImVec2 p) {
  return p.x >= r.x && p.x < r.x + r.w && p.y >= r.y && p.y < r.y + r.h;
}
inline Rect inset(const Rect& r, float dx, float dy) {
  return {r.x + dx, r.y + dy, std::max(0.0f, r.w - 2 * dx), std::max(0.0f, r.h - 2 * dy)};
}

// Each takes a strip off one side of `from` (at most what is there) and returns it.
inline Rect cut_top(Rect& from, float h) {
  h = std::clamp(h, 0.0f, from.h);
  const Rect strip{from.x, from.y, from.w, h};
  from.y += h, from.h -= h;
  return strip;
}
inline Rect cut_bottom(Rect& from, float h) {
  h = std::clamp(h, 0.0f, from.h);
  from.h -= h;
  return {from.x, from.y + from.h, from.w, h};
}
inline Rect cut_left(Rect& from, float w) {
  w = std::clamp(w, 0.0f, from.w);
  const Rect strip{from.x, from.y, w, from.h};
  from.x += w, from.w -= w;
  return strip;
}
inline Rect cut_right(Rect& from, float w) {
  w = std::clamp(w, 0.0f, from.w);
  from.w -= w;
  return {from.x + from.w, from.y, w, from.h};
}


// Boxes of one height beside each other from `from` on, in as many lines as a width takes.
class Flow {
 public:
  static constexpr float kBetween = 6;
  Flow(ImVec2 from, float width, float height) : from_(from), at_(from), width_(width), height_(height) {}
  Rect next(float width) {
    if (at_.x > from_.x && at_.x + width > from_.x + width_) at_ = {from_.x, at_.y + height_ + kBetween};
    const Rect box{at_.x, at_.y, width, height_};
    at_.x += width + kBetween;
    return box;
  }
  // Of all lines so far.
  float height() const { return at_.y + height_ - from_.y; }

 private:
  ImVec2 from_, at_;
  float width_, height_;
};

}  // namespace weft::ui
