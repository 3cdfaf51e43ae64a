// | & ^ - on sets, dicts and their views.
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

bool is_set_view(const Runtime& rt, Value value) {
  return kind_of(rt, value) == Kind::kDictView && rt.memory.read<Header>(address_of(value))->flags != 1;
}

// --- operators of views: a new set of one operand, combined with the other as set's methods do ---

Answer take_all(Runtime& rt, Value value, std::vector<Value>& items) {
  switch (items_of(rt, value, items)) {
    case Walk::kRaised: return Answer::kRaised;
    case Walk::kNeedsPython: return Answer::kNeedsPython;
    case Walk::kDone: break;
  }
  return Answer::kDone;
}

Answer add_all(Runtime& rt, Address set, Value value) {
  if (is_set(kind_of(rt, value)) || kind_of(rt, value) == Kind::kDict) return set_update(rt, set, address_of(value));
  std::vector<Value> items;
  const Answer answer = take_all(rt, value, items);
  if (answer != Answer::kDone) return answer;
  for (const Value item : items) {
    const Found found = table_set(rt, set, item, kNone);
    if (is_failure(found)) return answer_of(found);
  }
  return Answer::kDone;
}

Answer fresh_set(Runtime& rt, Value value, Address& set) {
  if (is_set_view(rt, value)) return view_as_set(rt, address_of(value), set);
  set = address_of(new_set(rt));
  return add_all(rt, set, value);
}

Answer remove_all(Runtime& rt, Address set, Value value) {
  if (is_set(kind_of(rt, value))) return set_difference_update(rt, set, address_of(value));
  std::vector<Value> items;
  const Answer answer = take_all(rt, value, items);
  if (answer != Answer::kDone) return answer;
  for (const Value item : items) {
    const Found found = table_remove(rt, set, item);
    if (is_failure(found)) return answer_of(found);
  }
  set_tidy(rt, set);
  return Answer::kDone;
}

// The items of one operand that the view has, too; which one is walked over decides the order (_PyDictView_Intersect).
Answer intersect_view(Runtime& rt, Value view, Value other, Address& set) {
  if (!is_set_view(rt, view)) std::swap(view, other);
  std::int64_t own = 0, others = 0;
  length(rt, view, own);
  const bool sized = length(rt, other, others) == Answer::kDone;
  const bool walk_view = sized && (is_set_view(rt, other) ? others > own : kind_of(rt, other) == Kind::kSet && own <= others);
  if (walk_view) std::swap(view, other);
  std::vector<Value> items;
  Answer answer = take_all(rt, other, items);
  set = address_of(new_set(rt));
  for (std::size_t i = 0; answer == Answer::kDone && i < items.size(); ++i) {
    bool has = false;
    answer = contains(rt, view, items[i], has);
    if (answer != Answer::kDone || !has) continue;
    const Found found = table_set(rt, set, items[i], kNone);
    if (is_failure(found)) answer = answer_of(found);
  }
  return answer;
}

Answer toggle_all(Runtime& rt, Address set, Value other) {
  Address table = address_of(other);
  Answer answer = Answer::kDone;
  if (!is_set(kind_of(rt, other))) answer = fresh_set(rt, other, table);
  return answer == Answer::kDone ? set_symmetric_difference_update(rt, set, table) : answer;
}

Answer combine_view(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result) {
  Address set = 0;
  Answer answer = Answer::kDone;
  if (op == BinaryOperator::kAnd) {
    answer = intersect_view(rt, a, b, set);
  } else {
    answer = fresh_set(rt, a, set);
    if (answer == Answer::kDone && op == BinaryOperator::kOr) answer = add_all(rt, set, b);
    if (answer == Answer::kDone && op == BinaryOperator::kSubtract) answer = remove_all(rt, set, b);
    if (answer == Answer::kDone && op == BinaryOperator::kXor) answer = toggle_all(rt, set, b);
  }
  result = from_address(set);
  return answer;
}

// --- operators of sets ---

Answer combine(Runtime& rt, BinaryOperator op, Address a, Address b, Kind kind, Value& result) {
  Address set = 0;
  Answer answer = Answer::kNotSupported;
  switch (op) {
    case BinaryOperator::kOr:
      set = table_copy(rt, a, kind);
      answer = set_update(rt, set, b);
      break;
    case BinaryOperator::kAnd: answer = set_intersection(rt, a, b, kind, set); break;
    case BinaryOperator::kSubtract: answer = set_difference(rt, a, b, kind, set); break;
    case BinaryOperator::kXor: answer = set_symmetric_difference(rt, a, b, kind, set); break;
    default: return answer;
  }
  result = from_address(set);
  return answer;
}

Answer combine_in_place(Runtime& rt, BinaryOperator op, Address a, Address b) {
  switch (op) {
    case BinaryOperator::kOr: return set_update(rt, a, b);
    case BinaryOperator::kSubtract: return set_difference_update(rt, a, b);
    case BinaryOperator::kXor: return set_symmetric_difference_update(rt, a, b);
    case BinaryOperator::kAnd: {
      Address both = 0;
      const Answer answer = set_intersection(rt, a, b, Kind::kSet, both);
      if (answer == Answer::kDone) set_swap(rt, a, both);
      return answer;
    }
    default: return Answer::kNotSupported;
  }
}

Answer merge_dicts(Runtime& rt, Value a, Value b, bool in_place, Value& result) {
  result = in_place ? a : from_address(table_copy(rt, address_of(a), Kind::kDict));
  return dict_merge(rt, address_of(result), address_of(b));
}

}  // namespace

Answer view_as_set(Runtime& rt, Address view, Address& set) {
  const DictViewObject object = *rt.memory.read<DictViewObject>(view);
  if (object.header.flags == 0) {
    set = table_copy(rt, object.dict, Kind::kSet);
    return Answer::kDone;
  }
  set = address_of(new_set(rt));
  std::uint32_t position = 0;
  for (Value key, value; table_next(rt, object.dict, position, key, value);) {
    const Found found = table_set(rt, set, new_tuple(rt, {key, value}), kNone);
    if (is_failure(found)) return answer_of(found);
  }
  return Answer::kDone;
}

Answer dict_merge(Runtime& rt, Address to, Address from) {
  if (to == from) return Answer::kDone;
  if (table_used(rt, to) == 0) dict_reserve(rt, to, table_used(rt, from));
  std::uint32_t position = 0;
  for (DictEntry entry; dict_next(rt, from, position, entry);) {
    DictPlace place;
    const Found found = dict_find(rt, to, entry.hash, entry.key, Match::kEquality, place);
    if (is_failure(found)) return answer_of(found);
    if (found == Found::kNo) {
      dict_insert(rt, to, entry.hash, entry.key, entry.value);
    } else {
      dict_set_value(rt, to, place, entry.value);
    }
  }
  return Answer::kDone;
}

// op is one of | & - ^.
Answer table_binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result) {
  const Kind first = kind_of(rt, a), second = kind_of(rt, b);
  if (first == Kind::kDict || second == Kind::kDict) {
    if (op == BinaryOperator::kOr && first == second) return merge_dicts(rt, a, b, in_place, result);
    // dict |= takes pairs from any iterable.
    if (op == BinaryOperator::kOr && in_place && first == Kind::kDict) return Answer::kNeedsPython;
    if (!is_set_view(rt, a) && !is_set_view(rt, b)) return Answer::kNotSupported;
  }
  if (is_set(first) && is_set(second)) {
    if (!in_place || first == Kind::kFrozenSet) return combine(rt, op, address_of(a), address_of(b), first, result);
    result = a;
    return combine_in_place(rt, op, address_of(a), address_of(b));
  }
  return is_set_view(rt, a) || is_set_view(rt, b) ? combine_view(rt, op, a, b, result) : Answer::kNotSupported;
}

}  // namespace weft::vm
