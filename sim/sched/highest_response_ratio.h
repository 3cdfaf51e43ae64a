// Highest response ratio next (Stallings, 9.2): when a core is free, the thread with the greatest (waited + burst) / burst.
#pragma once
#include "sim/sched/burst_estimate.h"
#include "sim/sched/policy.h"

namespace weft::sched {

class HighestResponseRatio final : public Policy {
 public:
  std::unique_ptr<Policy> clone() const override { return std::make_unique<HighestResponseRatio>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  void block(Tid tid) override { estimates_.end_burst(tid); }
  void forget(Tid tid) override { estimates_.forget(tid); }
  Ns quantum(Tid) const override { return kNoQuantum; }
  void charge(Tid tid, Ns used) override { estimates_.charge(tid, used); }
  std::vector<Tid> queue() const override;
  bool empty() const override { return ready_.empty(); }
  void hash(Digest& digest) const override;

 private:
  struct Waiter {
    Tid tid;
    Ns since, burst, arrival;
    std::uint32_t order;
  };
  static bool is_better(const Waiter& a, const Waiter& b, Ns now);

  std::vector<Waiter> ready_;   // in order of coming
  BurstEstimates estimates_;
};

}  // namespace weft::sched
