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
      : core_(core), place_bytes_(core.caches != nullptr ? core.caches->geometry().line_bytes : kPageBytes) {
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
  // The instruction is done. How long it had to wait for memory, in ns. Its places count once each: first all those that
  // are in the cache and in the TLB, then the others in order of address. The order in which a compiler evaluates does not show.
  Ns finish() {
    if (count_ == 0) return 0;
    hand_over();
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
  // What is known of a place from the last time: where its line would be in the cache, and its page's translation in the TLB.
  struct KnownPlace {
    Place place = kNoPlace;            // without kWrite
    std::uint32_t generation = 0;      // generation_, then
    Caches::Front::Place in_cache;
    std::uint32_t in_tlb = 0;
  };
  static constexpr unsigned kKnownBits = 7;

  Place place_of(Address address, bool write) const { return (address & ~(place_bytes_ - 1)) | (write ? kWrite : 0); }
  void add_slowly(Place place);
  void hand_over();
  void tell_references();
  std::size_t use_what_is_there();
  void bring_the_others(std::size_t count);
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
  Ns stall_ = 0;                           // of what the instruction touched so far and was asked for

  const ObservedCore core_;
  const Address place_bytes_;         // a power of two
  Caches::Front front_;               // the core's
  std::uint64_t clock_ = 0;           // of its cache
  CacheCounts counts_;
  std::uint32_t last_page_ = UINT32_MAX;   // of the last place, for counts_references
  std::array<KnownPlace, 1u << kKnownBits> known_;
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
