// A list of jobs, and what becomes of it under each of the chosen scheduling policies: what the scheduling screen shows.
// The policies are those that order the threads of Python programs; sim/jobs runs them without programs.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/jobs/report.h"
#include "ui/text.h"

namespace weft::ui {

// In ticks.
struct JobRow {
  std::string id;
  int arrival = 0, length = 1, priority = 1;
};
constexpr int kMostTicks = 999;
constexpr std::size_t kMostJobs = 16;

struct PolicyChoice {
  const char* name;   // as `weft sched` knows it
  Text title;
};
std::span<const PolicyChoice> policy_choices();

struct PolicyRun {
  const PolicyChoice* policy;
  jobs::JobList list;
  jobs::Results results;
  jobs::Averages averages;
  std::string error;   // empty when there is a result
};

struct ScheduleExample {
  Text title, about;
  std::span<const JobRow> jobs;
  int quantum;
};
std::span<const ScheduleExample> schedule_examples();

class SchedulingModel {
 public:
  SchedulingModel();

  const std::vector<JobRow>& jobs() const { return jobs_; }
  int quantum() const { return quantum_; }
  int cores() const { return cores_; }
  bool chosen(std::size_t policy) const { return ((chosen_ >> policy) & 1) != 0; }

  void use(const ScheduleExample& example);
  void set_job(std::size_t index, const JobRow& job);
  void add_job();
  void remove_job(std::size_t index);
  void set_quantum(int ticks);
  void set_cores(int cores);
  void toggle(std::size_t policy);

  // What the chosen policies make of the list, in the order of policy_choices(). Valid until the next change.
  const std::vector<PolicyRun>& runs();
  // The time when the last of them is done, in ns of jobs::kTick.
  Ns end();
  // Another number after every change.
  std::uint64_t version() const { return version_; }
  // The list as a file for `weft sched`, with the first chosen policy.
  std::string document() const;

 private:
  void changed();
  std::string document_for(std::string_view policy) const;

  std::vector<JobRow> jobs_;
  int quantum_ = 4, cores_ = 1;
  std::uint32_t chosen_ = 0;
  std::uint64_t version_ = 1, simulated_version_ = 0;
  std::vector<PolicyRun> runs_;
};

}  // namespace weft::ui
