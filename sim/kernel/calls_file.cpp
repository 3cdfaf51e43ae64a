// System calls about descriptors: the console and pipes (files: calls_path.cpp).
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/console_input.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/passed_descriptors.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

// More than this in one call is cut short, as a kernel may.
constexpr std::int64_t kLargestTransfer = 1 << 24;

std::uint32_t transfer_size(const Thread& thread) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(thread.arguments[2], 0, kLargestTransfer));
}

// A bad buffer is an error of the call, not a fault of the process.
void keep_good_faults(Process& process, Thread& thread) {
  std::erase_if(process.space.faults(), [](const PageFault& fault) { return fault.kind == FaultKind::kSegmentation; });
  keep_faults(process, thread);
}

bool passes_descriptors(const Thread& thread, const Descriptor& file) {
  return file.kind == FileKind::kSocket && (thread.arguments[0] & kPassesDescriptors) != 0;
}

// Pipes have no positions, and flags are for sockets.
bool has_wrong_position(const Thread& thread, const Descriptor* file) {
  return thread.arguments[0] > kDescriptorBits && file != nullptr && file->kind != FileKind::kFile && file->kind != FileKind::kSocket;
}

bool may_wait(Kernel& k, const Thread& thread, const Descriptor& file, bool pipe_waits) {
  if (file.kind == FileKind::kSocket) return !socket_of(k, file.object).nonblocking && (thread.arguments[0] & kDoesNotWait) == 0;
  return pipe_waits;
}

}  // namespace

void wake_all(Kernel& k, std::vector<Tid>& waiters, Ns time, Tid waker) {
  const std::vector<Tid> threads = std::exchange(waiters, {});
  for (const Tid tid : threads) wake(k, thread_of(k, tid), time, waker);
  wake_pollers(k, time, waker);
}

void wake_readers(Kernel& k, Pipe& pipe, Ns time, Tid waker) {
  ++pipe.fills;
  wake_all(k, pipe.waiting_readers, time, waker);
}

void wake_writers(Kernel& k, Pipe& pipe, Ns time, Tid waker) {
  ++pipe.drains;
  wake_all(k, pipe.waiting_writers, time, waker);
}

void bad_buffer(Kernel& k, Core& core, Process& process, Thread& thread) {
  keep_good_faults(process, thread);
  answer(k, core, thread, -kEFault);
}

Descriptor* find_descriptor(Process& process, std::int64_t number) {
  if (number < 0 || number >= static_cast<std::int64_t>(process.descriptors.size())) return nullptr;
  Descriptor& file = process.descriptors[static_cast<std::size_t>(number)];
  return file.kind == FileKind::kClosed ? nullptr : &file;
}

Pipe& pipe_of(Kernel& k, ObjectId id) { return k.m.pipes[id.value - 1]; }

Pipe* input_pipe(Kernel& k, const Descriptor& file) {
  if (reads_pipe(file.kind)) return &pipe_of(k, file.object);
  const bool connected = file.kind == FileKind::kSocket && socket_of(k, file.object).in;
  return connected ? &pipe_of(k, socket_of(k, file.object).in) : nullptr;
}

Pipe* output_pipe(Kernel& k, const Descriptor& file) {
  if (writes_pipe(file.kind)) return &pipe_of(k, file.object);
  const bool connected = file.kind == FileKind::kSocket && socket_of(k, file.object).out;
  return connected ? &pipe_of(k, socket_of(k, file.object).out) : nullptr;
}

std::uint32_t bytes_to_move(Kernel& k, Process& process, const Thread& thread) {
  const Descriptor* file = find_descriptor(process, thread.arguments[0] & kDescriptorBits);
  if (file == nullptr) return 0;
  const std::uint32_t wanted = transfer_size(thread) - thread.progress;
  const bool reads = thread.call == vm::SystemCall::kRead;
  if (const Pipe* pipe = reads ? input_pipe(k, *file) : output_pipe(k, *file)) {
    if (is_counter(*pipe)) return 0;
    return static_cast<std::uint32_t>(reads ? std::min<std::size_t>(wanted, readable(*pipe)) : room_for(*pipe, wanted, wanted));
  }
  if (file->kind == FileKind::kFile && thread.call == vm::SystemCall::kRead) {
    const OpenFile& open = k.m.files.open_file(file->object.value);
    const std::uint64_t size = k.m.files.inode(open.inode).data.size();
    const auto position = static_cast<std::uint64_t>(thread.arguments[0] >> 16);
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted, size - std::min(size, position > 0 ? position - 1 : open.offset)));
  }
  if (file->kind != FileKind::kConsoleIn) return wanted;
  return std::min(wanted, input_left(k.m));
}

namespace {

bool is_console_output(const Descriptor& file) { return file.kind == FileKind::kConsoleOut || file.kind == FileKind::kConsoleErr; }

// A connection that was shut down in the direction of the call.
bool is_shut_down(Kernel& k, const Descriptor* file) {
  return file != nullptr && file->kind == FileKind::kSocket && socket_of(k, file->object).was_connected;
}

// Why a descriptor has no pipe to read from or write to.
std::int64_t no_pipe_error(const Descriptor* file) {
  return file != nullptr && file->kind == FileKind::kSocket ? -kENotConn : -kEBadF;
}

}  // namespace

namespace {

// Bytes are out of the pipe: there may be room now.
void finish_read(Kernel& k, const CallInProgress& call, Pipe& pipe, std::size_t size, bool had_room) {
  if (size > 0) emit(k, EventKind::kPipeRead, call.core.clock, call.thread, pipe.id.value, size);
  call.done(static_cast<std::int64_t>(size));
  if (pipe.kind != PipeKind::kPages || (!had_room && has_room(pipe))) wake_writers(k, pipe, call.core.clock, call.thread.tid);
}

void read_pipe(Kernel& k, std::uint32_t index, Pipe& pipe, const Descriptor& file) {
  const CallInProgress call(k, index);
  Thread& thread = call.thread;
  const bool is_socket = file.kind == FileKind::kSocket;
  const bool passes = passes_descriptors(thread, file);
  const PassedList list = passes ? passed_list(k, call.process, thread) : PassedList{};
  if (list.error != 0) return call.done(list.error);
  const std::size_t wanted = transfer_size(thread) - list.bytes;
  if (is_counter(pipe) && wanted < sizeof pipe.count) return call.done(-kEInval);
  if (!has_data(pipe) && !has_ended(pipe) && wanted > 0) {
    if (!may_wait(k, thread, file, !pipe.read_nonblocking)) return call.done(-kEAgain);
    pipe.waiting_readers.push_back(thread.tid);
    return wait_in_call(k, index, WaitReason::kPipeRead, pipe.id.value, CallState::kRetry);
  }
  if (is_counter(pipe)) return read_counter(k, index, pipe);
  if (!has_data(pipe) && is_socket && pipe.writers == 0 && std::exchange(socket_of(k, file.object).reset, false)) {
    return call.done(-kEConnReset);
  }
  const std::size_t whole = readable(pipe), size = until_passed(pipe, std::min(wanted, whole));
  if (!call.process.space.copy_out(k.m.physical, static_cast<Address>(thread.arguments[1]) + list.bytes, pipe.data.data(), size)) {
    return bad_buffer(k, call.core, call.process, thread);
  }
  const bool leaves = is_socket && (thread.arguments[0] & kLeavesData) != 0;
  const bool had_room = has_room(pipe);
  const bool takes = !leaves && has_data(pipe) && (wanted > 0 || pipe.kind == PipeKind::kMessages);
  const std::size_t gone = takes ? take(pipe, size) : 0;
  if (passes || !pipe.passed.empty()) take_out(k, call.process, thread, pipe, gone, passes ? &list : nullptr);
  keep_faults(call.process, thread);
  const bool tells = pipe.kind == PipeKind::kMessages && (thread.arguments[0] & kTellsLength) != 0;
  if (!takes) return call.done(static_cast<std::int64_t>(tells ? whole : size));
  finish_read(k, call, pipe, tells ? whole : size, had_room);
}

}  // namespace

void call_read(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  thread.call_state = CallState::kNone;
  const Descriptor* file = find_descriptor(process, thread.arguments[0] & kDescriptorBits);
  if (has_wrong_position(thread, file)) return answer(k, core, thread, -kESPipe);
  if (file != nullptr && file->kind == FileKind::kConsoleIn) return read_console(k, index);
  if (file != nullptr && file->kind == FileKind::kFile) {
    return read_file(k, core, process, thread, file->object.value, transfer_size(thread));
  }
  Pipe* const source = file == nullptr ? nullptr : input_pipe(k, *file);
  if (source == nullptr) return answer(k, core, thread, is_shut_down(k, file) ? 0 : no_pipe_error(file));
  read_pipe(k, index, *source, *file);
}

namespace {

void write_console(Kernel& k, Core& core, Thread& thread, bool is_error, std::string text) {
  const std::size_t size = text.size();
  Digest digest;
  digest.word(k.m.console_digest);
  digest.word(is_error ? 1 : 0);
  digest.text(text);
  k.m.console_digest = digest.value();
  k.m.console_bytes += size;
  if (k.trace != nullptr) {
    k.trace->put_text(k.m.console_chunks, {core.clock, thread.pid, thread.tid, is_error, std::move(text)});
  }
  ++k.m.console_chunks;
  emit(k, EventKind::kConsoleWritten, core.clock, thread, is_error ? 2 : 1, size);
  answer(k, core, thread, static_cast<std::int64_t>(size));
  if (k.m.console_bytes > limits::kConsoleBytes) {
    stop_machine(k, StopReason::kLimit, LimitKind::kOutput, k.m.console_bytes);
  }
}

// Nobody reads any more: SIGPIPE, which CPython ignores, and an error.
void write_broken_pipe(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  answer(k, core, thread, -kEPipe);
  send_signal(k, process, kSigPipe, thread.tid, core.clock, process.pid);
  if (process.dying) end_running_thread(k, index);
}

// A write to a connection whose other side is closed.
void write_to_closed_side(Kernel& k, std::uint32_t index, Socket& socket, std::size_t size) {
  const CallInProgress call(k, index);
  if (!socket.by_port || socket.knows_closed) return write_broken_pipe(k, index);
  socket.knows_closed = true;
  call.done(std::exchange(socket.reset, false) ? -kEConnReset : static_cast<std::int64_t>(size));
}

// The descriptors that a write passes, and their list at the beginning of its buffer. False after answering with an error.
bool take_up_passed(Kernel& k, const CallInProgress& call, PassedList& list, std::vector<Descriptor>& passed) {
  list = passed_list(k, call.process, call.thread);
  if (list.error == 0 && call.thread.progress == 0) list.error = take_up(k, call.process, call.thread, list, passed);
  if (list.error == 0 && transfer_size(call.thread) < list.bytes + call.thread.progress) list.error = -kEInval;  // changed while it waited
  if (list.error != 0) call.done(list.error);
  return list.error == 0;
}

// The call's next `size` bytes, behind `skipped` ones. False after answering that there is no such memory.
bool copy_from_caller(Kernel& k, const CallInProgress& call, std::size_t skipped, std::size_t size, std::string& bytes) {
  bytes.assign(size, '\0');
  if (!call.process.space.copy_in(k.m.physical, static_cast<Address>(call.thread.arguments[1] + static_cast<std::int64_t>(skipped)), bytes.data(), size)) {
    bad_buffer(k, call.core, call.process, call.thread);
    return false;
  }
  keep_faults(call.process, call.thread);
  return true;
}

// Puts as much as fits; the rest waits for room. Without waiting, as much as fits, or nothing if that would split it.
void write_pipe(Kernel& k, std::uint32_t index, Pipe& pipe, const Descriptor& file) {
  const CallInProgress call(k, index);
  Thread& thread = call.thread;
  const bool is_socket = file.kind == FileKind::kSocket;
  const bool waits = may_wait(k, thread, file, !pipe.write_nonblocking);
  std::vector<Descriptor> passed;
  PassedList list;
  if (passes_descriptors(thread, file) && !take_up_passed(k, call, list, passed)) return;
  if (is_counter(pipe)) return write_counter(k, index, pipe, waits);
  if (pipe.readers == 0 && is_socket) return write_to_closed_side(k, index, socket_of(k, file.object), transfer_size(thread) - list.bytes);
  if (pipe.readers == 0) return write_broken_pipe(k, index);
  const std::size_t whole = transfer_size(thread) - list.bytes, left = whole - thread.progress;
  const bool is_message = pipe.kind == PipeKind::kMessages;
  if (is_message && whole > kLongestMessage) return call.done(-kEMsgSize);
  const std::size_t size = room_for(pipe, left, whole);
  std::string bytes;
  if (!copy_from_caller(k, call, list.bytes + thread.progress, size, bytes)) return;
  const bool fits = size == left && (!is_message || has_room(pipe));
  const bool happens = size > 0 || (fits && is_message);
  if (size > 0 && !passed.empty()) send_along(k, pipe, size, std::move(passed));
  if (happens) put(pipe, bytes, thread.progress == 0);
  thread.progress += static_cast<std::uint32_t>(size);
  if (size > 0) emit(k, EventKind::kPipeWritten, call.core.clock, thread, pipe.id.value, size);
  if (size > 0 && is_socket) send_over_network(k, call.core, thread, pipe, size);
  const bool done = fits || !waits;
  if (done) call.done(fits || size > 0 ? thread.progress : -kEAgain);
  if (happens) wake_readers(k, pipe, call.core.clock, thread.tid);
  if (done) return;
  pipe.waiting_writers.push_back(thread.tid);
  wait_in_call(k, index, WaitReason::kPipeWrite, pipe.id.value, CallState::kRetry);
}

}  // namespace

void call_write(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.thread.call_state = CallState::kNone;
  const Descriptor* file = find_descriptor(call.process, call.thread.arguments[0] & kDescriptorBits);
  if (has_wrong_position(call.thread, file)) return call.done(-kESPipe);
  if (file != nullptr && file->kind == FileKind::kSocket && socket_of(k, file->object).datagrams) return send_datagram(k, index, socket_of(k, file->object));
  if (Pipe* const target = file == nullptr ? nullptr : output_pipe(k, *file)) return write_pipe(k, index, *target, *file);
  const bool known = file != nullptr && (is_console_output(*file) || file->kind == FileKind::kFile);
  if (!known && is_shut_down(k, file)) return write_broken_pipe(k, index);
  if (!known) return call.done(no_pipe_error(file));
  std::string bytes;
  if (!copy_from_caller(k, call, call.thread.progress, transfer_size(call.thread) - call.thread.progress, bytes)) return;
  if (file->kind == FileKind::kFile) return write_file(k, call.core, call.thread, file->object.value, std::move(bytes));
  write_console(k, call.core, call.thread, file->kind == FileKind::kConsoleErr, std::move(bytes));
}

namespace {

void release_one(Kernel& k, const Descriptor& file, Pid holder, Tid by, Ns time, std::vector<Descriptor>& dropped) {
  if (file.kind == FileKind::kFile) {
    const std::uint32_t number = file.object.value, inode = k.m.files.open_file(number).inode;
    k.m.files.close(number);
    return drop_file_locks(k, holder, inode, k.m.files.open_file(number).references == 0 ? number : 0, by, time);
  }
  if (file.kind == FileKind::kSocket) return close_socket(k, socket_of(k, file.object), by, time, dropped);
  if (reads_pipe(file.kind)) close_pipe_end(k, pipe_of(k, file.object), true, by, time);
  if (writes_pipe(file.kind)) close_pipe_end(k, pipe_of(k, file.object), false, by, time);
}

}  // namespace

// One after the other: a socket may have been on its way to a socket that was on its way to a third, without end.
void release_file(Kernel& k, const Descriptor& file, Pid holder, Tid by, Ns time) {
  std::vector<Descriptor> dropped;
  release_one(k, file, holder, by, time, dropped);
  while (!dropped.empty()) {
    const Descriptor next = dropped.back();
    dropped.pop_back();
    release_one(k, next, Pid{}, by, time, dropped);
  }
}

void close_descriptor(Kernel& k, Process& process, std::size_t number, Tid by, Ns time) {
  const Descriptor file = std::exchange(process.descriptors[number], Descriptor{});
  release_file(k, file, process.pid, by, time);
}

void close_pipe_end(Kernel& k, Pipe& pipe, bool reading, Tid by, Ns time) {
  std::uint32_t& ends = reading ? pipe.readers : pipe.writers;
  if (--ends > 0) return;
  if (pipe.readers == 0 && (pipe.reader_openings == 0 || pipe.writers == 0)) clear(pipe);
  if (reading) wake_writers(k, pipe, time, by);
  else wake_readers(k, pipe, time, by);
}

void call_close(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (find_descriptor(process, thread.arguments[0]) == nullptr) return answer(k, core, thread, -kEBadF);
  close_descriptor(k, process, static_cast<std::size_t>(thread.arguments[0]), thread.tid, core.clock);
  answer(k, core, thread, 0);
}

std::size_t free_descriptor(Process& process) {
  const auto is_closed = [](const Descriptor& file) { return file.kind == FileKind::kClosed; };
  const auto at = std::find_if(process.descriptors.begin(), process.descriptors.end(), is_closed);
  if (at != process.descriptors.end()) return static_cast<std::size_t>(at - process.descriptors.begin());
  process.descriptors.emplace_back();
  return process.descriptors.size() - 1;
}

std::size_t most_descriptors(const Process& process) {
  const std::int64_t limit = process.limits[kOpenFiles].soft;
  return limit < 0 || limit > static_cast<std::int64_t>(kMostDescriptors) ? kMostDescriptors : static_cast<std::size_t>(limit);
}

bool may_open(const Process& process, std::size_t count) {
  const auto is_open = [](const Descriptor& file) { return file.kind != FileKind::kClosed; };
  return static_cast<std::size_t>(std::count_if(process.descriptors.begin(), process.descriptors.end(), is_open)) + count <= most_descriptors(process);
}

void add_descriptor(Kernel& k, const Descriptor& file) {
  if (file.kind == FileKind::kFile) k.m.files.add_reference(file.object.value);
  if (file.kind == FileKind::kSocket) ++socket_of(k, file.object).references;
  if (reads_pipe(file.kind)) ++pipe_of(k, file.object).readers;
  if (writes_pipe(file.kind)) ++pipe_of(k, file.object).writers;
}

namespace {

void open(Kernel& k, Process& process, std::size_t number, const Descriptor& file) {
  process.descriptors[number] = file;
  add_descriptor(k, file);
}

}  // namespace

void call_duplicate(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  const Descriptor* original = find_descriptor(process, thread.arguments[0]);
  const std::int64_t wanted = thread.arguments[1];
  if (original == nullptr || wanted >= static_cast<std::int64_t>(most_descriptors(process))) return answer(k, core, thread, -kEBadF);
  if (wanted == thread.arguments[0]) return answer(k, core, thread, wanted);
  Descriptor file = *original;
  file.inheritable = wanted >= 0;  // as CPython asks for it
  std::size_t number;
  if (wanted < 0) {
    number = free_descriptor(process);
    if (number >= most_descriptors(process)) return answer(k, core, thread, -kEMFile);
  } else {
    number = static_cast<std::size_t>(wanted);
    if (number >= process.descriptors.size()) process.descriptors.resize(number + 1);
    close_descriptor(k, process, number, thread.tid, core.clock);
  }
  open(k, process, number, file);
  answer(k, core, thread, static_cast<std::int64_t>(number));
}

void call_pipe(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (!may_open(process, 2)) return answer(k, core, thread, -kEMFile);
  const ObjectId id = add_pipe(k.m.pipes).id;
  const std::size_t read_end = free_descriptor(process);
  open(k, process, read_end, {FileKind::kPipeRead, id});
  const std::size_t write_end = free_descriptor(process);
  open(k, process, write_end, {FileKind::kPipeWrite, id});
  emit(k, EventKind::kPipeCreated, core.clock, thread, id.value);
  answer(k, core, thread, static_cast<std::int64_t>(write_end << 16 | read_end));
}

}  // namespace weft::kernel
