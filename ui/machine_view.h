// The machine: cores, the ready queue, and the processes with those of their threads that wait. Threads are seen to move.
#pragma once
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

void draw_machine(Context& context, const Rect& body);
std::vector<Section> machine_text(const Context& context);

}  // namespace weft::ui
