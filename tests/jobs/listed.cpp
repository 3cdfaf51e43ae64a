#include "tests/jobs/listed.h"

#include <fmt/format.h>

namespace weft::jobs {

std::string Outcome::turns(std::uint32_t core) const {
  std::string text;
  std::uint32_t job = kNobody;
  for (const ChangePoint& point : results.gantt) {
    if (point.core != core) continue;
    if (job != kNobody) text += ticks(point.time) + " ";
    if (point.job != kNobody) text += list.jobs[point.job].id + " " + ticks(point.time) + "-";
    job = point.job;
  }
  if (!text.empty()) text.pop_back();
  return text;
}

std::string Outcome::completions() const {
  std::string text;
  for (const JobResult& result : results.jobs) text += (result.completion ? ticks(*result.completion) : "-") + " ";
  if (!text.empty()) text.pop_back();
  return text;
}

std::string Outcome::waits() const {
  std::string text;
  for (std::size_t i = 0; i < list.jobs.size(); ++i) {
    const Measures measures = measure(list.jobs[i], results.jobs[i]);
    text += (measures.wait ? ticks(*measures.wait) : "-") + " ";
  }
  if (!text.empty()) text.pop_back();
  return text;
}

std::size_t Outcome::missed() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < list.jobs.size(); ++i) {
    const Ns deadline = list.jobs[i].task.deadline;
    if (!list.jobs[i].has_deadline || deadline > results.end) continue;
    count += !results.jobs[i].completion || *results.jobs[i].completion > deadline;
  }
  return count;
}

Outcome run(std::string_view document, const Flags& flags, bool is_csv) {
  Outcome outcome;
  if (!read_job_list(document, is_csv, flags, outcome.list, outcome.error)) return outcome;
  outcome.results = simulate(outcome.list);
  outcome.error = outcome.results.refusal;
  return outcome;
}

std::string plain_jobs(std::string_view policy, std::string_view parameters, std::string_view pairs, char first) {
  std::string jobs;
  for (char id = first; !pairs.empty(); ++id) {
    const std::size_t comma = pairs.find(',');
    std::string pair(pairs.substr(0, comma));
    pair.erase(0, pair.find_first_not_of(' '));
    const std::size_t blank = pair.find(' ');
    jobs += fmt::format(R"({}{{"id": "{}", "arrival": {}, "length": {}}})", jobs.empty() ? "" : ", ", id, pair.substr(0, blank),
                        pair.substr(blank + 1));
    pairs.remove_prefix(comma == std::string_view::npos ? pairs.size() : comma + 1);
  }
  return fmt::format(R"({{"policy": "{}", "parameters": {{{}}}, "jobs": [{}]}})", policy, parameters, jobs);
}

}  // namespace weft::jobs
