// A run that somebody drives, and types into.
#include "ui/playback.h"

#include <gtest/gtest.h>

namespace weft::ui {
namespace {

constexpr std::string_view kAsks =
    "import time\n"
    "name = input()\n"
    "time.sleep(0.01)\n"
    "print('hello', name, input())\n";

Program program_of(std::string_view source) {
  Program program;
  program.source = source;
  program.file_name = "asks.py";
  return program;
}

// Frames of a second's 60th each, as long as something moves.
void run(Playback& playback) {
  std::int64_t now = 0;
  for (int i = 0; i < 10'000 && playback.playing(); ++i) playback.frame([&] { return now += 1'000'000; });
}

std::string printed(const Playback& playback) {
  std::string text;
  for (const auto& chunk : playback.session()->console()) text += chunk.text;
  return text;
}

TEST(Playback, WaitsForALineAndGoesOn) {
  Playback playback;
  ASSERT_TRUE(playback.load(program_of(kAsks), {}));
  playback.set_speed(kFastest);
  playback.play();
  run(playback);
  EXPECT_EQ(playback.session()->stop_reason(), kernel::StopReason::kInput);
  EXPECT_FALSE(playback.at_end());
  playback.type("kim\n");
  EXPECT_TRUE(playback.playing());   // it was, before the program asked
  run(playback);
  EXPECT_EQ(playback.session()->stop_reason(), kernel::StopReason::kInput);
  playback.type("again\n");
  run(playback);
  EXPECT_TRUE(playback.at_end());
  EXPECT_EQ(printed(playback), "hello kim again\n");
  EXPECT_EQ(playback.typed().size(), 2u);
}

TEST(Playback, TypedTextStandsInTime) {
  Playback playback;
  ASSERT_TRUE(playback.load(program_of(kAsks), {}));
  playback.run_to_end();
  run(playback);
  playback.type("kim\n");
  run(playback);
  const Ns second = playback.session()->now();
  playback.type("one\n");
  run(playback);
  EXPECT_EQ(printed(playback), "hello kim one\n");
  // Back to the second question, with another answer.
  playback.seek(second);
  EXPECT_EQ(playback.typed().size(), 2u);
  EXPECT_EQ(printed(playback), "");
  playback.seek(second - 1);
  EXPECT_EQ(playback.typed().size(), 1u);
  playback.type("two\n");
  EXPECT_TRUE(playback.playing());
  run(playback);
  EXPECT_FALSE(playback.playing());
  EXPECT_EQ(playback.session()->now(), second - 1);   // nobody was running the program
  playback.run_to_end();
  run(playback);
  EXPECT_EQ(printed(playback), "hello kim two\n");
}

TEST(Playback, TypingAheadKeepsTheOrder) {
  Playback playback;
  ASSERT_TRUE(playback.load(program_of(kAsks), {}));
  playback.run_to_end();
  run(playback);
  playback.type("one\n");
  playback.type("two\n");   // before the run is back where it was
  run(playback);
  EXPECT_EQ(printed(playback), "hello one two\n");
}

TEST(Playback, InputOfTheProgramsOwnIsWhole) {
  Playback playback;
  kernel::Config config;
  config.console_input = "a\n";
  ASSERT_TRUE(playback.load(program_of(kAsks), config));
  playback.run_to_end();
  run(playback);
  EXPECT_TRUE(playback.at_end());
  EXPECT_EQ(playback.machine()->exit_status(), 1);   // EOFError at the second
}

TEST(Playback, AnotherProgramBeginsWithoutWhatWasTyped) {
  Playback playback;
  ASSERT_TRUE(playback.load(program_of(kAsks), {}));
  playback.run_to_end();
  run(playback);
  playback.type("kim\n");
  run(playback);
  ASSERT_TRUE(playback.load(program_of("input()\n"), playback.config()));
  playback.run_to_end();
  run(playback);
  EXPECT_EQ(playback.session()->stop_reason(), kernel::StopReason::kInput);
}

}  // namespace
}  // namespace weft::ui
