// The module time: clocks and sleep. The rest of it is Python (sim/lib/time.py).
#include "sim/vm/natives.h"
#include "sim/vm/text/durations.h"

namespace weft::vm {

namespace {

// The clocks of the system call Clock.
constexpr std::int64_t kWallClock = 0, kMonotonicClock = 1, kProcessClock = 2, kThreadClock = 3;

template <std::int64_t kWhich>
Outcome seconds(Runtime&, NativeCall& call) {
  return call.system_as(SystemResult::kSeconds, SystemCall::kClock, kWhich);
}

template <std::int64_t kWhich>
Outcome nanoseconds(Runtime&, NativeCall& call) {
  return call.system(SystemCall::kClock, kWhich);
}

Outcome sleep(Runtime& rt, NativeCall& call) {
  Ns ns = 0;
  if (to_nanoseconds(rt, call.argument(0), ns) == Outcome::kRaised) return Outcome::kRaised;
  if (ns < 0) return raise(rt, ExceptionId::kValueError, "sleep length must be non-negative");
  return call.system_as(SystemResult::kNone, SystemCall::kSleep, ns);
}

constexpr NativeEntry kEntries[] = {
    {"time", "sleep", sleep, "seconds, /"},
    {"time", "time", seconds<kWallClock>, ""},
    {"time", "time_ns", nanoseconds<kWallClock>, ""},
    {"time", "monotonic", seconds<kMonotonicClock>, ""},
    {"time", "monotonic_ns", nanoseconds<kMonotonicClock>, ""},
    {"time", "perf_counter", seconds<kMonotonicClock>, ""},
    {"time", "perf_counter_ns", nanoseconds<kMonotonicClock>, ""},
    {"time", "process_time", seconds<kProcessClock>, ""},
    {"time", "process_time_ns", nanoseconds<kProcessClock>, ""},
    {"time", "thread_time", seconds<kThreadClock>, ""},
    {"time", "thread_time_ns", nanoseconds<kThreadClock>, ""},
};

}  // namespace

const NativeTable kTimeNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
