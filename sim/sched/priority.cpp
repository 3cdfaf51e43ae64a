#include "sim/sched/priority.h"

#include <algorithm>

namespace weft::sched {

// All that wait grow older at the same rate: who is ahead of whom never changes while both wait. So a place in the list is
// decided once, by priority × ageing + the time since when it waits, and never renewed.
void Priority::enqueue(const Task& task, Ns now, Entry why) {
  if (ageing_ == 0) return BestFirst::enqueue(task, now, why);
  Record& record = records_[task.tid];
  record.deadline = key(task) * ageing_;
  if (why != Entry::kMigrated) record.since = now;
  ready_.append(record.deadline + record.since, task.tid);
}

Tid Priority::pick(std::uint32_t core, Ns now) {
  const Tid tid = BestFirst::pick(core, now);
  if (ageing_ != 0 && tid) records_[tid].progress = now;
  return tid;
}

Ns Priority::quantum(Tid tid) const { return ageing_ == 0 ? BestFirst::quantum(tid) : std::min(quantum_, ageing_); }

// Until somebody has waited long enough to be ahead of it. Record::progress is the time now, deadline its own priority.
bool Priority::keeps_core(Tid tid) const {
  if (ageing_ == 0 || empty()) return empty();
  const Record& running = records_.find(tid);
  return ready_.first().key >= running.deadline + running.progress;
}

void Priority::charge(Tid tid, Ns used) {
  if (ageing_ != 0) records_[tid].progress += used;
}

}  // namespace weft::sched
