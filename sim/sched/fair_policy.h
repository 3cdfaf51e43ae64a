// What CFS and EEVDF have in common: whoever is there, ready or running, weighs on the others, and no longer does when it waits
// or has ended.
#pragma once
#include "sim/sched/fair_weight.h"
#include "sim/sched/table_policy.h"

namespace weft::sched {

class FairPolicy : public TablePolicy {
 public:
  FairPolicy() : TablePolicy(kSchedulerTick) {}
  void block(Tid tid) override;
  void forget(Tid tid) override;
  bool is_preemptive() const override { return true; }

 protected:
  // check_preempt_wakeup(): who is idle gives way to all others, and only ordinary threads preempt when they wake.
  static bool gives_way(const Task& running, const Task& ready) {
    return running.scheduling_class == Class::kIdle && ready.scheduling_class != Class::kIdle;
  }
  static bool may_preempt(const Task& ready) { return ready.scheduling_class == Class::kOther; }
  // No longer ready or running; nothing happens to one that is not.
  virtual void depart(Record& entity) = 0;

  std::int64_t load_ = 0;   // weight of all that are ready or running
};

}  // namespace weft::sched
