// Demand paging in a machine: the same results with less memory, the same run however it is driven, and who dies when
// there is no room at all.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

// Goes over more pages than there are, again and again, in two processes with two threads each.
constexpr const char* kHungry =
    "import os, threading\n"
    "class Row:\n"
    "    def __init__(self, n):\n"
    "        self.cells = [n] * 600\n"
    "    def bump(self):\n"
    "        self.cells[7] += 1\n"
    "rows = [Row(i) for i in range(60)]\n"
    "def work(mine):\n"
    "    for round in range(3):\n"
    "        for row in mine:\n"
    "            row.bump()\n"
    "pid = os.fork()\n"
    "threads = [threading.Thread(target=work, args=(rows[i::2],)) for i in range(2)]\n"
    "for thread in threads: thread.start()\n"
    "for thread in threads: thread.join()\n"
    "if pid == 0:\n"
    "    os._exit(sum(row.cells[7] for row in rows) % 100)\n"
    "print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), sum(row.cells[7] for row in rows))\n";

Config paged(const char* policy, std::uint32_t frames, GilMode gil = GilMode::kBackEdges, std::uint32_t cores = 2) {
  Config config = config_of(cores, gil);
  config.replacement = policy;
  config.frames = frames;
  return config;
}

std::uint64_t major_faults(const Machine& machine) {
  std::uint64_t sum = 0;
  for (const Process& process : machine.processes()) sum += process.major_faults;
  return sum;
}

TEST(Paging, ResultsDoNotDependOnMemory) {
  const std::string expected = FinishedRun(kHungry, config_of(2, GilMode::kBackEdges)).output();
  EXPECT_FALSE(expected.empty());
  for (const char* policy : {"fifo", "lru", "clock"}) {
    for (const std::uint32_t frames : {64u, 200u, 2'000u}) {
      SCOPED_TRACE(std::string(policy) + " " + std::to_string(frames));
      const FinishedRun run(kHungry, paged(policy, frames));
      EXPECT_EQ(run.output(), expected);
      EXPECT_EQ(run.machine.exit_status(), 0);
      EXPECT_GT(major_faults(run.machine), 0u);  // at least TEXT
    }
  }
}

TEST(Paging, LessMemoryMoreFaults) {
  std::uint64_t before = UINT64_MAX;
  for (const std::uint32_t frames : {64u, 200u, 1'000u}) {
    const std::uint64_t faults = major_faults(FinishedRun(kHungry, paged("lru", frames)).machine);
    EXPECT_LT(faults, before) << frames;
    before = faults;
  }
}

struct Driven {
  std::uint64_t machine, trace;
  bool operator==(const Driven&) const = default;
};

// Driven in pieces, each on a copy of the machine before, validated between.
Driven in_pieces(const std::shared_ptr<const vm::Image>& image, const Config& config, Ns piece, bool single) {
  Machine machine(image, config);
  trace::Trace trace;
  for (Ns until = 0; machine.stop_reason() == StopReason::kRunning;) {
    until += piece;
    Machine copy = machine;
    machine = copy;
    if (single) {
      for (int i = 0; i < 5'000 && machine.stop_reason() == StopReason::kRunning; ++i) machine.step(&trace);
    } else {
      machine.run(trace, until);
    }
    std::string problem;
    EXPECT_TRUE(machine.validate(&problem)) << problem;
    const Paging& paging = machine.physical().paging();
    if (paging.on()) {
      EXPECT_LE(paging.resident(), paging.frames());
    }
  }
  EXPECT_EQ(trace.divergences(), 0u);
  return {machine.digest(), trace.digest()};
}

Driven at_once(const std::shared_ptr<const vm::Image>& image, const Config& config) {
  Machine machine(image, config);
  trace::Trace trace;
  machine.run(trace, kForever);
  return {machine.digest(), trace.digest()};
}

TEST(Paging, ARunInPiecesIsTheSameRun) {
  const auto image = image_of(kHungry);
  std::uint32_t frames = 89;
  for (const char* policy : {"fifo", "lru", "clock", "fifo", "fifo", "fifo", "fifo"}) {
    ++frames;
    for (const GilMode gil : {GilMode::kBackEdges, GilMode::kEveryBytecode, GilMode::kOff}) {
      SCOPED_TRACE(std::string(policy) + " gil " + std::to_string(static_cast<int>(gil)) + " frames " + std::to_string(frames));
      const Config config = paged(policy, frames, gil);
      const Driven expected = at_once(image, config);
      EXPECT_EQ(in_pieces(image, config, 333'333, false), expected);
      EXPECT_EQ(in_pieces(image, config, 1, true), expected);
    }
  }
}

Config cached(GilMode gil, std::uint32_t cores) {
  Config config = config_of(cores, gil);
  config.cache = {16, 4, 64};
  config.cache_latency = 130;  // no multiple of a bytecode's price
  config.tlb_entries = 16;
  config.tlb_latency = 70;
  return config;
}

TEST(CacheModel, ARunInPiecesIsTheSameRun) {
  const auto image = image_of(kHungry);
  for (const GilMode gil : {GilMode::kBackEdges, GilMode::kEveryBytecode, GilMode::kOff}) {
    SCOPED_TRACE("gil " + std::to_string(static_cast<int>(gil)));
    const Config config = cached(gil, 3);
    const Driven expected = at_once(image, config);
    EXPECT_EQ(in_pieces(image, config, 333'333, false), expected);
    EXPECT_EQ(in_pieces(image, config, 1, true), expected);
  }
}

// Two threads count in cells of one line, or of two.
std::string counters(int second) {
  return "import threading\n"
         "cells = [0] * 64\n"
         "def work(i):\n"
         "    n = 0\n"
         "    while n < 2000:\n"
         "        cells[i] = n\n"
         "        n += 1\n"
         "threads = [threading.Thread(target=work, args=(i,)) for i in (16, " + std::to_string(second) + ")]\n"
         "for t in threads: t.start()\n"
         "for t in threads: t.join()\n";
}

TEST(CacheModel, FalseSharingCosts) {
  Config config = config_of(2, GilMode::kOff);
  config.cache = {64, 8, 64};
  const FinishedRun one(counters(17), config), two(counters(40), config);
  const auto coherence = [](const FinishedRun& run) {
    return run.machine.cores()[0].memory.coherence_misses + run.machine.cores()[1].memory.coherence_misses;
  };
  EXPECT_GT(coherence(one), 2 * coherence(two));
}

// --- no room at all ---

constexpr const char* kGlutton =
    "import os\n"
    "pid = os.fork()\n"
    "if pid == 0:\n"
    "    hoard = []\n"
    "    while True:\n"
    "        hoard.append([0] * 500)\n"
    "print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n";

TEST(Paging, TheGreediestProcessIsKilled) {
  for (const char* policy : {"fifo", "lru", "clock"}) {
    Config config = paged(policy, 200);
    config.swap_pages = 1'000;
    const FinishedRun run(kGlutton, config);
    EXPECT_EQ(run.output(), "-9\n") << policy;
    EXPECT_EQ(run.machine.exit_status(), 0);
    ASSERT_EQ(run.machine.state().memory_kills.size(), 1u);
    EXPECT_EQ(run.machine.state().memory_kills[0].pid, run.machine.processes()[1].pid);
  }
}

TEST(Paging, AloneItDiesOfSigkill) {
  Config config = paged("clock", 200);
  config.swap_pages = 1'000;
  const FinishedRun run("hoard = []\nwhile True:\n    hoard.append([0] * 500)\n", config);
  EXPECT_EQ(run.machine.exit_status(), 137);
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kFinished);
}

TEST(Paging, CleanPagesAreNotWritten) {
  // Read again and again: each page is written once at most, however often it comes back.
  const FinishedRun run(
      "rows = [[i] * 500 for i in range(150)]\n"
      "total = 0\n"
      "for round in range(6):\n"
      "    for row in rows:\n"
      "        total += row[3]\n"
      "print(total)\n",
      paged("fifo", 100));
  std::uint64_t evicted = 0, written = 0;
  for (const trace::Event& event : run.trace.events()) {
    if (event.kind != trace::EventKind::kPageEvicted) continue;
    ++evicted;
    written += event.b;
  }
  EXPECT_GT(evicted, 800u);
  EXPECT_LT(written, evicted / 2);
}

TEST(Paging, OffCostsAndChangesNothing) {
  const Machine machine(image_of("print(1)\n"), Config{});
  EXPECT_FALSE(machine.physical().paging().on());
  EXPECT_FALSE(machine.state().caches.on());
  EXPECT_TRUE(machine.state().tlbs.empty());
}

}  // namespace
}  // namespace weft::kernel
