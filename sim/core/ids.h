// Names of simulated things. A pid or tid is never given twice in the life of a machine, so that a
// view which still holds a dead thread's id gets "gone", never a stranger. Zero is none.
#pragma once
#include <compare>
#include <cstdint>

namespace weft {

// Process id as the program sees it (os.getpid()); the first process is 1000.
struct Pid {
  std::uint32_t value = 0;
  auto operator<=>(const Pid&) const = default;
  explicit operator bool() const { return value != 0; }
};

// Thread id as the program sees it (threading.get_native_id()). As on Linux, pids and tids come from
// one counter and a process's main thread has tid == pid.
struct Tid {
  std::uint32_t value = 0;
  auto operator<=>(const Tid&) const = default;
  explicit operator bool() const { return value != 0; }
};

// A lock, pipe or other kernel object, unique in its machine.
struct ObjectId {
  std::uint32_t value = 0;
  auto operator<=>(const ObjectId&) const = default;
  explicit operator bool() const { return value != 0; }
};

// A simulated virtual address. 32 bits; page 0 is never mapped.
using Address = std::uint32_t;

}  // namespace weft
