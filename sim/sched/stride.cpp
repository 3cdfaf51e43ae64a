#include "sim/sched/stride.h"

namespace weft::sched {

// Of those that are there; 0 when there is none.
std::int64_t Stride::lowest_pass() const {
  std::optional<std::int64_t> lowest;
  for (const auto& [tid, client] : clients_) {
    if (client.here) lowest = std::min(lowest.value_or(client.pass), client.pass);
  }
  return lowest.value_or(0);
}

void Stride::enqueue(const Task& task, Ns /*now*/, Entry why) {
  const bool comes = why == Entry::kNew || why == Entry::kWoken;
  const std::int64_t lowest = comes ? lowest_pass() : 0;
  Client& client = clients_[task.tid];
  client.stride = constant_ / task.tickets;
  if (why == Entry::kNew) client.pass = initial_pass_.value_or(lowest);
  if (why == Entry::kWoken) client.pass = std::max(client.pass, lowest);  // waiting earns no credit
  client.here = true;
  ready_.insert(client.pass, task);
}

Tid Stride::pick(std::uint32_t /*core*/, Ns /*now*/) { return ready_.pop(); }

void Stride::remove(Tid tid) {
  ready_.remove(tid);
  forget(tid);
}

// Whole quanta count; what is left of one counts with the next.
void Stride::charge(Tid tid, Ns used) {
  Client& client = clients_[tid];
  client.used += used;
  const Ns whole = client.used / quantum_;
  client.pass += client.stride * whole;
  client.used -= whole * quantum_;
}

void Stride::hash(Digest& digest) const {
  ready_.hash(digest);
  for (const auto& [tid, client] : clients_) {
    digest.word(tid.value);
    digest.signed_word(client.pass);
    digest.signed_word(client.used);
  }
}

}  // namespace weft::sched
