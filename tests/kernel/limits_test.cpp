// Every limit stops the simulated program and says which it was.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

void expect_limit(const char* source, const Config& config, LimitKind limit) {
  const FinishedRun run(source, config);
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kLimit);
  EXPECT_EQ(run.machine.limit(), limit);
  EXPECT_EQ(run.trace[run.trace.size() - 1].kind, trace::EventKind::kLimitReached);
}

TEST(Limits, Instructions) {
  Config config;
  config.limit_instructions = 100'000;
  expect_limit("while True: pass\n", config, LimitKind::kInstructions);
}

TEST(Limits, Time) {
  Config config;
  config.limit_time = 10 * kMillisecond;
  expect_limit("while True: pass\n", config, LimitKind::kTime);
  expect_limit("import time\ntime.sleep(1)\n", config, LimitKind::kTime);
}

TEST(Limits, TimeIsEnoughWhenTheProgramEndsBefore) {
  Config config;
  config.limit_time = kSecond;
  const FinishedRun run("import time\ntime.sleep(0.9)\n", config);
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kFinished);
}

TEST(Limits, ForkBomb) { expect_limit("import os\nwhile True: os.fork()\n", Config{}, LimitKind::kProcesses); }

TEST(Limits, ThreadBomb) {
  expect_limit("import threading, time\nwhile True: threading.Thread(target=time.sleep, args=(9,)).start()\n", Config{},
               LimitKind::kThreads);
}

TEST(Limits, MemoryBomb) {
  Config config;
  config.frames = 2'048;
  expect_limit("x = []\nwhile True: x.append('a' * 1000 + str(len(x)))\n", config, LimitKind::kMemory);
}

TEST(Limits, MemoryBombInAChildKillsTheChild) {
  Config config;
  config.frames = 2'048;
  const FinishedRun run(R"(
import os
pid = os.fork()
if pid == 0:
    x = []
    while True: x.append('a' * 1000 + str(len(x)))
print(os.waitpid(pid, 0)[1])
)", config);
  EXPECT_EQ(run.output(), "9\n");
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kFinished);
}

TEST(Limits, PrintBomb) { expect_limit("while True: print('a' * 10000)\n", Config{}, LimitKind::kOutput); }

TEST(Config, IsChecked) {
  const auto problem = [](auto change) {
    Config config;
    change(config);
    return validate_config(config);
  };
  EXPECT_EQ(validate_config(Config{}), "");
  EXPECT_NE(problem([](Config& c) { c.cores = 0; }), "");
  EXPECT_EQ(problem([](Config& c) { c.cores = limits::kCores; }), "");
  EXPECT_NE(problem([](Config& c) { c.cores = limits::kCores + 1; }), "");
  EXPECT_NE(problem([](Config& c) { c.quantum = 0; }), "");
  EXPECT_NE(problem([](Config& c) { c.frames = limits::kMaxFrames + 1; }), "");
  EXPECT_EQ(problem([](Config& c) { c.scheduler = "edf"; }).substr(0, 37), "no scheduler 'edf' (there are: rr, fc");
  EXPECT_NE(problem([](Config& c) { c.cost_model = "free"; }), "");
}

}  // namespace
}  // namespace weft::kernel
