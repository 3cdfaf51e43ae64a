#include "sim/sched/feedback.h"

namespace weft::sched {

// The list is by level, then in order of coming.
void Feedback::enqueue(const Task& task, Ns /*now*/, Entry why) {
  std::uint32_t& level = records_[task.tid].level;
  if (why == Entry::kExpired) ++level;
  ready_.append(level, task.tid);
}

Ns Feedback::quantum(Tid tid) const {
  Ns quantum = quantum_;
  if (growth_ == 1) return quantum;
  for (std::uint32_t level = records_.find(tid).level; level > 0 && quantum < kNoQuantum; --level) {
    quantum = quantum > kNoQuantum / growth_ ? kNoQuantum : quantum * growth_;
  }
  return quantum;
}

}  // namespace weft::sched
