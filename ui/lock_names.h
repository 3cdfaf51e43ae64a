// What the program calls its locks: the global variable that refers to a lock, or to an object that has one inside
// (a condition, a queue).
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "ui/context.h"

namespace weft::ui {

class LockNames {
 public:
  LockNames(const kernel::Machine& machine, const kernel::Process& process);
  // The variable's name; empty when the lock is the library's own.
  const std::string& of(ObjectId lock) const;

 private:
  std::vector<std::pair<std::uint32_t, std::string>> names_;
};

// "Lock balance_lock"; by its number where the program has no name for it.
std::string lock_title(const Context& context, const kernel::Process& process, ObjectId lock);

}  // namespace weft::ui
