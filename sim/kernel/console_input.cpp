#include "sim/kernel/console_input.h"

#include <algorithm>
#include <utility>

#include "sim/kernel/accounting.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

std::uint32_t input_left(const MachineState& m) {
  return static_cast<std::uint32_t>(m.config.console_input.size()) - m.console_taken;
}

bool would_wait_for_input(const MachineState& m) { return m.config.console_is_open && input_left(m) == 0; }

namespace {

bool polls_console(const MachineState& m, Tid tid) {
  const Thread& thread = thread_of(m, tid);
  const std::vector<Descriptor>& open = m.processes[thread.process_slot].descriptors;
  return std::any_of(thread.polled.begin(), thread.polled.end(), [&](const PollRecord& record) {
    const auto number = static_cast<std::size_t>(record.descriptor);
    return record.descriptor >= 0 && number < open.size() && open[number].kind == FileKind::kConsoleIn;
  });
}

}  // namespace

bool awaits_input(const MachineState& m) {
  if (!would_wait_for_input(m)) return false;
  return !m.console_readers.empty() || std::any_of(m.pollers.begin(), m.pollers.end(), [&](Tid tid) { return polls_console(m, tid); });
}

// All processes share one keyboard: who reads first has the line.
void read_console(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const std::size_t wanted = bytes_to_move(k, process, thread);
  if (wanted == 0 && thread.arguments[2] > 0 && would_wait_for_input(k.m)) {
    k.m.console_readers.push_back(thread.tid);
    return wait_in_call(k, index, WaitReason::kConsoleInput, 0, CallState::kRetry);
  }
  const char* const from = k.m.config.console_input.data() + k.m.console_taken;
  if (!process.space.copy_out(k.m.physical, static_cast<Address>(thread.arguments[1]), from, wanted)) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  k.m.console_taken += static_cast<std::uint32_t>(wanted);
  answer(k, core, thread, static_cast<std::int64_t>(wanted));
}

void take_typed_text(Kernel& k, std::uint32_t index, Ns time) {
  Config& config = k.m.config;
  const std::string text = std::exchange(config.typed[index].text, {});
  config.console_input += text;
  if (text.empty()) config.console_is_open = false;
  wake_all(k, k.m.console_readers, time, Tid{});
}

}  // namespace weft::kernel
