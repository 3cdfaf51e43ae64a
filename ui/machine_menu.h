// What the machine is built like, as drop-downs: cores, quantum, GIL, seed. A change starts the program anew.
#pragma once
#include "ui/context.h"

namespace weft::ui {

// Side by side from the left of `place`; returns the width used.
float draw_machine_buttons(Context& context, const Rect& place);
// The same in one menu, with speed, theme and language, for narrow windows.
void draw_settings_button(Context& context, const Rect& place);

}  // namespace weft::ui
