#include "sim/vm/runtime.h"

#include <fmt/core.h>

#include "sim/vm/generator_block.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

Outcome raise_args(Runtime& rt, ExceptionId which, Value args) {
  const Address exception = rt.heap.allocate(Kind::kException, sizeof(ExceptionObject));
  auto* object = rt.memory.write<ExceptionObject>(exception);
  object->header.cls = rt.process.exception_classes[static_cast<std::size_t>(which)];
  object->args = address_of(args);
  object->cause = kNone;
  object->context = kNone;
  set_raising(rt, from_address(exception));
  return Outcome::kRaised;
}

}  // namespace

// A generator that handles none of its own is within what its resumer handles.
Value handled_exception(const Runtime& rt) {
  Value handled = rt.thread.handled;
  for (Address at = rt.thread.frame; handled == kNone && at != 0;) {
    const auto* frame = rt.memory.read<Frame>(at);
    at = frame->caller;
    if (frame->generator == 0) continue;
    const Address block = rt.memory.read<GeneratorObject>(frame->generator)->frame;
    handled = *rt.memory.read<Value>(generator_word(block, kSavedHandled));
  }
  return handled;
}

void set_raising(Runtime& rt, Value exception) {
  rt.thread.raising = exception;
  const Value handled = handled_exception(rt);
  if (handled == kNone || handled == exception) return;
  // The chain must stay a chain: drop the new exception from it where it occurs already. A program may have made a ring of
  // others, which `slow`, half as fast, meets again.
  const auto context_of = [&](Value each) { return rt.memory.read<ExceptionObject>(address_of(each))->context; };
  bool second = false;
  for (Value at = handled, slow = handled; at != kNone; second = !second) {
    const Value context = context_of(at);
    if (context == exception) rt.memory.write<ExceptionObject>(address_of(at))->context = kNone;
    if (second) slow = context_of(slow);
    if (context == exception || context == slow) break;
    at = context;
  }
  rt.memory.write<ExceptionObject>(address_of(exception))->context = handled;
}

Outcome raise(Runtime& rt, ExceptionId which, std::string_view message) {
  if (message.empty()) return raise_without(rt, which);
  return raise_with(rt, which, new_string(rt, message));
}

Outcome raise_with(Runtime& rt, ExceptionId which, Value argument) {
  return raise_args(rt, which, new_tuple(rt, {argument}));
}

Outcome raise_without(Runtime& rt, ExceptionId which) { return raise_args(rt, which, new_tuple(rt, nullptr, 0)); }

Outcome call_library(Runtime& rt, NativeCall& call, std::string_view function, std::initializer_list<Value> arguments) {
  const std::uint32_t slot = rt.image.find_slot(0, function);
  const Value callee = slot == 0 ? kUnbound : *rt.memory.read<Value>(slot_address(slot));
  if (callee == kUnbound) return raise(rt, ExceptionId::kSystemError, fmt::format("library function {} is missing", function));
  call.callee = callee;
  call.callee_count = 0;
  for (const Value argument : arguments) call.callee_arguments[call.callee_count++] = argument;
  return Outcome::kCallPython;
}

// builtins._retry_with_list(native, index, arguments): walks arguments[index] in Python and calls the native again.
Outcome retry_with_list(Runtime& rt, NativeCall& call, std::uint32_t which) {
  const Value arguments = new_tuple(rt, call.arguments, call.count);
  return call_library(rt, call, "_retry_with_list", {call.native, from_int(which), arguments});
}

}  // namespace weft::vm
