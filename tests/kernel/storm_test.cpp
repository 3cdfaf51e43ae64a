// Storms: many threads and processes that do what they like, under every policy: bursts without a program, and the programs of storms/.
// After each action of the kernel all invariants of the machine hold; the same run comes out again, whole, in pieces and from
// a copy. A bounded number in every run of the tests: WEFT_STORMS asks for more, WEFT_STORM_FIRST for others, WEFT_STORM_BURSTS
// and WEFT_STORM_STEPS for longer lives of threads without and with a program.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "sim/core/random.h"
#include "sim/kernel/machine.h"
#include "sim/sched/policy.h"
#include "sim/vm/image.h"
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::Event;
using trace::EventKind;

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

Config random_config(Random& random, std::uint64_t seed) {
  constexpr const char* kSchedulers[] = {"rr",      "fcfs", "sjf",     "stcf",   "priority", "priority_preemptive", "priority_rr",
                                         "feedback", "mlfq", "lottery", "stride", "hrrn",     "cfs",                 "eevdf"};
  Config config;
  config.seed = seed;
  config.frames = 8'192;
  config.limit_time = 1'200 * kSecond;
  config.cores = 1 + random.below(8);
  config.scheduler = kSchedulers[seed % std::size(kSchedulers)];
  config.gil = static_cast<GilMode>(random.below(3));
  config.quantum = (1 + random.below(40)) * 100 * kMicrosecond;
  config.queues_per_core = random.below(2) == 1;
  config.lock_wake = static_cast<LockWake>(random.below(2));
  config.lock_protocol = static_cast<LockProtocol>(random.below(3));
  config.warn_lock_order = random.below(4) == 0;
  config.spurious_wakeups = random.below(2) == 1;
  config.ageing = random.below(2) * 3 * kMillisecond;
  return config;
}

std::string problem_of(const Machine& machine) {
  std::string problem;
  machine.validate(&problem);
  return problem;
}

// What the events say of a thread's life: it only leaves states that it is in, and its turns make up its processor time.
class Lives {
 public:
  void add(const Event& event) {
    switch (event.kind) {
      case EventKind::kThreadCreated: state_[event.thread] = RunState::kReady; break;
      case EventKind::kDispatched: go(event, RunState::kReady, RunState::kRunning); break;
      case EventKind::kPreempted: go(event, RunState::kRunning, RunState::kReady); break;
      case EventKind::kBlocked: go(event, is_stopped(event) ? state_[event.thread] : RunState::kRunning, RunState::kBlocked); break;
      case EventKind::kWoken: go(event, RunState::kBlocked, RunState::kReady); break;
      case EventKind::kThreadExited: leave_core(event); break;
      default: break;
    }
  }
  Ns turns(Tid tid) const { return turns_.count(tid) == 0 ? 0 : turns_.at(tid); }

 private:
  // SIGSTOP: ready threads stop, too.
  static bool is_stopped(const Event& event) { return event.a == static_cast<std::uint64_t>(WaitReason::kStopped); }
  void go(const Event& event, RunState from, RunState to) {
    EXPECT_EQ(static_cast<int>(state_[event.thread]), static_cast<int>(from)) << trace::facts_of(event.kind).name << " at " << event.time;
    leave_core(event);
    state_[event.thread] = to;
    if (to == RunState::kRunning) since_[event.thread] = event.time;
  }
  void leave_core(const Event& event) {
    if (state_[event.thread] == RunState::kRunning) turns_[event.thread] += event.time - since_[event.thread];
  }
  std::map<Tid, RunState> state_;
  std::map<Tid, Ns> since_, turns_;
};

void expect_whole_lives(const Machine& machine, const trace::Trace& trace) {
  Lives lives;
  for (const Event& event : trace.events()) lives.add(event);
  for (const Thread& thread : machine.threads()) {
    if (thread.state != RunState::kTerminated) continue;
    EXPECT_EQ(lives.turns(thread.tid), thread.cpu_time) << thread.tid.value;
  }
}

// One action of the kernel, or one stay in user mode, after the other; copies of the machine go on to the same end.
Ns weather(const Machine& beginning) {
  Machine whole = beginning;
  trace::Trace trace;
  EXPECT_EQ(whole.run(trace, kForever), StopReason::kFinished);
  EXPECT_EQ(problem_of(whole), "");
  expect_whole_lives(whole, trace);
  const std::string said = printed(whole, trace);
  EXPECT_TRUE(said.empty() || said.ends_with("calm\n")) << said;
  EXPECT_EQ(said.find("Traceback"), std::string::npos) << said;

  Machine machine = beginning;
  std::uint64_t steps = 0, every = 1;
  while (machine.run(trace, kForever, 1) == StopReason::kRunning) {
    if (++steps % every == 0) {
      EXPECT_EQ(problem_of(machine), "") << "at " << machine.now();
      if (::testing::Test::HasFailure()) return 0;
    }
    if (steps == 3'000) every = 61;
    if (steps != 2'000) continue;
    Machine copy = machine;
    trace::Trace other = trace;
    copy.run(other, kForever);
    EXPECT_EQ(copy.digest(), whole.digest());
  }
  EXPECT_EQ(machine.digest(), whole.digest());
  EXPECT_EQ(trace.divergences(), 0u);
  return whole.now();
}

TEST(Storm, OfBursts) {
  const std::uint64_t first = number_from("WEFT_STORM_FIRST", 1), count = number_from("WEFT_STORMS", 28);
  const auto most_bursts = static_cast<std::uint32_t>(number_from("WEFT_STORM_BURSTS", 12));
  Ns time = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    std::vector<BurstLoad> loads(1 + random.below(seed % 7 == 0 ? 300 : 40));
    for (BurstLoad& load : loads) {
      load = {.cpu = (1 + random.below(500)) * 10 * kMicrosecond, .sleep = random.below(3) * random.below(300) * 10 * kMicrosecond,
              .remaining = 1 + random.below(most_bursts)};
    }
    time += weather(Machine(random_config(random, seed), loads));
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
  RecordProperty("simulated_ms", static_cast<int>(time / kMillisecond));
}

// A program of storms/ with a random seed, number of threads and length of their lives: most_steps, for hundreds a part of it.
void of_program(const char* name, std::uint64_t most_steps) {
  const std::uint64_t first = number_from("WEFT_STORM_FIRST", 1), count = number_from("WEFT_STORMS", 14);
  std::ifstream file(WEFT_SOURCE_DIR "/tests/kernel/storms/" + std::string(name));
  const std::string text(std::istreambuf_iterator<char>(file), {});
  const vm::LoadResult loaded = vm::load_program(text, name);
  ASSERT_NE(loaded.image, nullptr) << loaded.error_text;
  Ns time = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    Config config = random_config(random, seed);
    const std::uint32_t threads = seed % 7 == 0 ? 150 : 2 + random.below(12);
    const std::uint64_t steps = threads > 50 ? most_steps / 4 : most_steps;
    config.arguments = {std::to_string(seed), std::to_string(threads), std::to_string(steps)};
    const Machine machine(loaded.image, config);
    time += weather(machine);
    ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed << ", " << config.scheduler << ", " << config.cores << " cores";
  }
  ::testing::Test::RecordProperty("simulated_ms", static_cast<int>(time / kMillisecond));
}

TEST(Storm, OfWaits) { of_program("waits.py", number_from("WEFT_STORM_STEPS", 8)); }

TEST(Storm, OfCalls) { of_program("calls.py", number_from("WEFT_STORM_STEPS", 16)); }

}  // namespace
}  // namespace weft::kernel
