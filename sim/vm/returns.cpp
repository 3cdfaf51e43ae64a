// What happens in the caller when a frame returns.
#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

using python::a_of;
using python::Opcode;
using python::opcode_of;
using python::sbx_of;

Flow Interpreter::return_value(Value value) {
  const Frame returning = reinterpret_cast<const Frame*>(r)[-1];
  if (returning.caller == 0) {  // the bottom of the stack: start-up code ends by a system call and never comes here
    trap.kind = TrapKind::kSystemCall;
    trap.call = SystemCall::kExitThread;
    return Flow::kTrap;
  }
  rt.thread.depth -= frame_weight(returning.flags);
  enter(returning.caller);
  next = reinterpret_cast<const Frame*>(r)[-1].pc;
  if (returning.generator == 0 && returning.flags == 0) [[likely]] {
    r[returning.result] = value;
    return Flow::kFrame;
  }
  if (returning.generator != 0) {
    finish_generator(returning.generator);
    if (returning.flags & kFrameIterates) return end_loop();
    if (returning.flags & kFrameDelegates) {
      r[returning.result] = value;
      return Flow::kFrame;
    }
    at = next - 1;
    return failed(value == kNone ? raise_without(rt, ExceptionId::kStopIteration)
                                 : raise_with(rt, ExceptionId::kStopIteration, value));
  }
  return deliver(value, returning.result, returning.flags, returning.kept);
}

Flow Interpreter::deliver(Value value, std::uint32_t result, std::uint8_t flags, Value kept) {
  if (flags & kFrameKeeps) {
    if (value != kNone) {
      at = next - 1;
      return failed(raise(rt, ExceptionId::kTypeError,
                          fmt::format("__init__() should return None, not '{}'", class_name(rt, value))));
    }
    value = kept;
  }
  if (flags & kFrameSignal) return end_signal_handlers(flags);
  if (flags & kFrameDelegates) return yield(value, next - 1, result);
  if (flags & kFrameCompletes) {
    at = static_cast<std::uint32_t>(as_int(kept));
    return complete(value, flags);
  }
  r[result] = value;
  return Flow::kFrame;
}

// The thread goes on as if nothing had happened.
Flow Interpreter::end_signal_handlers(std::uint8_t flags) {
  if (flags & kFrameRepeats) --next;
  if (!(flags & kFrameRestarts)) return Flow::kFrame;
  trap.kind = TrapKind::kSystemCall;
  trap.call = SystemCall::kSignalReturn;
  rt.thread.result_register = 0;
  return Flow::kTrap;
}

Flow Interpreter::end_loop() {
  const python::Instruction word = rt.image.text[next - 1];
  next = static_cast<std::uint32_t>(static_cast<std::int32_t>(next) + sbx_of(word));
  return Flow::kFrame;
}

namespace {

bool is_reflectable(Opcode opcode) {
  return (opcode >= Opcode::kAdd && opcode <= Opcode::kInplace) || (opcode >= Opcode::kLess && opcode <= Opcode::kNotEqualK);
}

// What __len__ gave is no length.
Outcome raise_bad_length(Runtime& rt, Value value) {
  bool negative = false;
  if (is_integer(rt, value)) number_compare(rt, Comparison::kLess, value, from_int(0), negative);
  if (negative) return raise(rt, ExceptionId::kValueError, "__len__() should return >= 0");
  if (is_integer(rt, value)) return raise(rt, ExceptionId::kOverflowError, "cannot fit 'int' into an index-sized integer");
  return raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, value)));
}

// Whether a loop can ask it for its next item.
bool is_iterator(Interpreter& vm, Value value) {
  const Kind kind = kind_of(vm.rt, value);
  if (kind == Kind::kIterator) return true;
  const Address cls = class_of(vm.rt, value);
  if (kind == Kind::kGenerator) return cls != vm.rt.process.coroutine_class;
  return vm.class_attribute(cls, vm.rt.name(Name::kNext)) != kUnbound;
}

}  // namespace

// The value is an intermediate result of the instruction at `at`: a truth to decide a jump with, NotImplemented that
// asks for the other operand's method, a list that stands for an iterable.
Flow Interpreter::complete(Value value, std::uint8_t flags) {
  const python::Instruction word = instruction();
  const Opcode opcode = opcode_of(word);
  const std::uint32_t a = a_of(word);
  switch (opcode) {
    case Opcode::kJumpIfTrue:
    case Opcode::kJumpIfFalse:
    case Opcode::kNot:
    case Opcode::kIn:
    case Opcode::kNotIn: {
      bool answer = false;
      const bool asked_bool = opcode != Opcode::kIn && opcode != Opcode::kNotIn && !is_bool(value) &&
                              overrides(rt, r[opcode == Opcode::kNot ? python::b_of(word) : a], Name::kBool);
      const bool asked_length = !asked_bool && opcode != Opcode::kIn && opcode != Opcode::kNotIn && !is_bool(value);
      std::int64_t length = 0;
      if (asked_length && (!is_integer(rt, value) || !to_int64(rt, value, length) || length < 0)) return failed(raise_bad_length(rt, value));
      if (asked_bool || truth(rt, value, answer) != Answer::kDone) {
        return failed(raise(rt, ExceptionId::kTypeError, fmt::format("__bool__ should return bool, returned {}", class_name(rt, value))));
      }
      if (opcode == Opcode::kIn) return r[a] = from_bool(answer), Flow::kFrame;
      if (opcode == Opcode::kNot || opcode == Opcode::kNotIn) return r[a] = from_bool(!answer), Flow::kFrame;
      if (answer == (opcode == Opcode::kJumpIfTrue)) {
        next = static_cast<std::uint32_t>(static_cast<std::int32_t>(next) + sbx_of(word));
      }
      return Flow::kFrame;
    }
    case Opcode::kUnpack:
    case Opcode::kUnpackStar: {
      const Flow flow = unpack(word, value);
      return flow == Flow::kNext ? Flow::kFrame : flow;
    }
    case Opcode::kGetIterator:  // what __iter__ gave
    case Opcode::kGetYieldFrom:
      if (is_iterator(*this, value)) return r[a] = value, Flow::kFrame;
      return failed(raise(rt, ExceptionId::kTypeError, fmt::format("iter() returned non-iterator of type '{}'", class_name(rt, value))));
    case Opcode::kGetAwaitable:  // what __await__ gave
      if (kind_of(rt, value) != Kind::kGenerator || class_of(rt, value) != rt.process.coroutine_class) break;
      return failed(raise(rt, ExceptionId::kTypeError, "__await__() returned a coroutine"));
    case Opcode::kListExtend: return extend_list(r[a], value) == Flow::kNext ? Flow::kFrame : Flow::kRaised;
    case Opcode::kSetUpdate: {
      const Flow flow = update_set(r[a], value);
      return flow == Flow::kNext ? Flow::kFrame : flow;
    }
    case Opcode::kRaise:  // the exception, or its cause
      r[is_exception_class(rt, r[a]) ? a : a + 1] = value;
      return raise_statement(a, python::b_of(word) != 0);
    case Opcode::kStoreItem:
    case Opcode::kDeleteItem:
    case Opcode::kDeleteName:
    case Opcode::kStoreAttribute:
    case Opcode::kDeleteAttribute:
    case Opcode::kDictUpdate:
    case Opcode::kDictMerge:
    case Opcode::kSetAdd:
    case Opcode::kDictSet:
    case Opcode::kCall:  // setattr() by a property
    case Opcode::kStoreName: return Flow::kFrame;  // the value is dropped
    default: break;
  }
  if (value == kNotImplemented && is_reflectable(opcode)) return not_implemented(word, flags);
  r[a] = value;
  return Flow::kFrame;
}

}  // namespace weft::vm
