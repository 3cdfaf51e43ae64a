// `weft sched`: a list of jobs under a scheduling policy, without a program.
#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/jobs/document.h"
#include "sim/jobs/report.h"

namespace weft::cli {

namespace {

// The longest list that is not refused anyway has about 200 bytes a job.
constexpr std::size_t kMostBytes = std::size_t{16} << 20;

bool is_csv(const std::string& file, std::string_view text) {
  return (file.size() > 4 && file.compare(file.size() - 4, 4, ".csv") == 0) || jobs::looks_like_csv(text);
}

}  // namespace

int sched_command(const Options& options) {
  std::string error;
  const auto text = read_text(options.file, error, kMostBytes);
  if (!text) return usage_error(error);
  jobs::JobList list;
  const std::string place = (options.file == "-" ? "<stdin>" : options.file) + ": ";
  if (text->size() > kMostBytes) return usage_error(place + "longer than 16 MiB");
  if (!jobs::read_job_list(*text, is_csv(options.file, *text), options.list_flags, list, error)) return usage_error(place + error);
  const jobs::Results results = jobs::simulate(list);
  if (!results.refusal.empty()) return usage_error(place + results.refusal);
  print(options.json ? jobs::results_as_json(list, results) : jobs::results_as_text(list, results));
  return 0;
}

}  // namespace weft::cli
