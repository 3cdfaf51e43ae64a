// The policies on textbooks' reference strings, and against simulators that are too slow to be wrong.
#include "sim/memory/replacement/replacement.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/core/random.h"
#include "sim/memory/replacement/reference_string.h"

namespace weft::replacement {
namespace {

using Pages = std::vector<std::uint64_t>;

std::uint64_t faults(std::string_view policy, const Pages& pages, std::uint32_t frames) {
  return run_references(policy, pages, frames, false).faults;
}

// Silberschatz, Galvin, Gagne, Operating System Concepts, 10.4.
const Pages kSilberschatz = {7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1};
// Belady, Nelson, Shedler 1969.
const Pages kBelady = {1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5};
// Stallings, Operating Systems: Internals and Design Principles, 8.2.
const Pages kStallings = {2, 3, 2, 1, 5, 2, 4, 5, 3, 2, 5, 2};
// Arpaci-Dusseau, Operating Systems: Three Easy Pieces, 22.
const Pages kThreeEasyPieces = {0, 1, 2, 0, 1, 3, 0, 3, 1, 2, 1};
// Tanenbaum, Modern Operating Systems, 3, problem 28: eight pages, four frames, all empty at first.
const Pages kTanenbaum = {0, 1, 7, 2, 3, 2, 7, 1, 0, 3};

// The same, the homework's generator without arguments.
const Pages kHomework = {8, 7, 4, 2, 5, 4, 7, 3, 4, 5};
// Silberschatz, exercises: one with one to seven frames, one with three.
const Pages kSevenTimes = {1, 2, 3, 4, 2, 1, 5, 6, 2, 1, 2, 3, 7, 6, 3, 2, 1, 2, 3, 6};
const Pages kThreeFrames = {7, 2, 3, 1, 2, 5, 3, 4, 6, 7, 7, 1, 0, 5, 4, 6, 2, 3, 0, 1};

struct Example {
  const char* book;
  const Pages& pages;
  std::uint32_t frames;
  std::uint64_t fifo, lru, clock, opt;
};

TEST(Replacement, TextbookExamples) {
  const Example examples[] = {
      {"Silberschatz", kSilberschatz, 3, 15, 12, 14, 9},
      {"Belady", kBelady, 3, 9, 10, 9, 7},
      {"Belady", kBelady, 4, 10, 8, 10, 6},
      {"Stallings", kStallings, 3, 9, 7, 8, 6},   // 3 more than in the book, which counts after the frames are full
      {"Three Easy Pieces", kThreeEasyPieces, 3, 7, 5, 7, 5},
      {"Tanenbaum", kTanenbaum, 4, 6, 7, 6, 6},
  };
  for (const Example& e : examples) {
    SCOPED_TRACE(e.book);
    EXPECT_EQ(faults("fifo", e.pages, e.frames), e.fifo);
    EXPECT_EQ(faults("lru", e.pages, e.frames), e.lru);
    EXPECT_EQ(faults("clock", e.pages, e.frames), e.clock);
    EXPECT_EQ(faults("opt", e.pages, e.frames), e.opt);
  }
}

TEST(Replacement, TextbookExercises) {
  const std::uint64_t lru[] = {20, 18, 15, 10, 8, 7, 7}, fifo[] = {20, 18, 16, 14, 10, 10, 7}, opt[] = {20, 15, 11, 8, 7, 7, 7};
  for (std::uint32_t frames = 1; frames <= 7; ++frames) {
    EXPECT_EQ(faults("lru", kSevenTimes, frames), lru[frames - 1]);
    EXPECT_EQ(faults("fifo", kSevenTimes, frames), fifo[frames - 1]);
    EXPECT_EQ(faults("opt", kSevenTimes, frames), opt[frames - 1]);
  }
  EXPECT_EQ(faults("lru", kThreeFrames, 3), 18u);
  EXPECT_EQ(faults("fifo", kThreeFrames, 3), 17u);
  EXPECT_EQ(faults("opt", kThreeFrames, 3), 13u);
  EXPECT_EQ(faults("fifo", kHomework, 3), 9u);
  EXPECT_EQ(faults("lru", kHomework, 3), 8u);
  EXPECT_EQ(faults("opt", kHomework, 3), 6u);
}

TEST(Replacement, StepsOfTheFirstFaults) {
  const PagingResult result = run_references("fifo", {7, 0, 1, 2, 0}, 3, true);
  ASSERT_EQ(result.references.size(), 5u);
  EXPECT_FALSE(result.references[2].evicted);
  EXPECT_TRUE(result.references[3].fault && result.references[3].evicted);
  EXPECT_EQ(result.references[3].victim, 7u);
  EXPECT_EQ(result.references[3].frame, 0u);
  EXPECT_FALSE(result.references[4].fault);
  EXPECT_EQ(result.references[4].frame, 1u);
}

// --- simulators that keep the whole past, or look at the whole future ---

// Which of the resident pages leaves, by the definition. `at`: the reference that faults.
std::size_t slow_victim(std::string_view policy, const Pages& pages, std::size_t at, const Pages& resident,
                        const std::vector<std::size_t>& loaded) {
  std::size_t best = 0;
  std::uint64_t best_key = 0;
  for (std::size_t i = 0; i < resident.size(); ++i) {
    std::uint64_t key = 0;  // the largest leaves
    if (policy == "fifo") {
      key = pages.size() - loaded[i];
    } else if (policy == "lru") {
      std::size_t last = at;
      while (pages[last - 1] != resident[i]) --last;
      key = pages.size() - last;
    } else {
      std::size_t next = at;
      while (next < pages.size() && pages[next] != resident[i]) ++next;
      key = next + 1;
    }
    if (key > best_key) best_key = key, best = i;
  }
  return best;
}

std::uint64_t slow_faults(std::string_view policy, const Pages& pages, std::size_t frames) {
  Pages resident;
  std::vector<std::size_t> loaded;
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < pages.size(); ++at) {
    if (std::find(resident.begin(), resident.end(), pages[at]) != resident.end()) continue;
    ++count;
    if (resident.size() == frames) {
      const std::size_t victim = slow_victim(policy, pages, at, resident, loaded);
      resident.erase(resident.begin() + static_cast<std::ptrdiff_t>(victim));
      loaded.erase(loaded.begin() + static_cast<std::ptrdiff_t>(victim));
    }
    resident.push_back(pages[at]);
    loaded.push_back(at);
  }
  return count;
}

// The clock as it is drawn: frames in a circle, bits, and a hand.
std::uint64_t slow_clock(const Pages& pages, std::size_t frames) {
  Pages circle;
  std::vector<bool> bits;
  std::size_t hand = 0;
  std::uint64_t count = 0;
  for (const std::uint64_t page : pages) {
    const auto found = std::find(circle.begin(), circle.end(), page);
    if (found != circle.end()) {
      bits[static_cast<std::size_t>(found - circle.begin())] = true;
      continue;
    }
    ++count;
    if (circle.size() < frames) {
      circle.push_back(page), bits.push_back(true);
      continue;
    }
    for (; bits[hand]; hand = (hand + 1) % frames) bits[hand] = false;
    circle[hand] = page, bits[hand] = true;
    hand = (hand + 1) % frames;
  }
  return count;
}

Pages random_string(Random& random) {
  const std::uint32_t length = 1 + random.below(60), kinds = 1 + random.below(12);
  Pages pages;
  for (std::uint32_t i = 0; i < length; ++i) pages.push_back(std::uint64_t{random.below(kinds)} * 1'000'003);
  return pages;
}

TEST(Replacement, AgreesWithSlowSimulators) {
  Random random(2);
  for (int round = 0; round < 3'000; ++round) {
    const Pages pages = random_string(random);
    const auto frames = 1 + random.below(8);
    for (const std::string_view policy : {"fifo", "lru", "opt"}) {
      ASSERT_EQ(faults(policy, pages, frames), slow_faults(policy, pages, frames)) << policy << " in round " << round;
    }
    ASSERT_EQ(faults("clock", pages, frames), slow_clock(pages, frames)) << "clock in round " << round;
  }
}

// What is in the frames after each reference.
std::vector<Pages> contents(std::string_view policy, const Pages& pages, std::uint32_t frames) {
  const PagingResult result = run_references(policy, pages, frames, true);
  std::vector<Pages> all;
  Pages now;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::uint32_t frame = result.references[i].frame;
    if (frame == now.size()) now.push_back(pages[i]);
    now[frame] = pages[i];
    Pages sorted = now;
    std::sort(sorted.begin(), sorted.end());
    all.push_back(sorted);
  }
  return all;
}

TEST(Replacement, LruAndOptAreStackAlgorithms) {
  Random random(3);
  for (int round = 0; round < 1'000; ++round) {
    const Pages pages = random_string(random);
    const auto frames = 1 + random.below(6);
    for (const std::string_view policy : {"lru", "opt"}) {
      const auto few = contents(policy, pages, frames), more = contents(policy, pages, frames + 1);
      for (std::size_t i = 0; i < pages.size(); ++i) {
        ASSERT_TRUE(std::includes(more[i].begin(), more[i].end(), few[i].begin(), few[i].end())) << policy << ", round " << round;
      }
    }
    for (const std::string_view policy : {"fifo", "lru", "clock"}) {
      ASSERT_GE(faults(policy, pages, frames), faults("opt", pages, frames));
    }
  }
}

// --- what the kernel needs beyond that ---

TEST(Replacement, PinnedPagesStay) {
  for (const std::string_view name : {"fifo", "lru", "clock"}) {
    SCOPED_TRACE(name);
    const auto policy = find_replacement(name);
    for (Page page = 1; page <= 3; ++page) policy->load(page);
    EXPECT_EQ(policy->victim({1, 2}), 3u);
    EXPECT_EQ(policy->victim({1, 2}), kNoPage);
    const Page next = policy->victim({1});
    EXPECT_EQ(next, 2u);
  }
}

TEST(Replacement, RemovedPagesAreNoVictims) {
  for (const std::string_view name : {"fifo", "lru", "clock"}) {
    SCOPED_TRACE(name);
    const auto policy = find_replacement(name);
    for (Page page = 1; page <= 4; ++page) policy->load(page);
    policy->remove(1);
    policy->remove(3);
    policy->remove(9);
    EXPECT_EQ(policy->victim(), 2u);
    EXPECT_EQ(policy->victim(), 4u);
    EXPECT_EQ(policy->victim(), kNoPage);
  }
}

TEST(Replacement, ACopyGoesItsOwnWay) {
  PolicyValue first(find_replacement("lru"));
  for (Page page = 1; page <= 3; ++page) first->load(page);
  PolicyValue second = first;
  second->touch(1);
  EXPECT_EQ(first->victim(), 1u);
  EXPECT_EQ(second->victim(), 2u);
}

TEST(Replacement, UnknownNames) {
  EXPECT_EQ(find_replacement("opt"), nullptr);
  EXPECT_EQ(find_replacement(""), nullptr);
}

}  // namespace
}  // namespace weft::replacement
