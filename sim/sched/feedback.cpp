#include "sim/sched/feedback.h"

namespace weft::sched {

void Feedback::enqueue(const Task& task, Ns /*now*/, Entry why) {
  std::uint32_t& level = levels_[task.tid];
  if (why == Entry::kExpired) ++level;
  ready_.append(level, task.tid);
}

void Feedback::remove(Tid tid) {
  ready_.remove(tid);
  forget(tid);
}

Ns Feedback::quantum(Tid tid) const {
  Ns quantum = quantum_;
  if (growth_ == 1) return quantum;
  for (std::uint32_t level = levels_.find(tid); level > 0 && quantum < kNoQuantum; --level) {
    quantum = quantum > kNoQuantum / growth_ ? kNoQuantum : quantum * growth_;
  }
  return quantum;
}

void Feedback::hash(Digest& digest) const {
  ready_.hash(digest);
  for (const auto& [tid, level] : levels_) digest.word(std::uint64_t{tid.value} << 32 | level);
}

}  // namespace weft::sched
