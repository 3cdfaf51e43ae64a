// The standard library as it was compiled when Weft was built (sim/python/frozen_code.h). The page does without, for its
// weight, and compiles what a program imports.
#pragma once
#include <string_view>

namespace weft {

/// The frozen module whose source is at this path ("lib/json.py"), or empty.
std::string_view find_frozen(std::string_view path);

}  // namespace weft
