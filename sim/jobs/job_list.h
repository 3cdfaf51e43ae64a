// A list of jobs for a scheduling policy, without any program: what `weft sched` reads.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/sched/parameters.h"
#include "sim/sched/task.h"

namespace weft::jobs {

// A tick of a job list is a millisecond for the policies, so that those with times of their own (Linux's) are exact; a
// quarter of one is the smallest amount that a list may name.
constexpr Ns kTick = kMillisecond;
constexpr Ns kQuarter = kTick / 4;

// Limits. A list longer than any exercise is refused before it makes anybody wait, and so is a simulation that takes more
// than some seconds: what it does is counted in units of about a fifth of a microsecond.
constexpr std::size_t kMaxJobs = 100'000;
constexpr std::uint32_t kMaxCores = 1'024;
constexpr std::uint64_t kMaxWork = 15'000'000;
constexpr Ns kMaxTime = 1'000'000'000'000 * kTick;   // of everything together
constexpr Ns kMaxAmount = 1'000'000'000 * kTick;     // of one number

constexpr std::uint32_t kNobody = UINT32_MAX;

struct Job {
  std::string id;
  bool id_is_number = false;
  sched::Task task;                     // tid: its place in the list + 1
  Ns length = 0;                        // CPU time in all
  Ns io_every = 0, io_duration = 0;     // a wait after so much CPU time; 0: none
  bool has_deadline = false;
  std::uint32_t after = kNobody;        // the job of the same task that must be done first
  std::uint32_t core = 0;               // with a queue a core: where it runs
};

enum class Conventions : std::uint8_t { kTextbook, kOstep };

struct JobList {
  std::string policy;                   // as written
  std::string policy_key;               // as find_policy knows it
  Conventions conventions = Conventions::kTextbook;
  sched::PolicyParameters parameters;
  std::uint32_t cores = 1;
  bool queue_per_core = false;
  bool expired_first = false;           // at an instant, who has used up a quantum queues before who arrives
  bool charges_full_quantum = false;    // a job that finishes within its quantum keeps the core to its end
  Ns horizon = kForever;
  std::vector<Job> jobs;
};

}  // namespace weft::jobs
