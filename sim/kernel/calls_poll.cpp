// System calls about several descriptors at once, and descriptors that stand for processes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/console_input.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// As in poll(): data to read, room to write, an error, the other end is closed, no such descriptor, the other side sends no more.
constexpr std::int16_t kPollIn = 1, kPollOut = 4, kPollErr = 8, kPollHup = 16, kPollNval = 32, kPollRdHup = 0x2000;
// Only what is new (EPOLLET): the next record has a note of what was told last.
constexpr std::int16_t kPollEdge = 0x4000;
constexpr std::int64_t kMostRecords = 2'048;

std::int16_t flags(int all) { return static_cast<std::int16_t>(all); }


// Both ends of a connection; one that was shut down has no pipe in that direction.
std::int16_t state_of_connection(const Pipe* in, const Pipe* out) {
  const bool ended = in == nullptr || has_ended(*in), closed = out == nullptr || out->readers == 0;
  const bool room = closed || has_room(*out);
  return flags((ended || has_data(*in) ? kPollIn : 0) | (ended ? kPollRdHup : 0) | (room ? kPollOut : 0) | (ended && closed ? kPollHup : 0));
}

std::int16_t state_of_socket(Kernel& k, const Descriptor& file) {
  const Socket& socket = socket_of(k, file.object);
  if (socket.was_connected) return state_of_connection(input_pipe(k, file), output_pipe(k, file));
  if (socket.datagrams) return flags((has_data(*input_pipe(k, file)) ? kPollIn : 0) | kPollOut);
  return flags((socket.backlog.empty() ? 0 : kPollIn) | (socket.listening ? 0 : kPollOut));
}

// A named pipe that nobody has opened for writing yet.
bool is_fresh(const Pipe& pipe) { return pipe.reader_openings > 0 && pipe.writer_openings == 0; }

// At the end a pipe only says that it is the end.
std::int16_t state_of_pipe(const Pipe* in, const Pipe* out) {
  const int input = in == nullptr ? 0 : (has_data(*in) ? kPollIn : 0) | (has_ended(*in) && !is_fresh(*in) ? kPollHup : 0);
  const int output = out == nullptr ? 0 : out->readers == 0 ? kPollErr | kPollOut : has_room(*out) ? kPollOut : 0;
  return flags(input | output);
}

std::int16_t state_of(Kernel& k, const Descriptor* file) {
  if (file == nullptr) return kPollNval;
  if (reads_pipe(file->kind) || writes_pipe(file->kind)) return state_of_pipe(input_pipe(k, *file), output_pipe(k, *file));
  switch (file->kind) {
    case FileKind::kSocket: return state_of_socket(k, *file);
    case FileKind::kProcess: {
      const Process* child = find_process(k.m, Pid{file->object.value});
      return child == nullptr || child->state != ProcessState::kRunning ? kPollIn : 0;
    }
    case FileKind::kConsoleIn: return would_wait_for_input(k.m) ? kPollOut : kPollIn | kPollOut;
    default: return kPollIn | kPollOut;
  }
}

// Changes whenever something new is to be told of the descriptor; never -1, which says that nothing was told yet.
std::int32_t news_of(Kernel& k, const Descriptor& file, std::int16_t asked, std::int16_t state) {
  const Pipe* in = input_pipe(k, file);
  const Pipe* out = output_pipe(k, file);
  std::uint32_t news = file.kind == FileKind::kSocket ? socket_of(k, file.object).connections : 0;
  if (in != nullptr && (asked & kPollIn) != 0) news += in->fills;
  if (out != nullptr && (asked & kPollOut) != 0) news += out->drains;
  const bool is_other = in == nullptr && out == nullptr && file.kind != FileKind::kSocket;
  return static_cast<std::int32_t>((is_other ? static_cast<std::uint32_t>(state) : news + (state & kPollHup)) & INT32_MAX);
}

void look_at(Kernel& k, Process& process, PollRecord& record, PollRecord* note) {
  const Descriptor* file = record.descriptor < 0 ? nullptr : find_descriptor(process, record.descriptor);
  const auto wanted = flags((record.asked & ~kPollEdge) | kPollErr | kPollHup | kPollNval);
  record.found = record.descriptor < 0 ? std::int16_t{0} : flags(state_of(k, file) & wanted);
  if (note == nullptr || file == nullptr || record.found == 0) return;
  const std::int32_t news = news_of(k, *file, record.asked, record.found);
  if (note->descriptor == news) record.found = 0;
  note->descriptor = news;
}

// How many of the records have found something.
std::int64_t look(Kernel& k, Process& process, std::vector<PollRecord>& records) {
  std::int64_t found = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const bool edge = (records[i].asked & kPollEdge) != 0 && i + 1 < records.size();
    look_at(k, process, records[i], edge ? &records[i + 1] : nullptr);
    found += records[i].found != 0;
    if (edge) ++i;
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
  if (!may_open(process_of(k, thread), 1)) return answer(k, core, thread, -kEMFile);
  const std::size_t number = free_descriptor(process_of(k, thread));
  process_of(k, thread).descriptors[number] = {FileKind::kProcess, ObjectId{child->pid.value}};
  answer(k, core, thread, static_cast<std::int64_t>(number));
}

}  // namespace weft::kernel
