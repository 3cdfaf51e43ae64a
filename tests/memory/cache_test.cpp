// Caches and TLBs, against models that are too simple to be wrong.
#include "sim/memory/cache.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <list>

#include "sim/core/random.h"

namespace weft {
namespace {

CacheAccess touch(std::uint32_t core, std::uint64_t physical, bool is_write) {
  return {core, Tid{1000 + core}, Pid{1000}, static_cast<Address>(physical), physical, is_write};
}

// As an AccessLog asks.
bool waits(Caches& caches, const CacheAccess& access, CacheCounts& counts) {
  Caches::Front front = caches.front_of(access.core);
  const std::uint64_t clock = front.tick();
  return !front.place_of(access.physical).use(access.is_write, clock, counts.hits) && caches.access(access, counts);
}

TEST(Caches, AWriteTakesTheLineFromTheOthers) {
  Caches caches;
  caches.configure(2, {4, 2, 64});
  CacheCounts counts[2];
  EXPECT_TRUE(waits(caches, touch(0, 0x100, false), counts[0]));   // cold
  EXPECT_TRUE(waits(caches, touch(1, 0x120, false), counts[1]));   // the same line, cold there
  EXPECT_FALSE(waits(caches, touch(0, 0x13F, false), counts[0]));
  EXPECT_TRUE(waits(caches, touch(0, 0x100, true), counts[0]));    // a hit, but the other has to lose it
  EXPECT_FALSE(waits(caches, touch(0, 0x104, true), counts[0]));   // modified: nobody else has it
  EXPECT_TRUE(waits(caches, touch(1, 0x120, false), counts[1]));   // lost
  EXPECT_EQ(counts[0].hits, 3u);
  EXPECT_EQ(counts[0].misses, 1u);
  EXPECT_EQ(counts[0].invalidations, 1u);
  EXPECT_EQ(counts[1].misses, 2u);
  EXPECT_EQ(counts[1].coherence_misses, 1u);
  ASSERT_NE(caches.worst_line(), nullptr);
  EXPECT_EQ(caches.worst_line()->address, 0x100u);
  EXPECT_EQ(caches.worst_line()->invalidations, 1u);
}

TEST(Caches, ALineThatOnlyOneHasIsWrittenAtOnce) {
  Caches caches;
  caches.configure(2, {4, 2, 64});
  CacheCounts counts;
  waits(caches, touch(0, 0x100, false), counts);
  EXPECT_FALSE(waits(caches, touch(0, 0x100, true), counts));
}

TEST(Caches, ASetHoldsWhatWasUsedLast) {
  Caches caches;
  caches.configure(1, {2, 2, 16});   // lines 0, 2, 4 … meet in one set
  CacheCounts counts;
  for (const std::uint64_t line : {0u, 2u, 0u, 4u, 0u, 2u}) waits(caches, touch(0, line * 16, false), counts);
  EXPECT_EQ(counts.hits, 2u);        // 0 twice; 2 had to leave for 4
  EXPECT_EQ(counts.misses, 4u);
}

// Each core's sets as lists, and each line's state by asking everybody.
class SlowCaches {
 public:
  SlowCaches(std::uint32_t cores, const CacheGeometry& geometry) : geometry_(geometry), sets_(cores, Sets(geometry.sets)) {}

  bool waits(const CacheAccess& access, CacheCounts& counts) {
    const auto number = static_cast<std::uint32_t>(access.physical / geometry_.line_bytes);
    std::list<Line>& set = sets_[access.core][number % geometry_.sets];
    const auto at = std::find_if(set.begin(), set.end(), [&](const Line& line) { return line.number == number; });
    const bool known = at != set.end(), valid = known && at->state != 'I';
    ++(valid ? counts.hits : counts.misses);
    counts.coherence_misses += known && !valid;
    Line line = known ? *at : Line{number, 'I'};
    if (known) set.erase(at);
    std::uint64_t others = 0;
    if (access.is_write && line.state != 'M') others = change(access.core, number, 'I');
    if (!access.is_write && !valid) change(access.core, number, 'S');
    counts.invalidations += others;
    const bool waits = !valid || others > 0;
    if (access.is_write) line.state = 'M';
    else if (!valid) line.state = 'S';
    if (set.size() == geometry_.ways) {
      const auto invalid = std::find_if(set.rbegin(), set.rend(), [](const Line& each) { return each.state == 'I'; });
      set.erase(invalid == set.rend() ? std::prev(set.end()) : std::prev(invalid.base()));
    }
    set.push_front(line);
    return waits;
  }

 private:
  struct Line {
    std::uint32_t number;
    char state;
  };
  using Sets = std::vector<std::list<Line>>;

  std::uint64_t change(std::uint32_t core, std::uint32_t number, char state) {
    std::uint64_t count = 0;
    for (std::uint32_t other = 0; other < sets_.size(); ++other) {
      if (other == core) continue;
      for (Line& line : sets_[other][number % geometry_.sets]) {
        if (line.number == number && line.state != 'I') line.state = state, ++count;
      }
    }
    return count;
  }

  CacheGeometry geometry_;
  std::vector<Sets> sets_;
};

TEST(Caches, AgreeWithASlowModel) {
  Random random(5);
  for (int round = 0; round < 200; ++round) {
    const std::uint32_t cores = 1 + random.below(4);
    const CacheGeometry geometry{1u << random.below(4), 1 + random.below(4), 16u << random.below(3)};
    Caches caches;
    caches.configure(cores, geometry);
    SlowCaches slow(cores, geometry);
    for (int i = 0; i < 400; ++i) {
      const std::uint32_t core = random.below(cores), place = random.below(2'000);
      const CacheAccess access = touch(core, place, random.below(3) == 0);
      CacheCounts counts, expected;
      ASSERT_EQ(waits(caches, access, counts), slow.waits(access, expected)) << "round " << round << ", access " << i;
      ASSERT_EQ(counts.hits, expected.hits);
      ASSERT_EQ(counts.coherence_misses, expected.coherence_misses);
      ASSERT_EQ(counts.invalidations, expected.invalidations);
    }
    ASSERT_TRUE(caches.validate());
  }
}

TEST(Tlb, LeastRecentlyUsedLeavesAndAnotherProcessFlushes) {
  for (const bool tagged : {false, true}) {
    Tlb tlb;
    tlb.configure(2, tagged);
    const auto finds = [&tlb](std::uint32_t process, std::uint32_t page) {
      std::uint64_t hits = 0;
      const std::uint64_t clock = tlb.tick(Pid{process});
      if (!tlb.place_of(page).use(clock, hits)) tlb.bring(page);
      return hits > 0;
    };
    EXPECT_FALSE(finds(1, 10));
    EXPECT_FALSE(finds(1, 11));
    EXPECT_TRUE(finds(1, 10));
    EXPECT_FALSE(finds(1, 12));   // 11 leaves
    EXPECT_TRUE(finds(1, 10));
    EXPECT_FALSE(finds(1, 11));   // 12 leaves
    EXPECT_FALSE(finds(2, 11));   // the same number of another process: 10 leaves, or all
    EXPECT_EQ(finds(1, 11), tagged);
  }
}

}  // namespace
}  // namespace weft
