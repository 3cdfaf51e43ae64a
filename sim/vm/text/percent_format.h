// template % arguments, as C's printf (Python library reference, "printf-style String Formatting").
#pragma once
#include "sim/vm/protocols.h"

namespace weft::vm {

// kNeedsPython: an argument of a user class takes part: builtins._percent(template, arguments).
Answer percent_format(Runtime& rt, Address text, Value arguments, Value& result);

}  // namespace weft::vm
