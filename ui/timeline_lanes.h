// The lanes of a timeline: where they lie, and the drawing of what happened in them.
#pragma once
#include <vector>

#include "ui/context.h"
#include "ui/timeline_model.h"
#include "ui/timeline_scale.h"
#include "ui/timeline_view.h"

namespace weft::ui {

struct Lane {
  enum class Kind : std::uint8_t { kHeading, kCore, kThread } kind = Kind::kHeading;
  float y = 0, h = 0;            // from the first lane's top
  std::uint32_t core = 0;
  std::size_t thread = 0;        // index into TimelineModel::threads; it is the thread's letter, too
  Pid pid;                       // of a heading or thread; none: heading of the cores
};

// The lanes of a mode from top to bottom.
std::vector<Lane> arrange_lanes(const TimelineModel& model, LaneMode mode, bool touch);
float height_of(const std::vector<Lane>& lanes);

// The lane's contents in [scale.left, scale.left + scale.width) at height `y`.
void draw_core_lane(const Paint& paint, const TimelineModel& model, const Lane& lane, float y, const TimelineScale& scale,
                    const Selection& selection);
void draw_thread_lane(const Paint& paint, const TimelineModel& model, const Lane& lane, float y, const TimelineScale& scale);
// Arrows from who wakes to who is woken; none where they would be a thicket.
void draw_wakes(const Paint& paint, const TimelineModel& model, const std::vector<Lane>& lanes, float y,
                const TimelineScale& scale);
// Single instructions in the lanes of their threads, as far as they are wide enough to be seen.
void draw_instructions(const Context& context, const std::vector<Lane>& lanes, float y, const TimelineScale& scale,
                       const TimelineState& state);

// One slice as it looks in a lane, also for the legend.
void draw_slice(const Paint& paint, const Rect& place, ImU32 thread_colour, kernel::RunState state, kernel::WaitReason reason);
void draw_switch(const Paint& paint, const Rect& place);

}  // namespace weft::ui
