#include "sim/sched/highest_response_ratio.h"

#include <algorithm>

#include "sim/sched/burst_estimate.h"

namespace weft::sched {

// The list is in the order that decides among equals.
void HighestResponseRatio::enqueue(const Task& task, Ns now, Entry why) {
  Record& record = records_[task.tid];
  if (why != Entry::kMigrated) record.since = now;
  record.weight = std::max<Ns>(sched::expected_burst(record, task), 1);
  ready_.insert(0, task);
  ratios_.add({record.since, record.weight, task.arrival, task.order, task.tid}, now);
}

Tid HighestResponseRatio::pick(std::uint32_t /*core*/, Ns now) {
  if (ratios_.empty()) return Tid{};
  const ResponseRatios::Waiter best = ratios_.take_greatest(now);
  ready_.remove({0, best.arrival, best.order, best.tid});
  return best.tid;
}

void HighestResponseRatio::remove(Tid tid) {
  ratios_.remove(tid);
  TablePolicy::remove(tid);
}

void HighestResponseRatio::block(Tid tid) { learn_burst(records_[tid]); }

Ns HighestResponseRatio::expected_burst(Tid tid) const { return estimate_of(records_.find(tid)); }

}  // namespace weft::sched
