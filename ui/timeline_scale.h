// Between simulated time and points on the screen, and where an axis has its ticks.
#pragma once
#include <vector>

#include "sim/core/time.h"

namespace weft::ui {

// The window of time that a timeline shows.
struct TimelineScale {
  double begin = 0;       // ns at the left edge
  double per_point = 1;   // ns a point
  float left = 0, width = 1;

  float x_of(Ns time) const {
    const double x = (static_cast<double>(time) - begin) / per_point;
    // Far outside is as good as outside; a float could not hold it.
    return left + static_cast<float>(x < -1e5 ? -1e5 : x > 1e5 ? 1e5 : x);
  }
  double time_at(float x) const { return begin + static_cast<double>(x - left) * per_point; }
  Ns first() const { return static_cast<Ns>(begin); }
  Ns last() const { return static_cast<Ns>(time_at(left + width)) + 1; }
  double span() const { return per_point * static_cast<double>(width); }
};

// The distance of an axis's ticks: 1, 2 or 5 times a power of ten ns, at least `points` apart.
Ns tick_step(const TimelineScale& scale, float points);

}  // namespace weft::ui
