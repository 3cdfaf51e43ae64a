// System calls about threads.
#include "sim/kernel/accounting.h"
#include "sim/kernel/choice.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/life.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

using trace::EventKind;

void call_create_thread(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  const Tid caller = core.running;
  if (k.m.live_threads >= limits::most_threads(k.m.config.frames)) {
    return stop_machine(k, StopReason::kLimit, LimitKind::kThreads, k.m.live_threads);
  }
  const Process& own = process_of(k, thread_of(k, caller));
  const Address least = own.live_threads <= limits::kThreadsWithLargeStacks ? limits::kStackBytes : limits::kSmallStackBytes;
  const auto wanted = std::clamp<std::int64_t>(thread_of(k, caller).arguments[2], least, kStackTop - kSharedBase);
  const Address bytes = (static_cast<Address>(wanted) + kPageMask) & ~kPageMask;
  const Address stack_end = place_for_stack(own.space, bytes);
  if (stack_end == 0 || !vm::has_address_space(own.space, own.user.heap, bytes)) return answer(k, core, thread_of(k, caller), -kEAgain);
  const Tid tid = create_thread(k, thread_of(k, caller).process_slot, caller, core.clock);
  Thread& thread = thread_of(k, tid);
  Process& process = process_of(k, thread);
  add_stack(process, thread, stack_end, bytes);
  const std::int64_t* arguments = thread_of(k, caller).arguments;
  vm::boot_thread(user_mode(k, process, thread), static_cast<vm::Value>(arguments[0]), static_cast<vm::Value>(arguments[1]));
  keep_faults(process, thread);
  emit(k, EventKind::kThreadCreated, core.clock, thread, caller.value);
  start_thread(k, thread, core.clock);
  answer(k, core, thread_of(k, caller), tid.value);
}

void call_join(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const Tid wanted{static_cast<std::uint32_t>(thread.arguments[0])};
  if (!is_known(k.m, wanted) || thread_of(k, wanted).pid != thread.pid) return answer(k, core, thread, -kESrch);
  if (thread_of(k, wanted).state == RunState::kTerminated) return answer(k, core, thread, 1);
  if (thread.arguments[1] == 0) return answer(k, core, thread, 0);
  wait_in_call(k, index, WaitReason::kJoin, wanted.value, CallState::kWaiting, thread.arguments[1]);
}

void call_sleep(Kernel& k, std::uint32_t index) {
  const Thread& thread = thread_of(k, k.m.cores[index].running);
  constexpr Ns kLongest = kForever / 4;  // 73 years: beyond every limit
  const Ns time = std::min(std::max<Ns>(thread.arguments[0], 0), kLongest);
  wait_in_call(k, index, WaitReason::kSleep, 0, CallState::kWaiting, time + timer_slack(k, ChoiceKind::kSleepSlack, kForever));
}

void call_yield(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  answer(k, core, thread_of(k, core.running), 0);
  if (!k.m.policy->empty()) preempt(k, index, PreemptReason::kYield);
}

void call_thread_name(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const auto address = static_cast<Address>(thread.arguments[0]);
  thread.name = read_text(process_of(k, thread).space, k.m.physical, address);
  emit(k, EventKind::kThreadNamed, core.clock, thread, address);
  answer(k, core, thread, 0);
}

}  // namespace weft::kernel
