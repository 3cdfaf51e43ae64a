// Set algebra, in the order in which CPython's setobject.c does it: the order of adding decides the order of walking.
#include "sim/vm/objects/set_table.h"

namespace weft::vm {

namespace {

bool is_dict(const Runtime& rt, Address table) { return rt.memory.read<Header>(table)->kind == Kind::kDict; }

// Visits {hash, key} of a set or dict; visit gives kDone to go on.
template <typename Visit>
Answer for_each_key(Runtime& rt, Address table, Visit visit) {
  std::uint32_t position = 0;
  const bool dict = is_dict(rt, table);
  for (;;) {
    SetSlot slot{};
    DictEntry entry{};
    if (dict ? !dict_next(rt, table, position, entry) : !set_next(rt, table, position, slot)) return Answer::kDone;
    const Answer answer = dict ? visit(entry.hash, entry.key) : visit(slot.hash, slot.key);
    if (answer != Answer::kDone) return answer;
  }
}

Answer has_key(Runtime& rt, Address table, Value hash, Value key, bool& has) {
  Value unused = kUnbound;
  const Found found = table_find_hashed(rt, table, hash, key, unused);
  if (is_failure(found)) return answer_of(found);
  has = found == Found::kYes;
  return Answer::kDone;
}

Answer add(Runtime& rt, Address set, Value hash, Value key) {
  const Found found = set_add(rt, set, hash, key);
  return is_failure(found) ? answer_of(found) : Answer::kDone;
}

// Adds to `result` the keys of `from` that `other` has (wanted) or has not.
Answer select(Runtime& rt, Address from, Address other, bool wanted, Address result) {
  return for_each_key(rt, from, [&](Value hash, Value key) {
    bool has = false;
    const Answer answer = has_key(rt, other, hash, key, has);
    return answer == Answer::kDone && has == wanted ? add(rt, result, hash, key) : answer;
  });
}

}  // namespace

Answer set_update(Runtime& rt, Address set, Address other) {
  const Found found = is_dict(rt, other) ? set_add_keys(rt, set, other) : set_merge(rt, set, other);
  return is_failure(found) ? answer_of(found) : Answer::kDone;
}

Answer set_intersection(Runtime& rt, Address set, Address other, Kind kind, Address& result) {
  if (set == other) {
    result = table_copy(rt, set, kind);
    return Answer::kDone;
  }
  result = address_of(new_set(rt, kind));
  const bool swap = !is_dict(rt, other) && table_used(rt, other) > table_used(rt, set);
  return swap ? select(rt, set, other, true, result) : select(rt, other, set, true, result);
}

Answer set_difference(Runtime& rt, Address set, Address other, Kind kind, Address& result) {
  if (table_used(rt, set) >> 2 > table_used(rt, other)) {
    result = table_copy(rt, set, kind);
    return set_difference_update(rt, result, other);
  }
  result = address_of(new_set(rt, kind));
  return select(rt, set, other, false, result);
}

Answer set_symmetric_difference(Runtime& rt, Address set, Address other, Kind kind, Address& result) {
  result = table_copy(rt, other, kind);
  return set_symmetric_difference_update(rt, result, set);
}

Answer set_difference_update(Runtime& rt, Address set, Address other) {
  if (set == other) {
    table_clear(rt, set);
    return Answer::kDone;
  }
  Address removed = other;
  if (!is_dict(rt, other) && table_used(rt, other) >> 3 > table_used(rt, set)) {
    const Answer answer = set_intersection(rt, set, other, Kind::kSet, removed);
    if (answer != Answer::kDone) return answer;
  }
  const Answer answer = for_each_key(rt, removed, [&](Value hash, Value key) {
    const Found found = set_discard(rt, set, hash, key);
    return is_failure(found) ? answer_of(found) : Answer::kDone;
  });
  if (answer == Answer::kDone) set_tidy(rt, set);
  return answer;
}

Answer set_symmetric_difference_update(Runtime& rt, Address set, Address other) {
  if (set == other) {
    table_clear(rt, set);
    return Answer::kDone;
  }
  return for_each_key(rt, other, [&](Value hash, Value key) {
    const Found found = set_discard(rt, set, hash, key);
    if (is_failure(found)) return answer_of(found);
    return found == Found::kNo ? add(rt, set, hash, key) : Answer::kDone;
  });
}

Answer is_subset(Runtime& rt, Address set, Address other, bool& result) {
  result = table_used(rt, set) <= table_used(rt, other);
  if (!result) return Answer::kDone;
  return for_each_key(rt, set, [&](Value hash, Value key) {
    bool has = false;
    const Answer answer = has_key(rt, other, hash, key, has);
    result = result && has;
    return answer;
  });
}

Answer is_disjoint(Runtime& rt, Address set, Address other, bool& result) {
  if (table_used(rt, other) > table_used(rt, set)) std::swap(set, other);
  result = true;
  return for_each_key(rt, other, [&](Value hash, Value key) {
    bool has = false;
    const Answer answer = has_key(rt, set, hash, key, has);
    result = result && !has;
    return answer;
  });
}

}  // namespace weft::vm
