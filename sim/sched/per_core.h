// A ready queue for each core, with the same policy in each. A new thread goes to the core with the least to do, one that
// comes back to the core that it had (its caches are there). A core without work takes a thread from the one that has most
// (stealing); every 4 ms threads move from the longest queue to the shortest until they differ by one at most (balancing).
// Threads stay on cores that they may use, and what a policy remembers of them goes with them. After Linux, kernel/sched/fair.c: load_balance(), newidle_balance().
#pragma once
#include "sim/sched/policy.h"
#include "sim/sched/records.h"

namespace weft::sched {

constexpr Ns kBalanceInterval = 4 * kMillisecond;

class PerCore final : public Policy {
 public:
  // `each`: what every queue begins as.
  PerCore(const PolicyValue& each, std::uint32_t cores) : queues_(cores, each), loads_(cores) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<PerCore>(*this); }

  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  void block(Tid tid) override;
  void forget(Tid tid) override;
  void withdraw(Tid tid) override;
  void change(const Task& task) override;
  Ns quantum(Tid tid) const override { return queues_[core_of(tid)]->quantum(tid); }
  bool keeps_core(Tid tid) const override { return queues_[core_of(tid)]->keeps_core(tid); }
  void charge(Tid tid, Ns used) override { queues_[core_of(tid)]->charge(tid, used); }
  bool is_preemptive() const override { return queues_[0]->is_preemptive(); }
  bool heeds_priorities() const override { return queues_[0]->heeds_priorities(); }
  bool preempts(const Task& ready, const Task& running) const override;
  Ns next_event() const override;
  void act() override;
  std::vector<Tid> queue() const override;
  bool empty() const override;
  void hash(Digest& digest) const override;
  Ns expected_burst(Tid tid) const override { return queues_[core_of(tid)]->expected_burst(tid); }

 private:
  std::uint32_t core_of(Tid tid) const { return members_.find(tid).core; }
  std::uint32_t least_loaded(const Task& task) const;
  void carry_over(Tid tid, std::uint32_t from, std::uint32_t to);
  bool move_one(std::uint32_t from, std::uint32_t to, Ns now);
  void steal(std::uint32_t core, Ns now);
  void balance(Ns now);

  std::vector<PolicyValue> queues_;
  std::vector<std::uint32_t> loads_;   // threads that are ready or running there
  Records members_;                    // here: ready or running; running; core; task
  Ns next_balance_ = kBalanceInterval;
};

}  // namespace weft::sched
