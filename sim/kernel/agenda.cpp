#include "sim/kernel/agenda.h"

namespace weft::kernel {

Agenda::Agenda(const MachineState& m) {
  while (places_ < m.cores.size()) places_ *= 2;
  best_.assign(places_ * 2, Next{kForever, kTimerIsNext});
  update_all(m);
}

void Agenda::update_all(const MachineState& m) {
  for (std::uint32_t i = 0; i < m.cores.size(); ++i) best_[places_ + i] = entry_of(m.cores[i], i);
  for (std::size_t node = places_ - 1; node > 0; --node) {
    const Next* pair = &best_[2 * node];
    best_[node] = before(pair[1], pair[0]) ? pair[1] : pair[0];
  }
}

}  // namespace weft::kernel
