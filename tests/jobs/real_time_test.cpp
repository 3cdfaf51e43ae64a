// What theory promises about real-time policies.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "sim/core/random.h"
#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

struct Task {
  std::uint32_t wcet, period;
};

Outcome run_tasks(std::string_view policy, const std::vector<Task>& tasks, std::uint32_t horizon) {
  std::string text;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    text += fmt::format(R"({}{{"id": "T{}", "wcet": {}, "period": {}}})", i > 0 ? ", " : "", i, tasks[i].wcet, tasks[i].period);
  }
  return run(fmt::format(R"({{"policy": "{}", "parameters": {{"horizon": {}}}, "jobs": [{}]}})", policy, horizon, text));
}

constexpr std::uint32_t kHyperperiod = 240;   // of all periods below
constexpr std::uint32_t kPeriods[] = {6, 8, 10, 12, 15, 16, 20, 24, 30, 40};

// Tasks whose utilization is at most `most` parts of kHyperperiod.
std::vector<Task> random_tasks(Random& random, std::uint32_t count, std::uint32_t most) {
  std::vector<Task> tasks;
  std::uint32_t used = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t period = kPeriods[random.below(10)];
    const std::uint32_t unit = kHyperperiod / period;
    const std::uint32_t room = (most - used) / unit;
    if (room == 0) continue;
    tasks.push_back({1 + random.below(std::min(room, period)), period});
    used += tasks.back().wcet * unit;
  }
  return tasks;
}

TEST(EarliestDeadline, NeverMissesUpToFullLoad) {
  Random random(1);
  for (int i = 0; i < 200; ++i) {
    const std::vector<Task> tasks = random_tasks(random, 2 + random.below(5), kHyperperiod);
    EXPECT_EQ(run_tasks("EDF", tasks, kHyperperiod).missed(), 0u);
  }
  EXPECT_EQ(run_tasks("EDF", {{3, 6}, {5, 10}}, 60).missed(), 0u);
}

TEST(EarliestDeadline, MissesJustBeyondFullLoad) {
  // 5/10 + 121/240: the last deadline of a hyperperiod has one tick too few.
  EXPECT_GT(run_tasks("EDF", {{5, 10}, {121, 240}}, 480).missed(), 0u);
}

TEST(RateMonotonic, NeverMissesWithinLiuAndLaylandsBound) {
  // n (2^(1/n) - 1), rounded down, in parts of 240.
  constexpr std::uint32_t kBound[] = {240, 198, 187, 181, 178, 176};
  Random random(2);
  for (int i = 0; i < 200; ++i) {
    const std::uint32_t count = 1 + random.below(6);
    const std::vector<Task> tasks = random_tasks(random, count, kBound[count - 1]);
    EXPECT_EQ(run_tasks("RM", tasks, kHyperperiod).missed(), 0u);
  }
}

TEST(RateMonotonic, MissesJustBeyondTheBound) {
  // Two tasks that fill the processor to the worst point, periods in the ratio of the square root of 2: 0.8286, and just more.
  EXPECT_EQ(run_tasks("RM", {{41, 100}, {59, 141}}, 14'100).missed(), 0u);
  EXPECT_GT(run_tasks("RM", {{42, 100}, {59, 141}}, 14'100).missed(), 0u);
  EXPECT_EQ(run_tasks("EDF", {{42, 100}, {59, 141}}, 14'100).missed(), 0u);
}

// Silberschatz, 5.6.
TEST(RealTime, TextbookExamples) {
  EXPECT_EQ(run_tasks("RM", {{20, 50}, {35, 100}}, 100).turns(), "T0_1 0-20 T1_1 20-50 T0_2 50-70 T1_1 70-75");
  const Outcome late = run_tasks("RM", {{25, 50}, {35, 80}}, 90);
  EXPECT_EQ(late.turns(), "T0_1 0-25 T1_1 25-50 T0_2 50-75 T1_1 75-85 T1_2 85-90");
  EXPECT_EQ(late.missed(), 1u);
  EXPECT_EQ(run_tasks("EDF", {{25, 50}, {35, 80}}, 150).turns(), "T0_1 0-25 T1_1 25-60 T0_2 60-85 T1_2 85-100 T0_3 100-125 T1_2 125-145");
}

// Stallings, 10.2: a short and a long task. With fixed priorities one of them misses, whichever goes first.
TEST(RealTime, DeadlinesThatNoFixedPrioritiesMeet) {
  const auto with = [](std::string_view policy, int a, int b) {
    return run(fmt::format(R"({{"policy": "{}", "parameters": {{"horizon": 100}}, "jobs": [
      {{"id": "A", "wcet": 10, "period": 20, "priority": {}}}, {{"id": "B", "wcet": 25, "period": 50, "priority": {}}}]}})", policy, a, b));
  };
  EXPECT_GT(with("FP", 2, 1).missed(), 0u);
  EXPECT_GT(with("FP", 1, 2).missed(), 0u);
  EXPECT_EQ(with("EDF", 1, 1).missed(), 0u);
  EXPECT_EQ(with("EDF", 1, 1).turns(), "A_1 0-10 B_1 10-20 A_2 20-30 B_1 30-45 A_3 45-55 B_2 55-60 A_4 60-70 B_2 70-90 A_5 90-100");
}

// Stallings, 10.2: three tasks with a utilization of 0.753, below the bound of 0.779.
TEST(RealTime, ThreeTasksBelowTheBound) { EXPECT_EQ(run_tasks("RM", {{20, 100}, {40, 150}, {100, 350}}, 2'100).missed(), 0u); }

// Tanenbaum, Modern Operating Systems, 7.5 of the 3rd edition: with a longer A the first policy fails, the second does not.
TEST(RealTime, FilmsThatOnlyDeadlinesOrderWell) {
  for (const std::string_view policy : {"RM", "EDF"}) EXPECT_EQ(run_tasks(policy, {{10, 30}, {15, 40}, {5, 50}}, 600).missed(), 0u);
  EXPECT_GT(run_tasks("RM", {{15, 30}, {15, 40}, {5, 50}}, 600).missed(), 0u);
  EXPECT_EQ(run_tasks("EDF", {{15, 30}, {15, 40}, {5, 50}}, 600).missed(), 0u);
}

// Liu and Layland, section 4: with the shorter period first there is room for twice as much of the other.
TEST(RealTime, TheShorterPeriodFirstIsTheBetterOrder) {
  const auto with = [](int wcet, int first, int second) {
    return run(fmt::format(R"({{"policy": "FP", "parameters": {{"horizon": 30}}, "jobs": [
      {{"id": "A", "wcet": 1, "period": 2, "priority": {}}}, {{"id": "B", "wcet": {}, "period": 5, "priority": {}}}]}})", first, wcet, second));
  };
  EXPECT_EQ(with(2, 2, 1).missed(), 0u);
  EXPECT_EQ(with(1, 1, 2).missed(), 0u);
  EXPECT_GT(with(2, 1, 2).missed(), 0u);
}

// Buttazzo, Hard Real-Time Computing Systems, chapter 4.
TEST(Buttazzo, PeriodicTasks) {
  const std::vector<Task> nearly_full = {{2, 5}, {4, 7}};
  EXPECT_EQ(run_tasks("RM", nearly_full, 7).turns(), "T0_1 0-2 T1_1 2-5 T0_2 5-7");
  EXPECT_GT(run_tasks("RM", nearly_full, 35).missed(), 0u);
  EXPECT_EQ(run_tasks("EDF", nearly_full, 35).missed(), 0u);
  for (const std::vector<Task>& tasks : {std::vector<Task>{{3, 6}, {3, 9}}, {{2, 6}, {2, 8}, {2, 12}}, {{3, 5}, {1, 8}, {1, 10}}, {{1, 4}, {2, 6}, {3, 10}}}) {
    EXPECT_EQ(run_tasks("RM", tasks, 120).missed(), 0u);
  }
  EXPECT_GT(run_tasks("RM", {{1, 4}, {2, 6}, {3, 8}}, 48).missed(), 0u);
  EXPECT_EQ(run_tasks("EDF", {{1, 4}, {2, 6}, {3, 8}}, 48).missed(), 0u);
}

// The same, chapter 3: single jobs in order of their deadlines (Jackson 1955; Horn 1974 when they arrive one by one).
TEST(Buttazzo, AperiodicJobs) {
  const auto with = [](std::string_view jobs) {
    std::string list;
    for (int number = 1; !jobs.empty(); ++number) {
      int arrival = 0, length = 0, deadline = 0, read = 0;
      std::sscanf(std::string(jobs).c_str(), "%d %d %d%n", &arrival, &length, &deadline, &read);
      list += fmt::format(R"({}{{"id": "J{}", "arrival": {}, "length": {}, "deadline": {}}})", number > 1 ? ", " : "", number, arrival, length, deadline - arrival);
      jobs.remove_prefix(std::min(jobs.size(), static_cast<std::size_t>(read) + 2));
    }
    return run(R"({"policy": "EDF", "jobs": [)" + list + "]}");
  };
  const Outcome feasible = with("0 1 3, 0 1 10, 0 1 7, 0 3 8, 0 2 5");
  EXPECT_EQ(feasible.turns(), "J1 0-1 J5 1-3 J3 3-4 J4 4-7 J2 7-8");
  EXPECT_EQ(feasible.missed(), 0u);
  const Outcome late = with("0 1 2, 0 2 5, 0 1 4, 0 4 8, 0 2 6");
  EXPECT_EQ(late.turns(), "J1 0-1 J3 1-2 J2 2-4 J5 4-6 J4 6-10");
  EXPECT_EQ(late.missed(), 1u);
  const Outcome preemptive = with("0 1 2, 0 2 5, 2 2 4, 3 2 10, 6 2 9");
  EXPECT_EQ(preemptive.turns(), "J1 0-1 J2 1-2 J3 2-4 J2 4-5 J4 5-6 J5 6-8 J4 8-9");
  EXPECT_EQ(preemptive.missed(), 0u);
}

// Dhall's effect: light tasks first, and the heavy one misses although half of the machine is idle.
TEST(RealTime, GlobalSchedulingMayMissAtLowLoad) {
  const std::string_view tasks = R"("jobs": [{"id": "A", "wcet": 1, "period": 5}, {"id": "B", "wcet": 1, "period": 5},
    {"id": "C", "wcet": 6, "period": 6}]})";
  const std::string global = R"({"policy": "RM", "parameters": {"cores": 2, "horizon": 30}, )" + std::string(tasks);
  EXPECT_GT(run(global).missed(), 0u);
  EXPECT_EQ(run(global, {{"task_to_core", R"({"A": 0, "B": 0, "C": 1})"}}).missed(), 0u);
}

TEST(RealTime, AJobNeverRunsBesideTheOneBefore) {
  const Outcome outcome = run(R"({"policy": "EDF", "parameters": {"cores": 2}, "jobs": [
    {"id": "T", "releases": [0, 1], "wcet": 4, "deadline": 5}]})");
  EXPECT_EQ(outcome.turns(0), "T_1 0-4 T_2 4-8");
  EXPECT_EQ(outcome.turns(1), "");
}

}  // namespace
}  // namespace weft::jobs
