// The kernel on its own: context switches a second under a pure scheduling load, and the price of a checkpoint.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace {

using namespace weft;

double seconds_of(auto&& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
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
  std::vector<double> times;
  for (int round = 0; round < 101; ++round) {
    times.push_back(seconds_of([&] { const kernel::Machine copy = machine; }) * 1e6);
  }
  std::printf("  (%u pages of 4 KiB in use)\n", machine.physical().used());
  return median(times);
}

}  // namespace

int main() {
  std::printf("context switches, trace on:  4 cores,    40 tasks  %6.1f million a second\n", switch_rate(4, 40));
  std::printf("                            64 cores, 1,000 tasks  %6.1f million a second\n", switch_rate(64, 1000));
  std::printf("checkpoint of a machine with 1 MiB of touched pages  %.1f µs\n", checkpoint_time());
}
