#include "sim/kernel/observation.h"

namespace weft::kernel {

// Another page than that of the place before.
void Observation::refer(Address address) {
  page_ = address >> kPageShift;
  frame_ = process_.space.entry(address) & AddressSpace::kFrameMask;
  if (k_.m.physical.paging().on()) k_.m.physical.paging().touch(frame_);
  if (k_.references != nullptr) k_.references->add(process_.pid, page_);
}

Ns Observation::translate(Address address) {
  if (k_.m.tlbs.empty()) return 0;
  const bool known = k_.m.tlbs[core_].access(process_.pid, address >> kPageShift);
  ++(known ? counts_.tlb_hits : counts_.tlb_misses);
  return known ? 0 : k_.m.config.tlb_latency;
}

Ns Observation::observe(const Place* places, std::size_t count) {
  Ns stall = 0;
  std::uint32_t translated = UINT32_MAX;
  for (std::size_t i = 0; i < count; ++i) {
    const Address address = places[i] & ~kWrite;
    const std::uint32_t page = address >> kPageShift;
    if (page != page_) refer(address);
    if (page != translated) stall += translate(address);
    translated = page;
    if (!k_.m.caches.on()) continue;
    const std::uint64_t physical = std::uint64_t{frame_} << kPageShift | (address & kPageMask);
    const CacheAccess access{core_, thread_.tid, process_.pid, address, physical, (places[i] & kWrite) != 0};
    if (k_.m.caches.hits_first(access)) {
      ++counts_.hits;
    } else if (k_.m.caches.access(access, counts_)) {
      stall += k_.m.config.cache_latency;
    }
  }
  return stall;
}

Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write) {
  if (!observes(k)) return 0;
  Observation observation(k, core, process, thread);
  observation.add(address, is_write);
  return observation.finish();
}

}  // namespace weft::kernel
