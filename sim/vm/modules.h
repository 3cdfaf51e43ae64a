// Module objects: the names of a module of the image, each with its slot in the DATA segment.
#pragma once
#include "sim/vm/runtime.h"

namespace weft::vm {

// The object of a module of the image, with its natives and __name__, __file__ … in their slots. Its body has not run
// and it is not in sys.modules yet.
Value new_module(Runtime& rt, std::uint32_t image_module);

// A function without parameters whose call executes the module's body.
Value module_body(Runtime& rt, std::uint32_t image_module);

}  // namespace weft::vm
