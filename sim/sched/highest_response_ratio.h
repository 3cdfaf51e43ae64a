// Highest response ratio next (Stallings, 9.2): when a core is free, the thread with the greatest (waited + burst) / burst.
#pragma once
#include "sim/sched/response_ratios.h"
#include "sim/sched/table_policy.h"

namespace weft::sched {

class HighestResponseRatio final : public TablePolicy {
 public:
  HighestResponseRatio() : TablePolicy(kNoQuantum) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<HighestResponseRatio>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  Ns expected_burst(Tid tid) const override;
  void block(Tid tid) override;
  void charge(Tid tid, Ns used) override { records_[tid].used += used; }

 private:
  ResponseRatios ratios_;        // of those in ready_
};

}  // namespace weft::sched
