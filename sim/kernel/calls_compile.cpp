// The system call behind exec(), eval() and imports of computed names: the program grows.
#include "sim/core/limits.h"
#include "sim/kernel/life.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"
#include "sim/vm/added_text.h"

namespace weft::kernel {

namespace {

std::string text_argument(Kernel& k, const Process& process, const Thread& thread, std::size_t which) {
  return read_text(process.space, k.m.physical, static_cast<Address>(thread.arguments[which]), limits::kSourceBytes);
}

// From now on the machine runs the longer image. Its beginning is the old one, so that nothing under way notices.
void continue_with(Kernel& k, std::shared_ptr<const vm::Image> image) {
  k.m.image = std::move(image);
  for (Process& process : k.m.processes) vm::grow_globals(*k.m.image, process.space);
}

}  // namespace

// CPython takes about as long for a byte of text as for 14 bytecodes.
Ns compile_price(Kernel& k, const Process& process, const Thread& thread) {
  constexpr Ns kUnitsPerByte = 14;
  vm::StringObject text{};
  const bool known = process.space.peek_bytes(k.m.physical, static_cast<Address>(thread.arguments[0]), &text, sizeof text);
  return known ? kUnitsPerByte * k.m.cost->bytecode_unit * text.length : 0;
}

void call_compile(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const std::string source = text_argument(k, process, thread, 0);
  const std::string file_name = text_argument(k, process, thread, 1);
  const std::int64_t mode = thread.arguments[2];
  if (mode < 0 || mode > 2 || source.size() > limits::kSourceBytes) return answer(k, core, thread, -kEInval);
  vm::AddedResult added = vm::add_text(k.m.image, source, file_name, static_cast<python::TextMode>(mode));
  if (added.image == nullptr) return answer(k, core, thread, -kENoMem);
  if (added.image != k.m.image) continue_with(k, std::move(added.image));
  if (!vm::map_added_text(*k.m.image, process.space, k.m.physical)) return answer(k, core, thread, -kENoMem);
  answer(k, core, thread, added.code);
}

}  // namespace weft::kernel
