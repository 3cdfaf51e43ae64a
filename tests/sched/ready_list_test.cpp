// The list of ready threads against a plain vector.
#include "sim/sched/ready_list.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/core/random.h"

namespace weft::sched {
namespace {

using Place = ReadyList::Place;

// Of those with a vruntime of at most so much the first, or of those with the least.
Tid slow_first(const std::vector<Place>& places, Ns vruntime) {
  Ns least = kForever;
  for (const Place& place : places) least = std::min(least, place.vruntime);
  const Place* first = nullptr;
  for (const Place& place : places) {
    if (place.vruntime > std::max(vruntime, least)) continue;
    if (first == nullptr || ReadyList::comes_before(place, *first)) first = &place;
  }
  return first->tid;
}

TEST(ReadyList, TheFirstThatIsEligibleIsFoundInListsOfAllLengths) {
  Random random(1);
  ReadyList list;
  std::vector<Place> places;
  for (std::uint32_t step = 1; step <= 6'000; ++step) {
    const bool grows = step <= 4'000 ? random.below(4) > 0 : random.below(4) == 0;   // to some thousands, and back
    if (grows || places.empty()) {
      Place place = list.place_behind(random.below(1'000), Tid{step});
      place.vruntime = random.below(500);
      list.insert(place);
      places.push_back(place);
    } else {
      const std::size_t at = random.below(static_cast<std::uint32_t>(places.size()));
      list.remove(places[at]);
      places.erase(places.begin() + static_cast<std::ptrdiff_t>(at));
    }
    if (places.empty()) continue;
    const Ns limit = random.below(550);
    ASSERT_EQ(list.first_up_to(limit - 50).tid, slow_first(places, limit - 50)) << "step " << step;
  }
}

}  // namespace
}  // namespace weft::sched
