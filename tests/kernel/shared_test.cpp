// What processes share: semaphores, shared memory, open files; and signals, which reach into another process.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

Config two_cores() { return config_of(2, GilMode::kBackEdges); }

TEST(Shared, MemoryIsTheSameFrameInParentAndChild) {
  const FinishedRun run(R"(
import os
from multiprocessing import RawValue
value = RawValue('i', 1)
if os.fork() == 0:
    value.value = 41
    os._exit(0)
os.wait()
print(value.value + 1)
)", two_cores());
  EXPECT_EQ(run.output(), "42\n");
  ASSERT_EQ(run.machine.shared_segments().size(), 1u);
  EXPECT_TRUE(run.machine.shared_segments()[0].frames.empty()) << "nobody maps it any more";
  EXPECT_TRUE(run.machine.validate());
}

TEST(Shared, SemaphoresKnowOwnerAndWaiters) {
  const FinishedRun run(R"(
import os, time
from multiprocessing import Lock
lock = Lock()
lock.acquire()
if os.fork() == 0:
    lock.acquire()
    os._exit(0)
os.wait()
)", two_cores());
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kDeadlock);
  ASSERT_EQ(run.machine.semaphores().size(), 1u);
  const Semaphore& semaphore = run.machine.semaphores()[0];
  EXPECT_EQ(semaphore.owner, run.machine.threads()[0].tid);
  EXPECT_EQ(semaphore.waiters, std::vector<Tid>{run.machine.threads()[1].tid});
  EXPECT_EQ(run.machine.threads()[1].wait, WaitReason::kSemaphore);
}

TEST(Shared, AnOffsetIsSharedAfterFork) {
  const FinishedRun run(R"(
import os
fd = os.open('/tmp/f', os.O_RDWR | os.O_CREAT)
if os.fork() == 0:
    os.write(fd, b'child ')
    os._exit(0)
os.wait()
os.write(fd, b'parent')
os.lseek(fd, 0, 0)
print(os.read(fd, 100))
)", two_cores());
  EXPECT_EQ(run.output(), "b'child parent'\n");
  EXPECT_EQ(count_events(run.trace, EventKind::kFileWritten), 2u);
  EXPECT_TRUE(run.machine.validate());
}

// Whether the main thread computes, sleeps or waits for a lock: stays, pieces and single steps agree on where it runs.
TEST(Shared, SignalHandlersRunAtTheSamePlaceHoweverTheRunIsDivided) {
  const auto program = vm::load_program(R"(
import os, signal, threading, time
log = []
signal.signal(signal.SIGUSR1, lambda number, frame: log.append(len(log)))
parent = os.getpid()
if os.fork() == 0:
    for i in range(20):
        os.kill(parent, signal.SIGUSR1)
        time.sleep(0.0007)
    os._exit(0)
lock = threading.Lock()
lock.acquire()
lock.acquire(timeout=0.004)
for i in range(2000):
    pass
time.sleep(0.004)
os.wait()
print(len(log) > 5)
)", "program.py").image;
  ASSERT_NE(program, nullptr);
  for (const GilMode gil : {GilMode::kBackEdges, GilMode::kEveryBytecode, GilMode::kOff}) {
    Machine whole(program, config_of(2, gil)), pieces(program, config_of(2, gil)), steps(program, config_of(2, gil));
    trace::Trace whole_trace, pieces_trace, steps_trace;
    whole.run(whole_trace, kForever);
    for (Ns until = 0; pieces.stop_reason() == StopReason::kRunning; until += 131 * kMicrosecond) {
      pieces.run(pieces_trace, until);
      ASSERT_TRUE(pieces.validate());
    }
    while (steps.stop_reason() == StopReason::kRunning) steps.step(&steps_trace);
    EXPECT_EQ(whole.digest(), pieces.digest());
    EXPECT_EQ(whole.digest(), steps.digest());
    EXPECT_EQ(whole_trace.digest(), pieces_trace.digest());
  }
}

TEST(Shared, AFullPipeStopsTheWriterAtItsCapacity) {
  const FinishedRun run(R"(
import os, time
r, w = os.pipe()
if os.fork() == 0:
    os.write(w, b'x' * 100000)
    os._exit(0)
time.sleep(0.1)
print(len(os.read(r, 200000)))
)", two_cores());
  EXPECT_EQ(run.output(), "65536\n");
}

}  // namespace
}  // namespace weft::kernel
