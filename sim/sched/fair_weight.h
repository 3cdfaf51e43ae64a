// Weights of the fair policies, as Linux has them: one step of nice is a tenth of the CPU, a factor of 1.25.
#pragma once
#include <cstdint>

#include "sim/core/time.h"
#include "sim/sched/task.h"

namespace weft::sched {

// sched_prio_to_weight[] of kernel/sched/core.c (v6.5), for nice -20 … 19.
constexpr std::uint32_t kNiceWeights[40] = {
    88761, 71755, 56483, 46273, 36291, 29154, 23254, 18705, 14949, 11916,
    9548,  7620,  6100,  4904,  3906,  3121,  2501,  1991,  1586,  1277,
    1024,  820,   655,   526,   423,   335,   272,   215,   172,   137,
    110,   87,    70,    56,    45,    36,    29,    23,    18,    15};
constexpr std::uint32_t kNiceZeroWeight = 1024;
constexpr std::uint32_t kIdleWeight = 3;   // WEIGHT_IDLEPRIO

// What nice and the class mean.
inline std::uint32_t usual_weight(const Task& task) {
  return task.scheduling_class == Class::kIdle ? kIdleWeight : kNiceWeights[task.nice + 20];
}
inline std::int64_t weight_of(const Task& task) { return task.weight != 0 ? task.weight : usual_weight(task); }
// calc_delta_fair(): time as virtual time, which is slower for the heavier.
inline Ns virtual_time(Ns time, std::int64_t weight) { return time * kNiceZeroWeight / weight; }

// Both classes look at the running thread at the timer interrupt only: HZ = 1000.
constexpr Ns kSchedulerTick = kMillisecond;

// get_update_sysctl_factor(): 1 + log2 of the cores, of which at most 8 count.
inline Ns scaled_by_cores(Ns time, std::uint32_t cores) {
  Ns factor = 1;
  for (std::uint32_t left = cores < 8 ? cores : 8; left > 1; left /= 2) ++factor;
  return time * factor;
}

}  // namespace weft::sched
