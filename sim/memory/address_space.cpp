#include "sim/memory/address_space.h"

#include <algorithm>
#include <cassert>

namespace weft {

namespace {

Address page_up(Address address) { return (address + kPageMask) & ~kPageMask; }

bool starts_before(const Segment& segment, Address address) { return segment.begin < address; }

}  // namespace

AddressSpace::AddressSpace() : directory_{} {}

void AddressSpace::add_segment(const Segment& segment) {
  assert(segment.begin < segment.end && (segment.begin & kPageMask) == 0 && (segment.end & kPageMask) == 0);
  const auto at = std::lower_bound(segments_.begin(), segments_.end(), segment.begin, starts_before);
  segments_.insert(at, segment);
}

void AddressSpace::grow_segment(Address begin, Address end) {
  const auto at = std::lower_bound(segments_.begin(), segments_.end(), begin, starts_before);
  assert(at != segments_.end() && at->begin == begin);
  at->end = page_up(end);
}

std::uint64_t AddressSpace::virtual_bytes() const {
  std::uint64_t bytes = 0;
  for (const Segment& segment : segments_) bytes += segment.end - segment.begin;
  return bytes;
}

void AddressSpace::remove_segment(PhysicalMemory& memory, Address begin) {
  const auto at = std::lower_bound(segments_.begin(), segments_.end(), begin, starts_before);
  assert(at != segments_.end() && at->begin == begin);
  for (Address page = at->begin; page < at->end; page += kPageBytes) {
    if (!(entry(page) & kPresent)) continue;
    memory.drop_mapping(entry(page) & kFrameMask);
    entry_for_update(page) = 0;
  }
  segments_.erase(at);
  memory.forget_translations();
}

const Segment* AddressSpace::segment_at(Address address) const {
  auto at = std::upper_bound(segments_.begin(), segments_.end(), address,
                             [](Address a, const Segment& s) { return a < s.begin; });
  if (at == segments_.begin()) return nullptr;
  --at;
  return address < at->end ? &*at : nullptr;
}

bool AddressSpace::is_free(Address begin, Address end) const {
  return std::none_of(segments_.begin(), segments_.end(), [&](const Segment& s) { return s.begin < end && begin < s.end; });
}

std::uint32_t AddressSpace::entry(Address address) const {
  const std::uint16_t table = directory_[address >> 22];
  return table == 0 ? 0 : tables_[table - 1u][(address >> kPageShift) & (kTableEntries - 1)];
}

std::uint32_t& AddressSpace::entry_for_update(Address address) {
  std::uint16_t& table = directory_[address >> 22];
  if (table == 0) {
    tables_.emplace_back().fill(0);
    table = static_cast<std::uint16_t>(tables_.size());
  }
  return tables_[table - 1u][(address >> kPageShift) & (kTableEntries - 1)];
}

// Serves a fault; false (after recording it) when the access is not allowed or memory is full.
bool AddressSpace::fault(PhysicalMemory& memory, Address address, bool write) {
  const Segment* segment = segment_at(address);
  if (segment == nullptr || (write && !segment->writable)) {
    faults_.push_back({address, FaultKind::kSegmentation, 0});
    return false;
  }
  std::uint32_t& page = entry_for_update(address);
  FaultKind kind = FaultKind::kDemandZero;
  FrameNumber frame = page & kFrameMask, old_frame = 0;
  if (!(page & kPresent)) {
    frame = memory.allocate();
  } else if (memory.mappings(frame) == 1) {
    kind = FaultKind::kReuse;
  } else {
    kind = FaultKind::kCopyOnWrite;
    old_frame = frame;
    frame = memory.allocate_copy(frame);
  }
  if (frame == 0) {
    faults_.push_back({address, FaultKind::kOutOfMemory, 0});
    return false;
  }
  page = kPresent | frame | (segment->writable ? kWritable : 0);
  faults_.push_back({address, kind, old_frame});
  return true;
}

FaultKind AddressSpace::settle(PhysicalMemory& memory, const PageFault& fault) {
  FaultKind kind = fault.kind;
  if (fault.old_frame != 0) {
    if (memory.mappings(fault.old_frame) == 1) kind = FaultKind::kReuse;
    memory.drop_mapping(fault.old_frame);
  }
  const std::uint32_t page = entry(fault.address);
  if ((page & kPresent) && !memory.charge(page & kFrameMask)) kind = FaultKind::kOutOfMemory;
  return kind;
}

// With paging: a mapped page may be out of memory.
void AddressSpace::bring_in(PhysicalMemory& memory, Address address) {
  const FrameNumber frame = entry(address) & kFrameMask;
  if (!memory.paging().access(frame)) return;
  faults_.push_back({address, memory.paging().comes_from_file(frame) ? FaultKind::kFileIn : FaultKind::kSwapIn, 0});
}

const std::byte* AddressSpace::page_for_read(PhysicalMemory& memory, Address address) {
  if (!(entry(address) & kPresent)) {
    if (!fault(memory, address, false)) return nullptr;
  } else if (memory.paging().on()) {
    bring_in(memory, address);
  }
  return memory.read(entry(address) & kFrameMask);
}

std::byte* AddressSpace::page_for_write(PhysicalMemory& memory, Address address) {
  const std::uint32_t now = entry(address);
  if ((now & kPresent) && memory.paging().on()) bring_in(memory, address);
  const bool allowed = (now & (kPresent | kWritable | kCopyOnWrite)) == (kPresent | kWritable);
  if (!allowed && !fault(memory, address, true)) return nullptr;
  if (memory.paging().on()) memory.paging().write(entry(address) & kFrameMask);
  return memory.write(entry(address) & kFrameMask);
}

std::byte* AddressSpace::page_for_write_by_kernel(PhysicalMemory& memory, Address address) {
  const std::byte* before = peek(memory, address);
  std::byte* page = page_for_write(memory, address);
  if (before != nullptr && page != before) memory.forget_translations();
  return page;
}

const std::byte* AddressSpace::peek(const PhysicalMemory& memory, Address address) const {
  const std::uint32_t page = entry(address);
  return page & kPresent ? memory.read(page & kFrameMask) : nullptr;
}

void AddressSpace::map(Address address, FrameNumber frame, bool writable) {
  assert(!(entry(address) & kPresent));
  entry_for_update(address) = kPresent | frame | (writable ? kWritable : 0);
}

bool AddressSpace::copy_in(PhysicalMemory& memory, Address from, void* to, std::size_t size) {
  auto* out = static_cast<std::byte*>(to);
  while (size > 0) {
    const std::byte* page = page_for_read(memory, from);
    if (page == nullptr) return false;
    const std::size_t part = std::min<std::size_t>(size, kPageBytes - (from & kPageMask));
    std::memcpy(out, page + (from & kPageMask), part);
    out += part, from += static_cast<Address>(part), size -= part;
  }
  return true;
}

bool AddressSpace::copy_out(PhysicalMemory& memory, Address to, const void* from, std::size_t size) {
  const auto* in = static_cast<const std::byte*>(from);
  while (size > 0) {
    std::byte* page = page_for_write_by_kernel(memory, to);
    if (page == nullptr) return false;
    const std::size_t part = std::min<std::size_t>(size, kPageBytes - (to & kPageMask));
    std::memcpy(page + (to & kPageMask), in, part);
    in += part, to += static_cast<Address>(part), size -= part;
  }
  return true;
}

bool AddressSpace::peek_bytes(const PhysicalMemory& memory, Address from, void* to, std::size_t size) const {
  auto* out = static_cast<std::byte*>(to);
  while (size > 0) {
    if (segment_at(from) == nullptr) return false;
    const std::byte* page = peek(memory, from);
    const std::size_t part = std::min<std::size_t>(size, kPageBytes - (from & kPageMask));
    if (page == nullptr) {
      std::memset(out, 0, part);
    } else {
      std::memcpy(out, page + (from & kPageMask), part);
    }
    out += part, from += static_cast<Address>(part), size -= part;
  }
  return true;
}

AddressSpace AddressSpace::fork(PhysicalMemory& memory) {
  for (Table& table : tables_) {
    for (std::uint32_t& page : table) {
      if (!(page & kPresent)) continue;
      memory.add_mapping(page & kFrameMask);
      if (page & kWritable) page |= kCopyOnWrite;
    }
  }
  // A shared mapping stays shared: both sides keep writing to one frame.
  for (const Segment& segment : segments_) {
    if (segment.kind != SegmentKind::kShared) continue;
    for (Address at = segment.begin; at < segment.end; at += kPageBytes) {
      if (entry(at) & kPresent) entry_for_update(at) &= ~kCopyOnWrite;
    }
  }
  memory.forget_translations();
  AddressSpace child = *this;
  child.faults_.clear();
  return child;
}

void AddressSpace::release(PhysicalMemory& memory) {
  for (const Table& table : tables_) {
    for (const std::uint32_t page : table) {
      if (page & kPresent) memory.drop_mapping(page & kFrameMask);
    }
  }
  tables_.clear();
  directory_.fill(0);
  segments_.clear();
  memory.forget_translations();
}

void AddressSpace::hash(Digest& digest) const {
  for (const Segment& segment : segments_) {
    digest.word(static_cast<std::uint64_t>(segment.kind));
    digest.word(std::uint64_t{segment.begin} << 32 | segment.end);
  }
  for_each_page([&](Address address, std::uint32_t page) {
    digest.word(std::uint64_t{address} << 32 | page);
  });
}

}  // namespace weft
