// The part of the module _multiprocessing that locks are made of: an atomic instruction on a word of shared memory, and the
// system call futex.
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"

namespace weft::vm {

namespace {

// exchange(address, expected, value): what a signed 4-byte word held; it has the value now if that was as expected.
Outcome exchange(Runtime& rt, NativeCall& call) {
  std::int64_t n[3] = {0, 0, 0};
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  return call.system_as(SystemResult::kSigned, SystemCall::kSharedExchange, n[0], n[1], n[2]);
}

// futex_wait(address, value, timeout): True when it was woken; timeout in seconds, None for none.
Outcome futex_wait(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0}, timeout = -1;
  if (!read_ints(rt, call, n) || !read_timeout(rt, call.argument(2), timeout)) return Outcome::kRaised;
  return call.system_as(SystemResult::kBool, SystemCall::kFutexWait, n[0], n[1], timeout);
}

// futex_wake(address, count): how many it woke.
Outcome futex_wake(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kFutexWake, n[0], n[1]) : Outcome::kRaised;
}

constexpr NativeEntry kEntries[] = {
    {"_multiprocessing", "exchange", exchange, "address, expected, value"},
    {"_multiprocessing", "futex_wait", futex_wait, "address, value, timeout"},
    {"_multiprocessing", "futex_wake", futex_wake, "address, count"},
};

}  // namespace

const NativeTable kFutexNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
