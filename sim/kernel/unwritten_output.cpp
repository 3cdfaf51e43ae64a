#include "sim/kernel/kernel.h"
#include "sim/kernel/system_calls.h"
#include "sim/vm/text_stream.h"

namespace weft::kernel {

std::string Machine::unwritten_output() const {
  if (stop_reason() != StopReason::kLimit && stop_reason() != StopReason::kDeadlock) return "";
  Machine copy = *this;  // reading pages as a program does counts in a machine
  Kernel k{copy.state_, nullptr, nullptr};
  std::string text;
  for (Process& process : copy.state_.processes) {
    if (process.state != ProcessState::kRunning || process.threads.empty()) continue;
    const Descriptor* output = find_descriptor(process, 1);
    if (output == nullptr || output->kind != FileKind::kConsoleOut) continue;
    text += vm::unwritten_text(user_mode(k, process, thread_of(k, process.threads.front())));
  }
  return text;
}

}  // namespace weft::kernel
