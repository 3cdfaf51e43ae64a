// Methods of dict and of its views.
#include <fmt/format.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// --- filling: dict(), update() ---

// What became of one source of entries.
struct Filled {
  Answer answer = Answer::kDone;
  Value rest = kUnbound;  // kNeedsPython: what Python is to add (items that were taken already, as a list)
};

Answer no_pair(Runtime& rt, ExceptionId which, const std::string& message) {
  rt.thread.raising = kUnbound;
  raise(rt, which, message);
  return Answer::kRaised;
}

Answer add_pair(Runtime& rt, Address dict, Value pair, std::size_t number) {
  std::vector<Value> parts;
  switch (items_of(rt, pair, parts)) {
    case Walk::kNeedsPython: return Answer::kNeedsPython;
    case Walk::kRaised:
      return no_pair(rt, ExceptionId::kTypeError,
                     fmt::format("cannot convert dictionary update sequence element #{} to a sequence", number));
    case Walk::kDone: break;
  }
  if (parts.size() != 2) {
    return no_pair(rt, ExceptionId::kValueError,
                   fmt::format("dictionary update sequence element #{} has length {}; 2 is required", number, parts.size()));
  }
  const Found found = table_set(rt, dict, parts[0], parts[1]);
  return is_failure(found) ? answer_of(found) : Answer::kDone;
}

bool is_mapping_of_user(Runtime& rt, Value source) {
  if (!is_user_object(rt, source)) return false;
  const Value name = new_string(rt, "keys");
  return kind_of(rt, find_in_class(rt, class_of(rt, source), address_of(name))) == Kind::kFunction;
}

// Adds the entries of a dict or of an iterable of pairs.
Filled fill(Runtime& rt, Address dict, Value source) {
  if (is_mapping_of_user(rt, source) || (kind_of(rt, source) == Kind::kDict && overrides(rt, source, Name::kIter))) return {Answer::kNeedsPython, source};
  if (kind_of(rt, source) == Kind::kDict) return {dict_merge(rt, dict, address_of(source)), source};
  std::vector<Value> pairs;
  switch (items_of(rt, source, pairs)) {
    case Walk::kRaised: return {Answer::kRaised, kUnbound};
    case Walk::kNeedsPython: return {Answer::kNeedsPython, source};
    case Walk::kDone: break;
  }
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const Answer answer = add_pair(rt, dict, pairs[i], i);
    if (answer != Answer::kDone) return {answer, answer == Answer::kNeedsPython ? new_list(rt, pairs) : kUnbound};
  }
  return {};
}

void add_keywords(Runtime& rt, const NativeCall& call, Address dict) {
  if (call.keyword_names == 0) return;
  const std::vector<Value> names = tuple_items(rt, call.keyword_names);
  for (std::size_t i = 0; i < names.size(); ++i) set_string_key(rt, dict, address_of(names[i]), call.keywords[i]);
}

// Adds what the arguments give and ends with `result`.
Outcome fill_from_call(Runtime& rt, NativeCall& call, Value dict, Value result) {
  if (is_given(call.argument(1))) {
    const Filled filled = fill(rt, address_of(dict), call.arguments[1]);
    if (filled.answer == Answer::kRaised) return Outcome::kRaised;
    if (filled.answer == Answer::kNeedsPython) {
      const Value keywords = new_dict(rt);
      add_keywords(rt, call, address_of(keywords));
      return call_library(rt, call, "_dict_fill", {dict, filled.rest, keywords, result});
    }
  }
  add_keywords(rt, call, address_of(dict));
  return call.done(result);
}

Outcome make(Runtime& rt, NativeCall& call) {
  const Value dict = new_dict(rt);
  const Outcome outcome = done_as(rt, call, dict);
  return has_own_init(rt, call) ? outcome : fill_from_call(rt, call, dict, dict);
}

Outcome update(Runtime& rt, NativeCall& call) { return fill_from_call(rt, call, call.arguments[0], kNone); }

// dict.fromkeys(iterable, value=None)
Outcome from_keys(Runtime& rt, NativeCall& call) {
  const Value value = is_given(call.argument(2)) ? call.arguments[2] : kNone;
  if (address_of(call.arguments[0]) != rt.process.kind_classes[static_cast<std::size_t>(Kind::kDict)]) {
    return call_library(rt, call, "_dict_from_keys", {call.arguments[0], call.arguments[1], value});
  }
  std::vector<Value> keys;
  Outcome outcome;
  if (!take_items(rt, call, 1, keys, outcome)) return outcome;
  const Value dict = new_dict(rt);
  for (const Value key : keys) {
    const Found found = table_set(rt, address_of(dict), key, value);
    if (found == Found::kRaised) return Outcome::kRaised;
    if (found == Found::kNeedsPython) {
      return call_library(rt, call, "_dict_from_keys", {call.arguments[0], new_list(rt, keys), value});
    }
  }
  return call.done(dict);
}

// --- looking up ---

Outcome get(Runtime& rt, NativeCall& call) {
  const Value missing = is_given(call.argument(2)) ? call.arguments[2] : kNone;
  Value value = kUnbound;
  const Found found = table_find(rt, self_of(call), call.arguments[1], value);
  if (!is_failure(found)) return call.done(found == Found::kYes ? value : missing);
  return finish(rt, call, answer_of(found), kNone, "_dict_get", call.arguments[0], call.arguments[1], missing);
}

Outcome set_default(Runtime& rt, NativeCall& call) {
  const Value missing = is_given(call.argument(2)) ? call.arguments[2] : kNone;
  Value value = kUnbound;
  Found found = table_find(rt, self_of(call), call.arguments[1], value);
  if (found == Found::kYes) return call.done(value);
  if (found == Found::kNo) found = table_set(rt, self_of(call), call.arguments[1], missing);
  if (!is_failure(found)) return call.done(missing);
  return finish(rt, call, answer_of(found), kNone, "_dict_set_default", call.arguments[0], call.arguments[1], missing);
}

Outcome pop(Runtime& rt, NativeCall& call) {
  Value removed = kUnbound;
  const bool empty = table_used(rt, self_of(call)) == 0;  // then even an unhashable key is just missing
  const Found found = empty ? Found::kNo : table_remove(rt, self_of(call), call.arguments[1], &removed);
  if (found == Found::kYes) return call.done(removed);
  const bool has_default = is_given(call.argument(2));
  if (found == Found::kNo) {
    return has_default ? call.done(call.arguments[2]) : raise_with(rt, ExceptionId::kKeyError, call.arguments[1]);
  }
  return finish(rt, call, answer_of(found), kNone, "_dict_pop", call.arguments[0], call.arguments[1], from_bool(has_default),
                has_default ? call.arguments[2] : kNone);
}

Outcome pop_item(Runtime& rt, NativeCall& call) {
  Value key = kUnbound, value = kUnbound;
  if (!dict_pop_last(rt, self_of(call), key, value)) {
    return raise(rt, ExceptionId::kKeyError, "popitem(): dictionary is empty");
  }
  return call.done(new_tuple(rt, {key, value}));
}

Outcome clear(Runtime& rt, NativeCall& call) {
  table_clear(rt, self_of(call));
  return call.done(kNone);
}

Outcome copy(Runtime& rt, NativeCall& call) {
  return call.done(from_address(table_copy(rt, self_of(call), Kind::kDict)));
}

// --- views ---

template <std::uint8_t kWhich>
Outcome view(Runtime& rt, NativeCall& call) {
  const Address object = rt.heap.allocate(Kind::kDictView, sizeof(DictViewObject));
  auto* made = rt.memory.write<DictViewObject>(object);
  made->header.flags = kWhich;
  made->dict = self_of(call);
  return call.done(from_address(object));
}

Outcome mapping(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_class_dict", {from_address(rt.memory.read<DictViewObject>(self_of(call))->dict)});
}

Outcome view_is_disjoint(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  Outcome outcome;
  if (!take_items(rt, call, 1, items, outcome)) return outcome;
  for (const Value item : items) {
    bool has = false;
    const Answer answer = contains(rt, call.arguments[0], item, has);
    if (answer != Answer::kDone) return finish(rt, call, answer, kNone, "_is_disjoint", call.arguments[0], new_list(rt, items));
    if (has) return call.done(kFalse);
  }
  return call.done(kTrue);
}

template <NativeFunction kBody>
constexpr NativeFunction kViewMethod = method<kBody, Kind::kDictView>;

const NativeEntry kEntries[] = {
    {"dict", "__new__", maker<make, Kind::kDict>, "cls, mapping?, /, **keywords"},
    {"dict", "__init__", kDictMethod<update>, "self, mapping?, /, **keywords"},
    {"dict", "update", kDictMethod<update>, "self, mapping?, /, **keywords"},
    {"dict", "fromkeys", from_keys, "cls, iterable, value?, /"},
    {"dict", "get", kDictMethod<get>, "self, key, default?, /"},
    {"dict", "setdefault", kDictMethod<set_default>, "self, key, default?, /"},
    {"dict", "pop", kDictMethod<pop>, "self, key, default?, /"},
    {"dict", "popitem", kDictMethod<pop_item>, "self"},
    {"dict", "clear", kDictMethod<clear>, "self"},
    {"dict", "copy", kDictMethod<copy>, "self"},
    {"dict", "keys", kDictMethod<view<0>>, "self"},
    {"dict", "values", kDictMethod<view<1>>, "self"},
    {"dict", "items", kDictMethod<view<2>>, "self"},
    {"dict_keys", "isdisjoint", kViewMethod<view_is_disjoint>, "self, other, /"},
    {"dict_items", "isdisjoint", kViewMethod<view_is_disjoint>, "self, other, /"},
    {"dict_keys", "mapping", kViewMethod<mapping>, "@self"},
    {"dict_values", "mapping", kViewMethod<mapping>, "@self"},
    {"dict_items", "mapping", kViewMethod<mapping>, "@self"},
};

}  // namespace

const NativeTable kDictNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
