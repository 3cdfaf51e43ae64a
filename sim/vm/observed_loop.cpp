// The interpreter's loop once more, for stays whose accesses to memory are observed: after each instruction that touched
// any, they are paid for, because whether the next one may begin depends on it.
#define WEFT_OBSERVED 1
#include "sim/vm/interpreter_loop.cpp"

namespace weft::vm {

// Takes what the last instruction waited for memory off the time left.
std::int64_t Interpreter::pay_for_accesses(std::int64_t meter) {
  const Ns stall = user.log->finish();
  observed.over = !user.space.faults().empty();
  if (stall == 0) return meter;
  observed.stall += stall;
  const Ns unit = user.charges.unit, used = rt.thread.tenths;
  const Ns lost = units_in(observed.budget, unit, used) - units_in(observed.budget - observed.stall, unit, used);
  meter -= (lost - observed.lost) * Meter::kUnit;
  observed.lost = lost;
  return meter;
}

}  // namespace weft::vm
