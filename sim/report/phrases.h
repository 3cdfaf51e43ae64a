// The narrator's and the reports' texts, by key. The list is narration.def.
#pragma once
#include <cstdint>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"
#include "sim/vm/trap.h"

namespace weft::report {

enum class Phrase : std::uint8_t {
#define X(key, english, korean) k##key,
#include "sim/report/narration.def"
#undef X
  kCount
};

const Text& phrase(Phrase key);
// What a system call is for.
const Text& call_phrase(vm::SystemCall call);
const Text& limit_phrase(kernel::LimitKind limit);

}  // namespace weft::report
