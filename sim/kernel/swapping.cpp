#include "sim/kernel/swapping.h"

#include <algorithm>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/out_of_memory.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

FrameNumber frame_at(const Process& process, Address address) {
  const std::uint32_t entry = process.space.entry(address);
  return (entry & AddressSpace::kPresent) != 0 ? entry & AddressSpace::kFrameMask : 0;
}

// Registers are in the innermost frames of threads that run: those pages are in use at this moment.
std::vector<FrameNumber> pages_in_use(const Kernel& k) {
  std::vector<FrameNumber> pages;
  for (const Core& core : k.m.cores) {
    if (!core.running) continue;
    const Thread& thread = thread_of(k.m, core.running);
    const FrameNumber frame = thread.user.frame == 0 ? 0 : frame_at(k.m.processes[thread.process_slot], thread.user.frame);
    if (frame != 0) pages.push_back(frame);
  }
  return pages;
}

// Who maps a page that leaves, for the trace: the first process, and where.
void tell_eviction(Kernel& k, const Paging::Eviction& eviction, Ns time) {
  for (const Process& process : k.m.processes) {
    Address found = 0;
    process.space.for_each_page([&](Address address, std::uint32_t entry) {
      if (found == 0 && (entry & AddressSpace::kFrameMask) == eviction.page) found = address;
    });
    if (found == 0) continue;
    return emit(k, EventKind::kPageEvicted, time, process, found, eviction.written ? 1 : 0);
  }
}

// Makes the frame resident; what left for it is recorded and counted.
bool admit(Kernel& k, FrameNumber frame, Ns time, Transfers& transfers) {
  std::vector<Paging::Eviction> evicted;
  const bool room = k.m.physical.paging().admit(frame, pages_in_use(k), evicted);
  for (const Paging::Eviction& eviction : evicted) {
    tell_eviction(k, eviction, time);
    transfers.writes += eviction.written;
  }
  if (!evicted.empty()) k.m.physical.forget_translations();
  return room;
}

}  // namespace

void bring_in_page(Kernel& k, Process& process, const Thread& thread, const PageFault& fault, Ns time, Transfers& transfers) {
  const FrameNumber frame = frame_at(process, fault.address);
  if (frame == 0) return;
  transfers.reads += is_major(fault.kind);
  if (!admit(k, frame, time, transfers)) kill_for_memory(k, thread.tid, time);
}

void admit_pages(Kernel& k, Process& process) {
  Transfers unpaid;
  process.space.for_each_page([&](Address, std::uint32_t entry) {
    const FrameNumber frame = entry & AddressSpace::kFrameMask;
    if (k.m.physical.paging().place(frame) == Paging::Place::kNew) admit(k, frame, k.m.time, unpaid);
  });
}

bool admit_frame(Kernel& k, FrameNumber frame, Ns time) {
  Transfers unpaid;
  return admit(k, frame, time, unpaid);
}

void wait_for_pages(Kernel& k, std::uint32_t index, const Transfers& transfers) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  const auto pages = static_cast<Ns>(transfers.pages());
  k.m.swap_busy_until = std::max(k.m.swap_busy_until, core.clock) + pages * k.m.config.swap_latency;
  // A call that tries again anyway (kRetry) makes its trap anew.
  if (core.trap_pending && thread.call_state != CallState::kRetry) {
    thread.kept_trap = core.trap;
    thread.keeps_trap = true;
    thread.kept_in_kernel = core.in_kernel;
  }
  core.trap_pending = core.in_kernel = false;
  Process& process = process_of(k, thread);
  process.most_resident = std::max(process.most_resident, memory_use(k.m.physical, process.space).resident());
  Timer timer;
  timer.thread = thread.tid;
  timer.ticket = thread.wait_ticket;
  k.m.timers.push(k.m.swap_busy_until, timer);
  block(k, index, WaitReason::kPageIn);
}

void resume_trap(Core& core, Thread& thread) {
  core.trap = thread.kept_trap;
  core.trap_pending = true;
  core.in_kernel = thread.kept_in_kernel;
  thread.keeps_trap = false;
}

}  // namespace weft::kernel
