// The module posix: processes, signals and descriptors, one system call each. sim/lib/os.py is built on it.
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/system_result.h"
#include "sim/vm/text/durations.h"

namespace weft::vm {

namespace {

Outcome getpid(Runtime&, NativeCall& call) { return call.system(SystemCall::kGetPid); }
Outcome getppid(Runtime&, NativeCall& call) { return call.system(SystemCall::kGetParentPid); }
Outcome fork(Runtime&, NativeCall& call) { return call.system(SystemCall::kFork); }
Outcome cpu_count(Runtime&, NativeCall& call) { return call.system(SystemCall::kCpuCount); }
Outcome pipe(Runtime&, NativeCall& call) { return call.system(SystemCall::kPipe); }
Outcome random_bits(Runtime&, NativeCall& call) { return call.system(SystemCall::kRandom); }
Outcome sched_yield(Runtime&, NativeCall& call) { return call.system_as(SystemResult::kNone, SystemCall::kYield); }

// _scheduling(tid, what, value=-1 << 62)
Outcome scheduling(Runtime& rt, NativeCall& call) {
  std::int64_t n[3] = {0, 0, -(std::int64_t{1} << 62)};
  return read_ints(rt, call, n) ? call.system(SystemCall::kScheduling, n[0], n[1], n[2]) : Outcome::kRaised;
}

Outcome exit_process(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kExitProcess, n[0]) : Outcome::kRaised;
}

Outcome kill(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  return read_ints(rt, call, n) ? call.system_as(SystemResult::kNone, SystemCall::kKill, n[0], n[1]) : Outcome::kRaised;
}

// _wait(pid, options, timeout=None): pid << 16 | status of a child that has ended, 0 when there is none yet.
Outcome wait(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {-1, 0};
  Ns timeout = -1;
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  if (call.count > 2 && call.arguments[2] != kNone) {
    if (to_nanoseconds(rt, call.arguments[2], timeout) == Outcome::kRaised) return Outcome::kRaised;
    if (timeout < 0) timeout = 0;
  }
  return call.system(SystemCall::kWaitProcess, n[0], n[1], timeout);
}

Outcome close(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system_as(SystemResult::kNone, SystemCall::kClose, n[0]) : Outcome::kRaised;
}

// _dup(descriptor, new=-1)
Outcome dup(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, -1};
  return read_ints(rt, call, n) ? call.system(SystemCall::kDuplicate, n[0], n[1]) : Outcome::kRaised;
}

Outcome isatty(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system_as(SystemResult::kBool, SystemCall::kIsTerminal, n[0]) : Outcome::kRaised;
}

// A number that can be a descriptor; beyond, bits of it would mean something else to the kernel.
std::int64_t plain_descriptor(std::int64_t number) { return number >> 16 == 0 ? number : -1; }

// write(descriptor, bytes) and _read_into(descriptor, bytearray), which fills it from the front: how many bytes that were.
template <SystemCall kCall>
Outcome transfer(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  Address address = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n) || !find_buffer(rt, call.arguments[1], address, size)) return Outcome::kRaised;
  return call.system(kCall, plain_descriptor(n[0]), address, size);
}

Outcome strerror(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.done(new_string(rt, error_text(n[0]))) : Outcome::kRaised;
}

constexpr NativeEntry kEntries[] = {
    {"posix", "getpid", getpid, ""},
    {"posix", "getppid", getppid, ""},
    {"posix", "fork", fork, ""},
    {"posix", "cpu_count", cpu_count, ""},
    {"posix", "sched_yield", sched_yield, ""},
    {"posix", "_scheduling", scheduling, "tid, what, value?"},
    {"posix", "kill", kill, "pid, signal, /"},
    {"posix", "write", transfer<SystemCall::kWrite>, "fd, data, /"},
    {"posix", "close", close, "fd"},
    {"posix", "isatty", isatty, "fd, /"},
    {"posix", "strerror", strerror, "code, /"},
    {"posix", "_exit", exit_process, "status"},
    {"posix", "_wait", wait, "pid, options, timeout?"},
    {"posix", "_dup", dup, "fd, new?"},
    {"posix", "_pipe", pipe, ""},
    {"posix", "_read_into", transfer<SystemCall::kRead>, "fd, buffer"},
    {"posix", "_random_bits", random_bits, ""},
};

}  // namespace

const NativeTable kPosixNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
