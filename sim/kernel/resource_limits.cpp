// The system call ResourceLimit: what a process may use.
#include "sim/kernel/resource_limits.h"

#include "sim/kernel/accounting.h"
#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

constexpr std::int64_t kSets = 1 << 8;

bool is_above(std::int64_t a, std::int64_t b) { return b >= 0 && (a < 0 || a > b); }

void set_limit(Kernel& k, const CallInProgress& call, Process& process, std::size_t kind, const ResourceLimit& limit) {
  process.limits[kind] = limit;
  if (kind == kAddressSpace) process.space.set_most_bytes(limit.soft < 0 ? UINT64_MAX : static_cast<std::uint64_t>(limit.soft));
  if (kind == kCpuTime) limit_cpu_time(k, thread_of(k, process.threads.front()), limit.soft, call.core.clock);
}

}  // namespace

void call_resource_limit(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const std::int64_t pid = call.thread.arguments[0], kind = call.thread.arguments[1] & ~kSets;
  Process* process = pid == 0 ? &call.process : pid > 0 && pid <= UINT32_MAX ? find_process(k.m, Pid{static_cast<std::uint32_t>(pid)}) : nullptr;
  if (process == nullptr || process->threads.empty()) return call.done(-kESrch);
  if (kind < 0 || kind >= static_cast<std::int64_t>(process->limits.size())) return call.done(-kEInval);
  const auto buffer = static_cast<Address>(call.thread.arguments[2]);
  const bool sets = (call.thread.arguments[1] & kSets) != 0;
  ResourceLimit limit = process->limits[static_cast<std::size_t>(kind)];
  const bool moved = sets ? call.process.space.copy_in(k.m.physical, buffer, &limit, sizeof limit)
                          : call.process.space.copy_out(k.m.physical, buffer, &limit, sizeof limit);
  if (!moved) return bad_buffer(k, call.core, call.process, call.thread);
  keep_faults(call.process, call.thread);
  if (limit.soft < -1 || limit.hard < -1 || is_above(limit.soft, limit.hard)) return call.done(-kEInval);
  if (sets) set_limit(k, call, *process, static_cast<std::size_t>(kind), limit);
  call.done(0);
}

}  // namespace weft::kernel
