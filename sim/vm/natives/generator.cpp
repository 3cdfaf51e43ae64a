// Methods of generators. They ask for the generator itself to be "called": the interpreter resumes it.
#include "sim/vm/generator_block.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

Outcome resume_with(NativeCall& call, Value sent, Value thrown) {
  call.callee = call.arguments[0];
  call.callee_arguments[0] = sent;
  call.callee_arguments[1] = thrown;
  call.callee_count = thrown == kUnbound ? 1 : 2;
  return Outcome::kCallPython;
}

Outcome generator_next(Runtime&, NativeCall& call) { return resume_with(call, kNone, kUnbound); }
Outcome generator_send(Runtime&, NativeCall& call) { return resume_with(call, call.arguments[1], kUnbound); }
Outcome generator_iter(Runtime&, NativeCall& call) { return call.done(call.arguments[0]); }

// An iterator: the coroutine itself is none.
Outcome coroutine_await(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_coroutine_iterator", {call.arguments[0]}); }

// throw(exception) or throw(type[, value]): builtins._generator_throw makes the instance first.
Outcome generator_throw(Runtime& rt, NativeCall& call) {
  const Value traceback = call.argument(3);
  if (traceback != kUnbound && traceback != kNone && kind_of(rt, traceback) != Kind::kTraceback) {
    return raise(rt, ExceptionId::kTypeError, "throw() third argument must be a traceback object");
  }
  const bool alone = call.argument(2) == kUnbound || call.argument(2) == kNone;
  if (alone && kind_of(rt, call.arguments[1]) == Kind::kException) return resume_with(call, kNone, call.arguments[1]);
  const Value value = call.argument(2);
  return call_library(rt, call, "_generator_throw", {call.arguments[0], call.arguments[1], value == kUnbound ? kNone : value});
}

Outcome generator_close(Runtime& rt, NativeCall& call) {
  const auto state = static_cast<GeneratorState>(rt.memory.read<Header>(address_of(call.arguments[0]))->flags);
  if (state == GeneratorState::kFinished) return call.done(kNone);
  return call_library(rt, call, "_generator_close", {call.arguments[0]});
}

GeneratorState state_of(Runtime& rt, NativeCall& call) {
  return static_cast<GeneratorState>(rt.memory.read<Header>(address_of(call.arguments[0]))->flags);
}

Outcome is_running(Runtime& rt, NativeCall& call) { return call.done(from_bool(state_of(rt, call) == GeneratorState::kRunning)); }

Outcome code_of_generator(Runtime& rt, NativeCall& call) {
  return call.done(code_handle(rt, rt.memory.read<GeneratorObject>(address_of(call.arguments[0]))->code));
}

Outcome is_suspended(Runtime& rt, NativeCall& call) { return call.done(from_bool(state_of(rt, call) == GeneratorState::kSuspended)); }

// The library's way to ask, which needs no picture of a frame.
Outcome is_over(Runtime& rt, NativeCall& call) { return call.done(from_bool(state_of(rt, call) == GeneratorState::kFinished)); }

// gi_frame: a picture of where it stands, None when it is done.
Outcome frame_of(Runtime& rt, NativeCall& call) {
  if (state_of(rt, call) == GeneratorState::kFinished) return call.done(kNone);
  const std::uint32_t line = line_of_generator(rt, address_of(call.arguments[0]));
  const Value code = code_handle(rt, rt.memory.read<GeneratorObject>(address_of(call.arguments[0]))->code);
  return call_library(rt, call, "_frame", {call.arguments[0], code, from_int(line)});
}

// gi_yieldfrom: what it delegates to, or None.
Outcome delegate_of(Runtime& rt, NativeCall& call) {
  if (state_of(rt, call) != GeneratorState::kSuspended) return call.done(kNone);
  const Address frame = rt.memory.read<GeneratorObject>(address_of(call.arguments[0]))->frame;
  const python::Instruction word = rt.image.text[static_cast<std::uint32_t>(as_int(*rt.memory.read<Value>(generator_word(frame, kSavedPc))))];
  if (python::opcode_of(word) != python::Opcode::kYieldFrom) return call.done(kNone);
  return call.done(*rt.memory.read<Value>(generator_word(frame, kSavedRegisters + python::b_of(word))));
}

// cr_origin: nobody asks for where coroutines are made.
Outcome no_origin(Runtime&, NativeCall& call) { return call.done(kNone); }

template <NativeFunction kBody>
constexpr NativeFunction kGeneratorMethod = method<kBody, Kind::kGenerator>;

constexpr NativeEntry kEntries[] = {
    {"generator", "gi_running", kGeneratorMethod<is_running>, "@self"},
    {"generator", "gi_code", kGeneratorMethod<code_of_generator>, "@self"},
    {"generator", "gi_suspended", kGeneratorMethod<is_suspended>, "@self"},
    {"generator", "gi_frame", kGeneratorMethod<frame_of>, "@self"},
    {"generator", "gi_yieldfrom", kGeneratorMethod<delegate_of>, "@self"},
    {"coroutine", "cr_suspended", kGeneratorMethod<is_suspended>, "@self"},
    {"_weft", "is_over", is_over, "generator"},
    {"coroutine", "cr_frame", kGeneratorMethod<frame_of>, "@self"},
    {"coroutine", "cr_await", kGeneratorMethod<delegate_of>, "@self"},
    {"coroutine", "cr_origin", kGeneratorMethod<no_origin>, "@self"},
    {"coroutine", "cr_running", kGeneratorMethod<is_running>, "@self"},
    {"coroutine", "cr_code", kGeneratorMethod<code_of_generator>, "@self"},
    {"generator", "__iter__", kGeneratorMethod<generator_iter>, "self"},
    {"generator", "__next__", kGeneratorMethod<generator_next>, "self"},
    {"generator", "send", kGeneratorMethod<generator_send>, "self, value, /"},
    {"generator", "throw", kGeneratorMethod<generator_throw>, "self, type, value?, traceback?, /"},
    {"generator", "close", kGeneratorMethod<generator_close>, "self"},
    {"coroutine", "__await__", kGeneratorMethod<coroutine_await>, "self"},
    {"coroutine", "send", kGeneratorMethod<generator_send>, "self, value, /"},
    {"coroutine", "throw", kGeneratorMethod<generator_throw>, "self, type, value?, traceback?, /"},
    {"coroutine", "close", kGeneratorMethod<generator_close>, "self"},
};

}  // namespace

std::uint32_t line_of_generator(const Runtime& rt, Address at) {
  const GeneratorObject generator = *rt.memory.read<GeneratorObject>(at);
  switch (static_cast<GeneratorState>(rt.memory.read<Header>(at)->flags)) {
    case GeneratorState::kFinished: return 0;
    case GeneratorState::kNew: return rt.image.codes[generator.code].source->first_line;
    case GeneratorState::kSuspended: return rt.image.position_at(static_cast<std::uint32_t>(as_int(*rt.memory.read<Value>(generator_word(generator.frame, kSavedPc)))) - 1).line;
    case GeneratorState::kRunning: break;
  }
  for (Address frame = rt.thread.frame; frame != 0; frame = rt.memory.read<Frame>(frame)->caller) {
    const Frame call = *rt.memory.read<Frame>(frame);
    if (call.generator == at && call.pc > 0) return rt.image.position_at(call.pc - 1).line;
  }
  return rt.image.codes[generator.code].source->first_line;
}

const NativeTable kGeneratorNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
