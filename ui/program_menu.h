// The drop-down that offers the programs, in groups, each with a line about it.
#pragma once
#include <vector>

#include "ui/context.h"

namespace weft::ui {

void draw_program_button(Context& context, const std::vector<Program>& programs, const Rect& place);

}  // namespace weft::ui
