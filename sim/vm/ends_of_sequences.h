// The order in which the items of lists and tuples end.
#pragma once
#include <map>
#include <vector>

#include "sim/core/ids.h"

namespace weft::vm {

/// Where references are counted, the items of a list or tuple that ends are let go from the last to the first. `sequences`: what has
/// ended, with its items; `ended`: objects with finalizers, in the order in which they were made. Those that were items change places.
void end_sequences_backwards(std::map<Address, std::vector<Address>> sequences, std::vector<Address>& ended);

}  // namespace weft::vm
