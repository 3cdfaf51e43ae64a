// Storms: many threads and processes that do what they like to the scheduler and to what they wait with, under every policy.
// After each action of the kernel all invariants of the machine hold; the same run comes out again, whole, in pieces and from
// a copy. A bounded number in every run of the tests: WEFT_STORMS asks for more, WEFT_STORM_FIRST for others, WEFT_STORM_BURSTS
// and WEFT_STORM_STEPS for longer lives of threads without and with a program.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "sim/core/random.h"
#include "sim/kernel/machine.h"
#include "sim/sched/policy.h"
#include "sim/vm/image.h"

namespace weft::kernel {
namespace {

using trace::Event;
using trace::EventKind;

constexpr const char* kStorm = R"(
import os, queue, random, signal, sys, threading, time
from weft_sync import Mutex, Word, futex_wait, futex_wake

seed, count, steps = (int(word) for word in sys.argv[1:])
locks = [threading.Lock() for i in range(4)] + [threading.RLock()]
places = threading.Semaphore(3)
changed = threading.Condition()
items = queue.Queue(5)
word, mutex = Word(), Mutex()


def child(r):
    pid = os.fork()
    if pid == 0:
        futex_wait(word, word.value, r.random() * 0.002)
        os._exit(r.randrange(5))
    if r.randrange(3) == 0:
        os.kill(pid, signal.SIGSTOP)
        time.sleep(r.random() * 0.001)
        os.kill(pid, signal.SIGCONT)
    if r.randrange(3) == 0:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def act(r):
    what = r.randrange(16)
    if what < 3:
        lock = r.choice(locks)
        if lock.acquire(timeout=r.random() * 0.003):
            if what == 0:
                time.sleep(r.random() * 0.001)
            lock.release()
    elif what == 3:
        if places.acquire(timeout=0.001):
            time.sleep(0)
            places.release()
    elif what == 4:
        with changed:
            changed.wait(r.random() * 0.002)
    elif what == 5:
        with changed:
            changed.notify_all()
    elif what == 6:
        time.sleep(r.random() * 0.003)
    elif what == 7:
        os.sched_yield()
        os.setpriority(os.PRIO_PROCESS, 0, r.randrange(-5, 10))
    elif what == 8:
        try:
            items.put(what, timeout=0.001)
            items.get(timeout=0.001)
        except (queue.Full, queue.Empty):
            pass
    elif what == 9:
        sum(range(r.randrange(300)))
    elif what == 11:
        futex_wait(word, word.value, r.random() * 0.002)
    elif what == 12:
        word.fetch_add(1)
        futex_wake(word, r.randrange(4))
    elif what == 13:
        with mutex:
            time.sleep(r.random() * 0.0005)
    elif what == 14:
        some = [core for core in range(os.cpu_count()) if r.randrange(2)]
        os.sched_setaffinity(0, some or [0])
    elif what == 15:
        policy = r.choice([os.SCHED_OTHER, os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR])
        priority = r.randrange(1, 9) if policy != os.SCHED_OTHER else 0
        os.sched_setscheduler(0, policy, os.sched_param(priority))
    elif steps > 2 and r.randrange(4) == 0:
        child(r)


def live(number):
    r = random.Random(seed * 1000 + number)
    for step in range(steps):
        act(r)


threads = [threading.Thread(target=live, args=(i,)) for i in range(count)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('calm')
)";

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

Config random_config(Random& random, std::uint64_t seed) {
  constexpr const char* kSchedulers[] = {"rr",      "fcfs", "sjf",     "stcf",   "priority", "priority_preemptive", "priority_rr",
                                         "feedback", "mlfq", "lottery", "stride", "hrrn",     "cfs",                 "eevdf"};
  Config config;
  config.seed = seed;
  config.frames = 8'192;
  config.limit_time = 1'200 * kSecond;
  config.cores = 1 + random.below(8);
  config.scheduler = kSchedulers[seed % std::size(kSchedulers)];
  config.gil = static_cast<GilMode>(random.below(3));
  config.quantum = (1 + random.below(40)) * 100 * kMicrosecond;
  config.queues_per_core = random.below(2) == 1;
  config.lock_wake = static_cast<LockWake>(random.below(2));
  config.lock_protocol = static_cast<LockProtocol>(random.below(3));
  config.warn_lock_order = random.below(4) == 0;
  config.spurious_wakeups = random.below(2) == 1;
  config.ageing = random.below(2) * 3 * kMillisecond;
  return config;
}

std::string problem_of(const Machine& machine) {
  std::string problem;
  machine.validate(&problem);
  return problem;
}

// What the events say of a thread's life: it only leaves states that it is in, and its turns make up its processor time.
class Lives {
 public:
  void add(const Event& event) {
    switch (event.kind) {
      case EventKind::kThreadCreated: state_[event.thread] = RunState::kReady; break;
      case EventKind::kDispatched: go(event, RunState::kReady, RunState::kRunning); break;
      case EventKind::kPreempted: go(event, RunState::kRunning, RunState::kReady); break;
      case EventKind::kBlocked: go(event, is_stopped(event) ? state_[event.thread] : RunState::kRunning, RunState::kBlocked); break;
      case EventKind::kWoken: go(event, RunState::kBlocked, RunState::kReady); break;
      case EventKind::kThreadExited: leave_core(event); break;
      default: break;
    }
  }
  Ns turns(Tid tid) const { return turns_.count(tid) == 0 ? 0 : turns_.at(tid); }

 private:
  // SIGSTOP: ready threads stop, too.
  static bool is_stopped(const Event& event) { return event.a == static_cast<std::uint64_t>(WaitReason::kStopped); }
  void go(const Event& event, RunState from, RunState to) {
    EXPECT_EQ(static_cast<int>(state_[event.thread]), static_cast<int>(from)) << trace::facts_of(event.kind).name << " at " << event.time;
    leave_core(event);
    state_[event.thread] = to;
    if (to == RunState::kRunning) since_[event.thread] = event.time;
  }
  void leave_core(const Event& event) {
    if (state_[event.thread] == RunState::kRunning) turns_[event.thread] += event.time - since_[event.thread];
  }
  std::map<Tid, RunState> state_;
  std::map<Tid, Ns> since_, turns_;
};

void expect_whole_lives(const Machine& machine, const trace::Trace& trace) {
  Lives lives;
  for (const Event& event : trace.events()) lives.add(event);
  for (const Thread& thread : machine.threads()) {
    if (thread.state != RunState::kTerminated) continue;
    EXPECT_EQ(lives.turns(thread.tid), thread.cpu_time) << thread.tid.value;
  }
}

// One action of the kernel, or one stay in user mode, after the other; copies of the machine go on to the same end.
Ns weather(const Machine& beginning) {
  Machine whole = beginning;
  trace::Trace trace;
  EXPECT_EQ(whole.run(trace, kForever), StopReason::kFinished);
  EXPECT_EQ(problem_of(whole), "");
  expect_whole_lives(whole, trace);

  Machine machine = beginning;
  std::uint64_t steps = 0, every = 1;
  while (machine.run(trace, kForever, 1) == StopReason::kRunning) {
    if (++steps % every == 0) {
      EXPECT_EQ(problem_of(machine), "") << "at " << machine.now();
      if (::testing::Test::HasFailure()) return 0;
    }
    if (steps == 3'000) every = 61;
    if (steps != 2'000) continue;
    Machine copy = machine;
    trace::Trace other = trace;
    copy.run(other, kForever);
    EXPECT_EQ(copy.digest(), whole.digest());
  }
  EXPECT_EQ(machine.digest(), whole.digest());
  EXPECT_EQ(trace.divergences(), 0u);
  return whole.now();
}

TEST(Storm, OfBursts) {
  const std::uint64_t first = number_from("WEFT_STORM_FIRST", 1), count = number_from("WEFT_STORMS", 28);
  const auto most_bursts = static_cast<std::uint32_t>(number_from("WEFT_STORM_BURSTS", 12));
  Ns time = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    std::vector<BurstLoad> loads(1 + random.below(seed % 7 == 0 ? 300 : 40));
    for (BurstLoad& load : loads) {
      load = {.cpu = (1 + random.below(500)) * 10 * kMicrosecond, .sleep = random.below(3) * random.below(300) * 10 * kMicrosecond,
              .remaining = 1 + random.below(most_bursts)};
    }
    time += weather(Machine(random_config(random, seed), loads));
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
  RecordProperty("simulated_ms", static_cast<int>(time / kMillisecond));
}

TEST(Storm, OfPrograms) {
  const std::uint64_t first = number_from("WEFT_STORM_FIRST", 1), count = number_from("WEFT_STORMS", 14);
  const vm::LoadResult loaded = vm::load_program(kStorm, "storm.py");
  ASSERT_NE(loaded.image, nullptr) << loaded.error_text;
  const std::uint64_t most_steps = number_from("WEFT_STORM_STEPS", 8);
  Ns time = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    Config config = random_config(random, seed);
    const std::uint32_t threads = seed % 7 == 0 ? 150 : 2 + random.below(12);
    const std::uint64_t steps = threads > 50 ? most_steps / 4 : most_steps;
    config.arguments = {std::to_string(seed), std::to_string(threads), std::to_string(steps)};
    const Machine machine(loaded.image, config);
    time += weather(machine);
    ASSERT_FALSE(HasFailure()) << "seed " << seed << ", " << config.scheduler << ", " << config.cores << " cores";
  }
  RecordProperty("simulated_ms", static_cast<int>(time / kMillisecond));
}

}  // namespace
}  // namespace weft::kernel
