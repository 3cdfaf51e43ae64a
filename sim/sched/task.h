// What a scheduling policy may know of a thread, or of a job in a job list.
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::sched {

// Linux's scheduling policies: threads of the real-time ones run before all others, those of kIdle have next to no weight, and
// those of kBatch don't preempt when they wake.
enum class Class : std::uint8_t { kOther = 0, kFifo = 1, kRoundRobin = 2, kBatch = 3, kIdle = 5 };
constexpr bool is_real_time(Class of) { return of == Class::kFifo || of == Class::kRoundRobin; }

// How important a thread is to policies with priorities.
struct Urgency {
  Class scheduling_class = Class::kOther;
  std::uint8_t real_time_priority = 0;                  // 1 … 99 in the real-time classes, larger first
  std::int32_t priority = INT32_MAX;                    // of the others, smaller first
  bool operator==(const Urgency&) const = default;
};

struct Task {
  static constexpr std::uint64_t kAllCores = ~std::uint64_t{0};
  Tid tid;
  Tid parent;                  // the thread that made it; none: nobody that a policy knows
  // Equals are served in this order where a policy has no queue of its own: earlier arrival, then listing order.
  Ns arrival = 0;
  std::uint32_t order = 0;
  // What a user gives it.
  std::int32_t priority = 0;
  std::uint32_t tickets = 100;
  std::int32_t nice = 0;
  std::uint32_t weight = 0;    // of the fair policies; 0: what nice means
  Class scheduling_class = Class::kOther;
  bool resets_on_fork = false; // SCHED_RESET_ON_FORK: children are neither real-time nor nicer to themselves than others
  std::uint8_t real_time_priority = 0;                  // 1 … 99 in the real-time classes, larger first
  std::uint64_t allowed_cores = kAllCores;              // a bit a core
  // Known for jobs only; a policy that needs it of threads estimates (burst_estimate.h).
  Ns burst = -1;               // the whole CPU burst; below 0: unknown
  Ns remaining = 0;            // of the burst
  Ns deadline = kForever;      // absolute
  Ns period = kForever;
};

}  // namespace weft::sched
