// What policies have in common that always run the thread with the least key: the shortest, the most important, the one
// with the earliest deadline. Equals by arrival, then listing; or, with a quantum, in turn.
#pragma once
#include "sim/sched/table_policy.h"

namespace weft::sched {

struct BestFirstRules {
  bool preemptive = false;       // a strictly better newcomer takes the core at once
  Ns quantum = kNoQuantum;       // shared by equals, if there is one
};

class BestFirst : public TablePolicy {
 public:
  explicit BestFirst(BestFirstRules rules) : TablePolicy(rules.quantum), preemptive_(rules.preemptive) {}

  void enqueue(const Task& task, Ns now, Entry why) override;
  bool is_preemptive() const override { return preemptive_; }
  bool preempts(const Task& ready, const Task& running) const override;

 protected:
  virtual Ns key(const Task& task) const = 0;

 private:
  bool preemptive_;
};

}  // namespace weft::sched
