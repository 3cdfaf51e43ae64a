// For a kernel that wants to know what user mode touches (page replacement that counts references, models of caches): the
// places in memory that an instruction read or wrote, registers excepted. Without such a log nothing of it is paid.
//
// Look-ups along classes don't count: they are answered by caches of the interpreter, as in CPython.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::vm {

class AccessLog {
 public:
  static constexpr Address kPlaceBytes = 16;   // objects begin at multiples of it
  // An address, a multiple of kPlaceBytes, plus kWrite when it was written.
  using Place = std::uint32_t;
  static constexpr Place kWrite = 1;

  virtual ~AccessLog() = default;

  void add(Address address, bool write) {
    if (quiet_ > 0) return;
    const Place place = (address & ~(kPlaceBytes - 1)) | (write ? kWrite : 0);
    if (count_ > 0 && places_[count_ - 1] == place) return;
    if (count_ == kMost) hand_over();
    noted_ = true;
    places_[count_++] = place;
  }
  void add_range(Address begin, std::size_t size, bool write);
  // Something happened that the loop has to look at after the instruction, though nothing was touched.
  void note() { noted_ = true; }
  bool empty() const { return !noted_; }
  bool quiet() const { return quiet_ > 0; }
  // The instruction is done. How long it had to wait for memory, in ns.
  Ns finish() {
    hand_over();
    const Ns stall = stall_;
    stall_ = 0;
    noted_ = false;
    return stall;
  }

 protected:
  // Places of one instruction, each once, in order of address: the order in which a compiler evaluates does not show.
  virtual Ns observe(const Place* places, std::size_t count) = 0;

 private:
  friend class Unobserved;
  static constexpr std::size_t kMost = 256;    // of a longer instruction they come in parts
  void hand_over();

  std::array<Place, kMost> places_;
  std::size_t count_ = 0;
  Ns stall_ = 0;
  std::uint32_t quiet_ = 0;
  bool noted_ = false;   // something was touched, or happened
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
