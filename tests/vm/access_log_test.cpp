// The places that an instruction touches, against a model that is too simple to be wrong: a set of them, asked for one by one.
#include "sim/vm/access_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "sim/core/random.h"

namespace weft::vm {
namespace {

constexpr Address kBase = 0x1000'0000;
constexpr Address kLineBytes = 64;
constexpr std::uint32_t kPages = 24;   // more than the TLB has entries
constexpr Ns kCacheLatency = 100, kTlbLatency = 7;

struct Touch {
  Address address;
  bool write;
};

// A core with a cache and a TLB, beside another that shares its memory.
struct Hardware {
  Caches caches;
  Tlb tlb;
  Hardware() {
    caches.configure(2, {8, 2, kLineBytes});
    tlb.configure(16, false);
  }
  std::uint64_t digest() const {
    Digest digest;
    caches.hash(digest), tlb.hash(digest);
    return digest.value();
  }
};

class Recorder final : public AccessLog {
 public:
  Recorder(const AddressSpace& space, Hardware& hardware, bool counts_references)
      : AccessLog({0, Tid{1000}, Pid{1000}, space, &hardware.caches, &hardware.tlb, kCacheLatency, kTlbLatency, counts_references}) {}
  std::vector<std::uint32_t> references;

 private:
  void refer(std::uint32_t page, FrameNumber) override { references.push_back(page); }
};

// What AccessLog promises: of what is touched again right after itself, once; in parts of 256; of each part first what is in the
// cache and the TLB, then the others in order of address.
class SlowLog {
 public:
  SlowLog(const AddressSpace& space, Hardware& hardware) : space_(space), hardware_(hardware) {}

  Ns instruction(const std::vector<Touch>& touches) {
    constexpr std::size_t kPart = 256;
    Ns stall = 0;
    std::vector<Touch> part;
    for (Touch touch : touches) {
      touch.address &= ~(kLineBytes - 1);
      if (!part.empty() && part.back().address == touch.address && part.back().write == touch.write) continue;
      if (part.size() == kPart) stall += price(part), part.clear();
      part.push_back(touch);
    }
    return stall + price(part);
  }
  CacheCounts counts;
  std::vector<std::uint32_t> references;

 private:
  Ns price(const std::vector<Touch>& part) {
    tlb_clock_ = hardware_.tlb.tick(Pid{1000});
    clock_ = hardware_.caches.front_of(0).tick();
    std::set<std::pair<Address, bool>> touched;
    for (const Touch& touch : part) touched.emplace(touch.address, touch.write);
    std::map<Address, bool> others;
    for (const auto& [address, write] : touched) {
      const std::uint32_t page = address >> kPageShift;
      if (references.empty() || references.back() != page) references.push_back(page);
      if (!is_there(address, write)) others[address] |= write;
    }
    Ns stall = 0;
    for (const auto& [address, write] : others) {
      if (!translate(address)) ++counts.tlb_misses, hardware_.tlb.bring(address >> kPageShift), stall += kTlbLatency;
      if (!hits(address, write) && hardware_.caches.access(access(address, write), counts)) stall += kCacheLatency;
    }
    return stall;
  }
  bool is_there(Address address, bool write) {
    const bool cached = hits(address, write), translated = translate(address);
    return cached && translated;
  }
  bool hits(Address address, bool write) {
    return hardware_.caches.front_of(0).place_of(access(address, write).physical).use(write, clock_, counts.hits);
  }
  bool translate(Address address) {
    return hardware_.tlb.place_of(address >> kPageShift).use(tlb_clock_, counts.tlb_hits);
  }
  CacheAccess access(Address address, bool write) const {
    const FrameNumber frame = space_.entry(address) & AddressSpace::kFrameMask;
    return {0, Tid{1000}, Pid{1000}, address, std::uint64_t{frame} << kPageShift | (address & kPageMask), write};
  }

  const AddressSpace& space_;
  Hardware& hardware_;
  std::uint64_t clock_ = 0, tlb_clock_ = 0;
};

// Few pages, and often the one before: as programs do.
std::vector<Touch> random_instruction(Random& random) {
  std::vector<Touch> touches(1 + random.below(random.below(40) == 0 ? 900 : 9));
  Address last = kBase;
  for (Touch& touch : touches) {
    const Address near = last + 8 * random.below(8);
    const Address far = kBase + kPageBytes * random.below(random.below(3) == 0 ? kPages : 4) + 16 * random.below(32);
    last = random.below(3) == 0 ? far : std::min(near, kBase + kPageBytes * kPages - 16);
    touch = {last, random.below(3) == 0};
  }
  return touches;
}

void expect_equal(const CacheCounts& a, const CacheCounts& b) {
  EXPECT_EQ(a.hits, b.hits);
  EXPECT_EQ(a.misses, b.misses);
  EXPECT_EQ(a.coherence_misses, b.coherence_misses);
  EXPECT_EQ(a.invalidations, b.invalidations);
  EXPECT_EQ(a.tlb_hits, b.tlb_hits);
  EXPECT_EQ(a.tlb_misses, b.tlb_misses);
}

TEST(AccessLog, AgreesWithASlowOne) {
  PhysicalMemory physical(64);
  AddressSpace space;
  space.add_segment({SegmentKind::kHeap, true, kBase, kBase + kPages * kPageBytes, {}});
  for (std::uint32_t page = 0; page < kPages; ++page) space.page_for_write(physical, kBase + page * kPageBytes);
  space.faults().clear();
  for (const bool counts_references : {false, true}) {
    Hardware hardware, slow_hardware;
    Recorder log(space, hardware, counts_references);
    SlowLog slow(space, slow_hardware);
    Random random(7);
    for (int i = 0; i < 3'000; ++i) {
      const std::vector<Touch> touches = random_instruction(random);
      for (const Touch& touch : touches) log.add(touch.address, touch.write);
      EXPECT_FALSE(log.empty());
      const Ns stall = slow.instruction(touches);
      ASSERT_EQ(log.finish(), stall == 0) << i;
      ASSERT_EQ(log.take_stall(), stall) << i;
      EXPECT_TRUE(log.empty());
      ASSERT_EQ(hardware.digest(), slow_hardware.digest()) << i;
      // The other core takes a line now and then.
      const CacheAccess other{1, Tid{1001}, Pid{1000}, kBase, kPageBytes + 16 * random.below(64), random.below(2) == 0};
      CacheCounts unused;
      hardware.caches.access(other, unused), slow_hardware.caches.access(other, unused);
    }
    expect_equal(log.counts(), slow.counts);
    if (counts_references) {
      EXPECT_EQ(log.references, slow.references);
    }
  }
}

TEST(AccessLog, WhatIsUnobservedDoesNotCount) {
  const AddressSpace space;
  Hardware hardware;
  Recorder log(space, hardware, false);
  {
    const Unobserved outer(&log);
    const Unobserved inner(&log);
    log.add(kBase, true);
  }
  EXPECT_TRUE(log.empty());
  log.add(kBase, true);
  EXPECT_FALSE(log.empty());
}

}  // namespace
}  // namespace weft::vm
