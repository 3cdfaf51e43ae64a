// Earliest eligible virtual deadline first (Stoica and Abdel-Wahab, 1995), as in kernel/sched/fair.c of Linux v6.6, without
// groups: of those that have not had more than their share (eligible), the one whose slice should be done first.
#pragma once
#include "sim/sched/fair_policy.h"

namespace weft::sched {

class EarliestEligible final : public FairPolicy {
 public:
  explicit EarliestEligible(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<EarliestEligible>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  Record move_out(Tid tid) override;
  bool keeps_core(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  bool preempts(const Task& ready, const Task& running) const override;

  // --- for tests: what the theory makes promises about ---
  // How much service in virtual time the thread is owed; negative when it had too much.
  Ns lag(Tid tid) const { return average() - records_.find(tid).progress; }
  bool is_eligible(Tid tid) const { return is_eligible(records_.find(tid)); }
  std::int64_t load() const { return load_; }

 private:
  Ns average() const;
  void weigh(const Record& entity, std::int64_t by);
  void move(Record& entity, Ns vruntime);
  bool is_eligible(const Record& entity) const;
  bool is_protected(const Record& entity) const;
  // The one to run next; somebody is ready.
  const ReadyList::Place& first() const;
  void place(Record& entity, bool is_new);
  void depart(Record& entity) override;
  bool reweigh(Record& entity, std::int64_t weight);

  Ns base_slice_;
  // The list is by virtual deadline.
  Ns base_ = 0;                 // some vruntime, not far from the average
  std::int64_t excess_ = 0;     // of those that are here the sum of weight × (vruntime - base)
};

}  // namespace weft::sched
