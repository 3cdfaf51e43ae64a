// Stable sorting of values, with the comparisons in the order in which CPython's list.sort makes them: an error names
// the same two operands.
#pragma once
#include <vector>

#include "sim/vm/protocols.h"

namespace weft::vm {

// Sorts `keys`; `values`, when there are any, are as many and move along. kRaised: TypeError of a comparison; what was
// sorted until then stays so. kNeedsPython: a user's __lt__ decides; nothing has changed.
Answer sort_values(Runtime& rt, std::vector<Value>& keys, std::vector<Value>* values, bool reverse);

}  // namespace weft::vm
