#include "sim/kernel/observation.h"

#include <iterator>

namespace weft::kernel {

// Another page than that of the place before.
void Observation::refer(std::uint32_t page) {
  Translation& known = known_[page % std::size(known_)];
  if (known.page != page) known = {page, process_.space.entry(page << kPageShift) & AddressSpace::kFrameMask};
  last_ = known;
  if (!counts_references_) return;
  if (k_.m.physical.paging().on()) k_.m.physical.paging().touch(last_.frame);
  if (k_.references != nullptr) k_.references->add(process_.pid, page);
}

inline Ns Observation::translate(std::uint32_t page) {
  const bool known = tlb_->access(process_.pid, page);
  ++(known ? counts_.tlb_hits : counts_.tlb_misses);
  return known ? 0 : k_.m.config.tlb_latency;
}

inline Ns Observation::touch_line(Place place) {
  const std::uint64_t physical = std::uint64_t{last_.frame} << kPageShift | (place & ~kWrite & kPageMask);
  if (!front_.hits(physical, (place & kWrite) != 0)) return touch_other_line(place, physical);
  ++counts_.hits;
  return 0;
}

Ns Observation::touch_other_line(Place place, std::uint64_t physical) {
  const CacheAccess access{core_, thread_.tid, process_.pid, place & ~kWrite, physical, (place & kWrite) != 0};
  return k_.m.caches.access(access, counts_) ? k_.m.config.cache_latency : 0;
}

Ns Observation::observe(const Place* places, std::size_t count) {
  if (!process_.space.faults().empty()) {  // the page table is another one now
    last_ = {};
    for (Translation& known : known_) known = {};
  }
  Ns stall = 0;
  std::uint32_t translated = UINT32_MAX;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t page = places[i] >> kPageShift;
    if (page != last_.page) refer(page);
    if (tlb_ != nullptr && page != translated) stall += translate(page);
    translated = page;
    if (has_cache_) stall += touch_line(places[i]);
  }
  return stall;
}

Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write) {
  Observation observation(k, core, process, thread);
  observation.add(address, is_write);
  return observation.finish();
}

}  // namespace weft::kernel
