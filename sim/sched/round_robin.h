// Round robin: one queue for all cores, first come, first served; who has used up a quantum goes to the end.
#pragma once
#include "sim/sched/policy.h"

namespace weft::sched {

class RoundRobin final : public Policy {
 public:
  explicit RoundRobin(Ns quantum) : ring_(kFirstCapacity), quantum_(quantum) {}

  std::unique_ptr<Policy> clone() const override { return std::make_unique<RoundRobin>(*this); }
  void enqueue(const Task& task, Ns /*now*/, Entry /*why*/) override {
    if (count_ > mask_) grow();
    place(count_++) = task.tid;
  }
  Tid pick(std::uint32_t /*core*/, Ns /*now*/) override {
    if (count_ == 0) return Tid{};
    const Tid first = place(0);
    head_ = (head_ + 1) & mask_;
    --count_;
    return first;
  }
  void remove(Tid tid) override;
  Ns quantum(Tid) const override { return quantum_; }
  bool keeps_core(Tid) const override { return count_ == 0; }
  void charge(Tid, Ns) override {}
  std::vector<Tid> queue() const override;
  bool empty() const override { return count_ == 0; }
  void hash(Digest& digest) const override;
  RoundRobin* as_round_robin() override { return this; }

 private:
  static constexpr std::size_t kFirstCapacity = 64;

  void grow();
  Tid& place(std::size_t i) { return ring_[(head_ + i) & mask_]; }
  const Tid& place(std::size_t i) const { return ring_[(head_ + i) & mask_]; }

  std::vector<Tid> ring_;   // a power of two of places; the queue begins at head_
  std::size_t mask_ = kFirstCapacity - 1;   // ring_.size() - 1
  std::size_t head_ = 0;
  std::size_t count_ = 0;
  Ns quantum_;
};

}  // namespace weft::sched
