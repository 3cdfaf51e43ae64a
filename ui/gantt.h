// A Gantt chart of a job list: a bar for each turn on a core, times under the changes.
#pragma once
#include "ui/context.h"
#include "ui/scheduling_model.h"

namespace weft::ui {

// The height that the chart of one policy takes.
float gantt_height(const PolicyRun& run);
// Draws it into `place`, `end` being at its right edge. Bars of other jobs than `lit` fade (jobs::kNobody: none does);
// returns the job under the pointer, or jobs::kNobody.
std::uint32_t draw_gantt(Context& context, const PolicyRun& run, const Rect& place, Ns end, std::uint32_t lit);

}  // namespace weft::ui
