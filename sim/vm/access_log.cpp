#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  for (std::size_t done = 0; done < size; done += kPlaceBytes) add(begin + static_cast<Address>(done), write);
}

void AccessLog::add_slowly(Place place) {
  if (quiet() || places_[count_] == place) return;
  hand_over();
  places_[++count_] = place;
}

// By address: insertion sort (Knuth 5.2.1), because they are few.
void AccessLog::put_in_order() {
  constexpr std::size_t kFew = 24;
  if (count_ > kFew) return std::sort(places_.begin() + 1, places_.begin() + 1 + static_cast<std::ptrdiff_t>(count_));
  for (std::size_t i = 2; i <= count_; ++i) {
    const Place place = places_[i];
    std::size_t to = i;
    for (; to > 1 && places_[to - 1] > place; --to) places_[to] = places_[to - 1];
    places_[to] = place;
  }
}

// The stall of what was touched so far is added to stall_. As touch() for each place, but a page is asked for once.
void AccessLog::hand_over() {
  if (count_ == 0) return;
  forget_after_faults();
  put_in_order();
  const std::size_t end = std::exchange(count_, 0) + 1;
  const Caches::Front front = front_;
  const bool has_cache = core_.caches != nullptr;
  std::uint64_t hits = 0;
  for (std::size_t i = 1; i < end; ) {
    const std::uint32_t page = places_[i] >> kPageShift;
    const std::uint64_t physical = enter_page(page);
    while (i < end && places_[i] >> kPageShift == page) {
      Place place = places_[i++];
      while (i < end && (places_[i] ^ place) <= kWrite) place |= places_[i++];  // read and written: written
      if (!has_cache) continue;
      const std::uint64_t at = physical | (place & kPageMask & ~kWrite);
      if (front.hits(at, (place & kWrite) != 0)) ++hits;
      else stall_ += touch_other_line(place, at);
    }
  }
  counts_.hits += hits;
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
void AccessLog::meet(KnownPage& known, std::uint32_t page) {
  if (core_.tlb != nullptr) {
    const bool hit = core_.tlb->access(core_.process, page);
    ++(hit ? counts_.tlb_hits : counts_.tlb_misses);
    if (!hit) known_.fill(KnownPage{}), stall_ += core_.tlb_latency;
    known.translation = core_.tlb->place_of(page);
  }
  const FrameNumber frame = core_.space.entry(page << kPageShift) & AddressSpace::kFrameMask;
  known.page = page;
  known.physical = std::uint64_t{frame} << kPageShift;
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
