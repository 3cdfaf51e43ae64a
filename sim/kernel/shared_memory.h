// Shared memory: segments of the machine that several address spaces map to the same frames.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Gives back the frames of segments that have no name and that no process maps any more.
void release_unused_segments(Kernel& k);

}  // namespace weft::kernel
