// Python's seconds as simulated nanoseconds.
#pragma once
#include "sim/core/time.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

// Reads an int or float of seconds, rounded away from zero as CPython rounds time-outs. kDone with `ns` set, or
// kRaised (not a number, NaN, beyond 64 bits).
Outcome to_nanoseconds(Runtime& rt, Value seconds, Ns& ns);

}  // namespace weft::vm
