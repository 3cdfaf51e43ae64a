// Slices of built-in sequences: reading, assigning, deleting.
#pragma once
#include "sim/vm/objects/sequences.h"
#include "sim/vm/protocols.h"

namespace weft::vm {

// The step as slice.indices() gives it, which may be an int beyond those of `bounds`.
Value slice_step(Runtime& rt, Address slice, const SliceBounds& bounds);
// slice.indices() of a length beyond 64 bits, into the parts of `bounds`; false after raising.
bool long_slice_bounds(Runtime& rt, Address slice, Value length, SliceObject& bounds);
// container: List, Tuple, String, Bytes, ByteArray or Range.
Answer get_slice(Runtime& rt, Value container, Address slice, Value& result);
// kNeedsPython: value is an iterable that only Python can walk.
Answer set_slice(Runtime& rt, Address list, Address slice, Value value);
// These items are about to leave a list at once. Where references are counted they are let go from the last to the first, as those of
// a sequence that ends: so they become one that nobody refers to.
void leave_together(Runtime& rt, Address list, std::uint32_t start, std::uint32_t count);
Answer delete_slice(Runtime& rt, Address list, Address slice);
// Of a bytearray; value: bytes, bytearray or an iterable of ints; kUnbound: delete.
Answer set_byte_slice(Runtime& rt, Address array, Address slice, Value value);
// Has anybody looked at the bytearray through a memoryview?
inline bool is_viewed(Runtime& rt, Address array) { return (rt.memory.read<Header>(array)->flags & kFlagViewed) != 0; }
// At the end of a bytearray, with some room to spare. False after raising MemoryError.
bool append_bytes(Runtime& rt, Address array, std::string_view more);

}  // namespace weft::vm
