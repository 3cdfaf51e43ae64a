// The interpreter's loop once more, for stays whose accesses to memory are observed: after each instruction that touched
// any, they are paid for, because whether the next one may begin depends on it.
#define WEFT_OBSERVED 1
#include "sim/vm/access_log.h"
#include "sim/vm/interpreter_state.h"

namespace weft::vm {

// Takes what the last instruction waited for memory off the time left. Inline: nearly always it did not wait.
[[gnu::always_inline]] inline std::int64_t Interpreter::pay_for_accesses(AccessLog& log, std::int64_t meter) {
  return log.finish() ? meter : wait_for_memory(log.take_stall(), meter);
}

}  // namespace weft::vm

#include "sim/vm/interpreter_loop.cpp"

namespace weft::vm {

// The time that passed counts against the budget and against the horizon alike; either may be cut at another unit.
std::int64_t Interpreter::wait_for_memory(Ns stall, std::int64_t meter) {
  observed.over = !user.space.faults().empty();
  if (stall == 0) return meter;
  observed.stall += stall;
  const bool one = allowance.single_step;
  const Ns unit = user.charges.unit, used = rt.thread.tenths;
  const Ns budget = one ? 1 : allowance.budget, begin = one ? 1 : std::min(budget, allowance.horizon);
  const Ns units = units_in(begin - observed.stall, unit, used), most = units_in(budget - observed.stall, unit, used);
  const Ns lost = units_in(begin, unit, used) - units;
  meter -= (lost - observed.lost) * Meter::kUnit;
  observed.lost = lost;
  observed.floor = (units - most) * Meter::kUnit;
  return meter;
}

}  // namespace weft::vm
