// Any text as a list of jobs, JSON or CSV: it is refused in one line, or simulated to results that hold together.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sim/jobs/document.h"
#include "sim/jobs/report.h"
#include "sim/sched/policy.h"

using namespace weft::jobs;

namespace {

bool holds(const JobList& list, const Results& results, std::size_t i) {
  const JobResult& result = results.jobs[i];
  const Measures measures = measure(list.jobs[i], result);
  if (result.cpu > list.jobs[i].length || (result.completion && result.cpu != list.jobs[i].length)) return false;
  return measures.response.value_or(0) >= 0 && measures.turnaround.value_or(0) >= 0 && measures.wait.value_or(0) >= 0;
}

}  // namespace

// The first two bytes choose a policy, and whether the text is CSV.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::vector<std::string_view> policies = weft::sched::all_policy_names();
  Flags flags;
  if (data[0] < policies.size()) flags = {{"policy", std::string(policies[data[0]])}, {"quantum", "2"}, {"queues_high_to_low", "[1, 2]"}};
  JobList list;
  std::string error;
  if (!read_job_list(text, data[1] % 2 == 1, flags, list, error)) {
    if (error.empty() || error.find('\n') != std::string::npos) std::abort();
    return 0;
  }
  const Results results = simulate(list);
  if (!results.refusal.empty()) return 0;
  for (std::size_t i = 0; i < list.jobs.size(); ++i) {
    if (!holds(list, results, i)) std::abort();
  }
  if (results_as_json(list, results).empty() || results_as_text(list, results).empty()) std::abort();
  return 0;
}
