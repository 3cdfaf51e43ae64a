// What several views ask of a machine.
#include "ui/facts.h"

#include <gtest/gtest.h>

#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace weft::ui {
namespace {

// The machine when nothing can go on any more.
kernel::Machine run(std::string_view source) {
  const vm::LoadResult loaded = vm::load_program(source, "waits.py");
  kernel::Machine machine(loaded.image, kernel::Config{});
  trace::Trace trace;
  machine.run(trace, kForever);
  return machine;
}

// 'o' for each thread that waits in a ring, '.' for the others.
std::string rings(const kernel::Machine& machine) {
  std::string text;
  for (const kernel::Thread& thread : machine.threads()) text += waits_in_ring(machine, thread) ? 'o' : '.';
  return text;
}

TEST(Facts, ThreeLocksTakenInTurnAreARing) {
  const kernel::Machine machine = run(
      "import threading, time\n"
      "locks = [threading.Lock() for _ in range(3)]\n"
      "def work(i):\n"
      "    with locks[i]:\n"
      "        time.sleep(0.01)\n"
      "        with locks[(i + 1) % 3]: pass\n"
      "threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]\n"
      "for t in threads: t.start()\n"
      "for t in threads: t.join()\n");
  EXPECT_EQ(machine.stop_reason(), kernel::StopReason::kDeadlock);
  EXPECT_EQ(rings(machine), ".ooo");   // the main thread only waits for one of them
}

TEST(Facts, AThreadThatWaitsForItselfIsARingOfOne) {
  EXPECT_EQ(rings(run("import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n")), "o");
}

TEST(Facts, ALockThatIsNeverReleasedIsNoRing) {
  const kernel::Machine machine = run(
      "import threading\n"
      "lock = threading.Lock()\n"
      "threading.Thread(target=lock.acquire).start()\n"
      "import time\ntime.sleep(0.01)\n"
      "lock.acquire()\n");
  EXPECT_EQ(machine.stop_reason(), kernel::StopReason::kDeadlock);
  EXPECT_EQ(rings(machine), "..");
}

}  // namespace
}  // namespace weft::ui
