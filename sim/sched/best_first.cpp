#include "sim/sched/best_first.h"

namespace weft::sched {

void BestFirst::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  const bool equals_take_turns = rules_.quantum != kNoQuantum;
  if (equals_take_turns) ready_.append(key(task), task.tid);
  else ready_.insert(key(task), task);
}

void BestFirst::remove(Tid tid) {
  ready_.remove(tid);
  forget(tid);
}

bool BestFirst::preempts(const Task& ready, const Task& running) const {
  return rules_.preemptive && key(ready) < key(running);
}

}  // namespace weft::sched
