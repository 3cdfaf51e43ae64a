#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  for (std::size_t done = 0; done < size; done += kPlaceBytes) add(begin + static_cast<Address>(done), write);
}

// By address: few places, which are nearly in order.
void AccessLog::sort() {
  constexpr std::size_t kFew = 24;
  if (count_ > kFew) return std::sort(places_.begin() + 1, places_.begin() + 1 + static_cast<std::ptrdiff_t>(count_));
  for (std::size_t i = 2; i <= count_; ++i) {
    const Place place = places_[i];
    std::size_t to = i;
    for (; to > 1 && places_[to - 1] > place; --to) places_[to] = places_[to - 1];
    places_[to] = place;
  }
}

// The stall of what was touched so far is added to stall_.
void AccessLog::hand_over() {
  if (count_ == 0) return;
  forget_after_faults();
  sort();
  std::uint32_t page = UINT32_MAX;   // of the place before
  for (std::size_t i = 1; i <= count_; ) {
    Place place = places_[i++];
    while (i <= count_ && (places_[i] ^ place) < kPlaceBytes) place |= places_[i++];  // read and written: written
    stall_ += touch(place, place >> kPageShift != page);
    page = place >> kPageShift;
  }
  count_ = 0;
}

Ns AccessLog::finish_several() {
  hand_over();
  return std::exchange(stall_, 0);
}

void AccessLog::forget_translations() {
  last_ = {};
  for (Translation& known : known_) known = {};
}

void AccessLog::turn_to(std::uint32_t page) {
  Translation& known = known_[page % std::size(known_)];
  if (known.page != page) known = {page, core_.space.entry(page << kPageShift) & AddressSpace::kFrameMask};
  last_ = known;
  if (core_.counts_references) refer(page, last_.frame);
}

Ns AccessLog::touch_other_line(Place place, std::uint64_t physical) {
  const CacheAccess access{core_.core, core_.thread, core_.process, place & ~kWrite, physical, (place & kWrite) != 0};
  return core_.caches->access(access, counts_) ? core_.cache_latency : 0;
}

}  // namespace weft::vm
