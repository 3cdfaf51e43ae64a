// What the methods of built-in containers are written with.
#pragma once
#include <string_view>
#include <vector>

#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

inline bool is_given(Value argument) { return argument != kUnbound; }

// TypeError for a method taken from a class and called with a self of another one.
Outcome wrong_self(Runtime& rt, NativeCall& call);

// A method of the classes with these kinds of instance: the body may rely on its self.
template <NativeFunction kBody, Kind... kKinds>
Outcome method(Runtime& rt, NativeCall& call) {
  const Kind kind = kind_of(rt, call.argument(0));
  if (((kind == kKinds) || ...)) return kBody(rt, call);
  return wrong_self(rt, call);
}
template <NativeFunction kBody>
constexpr NativeFunction kListMethod = method<kBody, Kind::kList>;
template <NativeFunction kBody>
constexpr NativeFunction kDictMethod = method<kBody, Kind::kDict>;
template <NativeFunction kBody>
constexpr NativeFunction kSetMethod = method<kBody, Kind::kSet>;
template <NativeFunction kBody>
constexpr NativeFunction kAnySetMethod = method<kBody, Kind::kSet, Kind::kFrozenSet>;

inline Address self_of(const NativeCall& call) { return address_of(call.arguments[0]); }

bool may_make_subclass(Runtime& rt, Value cls, Address own);

// The items of argument `which`. False: `outcome` is what the native returns (raised, or a retry with a list).
bool take_items(Runtime& rt, NativeCall& call, std::uint32_t which, std::vector<Value>& items, Outcome& outcome);

// May __new__ of the built-in class `own` make an object of its first argument? False after raising.
inline bool may_make(Runtime& rt, const NativeCall& call, Address own) {
  return call.arguments[0] == from_address(own) || may_make_subclass(rt, call.arguments[0], own);
}
// The __new__ of the class with these instances.
template <NativeFunction kMake, Kind kKind>
Outcome maker(Runtime& rt, NativeCall& call) {
  return may_make(rt, call, rt.process.kind_classes[static_cast<std::size_t>(kKind)]) ? kMake(rt, call) : Outcome::kRaised;
}

// The new object of __new__(cls, …) gets the class it was asked for.
Outcome done_as(Runtime& rt, NativeCall& call, Value object);
// What a class method (int.from_bytes, float.fromhex) has made; a derived class is called with it.
Outcome done_by_class(Runtime& rt, NativeCall& call, Value made);
// True when the class of __new__ is a subclass whose own __init__ is to get the arguments.
bool has_own_init(Runtime& rt, const NativeCall& call);

// Hands an operation over to a function of sim/lib when `answer` asks for Python; kNotSupported must not come here.
template <typename... Arguments>
Outcome finish(Runtime& rt, NativeCall& call, Answer answer, Value result, std::string_view library, Arguments... arguments) {
  if (answer == Answer::kDone) return call.done(result);
  if (answer == Answer::kRaised) return Outcome::kRaised;
  return call_library(rt, call, library, {arguments...});
}

// A start or stop argument as list.index() takes it: negative ones count from the end. False after raising.
bool take_bound(Runtime& rt, Value argument, std::int64_t length, std::int64_t missing, std::int64_t& bound);

}  // namespace weft::vm
