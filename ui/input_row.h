// The row below the console in which a line is typed when the program waits for one.
#pragma once
#include "ui/context.h"

namespace weft::ui {

struct InputState {
  bool open = false;          // somebody types, also ahead of the program; otherwise the row says what it is for
  bool wants_focus = false;
  bool waits = false;         // what was known in the last frame
  std::string draft;
};

// A thread waits for standard input at the cursor.
bool waits_for_input(const Playback& playback);
// The row's height in points; 0 when neither the program waits nor somebody types.
float input_row_height(const Context& context);
void draw_input_row(Context& context, const Rect& place);
void open_input_row(Context& context);
void close_input_row(Context& context);
// What the host's text control holds: whole lines go to the program.
void input_text_changed(Context& context, std::string_view text);
// Types what ends the input, as Ctrl-D does.
void end_input(Context& context);

}  // namespace weft::ui
