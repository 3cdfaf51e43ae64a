// Feedback (Stallings, 9.2): unlimited levels, new threads at level 0. Who has used up its quantum while another waits drops
// a level; level i has quantum × growth^i. Newcomers wait until the present quantum is over.
#pragma once
#include "sim/sched/per_thread.h"
#include "sim/sched/policy.h"
#include "sim/sched/ready_list.h"

namespace weft::sched {

class Feedback final : public Policy {
 public:
  Feedback(Ns quantum, std::uint32_t growth) : quantum_(quantum), growth_(growth) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Feedback>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t, Ns) override { return ready_.pop(); }
  void remove(Tid tid) override;
  void forget(Tid tid) override { levels_.erase(tid); }
  Ns quantum(Tid tid) const override;
  void charge(Tid, Ns) override {}
  std::vector<Tid> queue() const override { return ready_.queue(); }
  bool empty() const override { return ready_.empty(); }
  void hash(Digest& digest) const override;

 private:
  Ns quantum_;
  std::uint32_t growth_;
  PerThread<std::uint32_t> levels_;
  ReadyList ready_;              // by level, then in order of coming
};

}  // namespace weft::sched
