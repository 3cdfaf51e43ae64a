// What a core says about a crash: read from a machine that was run again up to it.
#include "sim/report/core_dump.h"

#include "tests/kernel/programs.h"

namespace weft::report {
namespace {

using kernel::FinishedRun;

std::string core_of(const FinishedRun& run, std::size_t which = 0) {
  const std::vector<std::size_t> deaths = find_crashes(run.trace, 4);
  if (which >= deaths.size()) return "";
  kernel::Machine again(run.machine.state().image, run.machine.config());
  again.rerun(run.trace[deaths[which]].time);
  return core_text(again, run.trace, deaths[which], Language::kEnglish);
}

TEST(CoreDump, AddressStackAndVariables) {
  const FinishedRun run(R"(
import ctypes, threading, time
def sleep(): time.sleep(1)
def crash(depth):
    if depth: return crash(depth - 1)
    ctypes.string_at(0)
threading.Thread(target=sleep).start()
crash(1)
)", kernel::config_of(2, kernel::GilMode::kBackEdges));
  const std::string core = core_of(run);
  for (const char* part : {"core of process 1000: signal 11, SIGSEGV", "address 0x00000000: no segment (page 0 is never mapped",
                           "thread A (MainThread) (the one), on core", "\"test.py\", line 6, in crash  [depth=0]", "line 5, in crash  [depth=1]",
                           "line 8, in <module>", "thread B (Thread-1 (sleep)), waits: sleep", "line 3, in sleep"}) {
    EXPECT_NE(core.find(part), std::string::npos) << part << "\n" << core;
  }
}

TEST(CoreDump, OfEachProcessThatCrashedAndNoOther) {
  const FinishedRun run(R"(
import os, signal
if os.fork() == 0: os.abort()
if os.fork() == 0: os.kill(os.getpid(), signal.SIGTERM)
if os.fork() == 0: os._exit(1)
for i in range(3): os.wait()
)", kernel::config_of(1, kernel::GilMode::kBackEdges));
  ASSERT_EQ(find_crashes(run.trace, 4).size(), 1u);
  const std::string core = core_of(run);
  EXPECT_NE(core.find("signal 6, SIGABRT"), std::string::npos) << core;
  EXPECT_NE(core.find("sent by thread B"), std::string::npos) << core;
  EXPECT_NE(core.find("line 3, in <module>"), std::string::npos) << core;
}

}  // namespace
}  // namespace weft::report
