// Deadlocks: found when nothing can go on, and told from owners and waiters.
#include "sim/kernel/wait_graph.h"

#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

constexpr const char* kTwoLocks = R"(
import threading, time
a = threading.Lock()
b = threading.Lock()
def first():
    with a:
        time.sleep(0.01)
        with b: pass
def second():
    with b:
        time.sleep(0.01)
        with a: pass
threads = [threading.Thread(target=first), threading.Thread(target=second)]
for t in threads: t.start()
for t in threads: t.join()
)";

TEST(WaitGraph, TwoThreadsWaitForEachOther) {
  for (const GilMode gil : {GilMode::kEveryBytecode, GilMode::kBackEdges, GilMode::kOff}) {
    const FinishedRun run(kTwoLocks, config_of(2, gil));
    ASSERT_EQ(run.machine.stop_reason(), StopReason::kDeadlock);
    EXPECT_EQ(count_events(run.trace, trace::EventKind::kDeadlock), 1u);
    const WaitGraph graph = read_wait_graph(run.machine);
    ASSERT_EQ(graph.edges.size(), 3u);
    ASSERT_EQ(graph.cycles.size(), 1u);
    EXPECT_EQ(graph.cycles[0].size(), 2u);
    const WaitEdge& first = graph.edges[1];
    EXPECT_EQ(first.reason, WaitReason::kLock);
    EXPECT_EQ(first.position.line, 8u);
    EXPECT_EQ(first.position.function, "first");
    EXPECT_EQ(first.held_by, std::vector<Tid>{graph.edges[2].thread});
    EXPECT_TRUE(first.in_cycle);
    EXPECT_FALSE(graph.edges[0].in_cycle);  // the main thread waits for one of them
  }
}

TEST(WaitGraph, AThreadThatWaitsForItself) {
  const FinishedRun run("import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n", Config{});
  ASSERT_EQ(run.machine.stop_reason(), StopReason::kDeadlock);
  const WaitGraph graph = read_wait_graph(run.machine);
  ASSERT_EQ(graph.cycles.size(), 1u);
  EXPECT_EQ(graph.cycles[0], std::vector<Tid>{Tid{1000}});
  EXPECT_EQ(graph.edges[0].position.line, 4u);
}

TEST(WaitGraph, ALockWhoseOwnerEnded) {
  const FinishedRun run(R"(
import threading
lock = threading.Lock()
t = threading.Thread(target=lock.acquire)
t.start()
t.join()
lock.acquire()
)", Config{});
  ASSERT_EQ(run.machine.stop_reason(), StopReason::kDeadlock);
  const WaitGraph graph = read_wait_graph(run.machine);
  ASSERT_EQ(graph.edges.size(), 1u);
  EXPECT_TRUE(graph.edges[0].held_by.empty());
  EXPECT_EQ(graph.edges[0].ended_owner, Tid{1001});
  EXPECT_TRUE(graph.cycles.empty());
}

}  // namespace
}  // namespace weft::kernel
