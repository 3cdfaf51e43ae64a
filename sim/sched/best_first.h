// What policies have in common that always run the thread with the least key: the shortest, the most important, the one
// with the earliest deadline. Equals by arrival, then listing; or, with a quantum, in turn.
#pragma once
#include "sim/sched/policy.h"
#include "sim/sched/ready_list.h"

namespace weft::sched {

struct BestFirstRules {
  bool preemptive = false;       // a strictly better newcomer takes the core at once
  Ns quantum = kNoQuantum;       // shared by equals, if there is one
};

class BestFirst : public Policy {
 public:
  explicit BestFirst(BestFirstRules rules) : rules_(rules) {}

  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t, Ns) override { return ready_.pop(); }
  void remove(Tid tid) override;
  Ns quantum(Tid) const override { return rules_.quantum; }
  void charge(Tid, Ns) override {}
  bool is_preemptive() const override { return rules_.preemptive; }
  bool preempts(const Task& ready, const Task& running) const override;
  std::vector<Tid> queue() const override { return ready_.queue(); }
  bool empty() const override { return ready_.empty(); }
  void hash(Digest& digest) const override { ready_.hash(digest); }

 protected:
  virtual Ns key(const Task& task) const = 0;

 private:
  BestFirstRules rules_;
  ReadyList ready_;
};

}  // namespace weft::sched
