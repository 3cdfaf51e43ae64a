// What the fair policies owe to each thread.
#include <gtest/gtest.h>

#include <cmath>
#include <fmt/format.h>

#include "sim/core/random.h"
#include "sim/sched/eevdf.h"
#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

// Shares of endless jobs over ten seconds.
void expect_shares(std::string_view policy, const std::vector<int>& nices) {
  std::string text;
  double total = 0;
  for (std::size_t i = 0; i < nices.size(); ++i) {
    text += fmt::format(R"({}{{"id": {}, "length": 100000, "nice": {}}})", i > 0 ? ", " : "", i, nices[i]);
    total += sched::kNiceWeights[nices[i] + 20];
  }
  const Outcome outcome = run(fmt::format(R"({{"policy": "{}", "parameters": {{"horizon": 10000}}, "jobs": [{}]}})", policy, text));
  for (std::size_t i = 0; i < nices.size(); ++i) {
    const double share = static_cast<double>(outcome.results.jobs[i].cpu) / static_cast<double>(10 * kSecond);
    EXPECT_NEAR(share, sched::kNiceWeights[nices[i] + 20] / total, 0.005) << policy << ", nice " << nices[i];
  }
}

TEST(FairShares, FollowTheWeights) {
  for (const std::string_view policy : {"CFS", "EEVDF"}) {
    expect_shares(policy, {0, 0, 0});
    for (int nice = -20; nice <= 19; ++nice) expect_shares(policy, {nice, 0});
    expect_shares(policy, {-20, 19});
    expect_shares(policy, {-20, -15, -10, -5, 0, 5, 10, 15, 19});
  }
}

// One step of nice is about a tenth of the CPU, wherever it is.
TEST(FairShares, WeightsGrowByAQuarter) {
  for (int i = 0; i + 1 < 40; ++i) {
    EXPECT_NEAR(sched::kNiceWeights[i] / static_cast<double>(sched::kNiceWeights[i + 1]), 1.25, 0.06);
  }
}

TEST(CompletelyFair, TimesAreTheKernels) {
  // Two equal threads have half of the 6 ms of latency each; checked at every millisecond, a slice is given up beyond it.
  const Outcome two = run(plain_jobs("CFS", R"("horizon": 24)", "0 100, 0 100"));
  EXPECT_EQ(two.turns(), "A 0-4 B 4-8 A 8-12 B 12-16 A 16-20 B 20-24");
  // On eight cores and more everything is four times as long.
  const Outcome eight = run(plain_jobs("CFS", R"("horizon": 40, "cores": 8, "queues": "per_core", "task_to_core": {"A": 0, "B": 0})",
                                       "0 100, 0 100"));
  EXPECT_EQ(eight.turns(), "A 0-13 B 13-26 A 26-39 B 39-40");
}

TEST(CompletelyFair, ASleeperIsWelcomeBack) {
  const Outcome outcome = run(R"({"policy": "CFS", "parameters": {"horizon": 60}, "jobs": [{"id": "A", "length": 100},
    {"id": "B", "length": 100, "io": {"every_cpu_ticks": 1, "duration": 9}}]})");
  // Each time it comes back, B takes the core at once.
  EXPECT_EQ(outcome.waits(), "- -");
  EXPECT_GE(outcome.results.jobs[1].io_count, 5u);
}

sched::Task thread(std::uint32_t id, std::uint32_t weight) {
  sched::Task task;
  task.tid = Tid{id};
  task.weight = weight;
  return task;
}

// Stoica and Abdel-Wahab: lag never exceeds a slice. Here a slice ends at a timer tick, and rounding may move it to the next.
TEST(EarliestEligible, LagIsBoundedAtEveryDecision) {
  constexpr Ns kSlice = 3 * kMillisecond;
  Random random(3);
  for (int round = 0; round < 20; ++round) {
    sched::EarliestEligible policy{sched::PolicyParameters{}};
    std::vector<sched::Task> tasks;
    for (std::uint32_t i = 1; i <= 2 + random.below(8); ++i) {
      tasks.push_back(thread(i, sched::kNiceWeights[random.below(40)]));
      policy.enqueue(tasks.back(), 0, sched::Entry::kNew);
    }
    Tid running = policy.pick(0, 0);
    for (Ns now = 0; now < kSecond; now += kMillisecond) {
      policy.charge(running, kMillisecond);
      if (!policy.keeps_core(running)) {
        policy.enqueue(tasks[running.value - 1], now, sched::Entry::kExpired);
        running = policy.pick(0, now);
        EXPECT_TRUE(policy.is_eligible(running));
      }
      for (const sched::Task& task : tasks) {
        const double service = static_cast<double>(policy.lag(task.tid)) * task.weight / sched::kNiceZeroWeight;
        EXPECT_LE(std::abs(service), static_cast<double>(kSlice + 2 * kMillisecond)) << task.tid.value << " at " << now;
      }
    }
  }
}

TEST(EarliestEligible, LagSurvivesAWait) {
  sched::EarliestEligible policy{sched::PolicyParameters{}};
  const sched::Task a = thread(1, 1024), b = thread(2, 1024);
  policy.enqueue(a, 0, sched::Entry::kNew);
  policy.enqueue(b, 0, sched::Entry::kNew);
  ASSERT_EQ(policy.pick(0, 0), Tid{1});
  policy.charge(Tid{1}, 2 * kMillisecond);
  policy.block(Tid{1});                       // it had a millisecond too much
  ASSERT_EQ(policy.pick(0, 0), Tid{2});
  policy.charge(Tid{2}, kMillisecond);
  policy.enqueue(a, 0, sched::Entry::kWoken);
  EXPECT_EQ(policy.lag(Tid{1}), -kMillisecond);
}

// A lag is service that is owed: with another weight it is another span of virtual time (reweight_entity()).
TEST(EarliestEligible, LagIsTheSameServiceWithANewWeight) {
  sched::EarliestEligible policy{sched::PolicyParameters{}};
  const sched::Task a = thread(1, 1024), b = thread(2, 1024), heavy = thread(2, 2048);
  for (const bool waits : {true, false}) {
    policy = sched::EarliestEligible{sched::PolicyParameters{}};
    policy.enqueue(a, 0, sched::Entry::kNew);
    policy.enqueue(b, 0, sched::Entry::kNew);
    ASSERT_EQ(policy.pick(0, 0), Tid{1});
    policy.charge(Tid{1}, 2 * kMillisecond);
    policy.enqueue(a, 0, sched::Entry::kPreempted);
    ASSERT_EQ(policy.pick(0, 0), Tid{2});
    EXPECT_EQ(policy.lag(Tid{2}), kMillisecond);
    if (waits) policy.block(Tid{2});
    policy.enqueue(heavy, 0, waits ? sched::Entry::kWoken : sched::Entry::kPreempted);
    EXPECT_EQ(policy.lag(Tid{2}), kMillisecond / 2);
    EXPECT_EQ(policy.load(), 3072);
  }
}

// With one queue for all cores it may be that neither the newcomer nor who runs is eligible: then one of them has to stay.
TEST(Eevdf, EveryListOfSleepersEnds) {
  for (int cores = 2; cores <= 8; ++cores) {
    Random random(static_cast<std::uint64_t>(cores));
    std::string jobs;
    for (int i = 0; i < 1'000; ++i) {
      jobs += fmt::format(R"({}{{"id": {}, "arrival": {}, "length": {}, "nice": {}, "io": {{"every_cpu_ticks": 2, "duration": {}}}}})", i > 0 ? "," : "", i,
                          random.below(4'000), 1 + random.below(20), random.below(20), 1 + random.below(9));
    }
    EXPECT_EQ(run(fmt::format(R"({{"policy": "EEVDF", "parameters": {{"cores": {}}}, "jobs": [{}]}})", cores, jobs)).error, "");
  }
}

}  // namespace
}  // namespace weft::jobs
