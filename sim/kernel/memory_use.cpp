#include "sim/kernel/memory_use.h"

namespace weft::kernel {

namespace {

void count(MemoryUse& use, const PhysicalMemory& physical, SegmentKind kind, std::uint32_t entry) {
  const FrameNumber frame = entry & AddressSpace::kFrameMask;
  const bool paged = physical.paging().on();
  if (paged && !physical.is_resident(frame)) {
    use.swapped += physical.paging().place(frame) == Paging::Place::kSwap;
    return;
  }
  if (kind == SegmentKind::kText) ++use.text;
  else if (kind == SegmentKind::kShared) ++use.shared;
  else ++use.anonymous;
  // A shared segment itself holds one more mapping of its frames.
  const std::uint32_t users = physical.mappings(frame) - (kind == SegmentKind::kShared ? 1u : 0u);
  use.pss += kPageBytes / (users > 0 ? users : 1u);
  const bool dirty = paged ? physical.paging().is_dirty(frame) : kind != SegmentKind::kText;
  if (users > 1) ++(dirty ? use.shared_dirty : use.shared_clean);
  else ++(dirty ? use.private_dirty : use.private_clean);
}

}  // namespace

MemoryUse memory_use(const PhysicalMemory& physical, const AddressSpace& space) {
  MemoryUse use;
  for (const Segment& segment : space.segments()) use.virtual_pages += (segment.end - segment.begin) / kPageBytes;
  const Segment* segment = nullptr;
  space.for_each_page([&](Address address, std::uint32_t entry) {
    if (segment == nullptr || address >= segment->end) segment = space.segment_at(address);
    if (segment != nullptr) count(use, physical, segment->kind, entry);
  });
  return use;
}

}  // namespace weft::kernel
