// Earliest eligible virtual deadline first (Stoica and Abdel-Wahab, 1995), as in kernel/sched/fair.c of Linux v6.6, without
// groups: of those that have not had more than their share (eligible), the one whose slice should be done first.
#pragma once
#include "sim/sched/fair_weight.h"
#include "sim/sched/per_thread.h"
#include "sim/sched/policy.h"

namespace weft::sched {

class EarliestEligible final : public Policy {
 public:
  explicit EarliestEligible(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<EarliestEligible>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override { forget(tid); }
  void block(Tid tid) override;
  void forget(Tid tid) override;
  Ns quantum(Tid) const override { return kSchedulerTick; }
  bool keeps_core(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  bool is_preemptive() const override { return true; }
  bool preempts(const Task& ready, const Task& running) const override;
  std::vector<Tid> queue() const override;
  bool empty() const override { return ready_ == 0; }
  void hash(Digest& digest) const override;

  // --- for tests: what the theory makes promises about ---
  // How much service in virtual time the thread is owed; negative when it had too much.
  Ns lag(Tid tid) const { return average() - entities_.find(tid).vruntime; }
  bool is_eligible(Tid tid) const { return is_eligible(entities_.find(tid)); }
  std::int64_t load() const { return load_; }

 private:
  struct Entity {
    std::int64_t weight = kNiceZeroWeight;
    Ns vruntime = 0;
    Ns deadline = 0;          // virtual
    Ns lag = 0;               // kept while it waits
    std::uint32_t turn = 0;   // order of coming among equals
    bool here = false, running = false;
    bool renewed = false;     // its slice is used up: a new deadline was set
  };
  struct Sum {
    Ns base = 0;                // some vruntime of those that are here
    std::int64_t excess = 0;    // the sum of weight × (vruntime - base)
  };
  Sum sum() const;
  Ns average() const;
  bool is_eligible(const Entity& entity) const;
  Tid first() const;
  void place(Entity& entity, bool is_new);
  void depart(Entity& entity);

  Ns base_slice_;
  PerThread<Entity> entities_;
  std::size_t ready_ = 0;
  std::int64_t load_ = 0;       // weight of all that are ready or running
  std::uint32_t turns_ = 0;
};

}  // namespace weft::sched
