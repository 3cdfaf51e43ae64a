#include "sim/kernel/choice.h"

#include <algorithm>

namespace weft::kernel {

std::uint32_t choose(Kernel& k, ChoiceKind /*kind*/, std::uint32_t options) { return k.m.random.below(options); }

Ns choose_delay(Kernel& k, ChoiceKind kind, Ns longest) {
  const Ns unit = k.m.cost->bytecode_unit;
  return unit * choose(k, kind, static_cast<std::uint32_t>(longest / unit) + 1);
}

Ns timer_slack(Kernel& k, ChoiceKind kind, Ns longest) { return choose_delay(k, kind, std::min(longest, k.m.cost->timer_slack)); }

}  // namespace weft::kernel
