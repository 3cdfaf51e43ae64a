// Whether a thread is about to execute what is a C program in CPython.
#pragma once
#include "sim/vm/interpreter.h"

namespace weft::vm {

// True in a library module that CPython has in C: its functions are one step for whoever waits for the GIL.
bool is_in_c_code(const UserMode& user);

// True when the next instruction of a thread that stopped at a back edge or before a call calls a native function or one of such a
// module. CPython 3.11 hands the GIL over at the first instruction of a Python function, at back edges and after calls, hence not
// there (CHECK_EVAL_BREAKER in Python/ceval.c): `with lock:` never loses the GIL between its body and the release.
bool calls_c_code(const UserMode& user);

}  // namespace weft::vm
