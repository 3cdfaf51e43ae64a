// Results of a job list for programs (JSON) and for people (a table and a Gantt chart of at most 80 columns).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "sim/jobs/simulator.h"

namespace weft::jobs {

// The measures of a job; nothing where it did not get that far.
struct Measures {
  std::optional<Ns> response, turnaround, wait;
};
Measures measure(const Job& job, const JobResult& result);

// Means over the jobs that have the measure, in ticks.
struct Averages {
  std::optional<double> response, turnaround, wait;
};
Averages average(const JobList& list, const Results& results);

// A job's time on a core without a break, or (job: kNobody) the core's without a job.
struct Turn {
  std::uint32_t job = kNobody;
  Ns begin = 0, end = 0;
};
// Those of one core, in order.
std::vector<Turn> turns_of(const Results& results, std::uint32_t core);

// "7" or "6.25".
std::string ticks(Ns time);
// The shortest text that is read back as the same number.
std::string number(double value);

std::string results_as_json(const JobList& list, const Results& results);
std::string results_as_text(const JobList& list, const Results& results);
// gantt_text.cpp
std::string gantt_as_text(const JobList& list, const Results& results);

}  // namespace weft::jobs
