// Hash tables in simulated memory: dict, set, frozenset. A dict is walked in order of insertion, a set in the order
// of CPython's table.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/vm/protocols.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

// How a look-up ended.
enum class Found : std::uint8_t { kYes, kNo, kRaised /* unhashable */, kNeedsPython /* a user's __hash__ or __eq__ */ };

Value new_dict(Runtime& rt);
Value new_set(Runtime& rt, Kind kind = Kind::kSet);

// The hash of a value that needs no Python; kRaised: TypeError "unhashable type: 'list'".
Found hash_of(Runtime& rt, Value key, std::uint64_t& hash);
// The same without asking a __hash__ of the object's own class: what tuple.__hash__ and its like give.
Found hash_of_content(Runtime& rt, Value object, std::uint64_t& hash);
// The hash of a tuple whose items have these hashes.
std::uint64_t tuple_hash(const std::vector<std::uint64_t>& hashes);
// A hash as tables keep it: a small int, which the collector never takes for an object.
constexpr Value hash_word(std::uint64_t hash) { return from_int(static_cast<std::int64_t>(hash)); }
// Whether two keys are one to a table: the same object or equal. kRaised: RecursionError.
Found keys_equal(Runtime& rt, Value a, Value b);

// The rest of an operation whose look-up did not end in kYes or kNo.
constexpr Answer answer_of(Found found) { return found == Found::kRaised ? Answer::kRaised : Answer::kNeedsPython; }
constexpr bool is_failure(Found found) { return found == Found::kRaised || found == Found::kNeedsPython; }

Found table_find(Runtime& rt, Address table, Value key, Value& value);
// The same with the hash as tables keep it; for sets, value is left alone.
Found table_find_hashed(Runtime& rt, Address table, Value hash, Value key, Value& value);
Found table_set(Runtime& rt, Address table, Value key, Value value);  // for sets: value is ignored. kYes: key was there
Found table_remove(Runtime& rt, Address table, Value key, Value* removed = nullptr);
void table_clear(Runtime& rt, Address table);
std::uint32_t table_used(const Runtime& rt, Address table);
// Copies all entries of `from` to the empty or other table `to` (no Python needed: hashes are kept).
Address table_copy(Runtime& rt, Address from, Kind kind);

// Entry number `position` or the next live one after it: position is moved behind it. False at the end.
bool table_next(const Runtime& rt, Address table, std::uint32_t& position, Value& key, Value& value);

// Offset of the key of entry `number` in a dict's block of entries.
constexpr Address hinted_key(std::uint32_t number) { return static_cast<Address>(sizeof(BlockObject)) + 24 * number + 8; }

// Fast path for attribute dicts and namespaces: key is a String object. kUnbound when missing. `hint` is an
// entry number to try first (any number is safe) and is set to where the key was found.
Value search_string_key(Runtime& rt, Address table, Address key, std::uint32_t& hint);
WEFT_INLINE inline Value find_string_key(Runtime& rt, Address table, Address key, std::uint32_t& hint) {
  // Attribute names are interned, so that the place remembered from the last look-up is checked by address alone.
  const auto* object = rt.memory.read<TableObject>(table);
  if (hint < object->filled) {
    const Address at = object->entries + hinted_key(hint);
    if (*rt.memory.read<Value>(at) == from_address(key)) return *rt.memory.read<Value>(at + 8);
  }
  return search_string_key(rt, table, key, hint);
}
Value find_string_key(Runtime& rt, Address table, Address key);
void set_string_key(Runtime& rt, Address table, Address key, Value value, std::uint32_t& hint);
void set_string_key(Runtime& rt, Address table, Address key, Value value);
void set_string_key(Runtime& rt, Address table, std::string_view key, Value value);
bool remove_string_key(Runtime& rt, Address table, Address key);

// What sim/lib builds look-ups from when keys have a __hash__ or __eq__ of their own: it calls those, and these do the
// rest by hash and identity.
std::vector<Value> table_candidates(Runtime& rt, Address table, std::uint64_t hash);
bool table_get_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value& value);
void table_set_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value value);
bool table_remove_same(Runtime& rt, Address table, std::uint64_t hash, Value key, Value& value);

}  // namespace weft::vm
