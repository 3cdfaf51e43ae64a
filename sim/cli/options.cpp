#include "sim/cli/options.h"

#include <algorithm>
#include <iterator>

#include "sim/core/limits.h"
#include "sim/core/whole_number.h"
#include "sim/kernel/settings.h"
#include "sim/memory/replacement/reference_string.h"

namespace weft::cli {

namespace {

// Reads one flag after the other; the first error ends it.
class Parser {
 public:
  Parser(const std::vector<std::string>& words, Options& options, std::string& error)
      : words_(words), options_(options), error_(error) {}

  void run() {
    if (words_.empty()) return;
    if (!read_command(words_[0])) return;
    for (at_ = 1; at_ < words_.size() && error_.empty(); ++at_) read_word(words_[at_]);
    const bool needs_file = options_.command != Command::kVersion && options_.command != Command::kHelp;
    if (error_.empty() && needs_file && !has_file_) error_ = "'weft " + words_[0] + (options_.command == Command::kDisk ? "' needs an ORDER" : "' needs a FILE") + " (try 'weft help')";
  }

 private:
  bool read_command(const std::string& word) {
    if (word == "run") options_.command = Command::kRun;
    else if (word == "dis") options_.command = Command::kDis;
    else if (word == "steps") options_.command = Command::kSteps;
    else if (word == "sched") options_.command = Command::kSched;
    else if (word == "pages") options_.command = Command::kPages;
    else if (word == "disk") options_.command = Command::kDisk;
    else if (word == "version" || word == "--version") options_.command = Command::kVersion;
    else if (word == "help" || word == "--help" || word == "-h") options_.command = Command::kHelp;
    else error_ = "unknown command '" + word + "' (try 'weft help')";
    return error_.empty();
  }

  void read_word(const std::string& word) {
    const bool is_flag = !only_arguments_ && word.size() >= 2 && word[0] == '-' && word[1] == '-';
    if (is_flag && word.size() == 2) {
      only_arguments_ = true;
    } else if (is_flag) {
      read_flag(word);
    } else if (!has_file_ && word == "-c") {
      name_ = "-c";
      value_.reset();
      if (const auto text = need_value("a program's text")) options_.text = *text;
      has_file_ = true;
    } else if (!has_file_) {
      options_.file = word;
      has_file_ = true;
    } else {
      if (options_.command == Command::kSched) error_ = "'weft sched' reads one FILE; '" + word + "' is another";
      options_.arguments.push_back(word);
    }
  }

  // "--name value" or "--name=value".
  void read_flag(const std::string& word) {
    const std::size_t equals = word.find('=');
    name_ = word.substr(0, equals);
    value_ = equals == std::string::npos ? std::nullopt : std::optional<std::string>(word.substr(equals + 1));
    if (options_.command == Command::kSched) return read_list_flag();
    if (read_switch() || read_setting() || read_other_flag()) return;
    error_ = "unknown option '" + name_ + "'" + (has_file_ ? " (options of the program go behind --)" : " (try 'weft help')");
  }

  // Flags of a job list are its parameters: "--io-stay-resets true" as well as "--io_stay_resets true".
  void read_list_flag() {
    if (name_ == "--json" || name_ == "--help") return static_cast<void>(read_switch());
    if (const auto text = need_value("what to set it to")) options_.list_flags.emplace_back(parameter_name(), *text);
  }

  // "switch_interval" of "--switch-interval".
  std::string parameter_name() const {
    std::string name = name_.substr(2);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
  }

  bool read_switch() {
    bool* target = nullptr;
    if (name_ == "--digest") target = &options_.digest;
    else if (name_ == "--stats") target = &options_.stats;
    else if (name_ == "--json") target = &options_.json;
    else if (name_ == "--all") target = &options_.all;
    else if (name_ == "--core") target = &options_.core;
    if (target == nullptr) return name_ == "--help" && (options_.command = Command::kHelp, true);
    if (value_) error_ = name_ + " takes no value";
    *target = true;
    return true;
  }

  bool read_setting() {
    const std::string name = parameter_name();
    if (!kernel::is_setting(name)) return false;
    const std::string form = kernel::form_of_setting(name);
    if (const auto text = need_value(form)) {
      kernel::Config scratch;
      if (kernel::set_setting(scratch, name, *text)) options_.settings.emplace_back(name, *text);
      else wrong(form);
    }
    return true;
  }

  bool read_other_flag() {
    if (name_ == "--trace") return file(options_.trace_file);
    if (name_ == "--policy" && options_.command == Command::kPages) return policy();
    if (name_ == "--cylinders" && options_.command == Command::kDisk) return cylinders();
    if (name_ == "--lang") {
      return choose("en", "ko", [this](bool first) {
        options_.language = first ? report::Language::kEnglish : report::Language::kKorean;
      });
    }
    return false;
  }

  // --- values ---

  std::optional<std::string> need_value(std::string_view what) {
    if (!value_ && at_ + 1 < words_.size()) value_ = words_[++at_];
    if (!value_) error_ = name_ + " needs a value: " + std::string(what);
    return value_;
  }

  void wrong(std::string_view what) { error_ = name_ + " wants " + std::string(what) + ", not '" + value_.value_or("") + "'"; }

  bool policy() {
    constexpr std::string_view kNames = "fifo, lru, clock, opt or all";
    if (const auto text = need_value(kNames)) options_.policy = *text;
    if (error_.empty() && options_.policy != "all" && !replacement::is_paging_policy(options_.policy)) wrong(kNames);
    return true;
  }

  bool cylinders() {
    constexpr std::uint32_t kMost = 1'000'000;
    const std::string form = "a number from 1 to " + std::to_string(kMost);
    const auto text = need_value(form);
    if (!text) return true;
    const auto number = parse_whole_number(*text);
    if (!number || *number < 1 || *number > kMost) return wrong(form), true;
    options_.cylinders = static_cast<std::uint32_t>(*number);
    return true;
  }

  bool file(std::string& target) {
    if (const auto text = need_value("a file name")) target = *text;
    if (error_.empty() && target.empty()) error_ = name_ + " needs a value: a file name";
    return true;
  }

  template <typename Set>
  bool choose(std::string_view first, std::string_view second, Set set) {
    const std::string both = std::string(first) + " or " + std::string(second);
    const auto text = need_value(both);
    if (text && *text != first && *text != second) wrong(both);
    if (error_.empty()) set(*text == first);
    return true;
  }

  const std::vector<std::string>& words_;
  Options& options_;
  std::string& error_;
  std::size_t at_ = 0;
  bool has_file_ = false;
  bool only_arguments_ = false;
  std::string name_;
  std::optional<std::string> value_;
};

}  // namespace

Options parse_options(const std::vector<std::string>& words, std::string& error) {
  Options options;
  error.clear();
  Parser(words, options, error).run();
  return options;
}

std::optional<std::string> Options::setting(std::string_view name) const {
  std::optional<std::string> last;
  for (const auto& [said, text] : settings) {
    if (said == name) last = text;
  }
  return last;
}

kernel::Config make_config(const Options& options, const session::ProgramMetadata& metadata) {
  kernel::Config config;
  config.frames = limits::kMaxFrames;
  session::apply(metadata, config);
  for (const auto& [name, text] : options.settings) kernel::set_setting(config, name, text);
  config.arguments = options.arguments;
  return config;
}

std::string_view usage() {
  return R"(weft: runs Python programs with threads and processes on a simulated computer

  weft run FILE [ARGS...] [OPTIONS]    run a program; FILE "-" reads standard input, -c TEXT in its place is the program
  weft steps FILE [ARGS...] [OPTIONS]  run it and tell every step in a sentence
  weft dis FILE                        show its bytecode
  weft sched FILE [--json] [OPTIONS]   schedule a list of jobs (JSON, or CSV lines: id,arrival,length[,priority,tickets,nice]);
                                       --policy RR --quantum 4 --cores 2 … say what FILE doesn't (docs/SCHEDULING.md)
  weft pages REFS --frames N [--policy fifo|lru|clock|opt|all] [--json]
                                       page replacement on paper: REFS is 7,0,1,2,0,3, a file of page numbers ("-": standard
                                       input), or a program (.py), whose run's references are recorded
  weft disk ORDER HEAD REQUESTS [up|down] [--cylinders N] [--json]
                                       serve a queue of cylinders (of 200): weft disk scan 53 98,183,37,122,14,124,65,67 down
  weft version
  weft help

The machine (defaults: the program's own "# /// weft" block, then what is said here):
  --cores N               cores, 1 to 64 (2)
  --scheduler NAME        scheduling policy (rr); fcfs, sjf, stcf, priority, mlfq, lottery, stride, cfs, eevdf …
  --quantum T             time slice (5ms)
  --queues central|per_core   one ready queue, or one a core with stealing and balancing (central)
  --ageing T              policies with priorities: who has been ready for T counts as one step better (never)
  --wake fifo|priority    who gets a lock: the one who waits longest, or the most important one (fifo)
  --lock-protocol none|inherit|ceiling   against priority inversion (none)
  --spurious-wakeups on|off   whether Condition.wait() may return without a notification (off)
  --warn lock-order       tell of locks that threads take in different orders, which one day may be a deadlock
  --gil 3.12|3.9|off      when the interpreter may switch threads: at back edges and calls (3.12), between any two
                          bytecodes (3.9), or no GIL at all (off)
  --switch-interval T     how long a thread waits before it asks for the GIL (5ms)
  --seed S                decides whatever could have gone otherwise (0)
  --cost NAME             prices: teaching (round numbers) or cpython-3.11-linux (measured), or a FILE.json of them,
                          as ./dev calibrate writes it for the machine it runs on
  --memory MIB            physical memory (1024; the screen has 128)
  --frames N              the same in pages of 4 KiB
  --replacement NAME      demand paging when memory is full: fifo, lru or clock decides which page leaves (off)
  --swap N                pages of the swap device (65536); --swap-latency T: of one page, in or out (100us)
  --cache SETSxWAYSxBYTES a cache a core, such as 64x8x64 (off); --cache-latency T: of a miss (100ns)
  --tlb N                 a TLB of N entries a core (off); --tlb-latency T: of a miss (100ns); --tlb-asid on: not flushed
                          when another process comes
  --disk none|ORDER       a disk that files wait for (none): fcfs, sstf, scan, cscan, look or clook;
                          look:seek=50us:rotation=4ms:transfer=40us says what a cylinder, a turn and a block take
  --net none|on|SPEC      a network between sockets (none): latency=1ms:bandwidth=125000000 (bytes a second)
  --stdout tty|pipe       what the program takes its output for: line-buffered terminal or block-buffered pipe (tty)
  --stdin TEXT            what the program reads from its standard input (without: what weft's own is redirected from)
  --limit-time T          stop at this simulated time (3600s)
  --limit-instructions N  stop after this many bytecode instructions

What to show besides the program's own output (on standard error):
  --stats                 tables of threads, processes and cores
  --core                  what is left of a process that crashed: where its threads were, and what lies at the address
  --digest                the names of the last state and of the trace; equal runs have equal digests
  --trace OUT.json        write the trace for ui.perfetto.dev or chrome://tracing
  --json                  instead of all that, one JSON object on standard output, the program's output within it
  --lang en|ko            language of sentences and tables (en)
  --all                   steps: the small events too (system calls, first touches of pages)

Options may stand anywhere up to a lone "--"; what follows it goes to the program. Times have a unit: 5ms, 250us, 1.5s.
Exit status: the program's own (128 + signal when one killed it); 2 bad usage, 3 deadlock, 4 a limit was reached.
)";
}

}  // namespace weft::cli
