// What a kernel makes of the places that user mode touches: page replacement hears of references, the core's TLB and cache
// say how long they took, and a reference string can be recorded.
#pragma once
#include "sim/kernel/kernel.h"
#include "sim/vm/access_log.h"

namespace weft::kernel {

// True when every access matters: then instructions that touch memory are executed in their place in the order of time.
inline bool observes(const Kernel& k) {
  return k.m.physical.paging().on() || k.m.caches.on() || k.m.config.tlb_entries > 0 || k.references != nullptr;
}

// For one stay of a thread in user mode.
class Observation final : public vm::AccessLog {
 public:
  Observation(Kernel& k, std::uint32_t core, const Process& process, Thread& thread)
      : AccessLog(observed_core(k, core, process, thread)), k_(k), core_(core), thread_(thread) {}
  ~Observation() override {
    k_.m.cores[core_].memory += counts();
    thread_.memory += counts();
  }

 private:
  static vm::ObservedCore observed_core(Kernel& k, std::uint32_t core, const Process& process, const Thread& thread) {
    return {core, thread.tid, process.pid, process.space, k.m.caches.on() ? &k.m.caches : nullptr,
            k.m.tlbs.empty() ? nullptr : &k.m.tlbs[core], k.m.config.cache_latency, k.m.config.tlb_latency,
            k.m.physical.paging().on() || k.references != nullptr};
  }
  void refer(std::uint32_t page, FrameNumber frame) override;

  Kernel& k_;
  const std::uint32_t core_;
  Thread& thread_;
};

// The kernel touches a cell of shared memory for a thread, on its core: how long that takes.
Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write);

}  // namespace weft::kernel
