// What the program calls its locks: the global variable that refers to a lock, or to an object that has one inside
// (a condition, a queue).
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/kernel/machine.h"

namespace weft::report {

class LockNames {
 public:
  LockNames(const kernel::Machine& machine, const kernel::Process& process);
  // The variable's name; empty when the lock is the library's own. Lives as long as this object.
  std::string_view of(ObjectId lock) const;

 private:
  std::vector<std::pair<std::uint32_t, std::string>> names_;
};

}  // namespace weft::report
