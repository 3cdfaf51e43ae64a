// System calls about shared memory. User mode never touches it by itself: a cell is read or written in the kernel, in
// its place in the order of time, so that two cores see each other's writes as they happen.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/observation.h"
#include "sim/kernel/shared_memory.h"
#include "sim/kernel/swapping.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

// As much as one segment may take: a quarter of the place that address spaces have for them.
constexpr std::int64_t kLargestSegment = 64 << 20;

SharedSegment* find_named(MachineState& m, const std::string& name) {
  const auto at = std::find_if(m.shared.begin(), m.shared.end(), [&](const SharedSegment& s) { return s.name == name; });
  return at == m.shared.end() ? nullptr : &*at;
}

SharedSegment* find_segment(MachineState& m, std::int64_t number) {
  if (number < 1 || number > static_cast<std::int64_t>(m.shared.size())) return nullptr;
  return &m.shared[static_cast<std::size_t>(number - 1)];
}

std::string name_argument(Kernel& k, const Thread& thread, std::size_t which) {
  const auto address = static_cast<Address>(thread.arguments[which]);
  return address == 0 ? std::string() : read_text(process_of(k, thread).space, k.m.physical, address);
}

void drop_frames(Kernel& k, SharedSegment& segment) {
  for (const FrameNumber frame : segment.frames) k.m.physical.drop_mapping(frame);
  segment.frames.clear();
}

// False when physical memory has no room for them.
bool take_frames(Kernel& k, SharedSegment& segment, Ns time) {
  for (std::uint32_t got = 0; got < segment.bytes; got += kPageBytes) {
    const FrameNumber frame = k.m.physical.allocate();
    if (frame == 0) return drop_frames(k, segment), false;
    segment.frames.push_back(frame);
    if (!k.m.physical.charge(frame) || (k.m.physical.paging().on() && !admit_frame(k, frame, time))) return drop_frames(k, segment), false;
  }
  return true;
}

}  // namespace

void release_unused_segments(Kernel& k) {
  for (SharedSegment& segment : k.m.shared) {
    if (!segment.name.empty() || segment.frames.empty()) continue;
    if (k.m.physical.mappings(segment.frames[0]) == 1) drop_frames(k, segment);
  }
}

void call_shared_create(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::string name = name_argument(k, thread, 1);
  const std::int64_t bytes = thread.arguments[0];
  if (bytes < 1 || bytes > kLargestSegment) return answer(k, core, thread, bytes < 1 ? -kEInval : -kENoMem);
  if (!name.empty() && find_named(k.m, name) != nullptr) return answer(k, core, thread, -kEExist);
  SharedSegment segment;
  segment.id = ObjectId{static_cast<std::uint32_t>(k.m.shared.size()) + 1};
  segment.name = name;
  segment.bytes = static_cast<std::uint32_t>(bytes);
  if (!take_frames(k, segment, core.clock)) return answer(k, core, thread, -kENoMem);
  emit(k, EventKind::kSharedCreated, core.clock, thread, segment.id.value, segment.bytes);
  answer(k, core, thread, segment.id.value);
  k.m.shared.push_back(std::move(segment));
}

void call_shared_open(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::string name = name_argument(k, thread, 0);
  const SharedSegment* segment = name.empty() ? nullptr : find_named(k.m, name);
  answer(k, core, thread, segment == nullptr ? -kENoEnt : std::int64_t{segment->id.value});
}

void call_shared_map(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  AddressSpace& space = process_of(k, thread).space;
  const SharedSegment* segment = find_segment(k.m, thread.arguments[0]);
  if (segment == nullptr || segment->frames.empty()) return answer(k, core, thread, -kEInval);
  const auto size = static_cast<Address>(segment->frames.size() * kPageBytes);
  if (!vm::has_address_space(space, process_of(k, thread).user.heap, size)) return answer(k, core, thread, -kENoMem);
  Address begin = kSharedBase;  // behind the last one
  for (const Segment& other : space.segments()) {
    if (other.kind == SegmentKind::kShared) begin = other.end;
  }
  if (!space.is_free(begin, begin + size)) return answer(k, core, thread, -kENoMem);   // stacks lie there
  space.add_segment({SegmentKind::kShared, true, begin, begin + size, Tid{}});
  for (std::size_t i = 0; i < segment->frames.size(); ++i) {
    k.m.physical.add_mapping(segment->frames[i]);
    space.map(begin + static_cast<Address>(i * kPageBytes), segment->frames[i], true);
  }
  emit(k, EventKind::kSharedMapped, core.clock, thread, segment->id.value, begin);
  answer(k, core, thread, begin);
}

void call_shared_unmap(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  AddressSpace& space = process_of(k, thread).space;
  const Segment* segment = space.segment_at(static_cast<Address>(thread.arguments[0]));
  if (segment == nullptr || segment->kind != SegmentKind::kShared) return answer(k, core, thread, -kEInval);
  space.remove_segment(k.m.physical, segment->begin);
  release_unused_segments(k);
  answer(k, core, thread, 0);
}

void call_shared_unlink(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::string name = name_argument(k, thread, 0);
  SharedSegment* segment = name.empty() ? nullptr : find_named(k.m, name);
  if (segment == nullptr) return answer(k, core, thread, -kENoEnt);
  segment->name.clear();
  release_unused_segments(k);
  answer(k, core, thread, 0);
}

void call_shared_size(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const SharedSegment* segment = find_segment(k.m, thread.arguments[0]);
  answer(k, core, thread, segment == nullptr ? -kEInval : std::int64_t{segment->bytes});
}

namespace {

// Bytes of a cell, 0 when a cell of that size does not exist.
std::size_t cell_bytes(std::int64_t bytes) { return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8 ? static_cast<std::size_t>(bytes) : 0; }

// The cell was read or written: pages that had to come in, and what the core's cache says.
void pay_for_cell(Kernel& k, std::uint32_t index, Process& process, Thread& thread, bool is_write) {
  keep_faults(process, thread);
  if (!observes(k)) return;
  spend(k.m.cores[index], thread, touch_cell(k, index, process, thread, static_cast<Address>(thread.arguments[0]), is_write));
}

// May the program write these bytes by address? In shared memory and in blocks of bytes of its own: elsewhere are objects, on whose
// form the interpreter relies.
bool is_own_data(const Process& process, const PhysicalMemory& physical, Address begin, std::size_t size) {
  if (begin >= kSharedBase) return true;
  const std::vector<std::uint8_t>& pages = process.user.heap.pages;
  std::size_t page = (begin - kHeapBase) >> kPageShift;   // below the heap: wraps around to a large number
  if (begin < kHeapBase || page >= pages.size() || pages[page] == vm::kPageFree) return false;
  Address block = kHeapBase + static_cast<Address>(page << kPageShift);
  if (pages[page] < vm::kPageLargeStart) {
    const std::uint32_t cell = vm::kCellSizes[pages[page] - 1u], offset = begin - block;
    if (offset < vm::kHeapPageHeader) return false;
    block += vm::kHeapPageHeader + (offset - vm::kHeapPageHeader) / cell * cell;
  } else {
    while (pages[page] == vm::kPageLargeRest) --page, block -= kPageBytes;
  }
  vm::BlockObject object{};
  if (!process.space.peek_bytes(physical, block, &object, sizeof object)) return false;
  const bool is_data = object.header.kind == vm::Kind::kRawBlock && (object.header.flags & vm::kFlagData) != 0;
  return is_data && begin >= block + sizeof object && std::uint64_t{begin} + size <= std::uint64_t{block} + sizeof object + object.bytes;
}

// Writes by address; false, with a fault for the process to die of, where that is not allowed.
bool write_own_data(Kernel& k, Process& process, Address to, const void* from, std::size_t size) {
  if (is_own_data(process, k.m.physical, to, size)) return process.space.copy_out(k.m.physical, to, from, size);
  process.space.faults().push_back({to, FaultKind::kSegmentation, 0});
  return false;
}

// A bad address in shared memory is a fault like any other: it is settled, and the process dies of it.
void fault_in_call(Kernel& k, Core& core, Thread& thread) {
  keep_faults(process_of(k, thread), thread);
  answer(k, core, thread, 0);
}

}  // namespace

// Little-endian, as the simulated machine is.
void call_shared_load(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  std::uint8_t bytes[8] = {};
  const std::size_t size = cell_bytes(thread.arguments[1]);
  AddressSpace& space = process_of(k, thread).space;
  if (!space.copy_in(k.m.physical, static_cast<Address>(thread.arguments[0]), bytes, size)) return fault_in_call(k, core, thread);
  pay_for_cell(k, index, process_of(k, thread), thread, false);
  std::uint64_t bits = 0;
  const bool negative = thread.arguments[2] != 0 && size > 0 && bytes[size - 1] >= 0x80;
  if (negative) bits = ~std::uint64_t{0};
  for (std::size_t i = size; i-- > 0;) bits = bits << 8 | bytes[i];
  answer(k, core, thread, static_cast<std::int64_t>(bits));
}

void call_shared_store(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  std::uint8_t bytes[8];
  const std::size_t size = cell_bytes(thread.arguments[1]);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(thread.arguments[2]) >> 8 * i);
  const auto address = static_cast<Address>(thread.arguments[0]);
  if (!write_own_data(k, process_of(k, thread), address, bytes, size)) return fault_in_call(k, core, thread);
  pay_for_cell(k, index, process_of(k, thread), thread, true);
  answer(k, core, thread, 0);
}

// Compare and exchange (on x86 LOCK CMPXCHG): the one atomic instruction that the others can be made of.
void call_shared_exchange(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const auto address = static_cast<Address>(thread.arguments[0]);
  std::int32_t held = 0;
  const auto wanted = static_cast<std::int32_t>(thread.arguments[2]);
  bool good = process.space.copy_in(k.m.physical, address, &held, sizeof held);
  const bool is_expected = good && held == thread.arguments[1];
  if (is_expected) good = write_own_data(k, process, address, &wanted, sizeof wanted);
  if (!good) return fault_in_call(k, core, thread);
  pay_for_cell(k, index, process, thread, is_expected);
  answer(k, core, thread, held);
  if (is_expected) note_futex_owner(k, thread, held, wanted, core.clock);
}

void call_shared_copy(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const std::int64_t size = thread.arguments[2];
  if (size < 0 || size > kLargestSegment) return answer(k, core, thread, -kEInval);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  const bool good = process.space.copy_in(k.m.physical, static_cast<Address>(thread.arguments[1]), bytes.data(), bytes.size()) &&
                    write_own_data(k, process, static_cast<Address>(thread.arguments[0]), bytes.data(), bytes.size());
  if (!good) return fault_in_call(k, core, thread);
  keep_faults(process, thread);
  answer(k, core, thread, 0);
}

}  // namespace weft::kernel
