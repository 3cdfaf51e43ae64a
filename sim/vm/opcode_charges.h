// What each instruction costs under a cost model, in the form that the interpreter subtracts.
#pragma once
#include <cstdint>

#include "sim/vm/cost_model.h"
#include "sim/vm/meter.h"

namespace weft::vm {

struct OpcodeCharges {
  Ns unit = 1;                  // in tenths of a nanosecond; every price is a multiple of it
  std::uint64_t native_kilobyte = 0;  // units for 1024 bytes that a native allocates
  std::uint64_t native_item = 0;      // … for an item that it looks at
  std::uint64_t native_pickler = 0;   // … for a pickler that it makes
  std::int64_t own[256];        // Meter::charge of each opcode; at least one unit, so that each step takes time
  std::int64_t library[256];    // the same in library modules that CPython has in C
};

// percent: how long everything takes (CostModel::crowded_percent, or 100).
OpcodeCharges charges_of(const CostModel& cost, Ns percent);

}  // namespace weft::vm
