// The one source of variation. Whatever could have gone otherwise on a real machine is asked for here; the machine's
// seed answers.
#pragma once
#include <cstdint>

#include "sim/kernel/kernel.h"

namespace weft::kernel {

enum class ChoiceKind : std::uint8_t {
  kGilSlack,     // how late a waiter's request for the GIL is
  kSleepSlack,   // how late a sleeper wakes
  kStartSlack,   // how long a new thread takes to become ready
  kSpuriousWakeup,   // whether, and when, a wait for a condition ends by itself
  kRandomBits,   // unseeded randomness of the program
};

// One of `options` possibilities: 0 … options - 1.
std::uint32_t choose(Kernel& k, ChoiceKind kind, std::uint32_t options);

// A delay of 0 … `longest`, a whole number of bytecode prices, so that what comes after may fall between any two.
Ns choose_delay(Kernel& k, ChoiceKind kind, Ns longest);

// The random part of a timer's lateness, at most `longest`; CostModel::timer_delay is the part that is always there.
Ns timer_slack(Kernel& k, ChoiceKind kind, Ns longest);

}  // namespace weft::kernel
