// System calls about processes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/shared_memory.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/swapping.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

void call_exit_process(Kernel& k, std::uint32_t index) {
  const Core& core = k.m.cores[index];
  const Thread& thread = thread_of(k, core.running);
  begin_exit(k, process_of(k, thread), static_cast<int>(thread.arguments[0] & 0xFF) << 8, core.clock);
  end_running_thread(k, index);
}

namespace {

void share_files(Kernel& k, const Process& process) {
  for (const Descriptor& file : process.descriptors) {
    if (file.kind == FileKind::kFile) k.m.files.add_reference(file.object.value);
    if (file.kind == FileKind::kSocket) ++socket_of(k, file.object).references;
    if (file.kind == FileKind::kPipeRead) ++pipe_of(k, file.object).readers;
    if (file.kind == FileKind::kPipeWrite) ++pipe_of(k, file.object).writers;
  }
}

// The child's process has what the parent has. Of the threads only the caller lives on in it: locks that others hold
// stay locked for ever, as POSIX warns.
void copy_process(Kernel& k, Process& parent, Process& child, Tid caller, Tid twin) {
  child.generation = parent.generation + 1;
  child.space = parent.space.fork(k.m.physical);
  child.user = parent.user;
  child.descriptors = parent.descriptors;
  child.locks = parent.locks;
  for (Lock& lock : child.locks) {
    lock.waiters.clear();
    if (lock.owner == caller) lock.owner = twin;
  }
  child.gil.switch_interval = parent.gil.switch_interval;
  if (k.m.config.gil != GilMode::kOff) child.gil.holder = twin, child.gil.acquisitions = 1;
  child.signals.handled = parent.signals.handled;
  child.signals.ignored = parent.signals.ignored;
  child.directory = parent.directory;
  share_files(k, child);
}

void copy_thread(const Thread& caller, Thread& twin) {
  twin.name = caller.name;
  twin.user = caller.user;
  twin.user.instructions = 0;
  twin.stack_segment = caller.stack_segment;
  twin.call = caller.call;
  twin.call_state = CallState::kAnswered;  // with 0
}

}  // namespace

void call_fork(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  const Tid caller = core.running;
  if (k.m.live_processes >= limits::kProcesses) {
    return stop_machine(k, StopReason::kLimit, LimitKind::kProcesses, k.m.live_processes);
  }
  if (k.m.live_threads >= limits::kThreads) {
    return stop_machine(k, StopReason::kLimit, LimitKind::kThreads, k.m.live_threads);
  }
  const std::uint32_t parent_slot = thread_of(k, caller).process_slot;
  const std::uint32_t slot = create_process(k, k.m.processes[parent_slot].pid, core.clock);
  const Tid twin = create_thread(k, slot, caller, core.clock);
  Process& child = k.m.processes[slot];
  copy_process(k, k.m.processes[parent_slot], child, caller, twin);
  copy_thread(thread_of(k, caller), thread_of(k, twin));
  emit(k, EventKind::kProcessCreated, core.clock, child, child.parent.value);
  emit(k, EventKind::kThreadCreated, core.clock, thread_of(k, twin), caller.value);
  if (child.gil.holder) emit(k, EventKind::kGilAcquired, core.clock, thread_of(k, twin));
  start_thread(k, thread_of(k, twin), core.clock);
  answer(k, core, thread_of(k, caller), child.pid.value);
}

// A zombie child is read at once; otherwise the thread waits until a child ends, unless it does not want to.
void call_wait(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Process& parent = process_of(k, thread);
  const std::int64_t wanted = thread.arguments[0];
  bool has_child = false;
  for (Process& child : k.m.processes) {
    if (child.parent != parent.pid || child.state == ProcessState::kReaped) continue;
    if (wanted > 0 && child.pid.value != wanted) continue;
    has_child = true;
    if (child.state != ProcessState::kZombie) continue;
    reap(k, child, parent.pid, core.clock);
    return answer(k, core, thread, std::int64_t{child.pid.value} << 16 | child.status);
  }
  if (!has_child) return answer(k, core, thread, -kEChild);
  if (thread.arguments[1] & 1) return answer(k, core, thread, 0);
  const auto object = wanted > 0 ? static_cast<std::uint32_t>(wanted) : 0;
  wait_in_call(k, index, WaitReason::kChild, object, CallState::kWaiting, thread.arguments[2]);
}

void call_kill(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::int64_t pid = thread.arguments[0], signal = thread.arguments[1];
  if (signal < 0 || signal > kMaxSignal) return answer(k, core, thread, -kEInval);
  if (pid == kInit.value) return answer(k, core, thread, -kEPerm);
  Process* target = pid > 0 && pid <= UINT32_MAX ? find_process(k.m, Pid{static_cast<std::uint32_t>(pid)}) : nullptr;
  if (target == nullptr || target->state == ProcessState::kReaped) return answer(k, core, thread, -kESrch);
  if (signal != 0) {
    emit(k, EventKind::kSignalSent, core.clock, thread, static_cast<std::uint64_t>(signal), target->pid.value);
  }
  answer(k, core, thread, 0);
  if (signal != 0) send_signal(k, *target, static_cast<int>(signal), thread.tid, core.clock);
  if (process_of(k, thread).dying) end_running_thread(k, index);
}

namespace {

// Texts that each end by a zero.
std::vector<std::string> split_texts(const std::string& bytes) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\0', at), bytes.size());
    texts.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return texts;
}

// All that the process was is gone, but its number, its parent and its open files.
void begin_again(Kernel& k, Process& process, Thread& thread, std::vector<std::string> arguments) {
  drop_faults(k, process, thread);
  process.space.release(k.m.physical);
  release_unused_segments(k);
  process.space = AddressSpace();
  process.user = vm::ProcessState();
  process.cache = vm::TranslationCache();
  process.locks.clear();
  reset_signals(process);
  thread.name = "MainThread";
  thread.user = vm::ThreadState();
  thread.user.ident = thread.tid.value;
  thread.interrupted.clear();
  add_stack(process, thread);
  process.user.arguments = std::move(arguments);
  vm::boot_process(user_mode(k, process, thread));
  keep_faults(process, thread);
  admit_pages(k, process);
}

}  // namespace

void call_execute(Kernel& k, std::uint32_t index) {
  constexpr std::int64_t kMostBytes = 1 << 20;
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (process.live_threads > 1) return answer(k, core, thread, -kEAgain);
  if (thread.arguments[1] < 0 || thread.arguments[1] > kMostBytes) return answer(k, core, thread, -kEInval);
  std::string bytes(static_cast<std::size_t>(thread.arguments[1]), '\0');
  if (!process.space.copy_in(k.m.physical, static_cast<Address>(thread.arguments[0]), bytes.data(), bytes.size())) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  emit(k, EventKind::kExecuted, core.clock, thread);
  begin_again(k, process, thread, split_texts(bytes));
  thread.call_state = CallState::kNone;
  core.trap_pending = core.in_kernel = false;
}

}  // namespace weft::kernel
