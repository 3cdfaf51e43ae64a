// The module _thread: what threading is built on. Locks live in the kernel; here they are numbers, kept in the
// attribute `_id` of the Python class `lock` (sim/lib/_thread.py).
#include <fmt/core.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/protocols.h"
#include "sim/vm/text/durations.h"

namespace weft::vm {

namespace {

// The kernel's number of a lock object. False after raising.
bool lock_number(Runtime& rt, Value lock, std::int64_t& number) {
  if (kind_of(rt, lock) == Kind::kObject) {
    const Address dict = rt.memory.read<InstanceObject>(address_of(lock))->dict;
    const Value id = dict == 0 ? kUnbound : find_string_key(rt, dict, rt.name(Name::kLockId));
    if (is_int(id)) return number = as_int(id), true;
  }
  raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not a lock", class_name(rt, lock)));
  return false;
}

// The argument `blocking`, which CPython takes as a C int.
Outcome read_blocking(Runtime& rt, Value given, bool& blocking) {
  blocking = true;
  if (given == kUnbound) return Outcome::kDone;
  std::int64_t number = 0;
  if (!to_int64(rt, given, number)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, given)));
  }
  blocking = number != 0;
  return Outcome::kDone;
}

// The argument `timeout` in ns, -1 for none.
Outcome read_timeout(Runtime& rt, Value given, bool blocking, Ns& timeout) {
  timeout = -1;
  if (given == kUnbound) return Outcome::kDone;
  Ns ns = 0;
  if (to_nanoseconds(rt, given, ns) == Outcome::kRaised) return Outcome::kRaised;
  if (ns == -kSecond) return Outcome::kDone;
  if (!blocking) return raise(rt, ExceptionId::kValueError, "can't specify a timeout for a non-blocking call");
  if (ns < 0) return raise(rt, ExceptionId::kValueError, "timeout value must be positive");
  timeout = ns;
  return Outcome::kDone;
}

// lock.acquire(blocking=True, timeout=-1), lock.__enter__()
Outcome acquire(Runtime& rt, NativeCall& call) {
  std::int64_t number = 0;
  bool blocking = true;
  Ns timeout = -1;
  if (!lock_number(rt, call.argument(0), number)) return Outcome::kRaised;
  if (read_blocking(rt, call.argument(1), blocking) == Outcome::kRaised) return Outcome::kRaised;
  if (read_timeout(rt, call.argument(2), blocking, timeout) == Outcome::kRaised) return Outcome::kRaised;
  return call.system_as(SystemResult::kBool, SystemCall::kLockAcquire, number, blocking ? 1 : 0, timeout);
}

Outcome release(Runtime& rt, NativeCall& call) {
  std::int64_t number = 0;
  if (!lock_number(rt, call.argument(0), number)) return Outcome::kRaised;
  return call.system_as(SystemResult::kReleased, SystemCall::kLockRelease, number);
}

Outcome locked(Runtime& rt, NativeCall& call) {
  std::int64_t number = 0;
  if (!lock_number(rt, call.argument(0), number)) return Outcome::kRaised;
  return call.system_as(SystemResult::kBool, SystemCall::kLockState, number);
}

// _new_lock(kind=0): a lock's number; the system call says what kinds there are.
Outcome new_lock(Runtime&, NativeCall& call) {
  return call.system(SystemCall::kLockCreate, is_int(call.argument(0)) ? as_int(call.argument(0)) : 0);
}

// _name_lock(lock, name): the name must live as long as the lock (a literal does).
Outcome name_lock(Runtime& rt, NativeCall& call) {
  std::int64_t number = 0;
  if (!lock_number(rt, call.argument(0), number)) return Outcome::kRaised;
  if (!is_string(rt, call.argument(1))) return call.done(kNone);
  return call.system_as(SystemResult::kNone, SystemCall::kLockName, number, address_of(call.argument(1)));
}

Outcome set_name(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.argument(0))) return call.done(kNone);
  return call.system_as(SystemResult::kNone, SystemCall::kThreadName, address_of(call.argument(0)));
}

// _create(function, arguments, stack): a thread that runs function(*arguments), with a stack of at least so many bytes; its id.
Outcome create(Runtime& rt, NativeCall& call) {
  std::int64_t stack = INT64_MAX;   // of a larger number
  to_int64(rt, call.argument(2), stack);
  return call.system_as(SystemResult::kThread, SystemCall::kCreateThread, static_cast<std::int64_t>(call.arguments[0]),
                        static_cast<std::int64_t>(call.arguments[1]), stack);
}

// _join(thread id, timeout): timeout in seconds, None for none; True when the thread has ended.
Outcome join(Runtime& rt, NativeCall& call) {
  std::int64_t thread = 0;
  Ns timeout = -1;
  to_int64(rt, call.argument(0), thread);
  if (call.count > 1 && call.arguments[1] != kNone) {
    if (to_nanoseconds(rt, call.arguments[1], timeout) == Outcome::kRaised) return Outcome::kRaised;
    if (timeout < 0) timeout = 0;
  }
  return call.system_as(SystemResult::kBool, SystemCall::kJoinThread, thread, timeout);
}

Outcome exit_thread(Runtime&, NativeCall& call) { return call.system(SystemCall::kExitThread); }

Outcome get_ident(Runtime& rt, NativeCall& call) {
  if (rt.thread.ident != 0) return call.done(from_int(rt.thread.ident));
  return call.system(SystemCall::kGetTid);
}

Outcome get_native_id(Runtime&, NativeCall& call) { return call.system(SystemCall::kGetTid); }

constexpr NativeEntry kEntries[] = {
    {"_thread", "acquire", acquire, "self, blocking?, timeout?"},
    {"_thread", "release", release, "self"},
    {"_thread", "locked", locked, "self"},
    {"_thread", "_new_lock", new_lock, "kind?"},
    {"_thread", "_name_lock", name_lock, "lock, name"},
    {"_thread", "_set_name", set_name, "name"},
    {"_thread", "_create", create, "function, arguments, stack"},
    {"_thread", "_join", join, "thread, timeout?"},
    {"_thread", "_exit_thread", exit_thread, ""},
    {"_thread", "get_ident", get_ident, ""},
    {"builtins", "_thread_ident", get_ident, ""},
    {"_thread", "get_native_id", get_native_id, ""},
};

}  // namespace

const NativeTable kThreadNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
