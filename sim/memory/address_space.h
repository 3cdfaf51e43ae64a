// A process's address space: segments and a two-level page table, as on a 32-bit x86. Pages appear when
// they are first touched (demand-zero); fork() shares them copy-on-write.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/memory/physical_memory.h"

namespace weft {

enum class SegmentKind : std::uint8_t { kText, kData, kHeap, kStack, kShared };

// Where segments live. Low to high as in a textbook's drawing: text, data, heap that grows up, shared
// mappings, stacks that grow down.
constexpr Address kTextBase = 0x0040'0000;
constexpr Address kDataBase = 0x0800'0000;
constexpr Address kHeapBase = 0x1000'0000;
constexpr Address kHeapLimit = 0x7000'0000;
constexpr Address kSharedBase = 0x7000'0000;
constexpr Address kStackTop = 0xC000'0000;

struct Segment {
  SegmentKind kind;
  bool writable;
  Address begin;  // page aligned
  Address end;    // page aligned, exclusive
  Tid owner;      // a stack's thread; none for the others
  bool operator==(const Segment&) const = default;
};

// What happened when a page was first touched in a way its page-table entry did not allow.
enum class FaultKind : std::uint8_t {
  kDemandZero,     // first touch: a zeroed frame was mapped
  kCopyOnWrite,    // first write to a page shared after fork: a frame was copied
  kReuse,          // as kCopyOnWrite, but nobody else maps the frame any more: no copy
  kSegmentation,   // no segment there, or not writable: SIGSEGV
  kOutOfMemory,    // physical memory is full
  kSwapIn,         // the page was on the swap device: a major fault
  kFileIn,         // the page was in the program's file only: a major fault
};
// Whether it had to wait for a device.
constexpr bool is_major(FaultKind kind) { return kind == FaultKind::kSwapIn || kind == FaultKind::kFileIn; }

struct PageFault {
  Address address;
  FaultKind kind;
  // kCopyOnWrite: the frame that was mapped before; its mapping is dropped when the kernel settles the fault.
  FrameNumber old_frame = 0;
};

class AddressSpace {
 public:
  static constexpr std::uint32_t kPresent = 1u << 31;
  static constexpr std::uint32_t kCopyOnWrite = 1u << 30;
  static constexpr std::uint32_t kWritable = 1u << 29;
  static constexpr std::uint32_t kFrameMask = (1u << 24) - 1;

  AddressSpace();

  // --- segments ---
  const std::vector<Segment>& segments() const { return segments_; }
  std::uint64_t virtual_bytes() const;   // of all segments
  // No segment is to be added, or grow, beyond so many bytes of all; whoever adds one looks (vm::has_address_space()).
  std::uint64_t most_bytes() const { return most_bytes_; }
  void set_most_bytes(std::uint64_t bytes) { most_bytes_ = bytes; }
  void add_segment(const Segment& segment);
  // Moves the end of the segment that starts at begin (heap growth). end is rounded up to a page.
  void grow_segment(Address begin, Address end);
  // Unmaps a segment and drops its frames (a thread's stack at its exit).
  void remove_segment(PhysicalMemory& memory, Address begin);
  const Segment* segment_at(Address address) const;
  // No segment between the two, both page aligned.
  bool is_free(Address begin, Address end) const;

  // --- pages ---
  // The page-table entry of an address, 0 when the page was never touched.
  std::uint32_t entry(Address address) const;
  // Makes the page of an address accessible, as the kernel's page-fault handler would. Returns its
  // host bytes (start of the page) or null after a segmentation fault or out of memory; what happened
  // is appended to faults(). Needs no fault, appends nothing, when the page table allows the access.
  const std::byte* page_for_read(PhysicalMemory& memory, Address address);
  std::byte* page_for_write(PhysicalMemory& memory, Address address);
  // The same for whoever is not user mode itself (the kernel, the collector): when other bytes are behind the address afterwards,
  // no translation that user mode remembers is good any more.
  std::byte* page_for_write_by_kernel(PhysicalMemory& memory, Address address);
  // Host bytes of a page if it is present, else null; for views and for kernel reads. No fault.
  const std::byte* peek(const PhysicalMemory& memory, Address address) const;
  // Maps a page read-only or writable to a frame whose mapping count already includes this one.
  void map(Address address, FrameNumber frame, bool writable);

  // Copies bytes across page borders, with faults. False when an address was bad.
  bool copy_in(PhysicalMemory& memory, Address from, void* to, std::size_t size);
  bool copy_out(PhysicalMemory& memory, Address to, const void* from, std::size_t size);
  // As copy_in for const views: untouched pages read as zeros, false where no segment is.
  bool peek_bytes(const PhysicalMemory& memory, Address from, void* to, std::size_t size) const;

  // A child's address space: every present page shared, writable ones copy-on-write on both sides.
  AddressSpace fork(PhysicalMemory& memory);
  // Drops every frame (process exit).
  void release(PhysicalMemory& memory);

  // Ends a fault in the order of time, which may not be the order in which cores executed: counts the new frame
  // against the capacity and lets go of the copied one. Returns what it was after all: kReuse when nobody else
  // mapped the copied frame any more, kOutOfMemory when memory is overdrawn. Each fault is settled once.
  FaultKind settle(PhysicalMemory& memory, const PageFault& fault);

  // Faults since the kernel last took them; the kernel settles, charges, counts and traces them.
  std::vector<PageFault>& faults() { return faults_; }
  const std::vector<PageFault>& faults() const { return faults_; }

  // Calls visit(address, entry) for each present page, in address order.
  template <typename Visit>
  void for_each_page(Visit visit) const {
    for (std::uint32_t i = 0; i < kTableEntries; ++i) {
      if (directory_[i] == 0) continue;
      const Table& table = tables_[directory_[i] - 1u];
      for (std::uint32_t j = 0; j < kTableEntries; ++j) {
        if (table[j] & kPresent) visit((i << 22) | (j << kPageShift), table[j]);
      }
    }
  }

  // Host memory that the page tables take.
  std::size_t table_bytes() const { return tables_.size() * sizeof(Table); }

  void hash(Digest& digest) const;

 private:
  static constexpr std::uint32_t kTableEntries = 1024;
  using Table = std::array<std::uint32_t, kTableEntries>;

  std::uint32_t& entry_for_update(Address address);
  bool fault(PhysicalMemory& memory, Address address, bool write);
  void bring_in(PhysicalMemory& memory, Address address);

  std::array<std::uint16_t, kTableEntries> directory_;  // 1 + index into tables_; 0: no table
  std::vector<Table> tables_;
  std::vector<Segment> segments_;  // sorted by begin
  std::uint64_t most_bytes_ = UINT64_MAX;
  std::vector<PageFault> faults_;
};

}  // namespace weft
