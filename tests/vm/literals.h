// Python literals as values of a bare runtime: int, float (inf and nan too), complex(x, y), str, bytes, bytearray(b''),
// True, False, None, tuples, lists and dicts of them. Items are followed by a comma: (1,2,).
#pragma once
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

// kUnbound when the text is no literal.
Value read_literal(Runtime& rt, std::string_view text);

}  // namespace weft::vm
