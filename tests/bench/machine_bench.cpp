// The kernel on its own: context switches a second under a pure scheduling load, and the price of a checkpoint. Then Python
// threads: what four of them execute a second, and what remains of it with caches and TLBs.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
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

// Four threads each, with …
struct ThreadProgram {
  const char* with;
  const char* source;
};
constexpr ThreadProgram kThreadPrograms[] = {
    {"a shared variable", R"(
counter = 0
def work(number):
    global counter
    for _ in range(150000):
        counter += 1
)"},
    {"numbers of their own", R"(
def work(number):
    a, b = 0, number
    for i in range(150000):
        a = (a + b * i) % 1009
        if a > 500:
            b += 1
)"},
    {"objects of their own", R"(
class Account:
    def __init__(self):
        self.balance = 0
    def deposit(self, amount):
        self.balance += amount
        return self.balance
def work(number):
    account = Account()
    seen = [0] * 64
    names = {}
    for i in range(20000):
        total = account.deposit(i)
        seen[i % 64] = total
        names[i % 16] = seen[(i + 1) % 64]
)"}};
constexpr const char* kStart = R"(
import threading
threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
)";

// Million bytecodes a second of one of the programs, on four cores.
double bytecode_rate(const char* program, kernel::GilMode gil, bool with_caches) {
  const vm::LoadResult loaded = vm::load_program(std::string(program) + kStart, "threads.py");
  if (loaded.image == nullptr) return -1;
  kernel::Config config;
  config.cores = 4;
  config.gil = gil;
  if (with_caches) config.cache = {64, 8, 64}, config.tlb_entries = 64;
  std::vector<double> rates;
  for (int round = 0; round < 5; ++round) {
    kernel::Machine machine(loaded.image, config);
    trace::Trace trace;
    const double seconds = seconds_of([&] { machine.run(trace, kForever); });
    rates.push_back(static_cast<double>(machine.instructions()) / seconds / 1e6);
  }
  return median(rates);
}

void measure_threads(const char* name, kernel::GilMode gil) {
  for (const auto& [with, source] : kThreadPrograms) {
    const double off = bytecode_rate(source, gil, false), on = bytecode_rate(source, gil, true);
    std::printf("4 threads, %s, %s: %.1f million bytecodes/s\n", name, with, off);
    std::printf("… with caches and TLBs, %s, %s: %.2f of it\n", name, with, on / off);
  }
}

}  // namespace

int main() {
  std::printf("context switches, traced, 4 cores, 40 tasks: %.1f million a second\n", switch_rate(4, 40));
  std::printf("context switches, traced, 64 cores, 1000 tasks: %.1f million a second\n", switch_rate(64, 1000));
  std::printf("checkpoint of a machine with 1 MiB of touched pages: %.1f µs\n", checkpoint_time());
  measure_threads("GIL", kernel::GilMode::kBackEdges);
  measure_threads("free-threaded", kernel::GilMode::kOff);
}
