// `weft run`: a program from start to end, its output as it comes.
#pragma once
#include <memory>
#include <string>

#include "sim/cli/options.h"
#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"

namespace weft::cli {

// Exit statuses of weft's own; otherwise it is the program's.
constexpr int kDeadlockStatus = 3;
constexpr int kLimitStatus = 4;

// A program, loaded, on a machine that is about to start.
struct LoadedProgram {
  std::string source;
  session::ProgramMetadata metadata;
  kernel::Config config;
  std::shared_ptr<const vm::Image> image;
};

// Reads, configures and compiles. After a failure it has said why on standard error and `status` is the exit status.
bool load(const Options& options, LoadedProgram& program, int& status);

// Hands the console's output to the host as it comes. With `keep` it collects instead (for --json).
class ConsoleOutput {
 public:
  explicit ConsoleOutput(bool keep) : keep_(keep) {}
  // Takes what is new on the machine's console.
  void follow(const kernel::Machine& machine, const trace::Trace& trace);
  // What is still in the buffers of a machine that will not go on.
  void finish(const kernel::Machine& machine);
  const std::string& output() const { return output_; }
  const std::string& errors() const { return errors_; }

 private:
  bool keep_;
  std::size_t done_ = 0;  // pieces handed on
  std::string output_, errors_;
};

// The status that weft exits with.
int exit_status(const kernel::Machine& machine);

int run_command(const Options& options);

// What is left of the processes that crashed: the run is repeated up to each crash.
std::string core_report(const Options& options, const kernel::Machine& machine, const trace::Trace& trace);

// --- run_report.cpp: what stands behind the program's output ---
void report_as_text(const Options& options, const kernel::Machine& machine, const trace::Trace& trace);
std::string report_as_json(const Options& options, const kernel::Machine& machine, const trace::Trace& trace,
                           const ConsoleOutput& console);

// --- the other commands ---
int dis_command(const Options& options);
int steps_command(const Options& options);
int sched_command(const Options& options);
int pages_command(const Options& options);
int disk_command(const Options& options);

}  // namespace weft::cli
