// The machine is a value: equal runs are equal, wherever and however they are run.
#include <gtest/gtest.h>

#include <thread>

#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace weft::kernel {
namespace {

constexpr const char* kProgram =
    "import os, threading\n"
    "counter = 0\n"
    "def work():\n"
    "    global counter\n"
    "    for i in range(3000):\n"
    "        counter += 1\n"
    "threads = [threading.Thread(target=work) for _ in range(3)]\n"
    "for t in threads: t.start()\n"
    "pid = os.fork()\n"
    "if pid == 0:\n"
    "    os._exit(sum(range(500)) % 7)\n"
    "os.wait()\n"
    "for t in threads: t.join()\n"
    "print(counter)\n";

std::shared_ptr<const vm::Image> image() {
  const vm::LoadResult loaded = vm::load_program(kProgram, "program.py");
  EXPECT_NE(loaded.image, nullptr) << loaded.error_text;
  return loaded.image;
}

struct Ending {
  std::uint64_t machine, trace;
  bool operator==(const Ending&) const = default;
};

Ending run_to_end(Machine& machine, trace::Trace& trace) {
  machine.run(trace, kForever);
  return {machine.digest(), trace.digest()};
}

TEST(Determinism, TwoMachinesOnTwoHostThreadsAreEqual) {
  const auto program = image();
  Ending endings[2];
  const auto run = [&](int i) {
    Config config;
    config.seed = 7;
    Machine machine(program, config);
    trace::Trace trace;
    endings[i] = run_to_end(machine, trace);
  };
  std::thread first(run, 0), second(run, 1);
  first.join();
  second.join();
  EXPECT_EQ(endings[0], endings[1]);
}

TEST(Determinism, CopiesOnTwoHostThreadsShareNothingThatChanges) {
  Config config;
  config.gil = GilMode::kOff;
  Machine original(image(), config);
  trace::Trace trace;
  original.run(trace, 500 * kMicrosecond);
  Machine copy = original;
  trace::Trace copied_trace = trace;
  Ending endings[2];
  std::thread first([&] { endings[0] = run_to_end(original, trace); });
  std::thread second([&] { endings[1] = run_to_end(copy, copied_trace); });
  first.join();
  second.join();
  EXPECT_EQ(endings[0], endings[1]);
}

TEST(Determinism, ARunInPiecesIsTheSameRun) {
  const auto program = image();
  Machine whole(program, Config{}), pieces(program, Config{});
  trace::Trace whole_trace, pieces_trace;
  const Ending expected = run_to_end(whole, whole_trace);
  for (Ns until = 0; pieces.run(pieces_trace, until) == StopReason::kRunning; until += 77'777) {}
  EXPECT_EQ(pieces.digest(), expected.machine);
  EXPECT_EQ(pieces_trace.digest(), expected.trace);
}

TEST(Determinism, AnotherSeedIsAnotherRun) {
  const auto program = image();
  std::uint64_t digests[2];
  for (std::uint64_t seed = 0; seed < 2; ++seed) {
    Config config;
    config.seed = seed;
    Machine machine(program, config);
    trace::Trace trace;
    digests[seed] = run_to_end(machine, trace).trace;
  }
  EXPECT_NE(digests[0], digests[1]);
}

}  // namespace
}  // namespace weft::kernel
