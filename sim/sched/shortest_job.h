// Shortest job first (SJF), which decides only when a core is free, and shortest time to completion first (STCF, also
// called shortest remaining time first), which preempts for a shorter newcomer.
#pragma once
#include "sim/sched/best_first.h"
#include "sim/sched/burst_estimate.h"

namespace weft::sched {

class ShortestJob final : public BestFirst {
 public:
  enum class By : std::uint8_t { kBurst, kRemaining };
  explicit ShortestJob(By by) : BestFirst({by == By::kRemaining, kNoQuantum}), by_(by) {}

  std::unique_ptr<Policy> clone() const override { return std::make_unique<ShortestJob>(*this); }
  void charge(Tid tid, Ns used) override { records_[tid].used += used; }
  Ns expected_burst(Tid tid) const override { return estimate_of(records_.find(tid)); }
  void block(Tid tid) override { learn_burst(records_[tid]); }

 protected:
  Ns key(const Task& task) const override {
    const Record& record = records_.find(task.tid);
    return by_ == By::kBurst ? sched::expected_burst(record, task) : expected_rest(record, task);
  }

 private:
  By by_;
};

}  // namespace weft::sched
