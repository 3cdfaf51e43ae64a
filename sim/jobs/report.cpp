#include "sim/jobs/report.h"

#include <fmt/format.h>

#include "sim/report/json.h"

namespace weft::jobs {

Measures measure(const Job& job, const JobResult& result) {
  Measures measures;
  if (result.first_run) measures.response = *result.first_run - job.task.arrival;
  if (!result.completion) return measures;
  measures.turnaround = *result.completion - job.task.arrival;
  measures.wait = *measures.turnaround - result.cpu - result.blocked;
  return measures;
}

namespace {

// Sums in whole quarters, so that only the one division rounds.
class Mean {
 public:
  void add(const std::optional<Ns>& time) {
    if (!time) return;
    sum_ += *time / kQuarter;
    ++count_;
  }
  std::optional<double> value() const {
    if (count_ == 0) return std::nullopt;
    return static_cast<double>(sum_) / static_cast<double>(count_ * (kTick / kQuarter));
  }

 private:
  std::int64_t sum_ = 0, count_ = 0;
};

void put(report::JsonWriter& json, const char* key, const std::optional<Ns>& time) {
  json.key(key);
  if (time) json.raw(ticks(*time));
  else json.null();
}

void put(report::JsonWriter& json, const char* key, const std::optional<double>& value) {
  json.key(key);
  if (value) json.raw(number(*value));
  else json.null();
}

void put_name(report::JsonWriter& json, const Job& job) {
  if (job.id_is_number) json.raw(job.id);
  else json.value(job.id);
}

void put_deadline(report::JsonWriter& json, const Job& job, const JobResult& result, Ns end) {
  if (!job.has_deadline) return;
  put(json, "deadline", std::optional<Ns>(job.task.deadline));
  json.key("met");
  if (result.completion) json.value(*result.completion <= job.task.deadline);
  else if (job.task.deadline <= end) json.value(false);
  else json.null();  // nobody knows
}

void put_job(report::JsonWriter& json, const Job& job, const JobResult& result, Ns end) {
  const Measures measures = measure(job, result);
  json.begin_object().key("id");
  put_name(json, job);
  put(json, "arrival", std::optional<Ns>(job.task.arrival));
  put(json, "first_run", result.first_run);
  put(json, "completion", result.completion);
  put(json, "response", measures.response);
  put(json, "turnaround", measures.turnaround);
  put(json, "wait", measures.wait);
  put_deadline(json, job, result, end);
  if (job.io_every > 0) {
    json.key("io_count").value(result.io_count);
    put(json, "blocked", std::optional<Ns>(result.blocked));
  }
  json.end_object().line();
}

void put_gantt(report::JsonWriter& json, const JobList& list, const Results& results) {
  json.key("gantt").begin_array();
  for (const ChangePoint& point : results.gantt) {
    json.begin_array().raw(ticks(point.time));
    if (point.job == kNobody) json.null();
    else put_name(json, list.jobs[point.job]);
    json.value(point.core).end_array();
  }
  json.end_array().line();
}

}  // namespace

Averages average(const JobList& list, const Results& results) {
  Mean response, turnaround, wait;
  for (std::size_t i = 0; i < list.jobs.size(); ++i) {
    const Measures measures = measure(list.jobs[i], results.jobs[i]);
    response.add(measures.response);
    turnaround.add(measures.turnaround);
    wait.add(measures.wait);
  }
  return {response.value(), turnaround.value(), wait.value()};
}

std::vector<Turn> turns_of(const Results& results, std::uint32_t core) {
  std::vector<Turn> turns;
  for (const ChangePoint& point : results.gantt) {
    if (point.core != core) continue;
    if (!turns.empty()) turns.back().end = point.time;
    turns.push_back({point.job, point.time, point.time});
  }
  if (!turns.empty()) turns.pop_back();  // the closing one
  return turns;
}

std::string ticks(Ns time) {
  const bool negative = time < 0;
  const Ns size = negative ? -time : time;
  std::string text = std::to_string(size / kTick);
  if (size % kTick != 0) {
    text += fmt::format(".{:06}", size % kTick);
    text.erase(text.find_last_not_of('0') + 1);
  }
  return (negative ? "-" : "") + text;
}

std::string number(double value) { return fmt::format("{}", value); }

std::string results_as_json(const JobList& list, const Results& results) {
  report::JsonWriter json;
  json.begin_object().key("policy").value(list.policy).key("conventions");
  json.value(list.conventions == Conventions::kOstep ? "ostep" : "textbook").line();
  json.key("jobs").begin_array();
  for (std::size_t i = 0; i < list.jobs.size(); ++i) put_job(json, list.jobs[i], results.jobs[i], results.end);
  json.end_array().line();
  const Averages averages = average(list, results);
  json.key("averages").begin_object();
  put(json, "response", averages.response);
  put(json, "turnaround", averages.turnaround);
  put(json, "wait", averages.wait);
  json.end_object().line();
  put_gantt(json, list, results);
  json.key("context_switches").value(results.context_switches).end_object().line();
  return json.text();
}

}  // namespace weft::jobs
