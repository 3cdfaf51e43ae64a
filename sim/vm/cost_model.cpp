#include "sim/vm/cost_model.h"

namespace weft::vm {

namespace {

constexpr CostModel kTeaching{};
constexpr CostModel kLinux{
#define X(name, least, most, teaching, linux, comment) .name = linux,
#include "sim/vm/prices.def"
#undef X
};

// A value between those at both ends of an interval.
Ns between(Ns at, Ns begin, Ns first, Ns end, Ns last) { return first + (last - first) * (at - begin) / (end - begin); }

}  // namespace

const CostModel* find_cost_model(std::string_view name) {
  if (name == "teaching") return &kTeaching;
  return name == "cpython-3.11-linux" ? &kLinux : nullptr;
}

Ns wake_latency(const CostModel& cost, Ns idle) {
  constexpr Ns kShort = 20 * kMicrosecond, kLonger = 200 * kMicrosecond, kLong = kMillisecond, kLongest = 5 * kMillisecond;
  if (idle <= kShort) return cost.wake_latency;
  if (idle <= kLonger) return between(idle, kShort, cost.wake_latency, kLonger, cost.wake_after_200us);
  if (idle <= kLong) return between(idle, kLonger, cost.wake_after_200us, kLong, cost.wake_after_1ms);
  if (idle <= kLongest) return between(idle, kLong, cost.wake_after_1ms, kLongest, cost.wake_after_5ms);
  return cost.wake_after_5ms;
}

}  // namespace weft::vm
