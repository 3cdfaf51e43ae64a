// The `weft` command.
#include "sim/cli/host_files.h"
#include "sim/cli/host_memory.h"
#include "sim/cli/options.h"
#include "sim/cli/run_command.h"

int main(int argc, char** argv) {
  using namespace weft::cli;
  use_huge_pages();
  std::string error;
  const Options options = parse_options(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc), error);
  if (!error.empty()) return usage_error(error);
  switch (options.command) {
    case Command::kRun: return run_command(options);
    case Command::kDis: return dis_command(options);
    case Command::kSteps: return steps_command(options);
    case Command::kSched: return sched_command(options);
    case Command::kPages: return pages_command(options);
    case Command::kDisk: return disk_command(options);
    case Command::kVersion: print("weft " WEFT_VERSION "\n"); return 0;
    case Command::kHelp: break;
  }
  print(usage());
  return argc > 1 ? 0 : kUsageStatus;
}
