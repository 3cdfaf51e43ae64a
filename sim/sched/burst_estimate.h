// How long a thread's next CPU burst will be. Of a job in a list it is known; of a thread it is the exponential average of
// its bursts so far, half the last one and half the estimate before (Silberschatz, Operating System Concepts, 5.3.2).
#pragma once
#include "sim/sched/records.h"

namespace weft::sched {

constexpr Ns kFirstGuess = 10 * kMillisecond;

inline Ns estimate_of(const Record& record) { return record.burst > 0 ? record.burst : kFirstGuess; }

inline Ns expected_burst(const Record& record, const Task& task) { return task.burst >= 0 ? task.burst : estimate_of(record); }

// Of the present burst. What takes longer than expected is expected to end at once.
inline Ns expected_rest(const Record& record, const Task& task) {
  if (task.burst >= 0) return task.remaining;
  const Ns rest = estimate_of(record) - record.used;
  return rest > 0 ? rest : 0;
}

// The burst is over.
inline void learn_burst(Record& record) {
  record.burst = (estimate_of(record) + record.used) / 2;
  record.used = 0;
}

}  // namespace weft::sched
