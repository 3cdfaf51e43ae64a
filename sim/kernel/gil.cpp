#include "sim/kernel/gil.h"

#include <algorithm>
#include <cassert>

#include "sim/kernel/choice.h"
#include "sim/kernel/dispatch.h"
#include "sim/vm/c_code.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

// Starts (again) the interval after which the waiter asks for the GIL.
void time_request(Kernel& k, Process& process, Thread& waiter, Ns time) {
  waiter.gil_seen = process.gil.acquisitions;
  const Ns interval = process.gil.switch_interval;
  Timer timer;
  timer.kind = Timer::Kind::kGilRequest;
  timer.thread = waiter.tid;
  timer.ticket = waiter.wait_ticket;
  k.m.timers.push(time + interval + k.m.cost->timer_delay + timer_slack(k, ChoiceKind::kGilSlack, interval) + k.m.cost->gil_request, timer);
}

void take_gil(Kernel& k, Process& process, Thread& thread, Ns time) {
  Gil& gil = process.gil;
  gil.holder = thread.tid;
  gil.drop_requested = false;
  ++gil.acquisitions;
  emit(k, EventKind::kGilAcquired, time, thread);
  if (!gil.yielded) return;
  Thread& yielded = thread_of(k, std::exchange(gil.yielded, Tid{}));
  if (yielded.wait == WaitReason::kGil) time_request(k, process, yielded, time);
}

}  // namespace

bool hold_gil(Kernel& k, std::uint32_t index) {
  if (k.m.config.gil == GilMode::kOff) return true;
  const Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  if (process.gil.holder == thread.tid) return true;
  ++k.m.actions;
  if (!process.gil.holder) return take_gil(k, process, thread, core.clock), true;
  process.gil.waiters.push_back(thread.tid);
  const Ns time = core.clock;
  block(k, index, WaitReason::kGil);
  time_request(k, process, thread, time);
  return false;
}

void release_gil(Kernel& k, Process& process, Thread& thread, Ns time, GilRelease reason) {
  Gil& gil = process.gil;
  if (gil.holder != thread.tid) return;
  gil.holder = Tid{};
  emit(k, EventKind::kGilReleased, time, thread, static_cast<std::uint64_t>(reason));
  if (gil.waiters.empty()) return;
  const Tid first = gil.waiters.front();
  gil.waiters.erase(gil.waiters.begin());
  wake(k, thread_of(k, first), time, thread.tid);
}

void drop_gil(Kernel& k, std::uint32_t index) {
  const Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  assert(process.gil.holder == thread.tid && !process.gil.waiters.empty());
  release_gil(k, process, thread, core.clock, GilRelease::kAsked);
  process.gil.waiters.push_back(thread.tid);
  process.gil.yielded = thread.tid;
  block(k, index, WaitReason::kGil);
}

bool keeps_gil(Kernel& k, Process& process, Thread& thread) {
  const vm::UserMode user = user_mode(k, process, thread);
  return vm::is_in_c_code(user) || (k.m.cost->library_percent != 100 && vm::calls_c_code(user));
}

void request_gil(Kernel& k, Thread& waiter, Ns time) {
  Process& process = process_of(k, waiter);
  Gil& gil = process.gil;
  if (gil.holder && gil.acquisitions == waiter.gil_seen && !gil.drop_requested) {
    gil.drop_requested = true;
    emit(k, EventKind::kGilDropRequested, time, thread_of(k, gil.holder), waiter.tid.value);
  }
  time_request(k, process, waiter, time);
}

}  // namespace weft::kernel
