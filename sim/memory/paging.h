// Demand paging: which pages are in physical memory, which are on the swap device or in the program's file, and who has to
// leave when there is no room. A page is named by the number of its frame entry in PhysicalMemory, which it keeps while it
// is out: the host's bytes stay where they are, only the simulated machine thinks that they are elsewhere.
//
// Off (the default) it costs nothing. Places of pages: a new one counts as resident from its fault on (admit); an anonymous
// one goes to swap, unless a copy that is still right is there (clean); one of TEXT comes from the program's file and is
// dropped, never written.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/core/digest.h"
#include "sim/memory/replacement/replacement.h"

namespace weft {

class Paging {
 public:
  using Page = replacement::Page;
  enum class Place : std::uint8_t {
    kNew,        // made, but its fault is not settled yet
    kMemory,
    kSwap,
    kFile,
    kArriving,   // wanted back: its fault is not settled yet
  };
  struct Eviction {
    Page page;
    bool written;   // to the swap device, because it was dirty
  };

  // policy: a name that find_replacement() knows; empty: off. frames: pages that fit into memory; swap_pages: on the device.
  void configure(std::string_view policy, std::uint32_t frames, std::uint32_t swap_pages);
  bool on() const { return static_cast<bool>(policy_); }

  // --- a page's life ---
  void create(Page page);
  // It is part of the program's file and not in memory yet.
  void make_file(Page page);
  void destroy(Page page);

  // --- user mode and the kernel touch pages ---
  // True when the page is not in memory: a fault that has to be settled (admit).
  bool access(Page page);
  // The page was written: what swap has of it is stale.
  void write(Page page);
  // For the policy: the page was referenced.
  void touch(Page page) {
    if (is_resident(page)) policy_->touch(page);
  }
  bool comes_from_file(Page page) const { return states_[page].is_file; }

  // --- the kernel settles faults ---
  // The page is in memory from now on; whoever had to leave for it is added to `evicted`. `pinned`: pages that may not
  // leave. False when nobody could leave because swap is full: then memory is overdrawn, and somebody has to die.
  bool admit(Page page, const std::vector<Page>& pinned, std::vector<Eviction>& evicted);

  // --- state ---
  Place place(Page page) const { return page < states_.size() ? states_[page].place : Place::kNew; }
  bool is_resident(Page page) const { return place(page) == Place::kMemory; }
  bool is_dirty(Page page) const { return states_[page].is_dirty; }
  std::uint32_t frames() const { return frames_; }
  std::uint32_t resident() const { return resident_; }
  std::uint32_t swap_pages() const { return swap_pages_; }
  std::uint32_t swap_used() const { return swap_used_; }
  void hash(Digest& digest) const;
  bool validate() const;

 private:
  struct State {
    Place place = Place::kNew;
    bool is_dirty = true;    // memory has what neither swap nor the file has
    bool is_saved = false;   // a place on the swap device is its own
    bool is_file = false;
  };
  bool evict(const std::vector<Page>& pinned, std::vector<Eviction>& evicted);
  void put_out(Page page, std::vector<Eviction>& evicted);
  void drop_stale_copies();
  Page find_file_page(const std::vector<Page>& pinned) const;

  replacement::PolicyValue policy_;
  std::vector<State> states_;          // by page
  std::uint32_t frames_ = 0, resident_ = 0;
  std::uint32_t swap_pages_ = 0, swap_used_ = 0;
};

}  // namespace weft
