// What each instruction costs under a cost model, in the form that the interpreter subtracts.
#pragma once
#include <algorithm>
#include <cstdint>

#include "sim/vm/cost_model.h"

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

struct OpcodeCharges {
  Ns unit = 1;                  // in tenths of a nanosecond; every price is a multiple of it
  std::uint64_t native_kilobyte = 0;  // units for 1024 bytes that a native allocates
  std::int64_t own[256];        // Meter::charge of each opcode; at least one unit, so that each step takes time
  std::int64_t library[256];    // the same in library modules that CPython has in C
};

// The time that a thread used is whole nanoseconds; the rest is kept until its next stay (ThreadState::tenths).
constexpr Ns kTenths = 10;

// percent: how long everything takes (CostModel::crowded_percent, or 100).
OpcodeCharges charges_of(const CostModel& cost, Ns percent);

}  // namespace weft::vm
