#include "sim/sched/highest_response_ratio.h"

#include <algorithm>

#include "sim/sched/burst_estimate.h"

namespace weft::sched {

namespace {

// Whether a/b is more than c/d, all positive: whole parts first, then the inverted rests, so that nothing overflows.
bool is_greater(Ns a, Ns b, Ns c, Ns d) {
  for (bool inverted = false;; inverted = !inverted) {
    if (a / b != c / d) return (a / b > c / d) != inverted;
    const Ns rest = a % b, other = c % d;
    if (rest == 0 || other == 0) return rest != other && (other == 0) != inverted;
    a = b, b = rest, c = d, d = other;
  }
}

}  // namespace

// The list is in the order that decides among equals.
void HighestResponseRatio::enqueue(const Task& task, Ns now, Entry why) {
  Record& record = records_[task.tid];
  if (why != Entry::kMigrated) record.since = now;
  record.weight = std::max<Ns>(sched::expected_burst(record, task), 1);
  ready_.insert(0, task);
}

// waited / burst orders as (waited + burst) / burst does.
Tid HighestResponseRatio::pick(std::uint32_t /*core*/, Ns now) {
  const Record* best = nullptr;
  for (const ReadyList::Place& place : ready_) {
    const Record& waiter = records_.find(place.tid);
    if (best == nullptr || is_greater(now - waiter.since, waiter.weight, now - best->since, best->weight)) best = &waiter;
  }
  if (best == nullptr) return Tid{};
  ready_.remove(best->tid);
  return best->tid;
}

void HighestResponseRatio::block(Tid tid) { learn_burst(records_[tid]); }

Ns HighestResponseRatio::expected_burst(Tid tid) const { return estimate_of(records_.find(tid)); }

}  // namespace weft::sched
