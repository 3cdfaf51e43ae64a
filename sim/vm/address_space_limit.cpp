// The limit of a process's address space (RLIMIT_AS), where the heap would grow by a large object. Small ones don't ask: whatever
// grows without end has a large one sooner or later.
#include <algorithm>

#include "sim/vm/blocks.h"

namespace weft::vm {

namespace {

std::uint64_t bytes_beside_heap(const AddressSpace& space, const HeapState& heap) {
  return space.virtual_bytes() - std::uint64_t{heap.pages.size()} * kPageBytes;
}

}  // namespace

bool is_within_set_limit(const AddressSpace& space, const HeapState& heap, std::uint64_t bytes) {
  return bytes_beside_heap(space, heap) + heap.live_bytes + bytes <= space.most_bytes();
}

// What was alive when the collector last looked may be garbage now, and so may be what was allocated since. So the first request
// beyond the limit has the collector look, and is granted; one that follows is refused if it is still beyond.
bool obeys_limit(Runtime& rt, std::uint64_t bytes) {
  constexpr std::uint64_t kLarge = 64 << 10;
  if (bytes < kLarge) return true;
  HeapState& heap = rt.heap.state();
  const AddressSpace& space = rt.memory.space();
  const bool is_hopeless = bytes_beside_heap(space, heap) + bytes > space.most_bytes();
  if (!is_hopeless && is_within_set_limit(space, heap, heap.allocated_bytes + bytes)) return true;
  if (is_hopeless || (heap.overdrawn && !is_within_set_limit(space, heap, bytes))) {
    heap.overdrawn = false;
    raise_without(rt, ExceptionId::kMemoryError);
    return false;
  }
  if (heap.collect_after == UINT64_MAX) return true;  // one is due already
  heap.overdrawn = true;
  rt.heap.ask_for_collection();
  return true;
}

}  // namespace weft::vm
