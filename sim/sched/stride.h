// Stride (Waldspurger and Weihl, 1995): whoever has the lowest pass runs a quantum, then its pass grows by its stride, a
// large constant divided by its tickets. A quantum that was broken off is finished before the pass grows.
#pragma once
#include "sim/sched/per_thread.h"
#include "sim/sched/policy.h"
#include "sim/sched/ready_list.h"

namespace weft::sched {

class Stride final : public Policy {
 public:
  explicit Stride(const PolicyParameters& parameters)
      : quantum_(parameters.quantum), constant_(parameters.stride_constant), initial_pass_(parameters.initial_pass) {}
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Stride>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  void block(Tid tid) override { clients_[tid].here = false; }
  void forget(Tid tid) override { clients_.erase(tid); }
  Ns quantum(Tid) const override { return quantum_; }
  void charge(Tid tid, Ns used) override;
  std::vector<Tid> queue() const override { return ready_.queue(); }
  bool empty() const override { return ready_.empty(); }
  void hash(Digest& digest) const override;

 private:
  struct Client {
    std::int64_t stride = 0, pass = 0;
    Ns used = 0;              // of the present quantum
    bool here = false;        // ready or running
  };
  std::int64_t lowest_pass() const;

  Ns quantum_;
  std::int64_t constant_;
  std::optional<std::int64_t> initial_pass_;
  PerThread<Client> clients_;
  ReadyList ready_;           // by pass
};

}  // namespace weft::sched
