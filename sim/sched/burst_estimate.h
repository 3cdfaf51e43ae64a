// How long a thread's next CPU burst will be. Of a job in a list it is known; of a thread it is the exponential average of
// its bursts so far, half the last one and half the estimate before (Silberschatz, Operating System Concepts, 5.3.2).
#pragma once
#include "sim/core/digest.h"
#include "sim/sched/per_thread.h"
#include "sim/sched/task.h"

namespace weft::sched {

class BurstEstimates {
 public:
  static constexpr Ns kFirstGuess = 10 * kMillisecond;

  Ns burst(const Task& task) const { return task.burst > 0 ? task.burst : rows_.find(task.tid).estimate; }
  // Of the present burst. What takes longer than expected is expected to end at once.
  Ns remaining(const Task& task) const {
    if (task.burst > 0) return task.remaining;
    const Row row = rows_.find(task.tid);
    return std::max<Ns>(row.estimate - row.used, 0);
  }
  void charge(Tid tid, Ns used) { rows_[tid].used += used; }
  // The burst is over.
  void end_burst(Tid tid) {
    Row& row = rows_[tid];
    row.estimate = (row.estimate + row.used) / 2;
    row.used = 0;
  }
  void forget(Tid tid) { rows_.erase(tid); }
  void hash(Digest& digest) const {
    for (const auto& [tid, row] : rows_) {
      digest.word(tid.value);
      digest.signed_word(row.estimate);
      digest.signed_word(row.used);
    }
  }

 private:
  struct Row {
    Ns estimate = kFirstGuess;
    Ns used = 0;               // by the present burst
  };
  PerThread<Row> rows_;
};

}  // namespace weft::sched
