// Processes: fork, exit, wait, orphans, signals, faults.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

Config two_cores() { return config_of(2, GilMode::kBackEdges); }

TEST(Process, ParentReadsTheStatusOfAZombie) {
  const FinishedRun run(R"(
import os, time
pid = os.fork()
if pid == 0:
    os._exit(7)
time.sleep(0.01)
print(os.waitpid(pid, 0) == (pid, 7 << 8))
)", two_cores());
  EXPECT_EQ(run.output(), "True\n");
  EXPECT_EQ(run.machine.processes()[1].state, ProcessState::kReaped);
  EXPECT_EQ(run.machine.exit_status(), 0);
}

TEST(Process, OrphansAreAdoptedByInit) {
  const FinishedRun run(R"(
import os, time
if os.fork() == 0:
    if os.fork() == 0:
        time.sleep(0.05)
        print(os.getppid())
        os._exit(0)
    os._exit(0)
os.wait()
)", two_cores());
  EXPECT_EQ(run.output(), "1\n");
  EXPECT_EQ(count_events(run.trace, EventKind::kProcessAdopted), 1u);
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kFinished);
}

TEST(Process, MachineWaitsForChildrenAfterTheFirstProcess) {
  const FinishedRun run(R"(
import os, time
if os.fork() == 0:
    time.sleep(1)
    print('late')
)", two_cores());
  EXPECT_EQ(run.output(), "late\n");
  EXPECT_GE(run.machine.now(), kSecond);
}

TEST(Process, ASegmentationFaultTakesAllThreadsOfItsProcessOnly) {
  const FinishedRun run(R"(
import ctypes, os, threading, time
pid = os.fork()
if pid == 0:
    threading.Thread(target=lambda: time.sleep(5)).start()
    threading.Thread(target=lambda: ctypes.string_at(0)).start()
    time.sleep(5)
    print('never')
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
)", two_cores());
  EXPECT_EQ(run.output(), "-11\n");
  EXPECT_LT(run.machine.now(), kSecond);
  EXPECT_EQ(count_events(run.trace, EventKind::kSegmentationFault), 1u);
}

TEST(Process, ChildCopiesExactlyThePagesThatItWrites) {
  const FinishedRun run(R"(
import os
numbers = [0] * 5120
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
)", two_cores());
  const FinishedRun more(R"(
import os
numbers = [0] * 5120
pid = os.fork()
if pid == 0:
    for i in (0, 1024, 2048):
        numbers[i] = 1
    os._exit(0)
os.waitpid(pid, 0)
)", two_cores());
  // What the child copies anyway (its stack, its globals) is the same; of the ten pages of the list it wrote to three.
  const std::uint64_t before = run.machine.processes()[1].pages_copied, after = more.machine.processes()[1].pages_copied;
  EXPECT_GE(after, before + 3);
  EXPECT_LE(after, before + 4);  // and to the heap page of the loop's tuple, perhaps
}

// A child that the one core has taken from it holds the GIL of its process still.
TEST(Process, WhoIsKilledOffItsCoreHoldsNothing) {
  Machine machine(image_of(R"(
import os, signal, time
child = os.fork()
if child == 0:
    while True:
        pass
time.sleep(0.05)
os.kill(child, signal.SIGKILL)
print(os.waitpid(child, 0)[1])
)"), config_of(1, GilMode::kBackEdges));
  trace::Trace trace;
  std::string problem;
  while (machine.run(trace, kForever, 1) == StopReason::kRunning) ASSERT_TRUE(machine.validate(&problem)) << problem << " at " << machine.now();
  EXPECT_EQ(printed(machine, trace), "9\n");
}

TEST(Process, KillWithSignalZeroAsks) {
  const FinishedRun run(R"(
import os
print(os.kill(os.getpid(), 0))
try:
    os.kill(4242, 0)
except ProcessLookupError as error:
    print(error)
)", two_cores());
  EXPECT_EQ(run.output(), "None\n[Errno 3] No such process\n");
}

TEST(Process, ExitStatusOfASignal) {
  const FinishedRun run("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", two_cores());
  EXPECT_EQ(run.machine.exit_status(), 128 + 9);
}

TEST(Process, WritingToAPipeThatNobodyReads) {
  const FinishedRun run(R"(
import os
r, w = os.pipe()
os.close(r)
try:
    os.write(w, b'x')
except BrokenPipeError as error:
    print(error)
)", two_cores());
  EXPECT_EQ(run.output(), "[Errno 32] Broken pipe\n");
}

}  // namespace
}  // namespace weft::kernel
