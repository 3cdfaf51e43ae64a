#include "tests/fuzz/machine_properties.h"

#include <fmt/format.h>

#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace weft::fuzz {

namespace {

struct Run {
  Run(std::shared_ptr<const vm::Image> image, const kernel::Config& config) : machine(std::move(image), config) {}

  void to(Ns time) { machine.run(trace, time); }
  std::string difference(const Run& other) const {
    if (machine.digest() != other.machine.digest()) return "another state";
    return trace.digest() != other.trace.digest() ? "another trace" : "";
  }
  std::string invalid() const {
    std::string problem;
    return machine.validate(&problem) ? "" : problem;
  }

  kernel::Machine machine;
  trace::Trace trace;
};

// CPython raises it for its own errors only; here it would be one of ours.
bool shows_internal_error(const Run& run) {
  for (const trace::ConsoleChunk& chunk : run.trace.console(run.machine.console_chunks())) {
    if (chunk.text.find("SystemError") != std::string::npos) return true;
  }
  return false;
}

}  // namespace

kernel::Config small_config() {
  kernel::Config config;
  config.frames = 4'096;
  config.limit_instructions = 400'000;
  config.limit_time = 5 * kSecond;
  return config;
}

std::string check_properties(std::string_view program, const kernel::Config& config) {
  const vm::LoadResult loaded = vm::load_program(program, "fuzz.py");
  if (loaded.image == nullptr) return "it does not load: " + loaded.error_text;
  Run whole(loaded.image, config);
  whole.to(kForever);
  if (const std::string problem = whole.invalid(); !problem.empty()) return "invalid at the end: " + problem;
  if (shows_internal_error(whole)) return "SystemError";

  const Ns end = whole.machine.now();
  Run pieces(loaded.image, config);
  for (const Ns part : {end / 3, end / 2}) {
    pieces.to(part);
    if (const std::string problem = pieces.invalid(); !problem.empty()) return fmt::format("invalid at {} ns: {}", part, problem);
  }
  Run copy = pieces;
  pieces.to(kForever);
  if (const std::string what = pieces.difference(whole); !what.empty()) return "a run in pieces ends in " + what;
  copy.to(kForever);
  if (const std::string what = copy.difference(whole); !what.empty()) return "a copy's run ends in " + what;
  return "";
}

}  // namespace weft::fuzz
