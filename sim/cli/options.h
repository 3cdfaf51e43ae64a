// The command line, read.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/kernel/config.h"
#include "sim/report/language.h"
#include "sim/session/program_metadata.h"

namespace weft::cli {

enum class Command : std::uint8_t { kRun, kDis, kSteps, kSched, kPages, kDisk, kVersion, kHelp };

// What the flags say about the machine; a flag that is not given leaves the program's own wish, or the default.
struct ConfigFlags {
  std::optional<std::uint32_t> cores;
  std::optional<std::string> scheduler;
  std::optional<Ns> quantum;
  std::optional<Ns> switch_interval;
  std::optional<kernel::GilMode> gil;
  std::optional<std::uint64_t> seed;
  std::optional<std::string> cost_model;
  std::optional<bool> console_is_tty;
  std::optional<std::uint32_t> frames;
  std::optional<kernel::LockWake> lock_wake;
  std::optional<kernel::LockProtocol> lock_protocol;
  std::optional<bool> queues_per_core;
  std::optional<Ns> ageing;
  bool warn_lock_order = false, spurious_wakeups = false;
  std::optional<std::string> replacement;
  std::optional<std::uint32_t> swap_pages;
  std::optional<Ns> swap_latency;
  std::optional<CacheGeometry> cache;
  std::optional<Ns> cache_latency;
  std::optional<std::uint32_t> tlb_entries;
  std::optional<Ns> tlb_latency;
  bool tlb_tagged = false;
  std::optional<Ns> limit_time;
  std::optional<std::uint64_t> limit_instructions;
  std::optional<kernel::DiskConfig> disk;
  std::optional<kernel::NetworkConfig> network;
};

struct Options {
  Command command = Command::kHelp;
  std::string file;                      // "-": standard input
  std::optional<std::string> text;       // the program itself, in place of a file
  std::vector<std::string> arguments;    // the program's
  ConfigFlags flags;
  // sched: the flags as they stand ("quantum", "4"); the list of jobs says what they mean.
  std::vector<std::pair<std::string, std::string>> list_flags;
  std::string policy = "all";            // pages: whose table is wanted
  std::string trace_file;                // empty: none
  bool digest = false, stats = false, json = false, core = false;
  bool all = false;                      // steps: details too
  report::Language language = report::Language::kEnglish;
};

// Reads the words behind `weft`. Words that begin with "--" are weft's own wherever they stand, up to a lone "--"; the
// first other word after the command is FILE (or "-c", before the program's text), the rest are the program's arguments. After an error `error` is one line.
Options parse_options(const std::vector<std::string>& words, std::string& error);

// The machine to build: defaults, then the program's wishes, then the flags.
kernel::Config make_config(const Options& options, const session::ProgramMetadata& metadata);

std::string_view usage();

}  // namespace weft::cli
