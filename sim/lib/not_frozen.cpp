// For programs that carry the library as source text only.
#include "sim/lib/frozen.h"

namespace weft {

std::string_view find_frozen(std::string_view) { return {}; }

}  // namespace weft
