// However a run is divided into calls, states and trace are the same: the property that time travel rests on.
#include <algorithm>

#include "sim/core/random.h"
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

struct Moment {
  Ns time;
  std::uint64_t digest;
};

void expect_valid(const Machine& machine) {
  std::string problem;
  ASSERT_TRUE(machine.validate(&problem)) << problem << " at " << machine.now();
}

// Runs in pieces of random length up to `longest`; keeps some of the moments between.
std::vector<Moment> run_in_pieces(Machine& machine, trace::Trace& trace, std::uint32_t longest) {
  Random random(longest);
  std::vector<Moment> moments;
  for (int piece = 0; piece < 400 && machine.stop_reason() == StopReason::kRunning; ++piece) {
    const Ns until = machine.now() + 1 + random.below(longest);
    machine.run(trace, until);
    expect_valid(machine);
    if (piece % 16 == 0) moments.push_back({until, machine.digest()});
  }
  machine.run(trace, kForever);
  return moments;
}

void check_divisions(std::string_view source, const Config& config) {
  const Machine fresh(image_of(source), config);
  Machine whole = fresh;
  trace::Trace trace;
  whole.run(trace, kForever);
  expect_valid(whole);
  const auto in_order = [](const trace::Event& a, const trace::Event& b) { return a.time < b.time; };
  EXPECT_TRUE(std::is_sorted(trace.events().begin(), trace.events().end(), in_order));

  for (const std::uint32_t longest : {700u, 30'000u, 2'000'000u}) {
    Machine machine = fresh;
    trace::Trace pieces;
    const std::vector<Moment> moments = run_in_pieces(machine, pieces, longest);
    EXPECT_EQ(machine.digest(), whole.digest()) << "pieces up to " << longest;
    EXPECT_EQ(pieces.digest(), trace.digest());
    for (const Moment& moment : moments) {
      Machine again = fresh;
      again.rerun(moment.time);
      ASSERT_EQ(again.digest(), moment.digest) << "at " << moment.time;
    }
  }
  Machine stepped = fresh;
  trace::Trace steps;
  for (int i = 0; i < 20'000 && stepped.stop_reason() == StopReason::kRunning; ++i) stepped.step(&steps);
  stepped.run(steps, kForever);
  EXPECT_EQ(stepped.digest(), whole.digest()) << "single steps";
  EXPECT_EQ(steps.digest(), trace.digest());
}

void check_in_all_modes(std::string_view source) {
  for (const GilMode gil : {GilMode::kEveryBytecode, GilMode::kBackEdges, GilMode::kOff}) {
    for (const std::uint32_t cores : {1u, 2u, 4u}) {
      for (const char* cost : {"teaching", "cpython-3.11-linux"}) {
        SCOPED_TRACE(testing::Message() << "gil mode " << static_cast<int>(gil) << ", " << cores << " cores, " << cost);
        Config config = config_of(cores, gil, 5);
        config.cost_model = cost;
        config.quantum = kMillisecond;
        check_divisions(source, config);
      }
    }
  }
}

TEST(Division, ThreadsThatShareACounter) {
  check_in_all_modes(R"(
import threading
counter = 0
def count():
    global counter
    for _ in range(3000):
        counter += 1
threads = [threading.Thread(target=count) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
)");
}

// Operators whose operands are objects: the list is shared, and every result takes a place in the heap.
TEST(Division, OperatorsOnObjects) {
  check_in_all_modes(R"(
import threading
shared = []
def work(name):
    mine, text = shared, ''
    for i in range(200):
        mine += [name]
        text = text + 'x'
        big = 2 ** 70 + i
        if text < 'xx': big |= 2 ** 80
    return big
threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(shared)
)");
}

TEST(Division, LocksAndSleeps) {
  check_in_all_modes(R"(
import threading, time
lock = threading.Lock()
shared = []
def work(name):
    for i in range(20):
        with lock:
            shared.append((name, i))
            time.sleep(0.0003)
        sum(range(50))
threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(shared))
)");
}

TEST(Division, ForkAndCopyOnWrite) {
  check_in_all_modes(R"(
import os
numbers = [0] * 5120
pids = []
for child in range(3):
    pid = os.fork()
    if pid == 0:
        for i in range(0, 5120, 64):
            numbers[i] = child
        print(child, sum(numbers))
        os._exit(child)
    pids.append(pid)
for i in range(0, 5120, 64):
    numbers[i] = 9
for pid in pids:
    print(os.waitpid(pid, 0)[1])
)");
}

TEST(Division, PipesBetweenProcesses) {
  check_in_all_modes(R"(
import os
r, w = os.pipe()
if os.fork() == 0:
    os.close(w)
    total = 0
    while True:
        data = os.read(r, 5000)
        if not data: break
        total += len(data)
    print(total)
    os._exit(0)
os.close(r)
for i in range(12):
    os.write(w, b'x' * 30000)
os.close(w)
os.wait()
)");
}

TEST(Division, KilledWhileItRuns) {
  check_in_all_modes(R"(
import os, signal, threading, time
pid = os.fork()
if pid == 0:
    def spin():
        n = 0
        while True: n += 1
    for _ in range(2): threading.Thread(target=spin).start()
    spin()
time.sleep(0.004)
os.kill(pid, signal.SIGTERM)
print(os.waitpid(pid, 0)[1])
)");
}

// Newcomers preempt, threads expire, and some are more important than others.
void check_scheduler(const std::string& scheduler, std::string_view source) {
  for (const GilMode gil : {GilMode::kBackEdges, GilMode::kOff}) {
    for (const std::uint32_t cores : {1u, 3u}) {
      SCOPED_TRACE(testing::Message() << scheduler << ", gil mode " << static_cast<int>(gil) << ", " << cores << " cores");
      Config config = config_of(cores, gil, 5);
      config.quantum = kMillisecond;
      config.scheduler = scheduler;
      check_divisions(source, config);
    }
  }
}

constexpr std::string_view kManySleepers = R"(
import os, threading, time
def work(rounds):
    for i in range(rounds):
        sum(range(400))
        time.sleep(0.0007)
        x = 0
        for j in range(900): x += j
for child in range(4):
    if os.fork() == 0:
        os.nice(child * 4 - 6)
        other = threading.Thread(target=work, args=(2 + child,))
        other.start()
        work(5 - child)
        other.join()
        os._exit(0)
for child in range(4): os.wait()
)";

TEST(Division, EveryScheduler) {
  for (const std::string_view name : sched::all_policy_names()) {
    if (sched::schedules_threads(name)) check_scheduler(std::string(name), kManySleepers);
  }
}

TEST(Division, RealTimeClassesAndAffinity) {
  const std::string source = "import os\nos.sched_setaffinity(0, [0, 1][:os.cpu_count()])\n"
                             "if os.fork() == 0: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(5))\n" +
                             std::string(kManySleepers);
  for (const char* name : {"rr", "mlfq", "cfs", "stcf"}) check_scheduler(name, source);
}

TEST(Division, GarbageWithoutAGil) {
  Config config = config_of(2, GilMode::kOff, 1);
  check_divisions(R"(
import threading
def make():
    for i in range(30000):
        [i, [i, i], {i: i}]
threads = [threading.Thread(target=make) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print('done')
)", config);
}

TEST(Division, ACopyInTheMiddleGoesOnAlike) {
  const Machine fresh(image_of(program_text("lost_update")), config_of(2, GilMode::kEveryBytecode));
  Machine first = fresh;
  first.rerun(33 * kMillisecond + 77);
  Machine second = first;
  EXPECT_EQ(first.digest(), second.digest());
  trace::Trace a, b;
  first.run(a, kForever);
  second.run(b, kForever);
  EXPECT_EQ(first.digest(), second.digest());
}

}  // namespace
}  // namespace weft::kernel
