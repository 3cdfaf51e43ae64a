#include "sim/sched/lottery.h"

#include <algorithm>

namespace weft::sched {

Lottery::Lottery(const PolicyParameters& parameters)
    : quantum_(parameters.quantum), random_(parameters.seed), replays_(parameters.replays_draws), draws_(parameters.draws) {}

void Lottery::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  const auto later = [](std::uint32_t order, const Holder& holder) { return order < holder.order; };
  ready_.insert(std::upper_bound(ready_.begin(), ready_.end(), task.order, later), {task.tid, task.order, task.tickets});
  tickets_ += task.tickets;
}

Tid Lottery::take(std::size_t at) {
  const Holder holder = ready_[at];
  ready_.erase(ready_.begin() + static_cast<std::ptrdiff_t>(at));
  tickets_ -= holder.tickets;
  return holder.tid;
}

Tid Lottery::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_.empty() || (replays_ && drawn_ == draws_.size())) return Tid{};
  const std::uint64_t draw = replays_ ? draws_[drawn_++] : random_.next() >> 1;
  std::uint64_t winner = draw % tickets_;
  std::size_t at = 0;
  while (winner >= ready_[at].tickets) winner -= ready_[at++].tickets;
  return take(at);
}

void Lottery::remove(Tid tid) {
  const auto found = std::find_if(ready_.begin(), ready_.end(), [tid](const Holder& holder) { return holder.tid == tid; });
  if (found != ready_.end()) take(static_cast<std::size_t>(found - ready_.begin()));
}

std::vector<Tid> Lottery::queue() const {
  std::vector<Tid> threads;
  for (const Holder& holder : ready_) threads.push_back(holder.tid);
  return threads;
}

void Lottery::hash(Digest& digest) const {
  for (const Holder& holder : ready_) digest.word(std::uint64_t{holder.tid.value} << 32 | holder.tickets);
  digest.word(random_.state());
  digest.word(drawn_);
}

}  // namespace weft::sched
