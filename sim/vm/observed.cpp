// Instructions whose accesses are observed. Each one costs time that is known only afterwards, and whether the next one may
// begin depends on it. Therefore the loop's meter has no more than the present instruction: it is used up after each one,
// and the rest is kept here.
#include <utility>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/meter.h"

namespace weft::vm {

// Takes what the instruction used, and what it waited, off the time left. The meter for the next one: 0 when it may begin;
// otherwise `over` is set and the meter is the rest, or less than 0.
std::int64_t Interpreter::go_on_observed(std::int64_t meter) {
  ObservedTime& time = observed;
  time.spare += meter;
  if (user.log->empty()) [[likely]] {
    if (time.spare >= 0) return 0;
  } else {
    const Ns stall = user.log->finish();
    if (stall > 0) {
      time.stall += stall;
      const Ns lost = units_in(time.budget, user.cost.bytecode_unit) - units_in(time.budget - time.stall, user.cost.bytecode_unit);
      time.spare -= (lost - time.lost) * Meter::kUnit;
      time.lost = lost;
    }
    if (time.spare >= 0 && user.space.faults().empty()) return 0;
  }
  time.over = true;
  return std::exchange(time.spare, 0);
}

}  // namespace weft::vm
