#include "ui/timeline_scale.h"

namespace weft::ui {

Ns tick_step(const TimelineScale& scale, float points) {
  const double least = scale.per_point * static_cast<double>(points);
  Ns step = 1;
  for (;;) {
    for (const Ns factor : {1, 2, 5}) {
      if (static_cast<double>(step * factor) >= least) return step * factor;
    }
    if (step > kForever / 100) return step;
    step *= 10;
  }
}

}  // namespace weft::ui
