// Round robin with loads that need no program: tables as in a textbook, with the overheads of the teaching costs.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

struct Turn {
  Ns begin;
  Ns end;
  std::uint32_t thread;
  std::uint8_t core;
  bool operator==(const Turn&) const = default;
};

void PrintTo(const Turn& turn, std::ostream* out) {
  *out << "T" << turn.thread << " on " << int{turn.core} << " [" << turn.begin << ", " << turn.end << ")";
}

std::vector<Turn> turns_of(const Config& config, const std::vector<BurstLoad>& loads) {
  Machine machine(config, loads);
  trace::Trace trace;
  EXPECT_EQ(machine.run(trace, kForever), StopReason::kFinished);
  std::string problem;
  EXPECT_TRUE(machine.validate(&problem)) << problem;
  std::vector<Turn> turns;
  for (const trace::Event& event : trace.events()) {
    if (event.kind == EventKind::kDispatched) turns.push_back({event.time, 0, event.thread.value - 1000, event.core});
    const bool leaves = event.kind == EventKind::kPreempted || event.kind == EventKind::kBlocked || event.kind == EventKind::kThreadExited;
    if (!leaves) continue;
    for (Turn& turn : turns) {
      if (turn.end == 0 && turn.thread == event.thread.value - 1000) turn.end = event.time;
    }
  }
  return turns;
}

BurstLoad load(Ns cpu, Ns sleep = 0, std::uint32_t times = 1) { return {.cpu = cpu, .sleep = sleep, .remaining = times}; }

Config quantum_of(Ns quantum, std::uint32_t cores) {
  Config config;
  config.cores = cores;
  config.quantum = quantum;
  return config;
}

// Wake-up 1 µs, first load of a core 10 µs, then 1 µs from thread to thread.
TEST(Bursts, RoundRobinOnOneCore) {
  const std::vector<Turn> expected = {
      {11'000, 15'000, 0, 0},  // a quantum
      {16'000, 19'000, 1, 0},  // done
      {20'000, 24'000, 2, 0},
      {25'000, 29'000, 0, 0},
      {30'000, 31'000, 2, 0},
      {32'000, 34'000, 0, 0},
  };
  EXPECT_EQ(turns_of(quantum_of(4'000, 1), {load(10'000), load(3'000), load(5'000)}), expected);
}

TEST(Bursts, AloneItKeepsTheCore) {
  EXPECT_EQ(turns_of(quantum_of(4'000, 1), {load(10'000)}), (std::vector<Turn>{{11'000, 21'000, 0, 0}}));
}

TEST(Bursts, OneQueueForTwoCores) {
  const std::vector<Turn> expected = {
      {11'000, 15'000, 0, 0},
      {11'000, 15'000, 1, 1},
      {16'000, 18'000, 2, 0},
      {15'000, 17'000, 0, 1},
  };
  std::vector<Turn> turns = turns_of(quantum_of(4'000, 2), {load(6'000), load(4'000), load(2'000)});
  ASSERT_EQ(turns.size(), 4u);
  EXPECT_EQ(turns[0], expected[0]);
  EXPECT_EQ(turns[1], expected[1]);
}

TEST(Bursts, SleepersLeaveTheCore) {
  const std::vector<Turn> turns = turns_of(quantum_of(100'000, 1), {load(5'000, 20'000, 2), load(30'000)});
  ASSERT_EQ(turns.size(), 3u);
  EXPECT_EQ(turns[0], (Turn{11'000, 16'000, 0, 0}));
  EXPECT_EQ(turns[1], (Turn{17'000, 47'000, 1, 0}));
  EXPECT_EQ(turns[2], (Turn{48'000, 53'000, 0, 0}));
}

TEST(Bursts, DivisionDoesNotMatter) {
  std::vector<BurstLoad> loads;
  for (Ns i = 1; i <= 13; ++i) loads.push_back(load(7'000 * i, i % 3 * 4'000, 3));
  const Machine fresh(quantum_of(10'000, 4), loads);
  Machine whole = fresh, pieces = fresh;
  trace::Trace a, b;
  whole.run(a, kForever);
  while (pieces.stop_reason() == StopReason::kRunning) pieces.run(b, pieces.now() + 1'234);
  EXPECT_EQ(whole.digest(), pieces.digest());
  EXPECT_EQ(a.digest(), b.digest());
}

}  // namespace
}  // namespace weft::kernel
