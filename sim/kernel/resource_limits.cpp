// What a process may use, as setrlimit() says it: processor time, the size of files, descriptors.
#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// Places in Process::limits.
constexpr std::int64_t kCpuTime = 0, kKinds = 3;

}  // namespace

void call_resource_limit(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const std::int64_t kind = call.thread.arguments[0], limit = call.thread.arguments[1];
  if (kind < 0 || kind >= kKinds || limit < -1) return call.done(-kEInval);
  call.process.limits[kind] = limit;
  if (kind == kCpuTime) limit_cpu_time(k, call.thread, limit, call.core.clock);
  call.done(0);
}

}  // namespace weft::kernel
