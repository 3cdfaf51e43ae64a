#include "sim/sched/lottery.h"

namespace weft::sched {

Lottery::Lottery(const PolicyParameters& parameters)
    : TablePolicy(parameters.quantum),
      random_(parameters.seed),
      replays_(parameters.replays_draws),
      draws_(parameters.draws) {}

// The list is in listing order. No two keys are the same, so that the tie can carry the tickets.
void Lottery::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  ready_.insert({task.order, task.tickets, 0, task.tid});
  tickets_ += task.tickets;
}

Tid Lottery::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_.empty() || (replays_ && drawn_ == draws_.size())) return Tid{};
  const std::uint64_t draw = replays_ ? draws_[drawn_++] : random_.next() >> 1;
  auto ticket = static_cast<std::int64_t>(draw % tickets_);
  auto winner = ready_.begin();
  for (; ticket >= winner->tie; ++winner) ticket -= winner->tie;
  const Tid tid = winner->tid;
  remove(tid);
  return tid;
}

void Lottery::remove(Tid tid) {
  for (const ReadyList::Place& place : ready_) {
    if (place.tid != tid) continue;
    tickets_ -= static_cast<std::uint64_t>(place.tie);
    return ready_.remove(tid);
  }
}

void Lottery::hash(Digest& digest) const {
  TablePolicy::hash(digest);
  digest.word(random_.state());
  digest.word(drawn_);
}

}  // namespace weft::sched
