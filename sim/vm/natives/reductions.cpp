// Built-in functions that take an iterable as a whole: sorted, min, max, sum, any, all.
#include <iterator>

#include <fmt/format.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sorting.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

Value keyword(const NativeCall& call, std::uint32_t which, Value missing) {
  return is_given(call.keywords[which]) ? call.keywords[which] : missing;
}

// sorted(iterable, /, *, key=None, reverse=False)
Outcome sorted(Runtime& rt, NativeCall& call) {
  const Value key = keyword(call, 0, kNone), reversed = keyword(call, 1, kFalse);
  std::vector<Value> items;
  const Walk walk = items_of(rt, call.arguments[0], items);
  if (walk == Walk::kRaised) return Outcome::kRaised;
  std::int64_t number = 0;
  if (!is_integer(rt, reversed) && !overrides(rt, reversed, Name::kIndex) && !take_index(rt, reversed, number)) return Outcome::kRaised;
  if (walk == Walk::kNeedsPython) return call_library(rt, call, "_sorted", {call.arguments[0], key, reversed});
  bool descending = false;
  if (truth(rt, reversed, descending) == Answer::kDone && key == kNone) {
    const Answer answer = sort_values(rt, items, nullptr, descending);
    if (answer == Answer::kDone) return call.done(new_extended_list(rt, items));
    if (answer == Answer::kRaised) return Outcome::kRaised;
  }
  return call_library(rt, call, "_sorted", {new_list(rt, items), key, reversed});
}

// The item that comes first in the order; kNeedsPython: a user's comparison.
Answer best_of(Runtime& rt, Comparison comparison, const std::vector<Value>& items, Value& best) {
  best = items[0];
  for (std::size_t i = 1; i < items.size(); ++i) {
    bool better = false;
    const Answer answer = compare(rt, comparison, items[i], best, better);
    if (answer == Answer::kNotSupported) {
      raise(rt, ExceptionId::kTypeError, fmt::format("'{}' not supported between instances of '{}' and '{}'",
                                                     symbol_of(comparison), class_name(rt, items[i]), class_name(rt, best)));
      return Answer::kRaised;
    }
    if (answer != Answer::kDone) return answer;
    if (better) best = items[i];
  }
  return Answer::kDone;
}

// min and max: of an iterable, or of several arguments.
Outcome extreme(Runtime& rt, NativeCall& call, const char* name, Comparison comparison) {
  const Value key = keyword(call, 0, kNone), fallback = call.keywords[1];
  if (call.count == 0) return raise(rt, ExceptionId::kTypeError, fmt::format("{} expected at least 1 argument, got 0", name));
  if (call.count > 1 && is_given(fallback)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("Cannot specify a default for {}() with multiple positional arguments", name));
  }
  const auto library = [&](Value iterable) {
    return call_library(rt, call, "_extreme", {new_ascii_string(rt, name), iterable, key, from_bool(is_given(fallback)),
                                               is_given(fallback) ? fallback : kNone});
  };
  std::vector<Value> items(call.arguments, call.arguments + call.count);
  if (call.count == 1) {
    items.clear();
    const Walk walk = items_of(rt, call.arguments[0], items);
    if (walk == Walk::kRaised) return Outcome::kRaised;
    if (walk == Walk::kNeedsPython) return library(call.arguments[0]);
  }
  if (items.empty()) {
    if (is_given(fallback)) return call.done(fallback);
    return raise(rt, ExceptionId::kValueError, fmt::format("{}() arg is an empty sequence", name));
  }
  if (key != kNone) return library(new_list(rt, items));
  Value best = kNone;
  const Answer answer = best_of(rt, comparison, items, best);
  if (answer == Answer::kDone) return call.done(best);
  return answer == Answer::kRaised ? Outcome::kRaised : library(new_list(rt, items));
}

Outcome min(Runtime& rt, NativeCall& call) { return extreme(rt, call, "min", Comparison::kLess); }
Outcome max(Runtime& rt, NativeCall& call) { return extreme(rt, call, "max", Comparison::kGreater); }

// Adds the items from `next` on while no user's __add__ is needed. kNotSupported: nobody can add these two.
Answer add_up(Runtime& rt, const std::vector<Value>& items, std::size_t& next, Value& total) {
  for (; next < items.size(); ++next) {
    if (is_user_object(rt, items[next]) || is_user_object(rt, total)) return Answer::kNeedsPython;
    if (are_ints(items[next], total)) {
      total = from_int64(rt, as_int(total) + as_int(items[next]));
      continue;
    }
    Value result = kNone;
    const Answer answer = binary(rt, BinaryOperator::kAdd, total, items[next], false, result);
    if (answer != Answer::kDone) return answer;
    total = result;
  }
  return Answer::kDone;
}

Outcome cannot_start(Runtime& rt, Value start) {
  const Kind kind = kind_of(rt, start);
  const char* what = kind == Kind::kString ? "strings [use ''.join(seq) instead]"
                     : kind == Kind::kBytes ? "bytes [use b''.join(seq) instead]" : "bytearray [use b''.join(seq) instead]";
  return raise(rt, ExceptionId::kTypeError, fmt::format("sum() can't sum {}", what));
}

Outcome sum(Runtime& rt, NativeCall& call) {
  Value total = is_given(call.argument(1)) ? call.arguments[1] : from_int(0);
  const Kind kind = kind_of(rt, total);
  if (kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray) return cannot_start(rt, total);
  std::vector<Value> items;
  const Walk walk = items_of(rt, call.arguments[0], items);
  if (walk == Walk::kRaised) return Outcome::kRaised;
  if (walk == Walk::kNeedsPython) return call_library(rt, call, "_sum", {call.arguments[0], total});
  std::size_t next = 0;
  switch (add_up(rt, items, next, total)) {
    case Answer::kDone: return call.done(total);
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kNotSupported:
      return raise(rt, ExceptionId::kTypeError, fmt::format("unsupported operand type(s) for +: '{}' and '{}'",
                                                            class_name(rt, total), class_name(rt, items[next])));
    case Answer::kNeedsPython: break;
  }
  const Value rest = new_list(rt, items.data() + next, items.size() - next);
  return call_library(rt, call, "_sum", {rest, total});
}

// any and all stop at the first item whose truth is `wanted`, and leave the rest of an iterator alone.
Outcome search(Runtime& rt, NativeCall& call, bool wanted, const char* library) {
  Value iterator = kNone;
  const Answer made = make_iterator(rt, call.arguments[0], iterator);
  if (made == Answer::kRaised) return Outcome::kRaised;
  if (made == Answer::kNotSupported && !has_user_iteration(rt, call.arguments[0])) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not iterable", class_name(rt, call.arguments[0])));
  }
  if (made != Answer::kDone || !is_native_iterator(rt, iterator)) return call_library(rt, call, library, {call.arguments[0], from_bool(!wanted)});
  for (;;) {
    Value item = kUnbound;
    bool is_true = false;
    if (next_item(rt, address_of(iterator), item) != Answer::kDone) return Outcome::kRaised;
    ++rt.work.items;
    if (item == kUnbound) return call.done(from_bool(!wanted));
    const Answer answer = truth(rt, item, is_true);
    if (answer == Answer::kRaised) return Outcome::kRaised;
    if (answer != Answer::kDone) return call_library(rt, call, library, {iterator, item});
    if (is_true == wanted) return call.done(from_bool(wanted));
  }
}

Outcome any(Runtime& rt, NativeCall& call) { return search(rt, call, true, "_any"); }
Outcome all(Runtime& rt, NativeCall& call) { return search(rt, call, false, "_all"); }

const NativeEntry kEntries[] = {
    {"builtins", "sorted", sorted, "iterable, /, *, key?, reverse?"},
    {"builtins", "min", min, "*values, key?, default?"},
    {"builtins", "max", max, "*values, key?, default?"},
    {"builtins", "sum", sum, "iterable, /, start?"},
    {"builtins", "any", any, "iterable, /"},
    {"builtins", "all", all, "iterable, /"},
};

}  // namespace

const NativeTable kReductionNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
