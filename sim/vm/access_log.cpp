#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  for (std::size_t done = 0; done < size; done += kPlaceBytes) add(begin + static_cast<Address>(done), write);
}

void AccessLog::add_slowly(Place place) {
  if (quiet()) return;
  join_repeated();
  if (places_[count_ - 1] == place) return;
  if (count_ == kMost) hand_over();
  places_[count_++] = place;
}

// One after the other the same place: objects are mostly looked at, then looked into. Without branches: nobody can predict
// which they are.
void AccessLog::join_repeated() {
  std::size_t last = 0;
  for (std::size_t i = 1; i < count_; ++i) {
    const Place place = places_[i];
    last += place != places_[last];
    places_[last] = place;
  }
  count_ = last + 1;
}

// By address. Few places, of which nobody can predict the order, find theirs by comparison counting (Knuth 5.2, C).
void AccessLog::sort() {
  constexpr std::size_t kFew = 12;
  if (count_ > kFew) return std::sort(places_.begin(), places_.begin() + static_cast<std::ptrdiff_t>(count_));
  Place unsorted[kFew];
  std::copy_n(places_.begin(), count_, unsorted);
  for (std::size_t i = 0; i < count_; ++i) {
    std::size_t before = 0;
    for (std::size_t j = 0; j < count_; ++j) before += unsorted[j] < unsorted[i] || (unsorted[j] == unsorted[i] && j < i);
    places_[before] = unsorted[i];
  }
}

// The stall of what was touched so far is added to stall_.
void AccessLog::hand_over() {
  if (count_ == 0) return;
  forget_after_faults();
  join_repeated();
  sort();
  CacheCounts counts;
  Ns stall = 0;
  std::uint32_t page = UINT32_MAX;   // of the place before
  const std::size_t count = std::exchange(count_, 0);
  for (std::size_t i = 0; i < count; ) {
    Place place = places_[i++];
    while (i < count && (places_[i] ^ place) < kPlaceBytes) place |= places_[i++];  // read and written: written
    stall += touch(place, place >> kPageShift != page, counts);
    page = place >> kPageShift;
  }
  counts_ += counts;
  stall_ += stall;
}

Ns AccessLog::finish_several() {
  hand_over();
  return std::exchange(stall_, 0);
}

void AccessLog::forget_translations() {
  known_.fill(KnownPage{});
  last_page_ = UINT32_MAX;
}

// Asks the page table, and the TLB. When that had to make room, any other translation may have left it.
Ns AccessLog::meet(KnownPage& known, std::uint32_t page) {
  bool hit = true;
  if (core_.tlb != nullptr) {
    hit = core_.tlb->access(core_.process, page);
    ++(hit ? counts_.tlb_hits : counts_.tlb_misses);
    if (!hit) known_.fill(KnownPage{});
    known.translation = core_.tlb->place_of(page);
  }
  const FrameNumber frame = core_.space.entry(page << kPageShift) & AddressSpace::kFrameMask;
  known.page = page;
  known.physical = std::uint64_t{frame} << kPageShift;
  return hit ? 0 : core_.tlb_latency;
}

void AccessLog::tell_references(std::uint32_t page, std::uint64_t physical) {
  if (page == last_page_) return;
  last_page_ = page;
  refer(page, static_cast<FrameNumber>(physical >> kPageShift));
}

Ns AccessLog::touch_other_line(Place place, std::uint64_t physical) {
  const CacheAccess access{core_.core, core_.thread, core_.process, place & ~kWrite, physical, (place & kWrite) != 0};
  return core_.caches->access(access, counts_) ? core_.cache_latency : 0;
}

}  // namespace weft::vm
