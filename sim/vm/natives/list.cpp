// Methods of list.
#include <algorithm>

#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/objects/sorting.h"

namespace weft::vm {

namespace {

std::uint32_t size_of(const std::vector<Value>& items) { return static_cast<std::uint32_t>(items.size()); }

// list(iterable). A subclass with an __init__ of its own gets an empty list first.
Outcome make(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  Outcome outcome;
  const bool empty = !is_given(call.argument(1)) || has_own_init(rt, call);
  if (!empty && !take_items(rt, call, 1, items, outcome)) return outcome;
  return done_as(rt, call, new_extended_list(rt, items));
}

Outcome initialize(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  Outcome outcome;
  if (is_given(call.argument(1)) && !take_items(rt, call, 1, items, outcome)) return outcome;
  list_resize(rt, self_of(call), 0);
  list_extend(rt, self_of(call), items.data(), size_of(items));
  return call.done(kNone);
}

Outcome append(Runtime& rt, NativeCall& call) {
  list_append(rt, self_of(call), call.arguments[1]);
  return call.done(kNone);
}

Outcome extend(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  switch (items_of(rt, call.arguments[1], items)) {
    case Walk::kNeedsPython: return call_library(rt, call, "_list_extend", {call.arguments[0], call.arguments[1]});
    case Walk::kRaised: return Outcome::kRaised;
    case Walk::kDone: break;
  }
  list_extend(rt, self_of(call), items.data(), size_of(items));
  return call.done(kNone);
}

Outcome insert(Runtime& rt, NativeCall& call) {
  std::int64_t index = 0;
  if (!take_index(rt, call.arguments[1], index)) return Outcome::kRaised;
  const std::int64_t length = list_length(rt, self_of(call));
  if (index < 0) index = std::max<std::int64_t>(index + length, 0);
  const Value item = call.arguments[2];
  list_splice(rt, self_of(call), static_cast<std::uint32_t>(std::min(index, length)), 0, &item, 1);
  return call.done(kNone);
}

Outcome pop(Runtime& rt, NativeCall& call) {
  std::int64_t index = -1;
  const Address list = self_of(call);
  if (is_given(call.argument(1)) && !take_index(rt, call.arguments[1], index)) return Outcome::kRaised;
  const std::int64_t length = list_length(rt, list);
  if (length == 0) return raise(rt, ExceptionId::kIndexError, "pop from empty list");
  if (index < 0) index += length;
  if (index < 0 || index >= length) return raise(rt, ExceptionId::kIndexError, "pop index out of range");
  const auto at = static_cast<std::uint32_t>(index);
  const Value item = list_at(rt, list, at);
  if (index == length - 1) {
    list_resize(rt, list, at);
  } else {
    list_splice(rt, list, at, 1, nullptr, 0);
  }
  return call.done(item);
}

Outcome remove(Runtime& rt, NativeCall& call) {
  std::int64_t index = -1;
  const Answer answer = find_item(rt, self_of(call), call.arguments[1], 0, INT64_MAX, index);
  if (answer != Answer::kDone) return finish(rt, call, answer, kNone, "_list_remove", call.arguments[0], call.arguments[1]);
  if (index < 0) return raise(rt, ExceptionId::kValueError, "list.remove(x): x not in list");
  list_splice(rt, self_of(call), static_cast<std::uint32_t>(index), 1, nullptr, 0);
  return call.done(kNone);
}

Outcome clear(Runtime& rt, NativeCall& call) {
  leave_together(rt, self_of(call), 0, list_length(rt, self_of(call)));
  list_resize(rt, self_of(call), 0);
  return call.done(kNone);
}

Outcome reverse(Runtime& rt, NativeCall& call) {
  std::vector<Value> items = list_items(rt, self_of(call));
  std::reverse(items.begin(), items.end());
  list_splice(rt, self_of(call), 0, size_of(items), items.data(), size_of(items));
  return call.done(kNone);
}

Outcome copy(Runtime& rt, NativeCall& call) { return call.done(new_list(rt, list_items(rt, self_of(call)))); }

// list.sort(*, key=None, reverse=False)
Outcome sort(Runtime& rt, NativeCall& call) {
  const Value key = is_given(call.keywords[0]) ? call.keywords[0] : kNone;
  const Value reversed = is_given(call.keywords[1]) ? call.keywords[1] : kFalse;
  bool descending = false;
  std::int64_t number = 0;
  if (!is_integer(rt, reversed) && !overrides(rt, reversed, Name::kIndex) && !take_index(rt, reversed, number)) return Outcome::kRaised;
  if (truth(rt, reversed, descending) == Answer::kDone && key == kNone) {
    std::vector<Value> items = list_items(rt, self_of(call));
    const Answer answer = sort_values(rt, items, nullptr, descending);
    if (answer != Answer::kNeedsPython) {
      list_splice(rt, self_of(call), 0, size_of(items), items.data(), size_of(items));
      return answer == Answer::kDone ? call.done(kNone) : Outcome::kRaised;
    }
  }
  return call_library(rt, call, "_list_sort", {call.arguments[0], key, reversed});
}

const NativeEntry kEntries[] = {
    {"list", "__new__", maker<make, Kind::kList>, "cls, iterable?, /"},
    {"list", "__init__", kListMethod<initialize>, "self, iterable?, /"},
    {"list", "append", kListMethod<append>, "self, object, /"},
    {"list", "extend", kListMethod<extend>, "self, iterable, /"},
    {"list", "insert", kListMethod<insert>, "self, index, object, /"},
    {"list", "pop", kListMethod<pop>, "self, index?, /"},
    {"list", "remove", kListMethod<remove>, "self, value, /"},
    {"list", "clear", kListMethod<clear>, "self"},
    {"list", "reverse", kListMethod<reverse>, "self"},
    {"list", "copy", kListMethod<copy>, "self"},
    {"list", "sort", kListMethod<sort>, "self, *, key?, reverse?"},
};

}  // namespace

const NativeTable kListNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
