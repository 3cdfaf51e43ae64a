// Lottery (Waldspurger and Weihl, 1994): a winner a quantum; who has more tickets wins more often. Tickets are counted in
// listing order.
#pragma once
#include <vector>

#include "sim/core/random.h"
#include "sim/sched/table_policy.h"

namespace weft::sched {

class Lottery final : public TablePolicy {
 public:
  explicit Lottery(const PolicyParameters& parameters);
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Lottery>(*this); }
  void enqueue(const Task& task, Ns now, Entry why) override;
  // None when the list of draws has come to its end.
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  bool keeps_core(Tid) const override { return false; }  // a draw a quantum, also for one alone
  void hash(Digest& digest) const override;

 private:
  // So that a draw need not count everybody: the tickets of neighbours in listing order, together.
  static constexpr Ns kNeighbours = 256;
  struct Block {
    Ns number = 0;               // of those with orders from number × kNeighbours on
    std::uint64_t tickets = 0;
  };
  std::vector<Block>::iterator find_block(Ns number);
  void take_out(const ReadyList::Place& place);

  Random random_;
  bool replays_;
  std::vector<std::uint64_t> draws_;
  std::size_t drawn_ = 0;
  std::uint64_t tickets_ = 0;    // of all that are ready
  std::vector<Block> blocks_;    // by number
};

}  // namespace weft::sched
