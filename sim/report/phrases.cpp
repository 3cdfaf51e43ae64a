#include "sim/report/phrases.h"

namespace weft::report {

namespace {

constexpr Text kPhrases[] = {
#define X(key, english, korean) {english, korean},
#include "sim/report/narration.def"
#undef X
};

// Phrases of the calls stand in the list in the order of the calls; a call without one does not compile.
constexpr Phrase kCallPhrases[] = {
#define X(name, arguments, comment) Phrase::kCall##name,
#include "sim/vm/syscalls.def"
#undef X
};

constexpr Phrase kLimitPhrases[] = {Phrase::kLimitNone,      Phrase::kLimitTime,    Phrase::kLimitInstructions,
                                    Phrase::kLimitMemory,    Phrase::kLimitProcesses, Phrase::kLimitThreads,
                                    Phrase::kLimitOutput,    Phrase::kLimitTraceEvents};

}  // namespace

const Text& phrase(Phrase key) { return kPhrases[static_cast<std::size_t>(key)]; }

const Text& call_phrase(vm::SystemCall call) {
  const auto index = static_cast<std::size_t>(call);
  return phrase(index < std::size(kCallPhrases) ? kCallPhrases[index] : Phrase::kCallYield);
}

const Text& limit_phrase(kernel::LimitKind limit) {
  const auto index = static_cast<std::size_t>(limit);
  return phrase(index < std::size(kLimitPhrases) ? kLimitPhrases[index] : Phrase::kLimitNone);
}

}  // namespace weft::report
