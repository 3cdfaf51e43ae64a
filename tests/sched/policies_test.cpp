// Policies as values: what a machine needs of them beside their order, which tests/jobs checks.
#include <gtest/gtest.h>

#include "sim/sched/classes.h"
#include "sim/sched/per_core.h"
#include "sim/sched/records.h"

namespace weft::sched {
namespace {

PolicyParameters parameters() {
  PolicyParameters parameters;
  parameters.quantum = kMillisecond;
  return parameters;
}

Task task(std::uint32_t id) {
  Task task;
  task.tid = Tid{id};
  task.arrival = task.order = id;
  return task;
}

std::uint64_t digest_of(const Policy& policy) {
  Digest digest;
  policy.hash(digest);
  return digest.value();
}

class EveryPolicy : public testing::TestWithParam<std::string_view> {};

TEST_P(EveryPolicy, QueuesAndPicksEachOnce) {
  PolicyValue policy(find_policy(GetParam(), parameters()));
  for (std::uint32_t i = 1; i <= 5; ++i) policy->enqueue(task(i), 0, Entry::kNew);
  EXPECT_EQ(policy->queue().size(), 5u);
  std::vector<Tid> picked;
  while (const Tid tid = policy->pick(0, 0)) picked.push_back(tid);
  EXPECT_TRUE(policy->empty());
  std::sort(picked.begin(), picked.end());
  EXPECT_EQ(picked, (std::vector<Tid>{Tid{1}, Tid{2}, Tid{3}, Tid{4}, Tid{5}}));
}

TEST_P(EveryPolicy, IsCopiedAndNamedByItsState) {
  PolicyValue policy(find_policy(GetParam(), parameters()));
  for (std::uint32_t i = 1; i <= 3; ++i) policy->enqueue(task(i), 0, Entry::kNew);
  PolicyValue copy = policy;
  EXPECT_EQ(digest_of(*copy), digest_of(*policy));
  const Tid first = policy->pick(0, 0);
  EXPECT_NE(digest_of(*copy), digest_of(*policy));
  EXPECT_EQ(copy->pick(0, 0), first);
  EXPECT_EQ(digest_of(*copy), digest_of(*policy));
}

TEST_P(EveryPolicy, ForgetsWhoIsKilled) {
  PolicyValue policy(find_policy(GetParam(), parameters()));
  for (std::uint32_t i = 1; i <= 3; ++i) policy->enqueue(task(i), 0, Entry::kNew);
  policy->remove(Tid{2});
  policy->forget(Tid{9});
  const Tid running = policy->pick(0, 0);
  policy->charge(running, kMillisecond);
  policy->block(running);
  policy->forget(running);  // killed while it waited
  const Tid last = policy->pick(0, kMillisecond);
  EXPECT_EQ(running.value + last.value, 4u);
  policy->charge(last, kMillisecond);
  EXPECT_TRUE(policy->empty());
  policy->enqueue(task(last.value), 2 * kMillisecond, Entry::kExpired);
  EXPECT_EQ(policy->queue(), std::vector<Tid>{last});
}

TEST_P(EveryPolicy, GoesOnUnderTheClasses) {
  PolicyValue policy(find_policy(GetParam(), parameters()));
  policy->enqueue(task(1), 0, Entry::kNew);
  policy->enqueue(task(2), 0, Entry::kNew);
  const Tid running = policy->pick(0, 0);
  Classes classes(policy);
  for (const std::uint32_t id : {1u, 2u}) classes.adopt(task(id));
  Task urgent = task(3);
  urgent.scheduling_class = Class::kFifo;
  urgent.real_time_priority = 1;
  classes.enqueue(urgent, 0, Entry::kNew);
  EXPECT_TRUE(classes.preempts(urgent, task(running.value)));
  EXPECT_FALSE(classes.keeps_core(running));
  classes.charge(running, kMillisecond);
  classes.enqueue(task(running.value), 0, Entry::kPreempted);
  EXPECT_EQ(classes.pick(0, 0), Tid{3});
  urgent.scheduling_class = Class::kOther;  // it gives its class up
  classes.enqueue(urgent, 0, Entry::kYielded);
  EXPECT_EQ(classes.queue().size(), 3u);
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(classes.pick(0, 0));
  EXPECT_TRUE(classes.empty());
}

INSTANTIATE_TEST_SUITE_P(Policies, EveryPolicy, testing::ValuesIn(all_policy_names()),
                         [](const auto& info) { return std::string(info.param); });

TEST(Classes, KeepThreadsToTheirCores) {
  Classes classes(PolicyValue(find_policy("rr", parameters())));
  Task bound = task(1);
  bound.allowed_cores = 2;  // core 1
  classes.enqueue(bound, 0, Entry::kNew);
  classes.enqueue(task(2), 0, Entry::kNew);
  EXPECT_EQ(classes.pick(0, 0), Tid{2});
  EXPECT_EQ(classes.pick(0, 0), Tid{});
  EXPECT_EQ(classes.queue(), std::vector<Tid>{Tid{1}});
  EXPECT_EQ(classes.pick(1, 0), Tid{1});
}

TEST(Classes, APreemptedRealTimeThreadStaysAtTheHead) {
  Classes classes(PolicyValue(find_policy("rr", parameters())));
  Task tasks[3] = {task(1), task(2), task(3)};
  for (Task& each : tasks) {
    each.scheduling_class = Class::kRoundRobin;
    each.real_time_priority = each.tid.value == 3 ? 7 : 5;
    classes.enqueue(each, 0, Entry::kNew);
  }
  EXPECT_EQ(classes.pick(0, 0), Tid{3});
  EXPECT_EQ(classes.pick(0, 0), Tid{1});
  classes.enqueue(tasks[0], 0, Entry::kPreempted);
  EXPECT_EQ(classes.queue(), (std::vector<Tid>{Tid{1}, Tid{2}}));
  EXPECT_EQ(classes.pick(0, 0), Tid{1});
  classes.enqueue(tasks[0], 0, Entry::kExpired);
  EXPECT_EQ(classes.queue(), (std::vector<Tid>{Tid{2}, Tid{1}}));
}

// A ready thread that is made urgent and, while it runs, ordinary again, is what it was before.
TEST(Classes, AnUrgentThreadComesBackAsItWas) {
  for (const char* policy : {"cfs", "eevdf", "mlfq"}) {
    Classes classes{PolicyValue(find_policy(policy, parameters()))};
    Task moved = task(1);
    const Task other = task(2);
    classes.enqueue(moved, 0, Entry::kNew);
    classes.enqueue(other, 0, Entry::kNew);
    const Tid first = classes.pick(0, 0);
    classes.charge(first, kMillisecond);
    classes.enqueue(first == Tid{1} ? moved : other, kMillisecond, Entry::kExpired);
    moved.scheduling_class = Class::kFifo;
    classes.withdraw(Tid{1});
    classes.enqueue(moved, kMillisecond, Entry::kWoken);
    EXPECT_EQ(classes.pick(0, kMillisecond), Tid{1});
    EXPECT_FALSE(classes.is_misplaced(Tid{1}));
    moved.scheduling_class = Class::kOther;
    classes.change(moved);
    EXPECT_TRUE(classes.is_misplaced(Tid{1}));
    EXPECT_FALSE(classes.keeps_core(Tid{1}));
    EXPECT_FALSE(is_worse(classes, moved, other));   // compares them, though only one has a place among the others
    classes.charge(Tid{1}, kMillisecond);
    classes.enqueue(moved, 2 * kMillisecond, Entry::kExpired);
    EXPECT_FALSE(classes.is_misplaced(Tid{1}));
    EXPECT_EQ(classes.queue().size(), 2u) << policy;
  }
}

TEST(Lottery, WinsInProportionToTickets) {
  PolicyValue policy(find_policy("lottery", parameters()));
  Task tasks[2] = {task(1), task(2)};
  tasks[0].tickets = 75;
  tasks[1].tickets = 25;
  for (const Task& each : tasks) policy->enqueue(each, 0, Entry::kNew);
  int wins = 0;
  for (int i = 0; i < 10'000; ++i) {
    const Tid winner = policy->pick(0, 0);
    wins += winner == Tid{1};
    policy->enqueue(tasks[winner.value - 1], 0, Entry::kExpired);
  }
  EXPECT_NEAR(wins, 7'500, 150);
}

TEST(ShortestJob, EstimatesBurstsOfThreads) {
  PolicyValue policy(find_policy("sjf", parameters()));
  // Silberschatz, figure 5.4: the first guess is 10, then 8, 6, 6, 5 follow bursts of 6, 4, 6, 4.
  policy->enqueue(task(1), 0, Entry::kNew);
  for (const Ns burst : {6, 4, 6, 4}) {
    policy->charge(policy->pick(0, 0), burst * kMillisecond);
    policy->block(Tid{1});
    policy->enqueue(task(1), 0, Entry::kWoken);
  }
  Task known = task(2);
  known.burst = known.remaining = 5 * kMillisecond - 1;
  policy->enqueue(known, 0, Entry::kNew);
  EXPECT_EQ(policy->queue(), (std::vector<Tid>{Tid{2}, Tid{1}}));
  policy->remove(Tid{2});
  known.burst = known.remaining = 5 * kMillisecond + 1;
  policy->enqueue(known, 0, Entry::kNew);
  EXPECT_EQ(policy->queue(), (std::vector<Tid>{Tid{1}, Tid{2}}));
}

// Who is chosen after thread 1, which was chosen first, has run for so long and comes back.
std::uint32_t chosen_after(std::string_view policy, Ns used, Entry why) {
  PolicyValue queue(find_policy(policy, parameters()));
  Task other = task(2);
  other.nice = 1;
  queue->enqueue(task(1), 0, Entry::kNew);
  queue->enqueue(other, 0, Entry::kNew);
  const Tid first = queue->pick(0, 0);
  EXPECT_EQ(first, Tid{1});
  queue->charge(first, used);
  queue->enqueue(task(1), used, why);
  return queue->pick(0, used).value;
}

// sched_yield() lets another thread run that has had more; under CFS not if that is much more.
TEST(FairPolicies, HeedAYield) {
  EXPECT_EQ(chosen_after("cfs", 3 * kMillisecond, Entry::kPreempted), 1u);
  EXPECT_EQ(chosen_after("cfs", 3 * kMillisecond, Entry::kYielded), 2u);
  EXPECT_EQ(chosen_after("cfs", kMillisecond, Entry::kYielded), 1u);
  EXPECT_EQ(chosen_after("eevdf", 0, Entry::kPreempted), 1u);
  EXPECT_EQ(chosen_after("eevdf", 0, Entry::kYielded), 2u);
}

TEST(FairPolicies, AChildOfWhoRanMuchBeginsNoEarlierThanItsParent) {
  const auto queue = find_policy("cfs", parameters());
  queue->enqueue(task(1), 0, Entry::kNew);
  queue->enqueue(task(2), 0, Entry::kNew);
  const Tid parent = queue->pick(0, 0);
  queue->charge(parent, 100 * kMillisecond);
  Task child = task(3);
  child.parent = parent;
  queue->enqueue(child, 0, Entry::kNew);
  queue->enqueue(task(4), 0, Entry::kNew);
  EXPECT_EQ(queue->queue(), (std::vector<Tid>{Tid{2}, Tid{4}, Tid{3}}));
}

// --- moving between cores ---

PerCore two_cores(std::string_view policy) { return PerCore(PolicyValue(find_policy(policy, parameters())), 2); }

TEST(PerCore, ALearnedBurstGoesWithAThread) {
  PerCore policy = two_cores("sjf");
  Task moving = task(1);
  policy.enqueue(moving, 0, Entry::kNew);
  policy.charge(policy.pick(0, 0), 2 * kMillisecond);
  policy.block(Tid{1});
  EXPECT_EQ(policy.expected_burst(Tid{1}), 6 * kMillisecond);
  moving.allowed_cores = 2;  // core 1
  policy.enqueue(moving, 3 * kMillisecond, Entry::kWoken);
  EXPECT_EQ(policy.pick(1, 3 * kMillisecond), Tid{1});
  EXPECT_EQ(policy.expected_burst(Tid{1}), 6 * kMillisecond);
}

TEST(PerCore, AStolenThreadKeepsItsLevel) {
  PerCore policy = two_cores("mlfq");
  policy.enqueue(task(1), 0, Entry::kNew);
  policy.charge(policy.pick(0, 0), kMillisecond);
  policy.enqueue(task(1), kMillisecond, Entry::kExpired);
  EXPECT_EQ(policy.quantum(Tid{1}), 2 * kMillisecond);
  EXPECT_EQ(policy.pick(1, kMillisecond), Tid{1});
  EXPECT_EQ(policy.quantum(Tid{1}), 2 * kMillisecond);
}

// A quantum that ends where the thread may not stay is used up all the same.
TEST(PerCore, WhoIsSentAwayHasUsedUpItsQuantum) {
  PerCore policy = two_cores("mlfq");
  Task moving = task(1);
  policy.enqueue(moving, 0, Entry::kNew);
  policy.charge(policy.pick(0, 0), kMillisecond);
  moving.allowed_cores = 2;
  policy.enqueue(moving, kMillisecond, Entry::kExpired);
  EXPECT_EQ(policy.pick(0, kMillisecond), Tid{});
  EXPECT_EQ(policy.pick(1, kMillisecond), Tid{1});
  EXPECT_EQ(policy.quantum(Tid{1}), 2 * kMillisecond);
}

// A queue in which thread `id` has run alone for so long beside thread id + 1, which waits at the least virtual time.
PolicyValue used_queue(std::string_view policy, std::uint32_t id, Ns time) {
  PolicyValue queue(find_policy(policy, parameters()));
  queue->enqueue(task(id), 0, Entry::kNew);
  queue->enqueue(task(id + 1), 0, Entry::kNew);
  queue->charge(queue->pick(0, 0), time);
  queue->enqueue(task(id), 0, Entry::kExpired);
  return queue;
}

// Virtual times of two queues have nothing to do with each other; how far a thread is behind or ahead has.
TEST(PerCore, DistancesInVirtualTimeAreKept) {
  for (const std::string_view policy : {"cfs", "eevdf", "stride"}) {
    PolicyValue from = used_queue(policy, 1, 10 * kMillisecond), to = used_queue(policy, 3, 50 * kMillisecond);
    for (const std::uint32_t id : {1u, 2u}) {
      to->move_in(from->move_out(Tid{id}));
      to->enqueue(task(id), 0, Entry::kMigrated);
    }
    EXPECT_TRUE(from->empty());
    std::vector<Tid> order;
    while (const Tid tid = to->pick(0, 0)) {
      order.push_back(tid);
      to->block(tid);
    }
    EXPECT_EQ(order.back(), Tid{3}) << policy;   // it had most, and still has
  }
}

TEST(HighestResponseRatio, WaitingCountsAcrossCores) {
  PolicyValue from(find_policy("hrrn", parameters())), to(find_policy("hrrn", parameters()));
  from->enqueue(task(1), 0, Entry::kNew);
  to->enqueue(task(2), 4 * kMillisecond, Entry::kNew);
  to->move_in(from->move_out(Tid{1}));
  to->enqueue(task(1), 6 * kMillisecond, Entry::kMigrated);
  EXPECT_EQ(to->pick(0, 8 * kMillisecond), Tid{1});
}

}  // namespace
}  // namespace weft::sched
