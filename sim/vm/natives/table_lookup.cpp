// The primitives from which sim/lib/_containers.py builds what needs a user's __hash__, __eq__ or __lt__.
#include <fmt/format.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/sorting.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// A hash as Python sees it, back from an int.
std::uint64_t hash_argument(Runtime& rt, Value hash) {
  std::int64_t number = 0;
  to_int64(rt, hash, number);
  return static_cast<std::uint64_t>(number);
}

// hash(value); a user's __hash__ is called by builtins._hash.
Outcome hash(Runtime& rt, NativeCall& call) {
  std::uint64_t result = 0;
  switch (hash_of(rt, call.arguments[0], result)) {
    case Found::kRaised: return Outcome::kRaised;
    case Found::kNeedsPython: return call_library(rt, call, "_hash", {call.arguments[0]});
    default: return call.done(from_int64(rt, static_cast<std::int64_t>(result)));
  }
}

Outcome itself(Runtime&, NativeCall& call) { return call.done(call.arguments[0]); }

Outcome has_items(Runtime& rt, NativeCall& call) {
  bool answer = false;
  truth(rt, call.arguments[0], answer);
  return call.done(from_bool(answer));
}

// tuple.__hash__ and its like.
Outcome content_hash(Runtime& rt, NativeCall& call) {
  std::uint64_t result = 0;
  switch (hash_of_content(rt, call.arguments[0], result)) {
    case Found::kRaised: return Outcome::kRaised;
    case Found::kNeedsPython: return call_library(rt, call, "_hash_of_items", {call.arguments[0]});
    default: return call.done(from_int64(rt, static_cast<std::int64_t>(result)));
  }
}

// _combine_hashes(list of ints): the hash of a tuple whose items have these hashes.
Outcome combine_hashes(Runtime& rt, NativeCall& call) {
  std::vector<std::uint64_t> hashes;
  for (const Value item : list_items(rt, address_of(call.arguments[0]))) hashes.push_back(hash_argument(rt, item));
  return call.done(from_int64(rt, static_cast<std::int64_t>(tuple_hash(hashes))));
}

// _table_candidates(table, hash): the keys with that hash.
Outcome candidates(Runtime& rt, NativeCall& call) {
  return call.done(new_list(rt, table_candidates(rt, address_of(call.arguments[0]), hash_argument(rt, call.arguments[1]))));
}

// _table_get_same(table, hash, key, missing): the value under this very key.
Outcome get_same(Runtime& rt, NativeCall& call) {
  Value value = call.arguments[3];
  table_get_same(rt, address_of(call.arguments[0]), hash_argument(rt, call.arguments[1]), call.arguments[2], value);
  return call.done(value);
}

// _table_set_same(table, hash, key, value, count): stores under this very key. False, and nothing is stored, when there are
// not `count` keys of that hash any more: another thread was quicker, and the caller looks again.
Outcome set_same(Runtime& rt, NativeCall& call) {
  const Address table = address_of(call.arguments[0]);
  const std::uint64_t hash = hash_argument(rt, call.arguments[1]);
  if (static_cast<std::int64_t>(table_candidates(rt, table, hash).size()) != as_int(call.arguments[4])) return call.done(kFalse);
  table_set_same(rt, table, hash, call.arguments[2], call.arguments[3]);
  return call.done(kTrue);
}

// _table_remove_same(table, hash, key, missing): removes this very key and gives its value.
Outcome remove_same(Runtime& rt, NativeCall& call) {
  Value value = call.arguments[3];
  table_remove_same(rt, address_of(call.arguments[0]), hash_argument(rt, call.arguments[1]), call.arguments[2], value);
  return call.done(value);
}

// _table_copy(table): a new dict, set or frozenset with the same entries.
Outcome copy(Runtime& rt, NativeCall& call) {
  return call.done(from_address(table_copy(rt, address_of(call.arguments[0]), kind_of(rt, call.arguments[0]))));
}

// _set_swap(a, b): each gets the other's contents.
Outcome swap(Runtime& rt, NativeCall& call) {
  set_swap(rt, address_of(call.arguments[0]), address_of(call.arguments[1]));
  return call.done(kNone);
}

// _sort_by(keys, values, reverse): the values in the order of their keys, or None when a user's __lt__ decides it.
Outcome sort_by(Runtime& rt, NativeCall& call) {
  std::vector<Value> keys = list_items(rt, address_of(call.arguments[0]));
  std::vector<Value> values = list_items(rt, address_of(call.arguments[1]));
  switch (sort_values(rt, keys, &values, call.arguments[2] == kTrue)) {
    case Answer::kDone: return call.done(new_list(rt, values));
    case Answer::kRaised: return Outcome::kRaised;
    default: return call.done(kNone);
  }
}

// _layout(value): what built-in kind of object it is, whatever its class: "list", "dict", "dict_keys", "object".
Outcome layout(Runtime& rt, NativeCall& call) {
  const Kind kind = kind_of(rt, call.arguments[0]);
  constexpr const char* names[] = {
#define X(kind, python_name, comment) python_name,
#include "sim/vm/object_kinds.def"
#undef X
  };
  const char* name = names[static_cast<std::size_t>(kind)];
  if (kind == Kind::kDictView) {
    constexpr const char* views[] = {"dict_keys", "dict_values", "dict_items"};
    name = views[rt.memory.read<Header>(address_of(call.arguments[0]))->flags];
  }
  return call.done(new_ascii_string(rt, name == nullptr ? "" : name));
}

const NativeEntry kEntries[] = {
    {"builtins", "hash", hash, "object, /"},
    {"tuple", "__hash__", method<content_hash, Kind::kTuple>, "self, /"},
    {"frozenset", "__hash__", method<content_hash, Kind::kFrozenSet>, "self, /"},
    {"bytes", "__hash__", method<content_hash, Kind::kBytes>, "self, /"},
    {"bytes", "__bytes__", method<itself, Kind::kBytes>, "self, /"},
    {"range", "__bool__", method<has_items, Kind::kRange>, "self, /"},
    {"range", "__hash__", method<content_hash, Kind::kRange>, "self, /"},
    {"builtins", "_combine_hashes", combine_hashes, "hashes, /"},
    {"builtins", "_table_candidates", candidates, "table, hash, /"},
    {"builtins", "_table_get_same", get_same, "table, hash, key, missing, /"},
    {"builtins", "_table_set_same", set_same, "table, hash, key, value, count, /"},
    {"builtins", "_table_remove_same", remove_same, "table, hash, key, missing, /"},
    {"builtins", "_table_copy", copy, "table, /"},
    {"builtins", "_set_swap", swap, "a, b, /"},
    {"builtins", "_sort_by", sort_by, "keys, values, reverse, /"},
    {"builtins", "_layout", layout, "value, /"},
};

}  // namespace

const NativeTable kTableLookupNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
