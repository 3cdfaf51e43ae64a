#include "sim/sched/lottery.h"

#include <algorithm>

namespace weft::sched {

Lottery::Lottery(const PolicyParameters& parameters)
    : TablePolicy(parameters.quantum),
      random_(parameters.seed),
      replays_(parameters.replays_draws),
      draws_(parameters.draws) {}

// Of the block with a number, or where it would be.
std::vector<Lottery::Block>::iterator Lottery::find_block(Ns number) {
  return std::lower_bound(blocks_.begin(), blocks_.end(), number, [](const Block& block, Ns wanted) { return block.number < wanted; });
}

// The list is in listing order. No two keys are the same, so that the tie can carry the tickets.
void Lottery::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  ready_.insert({task.order, task.tickets, 0, task.tid});
  tickets_ += task.tickets;
  const Ns number = task.order / kNeighbours;
  auto block = find_block(number);
  if (block == blocks_.end() || block->number != number) block = blocks_.insert(block, {number, 0});
  block->tickets += task.tickets;
}

Tid Lottery::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_.empty() || (replays_ && drawn_ == draws_.size())) return Tid{};
  std::uint64_t ticket = (replays_ ? draws_[drawn_++] : random_.next() >> 1) % tickets_;
  auto block = blocks_.begin();
  for (; ticket >= block->tickets; ++block) ticket -= block->tickets;
  auto winner = ready_.from(block->number * kNeighbours);
  for (; ticket >= static_cast<std::uint64_t>(winner->tie); ++winner) ticket -= static_cast<std::uint64_t>(winner->tie);
  const ReadyList::Place place = *winner;
  take_out(place);
  return place.tid;
}

void Lottery::take_out(const ReadyList::Place& place) {
  const auto tickets = static_cast<std::uint64_t>(place.tie);
  tickets_ -= tickets;
  const auto block = find_block(place.key / kNeighbours);
  block->tickets -= tickets;
  if (block->tickets == 0) blocks_.erase(block);
  ready_.remove(place);
}

void Lottery::remove(Tid tid) {
  for (const ReadyList::Place& place : ready_) {
    if (place.tid == tid) return take_out(ReadyList::Place(place));
  }
}

void Lottery::hash(Digest& digest) const {
  TablePolicy::hash(digest);
  digest.word(random_.state());
  digest.word(drawn_);
}

}  // namespace weft::sched
