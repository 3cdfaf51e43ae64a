// What a process may use, as setrlimit() sets it and /proc/PID/limits shows it. Children inherit it.
#pragma once
#include <array>
#include <cstdint>

namespace weft::kernel {

// Places in Process::limits: the numbers of Linux. Obeyed: those that have a name here; the others are only kept.
constexpr std::size_t kCpuTime = 0, kFileSize = 1, kOpenFiles = 7, kAddressSpace = 9;

struct ResourceLimit {
  std::int64_t soft = -1, hard = -1;   // in force, and the most that it may be set to; -1: none
  bool operator==(const ResourceLimit&) const = default;
};
using ResourceLimits = std::array<ResourceLimit, 16>;

// As Linux has them for the first process (INIT_RLIMITS in include/asm-generic/resource.h), but for open files: as usual today.
constexpr ResourceLimits kUsualLimits = {{{}, {}, {}, {8 << 20, -1}, {0, -1}, {}, {}, {1'024, 1'048'576}, {8 << 20, 8 << 20}, {}, {}, {}, {819'200, 819'200},
                                          {0, 0}, {0, 0}, {}}};

}  // namespace weft::kernel
