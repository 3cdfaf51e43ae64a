// What operators do on built-in containers; operators.cpp, comparisons.cpp and items.cpp share it.
#pragma once
#include "sim/vm/objects/sequences.h"
#include "sim/vm/protocols.h"

namespace weft::vm {

// The protocols as the built-in types themselves have them, whatever a subclass overrides: for the methods
// list.__len__ and so on, which super() reaches. builtin_compare knows no equality by identity (NotImplemented).
Answer builtin_length(Runtime& rt, Value value, std::int64_t& result);
Answer builtin_contains(Runtime& rt, Value container, Value item, bool& result);
Answer builtin_iterator(Runtime& rt, Value value, Value& result);
Answer builtin_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result);

// How two items of a container are matched: the same object, or equal.
Answer items_equal(Runtime& rt, Value a, Value b, bool& equal);
// a < b for sorting. kRaised: TypeError "'<' not supported between instances of 'str' and 'int'".
Answer item_less(Runtime& rt, Value a, Value b, bool& less);
// Index of the first item from `begin` on that equals `item`, -1: none. `sequence`: List or Tuple.
Answer find_item(Runtime& rt, Address sequence, Value item, std::int64_t begin, std::int64_t end, std::int64_t& index);

// Resolves an int index into [0, length); kRaised: IndexError with this message, TypeError for a key that is not an int.
// kNeedsPython: an object with __index__.
Answer sequence_index(Runtime& rt, Value key, std::int64_t length, const char* type_message, const char* range_message, std::int64_t& index);

// A list (tuple) of `times` repetitions; kRaised: MemoryError.
Answer repeat_items(Runtime& rt, Address sequence, std::int64_t times, Value& result);
Answer repeat_in_place(Runtime& rt, Address list, std::int64_t times);
Answer concatenate_items(Runtime& rt, Address a, Address b, Value& result);
// Dict `to` gets all entries of dict `from`.
Answer dict_merge(Runtime& rt, Address to, Address from);
// The set that a keys or items view stands for.
Answer view_as_set(Runtime& rt, Address view, Address& set);
// Binary operators on lists and tuples, on sets, dicts and views.
Answer sequence_binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result);
Answer table_binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result);
// True when a user class of one of the values decides this comparison.
bool user_compares(const Runtime& rt, Comparison comparison, Value a, Value b);
inline bool is_user_object(const Runtime& rt, Value v) {
  return is_object(v) && rt.memory.read<Header>(address_of(v))->cls != 0;
}
inline bool is_set(Kind kind) { return kind == Kind::kSet || kind == Kind::kFrozenSet; }

}  // namespace weft::vm
