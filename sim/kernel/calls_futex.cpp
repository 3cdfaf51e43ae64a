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

}  // namespace

void forget_futex_waiter(MachineState& m, Tid tid) {
  std::erase_if(m.futex_waiters, [tid](const FutexWaiter& waiter) { return waiter.thread == tid; });
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
  if (value != thread.arguments[1]) return answer(k, core, thread, -kEAgain);
  if (thread.arguments[2] == 0) return answer(k, core, thread, 0);
  k.m.futex_waiters.push_back({word, thread.tid});
  wait_in_call(k, index, WaitReason::kFutex, address, CallState::kWaiting, thread.arguments[2]);
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
    forget_futex_waiter(k.m, tid);
    answer_and_wake(k, thread_of(k, tid), 1, core.clock, thread.tid);
  }
  answer(k, core, thread, woken);
}

}  // namespace weft::kernel
