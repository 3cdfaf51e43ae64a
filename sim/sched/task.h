// What a scheduling policy may know of a thread, or of a job in a job list.
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::sched {

struct Task {
  Tid tid;
  // Equals are served in this order where a policy has no queue of its own: earlier arrival, then listing order.
  Ns arrival = 0;
  std::uint32_t order = 0;
  // What a user gives it.
  std::int32_t priority = 0;
  std::uint32_t tickets = 100;
  std::int32_t nice = 0;
  std::uint32_t weight = 0;    // of the fair policies; 0: what nice means
  // Known for jobs only; a policy that needs it of threads estimates (burst_estimate.h).
  Ns burst = 0;                // the whole CPU burst; 0: unknown
  Ns remaining = 0;            // of the burst
  Ns deadline = kForever;      // absolute
  Ns period = kForever;
};

}  // namespace weft::sched
