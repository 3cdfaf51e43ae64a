#include "sim/sched/best_first.h"

namespace weft::sched {

void BestFirst::enqueue(const Task& task, Ns /*now*/, Entry /*why*/) {
  const bool equals_take_turns = quantum_ != kNoQuantum;
  if (equals_take_turns) ready_.append(key(task), task.tid);
  else ready_.insert(key(task), task);
}

bool BestFirst::preempts(const Task& ready, const Task& running) const {
  return preemptive_ && key(ready) < key(running);
}

}  // namespace weft::sched
