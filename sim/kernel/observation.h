// What a kernel makes of the places that user mode touches: page replacement hears of references, the core's TLB and cache
// say how long they took, and a reference string can be recorded.
#pragma once
#include "sim/kernel/kernel.h"
#include "sim/vm/access_log.h"

namespace weft::kernel {

// True when every access matters. Then cores don't run ahead of each other: each instruction is executed in its place in the
// order of time.
inline bool observes(const Kernel& k) {
  return k.m.physical.paging().on() || k.m.caches.on() || k.m.config.tlb_entries > 0 || k.references != nullptr;
}

// For one stay of a thread in user mode.
class Observation final : public vm::AccessLog {
 public:
  Observation(Kernel& k, std::uint32_t core, Process& process, Thread& thread)
      : k_(k),
        core_(core),
        process_(process),
        thread_(thread),
        counts_references_(k.m.physical.paging().on() || k.references != nullptr),
        has_cache_(k.m.caches.on()),
        tlb_(k.m.tlbs.empty() ? nullptr : &k.m.tlbs[core]) {
    if (has_cache_) front_ = k.m.caches.front_of(core);
  }
  ~Observation() override {
    k_.m.cores[core_].memory += counts_;
    thread_.memory += counts_;
  }

 private:
  Ns observe(const Place* places, std::size_t count) override;
  struct Translation {
    std::uint32_t page = UINT32_MAX;
    FrameNumber frame = 0;
  };
  void refer(std::uint32_t page);
  Ns translate(std::uint32_t page);
  Ns touch_line(Place place);
  Ns touch_other_line(Place place, std::uint64_t physical);

  Kernel& k_;
  std::uint32_t core_;
  Process& process_;
  Thread& thread_;
  const bool counts_references_, has_cache_;
  Tlb* const tlb_;                    // the core's; null: not simulated
  Caches::Front front_;               // the core's
  CacheCounts counts_;                // of the stay
  Translation last_;                  // of the last place
  Translation known_[8];              // of some others, by page
};

// The kernel touches a cell of shared memory for a thread, on its core: how long that takes.
Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write);

}  // namespace weft::kernel
