// Which core acts next, for a loop that asks after every step: a tournament (winner tree) over the cores' clocks, four to a
// match. After a step of one core only its own way to the root is played again. Kept by the loop, not part of the
// machine's value.
#pragma once
#include <cstddef>
#include <vector>

#include "sim/kernel/run_loop.h"

namespace weft::kernel {

class Agenda {
 public:
  explicit Agenda(const MachineState& m);

  // As find_next(m), if update() heard of every core that was changed.
  Next next(const MachineState& m) const {
    const Ns timer = m.timers.next_time();
    return best_[0].time < timer ? best_[0] : Next{timer, kTimerIsNext};
  }
  // Hears what a step changed: a core's clock, kAllCores or kNoCores.
  void update(const MachineState& m, std::uint32_t changed) {
    if (changed >= kAllCores) return changed == kAllCores ? update_all(m) : void();
    std::size_t node = first_leaf_ + changed;
    best_[node] = entry_of(m.cores[changed], changed);
    do {
      node = (node - 1) / 4;
      best_[node] = winner_of(&best_[4 * node + 1]);
    } while (node > 0);
  }

 private:
  static Next entry_of(const Core& core, std::uint32_t index) { return {core.running ? core.clock : kForever, index}; }
  // At equal times the lower core number, which stands first. Without branches: nobody can predict who wins.
  static Next winner_of(const Next* four) {
    const Next left = better_of(four[0], four[1]), right = better_of(four[2], four[3]);
    return better_of(left, right);
  }
  static Next better_of(const Next& left, const Next& right) {
    const std::uint64_t is_right = std::uint64_t{0} - std::uint64_t{right.time < left.time};
    return {left.time ^ ((left.time ^ right.time) & static_cast<Ns>(is_right)),
            left.core ^ ((left.core ^ right.core) & static_cast<std::uint32_t>(is_right))};
  }
  void update_all(const MachineState& m);

  std::vector<Next> best_;   // best_[0] is the root, node i plays for 4i + 1 … 4i + 4, the cores are the leaves
  std::size_t first_leaf_ = 1;
};

}  // namespace weft::kernel
