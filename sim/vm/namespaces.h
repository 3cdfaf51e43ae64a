// The dict of a module's globals, as globals() gives it. Variables live in slots, which is fast; once a program has asked
// for the dict, both are kept alike: who writes into one writes into the other.
#pragma once
#include "sim/vm/runtime.h"

namespace weft::vm {

constexpr std::uint8_t kFlagNamespace = 1;  // Dict: it is a module's

// The dict of an image module's globals; made when it is first asked for.
Value namespace_of(Runtime& rt, std::uint32_t module);
// What a text for exec() has in this register of the current frame: ".globals" or ".locals".
Value namespace_register(Runtime& rt, std::string_view name);
// __name__ of the innermost module of the program that is under way.
Value name_of_caller(Runtime& rt);
// The globals of the function whose frame is the current one.
Value globals_of_frame(Runtime& rt);
// A global of the image got a new value (kUnbound: it was deleted).
void global_changed(Runtime& rt, std::uint32_t slot, Value value);
// The same of an entry of a dict with kFlagNamespace.
void namespace_changed(Runtime& rt, Address dict, Value key, Value value);
// All entries of such a dict are about to go.
void namespace_cleared(Runtime& rt, Address dict);

}  // namespace weft::vm
