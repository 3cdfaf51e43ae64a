// The multi-level feedback queue of Operating Systems: Three Easy Pieces, chapter 8, with the rules of its simulator: fixed
// queues with a quantum and an allotment of quanta each, and a boost that brings everybody back to the top.
#pragma once
#include <algorithm>

#include "sim/sched/table_policy.h"

namespace weft::sched {

class MultilevelFeedback final : public TablePolicy {
 public:
  explicit MultilevelFeedback(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<MultilevelFeedback>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override { forget(tid); }
  void block(Tid tid) override;
  void forget(Tid tid) override;
  Ns quantum(Tid tid) const override { return std::max<Ns>(records_.find(tid).left, 1); }
  bool keeps_core(Tid) const override { return false; }  // whoever has used up a quantum queues anew, even alone
  void charge(Tid tid, Ns used) override { records_[tid].left -= used; }
  bool is_preemptive() const override { return true; }
  bool preempts(const Task& ready, const Task& running) const override;
  Ns next_event() const override { return next_boost_; }
  void act() override;

 private:
  void refill(Record& record);
  void use_up_quantum(Record& record);
  // In its queue: a running thread keeps it, so that a preempted one is still at the head.
  static ReadyList::Place place_of(const Record& record);

  // The list is by level.
  std::vector<FeedbackLevel> levels_;
  bool stay_resets_, bump_to_front_;
  Ns boost_period_;
  Ns next_boost_;
};

}  // namespace weft::sched
