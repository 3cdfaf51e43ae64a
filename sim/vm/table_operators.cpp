// | & ^ - on sets, dicts and their views.
#include "sim/vm/containers.h"
#include "sim/vm/set_table.h"
#include "sim/vm/tables.h"

namespace weft::vm {

namespace {

// A new set of the keys or items that any operand of a view's operator holds.
Answer operand_as_set(Runtime& rt, Value value, Address& set) {
  if (is_set(kind_of(rt, value))) {
    set = address_of(value);
    return Answer::kDone;
  }
  if (kind_of(rt, value) == Kind::kDictView && rt.memory.read<Header>(address_of(value))->flags != 1) {
    return view_as_set(rt, address_of(value), set);
  }
  std::vector<Value> items;
  switch (items_of(rt, value, items)) {
    case Walk::kRaised: return Answer::kRaised;
    case Walk::kNeedsPython: return Answer::kNeedsPython;
    case Walk::kDone: break;
  }
  set = address_of(new_set(rt));
  for (const Value item : items) {
    const Found found = table_set(rt, set, item, kNone);
    if (is_failure(found)) return answer_of(found);
  }
  return Answer::kDone;
}

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

bool is_set_operator(BinaryOperator op) {
  return op == BinaryOperator::kOr || op == BinaryOperator::kAnd || op == BinaryOperator::kSubtract || op == BinaryOperator::kXor;
}

bool is_set_view(const Runtime& rt, Value value) {
  return kind_of(rt, value) == Kind::kDictView && rt.memory.read<Header>(address_of(value))->flags != 1;
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

Answer table_binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result) {
  const Kind first = kind_of(rt, a), second = kind_of(rt, b);
  if (first == Kind::kDict || second == Kind::kDict) {
    if (op == BinaryOperator::kOr && first == second) return merge_dicts(rt, a, b, in_place, result);
    // dict |= takes pairs from any iterable.
    if (op == BinaryOperator::kOr && in_place && first == Kind::kDict && !is_user_object(rt, b)) return Answer::kNeedsPython;
    if (!is_set_view(rt, a) && !is_set_view(rt, b)) return Answer::kNotSupported;
  }
  if (!is_set_operator(op)) return Answer::kNotSupported;
  if (is_set(first) && is_set(second)) {
    if (!in_place || first == Kind::kFrozenSet) return combine(rt, op, address_of(a), address_of(b), first, result);
    result = a;
    return combine_in_place(rt, op, address_of(a), address_of(b));
  }
  if (!is_set_view(rt, a) && !is_set_view(rt, b)) return Answer::kNotSupported;
  Address left = 0, right = 0;
  Answer answer = operand_as_set(rt, a, left);
  if (answer == Answer::kDone) answer = operand_as_set(rt, b, right);
  return answer == Answer::kDone ? combine(rt, op, left, right, Kind::kSet, result) : answer;
}

}  // namespace weft::vm
