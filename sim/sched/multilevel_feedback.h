// The multi-level feedback queue of Operating Systems: Three Easy Pieces, chapter 8, with the rules of its simulator: fixed
// queues with a quantum and an allotment of quanta each, and a boost that brings everybody back to the top.
#pragma once
#include "sim/sched/per_thread.h"
#include "sim/sched/policy.h"

namespace weft::sched {

class MultilevelFeedback final : public Policy {
 public:
  explicit MultilevelFeedback(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<MultilevelFeedback>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override { forget(tid); }
  void block(Tid tid) override;
  void forget(Tid tid) override;
  Ns quantum(Tid tid) const override { return std::max<Ns>(states_.find(tid).left, 1); }
  bool keeps_core(Tid) const override { return false; }  // whoever has used up a quantum queues anew, even alone
  void charge(Tid tid, Ns used) override { states_[tid].left -= used; }
  bool is_preemptive() const override { return true; }
  bool preempts(const Task& ready, const Task& running) const override;
  Ns next_event() const override { return next_boost_; }
  void act() override;
  std::vector<Tid> queue() const override;
  bool empty() const override { return ready_ == 0; }
  void hash(Digest& digest) const override;

 private:
  struct State {
    std::uint32_t level = 0;        // 0 is the top
    Ns left = 0;                    // of the quantum
    std::uint32_t allotment = 0;    // quanta left at this level
  };
  // A running thread keeps its place, so that a preempted one is still at the head.
  struct Place {
    Tid tid;
    bool running = false;
  };
  using Queue = std::vector<Place>;

  void refill(State& state);
  void use_up_quantum(State& state);
  void leave(Tid tid, const State& state);
  Queue::iterator find(Queue& queue, Tid tid) const;

  std::vector<FeedbackLevel> levels_;
  bool stay_resets_, bump_to_front_;
  Ns boost_period_;
  Ns next_boost_;
  std::vector<Queue> queues_;       // one a level
  std::size_t ready_ = 0;
  PerThread<State> states_;
};

}  // namespace weft::sched
