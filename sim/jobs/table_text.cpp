// The table of a job list's results.
#include <algorithm>

#include <fmt/format.h>

#include "sim/jobs/report.h"

namespace weft::jobs {

namespace {

struct Column {
  std::string title;
  std::vector<std::string> cells;   // one a job, then the average
};

std::string cell(const std::optional<Ns>& time) { return time ? ticks(*time) : "-"; }

// Averages with two decimals, as books print them.
std::string cell(const std::optional<double>& value) { return value ? fmt::format("{:.2f}", *value) : "-"; }

std::size_t width_of(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string shortened(const std::string& text, std::size_t width) {
  if (width_of(text) <= width) return text;
  std::size_t end = 0, count = 0;
  while (count < width - 1) {
    ++end;
    while ((text[end] & 0xC0) == 0x80) ++end;
    ++count;
  }
  return text.substr(0, end) + "…";
}

bool misses_deadline(const Job& job, const JobResult& result, Ns end) {
  if (!job.has_deadline) return false;
  return result.completion ? *result.completion > job.task.deadline : job.task.deadline <= end;
}

template <typename Get>
Column column(const char* title, const JobList& list, const std::string& last, Get get) {
  Column made{title, {}};
  for (std::size_t i = 0; i < list.jobs.size(); ++i) made.cells.push_back(get(i));
  made.cells.push_back(last);
  return made;
}

std::vector<Column> columns_of(const JobList& list, const Results& results) {
  const Averages averages = average(list, results);
  const auto measures = [&](std::size_t i) { return measure(list.jobs[i], results.jobs[i]); };
  std::vector<Column> columns;
  columns.push_back(column("job", list, "average", [&](std::size_t i) { return shortened(list.jobs[i].id, 16); }));
  columns.push_back(column("arrival", list, "", [&](std::size_t i) { return ticks(list.jobs[i].task.arrival); }));
  columns.push_back(column("length", list, "", [&](std::size_t i) { return ticks(list.jobs[i].length); }));
  columns.push_back(column("start", list, "", [&](std::size_t i) { return cell(results.jobs[i].first_run); }));
  columns.push_back(column("end", list, "", [&](std::size_t i) { return cell(results.jobs[i].completion); }));
  columns.push_back(column("response", list, cell(averages.response), [&](std::size_t i) { return cell(measures(i).response); }));
  columns.push_back(column("turnaround", list, cell(averages.turnaround), [&](std::size_t i) { return cell(measures(i).turnaround); }));
  columns.push_back(column("wait", list, cell(averages.wait), [&](std::size_t i) { return cell(measures(i).wait); }));
  const auto has_deadline = [](const Job& job) { return job.has_deadline; };
  if (std::none_of(list.jobs.begin(), list.jobs.end(), has_deadline)) return columns;
  columns.push_back(column("deadline", list, "", [&](std::size_t i) {
    const Job& job = list.jobs[i];
    if (!job.has_deadline) return std::string("-");
    return ticks(job.task.deadline) + (misses_deadline(job, results.jobs[i], results.end) ? " missed" : "");
  }));
  return columns;
}

std::string padded(const std::string& text, std::size_t width, bool to_the_left) {
  const std::string blanks(width - std::min(width, width_of(text)), ' ');
  return to_the_left ? text + blanks : blanks + text;
}

// How much of the cores' time was used, and how many jobs were done in it.
std::string yield_of(const JobList& list, const Results& results) {
  Ns busy = 0;
  std::size_t done = 0, missed = 0;
  for (std::size_t i = 0; i < list.jobs.size(); ++i) {
    busy += results.jobs[i].cpu;
    done += results.jobs[i].completion.has_value();
    missed += misses_deadline(list.jobs[i], results.jobs[i], results.end);
  }
  const double time = static_cast<double>(results.end) / static_cast<double>(kTick);
  const double use = static_cast<double>(busy) / static_cast<double>(kTick) / static_cast<double>(list.cores);
  std::string text = ticks(results.end) + " ticks";
  if (results.end > 0) text += fmt::format("; utilization {:.2f} %, throughput {:.4g} jobs a tick", 100 * use / time, static_cast<double>(done) / time);
  if (missed > 0) text += fmt::format("; {} deadline{} missed", missed, missed == 1 ? "" : "s");
  return text + "\n";
}

std::string heading(const JobList& list, const Results& results) {
  std::string text = list.policy;
  text += fmt::format(", {} rules, {} core{}", list.conventions == Conventions::kOstep ? "OSTEP" : "textbook", list.cores,
                      list.cores == 1 ? "" : "s");
  if (list.cores > 1) text += list.queue_per_core ? ", a queue each" : ", one queue";
  return text + fmt::format("; {} context switch{}\n", results.context_switches, results.context_switches == 1 ? "" : "es");
}

}  // namespace

std::string results_as_text(const JobList& list, const Results& results) {
  std::string text = heading(list, results) + yield_of(list, results) + "\n";
  const std::vector<Column> columns = columns_of(list, results);
  const std::size_t rows = list.jobs.size() + 1;
  std::vector<std::string> lines(rows + 1);
  for (const Column& each : columns) {
    const bool is_first = &each == &columns.front();
    std::size_t width = each.title.size();
    for (const std::string& content : each.cells) width = std::max(width, width_of(content));
    lines[0] += padded(each.title, width, is_first) + "  ";
    for (std::size_t i = 0; i < rows; ++i) lines[i + 1] += padded(each.cells[i], width, is_first) + "  ";
  }
  for (std::string& line : lines) {
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text + "\n" + gantt_as_text(list, results);
}

}  // namespace weft::jobs
