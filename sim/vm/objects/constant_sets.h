// The order of the constants of a set display.
#pragma once
#include <vector>

#include "sim/python/code.h"

namespace weft::vm {

// The items without repetitions, in the order in which CPython walks over a frozenset of them. Its compiler builds a
// second one in that order, which the display then merges: what a program prints depends on it.
std::vector<python::Constant> in_set_order(const std::vector<python::Constant>& items);

}  // namespace weft::vm
