// The hash table behind set and frozenset, as CPython's setobject.c lays it out, so that a set is walked in the
// same order: slots of {hash, key} over a power of two, up to nine neighbours tried before the next jump.
// A slot that was never used is all zeros; a removed key leaves kUnbound with the hash kUnbound.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/protocols.h"

namespace weft::vm {

struct SetSlot {
  Value hash, key;
};
static_assert(sizeof(SetSlot) == 16);  // divides a page: a slot never straddles one

constexpr Address set_slot_address(Address entries, std::uint32_t slot) {
  return entries + kBlockPayload + static_cast<Address>(sizeof(SetSlot)) * slot;
}

Found set_find(Runtime& rt, Address set, Value hash, Value key, Match match, std::uint32_t& slot);
// Keys with this hash.
std::vector<Value> set_candidates(Runtime& rt, Address set, Value hash);
// kYes: an equal key was there already; kNo: added.
Found set_add(Runtime& rt, Address set, Value hash, Value key, Match match = Match::kEquality);
// kYes: removed.
Found set_discard(Runtime& rt, Address set, Value hash, Value key, Match match = Match::kEquality);
// Rebuilds the table so that it has more slots than `at_least`.
void set_resize(Runtime& rt, Address set, std::uint32_t at_least);
// After many removals: rebuilds the table when over a quarter of it is removed keys.
void set_tidy(Runtime& rt, Address set);
// Adds all of another set. kNo, or kRaised/kNeedsPython when keys had to be compared.
Found set_merge(Runtime& rt, Address set, Address other);
// Adds all keys of a dict. Answers as set_merge does.
Found set_add_keys(Runtime& rt, Address set, Address dict);
// Slot number `position` or the next live one: position is moved behind it. False at the end.
bool set_next(const Runtime& rt, Address set, std::uint32_t& position, SetSlot& slot);
// Removes and gives some key, as set.pop() does. The set must not be empty.
Value set_pop(Runtime& rt, Address set);

// --- algebra (set_operations.cpp): `set` is a set or frozenset, results have the kind asked for ---
// Answers kDone, kRaised, or kNeedsPython when a user's __eq__ or __hash__ decides.
Answer set_update(Runtime& rt, Address set, Address other);             // other: set, frozenset or dict
Answer set_intersection(Runtime& rt, Address set, Address other, Kind kind, Address& result);
Answer set_difference(Runtime& rt, Address set, Address other, Kind kind, Address& result);
Answer set_symmetric_difference(Runtime& rt, Address set, Address other, Kind kind, Address& result);
Answer set_difference_update(Runtime& rt, Address set, Address other);
Answer set_symmetric_difference_update(Runtime& rt, Address set, Address other);
Answer is_subset(Runtime& rt, Address set, Address other, bool& result);
Answer is_disjoint(Runtime& rt, Address set, Address other, bool& result);

// Gives `set` the contents of `other` (and `other` those of `set`).
void set_swap(Runtime& rt, Address set, Address other);

// Slots of a set that these hashes were added to one after the other: -1 free, else the number of the hash. For
// laying out constants where there is no machine yet.
std::vector<std::int32_t> set_layout(const std::vector<std::uint64_t>& hashes);

}  // namespace weft::vm
