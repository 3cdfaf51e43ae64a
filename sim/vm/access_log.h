// For a kernel that wants to know what user mode touches (page replacement that counts references, models of caches): the
// places in memory that an instruction read or wrote, registers excepted, and what the core's TLB and cache say to them.
// Without such a log nothing of it is paid.
//
// Look-ups along classes don't count: they are answered by caches of the interpreter, as in CPython.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/memory/address_space.h"
#include "sim/memory/cache.h"

namespace weft::vm {

// A core that touches memory for a thread, and what of its hardware is simulated.
struct ObservedCore {
  std::uint32_t core = 0;
  Tid thread;
  Pid process;
  const AddressSpace& space;
  Caches* caches = nullptr;            // of all cores; null: not simulated
  Tlb* tlb = nullptr;                  // the core's; null: not simulated
  Ns cache_latency = 0, tlb_latency = 0;
  bool counts_references = false;      // somebody wants to hear which pages are touched (AccessLog::refer)
};

class AccessLog {
 public:
  static constexpr Address kPlaceBytes = 16;   // objects begin at multiples of it
  // An address, a multiple of kPlaceBytes, plus kWrite when it was written.
  using Place = std::uint32_t;
  static constexpr Place kWrite = 1;

  explicit AccessLog(const ObservedCore& core) : core_(core) {
    if (core.caches != nullptr) front_ = core.caches->front_of(core.core);
  }
  virtual ~AccessLog() = default;
  AccessLog(const AccessLog&) = delete;
  AccessLog& operator=(const AccessLog&) = delete;

  void add(Address address, bool write) {
    if (!add_at_once(address, write)) add_slowly(place_of(address, write));
  }
  // The same, but false without doing anything where it is not as simple as usual: add() is still to be called.
  // The same place again right after itself is nothing new: objects are mostly looked at, then looked into. Without a branch:
  // nobody can predict it. And the place before is not read from the list: that would have to wait for the count.
  bool add_at_once(Address address, bool write) {
    if (count_ >= room_) [[unlikely]] return false;
    const Place place = place_of(address, write);
    count_ += std::exchange(latest_, place) != place;
    places_[count_] = place;
    return true;
  }
  void add_range(Address begin, std::size_t size, bool write);
  bool empty() const { return count_ == 0; }
  bool quiet() const { return room_ == 0; }
  // The instruction is done. How long it had to wait for memory, in ns. Places count once each, in order of address: the
  // order in which a compiler evaluates does not show.
  Ns finish() {
    if (count_ == 0) return 0;
    if (count_ > 1) return finish_several();
    count_ = 0;
    forget_after_faults();
    touch(std::exchange(latest_, kNoPlace));
    return std::exchange(stall_, 0);
  }
  const CacheCounts& counts() const { return counts_; }   // since the log was made
  Pid process() const { return core_.process; }

 protected:
  // Another page than that of the place before, for whom counts_references.
  virtual void refer(std::uint32_t page, FrameNumber frame) = 0;

 private:
  friend class Unobserved;
  static constexpr std::size_t kMost = 256;    // of a longer instruction they come in parts
  static constexpr Place kNoPlace = UINT32_MAX;
  // What is known of a page from the last time: its frame, and the place of its translation in the TLB.
  struct KnownPage {
    std::uint32_t page = UINT32_MAX;   // none
    std::uint32_t translation = 0;
    std::uint64_t physical = 0;
  };
  // And of a place, when there is a cache: where its line would be there. Everything that a usual touch needs to ask.
  struct KnownPlace {
    Place place = kNoPlace;            // without kWrite
    std::uint32_t generation = 0;      // generation_, then
    Caches::Front::Place in_cache;
    std::uint32_t translation = 0;
  };
  static constexpr unsigned kKnownBits = 6, kKnownPlaceBits = 7;

  static Place place_of(Address address, bool write) { return (address & ~(kPlaceBytes - 1)) | (write ? kWrite : 0); }
  void add_slowly(Place place);
  Ns finish_several();
  void hand_over();
  void put_in_order();
  // With a fault, the page table is another one.
  void forget_after_faults() {
    if (!core_.space.faults().empty()) [[unlikely]] forget_translations();
  }
  void forget_translations();
  void touch_unknown(KnownPlace& known, Place place, bool enters_page);
  // Asks the page table, and the TLB. When that had to make room, any other translation may have left it.
  void meet(KnownPage& known, std::uint32_t page);
  std::uint64_t physical_of(std::uint32_t page) const;   // asks the page table
  void tell_references(std::uint32_t page, std::uint64_t physical);
  Ns touch_other_line(Place place, std::uint64_t physical);
  // Fibonacci hashing (Knuth 6.4).
  KnownPage& known_page(std::uint32_t page) { return known_[page * 2'654'435'769u >> (32 - kKnownBits)]; }
  KnownPlace& known_place(Place place) { return known_places_[(place / kPlaceBytes) * 2'654'435'769u >> (32 - kKnownPlaceBits)]; }
  // The instruction touches the page. Where it is in physical memory. Mostly it was touched lately.
  std::uint64_t enter_page(std::uint32_t page) {
    KnownPage& known = known_page(page);
    if (known.page != page) [[unlikely]] {
      meet(known, page);
    } else if (core_.tlb != nullptr) {
      core_.tlb->use(known.translation);
      ++counts_.tlb_hits;
    }
    if (core_.counts_references) [[unlikely]] tell_references(page, known.physical);
    return known.physical;
  }
  // The only place of an instruction: mostly on the line of its set that was used last.
  void touch(Place place) {
    const std::uint64_t physical = enter_page(place >> kPageShift) | (place & kPageMask & ~kWrite);
    if (core_.caches == nullptr) return;
    if (front_.hits(physical, (place & kWrite) != 0)) [[likely]] ++counts_.hits;
    else stall_ += touch_other_line(place, physical);
  }

  std::array<Place, kMost + 2> places_;    // from 1 on, with room for a sentinel before and after them
  std::size_t count_ = 0, room_ = kMost;   // room for so many; 0: quiet
  Place latest_ = kNoPlace;                // of them
  Ns stall_ = 0;                           // of what the instruction touched so far and was asked for

  const ObservedCore core_;
  Caches::Front front_;               // the core's
  CacheCounts counts_;
  std::uint32_t last_page_ = UINT32_MAX;   // of the last place, for counts_references
  std::array<KnownPage, 1u << kKnownBits> known_;
  std::array<KnownPlace, 1u << kKnownPlaceBits> known_places_;
  std::uint32_t generation_ = 1;           // of what is known of places: a new one makes it void
};

// While it lives, what is touched does not count. log: null for none.
class Unobserved {
 public:
  explicit Unobserved(AccessLog* log) : log_(log) {
    if (log_ != nullptr) before_ = std::exchange(log_->room_, 0);
  }
  ~Unobserved() {
    if (log_ != nullptr) log_->room_ = before_;
  }
  Unobserved(const Unobserved&) = delete;
  Unobserved& operator=(const Unobserved&) = delete;

 private:
  AccessLog* log_;
  std::size_t before_ = 0;
};

}  // namespace weft::vm
