// The command line, read.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/kernel/config.h"
#include "sim/kernel/disk_queue.h"
#include "sim/report/language.h"
#include "sim/session/program_metadata.h"

namespace weft::cli {

enum class Command : std::uint8_t { kRun, kDis, kSteps, kSched, kPages, kDisk, kVersion, kHelp };

struct Options {
  Command command = Command::kHelp;
  std::string file;                      // "-": standard input
  std::optional<std::string> text;       // the program itself, in place of a file
  std::vector<std::string> arguments;    // the program's
  // What is said about the machine, by the names of kernel/settings.h.
  std::vector<std::pair<std::string, std::string>> settings;
  // sched: the flags as they stand ("quantum", "4"); the list of jobs says what they mean.
  std::vector<std::pair<std::string, std::string>> list_flags;
  std::string policy = "all";            // pages: whose table is wanted
  std::uint32_t cylinders = kernel::kCylinders;   // disk: how many there are
  std::string trace_file;                // empty: none
  bool digest = false, stats = false, json = false, core = false;
  bool all = false;                      // steps: details too
  report::Language language = report::Language::kEnglish;

  // What was said about a setting; nothing when it was not.
  std::optional<std::string> setting(std::string_view name) const;
};

// Reads the words behind `weft`. Words that begin with "--" are weft's own wherever they stand, up to a lone "--"; the
// first other word after the command is FILE (or "-c", before the program's text), the rest are the program's arguments. After an error `error` is one line.
Options parse_options(const std::vector<std::string>& words, std::string& error);

// The machine to build: defaults, then the program's wishes, then the flags.
kernel::Config make_config(const Options& options, const session::ProgramMetadata& metadata);

std::string_view usage();

}  // namespace weft::cli
