// System calls about semaphores. They belong to the machine, so that processes can wait for each other; as with locks,
// who waits longest (or with LockWake::kPriority the most important waiter) has it as soon as it is released.
#include <utility>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/lock_order.h"
#include "sim/kernel/priority_protocol.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

using trace::EventKind;

Semaphore* find_semaphore(MachineState& m, std::int64_t number) {
  if (number < 1 || number > static_cast<std::int64_t>(m.semaphores.size())) return nullptr;
  return &m.semaphores[static_cast<std::size_t>(number - 1)];
}

bool is_uncontended_semaphore(MachineState& m, const Thread& thread) {
  const Semaphore* semaphore = find_semaphore(m, thread.arguments[0]);
  switch (thread.call) {
    case vm::SystemCall::kSemaphoreAcquire: return semaphore != nullptr && (semaphore->value > 0 || thread.arguments[1] == 0);
    case vm::SystemCall::kSemaphoreRelease: return semaphore == nullptr || semaphore->waiters.empty();
    default: return thread.call == vm::SystemCall::kSemaphoreValue;
  }
}

void call_semaphore_create(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  if (thread.arguments[0] < 0 || thread.arguments[0] > INT32_MAX) return answer(k, core, thread, -kEInval);
  Semaphore& semaphore = k.m.semaphores.emplace_back();
  semaphore.id = ObjectId{static_cast<std::uint32_t>(k.m.semaphores.size())};
  semaphore.value = static_cast<std::uint32_t>(thread.arguments[0]);
  semaphore.maximum = static_cast<std::uint32_t>(thread.arguments[1]);
  semaphore.is_mutex = thread.arguments[2] == 1;
  emit(k, EventKind::kSemaphoreCreated, core.clock, thread, semaphore.id.value, semaphore.value);
  answer(k, core, thread, semaphore.id.value);
}

namespace {

void own_mutex(Kernel& k, Semaphore& mutex, const Thread& thread) {
  mutex.owner = thread.tid;
  if (k.m.config.warn_lock_order) mutex.line = line_of_taking(k, thread);
}

}  // namespace

void call_semaphore_acquire(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const bool again = std::exchange(thread.call_state, CallState::kNone) == CallState::kRetry && k.m.cost->lock_handover == 0;
  Semaphore* semaphore = find_semaphore(k.m, thread.arguments[0]);
  if (semaphore == nullptr) return answer(k, core, thread, -kEInval);
  const bool blocking = thread.arguments[1] != 0;
  if (k.m.config.warn_lock_order && semaphore->is_mutex && blocking) note_lock_order(k, thread, semaphore_key(*semaphore), core.clock);
  if (semaphore->is_mutex && (blocking || semaphore->value > 0)) want_lock(k, thread, semaphore->ceiling);
  if (semaphore->value > 0) {
    --semaphore->value;
    if (semaphore->is_mutex) own_mutex(k, *semaphore, thread);
    const Ns waited = again ? core.clock - thread.wait_since : 0;
    emit(k, EventKind::kSemaphoreAcquired, core.clock, thread, semaphore->id.value, static_cast<std::uint64_t>(waited));
    answer(k, core, thread, 1);
    return renew_urgency(k, thread, core.clock);
  }
  const Ns timeout = again ? time_left(core, thread) : thread.arguments[2];
  if (!blocking || timeout == 0) return answer(k, core, thread, 0);
  if (!thread.call_traced) trace_entry(k, core, thread);  // somebody took it in the meantime
  semaphore->waiters.push_back(thread.tid);
  renew_holders(k, semaphore->owner, core.clock);
  wait_in_call(k, index, WaitReason::kSemaphore, semaphore->id.value, CallState::kWaiting, timeout);
}

namespace {

// The semaphore goes from the one who releases it straight to the one who waits longest.
void hand_over(Kernel& k, Semaphore& semaphore, const Core& core, const Thread& thread) {
  Thread& next = thread_of(k, take_waiter(k, semaphore.waiters));
  const Tid before = semaphore.owner;
  if (semaphore.is_mutex) own_mutex(k, semaphore, next);
  emit(k, EventKind::kSemaphoreReleased, core.clock, thread, semaphore.id.value, next.tid.value);
  const auto waited = static_cast<std::uint64_t>(core.clock - next.wait_since);
  emit(k, EventKind::kSemaphoreAcquired, core.clock, next, semaphore.id.value, waited);
  if (before) renew_urgency(k, thread_of(k, before), core.clock);
  if (semaphore.is_mutex) renew_urgency(k, next, core.clock);
  answer_and_wake(k, next, 1, core.clock, thread.tid);
}

// One who waits may try to get what has just been given back.
void wake_first(Kernel& k, Semaphore& semaphore, const Core& core, const Thread& thread) {
  if (semaphore.waiters.empty()) return;
  wake_to_retry(k, thread_of(k, take_waiter(k, semaphore.waiters)), core.clock, thread.tid);
}

}  // namespace

void call_semaphore_release(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Semaphore* semaphore = find_semaphore(k.m, thread.arguments[0]);
  if (semaphore == nullptr) return answer(k, core, thread, -kEInval);
  if (!semaphore->waiters.empty() && k.m.cost->lock_handover != 0) {
    hand_over(k, *semaphore, core, thread);
  } else if (semaphore->value >= semaphore->maximum) {
    return answer(k, core, thread, -kEOverflow);
  } else {
    ++semaphore->value;
    const Tid before = std::exchange(semaphore->owner, Tid{});
    emit(k, EventKind::kSemaphoreReleased, core.clock, thread, semaphore->id.value, 0);
    wake_first(k, *semaphore, core, thread);
    if (before) renew_urgency(k, thread_of(k, before), core.clock);
  }
  answer(k, core, thread, 0);
}

void call_semaphore_value(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Semaphore* semaphore = find_semaphore(k.m, thread.arguments[0]);
  answer(k, core, thread, semaphore == nullptr ? -kEInval : std::int64_t{semaphore->value});
}

void call_semaphore_name(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  Semaphore* semaphore = find_semaphore(k.m, thread.arguments[0]);
  if (semaphore == nullptr) return answer(k, core, thread, -kEInval);
  semaphore->name = read_text(process_of(k, thread).space, k.m.physical, static_cast<Address>(thread.arguments[1]));
  answer(k, core, thread, 0);
}

}  // namespace weft::kernel
