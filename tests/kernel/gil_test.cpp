// The GIL: who may execute, and when it changes hands.
#include <map>

#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

constexpr const char* kCount = R"(
import threading
counter = 0
def count():
    global counter
    for _ in range(30000):
        counter += 1
threads = [threading.Thread(target=count) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
)";

int seeds_with_losses(GilMode gil, int seeds) {
  int losses = 0;
  for (int seed = 0; seed < seeds; ++seed) {
    const FinishedRun run(kCount, config_of(2, gil, static_cast<std::uint64_t>(seed)));
    losses += run.output() != "60000\n";
  }
  return losses;
}

TEST(Gil, UpdatesAreLostWhenItMayChangeHandsAnywhere) { EXPECT_GE(seeds_with_losses(GilMode::kEveryBytecode, 10), 6); }
TEST(Gil, UpdatesAreLostWithoutIt) { EXPECT_GE(seeds_with_losses(GilMode::kOff, 10), 6); }
TEST(Gil, NoUpdateIsLostWhenItChangesHandsAtBackEdges) { EXPECT_EQ(seeds_with_losses(GilMode::kBackEdges, 10), 0); }

// Time between the first dispatch and the end.
Ns run_time(const char* source, const Config& config) {
  const FinishedRun run(source, config);
  return run.machine.now();
}

TEST(Gil, TwoThreadsTakeTurnsOnTwoCores) {
  const Ns with = run_time(kCount, config_of(2, GilMode::kBackEdges));
  const Ns without = run_time(kCount, config_of(2, GilMode::kOff));
  EXPECT_GT(with, without * 3 / 2);
}

TEST(Gil, AWaiterAsksAfterTheSwitchInterval) {
  const FinishedRun run(kCount, config_of(2, GilMode::kBackEdges));
  EXPECT_GE(count_events(run.trace, EventKind::kGilDropRequested), 2u);
  Ns acquired = 0;
  for (const trace::Event& event : run.trace.events()) {
    if (event.kind == EventKind::kGilAcquired) acquired = event.time;
    if (event.kind == EventKind::kGilDropRequested) {
      EXPECT_GE(event.time - acquired, 5 * kMillisecond);
      EXPECT_LE(event.time - acquired, 11 * kMillisecond);  // a waiter may have come late
    }
  }
}

TEST(Gil, SwitchIntervalOfTheProgram) {
  const std::string source = std::string("import sys\nsys.setswitchinterval(0.0005)\n") + kCount;
  const FinishedRun run(source, config_of(2, GilMode::kBackEdges));
  EXPECT_GE(count_events(run.trace, EventKind::kGilDropRequested), 20u);
}

// As in CPython: what the operating system does to take a thread down, others do not wait for.
TEST(Gil, AThreadThatEndsHasLetItGoBefore) {
  const FinishedRun run(kCount, config_of(2, GilMode::kBackEdges));
  std::map<std::uint32_t, Ns> released;
  int ends = 0;
  for (const trace::Event& event : run.trace.events()) {
    if (event.kind == EventKind::kGilReleased) released[event.thread.value] = event.time;
    const bool is_main = event.thread.value == event.process.value;   // ends with its process
    if (event.kind != EventKind::kThreadExited || is_main) continue;
    EXPECT_GE(event.time - released[event.thread.value], vm::find_cost_model("teaching")->thread_exit);
    ++ends;
  }
  EXPECT_GE(ends, 2);
}

TEST(Gil, SleepersLetOthersRun) {
  const FinishedRun run(R"(
import threading, time
threads = [threading.Thread(target=time.sleep, args=(0.05,)) for _ in range(10)]
for t in threads: t.start()
for t in threads: t.join()
)", config_of(1, GilMode::kBackEdges));
  EXPECT_GE(run.machine.now(), 50 * kMillisecond);
  EXPECT_LT(run.machine.now(), 55 * kMillisecond);
}

}  // namespace
}  // namespace weft::kernel
