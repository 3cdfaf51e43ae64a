#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  for (std::size_t done = 0; done < size; done += kPlaceBytes) add(begin + static_cast<Address>(done), write);
}

void AccessLog::add_slowly(Place place) {
  if (quiet() || latest_ == place) return;
  hand_over();
  places_[++count_] = latest_ = place;
}

// By address: insertion sort (Knuth 5.2.1), because they are few.
inline void AccessLog::put_in_order() {
  constexpr std::size_t kFew = 24;
  if (count_ > kFew) return std::sort(places_.begin() + 1, places_.begin() + 1 + static_cast<std::ptrdiff_t>(count_));
  places_[0] = 0;   // before everything
  for (std::size_t i = 2; i <= count_; ++i) {
    const Place place = places_[i];
    std::size_t to = i;
    for (; places_[to - 1] > place; --to) places_[to] = places_[to - 1];
    places_[to] = place;
  }
}

// The stall of what was touched so far is added to stall_. As touch() for each place, but a page is asked for once.
void AccessLog::hand_over() {
  if (count_ == 0) return;
  forget_after_faults();
  put_in_order();
  const std::size_t count = std::exchange(count_, 0);
  latest_ = kNoPlace;
  places_[count + 1] = ~places_[count];   // unlike the last one
  std::uint64_t hits = 0, tlb_hits = 0;
  for (std::size_t i = 1, page = UINT32_MAX; i <= count; ++i) {
    const Place place = places_[i];
    if ((places_[i + 1] ^ place) <= kWrite) continue;   // again, or read and then written: written
    const bool enters_page = place >> kPageShift != page;
    page = place >> kPageShift;
    KnownPlace& known = known_place(place);
    if (known.place != (place & ~kWrite) || known.generation != generation_) [[unlikely]] {
      touch_unknown(known, place, enters_page);
      continue;
    }
    if (enters_page && core_.tlb != nullptr) core_.tlb->use(known.translation), ++tlb_hits;
    if (known.in_cache.hits((place & kWrite) != 0)) [[likely]] ++hits;
    else stall_ += touch_other_line(place, front_.physical_of(known.in_cache));
  }
  counts_.hits += hits, counts_.tlb_hits += tlb_hits;
}

// A place that was not touched lately, and all places where there is no cache or references count.
void AccessLog::touch_unknown(KnownPlace& known, Place place, bool enters_page) {
  const std::uint32_t number = place >> kPageShift;
  std::uint64_t physical = enters_page ? enter_page(number) : physical_of(number);
  if (core_.caches == nullptr) return;
  physical |= place & kPageMask & ~kWrite;
  const KnownPage& page = known_page(number);
  if (page.page == number && !core_.counts_references) {
    known = {place & ~kWrite, generation_, front_.place_of(physical), page.translation};
  }
  if (front_.hits(physical, (place & kWrite) != 0)) ++counts_.hits;
  else stall_ += touch_other_line(place, physical);
}

Ns AccessLog::finish_several() {
  hand_over();
  return std::exchange(stall_, 0);
}

void AccessLog::forget_translations() {
  known_.fill(KnownPage{});
  ++generation_;
  last_page_ = UINT32_MAX;
}

std::uint64_t AccessLog::physical_of(std::uint32_t page) const {
  const FrameNumber frame = core_.space.entry(page << kPageShift) & AddressSpace::kFrameMask;
  return std::uint64_t{frame} << kPageShift;
}

// Asks the page table, and the TLB. When that had to make room, any other translation may have left it.
void AccessLog::meet(KnownPage& known, std::uint32_t page) {
  if (core_.tlb != nullptr) {
    const bool hit = core_.tlb->access(core_.process, page);
    ++(hit ? counts_.tlb_hits : counts_.tlb_misses);
    if (!hit) known_.fill(KnownPage{}), ++generation_, stall_ += core_.tlb_latency;
    known.translation = core_.tlb->place_of(page);
  }
  known.page = page;
  known.physical = physical_of(page);
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
