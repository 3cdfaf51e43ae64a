// Linux's classes over another policy: threads with SCHED_FIFO and SCHED_RR run before all others, the larger real-time
// priority first (kernel/sched/rt.c, v6.5). It also keeps threads to the cores that they may use. A machine gets it when a
// thread first asks for either.
#pragma once
#include "sim/sched/policy.h"
#include "sim/sched/ready_list.h"
#include "sim/sched/records.h"

namespace weft::sched {

constexpr Ns kRoundRobinSlice = 100 * kMillisecond;  // RR_TIMESLICE

class Classes final : public Policy {
 public:
  explicit Classes(PolicyValue others) : others_(std::move(others)) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Classes>(*this); }
  // A thread that was running, or waited, before the classes came.
  void adopt(const Task& task);

  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  void block(Tid tid) override;
  void forget(Tid tid) override;
  void withdraw(Tid tid) override;
  void change(const Task& task) override;
  Ns quantum(Tid tid) const override;
  bool keeps_core(Tid tid) const override;
  bool is_misplaced(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  bool is_preemptive() const override { return true; }
  bool preempts(const Task& ready, const Task& running) const override;
  Ns next_event() const override { return others_->next_event(); }
  void act() override { others_->act(); }
  std::vector<Tid> queue() const override;
  bool empty() const override { return aside_.empty() && real_time_.empty() && others_->empty(); }
  void hash(Digest& digest) const override;
  Ns expected_burst(Tid tid) const override { return others_->expected_burst(tid); }

 private:
  Tid take(std::uint32_t core, Ns now);

  PolicyValue others_;
  ReadyList real_time_;          // by priority, then in order of coming
  std::vector<Tid> aside_;       // chosen by a core that they may not use: the next one that they may takes them
  Records members_;              // here: the other policy holds it for ready or running
};

}  // namespace weft::sched
