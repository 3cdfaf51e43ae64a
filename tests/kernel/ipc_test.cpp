// Processes that stop, lock files, meet at named pipes and wait for signals: invariants hold at every moment, and a run that
// is divided into pieces is the same run.
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

constexpr const char* kMeetings = R"(
import fcntl, os, signal, socket, time
os.mkfifo('/tmp/pipe')
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
left, right = socket.socketpair()
def child(work):
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    return pid
def busy():
    while True:
        pass
def writer():
    with open('/tmp/pipe', 'w') as pipe:
        pipe.write('through the pipe\n' * 1000)
def locker():
    with open('/tmp/lock', 'w') as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        os.kill(os.getppid(), signal.SIGUSR1)
        time.sleep(0.005)
def talker():
    left.sendall(b'x' * 100000)
worker = child(busy)
time.sleep(0.003)
os.kill(worker, signal.SIGSTOP)
os.waitpid(worker, os.WUNTRACED)
others = [child(writer), child(locker), child(talker)]
left.close()
with open('/tmp/pipe') as pipe:
    lines = pipe.read().count('\n')
signal.sigwait([signal.SIGUSR1])
with open('/tmp/lock', 'w') as file:
    fcntl.lockf(file, fcntl.LOCK_EX)
    fcntl.flock(file, fcntl.LOCK_EX)
os.kill(worker, signal.SIGCONT)
os.kill(worker, signal.SIGTERM)
size = 0
while part := right.recv(4096):
    size += len(part)
codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in [worker, *others]]
print(lines, size, codes)
)";

class Ipc : public testing::TestWithParam<GilMode> {};

TEST_P(Ipc, InvariantsHoldAndPiecesMakeTheSameRun) {
  Config config = config_of(3, GetParam(), 7);
  config.disk.order = DiskOrder::kLook;
  config.disk.rotation = kMillisecond;
  config.network.present = true;
  const FinishedRun whole(kMeetings, config);
  EXPECT_EQ(whole.output(), "1000 100000 [-15, 0, 0, 0]\n");
  EXPECT_EQ(whole.machine.stop_reason(), StopReason::kFinished);
  Machine pieces(image_of(kMeetings), config);
  trace::Trace trace;
  for (Ns until = 0; pieces.run(trace, until) == StopReason::kRunning; until += 170 * kMicrosecond) {
    std::string problem;
    ASSERT_TRUE(pieces.validate(&problem)) << problem << " at " << until;
  }
  EXPECT_EQ(pieces.digest(), whole.machine.digest());
  EXPECT_EQ(trace.digest(), whole.trace.digest());
}

INSTANTIATE_TEST_SUITE_P(Gil, Ipc, testing::Values(GilMode::kEveryBytecode, GilMode::kBackEdges, GilMode::kOff));

TEST(FileLocks, TwoProcessesInARingAreADeadlock) {
  const FinishedRun run(R"(
import fcntl, os, time
def both(first, second):
    a, b = open(first, 'w'), open(second, 'w')
    fcntl.flock(a, fcntl.LOCK_EX)
    time.sleep(0.01)
    fcntl.flock(b, fcntl.LOCK_EX)
if os.fork() == 0:
    both('/tmp/a', '/tmp/b')
    os._exit(0)
both('/tmp/b', '/tmp/a')
)", config_of(2, GilMode::kBackEdges));
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kDeadlock);
  EXPECT_EQ(run.machine.state().lock_waiters.size(), 2u);
  EXPECT_EQ(run.machine.files().locks().size(), 2u);
}

}  // namespace
}  // namespace weft::kernel
