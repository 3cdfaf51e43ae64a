// Somebody types while the machine runs.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

Config open_console() {
  Config config = config_of(2, GilMode::kBackEdges);
  config.console_is_open = true;
  return config;
}

constexpr std::string_view kAsks =
    "import threading, time\n"
    "def tick():\n"
    "    time.sleep(0.2)\n"
    "    print('tick')\n"
    "threading.Thread(target=tick).start()\n"
    "print('hello', input())\n"
    "try: print(input())\n"
    "except EOFError: print('end')\n";

TEST(ConsoleInput, WaitsWhileNothingIsTyped) {
  Machine machine(image_of(kAsks), open_console());
  trace::Trace trace;
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  EXPECT_EQ(printed(machine, trace), "tick\n");   // the others go on meanwhile
  EXPECT_TRUE(machine.validate());
  const std::uint64_t before = machine.digest();
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  EXPECT_EQ(machine.digest(), before);
  ASSERT_TRUE(machine.type("kim\n"));
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  ASSERT_TRUE(machine.type(""));
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kFinished);
  EXPECT_EQ(printed(machine, trace), "tick\nhello kim\nend\n");
  EXPECT_FALSE(machine.type("too late\n"));
}

TEST(ConsoleInput, ClosedConsoleEnds) {
  FinishedRun run(kAsks, config_of(2, GilMode::kBackEdges));
  EXPECT_EQ(run.machine.exit_status(), 1);   // EOFError
  EXPECT_FALSE(run.machine.type("x\n"));
}

TEST(ConsoleInput, TypedTextIsPartOfTheConfiguration) {
  Config config = open_console();
  config.typed = {{50 * kMillisecond, "lee\n"}, {300 * kMillisecond, ""}};
  FinishedRun once(kAsks, config), again(kAsks, config);
  EXPECT_EQ(once.output(), "hello lee\ntick\nend\n");
  EXPECT_EQ(once.machine.now(), again.machine.now());
  EXPECT_GE(once.machine.now(), 300 * kMillisecond);
  EXPECT_EQ(once.machine.digest(), again.machine.digest());
}

TEST(ConsoleInput, PollSeesTheKeyboard) {
  Machine machine(image_of("import select, sys\n"
                           "print(select.select([sys.stdin], [], [], 0.1)[0])\n"
                           "print(len(select.select([sys.stdin], [], [])[0]), sys.stdin.readline())\n"),
                  open_console());
  trace::Trace trace;
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  EXPECT_EQ(printed(machine, trace), "[]\n");
  ASSERT_TRUE(machine.type("x\n"));
  machine.run(trace, kForever);
  EXPECT_EQ(printed(machine, trace), "[]\n1 x\n\n");
}

TEST(ConsoleInput, OneProcessGetsTheLine) {
  Machine machine(image_of("import os\n"
                           "pid = os.fork()\n"
                           "line = os.read(0, 100)\n"
                           "if pid == 0: os._exit(len(line))\n"
                           "print(len(line), os.waitstatus_to_exitcode(os.wait()[1]))\n"),
                  open_console());
  trace::Trace trace;
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  ASSERT_TRUE(machine.type("abc\n"));
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kInput);
  ASSERT_TRUE(machine.type(""));
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kFinished);
  const std::string text = printed(machine, trace);
  EXPECT_TRUE(text == "4 0\n" || text == "0 4\n") << text;
}

TEST(ConsoleInput, AKilledReaderIsForgotten) {
  Machine machine(image_of("import os, signal, time\n"
                           "pid = os.fork()\n"
                           "if pid == 0: os.read(0, 1)\n"
                           "time.sleep(0.1)\n"
                           "os.kill(pid, signal.SIGKILL)\n"
                           "print(os.waitstatus_to_exitcode(os.wait()[1]))\n"),
                  open_console());
  trace::Trace trace;
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kFinished);
  EXPECT_EQ(printed(machine, trace), "-9\n");
  EXPECT_TRUE(machine.validate());
}

TEST(ConsoleInput, IsBounded) {
  Machine machine(image_of("input()"), open_console());
  EXPECT_FALSE(machine.type(std::string(limits::kConsoleInputBytes + 1, 'x')));
  EXPECT_TRUE(machine.type(std::string(limits::kConsoleInputBytes, 'x')));
  EXPECT_FALSE(machine.type("x"));
  Config config = open_console();
  config.typed = {{0, std::string(limits::kConsoleInputBytes, 'x')}, {1, "x"}};
  EXPECT_NE(validate_config(config), "");
}

}  // namespace
}  // namespace weft::kernel
