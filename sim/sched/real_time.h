// Real-time policies (Liu and Layland, 1973): earliest deadline first, and rate-monotonic, where the shorter period is the
// more important one. Both preempt for a strictly better job only.
#pragma once
#include "sim/sched/best_first.h"

namespace weft::sched {

class EarliestDeadline final : public BestFirst {
 public:
  EarliestDeadline() : BestFirst({true, kNoQuantum}) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<EarliestDeadline>(*this); }

 protected:
  Ns key(const Task& task) const override { return task.deadline; }
};

class RateMonotonic final : public BestFirst {
 public:
  RateMonotonic() : BestFirst({true, kNoQuantum}) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<RateMonotonic>(*this); }

 protected:
  Ns key(const Task& task) const override { return task.period; }
};

}  // namespace weft::sched
