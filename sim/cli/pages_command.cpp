// `weft pages`: page replacement policies on a reference string.
#include <algorithm>

#include "sim/cli/host_files.h"
#include "sim/cli/pages_report.h"
#include "sim/cli/run_command.h"

namespace weft::cli {

namespace {

constexpr std::size_t kMostReferences = 1'000'000;
constexpr std::size_t kMostBytes = std::size_t{16} << 20;
constexpr std::uint64_t kLargestPage = UINT32_MAX;
// A table of so many frames would be wider than any screen.
constexpr std::uint32_t kMostShownFrames = 32;

bool is_separator(char c) { return c == ',' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "7,0,1": a reference string itself, not the name of a file that has one.
bool is_inline(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_separator(c) || is_digit(c); });
}

// Page numbers between commas and blanks; what follows '#' up to the end of its line is a comment. Otherwise `error` says
// what is wrong and where.
std::vector<std::uint64_t> parse_references(std::string_view text, std::string& error) {
  std::vector<std::uint64_t> pages;
  std::size_t line = 1;
  for (std::size_t at = 0; at < text.size() && error.empty();) {
    const char c = text[at];
    if (c == '\n') ++line;
    if (c == '#') {
      at = std::min(text.find('\n', at), text.size());
    } else if (is_separator(c)) {
      ++at;
    } else {
      std::size_t end = at;
      std::uint64_t page = 0;
      while (end < text.size() && is_digit(text[end]) && page <= kLargestPage) page = page * 10 + static_cast<std::uint64_t>(text[end++] - '0');
      const bool ends = end == text.size() || is_separator(text[end]) || text[end] == '#';
      if (end == at || !ends || page > kLargestPage) {
        error = "line " + std::to_string(line) + ": pages are numbers from 0 to " + std::to_string(kLargestPage);
      } else if (pages.size() == kMostReferences) {
        error = "more than " + std::to_string(kMostReferences) + " references";
      }
      pages.push_back(page);
      at = end;
    }
  }
  if (error.empty() && pages.empty()) error = "no references";
  return pages;
}

std::vector<PagingRun> run_policies(const Options& options, const std::vector<std::uint64_t>& pages) {
  const std::uint32_t frames = make_config(options, {}).frames;
  const bool steps = pages.size() <= kMostShownReferences && frames <= kMostShownFrames;
  std::vector<PagingRun> runs;
  for (const std::string_view policy : replacement::kPagingPolicies) {
    if (options.policy != "all" && options.policy != policy) continue;
    runs.push_back({policy, frames, replacement::run_references(policy, pages, frames, steps)});
  }
  return runs;
}

bool is_program(const Options& options) {
  const std::string_view file = options.file;
  return options.text.has_value() || (file.size() > 3 && file.substr(file.size() - 3) == ".py");
}

// Runs the program with memory for all of its pages and records which it touches. What it prints is not shown.
bool record(const Options& options, std::vector<std::uint64_t>& pages, int& status) {
  Options whole = options;
  std::erase_if(whole.settings, [](const auto& setting) { return setting.first == "frames" || setting.first == "replacement"; });
  LoadedProgram program;
  if (!load(whole, program, status)) return false;
  program.config.frames = limits::kFrames;
  program.config.replacement.clear();
  kernel::Machine machine(program.image, program.config);
  trace::ReferenceString references;
  machine.run(references);
  if (references.is_cut()) {
    print_error("weft: only the first " + std::to_string(trace::ReferenceString::kMost) + " references are looked at\n");
  }
  pages = references.pages();
  return true;
}

// A list of numbers, from the command line or a file. False: `error` says why.
bool read_references(const Options& options, std::vector<std::uint64_t>& pages, std::string& error) {
  std::string text = options.file, place;
  if (!options.arguments.empty()) return error = "'weft pages' reads one list; '" + options.arguments[0] + "' is another", false;
  if (!is_inline(text)) {
    place = (text == "-" ? "<stdin>" : text) + ": ";
    const auto read = read_text(options.file, error, kMostBytes);
    if (!read) return false;
    if (read->size() > kMostBytes) return error = place + "longer than 16 MiB", false;
    text = *read;
  }
  pages = parse_references(text, error);
  if (!error.empty()) error = place + error;
  return error.empty();
}

}  // namespace

int pages_command(const Options& options) {
  if (!options.setting("frames")) return usage_error("'weft pages' needs --frames N");
  std::vector<std::uint64_t> pages;
  std::string error;
  int status = 0;
  if (is_program(options)) {
    if (!record(options, pages, status)) return status;
  } else if (!read_references(options, pages, error)) {
    return usage_error(error);
  }
  const std::vector<PagingRun> runs = run_policies(options, pages);
  print(options.json ? paging_as_json(pages, runs) : paging_as_text(pages, runs));
  return 0;
}

}  // namespace weft::cli
