// The tournament finds whom a look at everybody finds.
#include "sim/sched/response_ratios.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/core/random.h"

namespace weft::sched {
namespace {

using Waiter = ResponseRatios::Waiter;

// Of small numbers, so that nothing has to be rounded.
bool is_before(const Waiter& a, const Waiter& b, Ns now) {
  const Ns left = (now - a.since) * b.burst, right = (now - b.since) * a.burst;
  if (left != right) return left > right;
  return a.arrival != b.arrival ? a.arrival < b.arrival : a.order < b.order;
}

Waiter take_slowly(std::vector<Waiter>& waiters, Ns now) {
  const auto best = std::min_element(waiters.begin(), waiters.end(), [now](const Waiter& a, const Waiter& b) { return is_before(a, b, now); });
  const Waiter taken = *best;
  waiters.erase(best);
  return taken;
}

TEST(ResponseRatios, TheGreatestIsWhoALookAtAllFinds) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    ResponseRatios ratios;
    std::vector<Waiter> waiters;
    const std::uint32_t longest = seed % 3 == 0 ? 4 : 300, pause = seed % 2 == 0 ? 1 : 1'000;
    Ns now = 0;
    for (std::uint32_t order = 0; order < 600; ++order) {
      now += random.below(pause + 1);
      const std::uint32_t what = random.below(8);
      if (waiters.empty() || what < 4) {
        waiters.push_back({now - random.below(3), 1 + random.below(longest), now / 2, order, Tid{order + 1}});
        ratios.add(waiters.back(), now);
      } else if (what == 4) {
        const auto place = waiters.begin() + random.below(static_cast<std::uint32_t>(waiters.size()));
        ratios.remove(place->tid);
        waiters.erase(place);
      } else {
        ASSERT_EQ(ratios.take_greatest(now).tid, take_slowly(waiters, now).tid) << "seed " << seed << " at " << now;
      }
    }
    ASSERT_EQ(ratios.empty(), waiters.empty());
  }
}

// Bursts of a decade in ns: products of them fit no machine word.
TEST(ResponseRatios, LargeNumbersAreNotRounded) {
  constexpr Ns kDecade = Ns{10} * 365 * 24 * 3'600 * kSecond;
  ResponseRatios ratios;
  ratios.add({0, kDecade, 0, 0, Tid{1}}, 0);
  ratios.add({0, kDecade - 1, 0, 1, Tid{2}}, 0);
  EXPECT_EQ(ratios.take_greatest(kDecade).tid, Tid{2});
  ratios.add({0, kDecade, 0, 2, Tid{3}}, kDecade);
  EXPECT_EQ(ratios.take_greatest(2 * kDecade).tid, Tid{1});
}

}  // namespace
}  // namespace weft::sched
