// Simulated time. Integer nanoseconds everywhere, so that sums are exact and equal on every platform.
#pragma once
#include <cstdint>

namespace weft {

using Ns = std::int64_t;

constexpr Ns kMicrosecond = 1'000;
constexpr Ns kMillisecond = 1'000'000;
constexpr Ns kSecond = 1'000'000'000;
constexpr Ns kForever = INT64_MAX;  // "no deadline"; never an event's time

}  // namespace weft
