// Fixed priorities: non-preemptive, preemptive, or preemptive with round robin among equals. In the last one a preempted
// thread goes to the end of its queue (Silberschatz, exercise 5.20). Smaller numbers are more important, as on Unix, unless
// the configuration says otherwise.
#pragma once
#include "sim/sched/best_first.h"

namespace weft::sched {

class Priority final : public BestFirst {
 public:
  Priority(BestFirstRules rules, bool larger_first) : BestFirst(rules), larger_first_(larger_first) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Priority>(*this); }

 protected:
  Ns key(const Task& task) const override {
    const Ns priority = task.priority;
    return larger_first_ ? -priority : priority;
  }

 private:
  bool larger_first_;
};

}  // namespace weft::sched
