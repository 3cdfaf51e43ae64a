// Linux's Completely Fair Scheduler, as in kernel/sched/fair.c of v6.5 without groups, buddies and autogroups: whoever has
// the least virtual runtime runs, for its share of a period in which everybody runs once.
#pragma once
#include "sim/sched/fair_policy.h"

namespace weft::sched {

class CompletelyFair final : public FairPolicy {
 public:
  explicit CompletelyFair(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<CompletelyFair>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  Record move_out(Tid tid) override;
  void move_in(const Record& history) override;
  bool keeps_core(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  bool preempts(const Task& ready, const Task& running) const override;
  void hash(Digest& digest) const override;

 private:
  Ns slice(const Record& entity) const;
  void place(Record& entity, bool is_new) const;
  void update_min_vruntime();
  Tid next() const;
  void arrive(Record& entity);
  void depart(Record& entity) override;
  void stop(Record& entity);

  Ns latency_, min_granularity_, wakeup_granularity_;
  std::int64_t latency_count_;   // so many have a latency for a period together; more have a longer one
  // The list is by virtual runtime, equals in order of coming.
  Ns min_vruntime_ = 0;       // only grows
  std::int64_t count_ = 0;    // of all that are ready or running
  std::vector<Tid> running_;
  Tid skip_;                  // it yielded: another one is next, if that is not too unfair
};

}  // namespace weft::sched
