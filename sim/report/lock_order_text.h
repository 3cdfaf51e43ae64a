// The warnings of lock order (kernel/lock_order.h), for the end of a run.
#pragma once
#include <string>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"

namespace weft::report {

// A line for each circle and one for each of its edges, with its thread and lines; empty when there was none.
std::string lock_order_text(const kernel::Machine& machine, Language language);

}  // namespace weft::report
