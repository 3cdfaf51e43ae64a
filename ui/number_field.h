// A small number that is set by clicking its ends, by dragging it sideways, or by typing digits.
#pragma once
#include "ui/widgets.h"

namespace weft::ui {

// `value` stays within least … most. True when it changed.
bool number_field(Context& context, const char* id, const Rect& place, int& value, int least, int most);

}  // namespace weft::ui
