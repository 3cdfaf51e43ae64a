// What a configuration says to a policy. Each reads what concerns it.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/core/time.h"

namespace weft::sched {

// One queue of a multi-level feedback queue.
struct FeedbackLevel {
  Ns quantum = 0;
  std::uint32_t allotment = 1;   // quanta that a thread may use here before it moves down
};

struct PolicyParameters {
  Ns quantum = 0;
  std::uint64_t seed = 0;                      // for policies that draw
  std::uint32_t cores = 1;                     // Linux scales its times by them
  bool larger_first = false;                   // priorities: larger numbers are more important

  Ns ageing = 0;                               // priorities: who is ready for so long counts as one step better; 0: never

  std::uint32_t quantum_growth = 2;            // feedback: level i has quantum × growth^i
  std::vector<FeedbackLevel> levels;           // MLFQ, from high to low; none: three, from `quantum`
  Ns boost_period = 0;                         // MLFQ; 0: none
  bool io_stay_resets = false;                 // MLFQ: a wait refills quantum and allotment
  bool io_bump_to_front = false;               // MLFQ: who comes back from a wait goes to the front of its queue

  std::vector<std::uint64_t> draws;            // lottery: replayed; none: from the seed
  bool replays_draws = false;
  std::int64_t stride_constant = 10'000;
  std::optional<std::int64_t> initial_pass;    // stride; without: the lowest pass of those that are there

  // Linux; 0: the kernel's default.
  Ns latency = 0, min_granularity = 0, wakeup_granularity = 0;
  Ns base_slice = 0;
};

}  // namespace weft::sched
