#include "sim/kernel/agenda.h"

namespace weft::kernel {

Agenda::Agenda(const MachineState& m) {
  while (first_leaf_ < m.cores.size()) first_leaf_ *= 2;
  tree_.assign(2 * first_leaf_, Next{kForever, kTimerIsNext});
  update_all(m);
}

void Agenda::update_all(const MachineState& m) {
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) tree_[first_leaf_ + i] = entry_of(m.cores[i], i);
  for (std::size_t node = first_leaf_; node-- > kRoot;) tree_[node] = winner_of(tree_[2 * node], tree_[2 * node + 1], 0);
}

}  // namespace weft::kernel
