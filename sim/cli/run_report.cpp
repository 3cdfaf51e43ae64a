#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/core/duration.h"
#include "sim/kernel/settings.h"
#include "sim/report/core_dump.h"
#include "sim/report/memory_report.h"
#include "sim/report/metrics.h"
#include "sim/report/metrics_text.h"
#include "sim/report/outcome.h"

namespace weft::cli {

namespace {

// 16 hexadecimal digits.
std::string digest_text(std::uint64_t digest) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; digest >>= 4) text[i] = kDigits[digest & 15];
  return text;
}

std::string_view reason_text(const kernel::Machine& machine) {
  switch (machine.stop_reason()) {
    case kernel::StopReason::kFinished: return "finished";
    case kernel::StopReason::kDeadlock: return "deadlock";
    case kernel::StopReason::kLimit: return "limit";
    default: return "running";
  }
}

report::Metrics measure(const kernel::Machine& machine, const trace::Trace& trace) {
  return report::measure(trace, static_cast<std::uint32_t>(machine.cores().size()), machine.now());
}

// What only some configurations have to say about scheduling.
std::string scheduling_text(const kernel::Machine& machine) {
  std::string text;
  if (machine.config().queues_per_core) text += "migrations: " + std::to_string(machine.state().migrations) + "\n";
  for (const kernel::Thread& thread : machine.threads()) {
    if (thread.expected_burst < 0) continue;
    text += "expected CPU burst of " + report::MachineNames(machine).thread(thread.tid, report::Language::kEnglish) + ": " +
            format_duration_short(thread.expected_burst) + "\n";
  }
  return text;
}

void write_config(report::JsonWriter& json, const kernel::Config& config) {
  json.begin_object().key("cores").value(config.cores).key("scheduler").value(config.scheduler);
  json.key("quantum").value(config.quantum).key("gil").value(kernel::gil_mode_name(config.gil));
  json.key("switch_interval").value(config.switch_interval).key("seed").value(config.seed);
  json.key("cost").value(config.cost_model).key("stdout").value(config.console_is_tty ? "tty" : "pipe");
  json.key("memory").value(std::uint64_t{config.frames} << kPageShift).end_object();
}

}  // namespace

std::string core_report(const Options& options, const kernel::Machine& machine, const trace::Trace& trace) {
  constexpr std::size_t kCrashesTold = 4;
  std::string text;
  for (const std::size_t death : report::find_crashes(trace, kCrashesTold)) {
    kernel::Machine again(machine.state().image, machine.config());
    again.rerun(trace[death].time);
    text += report::core_text(again, trace, death, options.language);
  }
  return text;
}

void report_as_text(const Options& options, const kernel::Machine& machine, const trace::Trace& trace) {
  if (options.stats) {
    const report::Metrics metrics = measure(machine, trace);
    for (const report::Table& table : report::metrics_tables(metrics, report::MachineNames(machine), options.language)) {
      print_error(report::render(table));
    }
    const report::MachineNames names(machine);
    for (const report::Table& table : report::memory_tables(machine, names, options.language)) print_error(report::render(table));
    print_error(report::bounced_line_text(machine, names, options.language));
  }
  if (options.stats) print_error(scheduling_text(machine));
  if (options.digest) {
    print_error("digest machine " + digest_text(machine.digest()) + " trace " + digest_text(trace.digest()) + " steps " +
                std::to_string(machine.position()) + "\n");
  }
}

std::string report_as_json(const Options& options, const kernel::Machine& machine, const trace::Trace& trace,
                           const ConsoleOutput& console) {
  report::JsonWriter json;
  json.begin_object().key("status").value(exit_status(machine)).key("reason").value(reason_text(machine));
  json.key("stdout").value(console.output()).key("stderr").value(console.errors());
  json.key("report").value(report::memory_kills_text(machine) + report::outcome_text(machine, options.language));
  if (options.core) json.key("core").value(core_report(options, machine, trace));
  json.key("time").value(machine.now()).key("instructions").value(machine.instructions());
  json.key("steps").value(machine.position()).key("events").value(std::uint64_t{machine.events_traced()});
  json.key("digest").begin_object().key("machine").value(digest_text(machine.digest()));
  json.key("trace").value(digest_text(trace.digest())).end_object();
  json.key("config");
  write_config(json, machine.config());
  if (options.stats) {
    json.key("metrics");
    write_metrics(json, measure(machine, trace), report::MachineNames(machine));
    json.key("memory");
    write_memory(json, machine);
  }
  json.end_object().line();
  return json.take();
}

}  // namespace weft::cli
