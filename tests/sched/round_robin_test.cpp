#include "sim/sched/round_robin.h"

#include <gtest/gtest.h>

namespace weft::sched {
namespace {

Task thread(std::uint32_t id) {
  Task task;
  task.tid = Tid{id};
  return task;
}

PolicyParameters with_quantum(Ns quantum) {
  PolicyParameters parameters;
  parameters.quantum = quantum;
  return parameters;
}

TEST(RoundRobin, FirstComeFirstServed) {
  RoundRobin policy(kMillisecond);
  for (std::uint32_t i = 1; i <= 3; ++i) policy.enqueue(thread(i), 0, Entry::kNew);
  EXPECT_EQ(policy.pick(0, 0), Tid{1});
  policy.enqueue(thread(1), 0, Entry::kExpired);
  EXPECT_EQ(policy.queue(), (std::vector<Tid>{Tid{2}, Tid{3}, Tid{1}}));
  EXPECT_EQ(policy.quantum(Tid{2}), kMillisecond);
}

TEST(RoundRobin, GrowsBeyondItsFirstPlaces) {
  RoundRobin policy(kMillisecond);
  for (std::uint32_t i = 0; i < 40; ++i) policy.enqueue(thread(1'000 + i), 0, Entry::kNew);
  for (std::uint32_t i = 0; i < 40; ++i) policy.pick(0, 0);
  for (std::uint32_t i = 1; i <= 200; ++i) policy.enqueue(thread(i), 0, Entry::kNew);
  for (std::uint32_t i = 1; i <= 200; ++i) ASSERT_EQ(policy.pick(0, 0), Tid{i});
  EXPECT_TRUE(policy.empty());
  EXPECT_EQ(policy.pick(0, 0), Tid{});
}

TEST(RoundRobin, RemovesFromTheMiddle) {
  RoundRobin policy(kMillisecond);
  for (std::uint32_t i = 1; i <= 4; ++i) policy.enqueue(thread(i), 0, Entry::kNew);
  policy.remove(Tid{2});
  policy.remove(Tid{9});
  EXPECT_EQ(policy.queue(), (std::vector<Tid>{Tid{1}, Tid{3}, Tid{4}}));
}

TEST(Policies, AreFoundByName) {
  EXPECT_NE(find_policy("rr", with_quantum(kMillisecond)), nullptr);
  EXPECT_NE(find_policy("RR", with_quantum(kMillisecond)), nullptr);
  EXPECT_EQ(find_policy("RR2", with_quantum(kMillisecond)), nullptr);
  EXPECT_EQ(policy_names().substr(0, 8), "rr, fcfs");
  EXPECT_FALSE(schedules_threads("edf"));
}

TEST(Policies, AreCopiedByValue) {
  PolicyValue policy(find_policy("rr", with_quantum(kMillisecond)));
  policy->enqueue(thread(1), 0, Entry::kNew);
  const PolicyValue copy = policy;
  policy->pick(0, 0);
  EXPECT_TRUE(policy->empty());
  EXPECT_FALSE(copy->empty());
}

}  // namespace
}  // namespace weft::sched
