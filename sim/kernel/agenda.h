// Which core acts next, for a loop that asks after every step: a tournament (winner tree; Knuth, The Art of Computer
// Programming 3, 5.4.1) over the cores' clocks. After a step of one core only its own way to the root is played again. Kept
// by the loop, not part of the machine's value.
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
    return tree_[kRoot].time < timer ? tree_[kRoot] : Next{timer, kTimerIsNext};
  }
  // Which core would be next without this one, which is next now; kForever: none.
  Next next_after(std::uint32_t core) const {
    Next next{kForever, kTimerIsNext};
    for (std::size_t node = first_leaf_ + core; node > kRoot; node /= 2) {
      const Next& other = tree_[node ^ 1];
      if (other.time < next.time || (other.time == next.time && other.core < next.core)) next = other;
    }
    return next;
  }
  // Hears what a step changed: a core's clock, kAllCores or kNoCores.
  void update(const MachineState& m, std::uint32_t changed) {
    if (changed < kAllCores) replay(entry_of(m.cores[changed], changed));
    else if (changed == kAllCores) update_all(m);
  }

 private:
  static constexpr std::size_t kRoot = 1;

  static Next entry_of(const Core& core, std::uint32_t index) { return {core.running ? core.clock : kForever, index}; }
  // The winner so far meets the other side of each match, which waits there whoever it meets: nothing that was just
  // written is read.
  void replay(Next winner) {
    for (std::size_t node = first_leaf_ + winner.core; node > kRoot; node /= 2) {
      tree_[node] = winner;
      winner = winner_of(winner, tree_[node ^ 1], node & 1);
    }
    tree_[kRoot] = winner;
  }
  // At equal times the lower core number, which stands left. Without branches: nobody can predict who wins.
  static Next winner_of(const Next& here, const Next& other, std::size_t here_is_right) {
    const bool other_wins = static_cast<std::uint64_t>(other.time) < static_cast<std::uint64_t>(here.time) + here_is_right;
    const std::uint64_t mask = std::uint64_t{0} - std::uint64_t{other_wins};
    return {here.time ^ ((here.time ^ other.time) & static_cast<Ns>(mask)),
            here.core ^ ((here.core ^ other.core) & static_cast<std::uint32_t>(mask))};
  }
  void update_all(const MachineState& m);

  std::vector<Next> tree_;       // tree_[1] is the root, node i is won by 2i or 2i + 1, the cores are the leaves
  std::size_t first_leaf_ = 1;   // a power of two
};

}  // namespace weft::kernel
