// Processes and threads as tables.
#pragma once
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

void draw_processes(Context& context, const Rect& body);
std::vector<Section> process_text(const Context& context);

}  // namespace weft::ui
