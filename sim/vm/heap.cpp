#include "sim/vm/heap.h"

#include <algorithm>

namespace weft::vm {

namespace {

// A free cell: Kind::kFree and the offset of the next free one.
struct FreeCell {
  Kind kind;
  std::uint8_t unused;
  std::uint16_t next;
  std::uint32_t unused_too;
};

std::size_t size_class_of(std::size_t bytes) {
  if (bytes <= 128) return bytes == 0 ? 0 : (bytes - 1) / 16;
  return static_cast<std::size_t>(std::lower_bound(kCellSizes.begin(), kCellSizes.end(), bytes) - kCellSizes.begin());
}

// Most cells are small, so that calling memset would take longer than to clear them.
void clear_cell(std::uint64_t* words, std::uint32_t bytes) {
  if (bytes > 128) {
    std::memset(words, 0, bytes);
    return;
  }
  for (std::uint32_t i = 0; i < bytes / 8; i += 2) words[i] = words[i + 1] = 0;
}

// Who makes one writes all of its bytes: clearing a large one beforehand would be for nothing.
bool holds_text(Kind kind) { return kind == Kind::kString; }

}  // namespace

void HeapState::hash(Digest& digest) const {
  digest.bytes(pages.data(), pages.size());
  for (const auto& list : partial) {
    for (const std::uint32_t page : list) digest.word(page);
  }
  digest.word(allocated_bytes);
  digest.word(live_bytes);
  if (looks != 0 || overdrawn) digest.word(std::uint64_t{looks} << 1 | (overdrawn ? 1 : 0));
  for (const WeakEntry& entry : weak) {
    digest.word(std::uint64_t{entry.referent} << 32 | entry.owner);
    digest.word(entry.made);
  }
  for (const Address instance : finalizable) digest.word(instance);
  for (const Address object : passed_away) digest.word(object);
}

Address Heap::allocate(Kind kind, std::size_t bytes) {
  Address address;
  Header* header;
  if (bytes <= kLargestCell) {
    const std::size_t size_class = size_class_of(bytes);
    address = allocate_cell(size_class);
    auto* words = memory_.write<std::uint64_t>(address);
    clear_cell(words, kCellSizes[size_class]);
    header = reinterpret_cast<Header*>(words);
    state_.allocated_bytes += kCellSizes[size_class];
  } else {
    const auto count = static_cast<std::uint32_t>((bytes + kPageMask) >> kPageShift);
    address = allocate_pages(count, holds_text(kind));
    header = memory_.write<Header>(address);
    state_.allocated_bytes += std::uint64_t{count} * kPageBytes;
  }
  if (state_.allocated_bytes >= state_.collect_after) memory_.attention = true;
  *header = Header{kind, 0, writer_, 0};
  return address;
}

Address Heap::allocate_cell(std::size_t size_class) {
  auto& partial = state_.partial[size_class];
  const std::uint16_t cell = kCellSizes[size_class];
  if (partial.empty()) {
    if (state_.pages.size() >= (kHeapLimit - kHeapBase) >> kPageShift) return no_room();
    const std::uint32_t page = take_pages(1);
    state_.pages[page] = static_cast<std::uint8_t>(size_class + 1);
    *memory_.write<CellPage>(kHeapBase + page * kPageBytes) = CellPage{0, kHeapPageHeader, 0, cell, 0};
    partial.push_back(page);
  }
  const Address base = kHeapBase + partial.back() * kPageBytes;
  auto* page = memory_.write<CellPage>(base);
  std::uint32_t offset = page->free_head;
  if (offset != 0) {
    page->free_head = reinterpret_cast<const FreeCell*>(reinterpret_cast<const std::byte*>(page) + offset)->next;
  } else {
    offset = page->fresh;
    page->fresh = static_cast<std::uint16_t>(offset + cell);
  }
  ++page->used;
  if (page->free_head == 0 && page->fresh + cell > kPageBytes) partial.pop_back();
  return base + offset;
}

Address Heap::allocate_pages(std::uint32_t count, bool only_last) {
  if (std::uint64_t{state_.pages.size()} + count > (kHeapLimit - kHeapBase) >> kPageShift) return no_room();
  const std::uint32_t first = take_pages(count);
  state_.pages[first] = kPageLargeStart;
  for (std::uint32_t i = 1; i < count; ++i) state_.pages[first + i] = kPageLargeRest;
  const Address address = kHeapBase + first * kPageBytes;
  // A page that was never touched is zero anyway; touching it here would defeat demand paging.
  // only_last: the object fills the others, and what lies behind its end is to be zero.
  for (std::uint32_t i = 0; i < count; ++i) {
    if (only_last && i > 0 && i + 1 < count) continue;
    const Address page = address + i * kPageBytes;
    if (memory_.space().entry(page) != 0) std::memset(memory_.write<std::byte>(page), 0, kPageBytes);
  }
  return address;
}

// The address space is used up: an address that no segment ever holds, after an access that fails.
Address Heap::no_room() {
  memory_.write<std::byte>(kPageBytes);
  return kPageBytes;
}

namespace {

// The first of `count` free pages in a row within [begin, end), or end.
std::uint32_t find_run(const std::vector<std::uint8_t>& pages, std::uint32_t begin, std::uint32_t end, std::uint32_t count) {
  std::uint32_t run = 0;
  for (std::uint32_t page = begin; page < end; ++page) {
    run = pages[page] == kPageFree ? run + 1 : 0;
    if (run == count) return page + 1 - count;
  }
  return end;
}

}  // namespace

// Next fit over whole pages; the heap segment grows when nothing fits. What can't succeed is not searched for: a long
// search at every allocation would make a program with a full heap crawl.
std::uint32_t Heap::take_pages(std::uint32_t count) {
  const auto size = static_cast<std::uint32_t>(state_.pages.size());
  if (count <= state_.free_pages && count < state_.failed_run) {
    std::uint32_t first = find_run(state_.pages, state_.rover, size, count);
    if (first == size) first = find_run(state_.pages, 0, size, count);
    if (first != size) {
      state_.rover = first + count;
      state_.free_pages -= count;
      return first;
    }
    state_.failed_run = count;
  }
  state_.pages.resize(size + count, kPageFree);
  memory_.space().grow_segment(kHeapBase, kHeapBase + (size + count) * kPageBytes);
  return size;
}

}  // namespace weft::vm
