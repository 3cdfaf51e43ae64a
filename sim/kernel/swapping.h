// Demand paging, from the kernel's side: pages come in, others leave for them, threads wait for the swap device.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// What a thread's faults ask of the device.
struct Transfers {
  std::uint64_t reads = 0, writes = 0;
  std::uint64_t pages() const { return reads + writes; }
};

// Accounts for the page of a settled fault: it is in memory now, and others may have left for it. When nobody can leave, a
// process is killed (out_of_memory.h). All of this only while paging is on.
void bring_in_page(Kernel& k, Process& process, const Thread& thread, const PageFault& fault, Ns time, Transfers& transfers);
// The pages that a process has got without faults: those it was born with. Takes no time.
void admit_pages(Kernel& k, Process& process);
// The same for one frame. False when there is no room.
bool admit_frame(Kernel& k, FrameNumber frame, Ns time);
// The thread on the core waits until the device is done: one request after the other, each of Config::swap_latency. It
// holds what it holds, the GIL too: nobody can take that from a thread that is stuck in a page fault.
void wait_for_pages(Kernel& k, std::uint32_t core, const Transfers& transfers);
// A thread that waited for pages inside its way into the kernel (Thread::keeps_trap) goes on there.
void resume_trap(Core& core, Thread& thread);

}  // namespace weft::kernel
