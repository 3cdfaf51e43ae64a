// Copies of a machine along its run. Pages are shared between neighbours, so that a copy costs what was written since
// the one before it; when all together grow too large, every other one of the densest stretch goes.
#pragma once
#include <cstddef>
#include <vector>

#include "sim/kernel/machine.h"

namespace weft::session {

// A moment of a run: all steps that begin before `time` are done, and then as many more as it takes to make
// `steps` instructions and actions since the beginning.
struct Moment {
  Ns time = 0;
  std::uint64_t steps = 0;
  bool operator<=(const Moment& other) const { return steps <= other.steps && time <= other.time; }
};

class Checkpoints {
 public:
  explicit Checkpoints(std::size_t limit_bytes) : limit_bytes_(limit_bytes) {}

  // Keeps a copy of the machine, which stands at `moment`, unless there is one there. The first stays for ever.
  void add(const Moment& moment, const kernel::Machine& machine);
  // The last one that is not behind the moment; null when even the first is.
  const kernel::Machine* before(const Moment& moment) const;
  // The same for all that begins before a time.
  const kernel::Machine* before(Ns time) const;
  // True when one lies behind `from` and not behind `to`: a shorter way than going on from there.
  bool is_between(const Moment& from, const Moment& to) const;
  // Steps done at the last one.
  std::uint64_t last_steps() const { return entries_.empty() ? 0 : entries_.back().moment.steps; }
  std::vector<Ns> times() const;
  std::size_t bytes() const { return bytes_; }
  bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    Moment moment;
    kernel::Machine machine;
    std::size_t bytes;   // that only this one holds, when compared with the one before it
  };
  std::size_t cost(std::size_t index) const;
  void remove(std::size_t index);
  void thin_out();

  std::vector<Entry> entries_;   // in order
  std::size_t limit_bytes_;
  std::size_t bytes_ = 0;
};

}  // namespace weft::session
