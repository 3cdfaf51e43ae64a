#include "sim/kernel/choice.h"

namespace weft::kernel {

std::uint32_t choose(Kernel& k, ChoiceKind /*kind*/, std::uint32_t options) { return k.m.random.below(options); }

Ns choose_delay(Kernel& k, ChoiceKind kind, Ns longest) {
  const Ns unit = k.m.cost->bytecode_unit;
  return unit * choose(k, kind, static_cast<std::uint32_t>(longest / unit) + 1);
}

}  // namespace weft::kernel
