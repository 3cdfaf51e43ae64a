// The bar at the top: which program, forward and back in time, how fast, and what the machine is built like.
#pragma once
#include "sim/session/session.h"
#include "ui/context.h"

namespace weft::ui {

struct ToolbarState {
  session::StepKind step = session::StepKind::kLine;   // what the step buttons do
  bool speed_chosen = false;                           // the user has set a speed: it stays when programs change
};

// The height that the toolbar wants in a window of this width.
float toolbar_height(const Context& context, float width);
// The buttons of language and theme, off the right end of `rest`.
void draw_look_buttons(Context& context, Rect& rest, const Rect& row);
void draw_toolbar(Context& context, const std::vector<Program>& programs, const Rect& place);

}  // namespace weft::ui
