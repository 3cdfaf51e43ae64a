#include "sim/report/metrics.h"

#include <gtest/gtest.h>

#include "sim/python/display_width.h"
#include "sim/report/metrics_text.h"
#include "tests/report/hand_made.h"

namespace weft::report {
namespace {

using kernel::PreemptReason;
using kernel::WaitReason;
using test::kMain;
using test::Log;
using enum trace::EventKind;

constexpr auto code(WaitReason reason) { return static_cast<std::uint64_t>(reason); }
constexpr auto code(PreemptReason reason) { return static_cast<std::uint64_t>(reason); }

// Two threads of one process on one core: A runs 0–30, B is made at 10, runs 31–50 and sleeps, A runs 51–80 and ends the process.
Log two_threads() {
  Log log;
  log.at(0).put(kProcessCreated, 0).put(kThreadCreated, 1000).put(kDispatched, 1000, 0, 0);
  log.at(10).put(kThreadCreated, 1001, 1000);
  log.at(30).put(kPreempted, 1000, code(PreemptReason::kQuantum));
  log.at(31).put(kDispatched, 1001, 1000, 1000);
  log.at(50).put(kBlocked, 1001, code(WaitReason::kSleep));
  log.at(51).put(kDispatched, 1000, 1001, 1000);
  log.at(70).put(kWoken, 1001, 0);
  log.at(80).put(kThreadExited, 1000);
  log.at(81).put(kDispatched, 1001, 1000, 1000);
  log.at(90).put(kThreadExited, 1001).put(kProcessExited, 0, 0);
  return log;
}

TEST(Metrics, StatesOfAThreadAddUpToItsLife) {
  const Metrics metrics = measure(two_threads().trace(), 1, 90 * kMicrosecond);
  ASSERT_EQ(metrics.threads.size(), 2u);
  for (const ThreadMetrics& thread : metrics.threads) {
    EXPECT_EQ(thread.running + thread.ready + thread.blocked_total(), thread.life()) << thread.tid.value;
    EXPECT_FALSE(thread.alive);
  }
}

TEST(Metrics, ReadAsATable) {
  const Metrics metrics = measure(two_threads().trace(), 1, 90 * kMicrosecond);
  struct Row {
    Ns created, response, turnaround, running, ready, slept;
    std::uint64_t dispatches, voluntary, forced;
  };
  const Row rows[] = {{0, 0, 80, 59, 21, 0, 2, 0, 1}, {10, 21, 80, 28, 32, 20, 2, 1, 0}};
  for (std::size_t i = 0; i < 2; ++i) {
    const ThreadMetrics& thread = metrics.threads[i];
    EXPECT_EQ(thread.created, rows[i].created * kMicrosecond);
    EXPECT_EQ(thread.response(), rows[i].response * kMicrosecond);
    EXPECT_EQ(thread.turnaround(), rows[i].turnaround * kMicrosecond);
    EXPECT_EQ(thread.running, rows[i].running * kMicrosecond);
    EXPECT_EQ(thread.ready, rows[i].ready * kMicrosecond);
    EXPECT_EQ(thread.blocked[static_cast<std::size_t>(WaitReason::kSleep)], rows[i].slept * kMicrosecond);
    EXPECT_EQ(thread.dispatches, rows[i].dispatches);
    EXPECT_EQ(thread.voluntary_switches, rows[i].voluntary);
    EXPECT_EQ(thread.involuntary_switches, rows[i].forced);
  }
}

TEST(Metrics, CoreTimeIsRunningSwitchingAndIdle) {
  const Metrics metrics = measure(two_threads().trace(), 1, 100 * kMicrosecond);
  const CoreMetrics& core = metrics.cores.at(0);
  EXPECT_EQ(core.running, 87 * kMicrosecond);
  EXPECT_EQ(core.switching, 3 * kMicrosecond);
  EXPECT_EQ(metrics.idle(core), 10 * kMicrosecond);
  EXPECT_EQ(core.switches, 4u);
  EXPECT_EQ(core.process_switches, 1u);
  EXPECT_NEAR(metrics.utilisation(core), 0.87, 1e-12);
}

TEST(Metrics, ALivingThreadIsMeasuredUpToNow) {
  const Metrics metrics = measure(two_threads().trace(), 1, 60 * kMicrosecond, 8);
  EXPECT_TRUE(metrics.threads[0].alive);
  EXPECT_EQ(metrics.threads[0].turnaround(), -1);
  EXPECT_EQ(metrics.threads[0].running, 39 * kMicrosecond);
  EXPECT_EQ(metrics.threads[1].life(), 50 * kMicrosecond);
  EXPECT_EQ(metrics.threads[1].blocked_total(), 10 * kMicrosecond);
}

TEST(Metrics, AKilledProcessTakesItsThreadsWithIt) {
  Log log;
  log.at(0).put(kProcessCreated, 0).put(kThreadCreated, 1000).put(kDispatched, 1000);
  log.at(5).put(kThreadCreated, 1001, 1000);
  log.at(9).put(kSegmentationFault, 1000, 0).put(kProcessExited, 0, 11);
  const Metrics metrics = measure(log.trace(), 1, 20 * kMicrosecond);
  EXPECT_FALSE(metrics.threads[1].alive);
  EXPECT_EQ(metrics.threads[1].life(), 4 * kMicrosecond);
  EXPECT_EQ(metrics.processes[0].status, 11);
  EXPECT_EQ(status_text(metrics.processes[0].status, Language::kEnglish), "signal 11 (SIGSEGV)");
}

TEST(Metrics, GilTimeIsHeldAndWaited) {
  Log log;
  log.at(0).put(kProcessCreated, 0).put(kThreadCreated, 1000).put(kThreadCreated, 1001, 1000);
  log.at(0).put(kDispatched, 1000).put(kGilAcquired, 1000).on(1).put(kDispatched, 1001);
  log.at(2).put(kBlocked, 1001, code(WaitReason::kGil)).on(0);
  log.at(5).put(kGilDropRequested, 1000, 1001).put(kGilReleased, 1000, 1).put(kWoken, 1001, 1000);
  log.at(6).on(1).put(kDispatched, 1001).put(kGilAcquired, 1001);
  const Metrics metrics = measure(log.trace(), 2, 10 * kMicrosecond);
  EXPECT_EQ(metrics.processes[0].gil_held, 9 * kMicrosecond);
  EXPECT_EQ(metrics.processes[0].gil_waited, 3 * kMicrosecond);
  EXPECT_EQ(metrics.processes[0].gil_acquisitions, 2u);
  EXPECT_EQ(metrics.processes[0].gil_drop_requests, 1u);
}

TEST(Metrics, PagesOfEachProcessAreCountedApart) {
  Log log;
  log.at(0).put(kProcessCreated, 0).put(kThreadCreated, 1000);
  log.put(kProcessCreated, 0, 1000, 0, Pid{1001}).put(kThreadCreated, 1001, 1000, 0, Pid{1001});
  log.put(kPageFault, 1001, 0x10000000, 1, Pid{1001}).put(kPageCopied, 1001, 0x10000000, 5, Pid{1001});
  log.put(kPageFault, 1000, 0x10001000, 0);
  const Metrics metrics = measure(log.trace(), 1, 1);
  EXPECT_EQ(metrics.processes[0].page_faults, 1u);
  EXPECT_EQ(metrics.processes[0].pages_copied, 0u);
  EXPECT_EQ(metrics.processes[1].pages_copied, 1u);
  EXPECT_EQ(metrics.processes[1].parent, kMain);
}

TEST(Metrics, AMeterCanBeAskedWhileItCounts) {
  const Log log = two_threads();
  Meter meter(1);
  for (std::size_t i = 0; i < log.trace().size(); ++i) {
    meter.add(log.trace()[i]);
    const Ns now = log.trace()[i].time;
    const Metrics whole = measure(log.trace(), 1, now, i + 1);
    const Metrics part = meter.result(now);
    ASSERT_EQ(part.threads.size(), whole.threads.size());
    for (std::size_t t = 0; t < part.threads.size(); ++t) EXPECT_EQ(part.threads[t].ready, whole.threads[t].ready);
  }
}

TEST(Metrics, TablesHaveAColumnForEveryCell) {
  const Metrics metrics = measure(two_threads().trace(), 1, 90 * kMicrosecond);
  for (const Language language : {Language::kEnglish, Language::kKorean}) {
    for (const Table& table : metrics_tables(metrics, test::TestNames(), language)) {
      ASSERT_FALSE(table.rows.empty()) << table.title;
      for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.title;
    }
  }
}

TEST(Table, HangulTakesTwoColumns) {
  EXPECT_EQ(python::display_width("스레드 A"), 8u);
  EXPECT_EQ(render({"표", {"이름", "n"}, {{"가", "1"}, {"abcde", "22"}}}), "표\n  이름    n\n  가      1\n  abcde  22\n");
}

}  // namespace
}  // namespace weft::report
