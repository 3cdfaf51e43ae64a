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
      : k_(k), core_(core), process_(process), thread_(thread) {}
  ~Observation() override {
    k_.m.cores[core_].memory += counts_;
    thread_.memory += counts_;
  }

 private:
  Ns observe(const Place* places, std::size_t count) override;
  void refer(Address address);
  Ns translate(Address address);

  Kernel& k_;
  std::uint32_t core_;
  Process& process_;
  Thread& thread_;
  CacheCounts counts_;                // of the stay
  std::uint32_t page_ = UINT32_MAX;   // of the last place
  FrameNumber frame_ = 0;
};

// The kernel touches a cell of shared memory for a thread, on its core: how long that takes.
Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write);

}  // namespace weft::kernel
