// Laying out a process's memory and pointing threads at their first instruction.
#include <cassert>

#include "sim/vm/boot_classes.h"
#include "sim/vm/collection_pace.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/modules.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

void map_text(const Image& image, AddressSpace& space, PhysicalMemory& physical) {
  space.add_segment({SegmentKind::kText, false, kTextBase, image.text_end, {}});
  std::vector<std::byte> bytes(image.text_end - kTextBase);
  std::memcpy(bytes.data(), image.text.data(), 4 * image.linked_words);
  std::memcpy(bytes.data() + (image.text_objects_at - kTextBase), image.text_objects.data(), 8 * image.text_objects.size());
  for (Address page = kTextBase; page < image.text_end; page += kPageBytes) {
    const FrameNumber frame = physical.allocate();
    assert(frame != 0);
    std::memcpy(physical.write(frame), bytes.data() + (page - kTextBase), kPageBytes);
    space.map(page, frame, false);
    physical.make_file(frame);
  }
}

void unbind_globals(const Image& image, AddressSpace& space, Memory& memory) {
  const auto slots = static_cast<std::uint32_t>(image.slots.size());
  const Address end = (slot_address(slots) + kPageMask) & ~kPageMask;
  space.add_segment({SegmentKind::kData, true, kDataBase, end, {}});
  for (std::uint32_t slot = 0; slot < slots; ++slot) *memory.write<Value>(slot_address(slot)) = kUnbound;
}

// Puts an image module's object into sys.modules.
void add_module(Runtime& rt, std::uint32_t number) {
  const Value module = new_module(rt, number);
  set_string_key(rt, rt.process.modules, rt.image.module_names[number], module);
}

}  // namespace

void boot_process(UserMode user) {
  map_text(user.image, user.space, user.physical);
  user.space.add_segment({SegmentKind::kHeap, true, kHeapBase, kHeapBase + kPageBytes, {}});
  user.process.heap.collect_after = kUsualGarbage;
  user.thread.ordinal = user.process.next_thread_ordinal++;
  Interpreter interpreter(user, Allowance{});
  unbind_globals(user.image, user.space, interpreter.memory);
  make_builtin_classes(interpreter.rt);
  user.process.modules = address_of(new_dict(interpreter.rt));
  for (const std::uint32_t module : {0u, user.image.startup_module}) add_module(interpreter.rt, module);
  // The body of builtins runs first, then the start-up code, which runs the program.
  interpreter.next = 0;
  interpreter.push_frame(user.image.module_body[user.image.startup_module], 0, 0, 0);
  interpreter.push_frame(user.image.module_body[0], 0, 0, 0);
  user.thread.pc = interpreter.next;
  user.space.faults().clear();
}

void boot_thread(UserMode user, Value function, Value arguments) {
  user.thread.ordinal = user.process.next_thread_ordinal++;
  Interpreter interpreter(user, Allowance{});
  const std::uint32_t slot = user.image.find_slot(user.image.startup_module, "_thread_main");
  const Value bootstrap = *interpreter.memory.read<Value>(slot_address(slot));
  const Value both[] = {function, arguments};
  interpreter.call(bootstrap, Arguments{both, 2, nullptr, 0}, 0);
  user.thread.pc = interpreter.next;
}

}  // namespace weft::vm
