// The heap of one process: a size-class allocator whose bookkeeping is plain data, and a mark-and-sweep
// collector that never moves objects.
//
// Small objects (up to kLargestCell bytes) live in pages of equal cells, so they never straddle a page. Larger
// ones start a run of whole pages. A free cell begins with Kind::kFree.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "sim/core/digest.h"
#include "sim/vm/memory.h"
#include "sim/vm/object.h"

namespace weft::vm {

constexpr std::array<std::uint16_t, 18> kCellSizes = {16,  32,  48,  64,  80,  96,  112, 128,  160,
                                                      192, 256, 320, 448, 576, 800, 1008, 1344, 2032};
constexpr std::uint32_t kLargestCell = kCellSizes.back();
constexpr std::uint32_t kHeapPageHeader = 16;

// What a page of the heap holds: kPageFree, a size class + 1, or part of a large object.
constexpr std::uint8_t kPageFree = 0;
constexpr std::uint8_t kPageLargeStart = 0xFE;
constexpr std::uint8_t kPageLargeRest = 0xFF;

// An object that a weak reference leads to, and the reference. No referent: the object is gone; no owner: a free entry.
struct WeakEntry {
  Address referent = 0, owner = 0;
  std::uint32_t made = 0;  // how many there had been before it: entries are used again
};

// Part of the process, copied with it.
struct HeapState {
  std::vector<std::uint8_t> pages;                                // one a page from kHeapBase on
  std::array<std::vector<std::uint32_t>, kCellSizes.size()> partial;  // page numbers with room, last used first
  std::uint32_t rover = 0;                                        // where the search for free pages goes on (next fit)
  std::uint32_t free_pages = 0;
  std::uint32_t failed_run = UINT32_MAX;                          // shortest run that was not found since the last sweep
  std::uint64_t allocated_bytes = 0;                              // since the last collection
  std::uint64_t live_bytes = 0;                                   // after the last collection
  std::uint64_t collect_after = 8u << 20;                         // allocated_bytes that ask for a collection
  std::uint64_t collections = 0;
  std::uint64_t freed_objects = 0;                                // by the last collection
  std::vector<WeakEntry> weak;
  std::uint32_t weak_made = 0;
  std::vector<Address> finalizable;                               // instances of classes that define __del__, generators that clean up
  std::vector<Address> passed_away;                               // of those, and references whose object is gone: to be told
  bool overdrawn = false;                                         // more than RLIMIT_AS allows, until the collector has looked
  std::uint32_t looks = 0;                                        // how often a program had the collector look for such
  void hash(Digest& digest) const;
};

// So many bytes more are within the address space's limit (RLIMIT_AS). Of the heap counts what was alive when the collector last
// looked: what was allocated since may be garbage.
bool is_within_set_limit(const AddressSpace& space, const HeapState& heap, std::uint64_t bytes);
inline bool has_address_space(const AddressSpace& space, const HeapState& heap, std::uint64_t bytes) {
  return space.most_bytes() == UINT64_MAX || is_within_set_limit(space, heap, bytes);
}

class Heap {
 public:
  Heap(Memory& memory, HeapState& state) : memory_(memory), state_(state) {}

  // A zeroed object of `bytes` bytes with its header set, 16-aligned; `writer` marks who made it. When physical
  // memory is full the address is good but memory.failed() is true.
  Address allocate(Kind kind, std::size_t bytes);
  void set_writer(std::uint16_t writer) { writer_ = writer; }
  std::uint16_t writer() const { return writer_; }

  bool wants_collection() const { return state_.allocated_bytes >= state_.collect_after; }
  // The kernel collects at the process's next chance; where one is due already, it waits for the process's other threads.
  void ask_for_collection() {
    if (state_.collect_after == UINT64_MAX) return;
    state_.collect_after = std::min(state_.collect_after, state_.allocated_bytes);
    memory_.attention = true;
  }
  HeapState& state() { return state_; }
  Memory& memory() { return memory_; }

 private:
  Address allocate_cell(std::size_t size_class);
  Address allocate_pages(std::uint32_t count, bool only_last);
  std::uint32_t take_pages(std::uint32_t count);
  Address no_room();

  Memory& memory_;
  HeapState& state_;
  std::uint16_t writer_ = 0;
};

// Header of a page of cells (first kHeapPageHeader bytes).
struct CellPage {
  std::uint16_t free_head;   // offset of the first free cell, 0: none
  std::uint16_t fresh;       // offset behind the last cell ever used
  std::uint16_t used;        // live cells
  std::uint16_t cell_bytes;
  std::uint64_t unused;
};

// A view on the objects of a heap for the collector, the memory view and tests:
// calls visit(address, kind, bytes) for each live object in address order. Reads without faults.
template <typename Visit>
void for_each_object(const AddressSpace& space, const PhysicalMemory& physical, const HeapState& heap, Visit visit) {
  for (std::uint32_t page = 0; page < heap.pages.size(); ++page) {
    const std::uint8_t what = heap.pages[page];
    const Address base = kHeapBase + page * kPageBytes;
    const std::byte* bytes = what == kPageFree ? nullptr : space.peek(physical, base);
    if (bytes == nullptr || what == kPageLargeRest) continue;
    if (what == kPageLargeStart) {
      std::uint32_t count = 1;
      while (page + count < heap.pages.size() && heap.pages[page + count] == kPageLargeRest) ++count;
      visit(base, reinterpret_cast<const Header*>(bytes)->kind, count * kPageBytes);
      continue;
    }
    const std::uint32_t cell = kCellSizes[what - 1u];
    const std::uint32_t end = reinterpret_cast<const CellPage*>(bytes)->fresh;
    for (std::uint32_t offset = kHeapPageHeader; offset + cell <= end; offset += cell) {
      const auto* header = reinterpret_cast<const Header*>(bytes + offset);
      if (header->kind != Kind::kFree) visit(base + offset, header->kind, cell);
    }
  }
}

}  // namespace weft::vm
