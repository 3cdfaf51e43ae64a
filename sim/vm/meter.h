// How user mode counts its time and its instructions.
#pragma once
#include <algorithm>
#include <cstdint>

#include "sim/core/time.h"

namespace weft::vm {

// One word that says both how much time is left, in its upper half in units of some nanoseconds, and how many
// instructions were done, which its lower half counts down. It is negative when the time is used up. Together they cost
// one subtraction an instruction.
struct Meter {
  static constexpr std::int64_t kInstruction = 1;
  static constexpr std::int64_t kUnit = std::int64_t{1} << 32;
  static constexpr std::int64_t kNone = kUnit - 1;  // the lower half before the first instruction
  static constexpr Ns kLongest = 1 << 30;           // units that one stay may take

  static std::int64_t charge(std::int64_t units) { return units * kUnit + kInstruction; }
  static std::int64_t of_units(Ns units) { return (units - 1) * kUnit + kNone; }
  static Ns units_left(std::int64_t meter) { return (meter >> 32) + 1; }
  static std::uint64_t instructions(std::int64_t meter) { return static_cast<std::uint32_t>(kNone - (meter & kNone)); }
};

// The time that a thread used is whole nanoseconds; the rest is kept until its next stay (ThreadState::tenths).
constexpr Ns kTenths = 10;

// Units (in tenths of a nanosecond) that begin within `time` ns, of which `used` tenths are gone.
inline Ns units_in(Ns time, Ns unit, Ns used) {
  const Ns tenths = std::min(time, kForever / (2 * kTenths)) * kTenths - used;
  if (tenths <= 0) return 0;
  // Many stays are short, and dividing 32 bits takes a fraction of the time of 64.
  const Ns quotient = ((tenths | unit) >> 32) == 0 ? static_cast<std::uint32_t>(tenths - 1) / static_cast<std::uint32_t>(unit) : (tenths - 1) / unit;
  return std::min(quotient + 1, Meter::kLongest);
}

}  // namespace weft::vm
