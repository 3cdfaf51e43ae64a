#include "sim/memory/physical_memory.h"

#include <cassert>

namespace weft {

PhysicalMemory::PhysicalMemory(std::uint32_t capacity) : frames_(1), capacity_(capacity) {}

PhysicalMemory::PhysicalMemory(const PhysicalMemory& other)
    : frames_(other.frames_), free_(other.free_), capacity_(other.capacity_), used_(other.used_), charged_(other.charged_),
      paging_(other.paging_) {
  ++other.epoch_;  // its host pages are shared from now on: pointers for writing are stale
}

PhysicalMemory& PhysicalMemory::operator=(const PhysicalMemory& other) {
  if (this != &other) {
    const std::uint64_t epoch = epoch_;
    *this = PhysicalMemory(other);
    epoch_ = epoch + 1;
  }
  return *this;
}

FrameNumber PhysicalMemory::allocate() {
  if (used_ == capacity_ + reserve()) return 0;
  ++used_;
  FrameNumber frame;
  if (free_.empty()) {
    frame = static_cast<FrameNumber>(frames_.size());
    frames_.emplace_back();
  } else {
    frame = free_.back();
    free_.pop_back();
  }
  frames_[frame] = Frame{PageRef::zeroed(), 1, false};
  if (paging_.on()) paging_.create(frame);
  return frame;
}

bool PhysicalMemory::charge(FrameNumber frame) {
  if (!frames_[frame].charged) ++charged_;
  frames_[frame].charged = true;
  return charged_ <= capacity_ || paging_.on();  // then the kernel makes room (Paging::admit)
}

FrameNumber PhysicalMemory::allocate_copy(FrameNumber original) {
  if (used_ == capacity_ + reserve()) return 0;
  const PageRef page = frames_[original].page;
  const FrameNumber frame = allocate();
  frames_[frame].page = page;  // the host copies at the first write
  return frame;
}

void PhysicalMemory::drop_mapping(FrameNumber frame) {
  assert(frames_[frame].mappings > 0);
  if (--frames_[frame].mappings > 0) return;
  if (frames_[frame].charged) --charged_;
  if (paging_.on()) paging_.destroy(frame);
  frames_[frame] = Frame();
  free_.push_back(frame);
  --used_;
}

std::size_t PhysicalMemory::pages_not_in(const PhysicalMemory* other) const {
  std::size_t count = 0;
  for (std::size_t i = 1; i < frames_.size(); ++i) {
    if (!frames_[i].page) continue;
    const bool shared = other != nullptr && i < other->frames_.size() && frames_[i].page.same_page(other->frames_[i].page);
    count += !shared;
  }
  return count;
}

void PhysicalMemory::hash(Digest& digest) const {
  digest.word(used_);
  for (std::size_t i = 1; i < frames_.size(); ++i) {
    if (frames_[i].mappings == 0) continue;
    digest.word(i);
    digest.word(frames_[i].mappings);
    digest.bytes(frames_[i].page.read(), kPageBytes);
  }
}

bool PhysicalMemory::validate() const {
  std::uint32_t used = 0, charged = 0;
  for (std::size_t i = 1; i < frames_.size(); ++i) {
    if (frames_[i].mappings > 0) ++used;
    if (frames_[i].charged) ++charged;
    if ((frames_[i].mappings > 0) != static_cast<bool>(frames_[i].page)) return false;
  }
  return (!paging_.on() || paging_.validate()) && used == used_ && charged == charged_ && used + free_.size() + 1 == frames_.size() && frames_[0].mappings == 0;
}

}  // namespace weft
