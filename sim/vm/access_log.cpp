#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  const Address end = begin + static_cast<Address>(size), place_bytes = ~place_mask_ + 1;
  for (Address at = begin & place_mask_; at < end; at += place_bytes) add(at, write);
}

void AccessLog::add_slowly(Place place) {
  if (quiet() || latest_ == place) return;
  hand_over();
  places_[++count_] = latest_ = place;
}

inline bool AccessLog::forget_list() {
  count_ = 0, latest_ = kNoPlace;
  return stall_ == 0;
}

// Most instructions touch one place. What is known was asked for before, so the process is in the TLB already.
inline bool AccessLog::use_alone(Place place) {
  const KnownPlace& known = known_place(place);
  if (known.place != (place & ~kWrite) || !known.in_cache.is_hit((place & kWrite) != 0) || !known.in_tlb.is_hit()) return false;
  known.in_cache.use_alone(front_.tick(), counts_.hits);
  known.in_tlb.use_alone(core_.tlb->tick(), counts_.tlb_hits);
  return true;
}

// What was touched so far is asked for; how long that takes is added to stall_. As finish().
bool AccessLog::hand_over() {
  if (!is_usual_ || !core_.space.faults().empty()) [[unlikely]] return hand_over_otherwise();
  if (count_ == 1 && use_alone(latest_)) return forget_list();
  return hand_over_list();
}

// Nearly always all of it is known and there. These loops a run spends its time in: nothing is called in them, and nothing asked
// that does not change.
bool AccessLog::hand_over_list() {
  const std::uint64_t tlb_clock = tlb_clock_ = core_.tlb->tick(core_.process), clock = clock_ = front_.tick();
  const std::size_t count = count_;
  std::uint64_t hits = 0, tlb_hits = 0;
  std::size_t i = 1;
  for (; i <= count; ++i) {
    const Place place = places_[i];
    const KnownPlace& known = known_place(place);
    if (known.place != (place & ~kWrite) || !known.in_cache.use((place & kWrite) != 0, clock, hits)) break;
    if (!known.in_tlb.use(tlb_clock, tlb_hits)) break;
  }
  counts_.hits += hits, counts_.tlb_hits += tlb_hits;
  return i <= count ? use_all_from(i) : forget_list();
}

bool AccessLog::hand_over_otherwise() {
  const bool faulted = !core_.space.faults().empty();
  if (faulted) forget_places();   // the page table is another one
  if (core_.tlb != nullptr) tlb_clock_ = core_.tlb->tick(core_.process);
  if (core_.caches != nullptr) clock_ = front_.tick();
  if (core_.counts_references) tell_references();
  return use_all_from(1) && !faulted;
}

// What is there goes before what is not: nothing leaves meanwhile, so its order does not matter. The others come to the front of
// the list.
bool AccessLog::use_all_from(std::size_t first) {
  std::size_t others = 0;
  for (std::size_t i = first; i <= count_; ++i) {
    const Place place = places_[i];
    KnownPlace& known = known_place(place);
    if (known.place == (place & ~kWrite) && use(known, place)) continue;
    learn(known, place);
    if (!use(known, place)) places_[++others] = place;
  }
  if (others > 0) bring_all(others);
  return forget_list();
}

void AccessLog::forget_places() {
  for (KnownPlace& known : known_) known.place = kNoPlace;
}

void AccessLog::tell_references() {
  put_in_order(count_);
  for (std::size_t i = 1; i <= count_; ++i) {
    const std::uint32_t page = places_[i] >> kPageShift;
    if (page != std::exchange(last_page_, page)) refer(page, static_cast<FrameNumber>(physical_of(places_[i]) >> kPageShift));
  }
}

inline bool AccessLog::use(const KnownPlace& known, Place place) {
  const bool is_write = (place & kWrite) != 0;
  const bool cached = core_.caches == nullptr || known.in_cache.use(is_write, clock_, counts_.hits);
  const bool translated = core_.tlb == nullptr || known.in_tlb.use(tlb_clock_, counts_.tlb_hits);
  return cached && translated;
}

void AccessLog::bring_all(std::size_t count) {
  put_in_order(count);
  places_[count + 1] = ~places_[count];   // unlike the last one
  for (std::size_t i = 1; i <= count; ++i) {
    if ((places_[i + 1] ^ places_[i]) <= kWrite) continue;   // again, or read and then written: written
    KnownPlace& known = known_place(places_[i]);
    learn(known, places_[i]);
    if (!use(known, places_[i])) bring(known, places_[i]);
  }
}

// By address: insertion sort (Knuth 5.2.1), because they are few.
void AccessLog::put_in_order(std::size_t count) {
  constexpr std::size_t kFew = 24;
  if (count > kFew) return std::sort(places_.begin() + 1, places_.begin() + 1 + static_cast<std::ptrdiff_t>(count));
  places_[0] = 0;   // before everything
  for (std::size_t i = 2; i <= count; ++i) {
    const Place place = places_[i];
    std::size_t to = i;
    for (; places_[to - 1] > place; --to) places_[to] = places_[to - 1];
    places_[to] = place;
  }
}

void AccessLog::learn(KnownPlace& known, Place place) const {
  known.place = place & ~kWrite;
  if (core_.caches != nullptr) known.in_cache = front_.place_of(physical_of(place));
  if (core_.tlb != nullptr) known.in_tlb = core_.tlb->place_of(place >> kPageShift);
}

void AccessLog::bring(KnownPlace& known, Place place) {
  if (core_.tlb != nullptr && !known.in_tlb.use(tlb_clock_, counts_.tlb_hits)) {
    known.in_tlb = core_.tlb->bring(place >> kPageShift);
    ++counts_.tlb_misses;
    stall_ += core_.tlb_latency;
  }
  const bool is_write = (place & kWrite) != 0;
  if (core_.caches == nullptr || known.in_cache.use(is_write, clock_, counts_.hits)) return;
  const CacheAccess access{core_.core, core_.thread, core_.process, place & ~kWrite, physical_of(place), is_write};
  if (core_.caches->access(access, counts_)) stall_ += core_.cache_latency;
}

std::uint64_t AccessLog::physical_of(Place place) const {
  const FrameNumber frame = core_.space.entry(place & ~kPageMask) & AddressSpace::kFrameMask;
  return std::uint64_t{frame} << kPageShift | (place & kPageMask & ~kWrite);
}

}  // namespace weft::vm
