// Runs a list of jobs under its policy, without overheads.
//
// What happens at an instant: what ends (jobs, bursts before I/O, quanta) ends; the policy does what it does at times of its
// own; jobs arrive, in listing order, and those whose I/O is done come back, in the order in which they went; those with used-up
// quanta queue (in MLFQ they do so before the policy acts); free cores choose, the lowest first; newcomers that the
// policy prefers take cores.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "sim/jobs/job_list.h"

namespace weft::jobs {

struct JobResult {
  std::optional<Ns> first_run, completion;
  Ns cpu = 0;                  // used
  Ns blocked = 0;              // by I/O
  std::uint64_t io_count = 0;
};

// From `time` on `core` runs a job (its place in the list), or nothing.
struct ChangePoint {
  Ns time = 0;
  std::uint32_t job = kNobody;
  std::uint32_t core = 0;
};

struct Results {
  std::string refusal;         // why there is no result; empty when there is one
  std::vector<JobResult> jobs;
  std::vector<ChangePoint> gantt;       // by time, then core; each core's last one is idle
  std::uint64_t context_switches = 0;   // a core goes on with another job than the one it ran before
  Ns end = 0;
};

Results simulate(const JobList& list);

}  // namespace weft::jobs
