// What things cost in simulated time. One plain table (prices.def); a configuration names a preset or brings its own.
#pragma once
#include <cstdint>
#include <string_view>

#include "sim/core/time.h"

namespace weft::vm {

struct CostModel {
#define X(name, least, most, teaching, linux, comment) Ns name = teaching;
#include "sim/vm/prices.def"
#undef X
  bool operator==(const CostModel&) const = default;
};

// "teaching" or "cpython-3.11-linux"; null when there is no preset of that name.
const CostModel* find_cost_model(std::string_view name);

// From an action on one core until another one, idle for `idle` ns, sees it. What cpuidle's governor does (Linux,
// drivers/cpuidle/governors): the longer it expects to idle, the deeper the core sleeps.
Ns wake_latency(const CostModel& cost, Ns idle);

}  // namespace weft::vm
