// Examples whose answers are printed in books.
#include <sstream>

#include <fmt/core.h>
#include <gtest/gtest.h>

#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

double mean_wait(const Outcome& outcome) { return average(outcome.list, outcome.results).wait.value_or(-1); }
double mean_turnaround(const Outcome& outcome) { return average(outcome.list, outcome.results).turnaround.value_or(-1); }
double mean_response(const Outcome& outcome) { return average(outcome.list, outcome.results).response.value_or(-1); }

// Jobs P1 … of "arrival length priority" each; larger priorities go first.
Outcome ranked(std::string_view policy, int quantum, const std::string& triples) {
  std::istringstream numbers(triples);
  std::string jobs;
  int number = 0, arrival = 0, length = 0, priority = 0;
  while (numbers >> arrival >> length >> priority) {
    jobs += fmt::format(R"({}{{"id": "P{}", "arrival": {}, "length": {}, "priority": {}}})", jobs.empty() ? "" : ", ", ++number, arrival, length, priority);
    numbers.ignore();   // the comma
  }
  return run(fmt::format(R"({{"policy": "{}", "parameters": {{"quantum": {}, "priority_order": "larger_first"}}, "jobs": [{}]}})", policy, quantum, jobs));
}

// --- Silberschatz, Galvin, Gagne: Operating System Concepts, 10th edition, chapter 5 ---

TEST(Silberschatz, FirstComeFirstServed) {
  const Outcome outcome = run(plain_jobs("FCFS", "", "0 24, 0 3, 0 3"));
  EXPECT_EQ(outcome.turns(), "A 0-24 B 24-27 C 27-30");
  EXPECT_DOUBLE_EQ(mean_wait(outcome), 17);
  EXPECT_DOUBLE_EQ(mean_wait(run(plain_jobs("FIFO", "", "0 3, 0 3, 0 24"))), 3);
}

TEST(Silberschatz, ShortestJobFirst) {
  const Outcome outcome = run(plain_jobs("SJF", "", "0 6, 0 8, 0 7, 0 3"));
  EXPECT_EQ(outcome.turns(), "D 0-3 A 3-9 C 9-16 B 16-24");
  EXPECT_DOUBLE_EQ(mean_wait(outcome), 7);
}

TEST(Silberschatz, ShortestRemainingTimeFirst) {
  const Outcome outcome = run(plain_jobs("SRTF", "", "0 8, 1 4, 2 9, 3 5"));
  EXPECT_EQ(outcome.turns(), "A 0-1 B 1-5 D 5-10 A 10-17 C 17-26");
  EXPECT_DOUBLE_EQ(mean_wait(outcome), 6.5);
  EXPECT_DOUBLE_EQ(mean_wait(run(plain_jobs("SJF", "", "0 8, 1 4, 2 9, 3 5"))), 7.75);
}

TEST(Silberschatz, RoundRobin) {
  const Outcome outcome = run(plain_jobs("RR", R"("quantum": 4)", "0 24, 0 3, 0 3"));
  EXPECT_EQ(outcome.turns(), "A 0-4 B 4-7 C 7-10 A 10-30");
  EXPECT_EQ(outcome.waits(), "6 4 7");
  EXPECT_EQ(outcome.results.context_switches, 3u);
}

TEST(Silberschatz, Priority) {
  const Outcome outcome = run(R"({"policy": "PRIORITY", "jobs": [
    {"id": "P1", "length": 10, "priority": 3}, {"id": "P2", "length": 1, "priority": 1}, {"id": "P3", "length": 2, "priority": 4},
    {"id": "P4", "length": 1, "priority": 5}, {"id": "P5", "length": 5, "priority": 2}]})");
  EXPECT_EQ(outcome.turns(), "P2 0-1 P5 1-6 P1 6-16 P3 16-18 P4 18-19");
  EXPECT_DOUBLE_EQ(mean_wait(outcome), 8.2);
}

TEST(Silberschatz, PriorityWithRoundRobin) {
  const Outcome outcome = run(R"({"policy": "PRIORITY_RR", "parameters": {"quantum": 2}, "jobs": [
    {"id": "P1", "length": 4, "priority": 3}, {"id": "P2", "length": 5, "priority": 2}, {"id": "P3", "length": 8, "priority": 2},
    {"id": "P4", "length": 7, "priority": 1}, {"id": "P5", "length": 3, "priority": 3}]})");
  EXPECT_EQ(outcome.turns(), "P4 0-7 P2 7-9 P3 9-11 P2 11-13 P3 13-15 P2 15-16 P3 16-20 P1 20-22 P5 22-24 P1 24-26 P5 26-27");
}

// Exercise 5.3, times in tenths.
TEST(Silberschatz, AverageTurnaroundTimes) {
  EXPECT_NEAR(mean_turnaround(run(plain_jobs("FCFS", "", "0 80, 4 40, 10 10"))), 105.33, 0.01);
  EXPECT_NEAR(mean_turnaround(run(plain_jobs("SJF", "", "0 80, 4 40, 10 10"))), 95.33, 0.01);
}

// Exercise 5.4 of the 9th edition: five processes at time 0, larger priorities first, a quantum of 2.
TEST(Silberschatz, FourPoliciesCompared) {
  const auto with = [](std::string_view policy) { return ranked(policy, 2, "0 2 2, 0 1 1, 0 8 4, 0 4 2, 0 5 3"); };
  EXPECT_DOUBLE_EQ(mean_wait(with("FCFS")), 6.2);
  EXPECT_DOUBLE_EQ(mean_wait(with("SJF")), 4.6);
  EXPECT_DOUBLE_EQ(mean_wait(with("PRIORITY")), 11);
  EXPECT_DOUBLE_EQ(mean_wait(with("RR")), 7.2);
  EXPECT_EQ(with("RR").turns(), "P1 0-2 P2 2-3 P3 3-5 P4 5-7 P5 7-9 P3 9-11 P4 11-13 P5 13-15 P3 15-17 P5 17-18 P3 18-20");
}

// Exercise 5.20: a preempted process is placed at the end of its queue.
TEST(Silberschatz, PreemptivePriorityWithRoundRobin) {
  const Outcome outcome = ranked("PRIORITY_RR", 10, "0 15 8, 0 20 3, 20 20 4, 25 20 4, 45 5 5, 55 15 5");
  EXPECT_EQ(outcome.turns(), "P1 0-15 P2 15-20 P3 20-30 P4 30-40 P3 40-45 P5 45-50 P4 50-55 P6 55-70 P3 70-75 P4 75-80 P2 80-95");
}

// Exercise 5.18: a quantum of 10, and nothing to do before the second and the fifth process.
TEST(Silberschatz, PreemptivePriorityWithIdleTimes) {
  const Outcome outcome = ranked("PRIORITY_RR", 10, "0 20 40, 25 25 30, 30 25 30, 60 15 35, 100 10 5, 105 10 10");
  EXPECT_EQ(outcome.turns(), "P1 0-20 P2 25-35 P3 35-45 P2 45-55 P3 55-60 P4 60-75 P2 75-80 P3 80-90 P5 100-105 P6 105-115 P5 115-120");
  EXPECT_EQ(outcome.waits(), "0 30 35 0 10 0");
}

// Exercise 5.17 of the 10th edition: larger priorities first, a quantum of 2.
TEST(Silberschatz, FourPoliciesComparedAgain) {
  const auto with = [](std::string_view policy) { return ranked(policy, 2, "0 5 4, 0 3 1, 0 1 2, 0 7 2, 0 4 3"); };
  EXPECT_EQ(with("FCFS").waits(), "0 5 8 9 16");
  EXPECT_EQ(with("SJF").waits(), "8 1 0 13 4");
  EXPECT_EQ(with("PRIORITY").waits(), "0 17 9 10 5");
  EXPECT_EQ(with("RR").turns(), "P1 0-2 P2 2-4 P3 4-5 P4 5-7 P5 7-9 P1 9-11 P2 11-12 P4 12-14 P5 14-16 P1 16-17 P4 17-20");
}

// --- Stallings: Operating Systems, chapter 9, processes A … E of table 9.4 ---

Outcome stallings(std::string_view policy, std::string_view parameters = "") {
  return run(plain_jobs(policy, parameters, "0 3, 2 6, 4 4, 6 5, 8 2"));
}

TEST(Stallings, FinishTimes) {
  EXPECT_EQ(stallings("FCFS").completions(), "3 9 13 18 20");
  EXPECT_EQ(stallings("RR", R"("quantum": 1)").completions(), "4 18 17 20 15");
  EXPECT_EQ(stallings("RR", R"("quantum": 4)").completions(), "3 17 11 20 19");
  EXPECT_EQ(stallings("SJF").completions(), "3 9 15 20 11");
  EXPECT_EQ(stallings("STCF").completions(), "3 15 8 20 10");
  EXPECT_EQ(stallings("HRRN").completions(), "3 9 13 20 15");
  EXPECT_EQ(stallings("FEEDBACK", R"("quantum": 1)").completions(), "4 20 16 19 11");
  EXPECT_EQ(stallings("FEEDBACK", R"("quantum": 1, "quantum_growth": 2)").completions(), "4 17 18 20 14");
}

TEST(Stallings, MeanTurnaroundTimes) {
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("FCFS")), 8.6);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("RR", R"("quantum": 1)")), 10.8);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("SJF")), 7.6);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("STCF")), 7.2);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("HRRN")), 8);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("RR", R"("quantum": 4)")), 10);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("FEEDBACK", R"("quantum": 1)")), 10);
  EXPECT_DOUBLE_EQ(mean_turnaround(stallings("FEEDBACK", R"("quantum": 1, "quantum_growth": 2)")), 10.6);
}

// --- Tanenbaum: Modern Operating Systems, chapter 2 ---

TEST(Tanenbaum, ShortestJobFirst) {
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("FCFS", "", "0 8, 0 4, 0 4, 0 4"))), 14);
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("SJF", "", "0 8, 0 4, 0 4, 0 4"))), 11);
}

TEST(Tanenbaum, ShortestJobFirstNeedsAllJobsAtOnce) {
  const Outcome outcome = run(plain_jobs("SJF", "", "0 2, 0 4, 3 1, 3 1, 3 1"));
  EXPECT_EQ(outcome.turns(), "A 0-2 B 2-6 C 6-7 D 7-8 E 8-9");
  EXPECT_DOUBLE_EQ(mean_turnaround(outcome), 4.6);
}

// Five batch jobs, 5 the highest priority. Without switches in between, round robin takes as long as shared processors do.
TEST(Tanenbaum, BatchJobs) {
  const auto with = [](std::string_view policy) {
    return run(R"({"policy": ")" + std::string(policy) + R"(", "parameters": {"quantum": 0.25, "priority_order": "larger_first"}, "jobs": [
      {"id": "A", "length": 10, "priority": 3}, {"id": "B", "length": 6, "priority": 5}, {"id": "C", "length": 2, "priority": 2},
      {"id": "D", "length": 4, "priority": 1}, {"id": "E", "length": 8, "priority": 4}]})");
  };
  EXPECT_NEAR(mean_turnaround(with("RR")), 22, 0.5);
  EXPECT_EQ(with("PRIORITY").completions(), "24 6 26 30 14");
  EXPECT_DOUBLE_EQ(mean_turnaround(with("PRIORITY")), 20);
  EXPECT_DOUBLE_EQ(mean_turnaround(with("FCFS")), 19.2);
  EXPECT_DOUBLE_EQ(mean_turnaround(with("SJF")), 14);
}

// --- Arpaci-Dusseau: Operating Systems: Three Easy Pieces, chapters 7 to 9 ---

TEST(ThreeEasyPieces, TurnaroundTimes) {
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("FIFO", "", "0 10, 0 10, 0 10"))), 20);
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("FIFO", "", "0 100, 0 10, 0 10"))), 110);
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("SJF", "", "0 100, 0 10, 0 10"))), 50);
  EXPECT_NEAR(mean_turnaround(run(plain_jobs("SJF", "", "0 100, 10 10, 10 10"))), 103.33, 0.01);
  EXPECT_DOUBLE_EQ(mean_turnaround(run(plain_jobs("STCF", "", "0 100, 10 10, 10 10"))), 50);
}

TEST(ThreeEasyPieces, ResponseTimes) {
  EXPECT_DOUBLE_EQ(mean_response(run(plain_jobs("SJF", "", "0 5, 0 5, 0 5"))), 5);
  const Outcome outcome = run(plain_jobs("RR", R"("quantum": 1)", "0 5, 0 5, 0 5"));
  EXPECT_DOUBLE_EQ(mean_response(outcome), 1);
  EXPECT_DOUBLE_EQ(mean_turnaround(outcome), 14);
}

// Section 7.8: every burst of A counts as a job of its own, so that B runs while A waits for the disk.
TEST(ThreeEasyPieces, OverlapsInputAndOutput) {
  const Outcome outcome = run(R"({"policy": "STCF", "conventions": "ostep", "jobs": [
    {"id": "A", "length": 50, "io": {"every_cpu_ticks": 10, "duration": 10}}, {"id": "B", "length": 60}]})");
  EXPECT_EQ(outcome.turns(), "A 0-10 B 10-20 A 20-30 B 30-40 A 40-50 B 50-60 A 60-70 B 70-80 A 80-90 B 90-110");
  EXPECT_EQ(outcome.results.jobs[0].io_count, 4u);
  EXPECT_EQ(outcome.waits(), "0 50");
}

constexpr std::string_view kThreeQueues = R"("queues_high_to_low": [{"quantum": 10}, {"quantum": 10}, {"quantum": 10}])";

TEST(ThreeEasyPieces, ShortJobMovesInFrontOfTheLongOne) {
  const Outcome outcome = run(plain_jobs("MLFQ", kThreeQueues, "0 180, 100 20"));
  EXPECT_EQ(outcome.turns(), "A 0-100 B 100-120 A 120-200");
}

TEST(ThreeEasyPieces, BoostKeepsTheLongJobFromStarving) {
  const std::string_view jobs = R"("jobs": [{"id": "A", "length": 40},
    {"id": "B", "arrival": 20, "length": 40, "io": {"every_cpu_ticks": 5, "duration": 1}},
    {"id": "C", "arrival": 20, "length": 40, "io": {"every_cpu_ticks": 5, "duration": 1}}]})";
  const auto document = [jobs](std::string_view more) {
    return R"({"policy": "MLFQ", "conventions": "ostep", "parameters": {"io_stay_resets": true, )" + std::string(kThreeQueues) +
           std::string(more) + "}, " + std::string(jobs);
  };
  EXPECT_EQ(run(document("")).completions(), "120 95 100");
  EXPECT_EQ(run(document(R"(, "boost_period": 30)")).completions(), "75 115 120");
}

TEST(ThreeEasyPieces, Stride) {
  const Outcome outcome = run(R"({"policy": "STRIDE", "parameters": {"stride_constant": 10000, "quantum": 10, "initial_pass": 0}, "jobs": [
    {"id": "A", "length": 20, "tickets": 100}, {"id": "B", "length": 10, "tickets": 50}, {"id": "C", "length": 50, "tickets": 250}]})");
  EXPECT_EQ(outcome.turns(), "A 0-10 B 10-20 C 20-50 A 50-60 C 60-80");
}

TEST(ThreeEasyPieces, Lottery) {
  const Outcome outcome = run(R"({"policy": "LOTTERY", "conventions": "ostep", "parameters": {"quantum": 1, "draws":
    [511275, 404934, 783799, 303313, 476597, 583382, 908113, 504687, 281838, 755804, 618369, 250506]}, "jobs": [
    {"id": 0, "length": 8, "tickets": 75}, {"id": 1, "length": 4, "tickets": 25}]})");
  EXPECT_EQ(outcome.turns(), "1 0-1 0 1-2 1 2-3 0 3-4 1 4-6 0 6-12");
  EXPECT_EQ(outcome.completions(), "12 6");
}

TEST(ThreeEasyPieces, LotteryChargesWholeQuanta) {
  const std::string_view document = R"({"policy": "LOTTERY", "conventions": "ostep", "parameters": {"quantum": 4, "draws": [0, 1, 0]},
    "jobs": [{"id": "A", "length": 3, "tickets": 1}, {"id": "B", "length": 5, "tickets": 1}]})";
  EXPECT_EQ(run(document).turns(), "A 0-4 B 4-12");
  EXPECT_EQ(run(document, {{"charge_full_quantum", "false"}}).turns(), "A 0-3 B 3-8");
}

// lottery.py draws lengths from 0 on.
TEST(ThreeEasyPieces, AJobWithoutLengthHasItsTurn) {
  const std::string_view jobs = R"("conventions": "ostep", "jobs": [{"id": "A", "length": 2, "tickets": 1}, {"id": "B", "length": 0, "tickets": 1}])";
  const auto with = [jobs](std::string_view policy) { return run("{" + std::string(policy) + ", " + std::string(jobs) + "}"); };
  const Outcome lottery = with(R"("policy": "LOTTERY", "parameters": {"draws": [1, 0, 0]})");
  EXPECT_EQ(lottery.turns(), "B 0-1 A 1-3");
  EXPECT_EQ(lottery.completions(), "3 1");
  EXPECT_EQ(with(R"("policy": "FIFO")").completions(), "2 2");
  EXPECT_EQ(with(R"("policy": "SJF")").completions(), "2 0");
  EXPECT_EQ(with(R"("policy": "STCF")").turns(), "A 0-2");
  EXPECT_EQ(with(R"("policy": "RR", "parameters": {"quantum": 1})").completions(), "2 1");
  EXPECT_EQ(with(R"("policy": "MLFQ", "parameters": {"queues_high_to_low": [1, 1]})").completions(), "2 1");
}

// --- rules that decide ties ---

TEST(Rules, ArrivalsQueueBeforeWhoHasUsedUpAQuantum) {
  EXPECT_EQ(run(plain_jobs("RR", R"("quantum": 2)", "0 4, 2 2")).turns(), "A 0-2 B 2-4 A 4-6");
}

TEST(Rules, PreemptionNeedsAStrictlyBetterNewcomer) {
  EXPECT_EQ(run(plain_jobs("STCF", "", "0 4, 1 3, 2 1")).turns(), "A 0-2 C 2-3 A 3-5 B 5-8");
}

TEST(Rules, QuartersOfTicks) {
  const Outcome outcome = run(plain_jobs("RR", R"("quantum": 0.75)", "0.25 1.5, 0.5 1"));
  EXPECT_EQ(outcome.turns(), "A 0.25-1 B 1-1.75 A 1.75-2.5 B 2.5-2.75");
  EXPECT_EQ(outcome.waits(), "0.75 1.25");
}

TEST(Rules, CoresShareAQueueOrHaveTheirOwn) {
  const std::string shared = plain_jobs("FCFS", R"("cores": 2)", "0 4, 0 2, 0 3");
  EXPECT_EQ(run(shared).turns(0), "A 0-4");
  EXPECT_EQ(run(shared).turns(1), "B 0-2 C 2-5");
  EXPECT_EQ(run(shared, {{"queues", "per_core"}}).turns(0), "A 0-4 C 4-7");
  EXPECT_EQ(run(shared, {{"task_to_core", R"({"A": 1, "B": 1, "C": 0})"}}).turns(1), "A 0-4 B 4-6");
}

// Found by tests/sched/reference/conventions.py: B has used up its quantum when D comes for its core, and goes before A on the other.
TEST(Rules, WhoHasUsedUpAQuantumMayStillBeBetterThanWhoRunsElsewhere) {
  const Outcome outcome = run(R"({"policy": "PRIORITY_RR", "parameters": {"quantum": 2, "cores": 2}, "jobs": [
    {"id": "A", "length": 6, "priority": 5}, {"id": "B", "arrival": 1, "length": 4, "priority": 4},
    {"id": "D", "arrival": 3, "length": 2, "priority": 2}]})");
  EXPECT_EQ(outcome.turns(0), "A 0-3 B 3-5 A 5-8");
  EXPECT_EQ(outcome.turns(1), "B 1-3 D 3-5");
}

TEST(Rules, TheHorizonEndsEverything) {
  const Outcome outcome = run(plain_jobs("FCFS", R"("horizon": 5)", "0 5, 0 2, 9 1"));
  EXPECT_EQ(outcome.completions(), "5 - -");
  EXPECT_EQ(outcome.turns(), "A 0-5");
  EXPECT_FALSE(outcome.results.jobs[1].first_run.has_value());
}

// I/O that ends exactly at the horizon has ended; a job that would go on with it does not.
TEST(Rules, InputAndOutputThatEndAtTheHorizonCount) {
  const auto with = [](int horizon) {
    return run(R"({"policy": "RR", "parameters": {"quantum": 4, "horizon": )" + std::to_string(horizon) +
               R"(}, "jobs": [{"id": "A", "length": 9, "io": {"every_cpu_ticks": 2, "duration": 3}}]})");
  };
  EXPECT_EQ(with(5).results.jobs[0].blocked, 3 * kTick);
  EXPECT_EQ(with(5).results.jobs[0].io_count, 1u);
  EXPECT_EQ(with(5).turns(), "A 0-2");
  EXPECT_EQ(with(4).results.jobs[0].blocked, 0);
  EXPECT_EQ(with(10).results.jobs[0].blocked, 6 * kTick);
}

}  // namespace
}  // namespace weft::jobs
