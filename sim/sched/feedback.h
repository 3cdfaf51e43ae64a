// Feedback (Stallings, 9.2): unlimited levels, new threads at level 0. Who has used up its quantum while another waits drops
// a level; level i has quantum × growth^i. Newcomers wait until the present quantum is over.
#pragma once
#include "sim/sched/table_policy.h"

namespace weft::sched {

class Feedback final : public TablePolicy {
 public:
  Feedback(Ns quantum, std::uint32_t growth) : TablePolicy(quantum), growth_(growth) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Feedback>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Ns quantum(Tid tid) const override;

 private:
  std::uint32_t growth_;
};

}  // namespace weft::sched
