#include "sim/vm/objects/tables.h"

#include "sim/vm/namespaces.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

bool is_dict(const Runtime& rt, Address table) { return rt.memory.read<Header>(table)->kind == Kind::kDict; }

// The hash of a key as tables keep it.
Found find_hash(Runtime& rt, Value key, Value& hash) {
  if (is_int(key) && key != from_int(-1)) return hash = key, Found::kYes;  // a small int is its own hash
  std::uint64_t full = 0;
  const Found found = hash_of(rt, key, full);
  hash = hash_word(full);
  return found;
}

Found find(Runtime& rt, Address table, Value hash, Value key, Match match, Value& value) {
  if (!is_dict(rt, table)) {
    std::uint32_t slot = 0;
    return set_find(rt, table, hash, key, match, slot);
  }
  DictPlace place;
  const Found found = dict_find(rt, table, hash, key, match, place);
  if (found == Found::kYes) value = *rt.memory.read<Value>(place.at + 16);
  return found;
}

Found store(Runtime& rt, Address table, Value hash, Value key, Match match, Value value) {
  if (!is_dict(rt, table)) return set_add(rt, table, hash, key, match);
  DictPlace place;
  const Found found = dict_find(rt, table, hash, key, match, place);
  if (found == Found::kNo) {
    dict_insert(rt, table, hash, key, value);
  } else if (found == Found::kYes) {
    dict_set_value(rt, table, place, value);
  }
  return found;
}

Found remove(Runtime& rt, Address table, Value hash, Value key, Match match, Value* removed) {
  if (!is_dict(rt, table)) return set_discard(rt, table, hash, key, match);
  DictPlace place;
  const Found found = dict_find(rt, table, hash, key, match, place);
  if (found != Found::kYes) return found;
  if (removed != nullptr) *removed = *rt.memory.read<Value>(place.at + 16);
  dict_erase(rt, table, place);
  return Found::kYes;
}

}  // namespace

Value new_dict(Runtime& rt) { return from_address(rt.heap.allocate(Kind::kDict, sizeof(TableObject))); }

Value new_set(Runtime& rt, Kind kind) { return from_address(rt.heap.allocate(kind, sizeof(TableObject))); }

Found table_find(Runtime& rt, Address table, Value key, Value& value) {
  Value hash = 0;
  const Found hashed = find_hash(rt, key, hash);
  return hashed == Found::kYes ? find(rt, table, hash, key, Match::kEquality, value) : hashed;
}

Found table_find_hashed(Runtime& rt, Address table, Value hash, Value key, Value& value) {
  return find(rt, table, hash, key, Match::kEquality, value);
}

Found table_set(Runtime& rt, Address table, Value key, Value value) {
  Value hash = 0;
  const Found hashed = find_hash(rt, key, hash);
  return hashed == Found::kYes ? store(rt, table, hash, key, Match::kEquality, value) : hashed;
}

Found table_remove(Runtime& rt, Address table, Value key, Value* removed) {
  Value hash = 0;
  const Found hashed = find_hash(rt, key, hash);
  return hashed == Found::kYes ? remove(rt, table, hash, key, Match::kEquality, removed) : hashed;
}

void table_clear(Runtime& rt, Address table) {
  if (is_dict(rt, table) && rt.memory.read<Header>(table)->flags & kFlagNamespace) namespace_cleared(rt, table);
  auto* object = rt.memory.write<TableObject>(table);
  object->used = object->filled = object->capacity = object->index_size = object->extra = 0;
  object->index = object->entries = 0;
  object->header.writer = rt.heap.writer();
}

std::uint32_t table_used(const Runtime& rt, Address table) { return rt.memory.read<TableObject>(table)->used; }

Address table_copy(Runtime& rt, Address from, Kind kind) {
  if (kind == Kind::kDict) return dict_copy(rt, from);
  const Address set = address_of(new_set(rt, kind));
  is_dict(rt, from) ? set_add_keys(rt, set, from) : set_merge(rt, set, from);
  return set;
}

bool table_next(const Runtime& rt, Address table, std::uint32_t& position, Value& key, Value& value) {
  const auto* object = rt.memory.read<TableObject>(table);
  if (object->header.kind != Kind::kDict) {
    SetSlot slot{};
    if (!set_next(rt, table, position, slot)) return false;
    key = value = slot.key;
    return true;
  }
  while (position < object->filled) {
    const Address at = dict_entry_address(object->entries, position++);
    key = *rt.memory.read<Value>(at + 8);
    if (key == kUnbound) continue;
    value = *rt.memory.read<Value>(at + 16);
    return true;
  }
  return false;
}

Value search_string_key(Runtime& rt, Address table, Address key, std::uint32_t& hint) {
  if (table_used(rt, table) == 0) return kUnbound;
  DictPlace place;
  const Value hash = hash_word(hash_string(rt, key));
  if (dict_find(rt, table, hash, from_address(key), Match::kEquality, place) != Found::kYes) return kUnbound;
  hint = place.entry;
  return *rt.memory.read<Value>(place.at + 16);
}

Value find_string_key(Runtime& rt, Address table, Address key) {
  std::uint32_t hint = UINT32_MAX;
  return find_string_key(rt, table, key, hint);
}

void set_string_key(Runtime& rt, Address table, Address key, Value value, std::uint32_t& hint) {
  const auto* object = rt.memory.read<TableObject>(table);
  if (hint < object->filled && *rt.memory.read<Value>(object->entries + hinted_key(hint)) == from_address(key)) {
    return dict_set_value(rt, table, DictPlace{hint, 0, dict_entry_address(object->entries, hint)}, value);
  }
  const std::uint32_t filled = object->filled;
  const Value hash = hash_word(hash_string(rt, key));
  DictPlace place;
  if (dict_find(rt, table, hash, from_address(key), Match::kEquality, place) == Found::kYes) {
    hint = place.entry;
    return dict_set_value(rt, table, place, value);
  }
  dict_insert(rt, table, hash, from_address(key), value);
  hint = filled;  // where the next object of its class will probably have it, too
}

void set_string_key(Runtime& rt, Address table, Address key, Value value) {
  std::uint32_t hint = UINT32_MAX;
  set_string_key(rt, table, key, value, hint);
}

void set_string_key(Runtime& rt, Address table, std::string_view key, Value value) {
  set_string_key(rt, table, address_of(new_string(rt, key)), value);
}

bool remove_string_key(Runtime& rt, Address table, Address key) {
  const Value hash = hash_word(hash_string(rt, key));
  return remove(rt, table, hash, from_address(key), Match::kEquality, nullptr) == Found::kYes;
}

std::vector<Value> table_candidates(Runtime& rt, Address table, std::uint64_t hash) {
  return is_dict(rt, table) ? dict_candidates(rt, table, hash_word(hash)) : set_candidates(rt, table, hash_word(hash));
}

bool table_get_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value& value) {
  return find(rt, table, hash_word(hash), key, Match::kIdentity, value) == Found::kYes;
}

void table_set_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value value) {
  store(rt, table, hash_word(hash), key, Match::kIdentity, value);
}

bool table_remove_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value& value) {
  return remove(rt, table, hash_word(hash), key, Match::kIdentity, &value) == Found::kYes;
}

}  // namespace weft::vm
