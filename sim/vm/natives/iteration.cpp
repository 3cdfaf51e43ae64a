// Built-in functions and classes around iteration: len, iter, next, reversed, enumerate, zip, map, filter.
#include <iterator>

#include <fmt/format.h>

#include "sim/vm/class_building.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// The method of a class statement's class, or kUnbound.
Value user_method(const Runtime& rt, Value value, Name name) {
  if (!is_user_object(rt, value)) return kUnbound;
  return find_in_class(rt, class_of(rt, value), rt.name(name));
}

Outcome call_method(NativeCall& call, Value method, Value self) {
  call.callee = method;
  call.callee_arguments[0] = self;
  call.callee_count = 1;
  return Outcome::kCallPython;
}

Outcome type_error(Runtime& rt, const char* message, Value value) {
  return raise(rt, ExceptionId::kTypeError, fmt::format(fmt::runtime(message), class_name(rt, value)));
}

Outcome len(Runtime& rt, NativeCall& call) {
  std::int64_t result = 0;
  switch (length(rt, call.arguments[0], result)) {
    case Answer::kDone: return call.done(from_int64(rt, result));
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kNeedsPython: return call_library(rt, call, "_len", {call.arguments[0]});
    case Answer::kNotSupported: break;
  }
  if (user_method(rt, call.arguments[0], Name::kLen) != kUnbound) return call_library(rt, call, "_len", {call.arguments[0]});
  return type_error(rt, "object of type '{}' has no len()", call.arguments[0]);
}

// --- iter and next ---

Outcome iter(Runtime& rt, NativeCall& call) {
  const Value value = call.arguments[0];
  if (is_given(call.argument(1))) return call_library(rt, call, "_callable_iterator", {value, call.arguments[1]});
  if (kind_of(rt, value) == Kind::kIterator) return call.done(value);
  Value iterator = kNone;
  switch (make_iterator(rt, value, iterator)) {
    case Answer::kDone: return call.done(iterator);
    case Answer::kRaised: return Outcome::kRaised;
    default: break;
  }
  const Value method = user_method(rt, value, Name::kIter);
  if (method == kNone) return type_error(rt, "'{}' object is not iterable", value);
  if (method != kUnbound) return call_library(rt, call, "_iter", {value});
  if (user_method(rt, value, Name::kGetItem) != kUnbound) return call_library(rt, call, "_sequence_iterator", {value});
  return type_error(rt, "'{}' object is not iterable", value);
}

// The next item of an iterator that only Python can advance.
Outcome next_in_python(Runtime& rt, NativeCall& call, Value fallback) {
  const Value iterator = call.arguments[0];
  Value generator = iterator;
  if (kind_of(rt, iterator) == Kind::kIterator) generator = rt.memory.read<IteratorObject>(address_of(iterator))->source;
  const bool resumable = kind_of(rt, generator) == Kind::kGenerator && rt.memory.read<Header>(address_of(generator))->cls == 0;  // no coroutine
  const Value method = resumable ? kUnbound : user_method(rt, iterator, Name::kNext);
  if (!resumable && method == kUnbound) return type_error(rt, "'{}' object is not an iterator", iterator);
  if (fallback != kUnbound) return call_library(rt, call, "_next_or", {resumable ? generator : iterator, fallback});
  return resumable ? call_method(call, generator, kNone) : call_method(call, method, iterator);
}

Outcome next(Runtime& rt, NativeCall& call) {
  const Value iterator = call.arguments[0], fallback = call.argument(1);
  if (kind_of(rt, iterator) != Kind::kIterator) return next_in_python(rt, call, fallback);
  Value item = kUnbound;
  switch (next_item(rt, address_of(iterator), item)) {
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kDone: break;
    default: return next_in_python(rt, call, fallback);
  }
  if (item != kUnbound) return call.done(item);
  return fallback != kUnbound ? call.done(fallback) : raise_without(rt, ExceptionId::kStopIteration);
}

Outcome itself(Runtime&, NativeCall& call) { return call.done(call.arguments[0]); }

bool is_sequence(const Runtime& rt, Value value) {
  const Kind kind = kind_of(rt, value);
  return kind == Kind::kTuple || kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray;
}

Outcome reversed(Runtime& rt, NativeCall& call) {
  const Value value = call.arguments[1];
  Value result = kNone;
  const Value method = user_method(rt, value, Name::kReversed);
  if (kind_of(rt, method) == Kind::kFunction) return call_method(call, method, value);
  if (method == kUnbound && is_user_object(rt, value) && is_sequence(rt, value) && overrides(rt, value, Name::kGetItem)) {
    return call_library(rt, call, "_reversed", {value});
  }
  switch (make_reversed(rt, value, result)) {
    case Answer::kDone: return call.done(result);
    case Answer::kRaised: return Outcome::kRaised;
    default: break;
  }
  const bool blocked = method == kNone || kind_of(rt, value) != Kind::kObject;
  if (!blocked && user_method(rt, value, Name::kGetItem) != kUnbound) {
    if (user_method(rt, value, Name::kLen) == kUnbound) return type_error(rt, "object of type '{}' has no len()", value);
    return call_library(rt, call, "_reversed", {value});
  }
  return type_error(rt, "'{}' object is not reversible", value);
}

// --- enumerate, zip, map, filter ---

// A native iterator over the value; kUnbound when Python has to walk (or to raise).
Value native_iterator(Runtime& rt, Value value) {
  Value iterator = kUnbound;
  if (make_iterator(rt, value, iterator) != Answer::kDone || !is_native_iterator(rt, iterator)) return kUnbound;
  return iterator;
}

Outcome enumerate(Runtime& rt, NativeCall& call) {
  const Value start = is_given(call.argument(2)) ? call.arguments[2] : from_int(0);
  if (!is_integer(rt, start)) return type_error(rt, "'{}' object cannot be interpreted as an integer", start);
  const Value source = native_iterator(rt, call.arguments[1]);
  if (source == kUnbound) return call_library(rt, call, "_enumerate", {call.arguments[1], start});
  const Address iterator = new_iterator(rt, IteratorKind::kEnumerate, source);
  rt.memory.write<IteratorObject>(iterator)->extra = start;
  return call.done(from_address(iterator));
}

Outcome zip(Runtime& rt, NativeCall& call) {
  bool strict = false;
  if (call.keywords != nullptr && is_given(call.keywords[0])) truth(rt, call.keywords[0], strict);
  std::vector<Value> sources;
  for (std::uint32_t i = 1; i < call.count; ++i) {
    Value source = kUnbound;
    const Answer answer = make_iterator(rt, call.arguments[i], source);
    if (answer == Answer::kNotSupported && !has_user_iteration(rt, call.arguments[i])) {
      return raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not iterable", class_name(rt, call.arguments[i])));
    }
    if (answer != Answer::kDone || !is_native_iterator(rt, source)) {
      const Value all = new_tuple(rt, call.arguments + 1, call.count - 1);
      return call_library(rt, call, "_zip", {all, from_bool(strict)});
    }
    sources.push_back(source);
  }
  const Value tuple = new_tuple(rt, sources.data(), sources.size());
  const Address iterator = new_iterator(rt, IteratorKind::kZip, tuple);
  rt.memory.write<IteratorObject>(iterator)->expected = strict ? 1 : 0;
  return call.done(from_address(iterator));
}

Outcome map(Runtime& rt, NativeCall& call) {
  if (call.count < 3) return raise(rt, ExceptionId::kTypeError, "map() must have at least two arguments.");
  const Value iterables = new_tuple(rt, call.arguments + 2, call.count - 2);
  return call_library(rt, call, "_map", {call.arguments[1], iterables});
}

Outcome filter(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_filter", {call.arguments[1], call.arguments[2]});
}

// _wrap_iterator(class name, generator, arguments?): the object that map() and others give, around the generator that does the work;
// a copy is made with the arguments.
Outcome wrap_iterator(Runtime& rt, NativeCall& call) {
  const std::string name = to_utf8(rt, address_of(call.arguments[0]));
  auto kind = IteratorKind::kSequence;
  for (const IteratorKind each : {IteratorKind::kCallable, IteratorKind::kEnumerate, IteratorKind::kZip, IteratorKind::kMap,
                                  IteratorKind::kFilter, IteratorKind::kReversed, IteratorKind::kMemory}) {
    if (name == iterator_class_name(each)) kind = each;
  }
  const Address iterator = new_iterator(rt, kind, call.arguments[1]);
  if (is_given(call.argument(2))) rt.memory.write<IteratorObject>(iterator)->extra = call.arguments[2];
  return call.done(from_address(iterator));
}

// --- classes derived from enumerate, zip, map and filter ---

// __new__ of these classes: an instance of a derived one is made in Python, around a plain iterator.
template <NativeFunction kMake>
Outcome iterator_maker(Runtime& rt, NativeCall& call) {
  const Value cls = call.arguments[0];
  if (kind_of(rt, cls) != Kind::kClass || rt.memory.read<ClassObject>(address_of(cls))->class_flags & kClassBuiltin) return kMake(rt, call);
  std::uint32_t count = call.count;
  while (count > 1 && !is_given(call.arguments[count - 1])) --count;
  const Value strict = call.keywords != nullptr && is_given(call.keywords[0]) ? call.keywords[0] : kFalse;
  return call_library(rt, call, "_derived_iterator", {cls, new_tuple(rt, call.arguments + 1, count - 1), strict});
}

// _hold_iterator(cls, iterator): the instance. It has the iterator where others have the values of their __slots__, under no name.
Outcome hold_iterator(Runtime& rt, NativeCall& call) {
  const Address made = new_instance(rt, address_of(call.arguments[0]));
  const Address slots = address_of(new_dict(rt));
  table_set(rt, slots, kNone, call.arguments[1]);
  rt.memory.write<InstanceObject>(made)->slots = slots;
  return call.done(from_address(made));
}

// The iterator that is meant by the self of a method; kUnbound if there is none.
Value held_iterator(Runtime& rt, Value self) {
  if (kind_of(rt, self) != Kind::kObject) return kind_of(rt, self) == Kind::kIterator ? self : kUnbound;
  const Address slots = rt.memory.read<InstanceObject>(address_of(self))->slots;
  Value held = kUnbound;
  if (slots != 0) table_find(rt, slots, kNone, held);
  return held;
}

// _held_iterator(instance)
Outcome held_by(Runtime& rt, NativeCall& call) { return call.done(held_iterator(rt, call.arguments[0])); }

Outcome iter_method(Runtime& rt, NativeCall& call) {
  return held_iterator(rt, call.argument(0)) == kUnbound ? wrong_self(rt, call) : itself(rt, call);
}

Outcome next_method(Runtime& rt, NativeCall& call) {
  const Value iterator = held_iterator(rt, call.argument(0));
  if (iterator == kUnbound) return wrong_self(rt, call);
  const Value* const given = call.arguments;
  call.arguments = &iterator;
  const Outcome outcome = next(rt, call);
  call.arguments = given;
  return outcome;
}

const NativeEntry kEntries[] = {
    {"builtins", "len", len, "object, /"},
    {"builtins", "iter", iter, "object, sentinel?, /"},
    {"builtins", "next", next, "iterator, default?, /"},
    {"builtins", "_wrap_iterator", wrap_iterator, "name, generator, arguments?, /"},
    {"builtins", "_hold_iterator", hold_iterator, "cls, iterator, /"},
    {"builtins", "_held_iterator", held_by, "instance, /"},
    {"enumerate", "__new__", iterator_maker<enumerate>, "cls, iterable, start?"},
    {"zip", "__new__", iterator_maker<zip>, "cls, *iterables, strict?"},
    {"map", "__new__", iterator_maker<map>, "cls, function?, /, *iterables"},
    {"filter", "__new__", iterator_maker<filter>, "cls, function, iterable, /"},
    {"reversed", "__new__", reversed, "cls, sequence, /"},
#define X(kind, python_name, comment)                        \
  {python_name, "__iter__", iter_method, "self"}, \
  {python_name, "__next__", next_method, "self"},
#include "sim/vm/iterator_kinds.def"
#undef X
};

}  // namespace

const NativeTable kIterationNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
