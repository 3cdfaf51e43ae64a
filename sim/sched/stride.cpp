#include "sim/sched/stride.h"

#include <algorithm>

namespace weft::sched {

// Of those that are ready or running; 0 when there is none.
std::int64_t Stride::lowest_pass() const {
  Ns lowest = ready_.empty() ? kForever : ready_.first().key;
  for (const Tid tid : running_) lowest = std::min(lowest, records_.find(tid).progress);
  return lowest == kForever ? 0 : lowest;
}

void Stride::enqueue(const Task& task, Ns /*now*/, Entry why) {
  const std::int64_t lowest = why == Entry::kNew || why == Entry::kWoken ? lowest_pass() : 0;
  Record& client = records_[task.tid];
  client.weight = constant_ / task.tickets;
  if (why == Entry::kNew) client.progress = initial_pass_.value_or(lowest);
  if (why == Entry::kWoken) client.progress = std::max(client.progress, lowest);  // waiting earns no credit
  client.here = true;
  stop(task.tid);
  ready_.insert(client.progress, task);
}

Tid Stride::pick(std::uint32_t core, Ns now) {
  const Tid tid = TablePolicy::pick(core, now);
  if (tid) running_.push_back(tid);
  return tid;
}

void Stride::block(Tid tid) {
  stop(tid);
  records_[tid].here = false;
}

void Stride::forget(Tid tid) {
  stop(tid);
  TablePolicy::forget(tid);
}

// A pass is counted from the lowest one, here and there (Waldspurger 1995, figure 3: client_leave(), client_join()).
Record Stride::move_out(Tid tid) {
  const std::int64_t lowest = lowest_pass();
  Record history = TablePolicy::move_out(tid);
  history.progress -= lowest;
  return history;
}

void Stride::move_in(const Record& history) {
  if (!history.tid) return;
  const std::int64_t lowest = lowest_pass();
  TablePolicy::move_in(history);
  records_[history.tid].progress += lowest;
}

// Whole quanta count; what is left of one counts with the next.
void Stride::charge(Tid tid, Ns used) {
  Record& client = records_[tid];
  client.used += used;
  const Ns whole = client.used / quantum_;
  client.progress += client.weight * whole;
  client.used -= whole * quantum_;
}

}  // namespace weft::sched
