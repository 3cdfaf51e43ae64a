#include "sim/kernel/wait_cycle.h"

namespace weft::kernel {

namespace {

constexpr std::size_t kMostCycles = 16;   // kept for the report; the trace has all

// The only thread that can end this one's wait; none when there are several, or a timeout.
Tid only_hope_of(Kernel& k, const Thread& thread) {
  if (thread.state != RunState::kBlocked || thread.deadline != kForever) return Tid{};
  switch (thread.wait) {
    case WaitReason::kLock: {
      const Tid owner = process_of(k, thread).locks[thread.wait_object - 1].owner;
      return owner && thread_of(k, owner).pid == thread.pid ? owner : Tid{};  // a lock that fork copied may have a stranger's name
    }
    case WaitReason::kSemaphore: return k.m.semaphores[thread.wait_object - 1].owner;
    case WaitReason::kJoin: return Tid{thread.wait_object};
    default: return Tid{};
  }
}

}  // namespace

void look_for_wait_cycle(Kernel& k, const Thread& thread, Ns time) {
  WaitCycle cycle{time, {thread.tid}};
  for (Tid next = only_hope_of(k, thread); next != thread.tid; next = only_hope_of(k, thread_of(k, next))) {
    // More steps than threads: an older circle, which this thread only waits for.
    if (!next || cycle.threads.size() > k.m.live_threads || !is_known(k.m, next)) return;
    cycle.threads.push_back(next);
  }
  emit(k, trace::EventKind::kWaitCycleClosed, time, thread, cycle.threads.size());
  if (k.m.wait_cycles.size() < kMostCycles) k.m.wait_cycles.push_back(std::move(cycle));
}

}  // namespace weft::kernel
