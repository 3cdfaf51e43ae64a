#include "sim/kernel/priority_protocol.h"

#include <algorithm>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using sched::Urgency;
using trace::EventKind;

namespace {

bool is_real_time(const Urgency& urgency) { return is_real_time(urgency.scheduling_class); }

bool is_greater(const Urgency& a, const Urgency& b) {
  if (is_real_time(a) != is_real_time(b)) return is_real_time(a);
  return is_real_time(a) ? a.real_time_priority > b.real_time_priority : a.priority < b.priority;
}

void set_urgency(sched::Task& task, const Urgency& urgency) {
  task.scheduling_class = urgency.scheduling_class;
  task.real_time_priority = urgency.real_time_priority;
  task.priority = urgency.priority;
}

bool is_in_force(const MachineState& m) {
  return m.config.lock_protocol != LockProtocol::kNone && (m.has_classes || m.policy->heeds_priorities());
}

// The most important reason to be more important than of its own accord.
struct Boost {
  Urgency urgency;
  std::uint64_t object = 0;   // as the event names it
  Tid from;
};

template <typename Held>
void consider(Kernel& k, const Held& held, std::uint32_t kind_bit, Boost& boost) {
  const std::uint64_t object = held.id.value | kind_bit;
  if (k.m.config.lock_protocol == LockProtocol::kCeiling) {
    if (is_greater(held.ceiling, boost.urgency)) boost = {held.ceiling, object, Tid{}};
    return;
  }
  for (const Tid tid : held.waiters) {
    const Urgency urgency = urgency_of(thread_of(k, tid).task);
    if (is_greater(urgency, boost.urgency)) boost = {urgency, object, tid};
  }
}

// Threads that wait for a lock by its word; the event names no object then.
void consider_word(Kernel& k, std::uint64_t word, Boost& boost) {
  for (const FutexWaiter& waiter : k.m.futex_waiters) {
    if (waiter.word != word || !waiter.for_lock) continue;
    const Urgency urgency = urgency_of(thread_of(k, waiter.thread).task);
    if (is_greater(urgency, boost.urgency)) boost = {urgency, 0, waiter.thread};
  }
}

Boost find_boost(Kernel& k, const Thread& thread) {
  Boost boost{own_urgency(thread), 0, Tid{}};
  for (const Lock& lock : process_of(k, thread).locks) {
    if (lock.owner == thread.tid) consider(k, lock, 0, boost);
  }
  for (const Semaphore& semaphore : k.m.semaphores) {
    if (semaphore.owner == thread.tid) consider(k, semaphore, kSemaphoreBit, boost);
  }
  for (const FutexOwner& owner : k.m.futex_owners) {
    if (owner.thread == thread.tid) consider_word(k, owner.word, boost);
  }
  return boost;
}

// The policy hears of it: a ready thread queues anew.
void requeue(Kernel& k, Thread& thread, Ns time) {
  k.m.policy->change(thread.task);
  if (thread.state == RunState::kReady) {
    k.m.policy->withdraw(thread.tid);
    make_ready(k, thread, time, sched::Entry::kWoken);
  } else if (thread.state == RunState::kRunning) {
    reconsider(k, thread.core, time);
    if (k.m.policy->is_misplaced(thread.tid)) end_turn_soon(k, thread.core, time);
  }
}

// For whom a blocked thread waits; none when nobody holds what it waits for.
Tid holder_of_wait(Kernel& k, const Thread& thread) {
  if (thread.state != RunState::kBlocked) return Tid{};
  if (thread.wait == WaitReason::kLock) return process_of(k, thread).locks[thread.wait_object - 1].owner;
  if (thread.wait == WaitReason::kSemaphore) return k.m.semaphores[thread.wait_object - 1].owner;
  if (thread.wait == WaitReason::kFutex) return futex_owner_of_wait(k.m, thread.tid);
  return Tid{};
}

}  // namespace

Urgency urgency_of(const sched::Task& task) { return {task.scheduling_class, task.real_time_priority, task.priority}; }

Urgency own_urgency(const Thread& thread) { return thread.boosted ? thread.own : urgency_of(thread.task); }

sched::Task own_task(const Thread& thread) {
  sched::Task task = thread.task;
  set_urgency(task, own_urgency(thread));
  return task;
}

Tid take_waiter(Kernel& k, std::vector<Tid>& waiters) {
  if (waiters.empty()) return Tid{};
  auto next = waiters.begin();
  const auto is_less = [&k](Tid a, Tid b) { return is_greater(urgency_of(thread_of(k, b).task), urgency_of(thread_of(k, a).task)); };
  if (k.m.config.lock_wake == LockWake::kPriority) next = std::max_element(waiters.begin(), waiters.end(), is_less);
  const Tid tid = *next;
  waiters.erase(next);
  return tid;
}

void want_lock(Kernel& k, const Thread& thread, Urgency& ceiling) {
  if (k.m.config.lock_protocol != LockProtocol::kCeiling) return;
  const Urgency own = own_urgency(thread);
  if (is_greater(own, ceiling)) ceiling = own;
}

void renew_urgency(Kernel& k, Thread& thread, Ns time) {
  if (!is_in_force(k.m) || thread.state == RunState::kTerminated) return;
  const Urgency own = own_urgency(thread);
  const Boost boost = find_boost(k, thread);
  if (boost.urgency == urgency_of(thread.task)) return;
  thread.own = own;
  thread.boosted = boost.urgency != own;
  set_urgency(thread.task, boost.urgency);
  emit(k, thread.boosted ? EventKind::kPriorityBoosted : EventKind::kPriorityRestored, time, thread, boost.object, boost.from.value);
  requeue(k, thread, time);
}

void renew_holders(Kernel& k, Tid owner, Ns time) {
  if (!is_in_force(k.m)) return;
  while (owner) {
    Thread& thread = thread_of(k, owner);
    const Urgency before = urgency_of(thread.task);
    renew_urgency(k, thread, time);
    if (urgency_of(thread.task) == before) return;   // in a circle, too, there is an end
    owner = holder_of_wait(k, thread);
  }
}

void change_own_urgency(Kernel& k, Thread& thread, Ns time) {
  if (!thread.boosted) return;
  thread.own = urgency_of(thread.task);
  renew_urgency(k, thread, time);
}

}  // namespace weft::kernel
