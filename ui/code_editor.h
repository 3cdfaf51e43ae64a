// The program's text while it is being edited: the host's own text control where there is one (composition of Hangul,
// clipboard, a phone's keyboard), else ImGui's.
#pragma once
#include "ui/context.h"

namespace weft::ui {

void draw_code_editor(Context& context, const Rect& place);
// Opens with the program's text; closes without keeping it.
void open_code_editor(Context& context);
void close_code_editor(Context& context);

}  // namespace weft::ui
