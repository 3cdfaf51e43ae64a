#include "ui/scheduling_model.h"

#include <algorithm>

#include "sim/jobs/document.h"
#include "sim/report/json.h"

namespace weft::ui {
namespace {

constexpr PolicyChoice kPolicies[] = {
    {"FCFS", Text::policy_fcfs},         {"SJF", Text::policy_sjf},           {"STCF", Text::policy_stcf},
    {"RR", Text::policy_rr},             {"PRIORITY", Text::policy_priority}, {"PRIORITY_PREEMPTIVE", Text::policy_preemptive},
    {"HRRN", Text::policy_hrrn},         {"FEEDBACK", Text::policy_feedback}, {"MLFQ", Text::policy_mlfq},
    {"LOTTERY", Text::policy_lottery},   {"STRIDE", Text::policy_stride},     {"CFS", Text::policy_cfs},
    {"EEVDF", Text::policy_eevdf},
};
constexpr std::uint32_t kAtFirst = 0b1111;   // FCFS, SJF, STCF, RR
constexpr int kMostCores = 8;

}  // namespace

std::span<const PolicyChoice> policy_choices() { return kPolicies; }

// Lists as lectures use them: the numbers of Silberschatz's chapter 5 (convoy, shortest remaining time, priorities) and of
// Stallings' chapter 9 (five processes).
std::span<const ScheduleExample> schedule_examples() {
  static const JobRow kRemaining[] = {{"P1", 0, 8, 1}, {"P2", 1, 4, 1}, {"P3", 2, 9, 1}, {"P4", 3, 5, 1}};
  static const JobRow kConvoy[] = {{"P1", 0, 24, 1}, {"P2", 0, 3, 1}, {"P3", 0, 3, 1}};
  static const JobRow kPriorities[] = {{"P1", 0, 10, 3}, {"P2", 0, 1, 1}, {"P3", 0, 2, 4}, {"P4", 0, 1, 5}, {"P5", 0, 5, 2}};
  static const JobRow kFive[] = {{"A", 0, 3, 1}, {"B", 2, 6, 1}, {"C", 4, 4, 1}, {"D", 6, 5, 1}, {"E", 8, 2, 1}};
  static const ScheduleExample kExamples[] = {
      {Text::jobs_remaining, Text::jobs_remaining_about, kRemaining, 4},
      {Text::jobs_convoy, Text::jobs_convoy_about, kConvoy, 4},
      {Text::jobs_priorities, Text::jobs_priorities_about, kPriorities, 2},
      {Text::jobs_five, Text::jobs_five_about, kFive, 1},
  };
  return kExamples;
}

SchedulingModel::SchedulingModel() : chosen_(kAtFirst) { use(schedule_examples()[0]); }

void SchedulingModel::changed() { ++version_; }

void SchedulingModel::use(const ScheduleExample& example) {
  jobs_.assign(example.jobs.begin(), example.jobs.end());
  quantum_ = example.quantum;
  changed();
}

void SchedulingModel::set_job(std::size_t index, const JobRow& job) {
  jobs_[index] = job;
  changed();
}

// The first free one of P1, P2, …
void SchedulingModel::add_job() {
  if (jobs_.size() >= kMostJobs) return;
  const auto taken = [this](const std::string& id) {
    return std::any_of(jobs_.begin(), jobs_.end(), [&](const JobRow& job) { return job.id == id; });
  };
  std::size_t number = 1;
  while (taken("P" + std::to_string(number))) ++number;
  jobs_.push_back({"P" + std::to_string(number), 0, 1, 1});
  changed();
}

void SchedulingModel::remove_job(std::size_t index) {
  if (jobs_.size() <= 1) return;
  jobs_.erase(jobs_.begin() + static_cast<std::ptrdiff_t>(index));
  changed();
}

void SchedulingModel::set_quantum(int ticks) {
  quantum_ = std::clamp(ticks, 1, kMostTicks);
  changed();
}

void SchedulingModel::set_cores(int cores) {
  cores_ = std::clamp(cores, 1, kMostCores);
  changed();
}

void SchedulingModel::toggle(std::size_t policy) {
  chosen_ ^= 1U << policy;
  changed();
}

// Three queues, each with twice the quantum of the one above.
static void write_queues(report::JsonWriter& json, int quantum) {
  json.key("queues_high_to_low").begin_array();
  for (int growth = 1; growth <= 4; growth *= 2) json.value(quantum * growth);
  json.end_array();
}

std::string SchedulingModel::document_for(std::string_view policy) const {
  report::JsonWriter json;
  json.begin_object().key("policy").value(policy);
  json.key("parameters").begin_object().key("cores").value(cores_);
  const bool is_fair = policy == "CFS" || policy == "EEVDF";   // they have times of their own
  if (policy == "MLFQ") write_queues(json, quantum_);
  else if (!is_fair) json.key("quantum").value(quantum_);
  json.end_object().key("jobs").begin_array();
  for (const JobRow& job : jobs_) {
    json.line().begin_object().key("id").value(job.id).key("arrival").value(job.arrival);
    json.key("length").value(job.length).key("priority").value(job.priority).end_object();
  }
  json.end_array().end_object().line();
  return json.take();
}

std::string SchedulingModel::document() const {
  for (std::size_t i = 0; i < std::size(kPolicies); ++i) {
    if (chosen(i)) return document_for(kPolicies[i].name);
  }
  return document_for(kPolicies[0].name);
}

const std::vector<PolicyRun>& SchedulingModel::runs() {
  if (simulated_version_ == version_) return runs_;
  simulated_version_ = version_;
  runs_.clear();
  for (std::size_t i = 0; i < std::size(kPolicies); ++i) {
    if (!chosen(i)) continue;
    PolicyRun& run = runs_.emplace_back(PolicyRun{&kPolicies[i], {}, {}, {}, {}});
    if (!jobs::read_job_list(document_for(kPolicies[i].name), false, {}, run.list, run.error)) continue;
    run.results = jobs::simulate(run.list);
    run.error = run.results.refusal;
    run.averages = jobs::average(run.list, run.results);
  }
  return runs_;
}

Ns SchedulingModel::end() {
  Ns end = jobs::kTick;
  for (const PolicyRun& run : runs()) end = std::max(end, run.results.end);
  return end;
}

}  // namespace weft::ui
