// What a program may say about a thread's scheduling: nice, class, cores.
#include <algorithm>
#include <iterator>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/priority_protocol.h"
#include "sim/kernel/system_calls.h"
#include "sim/sched/classes.h"
#include "sim/sched/fair_weight.h"

namespace weft::kernel {

namespace {

constexpr std::int64_t kAsk = -(std::int64_t{1} << 62);

constexpr std::int64_t kResetOnFork = 0x4000'0000;

// Whose nice is meant: a thread's, or those of a group of processes or of a user.
constexpr std::int64_t kThread = 0, kGroup = 1, kUser = 2;

enum class What : std::uint8_t { kNice, kClass, kCores, kInterval };

// Every policy has its own use of nice: as a priority, as tickets in proportion to the fair policies' weights, as a weight.
// An idle thread is the least important of all.
void apply_nice(sched::Task& task) {
  task.priority = task.scheduling_class == sched::Class::kIdle ? 20 : task.nice;
  task.tickets = std::max<std::uint32_t>(sched::usual_weight(task) * 100 / sched::kNiceZeroWeight, 1);
}

void set_nice(sched::Task& task, std::int64_t nice) {
  task.nice = static_cast<std::int32_t>(std::clamp<std::int64_t>(nice, -20, 19));
  apply_nice(task);
}

bool set_class(sched::Task& task, std::int64_t value) {
  constexpr sched::Class kKnown[] = {sched::Class::kOther, sched::Class::kFifo, sched::Class::kRoundRobin, sched::Class::kBatch, sched::Class::kIdle};
  const std::int64_t number = value >> 8 & ~kResetOnFork, priority = value & 0xFF;
  const auto* known = std::find_if(std::begin(kKnown), std::end(kKnown), [number](sched::Class each) { return static_cast<std::int64_t>(each) == number; });
  if (known == std::end(kKnown)) return false;
  if (sched::is_real_time(*known) ? priority < 1 || priority > 99 : priority != 0) return false;
  task.scheduling_class = *known;
  task.resets_on_fork = (value >> 8 & kResetOnFork) != 0;
  apply_nice(task);
  task.real_time_priority = static_cast<std::uint8_t>(priority);
  return true;
}

std::uint64_t existing_cores(const MachineState& m) { return sched::Task::kAllCores >> (64 - m.cores.size()); }

bool set_cores(const MachineState& m, sched::Task& task, std::int64_t value) {
  const std::uint64_t cores = static_cast<std::uint64_t>(value) & existing_cores(m);
  if (cores == 0) return false;
  task.allowed_cores = cores == existing_cores(m) ? sched::Task::kAllCores : cores;
  return true;
}

// sched_rr_get_interval(): Linux gives the time slice of the thread's class, 0 for SCHED_FIFO.
std::int64_t interval_of(const MachineState& m, const sched::Task& task) {
  if (task.scheduling_class == sched::Class::kFifo) return 0;
  return task.scheduling_class == sched::Class::kRoundRobin ? sched::kRoundRobinSlice : m.config.quantum;
}

std::int64_t value_of(const MachineState& m, const sched::Task& task, What what) {
  switch (what) {
    case What::kNice: return 20 - task.nice;
    case What::kClass: {
      const std::int64_t number = static_cast<std::int64_t>(task.scheduling_class) | (task.resets_on_fork ? kResetOnFork : 0);
      return number << 8 | task.real_time_priority;
    }
    case What::kCores: return static_cast<std::int64_t>(task.allowed_cores & existing_cores(m) & INT64_MAX);
    case What::kInterval: return interval_of(m, task);
  }
  return -kEInval;
}

// From now on the machine's policy knows classes and cores.
void bring_in_classes(Kernel& k) {
  if (k.m.has_classes) return;
  k.m.has_classes = k.m.preemptive = true;
  auto classes = std::make_unique<sched::Classes>(std::move(k.m.policy));
  for (const Thread& thread : k.m.threads) {
    if (thread.state == RunState::kReady || thread.state == RunState::kRunning) classes->adopt(thread.task);
  }
  k.m.policy = sched::PolicyValue(std::move(classes));
}

// A ready thread queues anew; a running one at its core's next decision, or now if it is the caller.
void settle(Kernel& k, std::uint32_t index, Thread& thread) {
  k.m.policy->change(thread.task);
  if (thread.state == RunState::kReady) {
    k.m.policy->withdraw(thread.tid);
    make_ready(k, thread, k.m.cores[index].clock, sched::Entry::kWoken);
  } else if (thread.tid == k.m.cores[index].running) {
    preempt(k, index, PreemptReason::kYield);
  } else if (thread.state == RunState::kRunning && k.m.policy->is_misplaced(thread.tid)) {
    end_turn_soon(k, thread.core, k.m.cores[index].clock);
  }
}

bool is_meant(const Process& process, const Process& asking, std::int64_t whose, std::int64_t who) {
  if (process.threads.empty()) return false;
  if (whose == kUser) return who == 0;  // nobody but root is here
  return process.group.value == (who == 0 ? asking.group.value : who);
}

// getpriority() and setpriority() of a group or a user: the best of all, or all of them.
void call_nice_of_many(Kernel& k, const CallInProgress& call, std::int64_t whose) {
  const std::int64_t value = call.thread.arguments[2];
  if (whose < kGroup || whose > kUser) return call.done(-kEInval);
  std::int64_t best = -kESrch;
  for (const Process& process : k.m.processes) {
    if (!is_meant(process, call.process, whose, call.thread.arguments[0])) continue;
    for (const Tid tid : process.threads) {
      Thread& thread = thread_of(k, tid);
      if (value != kAsk && thread.boosted) thread.task = own_task(thread);
      if (value != kAsk) set_nice(thread.task, value);
      change_own_urgency(k, thread, call.core.clock);
      best = std::max(best, value_of(k.m, own_task(thread), What::kNice));
    }
  }
  call.done(best);
}

}  // namespace

void reset_on_fork(sched::Task& task) {
  const bool was_real_time = sched::is_real_time(task.scheduling_class);
  if (was_real_time) task.scheduling_class = sched::Class::kOther, task.real_time_priority = 0;
  task.resets_on_fork = false;
  set_nice(task, was_real_time ? 0 : std::max(task.nice, 0));
}

void call_scheduling(Kernel& k, std::uint32_t index) {
  Core& core = k.m.cores[index];
  Thread& caller = thread_of(k, core.running);
  const Tid wanted = caller.arguments[0] == 0 ? caller.tid : Tid{static_cast<std::uint32_t>(caller.arguments[0])};
  const std::int64_t whose = caller.arguments[1] >> 8;
  if (whose != kThread) return call_nice_of_many(k, CallInProgress(k, index), whose);
  const auto what = static_cast<What>(caller.arguments[1]);
  const std::int64_t value = caller.arguments[2];
  if (!is_known(k.m, wanted) || thread_of(k, wanted).state == RunState::kTerminated) return answer(k, core, caller, -kESrch);
  Thread& thread = thread_of(k, wanted);
  bool valid = true;
  if (value != kAsk && what != What::kInterval) {
    if (thread.boosted) thread.task = own_task(thread);
    if (what == What::kNice) set_nice(thread.task, value);
    else valid = what == What::kClass ? set_class(thread.task, value) : set_cores(k.m, thread.task, value);
  }
  change_own_urgency(k, thread, core.clock);
  answer(k, core, caller, valid ? value_of(k.m, own_task(thread), what) : -kEInval);
  if (!valid || value == kAsk || what == What::kNice || what == What::kInterval) return;
  bring_in_classes(k);
  settle(k, index, thread);
}

}  // namespace weft::kernel
