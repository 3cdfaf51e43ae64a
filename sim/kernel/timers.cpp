// Timers that ring.
#include "sim/kernel/accounting.h"
#include "sim/kernel/console_input.h"
#include "sim/kernel/cpu_timers.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/gil.h"
#include "sim/kernel/life.h"
#include "sim/kernel/run_loop.h"
#include "sim/kernel/real_timer.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// A thread's wait may have ended before its timer.
bool still_waits(const Thread& thread, const Timer& timer) {
  return thread.state == RunState::kBlocked && thread.wait_ticket == timer.ticket;
}

}  // namespace

std::uint32_t step_timer(Kernel& k) {
  k.acting_core = UINT32_MAX;
  ++k.m.actions;
  const auto entry = k.m.timers.pop();
  const Timer& timer = entry.payload;
  switch (timer.kind) {
    case Timer::Kind::kDispatch: return look_for_work(k, timer.value, entry.time), timer.value;
    case Timer::Kind::kCollect: return collect_at_tick(k, timer.value, entry.time), kAllCores;
    case Timer::Kind::kAlarm: return ring_alarm(k, timer.value, timer.ticket, entry.time), kNoCores;
    case Timer::Kind::kCpuTimers: return look_at_cpu_timers(k, timer.value, timer.ticket, entry.time), kNoCores;
    case Timer::Kind::kDisk: return finish_disk_request(k, entry.time), kNoCores;
    case Timer::Kind::kArrival: return arrive(k, timer.value, timer.ticket, entry.time), kNoCores;
    case Timer::Kind::kTyped: return take_typed_text(k, timer.value, entry.time), kNoCores;
    default: break;
  }
  Thread& thread = thread_of(k, timer.thread);
  if (timer.kind == Timer::Kind::kStart) {
    if (thread.state == RunState::kNew) make_ready(k, thread, entry.time, sched::Entry::kNew);
  } else if (still_waits(thread, timer)) {
    if (process_of(k, thread).dying) end_thread(k, thread, entry.time);
    else if (thread.wait == WaitReason::kPageIn) wake(k, thread, entry.time, Tid{});
    else if (timer.kind == Timer::Kind::kWake) time_out(k, thread, entry.time);
    else request_gil(k, thread, entry.time);
  }
  return kNoCores;
}

}  // namespace weft::kernel
