// Exceptions: raising, tracebacks, finding handlers.
#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "sim/vm/generator_block.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

void extend_traceback(Runtime& rt, Address exception, std::uint32_t code, std::uint32_t offset) {
  const Address entry = rt.heap.allocate(Kind::kTraceback, sizeof(TracebackObject));
  auto* object = rt.memory.write<TracebackObject>(entry);
  object->next = rt.memory.read<ExceptionObject>(exception)->traceback;
  object = rt.memory.write<TracebackObject>(entry);
  object->code = code;
  object->pc = offset;
  rt.memory.write<ExceptionObject>(exception)->traceback = entry;
}

namespace {

// The innermost handler of a code object for an instruction, or null.
const python::Handler* find_handler(const python::CodeObject& code, std::uint32_t offset) {
  for (const python::Handler& handler : code.handlers) {
    if (offset >= handler.begin && offset < handler.end) return &handler;
  }
  return nullptr;
}

// A traceback keeps its calls' variables alive.
void keep_variables(Interpreter& vm, Address exception, const Frame& frame, const LoadedCode& code, bool is_over) {
  const bool is_noticed = is_over && !vm.rt.heap.state().finalizable.empty();
  if (!is_noticed && vm.rt.image.find_module("_frames") < 0) return;
  const Address entry = vm.memory.read<ExceptionObject>(exception)->traceback;
  const bool is_of_frame = entry != 0 && vm.memory.read<TracebackObject>(entry)->code == frame.code;
  if (!is_of_frame || code.source->locals.empty() || is_hidden_module(vm.rt.image.modules[code.module].name)) return;
  std::vector<Value> values(vm.r, vm.r + std::min<std::size_t>(code.source->locals.size(), frame.registers));
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (code.source->locals[i].empty()) values[i] = kUnbound;
  }
  const Address kept = address_of(new_tuple(vm.rt, values.data(), values.size()));
  vm.memory.write<TracebackObject>(entry)->variables = kept;
}

bool is_instance_of(const Runtime& rt, Value value, ExceptionId which) {
  return is_subclass(rt, class_of(rt, value), rt.process.exception_classes[static_cast<std::size_t>(which)]);
}

// Is it the code of a generator behind map(), zip() and their like? CPython's are no generators: an exception does not end
// them, and a StopIteration of the function's ends whoever iterates.
bool stands_for_iterator(const Runtime& rt, const LoadedCode& code) {
  constexpr std::string_view kNames[] = {"_apply_to_each", "_apply_to_rows", "_select", "_rows", "_number", "_call_until"};
  return rt.image.modules[code.module].name == "_iteration" &&
         std::find(std::begin(kNames), std::end(kNames), code.source->name) != std::end(kNames);
}

// The generator of the current frame will begin again, with its parameters as they are now: the next item is then the next.
void rewind(Interpreter& vm, const Frame& leaving, std::uint32_t first_instruction) {
  auto* generator = vm.memory.write<GeneratorObject>(leaving.generator);
  generator->header.flags = static_cast<std::uint8_t>(GeneratorState::kNew);
  Value* saved = vm.memory.write<Value>(generator_word(generator->frame, 0));
  saved[kSavedPc] = from_int(first_instruction);
  vm.rt.thread.handled = std::exchange(saved[kSavedHandled], kNone);
  std::copy_n(vm.r, leaving.registers, saved + kSavedRegisters);
}

}  // namespace

Flow Interpreter::unwind() {
  bool extend = !reraising;
  reraising = false;
  for (;;) {
    if (memory.failed()) return trap.kind = failure_kind(), Flow::kTrap;
    const Address exception = address_of(rt.thread.raising);
    const Frame current = *frame();
    const LoadedCode& code = rt.image.codes[current.code];
    const std::uint32_t offset = at - code.begin;
    if (extend) extend_traceback(rt, exception, current.code, offset);
    extend = true;
    const python::Handler* handler = find_handler(*code.source, offset);
    keep_variables(*this, exception, current, code, handler == nullptr);
    if (handler != nullptr) {
      r[handler->reg] = rt.thread.raising;
      r[handler->reg + 1] = rt.thread.handled;
      rt.thread.handled = rt.thread.raising;
      rt.thread.raising = kUnbound;
      next = code.begin + handler->target;
      return Flow::kFrame;
    }
    if (current.caller == 0) {  // start-up code catches everything; if even that fails, the thread ends
      trap.kind = TrapKind::kSystemCall;
      trap.call = SystemCall::kExitThread;
      rt.thread.raising = kUnbound;
      return Flow::kTrap;
    }
    const bool stops = is_instance_of(rt, rt.thread.raising, ExceptionId::kStopIteration);
    const bool is_generator = current.generator != 0 && !stands_for_iterator(rt, code);
    if (current.generator != 0 && !is_generator) rewind(*this, current, code.begin);
    pop_frame();
    at = next - 1;
    if (is_instance_of(rt, rt.thread.raising, ExceptionId::kAttributeError)) {
      complete_attribute_error(rt, rt.thread.raising, rt.image.codes[frame()->code], next, r);
    }
    if (is_generator) {
      finish_generator(current.generator);
      stop_iteration_in_generator(current.generator);
    } else if (stops && (current.flags & kFrameIterates)) {
      rt.thread.raising = kUnbound;
      return end_loop();
    } else if (stops && (current.flags & kFrameDelegates)) {
      const Address args = memory.read<ExceptionObject>(exception)->args;
      r[current.result] = tuple_length(rt, args) > 0 ? tuple_at(rt, args, 0) : kNone;
      rt.thread.raising = kUnbound;
      return Flow::kFrame;
    }
  }
}

// PEP 479: what would end its consumer's loop leaves no generator's body, but becomes a RuntimeError.
void Interpreter::stop_iteration_in_generator(Address generator) {
  const Value cause = rt.thread.raising;
  const python::CodeObject& code = *rt.image.codes[memory.read<GeneratorObject>(generator)->code].source;
  const bool asynchronous = code.is_coroutine && code.is_generator;
  const bool stops = is_instance_of(rt, cause, ExceptionId::kStopIteration);
  if (!stops && !(asynchronous && is_instance_of(rt, cause, ExceptionId::kStopAsyncIteration))) return;
  raise(rt, ExceptionId::kRuntimeError, fmt::format("{} raised {}", generator_kind(code), stops ? "StopIteration" : "StopAsyncIteration"));
  auto* exception = memory.write<ExceptionObject>(address_of(rt.thread.raising));
  exception->cause = cause;
  exception->context = cause;
  exception->header.flags |= kFlagSuppressContext;
}

// Makes what `raise cls` raises, for a register of the instruction, which then goes on with it: complete() does that when Python
// functions make it.
Flow Interpreter::instance_to_raise(Value cls, std::uint32_t result) {
  const auto is_native = [&](Name name) { return kind_of(rt, find_in_class(rt, address_of(cls), rt.name(name))) == Kind::kNative; };
  if (!is_native(Name::kNew) || !is_native(Name::kInit)) return call_library_function("_exception_of", {cls}, result, kFrameCompletes);
  next = at;
  return instantiate(address_of(cls), Arguments{}, result, 0);
}

Flow Interpreter::raise_statement(std::uint32_t a, bool from) {
  const Value exception = r[a];
  if (is_exception_class(rt, exception)) return instance_to_raise(exception, a);
  if (kind_of(rt, exception) != Kind::kException) {
    return failed(raise(rt, ExceptionId::kTypeError, "exceptions must derive from BaseException"));
  }
  if (from) {
    if (is_exception_class(rt, r[a + 1])) return instance_to_raise(r[a + 1], a + 1);
    if (r[a + 1] != kNone && kind_of(rt, r[a + 1]) != Kind::kException) {
      return failed(raise(rt, ExceptionId::kTypeError, "exception causes must derive from BaseException"));
    }
    auto* object = memory.write<ExceptionObject>(address_of(exception));
    object->cause = r[a + 1];
    object->header.flags |= kFlagSuppressContext;
  }
  set_raising(rt, exception);
  return Flow::kRaised;
}

Flow Interpreter::raise_again() {
  const Value handled = handled_exception(rt);
  if (handled == kNone) return failed(raise(rt, ExceptionId::kRuntimeError, "No active exception to reraise"));
  rt.thread.raising = handled;
  reraising = true;  // the traceback has this frame already
  return Flow::kRaised;
}

Flow Interpreter::reraise(Value exception) {
  rt.thread.raising = exception;
  reraising = true;
  return Flow::kRaised;
}

Flow Interpreter::match_exception(std::uint32_t a, Value exception, Value pattern) {
  const std::vector<Value> classes =
      kind_of(rt, pattern) == Kind::kTuple ? tuple_items(rt, address_of(pattern)) : std::vector<Value>{pattern};
  bool matches = false;
  for (const Value cls : classes) {
    if (!is_exception_class(rt, cls)) {
      return failed(raise(rt, ExceptionId::kTypeError,
                          "catching classes that do not inherit from BaseException is not allowed"));
    }
    matches = matches || is_subclass(rt, class_of(rt, exception), address_of(cls));
  }
  r[a] = from_bool(matches);
  return Flow::kNext;
}

}  // namespace weft::vm
