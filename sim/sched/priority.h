// Fixed priorities: non-preemptive, preemptive, or preemptive with round robin among equals. In the last one a preempted
// thread goes to the end of its queue (Silberschatz, exercise 5.20). Smaller numbers are more important, as on Unix, unless
// the configuration says otherwise.
#pragma once
#include "sim/sched/best_first.h"

namespace weft::sched {

class Priority final : public BestFirst {
 public:
  // ageing: a ready thread gains one step of priority for each such time, and has its own again when it runs (Silberschatz,
  // 5.3.4); 0: none.
  Priority(BestFirstRules rules, bool larger_first, Ns ageing) : BestFirst(rules), larger_first_(larger_first), ageing_(ageing) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Priority>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  Ns quantum(Tid tid) const override;
  bool keeps_core(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  bool heeds_priorities() const override { return true; }

 protected:
  Ns key(const Task& task) const override {
    const Ns priority = task.priority;
    return larger_first_ ? -priority : priority;
  }

 private:
  bool larger_first_;
  Ns ageing_;
};

}  // namespace weft::sched
