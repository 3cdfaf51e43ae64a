// System calls about locks. A lock is handed over: who waits longest has it as soon as it is released (or the most important
// waiter, with LockWake::kPriority). Or, where the cost model is that of a real machine (lock_handover 0), it is free then, and
// whoever comes first has it: POSIX semaphores and futexes, which CPython's locks are made of, do no more than to wake one who waits.
#include <utility>

#include "sim/kernel/choice.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/lock_order.h"
#include "sim/kernel/priority_protocol.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

bool is_uncontended(Process& process, const Thread& thread) {
  const Lock* lock = find_lock(process, thread.arguments[0]);
  switch (thread.call) {
    case vm::SystemCall::kLockAcquire: return lock != nullptr && (!lock->locked || thread.arguments[1] == 0);
    case vm::SystemCall::kLockRelease: return lock == nullptr || lock->waiters.empty();
    case vm::SystemCall::kLockState: return true;
    default: return false;
  }
}

namespace {

void own_lock(Kernel& k, Lock& lock, const Thread& thread) {
  lock.owner = thread.tid;
  if (k.m.config.warn_lock_order) lock.line = line_of_taking(k, thread);
}

// With spurious wake-ups one wait in four without a timeout ends by itself, within a millisecond.
Ns early_end(Kernel& k, Ns timeout) {
  if (!k.m.config.spurious_wakeups || timeout >= 0 || choose(k, ChoiceKind::kSpuriousWakeup, 4) != 0) return timeout;
  return choose_delay(k, ChoiceKind::kSpuriousWakeup, kMillisecond);
}

}  // namespace

void call_lock_create(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Process& process = process_of(k, thread);
  Lock& lock = process.locks.emplace_back();
  lock.id = ObjectId{static_cast<std::uint32_t>(process.locks.size())};
  lock.locked = lock.is_signal = thread.arguments[0] != 0;
  lock.wakes_early = thread.arguments[0] == 2;
  emit(k, EventKind::kLockCreated, core.clock, thread, lock.id.value);
  answer(k, core, thread, lock.id.value);
}

void call_lock_acquire(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const bool again = std::exchange(thread.call_state, CallState::kNone) == CallState::kRetry && k.m.cost->lock_handover == 0;
  Lock* lock = find_lock(process_of(k, thread), thread.arguments[0]);
  if (lock == nullptr) return answer(k, core, thread, -kEInval);
  const bool blocking = thread.arguments[1] != 0;
  if (k.m.config.warn_lock_order && blocking && !lock->is_signal) note_lock_order(k, thread, lock_key(thread, *lock), core.clock);
  if (blocking || !lock->locked) want_lock(k, thread, lock->ceiling);
  if (!lock->locked) {
    lock->locked = true;
    own_lock(k, *lock, thread);
    const Ns waited = again ? core.clock - thread.wait_since : 0;
    emit(k, EventKind::kLockAcquired, core.clock, thread, lock->id.value, static_cast<std::uint64_t>(waited));
    answer(k, core, thread, 1);
    return renew_urgency(k, thread, core.clock);
  }
  Ns timeout = again ? time_left(core, thread) : thread.arguments[2];
  if (!blocking || timeout == 0) return answer(k, core, thread, 0);
  if (!thread.call_traced) trace_entry(k, core, thread);  // somebody took it in the meantime
  lock->waiters.push_back(thread.tid);
  renew_holders(k, lock->owner, core.clock);
  if (lock->wakes_early) timeout = early_end(k, timeout);
  wait_in_call(k, index, WaitReason::kLock, lock->id.value, CallState::kWaiting, timeout);
}

namespace {

void set_free(Kernel& k, Lock& lock, const Core& core, const Thread& thread) {
  const Tid before = std::exchange(lock.owner, Tid{}), first = take_waiter(k, lock.waiters);
  lock.locked = false;
  emit(k, EventKind::kLockReleased, core.clock, thread, lock.id.value, 0);
  if (before) renew_urgency(k, thread_of(k, before), core.clock);
  wake_to_retry(k, thread_of(k, first), core.clock, thread.tid);
}

}  // namespace

// Any thread may release a lock.
void call_lock_release(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Lock* lock = find_lock(process_of(k, thread), thread.arguments[0]);
  if (lock == nullptr || !lock->locked) return answer(k, core, thread, -kEPerm);
  if (!lock->waiters.empty() && k.m.cost->lock_handover == 0) {
    set_free(k, *lock, core, thread);
    return answer(k, core, thread, 0);
  }
  const Tid before = lock->owner, next = take_waiter(k, lock->waiters);
  lock->locked = static_cast<bool>(next);
  lock->owner = next;
  emit(k, EventKind::kLockReleased, core.clock, thread, lock->id.value, next.value);
  if (before) renew_urgency(k, thread_of(k, before), core.clock);
  if (next) {
    Thread& owner = thread_of(k, next);
    own_lock(k, *lock, owner);
    renew_urgency(k, owner, core.clock);
    emit(k, EventKind::kLockAcquired, core.clock, owner, lock->id.value, static_cast<std::uint64_t>(core.clock - owner.wait_since));
    answer_and_wake(k, owner, 1, core.clock, thread.tid);
  }
  answer(k, core, thread, 0);
}

void call_lock_state(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Lock* lock = find_lock(process_of(k, thread), thread.arguments[0]);
  if (lock == nullptr) return answer(k, core, thread, -kEInval);
  // A lock that was born locked is held by nobody: still not 0.
  answer(k, core, thread, !lock->locked ? 0 : lock->owner ? std::int64_t{lock->owner.value} : 1);
}

void call_lock_name(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Lock* lock = find_lock(process_of(k, thread), thread.arguments[0]);
  if (lock == nullptr) return answer(k, core, thread, -kEInval);
  lock->name = static_cast<Address>(thread.arguments[1]);
  answer(k, core, thread, 0);
}

}  // namespace weft::kernel
