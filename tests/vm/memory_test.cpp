// What user mode remembers of page tables, when somebody else changes them.
#include "sim/vm/memory.h"

#include <gtest/gtest.h>

namespace weft::vm {
namespace {

constexpr Address kPlace = 0x1000'0000;

// A process that has a page and its child, which shares it.
struct Family {
  PhysicalMemory physical{64};
  AddressSpace parent;
  AddressSpace child;
  TranslationCache cache;   // the child's

  Family() {
    parent.add_segment({SegmentKind::kHeap, true, kPlace, kPlace + kPageBytes, Tid{}});
    write(parent, 1);
    child = parent.fork(physical);
  }
  void write(AddressSpace& space, int value) { ASSERT_TRUE(space.copy_out(physical, kPlace, &value, sizeof value)); }
  // In a stay of its own.
  int read_in_child() { return *Memory(child, physical, cache).read<int>(kPlace); }
  void settle(AddressSpace& space) {
    for (const PageFault& fault : space.faults()) space.settle(physical, fault);
    space.faults().clear();
  }
};

TEST(Translations, AKernelThatCopiesASharedPageMakesThemVoid) {
  Family family;
  EXPECT_EQ(family.read_in_child(), 1);
  family.write(family.child, 2);
  EXPECT_EQ(family.read_in_child(), 2);
}

TEST(Translations, NoneIsLeftOfAFrameThatNobodyMapsAnyMore) {
  Family family;
  EXPECT_EQ(family.read_in_child(), 1);
  family.write(family.child, 2), family.write(family.parent, 3);
  family.settle(family.parent), family.settle(family.child);
  EXPECT_EQ(family.read_in_child(), 2);
}

// A copy of the machine shares its host pages until one of both writes.
TEST(Translations, AKernelThatWritesBesideACheckpointMakesThemVoid) {
  Family family;
  family.write(family.child, 2);
  const PhysicalMemory checkpoint = family.physical;
  EXPECT_EQ(family.read_in_child(), 2);
  family.write(family.child, 4);
  EXPECT_EQ(family.read_in_child(), 4);
}

}  // namespace
}  // namespace weft::vm
