// What real machines do and the teaching costs leave out: each mechanism against the same machine without it.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

// Teaching's machine, of which a test changes one price.
template <typename Change>
Config changed(Change change, std::uint32_t cores = 2) {
  Config config = config_of(cores, GilMode::kBackEdges);
  config.prices.emplace();
  change(*config.prices);
  return config;
}

Ns time_of(const char* source, const Config& config) { return FinishedRun(source, config).machine.now(); }

constexpr const char* kLockLoop = R"(
import threading
lock = threading.Lock()
total = 0
def add():
    global total
    for _ in range(3000):
        with lock:
            total += 1
threads = [threading.Thread(target=add) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(total)
)";

TEST(RealCosts, AReleasedLockIsNobodysUntilSomebodyTakesIt) {
  const FinishedRun fair(kLockLoop, changed([](auto&) {}));
  const FinishedRun free(kLockLoop, changed([](auto& cost) { cost.lock_handover = 0; }));
  EXPECT_EQ(fair.output(), "9000\n");
  EXPECT_EQ(free.output(), "9000\n");
  // A release says who has the lock now.
  const auto handed_over = [](const FinishedRun& run) {
    std::size_t count = 0;
    for (const trace::Event& event : run.trace.events()) count += event.kind == EventKind::kLockReleased && event.b != 0;
    return count;
  };
  EXPECT_GT(handed_over(fair), 0u);
  EXPECT_EQ(handed_over(free), 0u);
}

TEST(RealCosts, TheGilIsKeptInsideOfWhatIsCInCPython) {
  const auto free = [](auto& cost) { cost.lock_handover = 0; };
  const FinishedRun run(kLockLoop, changed([&](auto& cost) { free(cost), cost.library_percent = 50; }));
  EXPECT_EQ(run.output(), "9000\n");
  std::size_t waits = 0;
  for (const trace::Event& event : run.trace.events()) {
    waits += event.kind == EventKind::kBlocked && event.a == static_cast<std::uint64_t>(WaitReason::kLock);
  }
  EXPECT_LE(waits, 3u) << "nobody loses the GIL with the lock held; Thread.start waits by one";
}

TEST(RealCosts, WhoTriesAgainKeepsItsTimeout) {
  const FinishedRun run(R"(
import threading, time
lock = threading.Lock()
def hold():
    for _ in range(40):
        with lock:
            time.sleep(0.001)
thread = threading.Thread(target=hold)
thread.start()
time.sleep(0.0005)
while not lock.acquire(timeout=0.005): pass
lock.release()
thread.join()
semaphore = threading.Semaphore(0)
begin = time.monotonic()
print(semaphore.acquire(timeout=0.01), 0.009 < time.monotonic() - begin < 0.012)
)", changed([](auto& cost) { cost.lock_handover = 0; }));
  EXPECT_EQ(run.output(), "False True\n");
}

TEST(RealCosts, SemaphoresOfProcessesDoTheSame) {
  const FinishedRun run(R"(
import multiprocessing
def add(counter):
    for _ in range(300):
        with counter.get_lock():
            counter.value += 1
if __name__ == '__main__':
    counter = multiprocessing.Value('i', 0)
    children = [multiprocessing.Process(target=add, args=(counter,)) for _ in range(3)]
    for c in children: c.start()
    for c in children: c.join()
    print(counter.value)
)", changed([](auto& cost) { cost.lock_handover = 0; }));
  EXPECT_EQ(run.output(), "900\n");
}

constexpr const char* kPingPong = R"(
import os, threading
there, back = os.pipe(), os.pipe()
def answer():
    for _ in range(100):
        os.write(back[1], os.read(there[0], 1))
thread = threading.Thread(target=answer)
thread.start()
for _ in range(100):
    os.write(there[1], b'x')
    os.read(back[0], 1)
thread.join()
)";

TEST(RealCosts, AWokenThreadWaitsForTheCoreThatWasWokenForIt) {
  constexpr Ns kLatency = 50 * kMicrosecond;
  const auto slow = [](auto& cost) { cost.wake_latency = cost.wake_after_200us = cost.wake_after_1ms = cost.wake_after_5ms = kLatency; };
  const Ns taken_by_the_first = time_of(kPingPong, changed(slow));
  const Ns placed = time_of(kPingPong, changed([&](auto& cost) { slow(cost), cost.wake_placement = 1; }));
  EXPECT_GE(placed, 200 * kLatency);
  EXPECT_LT(taken_by_the_first, placed / 2);
  EXPECT_LT(time_of(kPingPong, changed([&](auto& cost) { slow(cost), cost.wake_placement = 1; }, 1)), placed / 2) << "one core never idles";
}

Ns busy_time(const Machine& machine) {
  Ns busy = 0;
  for (const Core& core : machine.cores()) busy += core.busy;
  return busy;
}

TEST(RealCosts, WakingAnIdleCoreTakesTheWakersTime) {
  const auto placed = [](auto& cost) { cost.wake_placement = 1, cost.wake_latency = 30 * kMicrosecond; };
  const FinishedRun free(kPingPong, changed(placed));
  const FinishedRun paid(kPingPong, changed([&](auto& cost) { placed(cost), cost.wake_call = 10 * kMicrosecond; }));
  EXPECT_GE(busy_time(paid.machine) - busy_time(free.machine), 190 * 10 * kMicrosecond);
}

TEST(RealCosts, TimersAreLate) {
  const char* source = "import time\nfor _ in range(10): time.sleep(0.001)\n";
  const auto punctual = changed([](auto& cost) { cost.timer_slack = 0; });
  const auto late = changed([](auto& cost) { cost.timer_slack = 0, cost.timer_delay = 70 * kMicrosecond; });
  EXPECT_EQ(time_of(source, late) - time_of(source, punctual), 10 * 70 * kMicrosecond);
  const char* timeout = "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\nlock.acquire(True, 0.001)\n";
  EXPECT_EQ(time_of(timeout, late) - time_of(timeout, punctual), 70 * kMicrosecond) << "so are timeouts";
}

TEST(RealCosts, SocketsAreDearerThanPipes) {
  const char* source = R"(
import os, socket
ends = [end.detach() for end in socket.socketpair()]
for _ in range(10): os.write(ends[0], b'x'), os.read(ends[1], 1)
)";
  const auto free = changed([](auto& cost) { cost.socket_transfer = 0; });
  const auto dear = changed([](auto& cost) { cost.socket_transfer = 1000; });
  EXPECT_EQ(time_of(source, dear) - time_of(source, free), 20 * 1000);
}

// How much longer the last line of a program takes because of a price.
template <typename Change>
Ns price_of(const std::string& before, const std::string& line, Change change) {
  const auto extra = [&](const std::string& source) {
    return time_of(source.c_str(), changed(change)) - time_of(source.c_str(), changed([](auto&) {}));
  };
  return extra(before + line) - extra(before);
}

TEST(RealCosts, NativesTakeLongerForMoreItems) {
  const auto dear = [](auto& cost) { cost.native_item = 50'000; };
  const std::string items = "items = [-i for i in range(1000)]\nmixed = [i * 7919 % 1024 for i in range(1024)]\n";
  EXPECT_EQ(price_of(items, "sum(items)\n", dear), 50 * 1'000);
  EXPECT_EQ(price_of(items, "sum(items, start=5)\n", dear), 50 * 1'000) << "by keyword";
  EXPECT_EQ(price_of(items, "max(items)\n", dear), 50 * 1'000);
  EXPECT_EQ(price_of(items, "5 in items\n", dear), 50 * 1'000) << "an instruction, no call";
  EXPECT_EQ(price_of(items, "items.index(-499)\n", dear), 50 * 500);
  EXPECT_EQ(price_of(items, "0 in range(9)\n", dear), 0);
  const Ns sort = price_of(items, "sorted(mixed)\n", dear);
  EXPECT_GT(sort, 50 * 1'024 * 9) << "n log n comparisons";
  EXPECT_LT(sort, 50 * 1'024 * 12);
}

TEST(RealCosts, APicklerIsDearAndPickleDumpsNeedsNone) {
  const auto dear = [](auto& cost) { cost.native_pickler = 700; };
  const std::string before = "import pickle\nfrom multiprocessing.reduction import ForkingPickler\n";
  EXPECT_EQ(price_of(before, "ForkingPickler.dumps([1])\n", dear), 700);
  EXPECT_EQ(price_of(before, "pickle.dumps([1])\n", dear), 0);
}

TEST(RealCosts, AskingForACollectionAllocatesNothing) {
  const auto dear = [](auto& cost) { cost.native_kilobyte = 1'000; };
  EXPECT_LT(price_of("import gc\n", "gc.collect()\n", dear), 10 * 1'000);
}

TEST(RealCosts, ABusyNeighbourSlowsACoreDown) {
  const char* source = R"(
import os
child = os.fork()
for i in range(30000): i * 3
if child: os.waitpid(child, 0)
)";
  const Ns alone = time_of(source, changed([](auto&) {}));
  const Ns crowded = time_of(source, changed([](auto& cost) { cost.crowded_percent = 150; }));
  EXPECT_NEAR(static_cast<double>(crowded) / static_cast<double>(alone), 1.5, 0.1);
  const auto slow = changed([](auto& cost) { cost.crowded_percent = 150; }, 1);
  EXPECT_EQ(time_of(source, slow), time_of(source, changed([](auto&) {}, 1))) << "one core has no neighbour";
}

TEST(RealCosts, SpawnAndPagesHaveTheirOwnPrices) {
  const char* source = R"(
import os
heap = bytearray(4 << 20)
for i in range(0, 4 << 20, 4096): heap[i] = 1
child = os.fork()
if child == 0: os._exit(0)
os.waitpid(child, 0)
)";
  const Ns free = time_of(source, changed([](auto& cost) { cost.fork_page = 0; }));
  EXPECT_GE(time_of(source, changed([](auto& cost) { cost.fork_page = 1'000; })) - free, 1'024 * 1'000);
  EXPECT_GE(time_of(source, changed([](auto& cost) { cost.fork_page = 0, cost.exit_page = 1'000; })) - free, 2 * 1'024 * 1'000);
}

}  // namespace
}  // namespace weft::kernel
