#include "sim/kernel/agenda.h"

namespace weft::kernel {

Agenda::Agenda(const MachineState& m) {
  std::size_t places = 4;
  for (; places < m.cores.size(); places *= 4) first_leaf_ += places;
  best_.assign(first_leaf_ + places, Next{kForever, kTimerIsNext});
  update_all(m);
}

void Agenda::update_all(const MachineState& m) {
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) best_[first_leaf_ + i] = entry_of(m.cores[i], i);
  for (std::size_t node = first_leaf_; node-- > 0;) best_[node] = winner_of(&best_[4 * node + 1]);
}

}  // namespace weft::kernel
