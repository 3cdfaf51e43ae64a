// The module posix: files, directories and waiting for descriptors, one system call each.
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"

namespace weft::vm {

namespace {

// _open(path, flags, mode): a descriptor.
Outcome open(Runtime& rt, NativeCall& call) {
  std::int64_t path = 0, n[2] = {0, 0777};
  if (!read_text_argument(rt, call.argument(0), path) || !read_ints(rt, call, n, 1)) return Outcome::kRaised;
  return call.system(SystemCall::kOpen, path, n[0], n[1]);
}

Outcome lseek(Runtime& rt, NativeCall& call) {
  std::int64_t n[3] = {0, 0, 0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kSeek, n[0], n[1], n[2]) : Outcome::kRaised;
}

Outcome ftruncate(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  return read_ints(rt, call, n) ? call.system_as(SystemResult::kNone, SystemCall::kTruncate, n[0], n[1]) : Outcome::kRaised;
}

// _stat(path, buffer, link itself), _fstat(descriptor, buffer): four 64-bit words.
Outcome stat(Runtime& rt, NativeCall& call) {
  std::int64_t path = 0;
  Address to = 0;
  std::uint32_t size = 0;
  if (!read_text_argument(rt, call.argument(0), path) || !find_buffer(rt, call.argument(1), to, size)) return Outcome::kRaised;
  const bool itself = call.argument(2) == from_bool(true);
  return call.system_as(SystemResult::kNone, SystemCall::kFileStatus, path, itself ? 1 : 0, to);
}

Outcome fstat(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  Address to = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n) || !find_buffer(rt, call.argument(1), to, size)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kFileStatus, 0, n[0], to);
}

Outcome with_path(Runtime& rt, NativeCall& call, SystemCall which) {
  std::int64_t path = 0;
  return read_text_argument(rt, call.argument(0), path) ? call.system_as(SystemResult::kNone, which, path) : Outcome::kRaised;
}

Outcome unlink(Runtime& rt, NativeCall& call) { return with_path(rt, call, SystemCall::kUnlink); }
Outcome rmdir(Runtime& rt, NativeCall& call) { return with_path(rt, call, SystemCall::kRemoveDirectory); }
Outcome chdir(Runtime& rt, NativeCall& call) { return with_path(rt, call, SystemCall::kChangeDirectory); }

Outcome mkdir(Runtime& rt, NativeCall& call) {
  std::int64_t path = 0, n[1] = {0777};
  if (!read_text_argument(rt, call.argument(0), path) || !read_ints(rt, call, n, 1)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kMakeDirectory, path, n[0]);
}

Outcome rename(Runtime& rt, NativeCall& call) {
  std::int64_t from = 0, to = 0;
  if (!read_text_argument(rt, call.argument(0), from) || !read_text_argument(rt, call.argument(1), to)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kRename, from, to);
}

// _listdir(path, bytearray), _readlink(path, bytearray), _getcwd(bytearray): the size that the buffer must have; it is filled when it has it.
template <SystemCall kCall>
Outcome text_of_path(Runtime& rt, NativeCall& call) {
  std::int64_t path = 0;
  Address to = 0;
  std::uint32_t size = 0;
  if (!read_text_argument(rt, call.argument(0), path) || !find_buffer(rt, call.argument(1), to, size)) return Outcome::kRaised;
  return call.system(kCall, path, to, size);
}

Outcome getcwd(Runtime& rt, NativeCall& call) {
  Address to = 0;
  std::uint32_t size = 0;
  return find_buffer(rt, call.argument(0), to, size) ? call.system(SystemCall::kWorkingDirectory, to, size) : Outcome::kRaised;
}

// _poll(bytearray of records, timeout): how many of them found something.
Outcome poll(Runtime& rt, NativeCall& call) {
  constexpr std::uint32_t kRecordBytes = 8;
  Address to = 0;
  std::uint32_t size = 0;
  std::int64_t timeout = -1;
  if (!find_buffer(rt, call.argument(0), to, size) || !read_timeout(rt, call.argument(1), timeout)) return Outcome::kRaised;
  return call.system(SystemCall::kPoll, to, size / kRecordBytes, timeout);
}

Outcome pidfd_open(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kProcessOpen, n[0]) : Outcome::kRaised;
}

// _execute(arguments, closes=0): bytes, each argument ended by a zero; 1: descriptors that are not inheritable are closed.
Outcome execute(Runtime& rt, NativeCall& call) {
  Address from = 0;
  std::uint32_t size = 0;
  std::int64_t closes[1] = {0};
  if (!find_buffer(rt, call.argument(0), from, size) || !read_ints(rt, call, closes, 1)) return Outcome::kRaised;
  return call.system(SystemCall::kExecute, from, size, closes[0]);
}

// --- sockets ---

Outcome of_kind(Runtime& rt, NativeCall& call, SystemCall which) {
  std::int64_t kind[1] = {1};
  return read_ints(rt, call, kind) ? call.system(which, kind[0]) : Outcome::kRaised;
}

Outcome socket(Runtime& rt, NativeCall& call) { return of_kind(rt, call, SystemCall::kSocket); }
Outcome socket_pair(Runtime& rt, NativeCall& call) { return of_kind(rt, call, SystemCall::kSocketPair); }

// _socket_bind(descriptor, host, port), _socket_connect(descriptor, host, port)
Outcome with_address(Runtime& rt, NativeCall& call, SystemCall which) {
  std::int64_t n[1] = {0}, port[1] = {-1}, host = 0;
  if (!read_ints(rt, call, n) || !read_text_argument(rt, call.argument(1), host) || !read_ints(rt, call, port, 2)) return Outcome::kRaised;
  return call.system(which, n[0], host, port[0]);
}

Outcome socket_bind(Runtime& rt, NativeCall& call) { return with_address(rt, call, SystemCall::kSocketBind); }
Outcome socket_connect(Runtime& rt, NativeCall& call) { return with_address(rt, call, SystemCall::kSocketConnect); }

Outcome with_two(Runtime& rt, NativeCall& call, SystemCall which) {
  std::int64_t n[2] = {0, 0};
  return read_ints(rt, call, n) ? call.system(which, n[0], n[1]) : Outcome::kRaised;
}

Outcome socket_listen(Runtime& rt, NativeCall& call) { return with_two(rt, call, SystemCall::kSocketListen); }
Outcome socket_accept(Runtime& rt, NativeCall& call) { return with_two(rt, call, SystemCall::kSocketAccept); }
Outcome socket_shutdown(Runtime& rt, NativeCall& call) { return with_two(rt, call, SystemCall::kSocketShutdown); }
Outcome socket_port(Runtime& rt, NativeCall& call) { return with_two(rt, call, SystemCall::kSocketPort); }

// --- signals ---

// _signal_action(signal, action): the action before.
Outcome signal_action(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, -1};
  return read_ints(rt, call, n) ? call.system(SystemCall::kSignalAction, n[0], n[1]) : Outcome::kRaised;
}

Outcome take_signal(Runtime&, NativeCall& call) { return call.system(SystemCall::kSignalTake); }
Outcome throw_into(Runtime& rt, NativeCall& call) {
  std::int64_t tid[1] = {0};
  return read_ints(rt, call, tid) ? call.system(SystemCall::kThrowInto, tid[0]) : Outcome::kRaised;
}

Outcome stack_of(Runtime& rt, NativeCall& call) {
  std::int64_t ident[1] = {0};
  return read_ints(rt, call, ident) ? call.system(SystemCall::kStackOf, ident[0]) : Outcome::kRaised;
}

Outcome pause(Runtime&, NativeCall& call) { return call.system_as(SystemResult::kNone, SystemCall::kPause); }

// _alarm(seconds, interval, which=0): seconds that were left.
Outcome alarm(Runtime& rt, NativeCall& call) {
  std::int64_t first = 0, interval = 0, which[1] = {0};
  if (!read_timeout(rt, call.argument(0), first) || !read_timeout(rt, call.argument(1), interval) || !read_ints(rt, call, which, 2)) return Outcome::kRaised;
  const auto in_microseconds = [](std::int64_t ns) { return ns + (1'000 - ns % 1'000) % 1'000; };   // struct itimerval has no finer ones
  return call.system_as(SystemResult::kSeconds, SystemCall::kAlarm, in_microseconds(first), in_microseconds(interval), which[0]);
}

// _alarm_left(which), _alarm_interval(which): in seconds.
template <std::int64_t kWhat>
Outcome ask_alarm(Runtime& rt, NativeCall& call) {
  std::int64_t which[1] = {0};
  return read_ints(rt, call, which) ? call.system_as(SystemResult::kSeconds, SystemCall::kAlarm, kWhat, 0, which[0]) : Outcome::kRaised;
}

constexpr NativeEntry kEntries[] = {
    {"posix", "_open", open, "path, flags, mode"},
    {"posix", "lseek", lseek, "fd, position, how, /"},
    {"posix", "ftruncate", ftruncate, "fd, length, /"},
    {"posix", "_stat", stat, "path, buffer, itself?"},
    {"posix", "_fstat", fstat, "fd, buffer"},
    {"posix", "_unlink", unlink, "path"},
    {"posix", "_rmdir", rmdir, "path"},
    {"posix", "_chdir", chdir, "path"},
    {"posix", "_mkdir", mkdir, "path, mode"},
    {"posix", "_rename", rename, "source, target"},
    {"posix", "_listdir", text_of_path<SystemCall::kListDirectory>, "path, buffer"},
    {"posix", "_readlink", text_of_path<SystemCall::kReadLink>, "path, buffer"},
    {"posix", "_getcwd", getcwd, "buffer"},
    {"posix", "_poll", poll, "records, timeout"},
    {"posix", "pidfd_open", pidfd_open, "pid"},
    {"posix", "_execute", execute, "arguments, closes?"},
    {"posix", "_socket", socket, "kind?"},
    {"posix", "_socket_pair", socket_pair, "kind?"},
    {"posix", "_socket_bind", socket_bind, "fd, host, port"},
    {"posix", "_socket_connect", socket_connect, "fd, host, port"},
    {"posix", "_socket_listen", socket_listen, "fd, backlog"},
    {"posix", "_socket_accept", socket_accept, "fd"},
    {"posix", "_socket_shutdown", socket_shutdown, "fd, how"},
    {"posix", "_socket_port", socket_port, "fd, whose"},
    {"posix", "_signal_action", signal_action, "signal, action"},
    {"posix", "_take_signal", take_signal, ""},
    {"posix", "_throw_into", throw_into, "ident"},
    {"posix", "_stack_of", stack_of, "ident"},
    {"posix", "_pause", pause, ""},
    {"posix", "_alarm", alarm, "seconds, interval, which?"},
    {"posix", "_alarm_left", ask_alarm<-1>, "which"},
    {"posix", "_alarm_interval", ask_alarm<-2>, "which"},
};

}  // namespace

const NativeTable kFilesNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
