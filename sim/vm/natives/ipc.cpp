// The module _ipc: what rarer programs want of descriptors, signals and process groups, one system call each.
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

// control(descriptor, command, value=0): as fcntl(). A buffer as value: its address.
Outcome control(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0}, value[1] = {0};
  Address buffer = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  const bool is_number = call.count < 3 || is_integer(rt, call.arguments[2]);
  if (is_number ? !read_ints(rt, call, value, 2) : !find_buffer(rt, call.arguments[2], buffer, size)) return Outcome::kRaised;
  return call.system(SystemCall::kFileControl, n[0], n[1], is_number ? value[0] : std::int64_t{buffer});
}

// A Read or Write of a descriptor with more in its number: a position plus one, or flags.
Outcome move(Runtime& rt, NativeCall& call, SystemCall which) {
  std::int64_t fd[1] = {0}, more[1] = {0};
  Address address = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, fd) || !find_buffer(rt, call.arguments[1], address, size) || !read_ints(rt, call, more, 2)) return Outcome::kRaised;
  const bool fits = fd[0] >= 0 && fd[0] < 1 << 16 && more[0] >= 0 && more[0] < std::int64_t{1} << 40;
  return call.system(which, fits ? more[0] << 16 | fd[0] : -1, address, size);
}

Outcome read(Runtime& rt, NativeCall& call) { return move(rt, call, SystemCall::kRead); }
Outcome write(Runtime& rt, NativeCall& call) { return move(rt, call, SystemCall::kWrite); }

// link(what, path, symbolic)
Outcome link(Runtime& rt, NativeCall& call) {
  std::int64_t what = 0, path = 0, n[1] = {0};
  if (!read_text_argument(rt, call.argument(0), what) || !read_text_argument(rt, call.argument(1), path)) return Outcome::kRaised;
  return read_ints(rt, call, n, 2) ? call.system_as(SystemResult::kNone, SystemCall::kLink, what, path, n[0]) : Outcome::kRaised;
}

// signals(what, set or descriptor): a set is eight bytes, which become the one before.
Outcome signals(Runtime& rt, NativeCall& call) {
  std::int64_t what[1] = {0}, value[1] = {0};
  Address buffer = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, what)) return Outcome::kRaised;
  if (is_int(call.argument(1))) {
    return read_ints(rt, call, value, 1) ? call.system(SystemCall::kSignalControl, what[0], value[0]) : Outcome::kRaised;
  }
  return find_buffer(rt, call.argument(1), buffer, size) ? call.system(SystemCall::kSignalControl, what[0], buffer) : Outcome::kRaised;
}

// wait_signal(set, timeout): sender's pid << 8 | signal, 0 after the timeout.
Outcome wait_signal(Runtime& rt, NativeCall& call) {
  Address buffer = 0;
  std::uint32_t size = 0;
  std::int64_t timeout = -1;
  if (!find_buffer(rt, call.argument(0), buffer, size) || !read_timeout(rt, call.argument(1), timeout)) return Outcome::kRaised;
  return call.system(SystemCall::kSignalWait, buffer, timeout);
}

Outcome process_group(Runtime& rt, NativeCall& call) {
  std::int64_t n[3] = {0, 0, 0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kProcessGroup, n[0], n[1], n[2]) : Outcome::kRaised;
}

// limit(pid, what, words): 16 bytes, which become the limit in force and the most that it may be set to; what | 256: which are these.
Outcome limit(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  Address words = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n) || !find_buffer(rt, call.argument(2), words, size)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kResourceLimit, n[0], n[1], words);
}

// Calls that are about a descriptor and take a number, and those that take nothing else.
template <SystemCall kCall>
Outcome with_number(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  return read_ints(rt, call, n) ? call.system(kCall, n[0], n[1]) : Outcome::kRaised;
}

constexpr NativeEntry kEntries[] = {
    {"_ipc", "control", control, "fd, command, value?"},
    {"_ipc", "read", read, "fd, buffer, more"},
    {"_ipc", "write", write, "fd, data, more"},
    {"_ipc", "link", link, "what, path, symbolic"},
    {"_ipc", "signals", signals, "what, value"},
    {"_ipc", "wait_signal", wait_signal, "signals, timeout"},
    {"_ipc", "limit", limit, "pid, what, words"},
    {"_ipc", "flock", with_number<SystemCall::kFileLock>, "fd, operation"},
    {"_ipc", "fsync", with_number<SystemCall::kSynchronize>, "fd"},
    {"_ipc", "fchmod", with_number<SystemCall::kChangeMode>, "fd, mode"},
    {"_ipc", "futime", with_number<SystemCall::kChangeTime>, "fd, time"},
    {"_ipc", "readable", with_number<SystemCall::kReadableBytes>, "fd"},
    {"_ipc", "process_behind", with_number<SystemCall::kProcessBehind>, "fd"},
    {"_ipc", "counter", with_number<SystemCall::kEventCounter>, "value, takes_one"},
    {"_ipc", "process_group", process_group, "what, pid, group"},
};

}  // namespace

const NativeTable kIpcNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
