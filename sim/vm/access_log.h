// For a kernel that wants to know what user mode touches (page replacement that counts references, models of caches): the
// places in memory that an instruction read or wrote, registers excepted, and what the core's TLB and cache say to them. A
// place is what the hardware tells apart: a line of the cache, or a page where there is none.
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
  // The beginning of a place, plus kWrite when it was written.
  using Place = std::uint32_t;
  static constexpr Place kWrite = 1;

  explicit AccessLog(const ObservedCore& core)
      : core_(core), place_mask_(~((core.caches != nullptr ? core.caches->geometry().line_bytes : kPageBytes) - 1)),
        is_usual_(core.caches != nullptr && core.tlb != nullptr && !core.counts_references) {
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
  // The instruction is done. False when it had to wait for memory, or touched a page that was not there. Its places count once
  // each: first all those that are in the cache and in the TLB, then the others in order of address. The order in which a
  // compiler evaluates does not show.
  bool finish() { return count_ == 0 || hand_over(); }
  // How long the instructions had to wait since it was asked last, in ns.
  Ns take_stall() { return std::exchange(stall_, 0); }
  const CacheCounts& counts() const { return counts_; }   // since the log was made
  Pid process() const { return core_.process; }

 protected:
  // Another page than that of the place before, for whom counts_references.
  virtual void refer(std::uint32_t page, FrameNumber frame) = 0;

 private:
  friend class Unobserved;
  static constexpr std::size_t kMost = 256;    // of a longer instruction they come in parts
  static constexpr Place kNoPlace = UINT32_MAX;
  // What is known of a place from the last time: where its line would be in the cache, and its page's translation in the TLB.
  struct KnownPlace {
    Place place = kNoPlace;            // without kWrite
    Caches::Front::Place in_cache;
    Tlb::Place in_tlb;
  };
  static constexpr unsigned kKnownBits = 7;

  Place place_of(Address address, bool write) const { return (address & place_mask_) | (write ? kWrite : 0); }
  void add_slowly(Place place);
  [[gnu::noinline]] bool hand_over();
  [[gnu::noinline]] bool hand_over_list();
  [[gnu::noinline]] bool hand_over_otherwise();
  bool use_alone(Place place);
  bool use_all_from(std::size_t first);
  bool forget_list();
  void forget_places();
  void tell_references();
  void bring_all(std::size_t count);
  void put_in_order(std::size_t count);
  // True when the place is in the cache and in the TLB as known.
  bool use(const KnownPlace& known, Place place);
  void learn(KnownPlace& known, Place place) const;
  void bring(KnownPlace& known, Place place);
  std::uint64_t physical_of(Place place) const;   // asks the page table
  // Fibonacci hashing (Knuth 6.4).
  KnownPlace& known_place(Place place) { return known_[place / 16 * 2'654'435'769u >> (32 - kKnownBits)]; }

  std::array<Place, kMost + 2> places_;    // from 1 on, with room for a sentinel before and after them
  std::size_t count_ = 0, room_ = kMost;   // room for so many; 0: quiet
  Place latest_ = kNoPlace;                // of them
  Ns stall_ = 0;                           // of what was touched and asked for

  const ObservedCore core_;
  const Address place_mask_;          // of an address: its place
  const bool is_usual_;               // a cache and a TLB, nothing else
  Caches::Front front_;               // the core's
  std::uint64_t clock_ = 0, tlb_clock_ = 0;   // of its cache and its TLB
  CacheCounts counts_;
  std::uint32_t last_page_ = UINT32_MAX;   // of the last place, for counts_references
  std::array<KnownPlace, 1u << kKnownBits> known_;
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
