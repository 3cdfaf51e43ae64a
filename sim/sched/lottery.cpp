#include "sim/sched/lottery.h"

namespace weft::sched {

Lottery::Lottery(const PolicyParameters& parameters)
    : TablePolicy(parameters.quantum),
      random_(parameters.seed),
      replays_(parameters.replays_draws),
      draws_(parameters.draws) {}

// The list is in listing order.
void Lottery::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  records_[task.tid].weight = task.tickets;
  ready_.insert({0, task.order, 0, task.tid});
}

Tid Lottery::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_.empty() || (replays_ && drawn_ == draws_.size())) return Tid{};
  std::uint64_t tickets = 0;
  for (const ReadyList::Place& place : ready_) tickets += static_cast<std::uint64_t>(records_.find(place.tid).weight);
  const std::uint64_t draw = replays_ ? draws_[drawn_++] : random_.next() >> 1;
  auto ticket = static_cast<std::int64_t>(draw % tickets);
  auto winner = ready_.begin();
  for (; ticket >= records_.find(winner->tid).weight; ++winner) ticket -= records_.find(winner->tid).weight;
  const Tid tid = winner->tid;
  ready_.remove(tid);
  return tid;
}

void Lottery::hash(Digest& digest) const {
  TablePolicy::hash(digest);
  digest.word(random_.state());
  digest.word(drawn_);
}

}  // namespace weft::sched
