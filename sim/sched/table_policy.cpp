#include "sim/sched/table_policy.h"

namespace weft::sched {

Tid TablePolicy::pick(std::uint32_t /*core*/, Ns /*now*/) { return ready_.pop(); }

void TablePolicy::remove(Tid tid) {
  ready_.remove(tid);
  forget(tid);
}

void TablePolicy::forget(Tid tid) { records_.erase(tid); }

Record TablePolicy::move_out(Tid tid) {
  Record history = records_.find(tid);
  history.here = history.running = false;
  remove(tid);
  return history;
}

void TablePolicy::move_in(const Record& history) {
  if (history.tid) records_[history.tid] = history;
}

Ns TablePolicy::quantum(Tid /*tid*/) const { return quantum_; }

void TablePolicy::charge(Tid /*tid*/, Ns /*used*/) {}

std::vector<Tid> TablePolicy::queue() const { return ready_.queue(); }

bool TablePolicy::empty() const { return ready_.empty(); }

void TablePolicy::hash(Digest& digest) const {
  ready_.hash(digest);
  records_.hash(digest);
}

}  // namespace weft::sched
