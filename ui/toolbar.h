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
// The bar of a screen that takes the toolbar's place: back to the machine by `command`, its name, language and theme.
// Returns what is left at the right end.
Rect draw_screen_bar(Context& context, const Rect& bar, const char* command, Text title);
void draw_toolbar(Context& context, const std::vector<Program>& programs, const Rect& place);

}  // namespace weft::ui
