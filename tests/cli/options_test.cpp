#include "sim/cli/options.h"

#include <gtest/gtest.h>

namespace weft::cli {
namespace {

Options parse(const std::vector<std::string>& words) {
  std::string error;
  Options options = parse_options(words, error);
  EXPECT_EQ(error, "");
  return options;
}

std::string error_of(const std::vector<std::string>& words) {
  std::string error;
  parse_options(words, error);
  EXPECT_EQ(error.find('\n'), std::string::npos) << "one line";
  return error;
}

TEST(Options, StandAnywhereUpToALoneDoubleDash) {
  for (const auto& words : std::vector<std::vector<std::string>>{{"run", "--cores", "4", "f.py", "10", "-x"},
                                                                 {"run", "f.py", "--cores=4", "10", "-x"},
                                                                 {"run", "f.py", "10", "-x", "--cores", "4"}}) {
    const Options options = parse(words);
    EXPECT_EQ(options.file, "f.py");
    EXPECT_EQ(options.setting("cores"), "4");
    EXPECT_EQ(options.arguments, (std::vector<std::string>{"10", "-x"}));
  }
  const Options options = parse({"run", "f.py", "--", "--cores", "9", "--"});
  EXPECT_EQ(options.setting("cores"), std::nullopt);
  EXPECT_EQ(options.arguments, (std::vector<std::string>{"--cores", "9", "--"}));
}

TEST(Options, TakeAProgramInPlaceOfAFile) {
  const Options options = parse({"run", "--seed", "3", "-c", "print(1)", "-c", "x"});
  EXPECT_EQ(options.text, "print(1)");
  EXPECT_EQ(options.setting("seed"), "3");
  EXPECT_EQ(options.arguments, (std::vector<std::string>{"-c", "x"}));
  EXPECT_EQ(error_of({"run", "-c"}), "-c needs a value: a program's text");
}

TEST(Options, FlagsOverrideTheProgram) {
  session::ProgramMetadata metadata;
  metadata.settings = {{"cores", "8"}, {"gil", "off"}};
  const kernel::Config config = make_config(parse({"run", "f.py", "--cores", "1", "--quantum", "2ms", "--stdout", "pipe"}), metadata);
  EXPECT_EQ(config.cores, 1u);
  EXPECT_EQ(config.gil, kernel::GilMode::kOff);
  EXPECT_EQ(config.quantum, 2 * kMillisecond);
  EXPECT_FALSE(config.console_is_tty);
}

TEST(Options, ErrorsAreOneClearLine) {
  EXPECT_EQ(error_of({"run"}), "'weft run' needs a FILE (try 'weft help')");
  EXPECT_EQ(error_of({"fly"}), "unknown command 'fly' (try 'weft help')");
  EXPECT_EQ(error_of({"run", "f.py", "--cores", "0"}), "--cores wants a whole number from 1 to 64, not '0'");
  EXPECT_EQ(error_of({"run", "f.py", "--cores", "1024"}), "--cores wants a whole number from 1 to 64, not '1024'");
  EXPECT_EQ(error_of({"run", "f.py", "--queues", "many"}), "--queues wants central or per_core, not 'many'");
  EXPECT_EQ(error_of({"run", "f.py", "--wake", "last"}), "--wake wants fifo or priority, not 'last'");
  EXPECT_EQ(error_of({"run", "f.py", "--lock-protocol", "pray"}), "--lock-protocol wants none, inherit or ceiling, not 'pray'");
  EXPECT_EQ(error_of({"run", "f.py", "--lock-protocol"}), "--lock-protocol needs a value: none, inherit or ceiling");
  EXPECT_EQ(error_of({"run", "f.py", "--warn", "all"}), "--warn wants none or lock-order, not 'all'");
  EXPECT_EQ(error_of({"run", "f.py", "--spurious-wakeups", "maybe"}), "--spurious-wakeups wants off or on, not 'maybe'");
  EXPECT_EQ(error_of({"run", "f.py", "--cores"}), "--cores needs a value: a whole number from 1 to 64");
  EXPECT_EQ(error_of({"run", "f.py", "--quantum", "5"}),
            "--quantum wants a time with its unit, such as 5ms, of at least 1 µs, not '5'");
  EXPECT_EQ(error_of({"run", "f.py", "--gil", "on"}), "--gil wants 3.9, 3.12 or off, not 'on'");
  EXPECT_EQ(error_of({"run", "f.py", "--stdout", "file"}), "--stdout wants pipe or tty, not 'file'");
  EXPECT_EQ(error_of({"run", "f.py", "--fast"}), "unknown option '--fast' (options of the program go behind --)");
  EXPECT_EQ(error_of({"run", "f.py", "--seed", "18446744073709551616"}),
            "--seed wants a whole number, not '18446744073709551616'");
}

TEST(Options, OfAJobListAreItsParameters) {
  const Options options = parse({"sched", "--policy", "RR", "f.json", "--io-stay-resets=true", "--quantum", "4", "--json"});
  EXPECT_EQ(options.command, Command::kSched);
  EXPECT_EQ(options.file, "f.json");
  EXPECT_TRUE(options.json);
  const std::vector<std::pair<std::string, std::string>> flags = {{"policy", "RR"}, {"io_stay_resets", "true"}, {"quantum", "4"}};
  EXPECT_EQ(options.list_flags, flags);
  EXPECT_EQ(error_of({"sched"}), "'weft sched' needs a FILE (try 'weft help')");
  EXPECT_EQ(error_of({"sched", "a", "b"}), "'weft sched' reads one FILE; 'b' is another");
  EXPECT_EQ(error_of({"sched", "a", "--quantum"}), "--quantum needs a value: what to set it to");
}

}  // namespace
}  // namespace weft::cli
