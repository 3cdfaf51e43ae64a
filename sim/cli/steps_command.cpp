// `weft steps`: a run told event by event.
#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/core/time.h"
#include "sim/report/narration.h"
#include "sim/report/outcome.h"

namespace weft::cli {

namespace {

// "1.250 ms": one unit and as many decimals for all, so that they can be compared down the column.
std::string column_time(Ns time) {
  const Ns microseconds = (time + kMicrosecond / 2) / kMicrosecond;
  const std::string rest = std::to_string(microseconds % 1000);
  return std::to_string(microseconds / 1000) + "." + std::string(3 - rest.size(), '0') + rest + " ms";
}

// "    1.250 ms  #0  ": a column for the time and one for the core.
std::string margin(const trace::Event& event) {
  constexpr std::size_t kTimeWidth = 12;
  const std::string time = column_time(event.time);
  std::string text(time.size() < kTimeWidth ? kTimeWidth - time.size() : 0, ' ');
  text += time + "  ";
  text += event.core == trace::kNoCore ? "  -" : std::string(event.core < 10 ? " " : "") + "#" + std::to_string(event.core);
  return text + "  ";
}

// The program's output, set off from the narrator's words.
std::string quoted_output(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    result += "                     | " + std::string(text.substr(0, end)) + "\n";
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

class Teller {
 public:
  explicit Teller(const Options& options) : options_(options) {}

  // Says what happened since the last call; the machine stands just behind it.
  void tell(const kernel::Machine& machine, const trace::Trace& trace) {
    std::string text;
    for (; told_ < trace.size(); ++told_) {
      const trace::Event& event = trace[told_];
      if (!options_.all && report::is_detail(event)) continue;
      text += margin(event) + report::narrate(event, machine, options_.language) + "\n";
    }
    print(text + new_output(machine, trace));
  }

 private:
  std::string new_output(const kernel::Machine& machine, const trace::Trace& trace) {
    std::string text;
    const auto pieces = trace.console(machine.console_chunks());
    for (; shown_ < pieces.size(); ++shown_) text += quoted_output(pieces[shown_].text);
    return text;
  }

  const Options& options_;
  std::size_t told_ = 0;
  std::size_t shown_ = 0;
};

}  // namespace

int steps_command(const Options& options) {
  LoadedProgram program;
  int status = 0;
  if (!load(options, program, status)) return status;
  kernel::Machine machine(program.image, program.config);
  trace::Trace trace;
  Teller teller(options);
  // One machine step at a time, so that each event is told where its thread stands.
  while (machine.run(trace, kForever, 1) == kernel::StopReason::kRunning) teller.tell(machine, trace);
  teller.tell(machine, trace);
  print_error(report::outcome_text(machine, options.language));
  return exit_status(machine);
}

}  // namespace weft::cli
