// The kernel's half of a fast user-space mutex (Franke, Russell, Kirkwood: Fuss, Futexes and Furwocks, 2002; futex(2),
// kernel/futex/waitwake.c): a thread waits as long as a word of shared memory has the value that it saw. Looking and
// beginning to wait are one step, so that no change in between is missed. The other half is in user mode: an atomic
// instruction on the word, which is all that a free lock needs (SharedExchange).
#include <algorithm>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/priority_protocol.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// The word at `address` by its place in physical memory, which processes agree about; 0 when no shared word is there.
std::uint64_t find_word(const AddressSpace& space, std::int64_t address) {
  if (address < 0 || address > UINT32_MAX || address % 4 != 0) return 0;
  const auto at = static_cast<Address>(address);
  const Segment* segment = space.segment_at(at);
  if (segment == nullptr || segment->kind != SegmentKind::kShared) return 0;
  return std::uint64_t{space.entry(at) & AddressSpace::kFrameMask} << kPageShift | (at & kPageMask);
}

// Who waits for the word, in order of coming.
std::vector<Tid> waiters_of(const MachineState& m, std::uint64_t word) {
  std::vector<Tid> waiters;
  for (const FutexWaiter& waiter : m.futex_waiters) {
    if (waiter.word == word) waiters.push_back(waiter.thread);
  }
  return waiters;
}

Tid owner_of(const MachineState& m, std::uint64_t word) {
  const auto at = std::find_if(m.futex_owners.begin(), m.futex_owners.end(), [word](const FutexOwner& owner) { return owner.word == word; });
  return at == m.futex_owners.end() ? Tid{} : at->thread;
}

// In the upper half of the value that FutexWait expects: the word is a lock.
constexpr std::int64_t kForLock = 1;

}  // namespace

Tid futex_owner_of_wait(const MachineState& m, Tid tid) {
  const auto at = std::find_if(m.futex_waiters.begin(), m.futex_waiters.end(), [tid](const FutexWaiter& waiter) { return waiter.thread == tid; });
  return at == m.futex_waiters.end() || !at->for_lock ? Tid{} : owner_of(m, at->word);
}

void forget_futex_waiter(Kernel& k, Tid tid, Ns time) {
  const Tid owner = futex_owner_of_wait(k.m, tid);
  std::erase_if(k.m.futex_waiters, [tid](const FutexWaiter& waiter) { return waiter.thread == tid; });
  renew_holders(k, owner, time);
}

// As futex(2) with FUTEX_LOCK_PI, but that the word need not say who holds it. Who gives a lock up for which others wait is
// important until it has woken one of them.
void note_futex_owner(Kernel& k, Thread& thread, std::int32_t before, std::int32_t after, Ns time) {
  if (k.m.config.lock_protocol != LockProtocol::kInherit || (before == 0) == (after == 0)) return;
  const std::uint64_t word = find_word(process_of(k, thread).space, thread.arguments[0]);
  const bool awaited = std::any_of(k.m.futex_waiters.begin(), k.m.futex_waiters.end(), [word](const FutexWaiter& waiter) {
    return waiter.word == word && waiter.for_lock;
  });
  if (after == 0 && awaited) return;
  const Tid former = owner_of(k.m, word);
  std::erase_if(k.m.futex_owners, [word](const FutexOwner& owner) { return owner.word == word; });
  if (after != 0) k.m.futex_owners.push_back({word, thread.tid});
  if (former && former != thread.tid) renew_urgency(k, thread_of(k, former), time);
  renew_urgency(k, thread, time);
}

// 1 when it was woken, 0 after the timeout, -EAGAIN when the word has another value already, -EINVAL when there is no word.
void call_futex_wait(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const AddressSpace& space = process_of(k, thread).space;
  const std::uint64_t word = find_word(space, thread.arguments[0]);
  const auto address = static_cast<Address>(thread.arguments[0]);
  std::int32_t value = 0;
  if (word == 0 || !space.peek_bytes(k.m.physical, address, &value, sizeof value)) return answer(k, core, thread, -kEInval);
  const bool for_lock = thread.arguments[1] >> 32 == kForLock;
  if (value != (for_lock ? static_cast<std::int32_t>(thread.arguments[1]) : thread.arguments[1])) return answer(k, core, thread, -kEAgain);
  if (thread.arguments[2] == 0) return answer(k, core, thread, 0);
  k.m.futex_waiters.push_back({word, thread.tid, for_lock});
  const Ns time = core.clock;
  const Tid owner = for_lock ? owner_of(k.m, word) : Tid{};
  wait_in_call(k, index, WaitReason::kFutex, address, CallState::kWaiting, thread.arguments[2]);
  renew_holders(k, owner, time);
}

// Those that have waited longest, or with LockWake::kPriority the most important; how many they were.
void call_futex_wake(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const std::uint64_t word = find_word(process_of(k, thread).space, thread.arguments[0]);
  if (word == 0) return answer(k, core, thread, -kEInval);
  std::vector<Tid> waiters = waiters_of(k.m, word);
  std::int64_t woken = 0;
  for (; woken < thread.arguments[1] && !waiters.empty(); ++woken) {
    const Tid tid = take_waiter(k, waiters);
    forget_futex_waiter(k, tid, core.clock);
    answer_and_wake(k, thread_of(k, tid), 1, core.clock, thread.tid);
  }
  answer(k, core, thread, woken);
  if (woken == 0 || owner_of(k.m, word) != thread.tid) return;
  std::erase_if(k.m.futex_owners, [word](const FutexOwner& owner) { return owner.word == word; });
  renew_urgency(k, thread, core.clock);
}

}  // namespace weft::kernel
