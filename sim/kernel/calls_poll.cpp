// System calls about several descriptors at once, and descriptors that stand for processes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/console_input.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// As in poll(): data to read, room to write, an error, the other end is closed, no such descriptor.
constexpr std::int16_t kPollIn = 1, kPollOut = 4, kPollErr = 8, kPollHup = 16, kPollNval = 32;
constexpr std::int64_t kMostRecords = 1'024;

// At the end a socket can be read from; a pipe only says that it is the end.
std::int16_t state_of_input(const Pipe& pipe, bool is_socket) {
  return static_cast<std::int16_t>((pipe.data.size() == pipe.in_flight ? 0 : kPollIn) | (pipe.writers == 0 && pipe.in_flight == 0 ? kPollHup | (is_socket ? kPollIn : 0) : 0));
}

std::int16_t state_of_output(const Pipe& pipe) {
  if (pipe.readers == 0) return kPollErr | kPollOut;
  return pipe.data.size() < pipe.capacity ? kPollOut : 0;
}

std::int16_t state_of(Kernel& k, Process& process, std::int32_t descriptor) {
  const Descriptor* file = find_descriptor(process, descriptor);
  if (file == nullptr) return kPollNval;
  const Pipe* in = input_pipe(k, *file);
  const Pipe* out = output_pipe(k, *file);
  if (in != nullptr || out != nullptr) {
    return static_cast<std::int16_t>((in != nullptr ? state_of_input(*in, file->kind == FileKind::kSocket) : 0) | (out != nullptr ? state_of_output(*out) : 0));
  }
  switch (file->kind) {
    case FileKind::kSocket: return socket_of(k, file->object).backlog.empty() ? 0 : kPollIn;
    case FileKind::kProcess: {
      const Process* child = find_process(k.m, Pid{file->object.value});
      return child == nullptr || child->state != ProcessState::kRunning ? kPollIn : 0;
    }
    case FileKind::kConsoleIn: return would_wait_for_input(k.m) ? kPollOut : kPollIn | kPollOut;
    default: return kPollIn | kPollOut;
  }
}

// How many of the records have found something.
std::int64_t look(Kernel& k, Process& process, std::vector<PollRecord>& records) {
  std::int64_t found = 0;
  for (PollRecord& record : records) {
    const auto wanted = static_cast<std::int16_t>(record.asked | kPollErr | kPollHup | kPollNval);
    record.found = record.descriptor < 0 ? std::int16_t{0} : static_cast<std::int16_t>(state_of(k, process, record.descriptor) & wanted);
    found += record.found != 0;
  }
  return found;
}

}  // namespace

void call_poll(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const bool again = thread.call_state == CallState::kRetry;
  const Ns timeout = again && thread.deadline != kForever ? std::max<Ns>(thread.deadline - core.clock, 0) : thread.arguments[2];
  thread.call_state = CallState::kNone;
  const auto address = static_cast<Address>(thread.arguments[0]);
  if (thread.arguments[1] < 0 || thread.arguments[1] > kMostRecords) return answer(k, core, thread, -kEInval);
  thread.polled.resize(static_cast<std::size_t>(thread.arguments[1]));
  const std::size_t bytes = thread.polled.size() * sizeof(PollRecord);
  if (!process.space.copy_in(k.m.physical, address, thread.polled.data(), bytes)) return answer(k, core, thread, -kEFault);
  const std::int64_t found = look(k, process, thread.polled);
  if (found > 0 || timeout == 0) {
    process.space.copy_out(k.m.physical, address, thread.polled.data(), bytes);
    keep_faults(process, thread);
    thread.polled.clear();
    return answer(k, core, thread, found);
  }
  keep_faults(process, thread);
  k.m.pollers.push_back(thread.tid);
  wait_in_call(k, index, WaitReason::kPoll, 0, CallState::kRetry, timeout);
}

void wake_pollers(Kernel& k, Ns time, Tid waker) {
  for (std::size_t i = 0; i < k.m.pollers.size();) {
    Thread& thread = thread_of(k, k.m.pollers[i]);
    if (look(k, process_of(k, thread), thread.polled) == 0) {
      ++i;
      continue;
    }
    k.m.pollers.erase(k.m.pollers.begin() + static_cast<std::ptrdiff_t>(i));
    wake(k, thread, time, waker);
  }
}

void call_process_open(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::int64_t pid = thread.arguments[0];
  const Process* child = pid > 0 && pid <= UINT32_MAX ? find_process(k.m, Pid{static_cast<std::uint32_t>(pid)}) : nullptr;
  if (child == nullptr || child->state == ProcessState::kReaped) return answer(k, core, thread, -kESrch);
  const std::size_t number = free_descriptor(process_of(k, thread));
  process_of(k, thread).descriptors[number] = {FileKind::kProcess, ObjectId{child->pid.value}};
  answer(k, core, thread, static_cast<std::int64_t>(number));
}

}  // namespace weft::kernel
