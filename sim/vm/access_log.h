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
    places_[0] = kNoPlace;
    if (core.caches != nullptr) front_ = core.caches->front_of(core.core);
  }
  virtual ~AccessLog() = default;
  AccessLog(const AccessLog&) = delete;
  AccessLog& operator=(const AccessLog&) = delete;

  void add(Address address, bool write) {
    if (quiet_ > 0) [[unlikely]] return;
    const Place place = (address & ~(kPlaceBytes - 1)) | (write ? kWrite : 0);
    if (places_[count_] == place) return;
    if (count_ == kMost) [[unlikely]] hand_over();
    noted_ = true;
    places_[++count_] = place;
  }
  void add_range(Address begin, std::size_t size, bool write);
  // Something happened that the loop has to look at after the instruction, though nothing was touched.
  void note() { noted_ = true; }
  bool empty() const { return !noted_; }
  bool quiet() const { return quiet_ > 0; }
  // The instruction is done. How long it had to wait for memory, in ns. Places count once each, in order of address: the
  // order in which a compiler evaluates does not show.
  Ns finish() {
    noted_ = false;
    if (count_ == 0) return 0;
    if (count_ > 1) return finish_several();
    count_ = 0;
    forget_after_faults();
    return touch(places_[1], true) + std::exchange(stall_, 0);
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
  struct Translation {
    std::uint32_t page = UINT32_MAX;
    FrameNumber frame = 0;
  };

  Ns finish_several();
  void hand_over();
  void sort();
  // With a fault, the page table is another one.
  void forget_after_faults() {
    if (!core_.space.faults().empty()) [[unlikely]] forget_translations();
  }
  void forget_translations();
  void turn_to(std::uint32_t page);
  Ns translate(std::uint32_t page) {
    const bool known = core_.tlb->access(core_.process, page);
    ++(known ? counts_.tlb_hits : counts_.tlb_misses);
    return known ? 0 : core_.tlb_latency;
  }
  Ns touch_line(Place place) {
    const std::uint64_t physical = std::uint64_t{last_.frame} << kPageShift | (place & ~kWrite & kPageMask);
    if (!front_.hits(physical, (place & kWrite) != 0)) [[unlikely]] return touch_other_line(place, physical);
    ++counts_.hits;
    return 0;
  }
  Ns touch_other_line(Place place, std::uint64_t physical);
  // enters_page: the instruction touched no place of the same page just before.
  Ns touch(Place place, bool enters_page) {
    const std::uint32_t page = place >> kPageShift;
    if (page != last_.page) turn_to(page);
    Ns stall = 0;
    if (enters_page && core_.tlb != nullptr) stall += translate(page);
    if (core_.caches != nullptr) stall += touch_line(place);
    return stall;
  }

  std::array<Place, kMost + 1> places_;   // from 1 on; 0 is like no other
  std::size_t count_ = 0;
  Ns stall_ = 0;
  std::uint32_t quiet_ = 0;
  bool noted_ = false;   // something was touched, or happened

  const ObservedCore core_;
  Caches::Front front_;               // the core's
  CacheCounts counts_;
  Translation last_;                  // of the last place
  Translation known_[8];              // of some others, by page
};

// While it lives, what is touched does not count. log: null for none.
class Unobserved {
 public:
  explicit Unobserved(AccessLog* log) : log_(log) {
    if (log_ != nullptr) ++log_->quiet_;
  }
  ~Unobserved() {
    if (log_ != nullptr) --log_->quiet_;
  }
  Unobserved(const Unobserved&) = delete;
  Unobserved& operator=(const Unobserved&) = delete;

 private:
  AccessLog* log_;
};

}  // namespace weft::vm
