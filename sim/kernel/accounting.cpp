#include "sim/kernel/accounting.h"

#include <algorithm>

#include "sim/kernel/life.h"
#include "sim/kernel/swapping.h"

namespace weft::kernel {

using trace::EventKind;

void keep_faults(Process& process, Thread& thread) {
  auto& taken = process.space.faults();
  if (taken.empty()) return;
  for (const PageFault& fault : taken) thread.faults.push_back(fault);
  taken.clear();
}

// A core may have executed beyond this moment, or be on its way to the end of a call.
CpuUse cpu_use(const MachineState& m, const Process& process, Ns time) {
  CpuUse use{process.cpu_time, process.system_time};
  for (const Tid tid : process.threads) {
    const Thread& thread = thread_of(m, tid);
    use.all += thread.cpu_time;
    use.system += thread.system_time;
    if (thread.state != RunState::kRunning) continue;
    const Core& core = m.cores[thread.core];
    const Ns ahead = core.switching ? 0 : std::max<Ns>(core.clock - time, 0);
    use.all -= ahead;
    if (core.in_kernel) use.system -= ahead;
  }
  return use;
}

namespace {

// One fault; false when the process can't go on.
bool settle(Kernel& k, Core& core, Process& process, Thread& thread, const PageFault& fault, Transfers& transfers) {
  const std::uint32_t sharers = fault.old_frame == 0 ? 0 : k.m.physical.mappings(fault.old_frame) - 1;
  const FaultKind kind = process.space.settle(k.m.physical, fault);
  if (kind == FaultKind::kSegmentation || kind == FaultKind::kOutOfMemory) {
    fail_process(k, process, thread, core.clock, kind, fault.address);
    return false;
  }
  ++(is_major(kind) ? process.major_faults : process.minor_faults);
  ++(is_major(kind) ? thread.major_faults : thread.minor_faults);
  emit(k, EventKind::kPageFault, core.clock, thread, fault.address, static_cast<std::uint64_t>(kind));
  if (k.m.physical.paging().on()) bring_in_page(k, process, thread, fault, core.clock, transfers);
  if (kind != FaultKind::kCopyOnWrite) return true;
  ++process.pages_copied;
  emit(k, EventKind::kPageCopied, core.clock, thread, fault.address, sharers);
  return true;
}

}  // namespace

static void drop_fault(Kernel& k, Process& process, const Thread& thread, const PageFault& fault, Ns time, Transfers& unpaid) {
  process.space.settle(k.m.physical, fault);
  if (k.m.physical.paging().on()) bring_in_page(k, process, thread, fault, time, unpaid);
}

bool settle_faults(Kernel& k, Core& core, Thread& thread) {
  if (thread.faults.empty()) return false;
  Process& process = process_of(k, thread);
  const std::vector<PageFault> faults = std::exchange(thread.faults, {});
  const std::uint64_t copied = process.pages_copied;
  bool alive = !process.dying;
  Transfers transfers, unpaid;
  for (const PageFault& fault : faults) {
    if (alive) alive = settle(k, core, process, thread, fault, transfers);
    else drop_fault(k, process, thread, fault, core.clock, unpaid);
  }
  const Ns price = static_cast<Ns>(faults.size()) * k.m.cost->page_fault + static_cast<Ns>(process.pages_copied - copied) * k.m.cost->page_copy;
  spend(core, thread, price);
  thread.system_time += price;
  if (alive && !process.dying && transfers.pages() > 0) wait_for_pages(k, thread.core, transfers);
  return true;
}

void drop_faults(Kernel& k, Process& process, Thread& thread) {
  Transfers unpaid;
  const std::vector<PageFault> faults = std::exchange(thread.faults, {});
  for (const PageFault& fault : faults) drop_fault(k, process, thread, fault, k.m.time, unpaid);
}

namespace {

// The collector reads all of the heap, wherever its pages are.
void touch_heap(Kernel& k, Process& process) {
  process.space.for_each_page([&](Address address, std::uint32_t) {
    const Segment* segment = process.space.segment_at(address);
    if (segment != nullptr && segment->kind == SegmentKind::kHeap) process.space.page_for_read(k.m.physical, address);
  });
}

// What is gone is told by the thread's next handlers.
Ns collect(Kernel& k, Process& process, Thread& by, Ns time) {
  std::vector<vm::ThreadState*> threads;
  for (const Tid tid : process.threads) threads.push_back(&thread_of(k, tid).user);
  if (k.m.physical.paging().on()) touch_heap(k, process);
  const vm::Collection done =
      vm::collect_garbage(*k.m.image, process.user, process.space, k.m.physical, threads);
  const Ns price = static_cast<Ns>(done.live_objects) * k.m.cost->collect_object;
  emit(k, EventKind::kCollected, time, by, done.freed_bytes, static_cast<std::uint64_t>(price));
  if (!process.user.heap.passed_away.empty()) by.exception_due = time;
  return price;
}

bool others_execute(Kernel& k, const Process& process, const Thread& thread) {
  if (k.m.config.gil != GilMode::kOff) return false;
  for (const Tid tid : process.threads) {
    if (tid != thread.tid && thread_of(k, tid).state == RunState::kRunning) return true;
  }
  return false;
}

}  // namespace

bool collect_if_wanted(Kernel& k, Core& core, Thread& thread) {
  Process& process = process_of(k, thread);
  if (!vm::wants_collection(process.user)) return false;
  if (others_execute(k, process, thread)) {
    process.collection_due = true;
    process.user.heap.collect_after = UINT64_MAX;  // stop asking until then
    Timer timer;
    timer.kind = Timer::Kind::kCollect;
    timer.value = thread.process_slot;
    k.m.timers.push((core.clock / kTick + 1) * kTick, timer);
    return false;
  }
  const Ns price = collect(k, process, thread, core.clock);
  keep_faults(process, thread);
  spend(core, thread, price);
  return true;
}

void collect_at_tick(Kernel& k, std::uint32_t slot, Ns time) {
  Process& process = k.m.processes[slot];
  process.collection_due = false;
  if (process.dying || process.state != ProcessState::kRunning) return;
  Thread& first = thread_of(k, process.threads.front());
  const Ns price = collect(k, process, first, time);
  keep_faults(process, first);
  for (Core& core : k.m.cores) {
    if (!core.running || thread_of(k, core.running).process_slot != slot) continue;
    // Who is still on the way to a core comes there when it is over.
    if (core.switching) core.clock = std::max(core.clock, time + price);
    else spend(core, thread_of(k, core.running), price);
  }
}

}  // namespace weft::kernel
