#include "sim/kernel/config.h"

#include <fmt/format.h>

#include "sim/sched/policy.h"
#include "sim/vm/cost_model.h"

namespace weft::kernel {

std::string validate_config(const Config& config) {
  if (config.cores < 1 || config.cores > limits::kCores) {
    return fmt::format("cores must be 1 … {}, not {}", limits::kCores, config.cores);
  }
  if (config.quantum < kMicrosecond) return "the quantum must be at least 1 us";
  if (config.switch_interval < kMicrosecond) return "the switch interval must be at least 1 us";
  if (config.frames < 64 || config.frames > limits::kMaxFrames) {
    return fmt::format("physical memory must be 64 … {} frames, not {}", limits::kMaxFrames, config.frames);
  }
  if (config.ageing != 0 && (config.ageing < kMicrosecond || config.ageing > kSecond * 3600)) return "ageing must be 1 us … 1 h";
  if (config.limit_time <= 0) return "the time limit must be more than 0";
  if (vm::find_cost_model(config.cost_model) == nullptr) {
    return fmt::format("no cost model '{}' (there are: teaching, cpython-3.11-linux)", config.cost_model);
  }
  if (!sched::schedules_threads(config.scheduler)) {
    return fmt::format("no scheduler '{}' (there are: {})", config.scheduler, sched::policy_names());
  }
  return {};
}

}  // namespace weft::kernel
