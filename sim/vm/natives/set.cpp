// Methods of set and frozenset.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// What a method is to combine a set with: a set or dict as it is, of anything else its items.
struct Operand {
  Address table = 0;
  std::vector<Value> items;
};

bool is_table(const Runtime& rt, Value value) {
  const Kind kind = kind_of(rt, value);
  return (is_set(kind) || kind == Kind::kDict) && !(is_user_object(rt, value) && overrides(rt, value, Name::kIter));
}

// True when items_of() would not walk over the value.
bool needs_python_walk(Runtime& rt, Value value) {
  Value iterator = kNone;
  const Answer answer = make_iterator(rt, value, iterator);
  if (answer == Answer::kNotSupported) return has_user_iteration(rt, value);
  return answer == Answer::kNeedsPython || !is_native_iterator(rt, iterator);
}

// The operands from argument `first` on. Nothing is used up before it is sure that everything can be. False: `outcome`
// is what the native returns.
bool take_operands(Runtime& rt, NativeCall& call, std::uint32_t first, std::vector<Operand>& operands, Outcome& outcome) {
  for (std::uint32_t i = first; i < call.count; ++i) {
    if (is_table(rt, call.arguments[i]) || !needs_python_walk(rt, call.arguments[i])) continue;
    outcome = retry_with_list(rt, call, i);
    return false;
  }
  for (std::uint32_t i = first; i < call.count; ++i) {
    Operand operand;
    if (is_table(rt, call.arguments[i])) {
      operand.table = address_of(call.arguments[i]);
    } else if (!take_items(rt, call, i, operand.items, outcome)) {
      return false;
    }
    operands.push_back(std::move(operand));
  }
  return true;
}

// A user's __hash__ or __eq__ decides: builtins._set_operation(name, set, operands, in_place) does it all.
Outcome in_python(Runtime& rt, NativeCall& call, const char* name, const std::vector<Operand>& operands, bool in_place) {
  std::vector<Value> values;
  for (const Operand& operand : operands) {
    values.push_back(operand.table != 0 ? from_address(operand.table) : new_list(rt, operand.items));
  }
  const Value list = new_list(rt, values);
  return call_library(rt, call, "_set_operation", {new_ascii_string(rt, name), call.arguments[0], list, from_bool(in_place)});
}

// --- one set and one operand ---

Answer add_items(Runtime& rt, Address set, const std::vector<Value>& items) {
  for (const Value item : items) {
    const Found found = table_set(rt, set, item, kNone);
    if (is_failure(found)) return answer_of(found);
  }
  return Answer::kDone;
}

Answer update_with(Runtime& rt, Address set, const Operand& operand) {
  return operand.table != 0 ? set_update(rt, set, operand.table) : add_items(rt, set, operand.items);
}

Answer intersect_with(Runtime& rt, Address set, const Operand& operand, Kind kind, Address& result) {
  if (operand.table != 0) return set_intersection(rt, set, operand.table, kind, result);
  result = address_of(new_set(rt, kind));
  for (const Value item : operand.items) {
    Value unused = kUnbound;
    const Found found = table_find(rt, set, item, unused);
    if (is_failure(found)) return answer_of(found);
    if (found == Found::kNo) continue;
    const Found added = table_set(rt, result, item, kNone);
    if (is_failure(added)) return answer_of(added);
    if (table_used(rt, result) >= table_used(rt, set)) break;  // the rest is not even looked at
  }
  return Answer::kDone;
}

Answer subtract(Runtime& rt, Address set, const Operand& operand) {
  if (operand.table != 0) return set_difference_update(rt, set, operand.table);
  for (const Value item : operand.items) {
    const Found found = table_remove(rt, set, item);
    if (is_failure(found)) return answer_of(found);
  }
  set_tidy(rt, set);
  return Answer::kDone;
}

Answer toggle(Runtime& rt, Address set, const Operand& operand) {
  Address other = operand.table;
  if (other == 0) {
    other = address_of(new_set(rt));
    const Answer answer = add_items(rt, other, operand.items);
    if (answer != Answer::kDone) return answer;
  }
  return set_symmetric_difference_update(rt, set, other);
}

Kind kind_of_self(Runtime& rt, const NativeCall& call) { return kind_of(rt, call.arguments[0]); }

// --- methods that make a new set ---

Answer unite_all(Runtime& rt, Address set, Kind kind, const std::vector<Operand>& operands, Address& result) {
  result = table_copy(rt, set, kind);
  for (const Operand& operand : operands) {
    const Answer answer = operand.table == set ? Answer::kDone : update_with(rt, result, operand);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

Answer intersect_all(Runtime& rt, Address set, Kind kind, const std::vector<Operand>& operands, Address& result) {
  result = set;
  if (operands.empty()) result = table_copy(rt, set, kind);
  for (const Operand& operand : operands) {
    const Answer answer = intersect_with(rt, result, operand, kind, result);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

Answer subtract_all(Runtime& rt, Address set, Kind kind, const std::vector<Operand>& operands, Address& result) {
  std::size_t next = 0;
  Answer answer = Answer::kDone;
  if (!operands.empty() && operands[0].table != 0) {
    answer = set_difference(rt, set, operands[next++].table, kind, result);
  } else {
    result = table_copy(rt, set, kind);
  }
  for (; answer == Answer::kDone && next < operands.size(); ++next) answer = subtract(rt, result, operands[next]);
  return answer;
}

Answer toggle_all(Runtime& rt, Address set, Kind kind, const std::vector<Operand>& operands, Address& result) {
  if (operands[0].table != 0) return set_symmetric_difference(rt, set, operands[0].table, kind, result);
  result = address_of(new_set(rt, kind));
  const Answer answer = add_items(rt, result, operands[0].items);
  return answer == Answer::kDone ? set_symmetric_difference_update(rt, result, set) : answer;
}

using Combination = Answer (*)(Runtime&, Address, Kind, const std::vector<Operand>&, Address&);

Outcome combined(Runtime& rt, NativeCall& call, const char* name, Combination combination) {
  std::vector<Operand> operands;
  Outcome outcome;
  if (!take_operands(rt, call, 1, operands, outcome)) return outcome;
  Address result = 0;
  switch (combination(rt, self_of(call), kind_of_self(rt, call), operands, result)) {
    case Answer::kDone: return call.done(from_address(result));
    case Answer::kRaised: return Outcome::kRaised;
    default: return in_python(rt, call, name, operands, false);
  }
}

Outcome unite(Runtime& rt, NativeCall& call) { return combined(rt, call, "union", unite_all); }
Outcome intersection(Runtime& rt, NativeCall& call) { return combined(rt, call, "intersection", intersect_all); }
Outcome difference(Runtime& rt, NativeCall& call) { return combined(rt, call, "difference", subtract_all); }
Outcome symmetric_difference(Runtime& rt, NativeCall& call) { return combined(rt, call, "symmetric_difference", toggle_all); }

// --- methods that change the set ---

Answer intersect_in_place(Runtime& rt, Address set, const std::vector<Operand>& operands) {
  Address both = 0;
  const Answer answer = intersect_all(rt, set, Kind::kSet, operands, both);
  if (answer == Answer::kDone) set_swap(rt, set, both);
  return answer;
}

template <Answer (*kStep)(Runtime&, Address, const Operand&)>
Answer each_in_place(Runtime& rt, Address set, const std::vector<Operand>& operands) {
  for (const Operand& operand : operands) {
    const Answer answer = kStep(rt, set, operand);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

using Change = Answer (*)(Runtime&, Address, const std::vector<Operand>&);

Outcome changed(Runtime& rt, NativeCall& call, const char* name, Change change) {
  std::vector<Operand> operands;
  Outcome outcome;
  if (!take_operands(rt, call, 1, operands, outcome)) return outcome;
  switch (change(rt, self_of(call), operands)) {
    case Answer::kDone: return call.done(kNone);
    case Answer::kRaised: return Outcome::kRaised;
    default: return in_python(rt, call, name, operands, true);
  }
}

Outcome update(Runtime& rt, NativeCall& call) { return changed(rt, call, "union", each_in_place<update_with>); }
Outcome intersection_update(Runtime& rt, NativeCall& call) { return changed(rt, call, "intersection", intersect_in_place); }
Outcome difference_update(Runtime& rt, NativeCall& call) { return changed(rt, call, "difference", each_in_place<subtract>); }
Outcome symmetric_difference_update(Runtime& rt, NativeCall& call) {
  return changed(rt, call, "symmetric_difference", each_in_place<toggle>);
}

// --- relations ---

// Whether one of the items is (wanted) or is not in the set; the items behind it are not looked at.
Answer meets(Runtime& rt, Address set, const std::vector<Value>& items, bool wanted, bool& result) {
  result = false;
  for (const Value item : items) {
    Value unused = kUnbound;
    const Found found = table_find(rt, set, item, unused);
    if (is_failure(found)) return answer_of(found);
    result = (found == Found::kYes) == wanted;
    if (result) break;
  }
  return Answer::kDone;
}

Answer is_within(Runtime& rt, Address set, const Operand& operand, bool& result) {
  if (operand.table != 0) return is_subset(rt, set, operand.table, result);
  Address both = 0;
  const Answer answer = intersect_with(rt, set, operand, Kind::kSet, both);
  result = answer == Answer::kDone && table_used(rt, both) == table_used(rt, set);
  return answer;
}

Answer includes(Runtime& rt, Address set, const Operand& operand, bool& result) {
  if (operand.table != 0) return is_subset(rt, operand.table, set, result);
  const Answer answer = meets(rt, set, operand.items, false, result);
  result = !result;
  return answer;
}

Answer is_apart(Runtime& rt, Address set, const Operand& operand, bool& result) {
  if (operand.table != 0) return is_disjoint(rt, set, operand.table, result);
  const Answer answer = meets(rt, set, operand.items, true, result);
  result = !result;
  return answer;
}

using Relation = Answer (*)(Runtime&, Address, const Operand&, bool&);

Outcome related(Runtime& rt, NativeCall& call, const char* name, Relation relation) {
  std::vector<Operand> operands;
  Outcome outcome;
  if (!take_operands(rt, call, 1, operands, outcome)) return outcome;
  bool result = false;
  const Answer answer = relation(rt, self_of(call), operands[0], result);
  if (answer == Answer::kDone) return call.done(from_bool(result));
  return answer == Answer::kRaised ? Outcome::kRaised : in_python(rt, call, name, operands, false);
}

Outcome subset(Runtime& rt, NativeCall& call) { return related(rt, call, "issubset", is_within); }

// Relations that the first wrong item decides: an iterator, which may have no end, is walked no further.
Outcome related_so_far(Runtime& rt, NativeCall& call, const char* name, Relation relation) {
  const Value other = call.arguments[1];
  if (is_table(rt, other) || !needs_python_walk(rt, other)) return related(rt, call, name, relation);
  const Value text = new_ascii_string(rt, name), others = new_list(rt, {other});
  return call_library(rt, call, "_set_operation", {text, call.arguments[0], others, kFalse});
}

Outcome superset(Runtime& rt, NativeCall& call) { return related_so_far(rt, call, "issuperset", includes); }
Outcome disjoint(Runtime& rt, NativeCall& call) { return related_so_far(rt, call, "isdisjoint", is_apart); }

// --- single items ---

Outcome add(Runtime& rt, NativeCall& call) {
  const Found found = table_set(rt, self_of(call), call.arguments[1], kNone);
  if (!is_failure(found)) return call.done(kNone);
  return finish(rt, call, answer_of(found), kNone, "_table_set", call.arguments[0], call.arguments[1], kNone);
}

// A set is looked for as the frozenset of its items.
Value key_of(Runtime& rt, Value item) {
  return kind_of(rt, item) == Kind::kSet ? from_address(table_copy(rt, address_of(item), Kind::kFrozenSet)) : item;
}

Outcome remove(Runtime& rt, NativeCall& call) {
  const Found found = table_remove(rt, self_of(call), key_of(rt, call.arguments[1]));
  if (found == Found::kYes) return call.done(kNone);
  if (found == Found::kNo) return raise_with(rt, ExceptionId::kKeyError, call.arguments[1]);
  return finish(rt, call, answer_of(found), kNone, "_set_remove", call.arguments[0], call.arguments[1], kTrue);
}

Outcome discard(Runtime& rt, NativeCall& call) {
  const Found found = table_remove(rt, self_of(call), key_of(rt, call.arguments[1]));
  if (!is_failure(found)) return call.done(kNone);
  return finish(rt, call, answer_of(found), kNone, "_set_remove", call.arguments[0], call.arguments[1], kFalse);
}

Outcome pop(Runtime& rt, NativeCall& call) {
  if (table_used(rt, self_of(call)) == 0) return raise(rt, ExceptionId::kKeyError, "pop from an empty set");
  return call.done(set_pop(rt, self_of(call)));
}

Outcome clear(Runtime& rt, NativeCall& call) {
  table_clear(rt, self_of(call));
  return call.done(kNone);
}

Outcome copy(Runtime& rt, NativeCall& call) {
  const Kind kind = kind_of_self(rt, call);
  if (kind == Kind::kFrozenSet && !is_user_object(rt, call.arguments[0])) return call.done(call.arguments[0]);
  return call.done(from_address(table_copy(rt, self_of(call), kind)));
}

// --- making ---

Outcome fill(Runtime& rt, NativeCall& call, Value set) {
  std::vector<Operand> operands;
  Outcome outcome;
  if (!take_operands(rt, call, 1, operands, outcome)) return outcome;
  switch (update_with(rt, address_of(set), operands[0])) {
    case Answer::kDone: return call.done(set);
    case Answer::kRaised: return Outcome::kRaised;
    default: break;
  }
  const Operand& source = operands[0];
  const Value rest = source.table != 0 ? from_address(source.table) : new_list(rt, source.items);
  return call_library(rt, call, "_set_fill", {set, rest});
}

Outcome make(Runtime& rt, NativeCall& call, Kind kind) {
  const Address cls = address_of(call.arguments[0]);
  const bool plain = cls == rt.process.kind_classes[static_cast<std::size_t>(kind)];
  const Value source = call.argument(1);
  if (plain && kind == Kind::kFrozenSet && kind_of(rt, source) == kind && !is_user_object(rt, source)) return call.done(source);
  const Value set = new_set(rt, kind);
  const Outcome empty = done_as(rt, call, set);
  const bool filled_later = kind == Kind::kSet && has_own_init(rt, call);
  return !is_given(source) || filled_later ? empty : fill(rt, call, set);
}

Outcome make_mutable(Runtime& rt, NativeCall& call) { return make(rt, call, Kind::kSet); }
Outcome make_frozen(Runtime& rt, NativeCall& call) { return make(rt, call, Kind::kFrozenSet); }

Outcome initialize(Runtime& rt, NativeCall& call) {
  table_clear(rt, self_of(call));
  const Outcome outcome = is_given(call.argument(1)) ? fill(rt, call, call.arguments[0]) : Outcome::kDone;
  call.result = kNone;
  return outcome;
}

#define BOTH(name, function, parameters)                            \
  {"set", name, kAnySetMethod<function>, parameters}, {             \
    "frozenset", name, kAnySetMethod<function>, parameters          \
  }

const NativeEntry kEntries[] = {
    {"set", "__new__", maker<make_mutable, Kind::kSet>, "cls, iterable?, /"},
    {"frozenset", "__new__", maker<make_frozen, Kind::kFrozenSet>, "cls, iterable?, /"},
    {"set", "__init__", kSetMethod<initialize>, "self, iterable?, /"},
    {"set", "add", kSetMethod<add>, "self, item, /"},
    {"set", "remove", kSetMethod<remove>, "self, item, /"},
    {"set", "discard", kSetMethod<discard>, "self, item, /"},
    {"set", "pop", kSetMethod<pop>, "self"},
    {"set", "clear", kSetMethod<clear>, "self"},
    {"set", "update", kSetMethod<update>, "self, *others"},
    {"set", "intersection_update", kSetMethod<intersection_update>, "self, *others"},
    {"set", "difference_update", kSetMethod<difference_update>, "self, *others"},
    {"set", "symmetric_difference_update", kSetMethod<symmetric_difference_update>, "self, other, /"},
    BOTH("copy", copy, "self"),
    BOTH("union", unite, "self, *others"),
    BOTH("intersection", intersection, "self, *others"),
    BOTH("difference", difference, "self, *others"),
    BOTH("symmetric_difference", symmetric_difference, "self, other, /"),
    BOTH("issubset", subset, "self, other, /"),
    BOTH("issuperset", superset, "self, other, /"),
    BOTH("isdisjoint", disjoint, "self, other, /"),
};

#undef BOTH

}  // namespace

const NativeTable kSetNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
