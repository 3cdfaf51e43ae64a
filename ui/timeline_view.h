// The timeline: what each core and each thread did when. The playhead is the cursor: dragging it travels through time.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/session/session.h"
#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

enum class LaneMode : std::uint8_t { kBoth, kCores, kThreads };

struct TimelineState {
  LaneMode lanes = LaneMode::kBoth;
  bool fitted = true;           // shows the whole run, and grows with it
  double begin = 0;             // ns
  double span = 1e6;            // ns that the width shows
  float scroll = 0;             // of the lanes, in points
  bool seeking = false;         // the playhead is being dragged

  // Single instructions of the window last asked for.
  std::uint64_t instructions_version = 0;
  Ns instructions_from = 0, instructions_to = 0;
  std::vector<session::Session::ExecutedInstruction> instructions;
};

void draw_timeline(Context& context, const Rect& body);
float draw_timeline_header(Context& context, const Rect& place);
std::vector<Section> timeline_text(const Context& context);
// Commands: zooms by `factor` around the playhead; shows the whole run.
void zoom_timeline(TimelineState& state, Ns around, double factor);

}  // namespace weft::ui
