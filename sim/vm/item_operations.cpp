// Iteration and items beyond the fast paths: built-in types first, then the methods of user classes (data model §3.3.7).
#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

bool is_plain_dict(const Runtime& rt, Value value) {
  if (!is_object(value)) return false;
  const auto* header = rt.memory.read<Header>(address_of(value));
  return header->kind == Kind::kDict && header->cls == 0;
}

}  // namespace

// --- iteration ---

Flow Interpreter::get_iterator(std::uint32_t a, Value value) {
  if (kind_of(rt, value) == Kind::kGenerator && memory.read<Header>(address_of(value))->cls == 0) return r[a] = value, Flow::kNext;
  const Value method = user_method(*this, value, Name::kIter);
  if (kind_of(rt, method) == Kind::kFunction) return call_method(value, method, {}, a, kFrameCompletes);
  Value iterator = kNone;
  switch (make_iterator(rt, value, iterator)) {
    case Answer::kDone: return r[a] = iterator, Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    default: break;
  }
  // yield from: what a coroutine's __await__ gave, the coroutine itself.
  if (kind_of(rt, value) == Kind::kGenerator && python::opcode_of(rt.image.text[next + 1]) == python::Opcode::kYieldFrom) return r[a] = value, Flow::kNext;
  if (method != kNone && user_method(*this, value, Name::kGetItem) != kUnbound) return call_library_function("_sequence_iterator", {value}, a, 0);
  // The library's own loops walk over what iter() has given, which may have nothing but __next__.
  const std::string_view module = rt.image.modules[rt.image.codes[frame()->code].module].name;
  if (is_hidden_module(module) && user_method(*this, value, Name::kNext) != kUnbound) return r[a] = value, Flow::kNext;
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not iterable", class_name(rt, value))));
}

// What `await value` drives: a coroutine itself, or the iterator that __await__ gives.
Flow Interpreter::get_awaitable(std::uint32_t a, Value value, std::uint32_t of_with) {
  const Address cls = class_of(rt, value);
  if (kind_of(rt, value) == Kind::kGenerator && cls == rt.process.coroutine_class) {
    if (static_cast<GeneratorState>(memory.read<Header>(address_of(value))->flags) != GeneratorState::kSuspended) return r[a] = value, Flow::kNext;
    return failed(raise(rt, ExceptionId::kRuntimeError, "coroutine is being awaited already"));
  }
  const Value method = class_attribute(cls, rt.name(Name::kAwait));
  if (method != kUnbound) return call_method(value, method, {}, a, kFrameCompletes);
  const std::string type = class_name(rt, value);
  if (of_with == 0) return failed(raise(rt, ExceptionId::kTypeError, fmt::format("object {} can't be used in 'await' expression", type)));
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'async with' received an object from {} that does not implement __await__: {}",
                                                               of_with == 1 ? "__aenter__" : "__aexit__", type)));
}

Flow Interpreter::iterate(std::uint32_t a) {
  const Value iterator = r[a];
  const Kind kind = kind_of(rt, iterator);
  if (kind == Kind::kIterator) {
    Value item = kUnbound;
    switch (next_item(rt, address_of(iterator), item)) {
      case Answer::kDone: break;
      case Answer::kNeedsPython: return call_library_function("_next", {iterator}, a + 1, kFrameIterates);
      default: return Flow::kRaised;
    }
    if (item != kUnbound) return r[a + 1] = item, Flow::kNext;
    return end_loop() == Flow::kFrame ? Flow::kNext : Flow::kRaised;
  }
  if (kind == Kind::kGenerator) return resume(address_of(iterator), kNone, kUnbound, a + 1, kFrameIterates);
  const Value method = user_method(*this, iterator, Name::kNext);
  if (method == kUnbound) {
    return failed(raise(rt, ExceptionId::kTypeError, fmt::format("iter() returned non-iterator of type '{}'", class_name(rt, iterator))));
  }
  return call_method(iterator, method, {}, a + 1, kFrameIterates);
}

// --- items ---

Flow Interpreter::load_item(std::uint32_t a, Value container, Value key) {
  if (is_plain_dict(rt, container)) {  // what is there needs none of the questions below
    Value value = kUnbound;
    const Found found = table_find(rt, address_of(container), key, value);
    if (found == Found::kYes) return r[a] = value, Flow::kNext;
    if (found == Found::kRaised) return Flow::kRaised;
  }
  const Value method = user_method(*this, container, Name::kGetItem);
  if (is_own(rt, method)) return call_method(container, method, {key}, a, 0);
  if (kind_of(rt, container) == Kind::kClass) return load_class_item(a, container, key);
  Value result = kNone;
  switch (get_item(rt, container, key, result)) {
    case Answer::kDone: return r[a] = result, Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython: return call_library_function("_get_item", {container, key}, a, 0);
    case Answer::kNotSupported: break;
  }
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not subscriptable", class_name(rt, container))));
}

// The built-in classes of containers, which PEP 585 lists.
static bool is_generic(const Runtime& rt, Address cls) {
  const std::string name = name_of_class(rt, cls);
  for (const char* each : {"list", "dict", "tuple", "set", "frozenset", "type", "enumerate", "BaseExceptionGroup", "ExceptionGroup"}) {
    if (name == each) return true;
  }
  return false;
}

// list[int]: a generic alias (PEP 585); Queue[str]: what the class makes of it (PEP 560).
Flow Interpreter::load_class_item(std::uint32_t a, Value cls, Value key) {
  const Value method = class_attribute(address_of(cls), rt.name(Name::kClassGetItem));
  const Value function = kind_of(rt, method) == Kind::kClassMethod ? memory.read<WrapperObject>(address_of(method))->function : method;
  if (kind_of(rt, function) == Kind::kFunction) return call_method(cls, function, {key}, a, 0);
  const Value of_metaclass = class_attribute(class_of(rt, cls), rt.name(Name::kGetItem));
  if (of_metaclass != kUnbound) return call_method(cls, of_metaclass, {key}, a, 0);
  for (const Value base : tuple_items(rt, memory.read<ClassObject>(address_of(cls))->mro)) {
    const bool is_builtin = memory.read<ClassObject>(address_of(base))->class_flags & kClassBuiltin;
    const bool is_metaclass = base != cls && name_of_class(rt, address_of(base)) == "type";   // type[int] is for type alone
    if (is_builtin && !is_metaclass && is_generic(rt, address_of(base))) return call_library_function("_alias", {cls, key}, a, 0);
  }
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("type '{}' is not subscriptable", name_of_class(rt, address_of(cls)))));
}

// A class of the program with one of the two methods has CPython's slot for both, which then misses the other.
static Flow refuse_item(Interpreter& vm, Value container, Name missing, Name other, const std::string& message) {
  if (user_method(vm, container, other) == kUnbound) return vm.failed(raise(vm.rt, ExceptionId::kTypeError, message));
  return vm.failed(raise(vm.rt, ExceptionId::kAttributeError, to_utf8(vm.rt, vm.rt.name(missing))));
}

Flow Interpreter::store_item(Value container, Value key, Value value) {
  if (is_plain_dict(rt, container)) {
    const Found found = table_set(rt, address_of(container), key, value);
    if (found == Found::kRaised) return Flow::kRaised;
    if (found != Found::kNeedsPython) return Flow::kNext;
  }
  const Value method = user_method(*this, container, Name::kSetItem);
  if (is_own(rt, method)) return call_method(container, method, {key, value}, 0, kFrameCompletes);
  switch (set_item(rt, container, key, value)) {
    case Answer::kDone: return Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython: return call_library_function("_set_item", {container, key, value}, 0, kFrameCompletes);
    case Answer::kNotSupported: break;
  }
  return refuse_item(*this, container, Name::kSetItem, Name::kDelItem, fmt::format("'{}' object does not support item assignment", class_name(rt, container)));
}

Flow Interpreter::remove_item(Value container, Value key) {
  const Value method = user_method(*this, container, Name::kDelItem);
  if (is_own(rt, method)) return call_method(container, method, {key}, 0, kFrameCompletes);
  switch (delete_item(rt, container, key)) {
    case Answer::kDone: return Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython: return call_library_function("_delete_item", {container, key}, 0, kFrameCompletes);
    case Answer::kNotSupported: break;
  }
  // CPython has two wordings: for an index into what counts as a sequence to it, and for anything else.
  const Kind kind = kind_of(rt, container);
  const bool of_program = is_object(container) && !(rt.memory.read<ClassObject>(class_of(rt, container))->class_flags & kClassBuiltin);
  const bool sequence = is_object(container) && (of_program || kind == Kind::kTuple || kind == Kind::kString ||
                                                 kind == Kind::kBytes || kind == Kind::kRange || kind == Kind::kSet ||
                                                 kind == Kind::kFrozenSet || kind == Kind::kDictView);
  const bool index = sequence && is_integer(rt, key);
  const char* verb = index ? "doesn't" : "does not";
  return refuse_item(*this, container, Name::kDelItem, Name::kSetItem, fmt::format("'{}' object {} support item deletion", class_name(rt, container), verb));
}

}  // namespace weft::vm
