// Stride (Waldspurger and Weihl, 1995): whoever has the lowest pass runs a quantum, then its pass grows by its stride, a
// large constant divided by its tickets. A quantum that was broken off is finished before the pass grows.
#pragma once
#include "sim/sched/table_policy.h"

namespace weft::sched {

class Stride final : public TablePolicy {
 public:
  explicit Stride(const PolicyParameters& parameters)
      : TablePolicy(parameters.quantum), constant_(parameters.stride_constant), initial_pass_(parameters.initial_pass) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Stride>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void block(Tid tid) override;
  void forget(Tid tid) override;
  Record move_out(Tid tid) override;
  void move_in(const Record& history) override;
  void charge(Tid tid, Ns used) override;

 private:
  std::int64_t lowest_pass() const;
  void stop(Tid tid) { std::erase(running_, tid); }

  std::int64_t constant_;
  std::optional<std::int64_t> initial_pass_;
  std::vector<Tid> running_;
};

}  // namespace weft::sched
