// In place of paging, caches and TLBs: the page, whose weight counts, has no way to ask for them. Linked before the
// simulator's library, so that the linker takes these and leaves the real ones out.
#include "sim/kernel/observation.h"
#include "sim/kernel/swapping.h"
#include "sim/memory/cache.h"
#include "sim/memory/paging.h"
#include "sim/vm/interpreter_state.h"

namespace weft {

namespace replacement {

std::unique_ptr<Policy> find_replacement(std::string_view) { return nullptr; }

}  // namespace replacement

void Paging::configure(std::string_view, std::uint32_t, std::uint32_t) {}
void Paging::create(Page) {}
void Paging::make_file(Page) {}
void Paging::destroy(Page) {}
bool Paging::access(Page) { return false; }
void Paging::write(Page) {}
bool Paging::admit(Page, const std::vector<Page>&, std::vector<Eviction>&) { return true; }
void Paging::hash(Digest&) const {}
bool Paging::validate() const { return true; }

void Caches::configure(std::uint32_t, const CacheGeometry&) {}
bool Caches::access(const CacheAccess&, CacheCounts&) { return false; }
void Caches::hash(Digest&) const {}
bool Caches::validate() const { return true; }

bool Tlb::find(Pid, std::uint64_t) { return true; }
void Tlb::hash(Digest&) const {}

namespace vm {

Trap Interpreter::execute_observed() { return {}; }

}  // namespace vm

namespace kernel {

Ns Observation::observe(const Place*, std::size_t) { return 0; }
Ns touch_cell(Kernel&, std::uint32_t, Process&, Thread&, Address, bool) { return 0; }

void bring_in_page(Kernel&, Process&, const Thread&, const PageFault&, Ns, Transfers&) {}
void admit_pages(Kernel&, Process&) {}
bool admit_frame(Kernel&, FrameNumber, Ns) { return true; }
void wait_for_pages(Kernel&, std::uint32_t, const Transfers&) {}
bool resume_trap(Core&, Thread&) { return false; }

}  // namespace kernel

}  // namespace weft
