#include "ui/memory_model.h"

#include <algorithm>
#include <array>

#include "sim/kernel/texts.h"
#include "sim/vm/heap.h"
#include "sim/vm/interpreter.h"

namespace weft::ui {
namespace {

using kernel::Machine;
using kernel::Process;

constexpr std::size_t kMostObjects = 48;
constexpr std::size_t kMostParts = 8;
constexpr std::size_t kValueLength = 48;

constexpr const char* kKindNames[] = {
#define X(kind, python_name, comment) python_name,
#include "sim/vm/object_kinds.def"
#undef X
};

// Reads one process; every read goes past the page table without a fault.
class Reader {
 public:
  Reader(const Machine& machine, const Process& process, const ProcessMemory* before)
      : machine_(machine), process_(process), before_(before) {}

  ProcessMemory read() {
    memory_.pid = process_.pid;
    memory_.faults = process_.minor_faults;
    memory_.copied = process_.pages_copied;
    memory_.released = process_.state != kernel::ProcessState::kRunning;
    if (memory_.released) return std::move(memory_);
    read_segments();
    read_globals();
    read_stacks();
    read_objects();
    mark_changes();
    return std::move(memory_);
  }

 private:
  template <typename T>
  bool peek(Address address, T& into) const {
    return process_.space.peek_bytes(machine_.physical(), address, &into, sizeof into);
  }
  std::string describe(vm::Value value) const {
    return vm::describe_value(machine_.image(), process_.user, process_.space, machine_.physical(), value, kValueLength);
  }
  std::string text_at(Address address) const { return kernel::read_text(process_.space, machine_.physical(), address, kValueLength); }
  static Address object_of(vm::Value value) { return vm::is_object(value) ? vm::address_of(value) : 0; }
  vm::Kind kind_of(Address address) const {
    vm::Header header{};
    return peek(address, header) ? header.kind : vm::Kind::kFree;
  }

  void read_segments();
  void read_page(SegmentText& segment, Address address);
  void read_globals();
  void read_stacks();
  StackText read_stack(const kernel::Thread& thread);
  Variable variable(std::string name, Address address, vm::Value value);
  void read_objects();
  void read_object(Address address);
  void add_entries(ObjectText& object, Address table, bool is_attribute);
  void add_items(ObjectText& object, Address block, std::uint32_t count);
  void mark_changes();

  const Machine& machine_;
  const Process& process_;
  const ProcessMemory* before_;
  ProcessMemory memory_;
  std::vector<Address> wanted_;   // objects to read, in the order in which they were met
};

void Reader::read_page(SegmentText& segment, Address address) {
  const std::uint32_t entry = process_.space.entry(address);
  PageCell cell;
  cell.address = address;
  if (entry & AddressSpace::kPresent) {
    cell.frame = entry & AddressSpace::kFrameMask;
    cell.mappings = machine_.physical().mappings(cell.frame);
    cell.state = cell.mappings > 1 ? PageState::kShared : PageState::kPrivate;
    ++segment.present;
    segment.shared += cell.mappings > 1 ? 1 : 0;
  }
  segment.pages.push_back(cell);
}

void Reader::read_segments() {
  std::size_t stacks = 0;
  for (const Segment& segment : process_.space.segments()) {
    if (segment.kind == SegmentKind::kStack && ++stacks > kMostStacks) {
      ++memory_.hidden_stacks;
      continue;
    }
    SegmentText text;
    text.segment = segment;
    for (Address at = segment.begin; at < segment.end; at += kPageBytes) read_page(text, at);
    memory_.present += text.present;
    memory_.shared += text.shared;
    memory_.segments.push_back(std::move(text));
  }
}

Variable Reader::variable(std::string name, Address address, vm::Value value) {
  Variable result;
  result.name = std::move(name);
  result.address = address;
  result.object = object_of(value);
  // A variable that a closure shares lives in a cell on the heap: what it holds is what the reader wants.
  vm::CellObject cell{};
  if (result.object != 0 && kind_of(result.object) == vm::Kind::kCell && peek(result.object, cell)) value = cell.value;
  result.value = value == vm::kUnbound ? "–" : describe(value);
  if (result.object != 0) wanted_.push_back(result.object);
  return result;
}

bool is_definition(vm::Kind kind) {
  return kind == vm::Kind::kFunction || kind == vm::Kind::kClass || kind == vm::Kind::kModule || kind == vm::Kind::kNative;
}

void Reader::read_globals() {
  const vm::Image& image = machine_.image();
  for (std::uint32_t slot = 1; slot < image.slots.size(); ++slot) {
    const vm::GlobalSlot& global = image.slots[slot];
    if (global.module != image.main_module || global.name.starts_with("__")) continue;
    vm::Value value = vm::kUnbound;
    if (!peek(vm::slot_address(slot), value) || value == vm::kUnbound || value == 0) continue;
    if (vm::is_object(value) && is_definition(kind_of(vm::address_of(value)))) {
      memory_.definitions.push_back(global.name);
    } else {
      memory_.globals.push_back(variable(global.name, vm::slot_address(slot), value));
    }
  }
}

StackText Reader::read_stack(const kernel::Thread& thread) {
  const vm::Image& image = machine_.image();
  StackText stack;
  for (const vm::FrameView& frame : vm::walk_stack(image, thread.user, process_.space, machine_.physical(), 32)) {
    if (!frame.in_main_program) {
      ++stack.library_frames;
      continue;
    }
    const python::CodeObject& code = *image.codes[frame.code].source;
    FrameText text{code.name, frame.line, frame.address, {}};
    const std::vector<vm::Value> registers = vm::registers_of(frame, image, process_.space, machine_.physical());
    for (std::size_t i = 0; i < code.locals.size() && i < registers.size(); ++i) {
      if (code.locals[i].empty() || registers[i] == vm::kUnbound) continue;
      const auto address = static_cast<Address>(frame.address + sizeof(vm::Frame) + 8 * i);
      text.locals.push_back(variable(code.locals[i], address, registers[i]));
    }
    stack.frames.push_back(std::move(text));
  }
  return stack;
}

void Reader::read_stacks() {
  for (SegmentText& segment : memory_.segments) {
    if (segment.segment.kind != SegmentKind::kStack) continue;
    const kernel::Thread* thread = machine_.find(segment.segment.owner);
    if (thread != nullptr && thread->state != kernel::RunState::kTerminated) segment.stack = read_stack(*thread);
  }
}

void Reader::add_items(ObjectText& object, Address block, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count && i < kMostParts; ++i) {
    const auto at = static_cast<Address>(block + sizeof(vm::BlockObject) + 8 * i);
    vm::Value value = vm::kUnbound;
    if (!peek(at, value)) return;
    object.parts.push_back({"[" + std::to_string(i) + "]", describe(value), at, object_of(value), false});
  }
}

void Reader::add_entries(ObjectText& object, Address table_address, bool is_attribute) {
  vm::TableObject table{};
  if (table_address == 0 || !peek(table_address, table)) return;
  for (std::uint32_t i = 0; i < table.filled && object.parts.size() < kMostParts; ++i) {
    const auto entry = static_cast<Address>(table.entries + sizeof(vm::BlockObject) + 24 * i);
    std::array<vm::Value, 3> words{};   // hash, key, value
    if (!peek(entry, words) || words[1] == vm::kUnbound) continue;
    object.parts.push_back({is_attribute ? text_at(object_of(words[1])) : describe(words[1]), describe(words[2]), entry + 16, object_of(words[2]), false});
  }
}

void Reader::read_object(Address address) {
  vm::Header header{};
  if (!peek(address, header) || header.kind == vm::Kind::kFree || header.kind >= vm::Kind::kCount) return;
  ObjectText object;
  object.address = address;
  const char* name = kKindNames[static_cast<std::size_t>(header.kind)];
  object.kind = name == nullptr ? "" : name;
  object.value = describe(vm::from_address(address));
  for (const kernel::Thread& thread : machine_.threads()) {
    if (thread.pid == process_.pid && header.writer != 0 && thread.user.ordinal == header.writer) object.writer = thread.tid;
  }
  vm::ListObject list{};
  vm::InstanceObject instance{};
  if (header.kind == vm::Kind::kList && peek(address, list)) add_items(object, list.items, list.length);
  if (header.kind == vm::Kind::kDict) add_entries(object, address, false);
  vm::ClassObject its_class{};
  if (header.kind == vm::Kind::kObject && peek(address, instance) && peek(header.cls, its_class)) {
    object.kind = text_at(its_class.name);
    // What a Thread or a Lock is made of is the library's business.
    if (text_at(its_class.module_name) == "__main__") add_entries(object, instance.dict, true);
  }
  memory_.objects.push_back(std::move(object));
}

void Reader::read_objects() {
  for (std::size_t i = 0; i < wanted_.size() && memory_.objects.size() < kMostObjects; ++i) {
    const Address address = wanted_[i];
    const bool on_heap = address >= kHeapBase && address < kHeapLimit;
    const bool again = std::find(wanted_.begin(), wanted_.begin() + static_cast<std::ptrdiff_t>(i), address) != wanted_.begin() + static_cast<std::ptrdiff_t>(i);
    if (on_heap && !again && !is_definition(kind_of(address))) read_object(address);
  }
  vm::for_each_object(process_.space, machine_.physical(), process_.user.heap,
                      [this](Address, vm::Kind, std::uint32_t) { ++memory_.all_objects; });
}

void mark_variables(std::vector<Variable>& now, const std::vector<Variable>& before) {
  for (Variable& variable : now) {
    const auto old = std::find_if(before.begin(), before.end(), [&](const Variable& each) {
      return each.address == variable.address && each.name == variable.name;
    });
    variable.changed = old != before.end() && old->value != variable.value;
  }
}

void Reader::mark_changes() {
  if (before_ == nullptr) return;
  mark_variables(memory_.globals, before_->globals);
  for (SegmentText& segment : memory_.segments) {
    for (const SegmentText& old : before_->segments) {
      if (old.segment.begin != segment.segment.begin) continue;
      const std::size_t count = std::min(old.pages.size(), segment.pages.size());
      for (std::size_t i = 0; i < count; ++i) {
        segment.pages[i].copied = old.pages[i].frame != 0 && segment.pages[i].frame != 0 && old.pages[i].frame != segment.pages[i].frame;
      }
    }
  }
  for (ObjectText& object : memory_.objects) {
    for (const ObjectText& old : before_->objects) {
      if (old.address == object.address) mark_variables(object.parts, old.parts);
    }
  }
}

}  // namespace

std::size_t hidden_processes(const Machine& machine) {
  std::size_t count = 0;
  for (const Process& process : machine.processes()) count += process.state != kernel::ProcessState::kReaped ? 1 : 0;
  return count > kMostProcesses ? count - kMostProcesses : 0;
}

std::vector<ProcessMemory> read_memory(const Machine& machine, const std::vector<ProcessMemory>& before) {
  std::vector<ProcessMemory> result;
  for (const Process& process : machine.processes()) {
    if (process.state == kernel::ProcessState::kReaped) continue;
    if (result.size() == kMostProcesses) break;
    const auto old = std::find_if(before.begin(), before.end(), [&](const ProcessMemory& each) { return each.pid == process.pid; });
    result.push_back(Reader(machine, process, old == before.end() ? nullptr : &*old).read());
  }
  return result;
}

}  // namespace weft::ui
