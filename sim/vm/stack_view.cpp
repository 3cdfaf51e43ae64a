// Reading a stopped thread: frames, lines, registers. No faults, no changes.
#include "sim/vm/interpreter.h"

namespace weft::vm {

const char* name_of(SystemCall call) {
  constexpr const char* kNames[] = {
#define X(name, arguments, comment) #name,
#include "sim/vm/syscalls.def"
#undef X
  };
  return call < SystemCall::kCount ? kNames[static_cast<std::size_t>(call)] : "none";
}

namespace {

bool read_frame(const AddressSpace& space, const PhysicalMemory& physical, Address address, Frame& frame) {
  return address != 0 && space.peek_bytes(physical, address, &frame, sizeof frame);
}

FrameView view_of(const Image& image, Address address, const Frame& frame, std::uint32_t pc) {
  FrameView view{address, frame.code, pc, 0, false};
  if (frame.code >= image.codes.size()) return view;
  view.line = image.position_at(pc).line;
  view.in_main_program = image.codes[frame.code].module == image.main_module;
  return view;
}

// Calls visit(view) for each frame, innermost first, until it returns false.
template <typename Visit>
void for_each_frame(const Image& image, const ThreadState& thread, const AddressSpace& space, const PhysicalMemory& physical,
                    Visit visit) {
  Frame frame{};
  std::uint32_t pc = thread.pc;
  // A thread inside a system call stands at the call: its pc is that of the next instruction already.
  if (thread.result_register != 0 && pc > 0) --pc;
  for (Address address = thread.frame; read_frame(space, physical, address, frame); address = frame.caller) {
    if (!visit(view_of(image, address, frame, pc))) return;
    Frame caller{};
    if (!read_frame(space, physical, frame.caller, caller)) return;
    pc = caller.pc > 0 ? caller.pc - 1 : 0;
  }
}

}  // namespace

std::vector<FrameView> walk_stack(const Image& image, const ThreadState& thread, const AddressSpace& space,
                                  const PhysicalMemory& physical, std::size_t limit) {
  std::vector<FrameView> frames;
  for_each_frame(image, thread, space, physical, [&](const FrameView& view) {
    frames.push_back(view);
    return frames.size() < limit;
  });
  return frames;
}

FrameView position_in_program(const Image& image, const ThreadState& thread, const AddressSpace& space,
                              const PhysicalMemory& physical) {
  FrameView found;
  for_each_frame(image, thread, space, physical, [&](const FrameView& view) {
    if (view.in_main_program && view.line != 0) found = view;
    return found.address == 0;
  });
  return found;
}

std::vector<Value> registers_of(const FrameView& frame, const Image& image, const AddressSpace& space,
                                const PhysicalMemory& physical) {
  if (frame.address == 0 || frame.code >= image.codes.size()) return {};
  std::vector<Value> registers(image.codes[frame.code].registers, kUnbound);
  space.peek_bytes(physical, frame.address + static_cast<Address>(sizeof(Frame)), registers.data(), 8 * registers.size());
  return registers;
}

}  // namespace weft::vm
