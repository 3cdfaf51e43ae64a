// Counters that can be read, written and waited for like pipes: eventfd(), as in fs/eventfd.c.
#include "sim/kernel/accounting.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

constexpr std::uint64_t kMost = UINT64_MAX - 1;

Address buffer_of(const Thread& thread) { return static_cast<Address>(thread.arguments[1]); }

}  // namespace

void call_event_counter(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  if (!may_open(call.process, 1)) return call.done(-kEMFile);
  Pipe& pipe = add_pipe(k.m.pipes, call.thread.arguments[1] != 0 ? PipeKind::kTokens : PipeKind::kCounter);
  pipe.count = static_cast<std::uint32_t>(call.thread.arguments[0]);
  const Descriptor file = {FileKind::kPipeBoth, pipe.id};
  const std::size_t number = free_descriptor(call.process);
  call.process.descriptors[number] = file;
  add_descriptor(k, file);
  call.done(static_cast<std::int64_t>(number));
}

void read_counter(Kernel& k, std::uint32_t index, Pipe& pipe) {
  const CallInProgress call(k, index);
  const std::uint64_t taken = pipe.kind == PipeKind::kTokens ? 1 : pipe.count;
  if (!call.process.space.copy_out(k.m.physical, buffer_of(call.thread), &taken, sizeof taken)) {
    return bad_buffer(k, call.core, call.process, call.thread);
  }
  keep_faults(call.process, call.thread);
  pipe.count -= taken;
  call.done(sizeof taken);
  wake_writers(k, pipe, call.core.clock, call.thread.tid);
}

void write_counter(Kernel& k, std::uint32_t index, Pipe& pipe, bool waits) {
  const CallInProgress call(k, index);
  std::uint64_t added = 0;
  if (call.thread.arguments[2] < static_cast<std::int64_t>(sizeof added)) return call.done(-kEInval);
  if (!call.process.space.copy_in(k.m.physical, buffer_of(call.thread), &added, sizeof added)) {
    return bad_buffer(k, call.core, call.process, call.thread);
  }
  keep_faults(call.process, call.thread);
  if (added > kMost) return call.done(-kEInval);
  if (added > kMost - pipe.count) {
    if (!waits) return call.done(-kEAgain);
    pipe.waiting_writers.push_back(call.thread.tid);
    return wait_in_call(k, index, WaitReason::kPipeWrite, pipe.id.value, CallState::kRetry);
  }
  pipe.count += added;
  call.done(sizeof added);
  wake_readers(k, pipe, call.core.clock, call.thread.tid);
}

}  // namespace weft::kernel
