#include "sim/cli/run_command.h"

#include <fmt/format.h>

#include "sim/cli/cost_file.h"
#include "sim/cli/host_files.h"
#include "sim/cli/mentions_input.h"
#include "sim/cli/modules_beside.h"
#include "sim/cli/source_encoding.h"
#include "sim/kernel/settings.h"
#include "sim/report/lock_order_text.h"
#include "sim/report/outcome.h"
#include "sim/report/perfetto.h"

namespace weft::cli {

namespace {

// Machine steps between two looks at the console: a few milliseconds of host time, so that output comes while the
// program runs and Ctrl-C finds it written.
constexpr std::uint64_t kStepsAtOnce = 128;

// The name that tracebacks show, as CPython does for standard input and for -c.
std::string shown_name(const Options& options) {
  if (options.text) return "<string>";
  return options.file == "-" ? "<stdin>" : options.file;
}

void write_trace(const Options& options, const kernel::Machine& machine, const trace::Trace& trace, OutputFile& file) {
  const report::PerfettoOptions perfetto{static_cast<std::uint32_t>(machine.cores().size()), machine.now(),
                                         shown_name(options)};
  report::export_perfetto(trace, report::MachineNames(machine), perfetto,
                          [&file](std::string_view piece) { file.write(piece); });
}

// A cost model that is a file. Only who starts weft may name one, not the program.
bool load_prices(const Options& options, kernel::Config& config, std::string& error) {
  const std::string name = options.setting("cost").value_or("");
  if (!name.ends_with(".json")) return true;
  const auto text = read_text(name, error);
  if (!text) return false;
  const auto file = read_cost_file(*text, error);
  if (!file) return error = name + ": " + error, false;
  config.cost_model = file->base;
  config.prices = file->prices;
  return true;
}

bool is_input_said(const Options& options, const kernel::Config& config) {
  return options.setting("stdin") || !config.console_input.empty();
}

// Redirected standard input is read to its end before the program runs, so only of a program that will want it.
bool load_input(const Options& options, std::string_view source, kernel::Config& config, std::string& error) {
  if (is_input_said(options, config) || options.file == "-" || !mentions_input(source) || !input_is_redirected()) return true;
  auto text = read_text("-", error, limits::kConsoleInputBytes);
  if (!text) return false;
  if (text->size() > limits::kConsoleInputBytes) return error = "standard input is longer than " + kernel::form_of_setting("stdin"), false;
  config.console_input = std::move(*text);
  return true;
}

}  // namespace

bool load(const Options& options, LoadedProgram& program, int& status) {
  std::string error;
  auto source = options.text ? options.text : read_text(options.file, error);
  if (!source) return status = usage_error(error), false;
  program.source = std::move(*source);
  if (!options.text) error = read_in_named_encoding(program.source, shown_name(options));
  if (!error.empty()) return print_error(error), status = 1, false;
  program.metadata = session::read_metadata(program.source);
  for (const session::MetadataProblem& problem : program.metadata.problems) {
    print_error("weft: " + shown_name(options) + ":" + std::to_string(problem.line) + ": " + problem.message + "\n");
  }
  program.config = make_config(options, program.metadata);
  if (!load_prices(options, program.config, error)) return status = usage_error(error), false;
  if (!load_input(options, program.source, program.config, error)) return status = usage_error(error), false;
  error = kernel::validate_config(program.config);
  if (!error.empty()) return status = usage_error(error), false;
  vm::LoadResult loaded = vm::load_program(program.source, shown_name(options));
  if (loaded.image == nullptr) return print_error(loaded.error_text), status = 1, false;
  program.image = std::move(loaded.image);
  const bool is_file = !options.text && options.file != "-";
  if (!is_file) return true;
  std::string left_out;
  program.config.files = modules_beside(options.file, program.image->modules[program.image->main_module].imports, left_out);
  if (!left_out.empty()) {
    print_error(fmt::format("weft: the program imports more than {} files beside it; {} and what comes after it are left out\n",
                            limits::kProgramFiles, left_out));
  }
  return true;
}

void ConsoleOutput::follow(const kernel::Machine& machine, const trace::Trace& trace) {
  const auto pieces = trace.console(machine.console_chunks());
  while (done_ < pieces.size()) {
    // One write for what goes to the same stream in a row.
    const bool is_error = pieces[done_].is_error;
    std::string text;
    for (; done_ < pieces.size() && pieces[done_].is_error == is_error; ++done_) text += pieces[done_].text;
    if (keep_) {
      (is_error ? errors_ : output_) += text;
    } else {
      is_error ? print_error(text) : print(text);
    }
  }
}

void ConsoleOutput::finish(const kernel::Machine& machine) {
  const std::string text = machine.unwritten_output();
  keep_ ? void(output_ += text) : print(text);
}

int exit_status(const kernel::Machine& machine) {
  switch (machine.stop_reason()) {
    case kernel::StopReason::kDeadlock: return kDeadlockStatus;
    case kernel::StopReason::kLimit: return kLimitStatus;
    default: return machine.exit_status();
  }
}

int run_command(const Options& options) {
  LoadedProgram program;
  int status = 0;
  if (!load(options, program, status)) return status;
  OutputFile trace_file;
  std::string error;
  if (!options.trace_file.empty() && !trace_file.open(options.trace_file, error)) return usage_error(error);

  // What somebody types is asked for when the program wants it and nothing else can happen: simulated time stands still meanwhile.
  program.config.console_is_open = options.file != "-" && !is_input_said(options, program.config) && !input_is_redirected();
  kernel::Machine machine(program.image, program.config);
  using WhenFull = trace::Trace::WhenFull;
  const bool is_read = !options.trace_file.empty() || options.stats || options.core;
  trace::Trace trace(limits::kTraceEvents, is_read ? WhenFull::kStop : WhenFull::kGoOn);
  ConsoleOutput console(options.json);
  do {
    while (machine.run(trace, kForever, kStepsAtOnce) == kernel::StopReason::kRunning) console.follow(machine, trace);
    console.follow(machine, trace);
  } while (machine.stop_reason() == kernel::StopReason::kInput && (machine.type(read_line()) || machine.type("")));
  console.finish(machine);

  if (options.json) {
    print(report_as_json(options, machine, trace, console));
  } else {
    print_error(report::memory_kills_text(machine));
    print_error(report::outcome_text(machine, options.language));
    if (options.core) print_error(core_report(options, machine, trace));
    print_error(report::lock_order_text(machine, options.language));
    report_as_text(options, machine, trace);
  }
  if (!options.trace_file.empty()) write_trace(options, machine, trace, trace_file);
  if (!trace_file.close()) return usage_error("can't write '" + options.trace_file + "'");
  return exit_status(machine);
}

}  // namespace weft::cli
