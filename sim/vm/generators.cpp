// Generators: a frame that is saved into a block of the heap at `yield` and put back on the stack when it is resumed.
#include "sim/vm/generator_block.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

// A few words: less than a call of memcpy would take.
void copy_words(Value* to, const Value* from, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count; ++i) to[i] = from[i];
}

bool is_instance_of(const Runtime& rt, Value exception, ExceptionId which) {
  return is_subclass(rt, class_of(rt, exception), rt.process.exception_classes[static_cast<std::size_t>(which)]);
}

}  // namespace

const char* generator_kind(const python::CodeObject& code) {
  if (!code.is_coroutine) return "generator";
  return code.is_generator ? "async generator" : "coroutine";
}

// The current frame, arguments bound, becomes a generator that its caller gets.
Flow Interpreter::make_generator(std::uint32_t result, std::uint8_t flags) {
  const Frame bound = *frame();
  const auto bytes = 8 * (kSavedRegisters + bound.registers);
  const Address block = heap.allocate(Kind::kValueBlock, sizeof(BlockObject) + bytes);
  memory.write<BlockObject>(block)->bytes = bytes;
  Value* saved = memory.write<Value>(generator_word(block, 0));
  saved[kSavedPc] = from_int(next);
  saved[kSavedFunction] = bound.function != 0 ? from_address(bound.function) : kNone;
  saved[kSavedResult] = kNone;
  saved[kSavedHandled] = kNone;
  copy_words(saved + kSavedRegisters, r, bound.registers);
  const Address generator = heap.allocate(Kind::kGenerator, sizeof(GeneratorObject));
  const LoadedCode& code = rt.image.codes[bound.code];
  auto* object = memory.write<GeneratorObject>(generator);
  object->frame = block;
  object->code = bound.code;
  object->name = code.name;
  object->qualified = code.qualified;
  if (code.source->is_coroutine) object->header.cls = rt.process.coroutine_class;
  if (code.source->cleans_up) heap.state().finalizable.push_back(generator);
  pop_frame();
  if (code.source->is_coroutine && code.source->is_generator) {
    return call_library_function("_AsyncGenerator", {from_address(generator)}, result, flags);
  }
  return deliver(from_address(generator), result, flags, bound.kept);
}

// Continues a generator: with the value sent, or by raising `thrown` where it stands.
Flow Interpreter::resume(Address generator, Value sent, Value thrown, std::uint32_t result, std::uint8_t flags) {
  const GeneratorObject object = *memory.read<GeneratorObject>(generator);
  const auto state = static_cast<GeneratorState>(object.header.flags);
  const bool coroutine = object.header.cls != 0;
  if (state == GeneratorState::kRunning) {
    return failed(raise(rt, ExceptionId::kValueError, coroutine ? "coroutine already executing" : "generator already executing"));
  }
  if (state == GeneratorState::kFinished) {
    if (coroutine) return failed(raise(rt, ExceptionId::kRuntimeError, "cannot reuse already awaited coroutine"));
    if (thrown != kUnbound) return rt.thread.raising = thrown, Flow::kRaised;
    if (flags & kFrameIterates) return end_loop();
    if (flags & kFrameDelegates) return r[result] = kNone, Flow::kFrame;
    return failed(raise_without(rt, ExceptionId::kStopIteration));
  }
  if (state == GeneratorState::kNew && thrown == kUnbound && sent != kNone) {
    const char* const what = generator_kind(*rt.image.codes[object.code].source);
    return failed(raise(rt, ExceptionId::kTypeError, std::string("can't send non-None value to a just-started ") + what));
  }
  if (state == GeneratorState::kNew && thrown != kUnbound) {  // it ends before it began: none of its handlers is in force
    auto* ended = memory.write<GeneratorObject>(generator);
    ended->header.flags = static_cast<std::uint8_t>(GeneratorState::kFinished);
    ended->frame = 0;
    rt.thread.raising = thrown;
    extend_traceback(rt, address_of(thrown), object.code, kAtDefinition);
    stop_iteration_in_generator(generator);
    return Flow::kRaised;
  }
  Value* saved = memory.write<Value>(generator_word(object.frame, 0));
  const Value function = saved[kSavedFunction];
  const Value saved_at = from_int(at);
  Frame* frame = push_frame(object.code, function == kNone ? 0 : address_of(function), result, flags, saved + kSavedRegisters,
                            rt.image.codes[object.code].registers);
  if (frame == nullptr) return memory.failed() ? (trap.kind = failure_kind(), Flow::kTrap) : Flow::kRaised;
  frame->generator = generator;
  frame->kept = saved_at;
  next = static_cast<std::uint32_t>(as_int(saved[kSavedPc]));
  const Value receiver = saved[kSavedResult];
  std::swap(saved[kSavedHandled], rt.thread.handled);
  memory.write<Header>(generator)->flags = static_cast<std::uint8_t>(GeneratorState::kRunning);
  if (thrown == kUnbound) [[likely]] {
    if (state == GeneratorState::kSuspended) r[as_int(receiver)] = sent;
    return Flow::kFrame;
  }
  const python::Instruction word = rt.image.text[next];
  const bool delegates = state == GeneratorState::kSuspended && python::opcode_of(word) == python::Opcode::kYieldFrom;
  if (delegates) {
    at = next++;  // the innermost generator is the one that gets it
    const Value inner = r[python::b_of(word)];
    const bool closes = is_instance_of(rt, thrown, ExceptionId::kGeneratorExit);    // the inner one is closed then (PEP 380)
    if (kind_of(rt, inner) == Kind::kGenerator && !closes) {
      return resume(address_of(inner), kNone, thrown, python::a_of(word), kFrameDelegates);
    }
    if (kind_of(rt, inner) != Kind::kIterator) return call_library_function("_throw_into", {inner, thrown}, python::a_of(word), kFrameDelegates);
    rt.thread.raising = thrown;
    return Flow::kRaised;
  }
  at = next - 1;
  set_raising(rt, thrown);  // during the handling of what the generator was about to handle, if anything
  return Flow::kRaised;
}

// Its frame has returned, or an exception has left it.
void Interpreter::finish_generator(Address generator) {
  const Address block = memory.read<GeneratorObject>(generator)->frame;
  rt.thread.handled = *memory.read<Value>(generator_word(block, kSavedHandled));
  auto* object = memory.write<GeneratorObject>(generator);
  object->header.flags = static_cast<std::uint8_t>(GeneratorState::kFinished);
  object->frame = 0;
}

// Saves the current frame and gives `value` to whoever resumed it. It goes on at resume_pc, with what is sent in r[sent].
Flow Interpreter::yield(Value value, std::uint32_t resume_pc, std::uint32_t sent) {
  const Frame leaving = reinterpret_cast<const Frame*>(r)[-1];
  auto* generator = memory.write<GeneratorObject>(leaving.generator);
  generator->header.flags = static_cast<std::uint8_t>(GeneratorState::kSuspended);
  const Address block = generator->frame;
  Value* saved = memory.write<Value>(generator_word(block, 0));
  saved[kSavedPc] = from_int(resume_pc);
  saved[kSavedResult] = from_int(sent);
  std::swap(saved[kSavedHandled], rt.thread.handled);
  copy_words(saved + kSavedRegisters, r, leaving.registers);
  --rt.thread.depth;
  enter(leaving.caller);  // pop_frame(), without a call: a generator has one who resumed it
  next = reinterpret_cast<const Frame*>(r)[-1].pc;
  if ((leaving.flags & ~kFrameIterates) == 0) [[likely]] return r[leaving.result] = value, Flow::kFrame;
  if (leaving.flags & kFrameDelegates) return yield(value, next - 1, leaving.result);
  return deliver(value, leaving.result, static_cast<std::uint8_t>(leaving.flags & ~kFrameIterates), leaving.kept);
}

// Advances the iterator r[b] with r[a]: what it yields, this generator yields too and stays at this instruction; when it
// ends, r[a] is its return value.
Flow Interpreter::yield_from(std::uint32_t a, std::uint32_t b) {
  const Value iterator = r[b];
  if (kind_of(rt, iterator) == Kind::kGenerator) return resume(address_of(iterator), r[a], kUnbound, a, kFrameDelegates);
  if (r[a] != kNone) return call_library_function("_send_into", {iterator, r[a]}, a, kFrameDelegates);
  if (kind_of(rt, iterator) == Kind::kIterator) {
    Value item = kUnbound;
    switch (next_item(rt, address_of(iterator), item)) {
      case Answer::kDone: break;
      case Answer::kNeedsPython: return call_library_function("_next", {iterator}, a, kFrameDelegates);
      default: return Flow::kRaised;
    }
    if (item != kUnbound) return yield(item, at, a);
    r[a] = kNone;
    return Flow::kNext;
  }
  const Value method = class_attribute(class_of(rt, iterator), rt.name(Name::kNext));
  if (method == kUnbound) {
    const bool awaits = rt.image.codes[frame()->code].source->is_coroutine;
    return failed(raise(rt, ExceptionId::kTypeError, std::string(awaits ? "__await__" : "iter") + "() returned non-iterator of type '" + class_name(rt, iterator) + "'"));
  }
  return call_method(iterator, method, {}, a, kFrameDelegates);
}

}  // namespace weft::vm
