// Many stays in user mode, one after the other.
#pragma once
#include <cstddef>
#include <memory>

#include "sim/vm/interpreter.h"

namespace weft::vm {

class Interpreter;

// A thread in user mode that stays there for many turns, while the kernel does nothing to it or to its process: what run()
// makes ready each time is kept.
class Resident {
 public:
  Resident() = default;
  ~Resident() { leave(); }
  Resident(const Resident&) = delete;
  Resident& operator=(const Resident&) = delete;

  void enter(const UserMode& user);
  // As run(). The trap is good until the next stay.
  const Trap& stay(const Allowance& allowance);
  void leave();
  bool is_inside() const { return interpreter_ != nullptr; }

 private:
  std::unique_ptr<std::byte[]> place_;   // where the interpreter is, or was
  Interpreter* interpreter_ = nullptr;
};

}  // namespace weft::vm
