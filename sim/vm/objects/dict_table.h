// The hash table behind dict: an index of entry numbers (open addressing with CPython's probe sequence over a
// power of two, at most two thirds full) and entries in order of insertion. A removed entry keeps its place with
// the key kUnbound until the table is rebuilt.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

struct DictEntry {
  Value hash, key, value;
};
constexpr std::uint32_t kDictEntryBytes = sizeof(DictEntry);
static_assert(kDictEntryBytes == 24);

constexpr Address dict_entry_address(Address entries, std::uint32_t number) {
  return entries + kBlockPayload + kDictEntryBytes * number;
}

// How keys are matched once their hashes are equal.
enum class Match : std::uint8_t { kIdentity, kEquality };

// Where a key is: its entry and the word of the index that names it.
struct DictPlace {
  std::uint32_t entry;
  std::uint32_t index_word;
  Address at;  // of the entry
};

Found dict_find(Runtime& rt, Address dict, Value hash, Value key, Match match, DictPlace& place);
// Keys with this hash.
std::vector<Value> dict_candidates(Runtime& rt, Address dict, Value hash);
// key must not be there.
void dict_insert(Runtime& rt, Address dict, Value hash, Value key, Value value);
void dict_set_value(Runtime& rt, Address dict, const DictPlace& place, Value value);
void dict_erase(Runtime& rt, Address dict, const DictPlace& place);
// Makes room for `entries` entries at once.
void dict_reserve(Runtime& rt, Address dict, std::uint32_t entries);
Address dict_copy(Runtime& rt, Address dict);
// Removes the last entry. False when the dict is empty.
bool dict_pop_last(Runtime& rt, Address dict, Value& key, Value& value);
// Entry number `position` or the next live one: position is moved behind it. False at the end.
bool dict_next(const Runtime& rt, Address dict, std::uint32_t& position, DictEntry& entry);
// The entry before `position` (counted down from `filled`) for reversed(). False at the end.
bool dict_previous(const Runtime& rt, Address dict, std::uint32_t& position, Value& key, Value& value);

}  // namespace weft::vm
