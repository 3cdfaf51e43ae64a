// Mark and sweep over one process's heap. Nothing moves. Roots: the globals, every word of the threads' stacks, and what
// the process and its threads keep by name. It runs only between instructions, so no C++ code holds a value then.
#include <algorithm>
#include <bit>
#include <map>
#include <vector>

#include "sim/vm/collection_pace.h"
#include "sim/vm/ends_of_sequences.h"
#include "sim/vm/generator_block.h"
#include "sim/vm/heap.h"
#include "sim/vm/image.h"
#include "sim/vm/interpreter.h"

namespace weft::vm {

namespace {

struct FreeCell {
  Kind kind;
  std::uint8_t unused;
  std::uint16_t next;
  std::uint32_t unused_too;
};

class Collector {
 public:
  Collector(AddressSpace& space, PhysicalMemory& physical, HeapState& heap)
      : space_(space), physical_(physical), heap_(heap), marks_(heap.pages.size() * kMarksOfPage, 0) {
    bases_.reserve(heap.pages.size());
    for (std::uint32_t page = 0; page < heap.pages.size(); ++page) bases_.push_back(space.peek(physical, kHeapBase + page * kPageBytes));
  }

  void mark_value(Value value) {
    if (is_object(value)) mark(address_of(value));
  }

  void mark(Address address) {
    const Address offset = address - kHeapBase;  // below the heap: wraps around to a large number
    const std::size_t word = offset / kBytesOfMark;
    if (word >= marks_.size()) return;
    const std::uint64_t bit = std::uint64_t{1} << (offset / kGranule % 64);
    if ((marks_[word] & bit) != 0) return;
    marks_[word] |= bit;
    // Half of what lives is text and numbers: what refers to nothing need not wait.
    const std::byte* page = bases_[offset >> kPageShift];
    if (page != nullptr && !is_leaf(*reinterpret_cast<const Header*>(page + (address & kPageMask)))) pending_.push_back(address);
  }

  // Every 8-byte word of a range of memory.
  void mark_words(Address begin, Address end) {
    for_each_word(begin, end, [this](Value value) { mark_value(value); });
  }
  // The same for stacks, where the unused rest of a page may hold the address of what was freed long ago.
  void mark_stack(Address begin, Address end) {
    for_each_word(begin, end, [this](Value value) {
      if (is_object(value) && is_allocated(address_of(value))) mark(address_of(value));
    });
  }

  void finish_marking() {
    while (!pending_.empty()) {
      const Address address = pending_.back();
      pending_.pop_back();
      scan(address);
    }
  }

  // What is unreachable but for weak references and finalizers: the first are cut, the second keep it once more.
  // References to an object with a finalizer come after it where references are counted, before it from gc.collect(); of several
  // references the youngest comes first.
  void find_passed_away() {
    std::vector<Address>& told = heap_.passed_away;
    const bool looking = (heap_.looks & kLooking) != 0;
    std::vector<Address> ended = looking ? take_ended() : take_dead();
    if (looking && ended.size() > 1) end_sequences_backwards(dead_sequences(), ended);
    if (looking) keep_cycles();
    std::vector<std::int64_t> references, references_to_ended;
    for (WeakEntry& entry : heap_.weak) {
      if (!lives(entry.owner)) entry = {};
      if (entry.referent == 0) continue;
      const bool has_finalizer = std::find(ended.begin(), ended.end(), entry.referent) != ended.end();
      if (!has_finalizer && lives(entry.referent)) continue;
      entry.referent = 0;
      (has_finalizer ? references_to_ended : references).push_back(std::int64_t{entry.made} << 32 | entry.owner);
    }
    tell_owners(references);
    if (!looking) tell_owners(references_to_ended);
    told.insert(told.end(), ended.begin(), ended.end());
    if (looking) tell_owners(references_to_ended);
    for (const Address object : told) mark(object);
    finish_marking();
    if (told.empty()) heap_.looks &= ~kLooking;
  }

  // references: WeakEntry::made << 32 | owner.
  void tell_owners(std::vector<std::int64_t>& references) {
    std::sort(references.begin(), references.end());
    for (std::size_t i = references.size(); i > 0; --i) heap_.passed_away.push_back(static_cast<Address>(references[i - 1]));
  }

  // All dead objects with finalizers, in the order in which they were made.
  std::vector<Address> take_dead() {
    const auto dead = std::stable_partition(heap_.finalizable.begin(), heap_.finalizable.end(), [this](Address a) { return lives(a); });
    const std::vector<Address> taken(dead, heap_.finalizable.end());
    heap_.finalizable.erase(dead, heap_.finalizable.end());
    return taken;
  }

  // Of them those that would end where references are counted: none that a later one refers to (it ends after that one), and none that
  // leads to itself (a cycle waits for gc.collect()). The others stay in the list.
  std::vector<Address> take_ended() {
    const std::vector<Address> dead = take_dead();
    std::vector<Address> ended, left;
    for (auto object = dead.rbegin(); object != dead.rend(); ++object) {
      const bool inner = lives(*object);
      scan(*object);
      finish_marking();
      (inner || lives(*object) ? left : ended).push_back(*object);
      mark(*object);
    }
    finish_marking();
    heap_.finalizable.insert(heap_.finalizable.end(), left.rbegin(), left.rend());
    std::reverse(ended.begin(), ended.end());
    return ended;
  }

  // The lists and tuples that nobody refers to, with their items; 0 for an item that is no object.
  std::map<Address, std::vector<Address>> dead_sequences() {
    std::map<Address, std::vector<Address>> sequences;
    for (std::uint32_t page = 0; page < heap_.pages.size(); ++page) {
      const std::uint8_t what = heap_.pages[page];
      if (what == kPageFree || what == kPageLargeRest || bases_[page] == nullptr) continue;
      const Address base = kHeapBase + page * kPageBytes;
      const bool is_large = what == kPageLargeStart;
      const std::uint32_t end = is_large ? 1 : reinterpret_cast<const CellPage*>(bases_[page])->fresh;
      for (std::uint32_t offset = is_large ? 0 : kHeapPageHeader; offset < end; offset += is_large ? 1 : kCellSizes[what - 1u]) {
        if (!marked(base + offset)) take_sequence(base + offset, sequences);
      }
    }
    return sequences;
  }
  void take_sequence(Address object, std::map<Address, std::vector<Address>>& sequences) {
    const Kind kind = load<Header>(object).kind;
    if (kind != Kind::kTuple && (kind != Kind::kList || load<ListObject>(object).items == 0)) return;
    const bool is_tuple = kind == Kind::kTuple;
    const Address begin = is_tuple ? object + static_cast<Address>(sizeof(TupleObject))
                                   : load<ListObject>(object).items + static_cast<Address>(sizeof(BlockObject));
    const std::uint32_t length = is_tuple ? load<TupleObject>(object).length : load<ListObject>(object).length;
    std::vector<Address>& items = sequences[object];
    for_each_word(begin, begin + 8 * length, [&](Value value) { items.push_back(is_object(value) ? address_of(value) : 0); });
  }

  // What leads to itself, and so marks itself here, lives until gc.collect(): weak references to it hold.
  void keep_cycles() {
    for (const WeakEntry& entry : heap_.weak) {
      if (entry.referent == 0 || !lives(entry.owner) || lives(entry.referent)) continue;
      scan(entry.referent);  // what it refers to ends after it
      finish_marking();
    }
  }

  Collection sweep() {
    Collection result;
    for (auto& list : heap_.partial) list.clear();
    const auto pages = static_cast<std::uint32_t>(heap_.pages.size());
    for (std::uint32_t page = 0; page < pages; ++page) {
      const std::uint8_t what = heap_.pages[page];
      if (what == kPageFree || what == kPageLargeRest) continue;
      if (what == kPageLargeStart) {
        sweep_large(page, result);
      } else {
        sweep_cells(page, what - 1u, result);
      }
    }
    heap_.rover = 0;
    heap_.failed_run = UINT32_MAX;
    heap_.free_pages = static_cast<std::uint32_t>(std::count(heap_.pages.begin(), heap_.pages.end(), kPageFree));
    return result;
  }

 private:
  static constexpr std::uint32_t kGranule = 16;                    // objects begin at multiples of it
  static constexpr std::uint32_t kBytesOfMark = 64 * kGranule;     // that a word of marks_ stands for
  static constexpr std::uint32_t kMarksOfPage = kPageBytes / kBytesOfMark;

  template <typename Visit>
  void for_each_word(Address begin, Address end, Visit visit) {
    while (begin < end) {
      const std::byte* page = base_of(begin);
      const Address page_end = (begin | kPageMask) + 1 < end ? (begin | kPageMask) + 1 : end;
      for (; page != nullptr && begin < page_end; begin += 8) visit(*reinterpret_cast<const Value*>(page + (begin & kPageMask)));
      begin = page_end;
    }
  }

  // True where an object of the heap begins.
  bool is_allocated(Address address) const {
    const std::size_t page = (address - kHeapBase) >> kPageShift;
    if (address < kHeapBase || page >= bases_.size() || bases_[page] == nullptr) return false;
    const std::uint8_t what = heap_.pages[page];
    const std::uint32_t offset = address & kPageMask;
    if (what == kPageFree || what == kPageLargeRest) return false;
    if (what == kPageLargeStart) return offset == 0;
    if (offset < kHeapPageHeader || (offset - kHeapPageHeader) % kCellSizes[what - 1u] != 0) return false;
    return offset < reinterpret_cast<const CellPage*>(bases_[page])->fresh &&
           reinterpret_cast<const Header*>(bases_[page] + offset)->kind != Kind::kFree;
  }

  // Refers to nothing, not even to a class of its own.
  static bool is_leaf(const Header& header) {
    if (header.cls != 0) return false;
    switch (header.kind) {
      case Kind::kString: return (header.flags & kFlagBuffered) == 0;
      case Kind::kBytes:
      case Kind::kBigInt:
      case Kind::kComplex:
      case Kind::kRawBlock: return true;
      default: return false;
    }
  }

  // An object of the heap that was marked, in place: no object's fixed part crosses a page border.
  template <typename T>
  const T& load(Address address) const {
    return *reinterpret_cast<const T*>(bases_[(address - kHeapBase) >> kPageShift] + (address & kPageMask));
  }
  const std::byte* base_of(Address address) const {
    const std::size_t page = (address - kHeapBase) >> kPageShift;  // below the heap: wraps around to a large number
    return page < bases_.size() && address >= kHeapBase ? bases_[page] : space_.peek(physical_, address);
  }
  bool lives(Address address) const { return address != 0 && (address < kHeapBase || marked(address)); }
  bool marked(Address address) const {
    const Address offset = address - kHeapBase;
    return (marks_[offset / kBytesOfMark] >> (offset / kGranule % 64) & 1) != 0;
  }

  void scan(Address address);
  void scan_attributes(Address address, Kind kind);
  void scan_string(Address address);
  void scan_generator(const GeneratorObject& object);

  void sweep_large(std::uint32_t page, Collection& result) {
    std::uint32_t count = 1;
    while (page + count < heap_.pages.size() && heap_.pages[page + count] == kPageLargeRest) ++count;
    const std::uint64_t bytes = std::uint64_t{count} * kPageBytes;
    if (marked(kHeapBase + page * kPageBytes)) {
      ++result.live_objects, result.live_bytes += bytes;
      return;
    }
    ++result.freed_objects, result.freed_bytes += bytes;
    for (std::uint32_t i = 0; i < count; ++i) heap_.pages[page + i] = kPageFree;
  }

  void sweep_cells(std::uint32_t page, std::size_t size_class, Collection& result) {
    const Address base = kHeapBase + page * kPageBytes;
    const std::uint32_t cell = kCellSizes[size_class];
    const std::uint32_t live = live_cells(page);
    const std::byte* bytes = bases_[page];
    const CellPage header = bytes == nullptr ? CellPage{} : *reinterpret_cast<const CellPage*>(bytes);
    std::vector<std::uint16_t>& dead = dead_;
    dead.clear();
    // In a page whose cells in use are all marked nobody need be looked for.
    for (std::uint32_t offset = kHeapPageHeader; live != header.used && offset < header.fresh; offset += cell) {
      if (reinterpret_cast<const Header*>(bytes + offset)->kind == Kind::kFree) continue;
      if (!marked(base + offset)) dead.push_back(static_cast<std::uint16_t>(offset));
    }
    result.live_objects += live, result.live_bytes += std::uint64_t{live} * cell;
    result.freed_objects += dead.size(), result.freed_bytes += dead.size() * cell;
    if (live == 0) {
      heap_.pages[page] = kPageFree;
      return;
    }
    if (!dead.empty()) free_cells(base, dead);  // a page without garbage is not written: it stays shared after fork
    if (!dead.empty() || header.free_head != 0 || header.fresh + cell <= kPageBytes) heap_.partial[size_class].push_back(page);
  }

  std::uint32_t live_cells(std::uint32_t page) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < kMarksOfPage; ++i) count += static_cast<std::uint32_t>(std::popcount(marks_[page * kMarksOfPage + i]));
    return count;
  }

  void free_cells(Address base, const std::vector<std::uint16_t>& dead) {
    std::byte* bytes = space_.page_for_write_by_kernel(physical_, base);
    if (bytes == nullptr) return;
    auto* header = reinterpret_cast<CellPage*>(bytes);
    for (const std::uint16_t offset : dead) {
      *reinterpret_cast<FreeCell*>(bytes + offset) = FreeCell{Kind::kFree, 0, header->free_head, 0};
      header->free_head = offset;
    }
    header->used = static_cast<std::uint16_t>(header->used - dead.size());
  }

  AddressSpace& space_;
  PhysicalMemory& physical_;
  HeapState& heap_;
  std::vector<std::uint64_t> marks_;  // a bit a granule
  std::vector<const std::byte*> bases_;  // host bytes of each heap page; sweeping, which may copy pages, comes after all reading
  std::vector<Address> pending_;
  std::vector<std::uint16_t> dead_;  // of the page being swept
};

// Follows the references of one object.
void Collector::scan(Address address) {
  const Header header = load<Header>(address);
  mark(header.cls);
  const auto values = [&](std::size_t offset, std::uint32_t count) {
    mark_words(address + static_cast<Address>(offset), address + static_cast<Address>(offset) + 8 * count);
  };
  switch (header.kind) {
    case Kind::kValueBlock: values(sizeof(BlockObject), load<BlockObject>(address).bytes / 8); break;
    case Kind::kTuple:
      values(sizeof(TupleObject), load<TupleObject>(address).length);
      mark(load<TupleObject>(address).dict);
      break;
    case Kind::kSlice:
    case Kind::kRange: values(8, 3); break;
    case Kind::kIterator: values(16, 3); break;
    case Kind::kBoundMethod: values(8, 2); break;
    case Kind::kCell: values(8, 1); break;
    case Kind::kClassMethod:
    case Kind::kStaticMethod:
      values(8, 1);
      mark(load<WrapperObject>(address).dict);
      break;
    case Kind::kProperty:
      values(8, 4);
      mark(load<PropertyObject>(address).dict);
      break;
    default: scan_attributes(address, header.kind); break;
  }
}

void Collector::scan_string(Address address) {
  const Header header = load<Header>(address);
  if (header.flags & kFlagBuffered) return mark(load<BufferedString>(address).buffer);
  if (header.cls == 0) return;
  const StringObject string = load<StringObject>(address);
  Address dict = 0;
  const std::size_t behind = sizeof(StringObject) + ((std::size_t{string.length} * string.width + 7) & ~std::size_t{7});
  space_.peek_bytes(physical_, address + static_cast<Address>(behind), &dict, sizeof dict);
  mark(dict);
}

void Collector::scan_generator(const GeneratorObject& object) {
  mark(object.name);
  mark(object.qualified);
  const std::size_t waiting = pending_.size();
  mark(object.frame);
  if (static_cast<GeneratorState>(object.header.flags) == GeneratorState::kRunning && pending_.size() > waiting) {
    pending_.pop_back();  // its registers are on a stack, those of the block are what they once were
    mark_words(generator_word(object.frame, 0), generator_word(object.frame, kSavedRegisters));
  }
}

// Objects that refer to others by 32-bit address.
void Collector::scan_attributes(Address address, Kind kind) {
  switch (kind) {
    case Kind::kObject: {
      const auto& object = load<InstanceObject>(address);
      mark(object.dict), mark(object.slots);
      break;
    }
    case Kind::kString: scan_string(address); break;
    case Kind::kByteArray: mark(load<ByteArrayObject>(address).block), mark(load<ByteArrayObject>(address).dict); break;
    case Kind::kBytes: mark(load<BytesObject>(address).dict); break;
    case Kind::kBigInt: mark(load<BigIntObject>(address).dict); break;
    case Kind::kFloat:
    case Kind::kComplex: mark(load<ComplexObject>(address).dict); break;
    case Kind::kList: {
      const auto& object = load<ListObject>(address);
      mark(object.items), mark(object.dict);
      break;
    }
    case Kind::kDict:
    case Kind::kSet:
    case Kind::kFrozenSet: {
      const auto& object = load<TableObject>(address);
      mark(object.index), mark(object.entries), mark(object.dict);
      break;
    }
    case Kind::kDictView: mark(load<DictViewObject>(address).dict); break;
    case Kind::kFunction: {
      const auto& object = load<FunctionObject>(address);
      for (const Address part : {object.defaults, object.keyword_defaults, object.closure, object.name, object.qualified,
                                 object.module_name, object.doc, object.annotations, object.dict}) mark(part);
      break;
    }
    case Kind::kNative: {
      const auto& object = load<NativeObject>(address);
      mark(object.name), mark_value(object.self);
      break;
    }
    case Kind::kClass: {
      const auto& object = load<ClassObject>(address);
      for (const Address part : {object.name, object.qualified, object.bases, object.mro, object.dict, object.module_name, object.subclasses}) mark(part);
      break;
    }
    case Kind::kSuper: {
      const auto& object = load<SuperObject>(address);
      mark(object.after), mark_value(object.self);
      break;
    }
    case Kind::kModule: {
      const auto& object = load<ModuleObject>(address);
      mark(object.name), mark(object.slots);
      break;
    }
    case Kind::kException: {
      const auto& object = load<ExceptionObject>(address);
      for (const Address part : {object.args, object.traceback, object.dict}) mark(part);
      mark_value(object.cause), mark_value(object.context);
      break;
    }
    case Kind::kTraceback: mark(load<TracebackObject>(address).next), mark(load<TracebackObject>(address).variables); break;
    case Kind::kGenerator: scan_generator(load<GeneratorObject>(address)); break;
    default: break;  // no references: text, bytes, numbers, raw blocks
  }
}

}  // namespace

namespace {

// Collecting costs in proportion to what lives, so let twice as much be allocated before the next time; but not more than
// half of the memory that is left.
std::uint64_t next_collection(std::uint64_t live_bytes, const PhysicalMemory& physical) {
  const std::uint64_t left = std::uint64_t{physical.capacity() - physical.used()} * kPageBytes;
  const std::uint64_t wanted = 2 * live_bytes > kUsualGarbage ? 2 * live_bytes : kUsualGarbage;
  const std::uint64_t affordable = left / 2 > kLeastGarbage ? left / 2 : kLeastGarbage;
  return wanted < affordable ? wanted : affordable;
}

// The registers of a frame that somebody may still read. A plain call has taken what it was given from the registers at
// its result and above: what is left there is dead.
std::uint32_t live_registers(const Image& image, const Frame& frame, std::uint8_t callee_flags) {
  if ((callee_flags & ~kFrameKeeps) != 0 || frame.pc == 0) return frame.registers;
  const python::Instruction word = image.text[frame.pc - 1];
  const python::Opcode opcode = python::opcode_of(word);
  const bool plain = opcode == python::Opcode::kCall || opcode == python::Opcode::kCallMethod;
  return plain ? std::min<std::uint32_t>(python::a_of(word), frame.registers) : frame.registers;
}

}  // namespace

Collection collect_garbage(const Image& image, ProcessState& process, AddressSpace& space, PhysicalMemory& physical,
                           std::span<ThreadState* const> threads) {
  Collector collector(space, physical, process.heap);
  collector.mark_words(kDataBase, slot_address(static_cast<std::uint32_t>(image.slots.size())));
  for (const ThreadState* thread : threads) {
    std::uint8_t callee_flags = kFrameSignal;  // the innermost one waits for nobody
    for (Address frame = thread->frame; frame != 0;) {
      Frame header{};
      space.peek_bytes(physical, frame, &header, sizeof header);
      const Address registers = frame + static_cast<Address>(sizeof(Frame));
      collector.mark_stack(frame, registers + 8 * live_registers(image, header, callee_flags));
      callee_flags = header.flags;
      collector.mark(header.function);
      collector.mark(header.generator);
      frame = header.caller;
    }
    collector.mark_value(thread->handled);
    collector.mark_value(thread->raising);
  }
  for (const auto& table : {std::span<const Address>(process.kind_classes), std::span<const Address>(process.value_classes),
                            std::span<const Address>(process.exception_classes), std::span<const Address>(process.iterator_classes),
                            std::span<const Address>(process.view_classes)}) {
    for (const Address cls : table) collector.mark(cls);
  }
  collector.mark(process.object_class);
  collector.mark(process.coroutine_class);
  for (const Address cls : {process.method_descriptor, process.wrapper_descriptor, process.method_wrapper}) collector.mark(cls);
  collector.mark(process.modules);
  for (const Address dict : process.namespaces) collector.mark(dict);
  for (const Address handle : process.code_handles) collector.mark(handle);
  for (const Address object : process.heap.passed_away) collector.mark(object);
  collector.finish_marking();
  const bool looking = (process.heap.looks & kLooking) != 0;
  collector.find_passed_away();
  const Collection result = collector.sweep();
  if (!looking) process.heap.freed_objects = result.freed_objects;  // gc.collect() tells them: looks may follow before it does
  process.heap.allocated_bytes = 0;
  process.heap.live_bytes = result.live_bytes;
  process.heap.collect_after = next_collection(result.live_bytes, physical);
  ++process.heap.collections;
  return result;
}

}  // namespace weft::vm
