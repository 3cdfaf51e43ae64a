// The kernel on its own: context switches a second under a pure scheduling load, and the price of a checkpoint.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace {

using namespace weft;

// Processor time, which a busy machine does not stretch as it does the time on the clock.
double seconds_of(auto&& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

std::uint64_t switches_of(const kernel::Machine& machine) {
  std::uint64_t sum = 0;
  for (const kernel::Core& core : machine.cores()) sum += core.switches;
  return sum;
}

// Million context switches a second, with every one in the trace.
double switch_rate(std::uint32_t cores, std::uint32_t tasks) {
  kernel::Config config;
  config.cores = cores;
  config.quantum = 100 * kMicrosecond;
  kernel::BurstLoad load;
  load.cpu = 150 * kMicrosecond;
  load.remaining = 1'200'000 / tasks;
  std::vector<double> rates;
  for (int round = 0; round < 5; ++round) {
    kernel::Machine machine(config, std::vector<kernel::BurstLoad>(tasks, load));
    trace::Trace trace;
    const double seconds = seconds_of([&] { machine.run(trace, kForever); });
    rates.push_back(static_cast<double>(switches_of(machine)) / seconds / 1e6);
  }
  return median(rates);
}

// Microseconds to copy a machine whose program has touched a megabyte.
double checkpoint_time() {
  const vm::LoadResult loaded = vm::load_program("import time\ndata = [0] * 131072\ntime.sleep(10)\n", "touch.py");
  if (loaded.image == nullptr) return -1;
  kernel::Machine machine(loaded.image, kernel::Config{});
  trace::Trace trace;
  machine.run(trace, 5 * kSecond);
  constexpr int kCopies = 200;  // at a time: one is too short for the clock
  std::vector<double> times;
  for (int round = 0; round < 21; ++round) {
    const double seconds = seconds_of([&] {
      for (int i = 0; i < kCopies; ++i) const kernel::Machine copy = machine;
    });
    times.push_back(seconds * 1e6 / kCopies);
  }
  return median(times);
}

}  // namespace

int main() {
  std::printf("context switches, traced, 4 cores, 40 tasks: %.1f million a second\n", switch_rate(4, 40));
  std::printf("context switches, traced, 64 cores, 1000 tasks: %.1f million a second\n", switch_rate(64, 1000));
  std::printf("checkpoint of a machine with 1 MiB of touched pages: %.1f µs\n", checkpoint_time());
}
