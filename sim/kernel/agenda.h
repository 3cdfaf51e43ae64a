// Which core acts next, for a loop that asks after every step: a tournament (winner tree) over the cores' clocks. After a
// step of one core only its own way to the root is played again. Kept by the loop, not part of the machine's value.
#pragma once
#include <vector>

#include "sim/kernel/run_loop.h"

namespace weft::kernel {

class Agenda {
 public:
  explicit Agenda(const MachineState& m);

  // As find_next(m), if update() heard of every core that was changed.
  Next next(const MachineState& m) const {
    const Ns timer = m.timers.next_time();
    return best_[1].time < timer ? best_[1] : Next{timer, kTimerIsNext};
  }
  // A step of a core changes that core only; one of a timer may change any (core: kTimerIsNext).
  void update(const MachineState& m, std::uint32_t core) {
    if (core == kTimerIsNext) return update_all(m);
    Next winner = entry_of(m.cores[core], core);
    std::size_t node = places_ + core;
    for (best_[node] = winner; node > 1; best_[node] = winner) {
      if (before(best_[node ^ 1], winner)) winner = best_[node ^ 1];
      node /= 2;
    }
  }

 private:
  static Next entry_of(const Core& core, std::uint32_t index) { return {core.running ? core.clock : kForever, index}; }
  // At equal times the lower core number.
  static bool before(const Next& a, const Next& b) { return a.time != b.time ? a.time < b.time : a.core < b.core; }
  void update_all(const MachineState& m);

  std::vector<Next> best_;  // best_[1] is the root, the cores are the leaves from places_ on
  std::size_t places_ = 1;  // a power of two
};

}  // namespace weft::kernel
