// The frames of a machine's physical memory. A frame counts how many page-table entries map it; two
// processes that share a page after fork() map the same frame.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/core/digest.h"
#include "sim/memory/page.h"
#include "sim/memory/paging.h"

namespace weft {

using FrameNumber = std::uint32_t;  // 0 is no frame

class PhysicalMemory {
 public:
  // capacity: number of frames that the simulated machine has, 1…limits::kMaxFrames; with paging, those of swap are added.
  explicit PhysicalMemory(std::uint32_t capacity);
  PhysicalMemory(const PhysicalMemory& other);
  PhysicalMemory(PhysicalMemory&&) noexcept = default;
  PhysicalMemory& operator=(const PhysicalMemory& other);
  PhysicalMemory& operator=(PhysicalMemory&&) noexcept = default;

  // A zeroed frame with one mapping, or 0 when even the reserve is used up. A core in user mode takes frames ahead
  // of the others; whether they fit is decided when the kernel accounts for them in the order of time (charge).
  FrameNumber allocate();
  // A copy of a frame's bytes in a new frame with one mapping, or 0 as above.
  FrameNumber allocate_copy(FrameNumber original);
  // Counts a frame against the capacity (once in its life). False when memory is overdrawn now.
  bool charge(FrameNumber frame);
  // So many frames can be had by what is not charged.
  bool has_free(std::uint32_t frames) const { return used_ + frames <= capacity_ + reserve(); }
  void add_mapping(FrameNumber frame) { ++frames_[frame].mappings; }
  // Drops one mapping; the frame is free when none is left.
  void drop_mapping(FrameNumber frame);

  // Which pages are in memory when there are more than fit; off unless configured.
  Paging& paging() { return paging_; }
  const Paging& paging() const { return paging_; }
  // The frame holds a page of the program's file.
  void make_file(FrameNumber frame) {
    if (paging_.on()) paging_.make_file(frame);
  }
  bool is_resident(FrameNumber frame) const { return !paging_.on() || paging_.is_resident(frame); }

  std::uint32_t mappings(FrameNumber frame) const { return frames_[frame].mappings; }
  std::uint32_t capacity() const { return capacity_; }
  std::uint32_t frames() const { return static_cast<std::uint32_t>(frames_.size() - 1); }  // numbers given so far: 1 …
  std::uint32_t used() const { return used_; }        // frames that hold something
  std::uint32_t charged() const { return charged_; }  // of them, those that the kernel accounted for
  const std::byte* read(FrameNumber frame) const { return frames_[frame].page.read(); }
  // Host bytes for writing. The pointer holds until epoch() changes.
  std::byte* write(FrameNumber frame) { return frames_[frame].page.write(); }

  // Changes whenever a host pointer that write() gave, or a translation kept from a page table, may be
  // stale: after this object was copied, and after a mapping was changed (forget_translations).
  std::uint64_t epoch() const { return epoch_; }
  void forget_translations() { ++epoch_; }

  // Host pages that another machine's memory (null: none) does not share in the same place.
  std::size_t pages_not_in(const PhysicalMemory* other) const;
  // Host memory that the table of frames takes.
  std::size_t table_bytes() const { return frames_.size() * sizeof(Frame) + free_.size() * sizeof(FrameNumber); }

  void hash(Digest& digest) const;
  // True when every free frame is unmapped and the number of used ones is right.
  bool validate() const;

 private:
  struct Frame {
    PageRef page;
    std::uint32_t mappings = 0;
    bool charged = false;
  };
  // Frames beyond the capacity that may be in use until they are accounted for.
  std::uint32_t reserve() const { return capacity_ / 2 + 1024; }

  std::vector<Frame> frames_;
  std::vector<FrameNumber> free_;
  std::uint32_t capacity_;
  std::uint32_t used_ = 0;
  std::uint32_t charged_ = 0;
  Paging paging_;
  mutable std::uint64_t epoch_ = 1;  // not part of the machine's value
};

}  // namespace weft
