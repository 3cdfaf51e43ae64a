#include "sim/kernel/choice.h"

#include <algorithm>

namespace weft::kernel {

std::uint32_t choose(Kernel& k, ChoiceKind /*kind*/, std::uint32_t options) { return k.m.random.below(options); }

Ns choose_delay(Kernel& k, ChoiceKind kind, Ns longest) {
  const Ns unit = k.m.cost->bytecode_unit;
  return unit * choose(k, kind, static_cast<std::uint32_t>(longest / unit) + 1);
}

Ns lateness(Kernel& k, ChoiceKind kind, Ns longest) {
  const vm::CostModel& cost = *k.m.cost;
  return cost.timer_delay + choose_delay(k, kind, std::min(longest, cost.timer_slack));
}

}  // namespace weft::kernel
