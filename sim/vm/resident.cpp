#include "sim/vm/resident.h"

#include <new>

#include "sim/vm/interpreter_state.h"

namespace weft::vm {

void Resident::enter(const UserMode& user) {
  static_assert(alignof(Interpreter) <= alignof(std::max_align_t));
  if (place_ == nullptr) place_ = std::make_unique<std::byte[]>(sizeof(Interpreter));
  interpreter_ = new (place_.get()) Interpreter(user, Allowance{});
}

const Trap& Resident::stay(const Allowance& allowance) {
  interpreter_->allowance = allowance;
  interpreter_->look_for_attention();
  return interpreter_->stay();
}

void Resident::leave() {
  if (interpreter_ != nullptr) interpreter_->~Interpreter();
  interpreter_ = nullptr;
}

}  // namespace weft::vm
