// Building and taking apart: displays, unpacking, f-strings, functions.
#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

using python::a_of;
using python::b_of;
using python::c_of;
using python::Instruction;
using python::Opcode;
using python::opcode_of;

Flow Interpreter::build(Instruction word) {
  const std::uint32_t a = a_of(word), b = b_of(word), count = c_of(word);
  switch (opcode_of(word)) {
    case Opcode::kBuildTuple: r[a] = new_tuple(rt, r + b, count); return Flow::kNext;
    case Opcode::kBuildList: r[a] = new_list(rt, r + b, count); return Flow::kNext;
    case Opcode::kBuildString: r[a] = join_strings(rt, r + b, count); return Flow::kNext;
    case Opcode::kBuildSet: {
      const Value set = new_set(rt);
      for (std::uint32_t i = 0; i < count; ++i) {
        const Found found = table_set(rt, address_of(set), r[b + i], kNone);
        if (found == Found::kRaised) return Flow::kRaised;
        if (found == Found::kNeedsPython) return call_library_function("_set_fill", {set, new_tuple(rt, r + b, count)}, a, 0);
      }
      r[a] = set;
      return Flow::kNext;
    }
    default: break;
  }
  const Value dict = new_dict(rt);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Found found = table_set(rt, address_of(dict), r[b + 2 * i], r[b + 2 * i + 1]);
    if (found == Found::kRaised) return Flow::kRaised;
    if (found == Found::kNeedsPython) return call_library_function("_build_dict", {dict, new_tuple(rt, r + b, 2 * count)}, a, 0);
  }
  r[a] = dict;
  return Flow::kNext;
}

Flow Interpreter::add_to_table(Value table, Value key, Value value) {
  switch (table_set(rt, address_of(table), key, value)) {
    case Found::kRaised: return Flow::kRaised;
    case Found::kNeedsPython: return call_library_function("_table_set", {table, key, value}, 0, kFrameCompletes);
    default: return Flow::kNext;
  }
}

Flow Interpreter::build_slice(std::uint32_t a, std::uint32_t b) {
  r[a] = new_slice(rt, r[b], r[b + 1], r[b + 2]);
  return Flow::kNext;
}

Flow Interpreter::list_to_tuple(std::uint32_t a, Value list) {
  const std::vector<Value> items = list_items(rt, address_of(list));
  r[a] = new_tuple(rt, items.data(), items.size());
  return Flow::kNext;
}

// --- taking all items of an iterable; what only Python can walk is made a list there and the instruction completed with it ---

// The common case: a tuple or list of as many items as there are names.
bool Interpreter::unpack_items(Instruction word, Value source) {
  if (opcode_of(word) != Opcode::kUnpack || !is_object(source)) return false;
  const Header header = *memory.read<Header>(address_of(source));
  if ((header.kind != Kind::kTuple && header.kind != Kind::kList) || header.cls != 0) return false;
  const Items items = items_in(rt, address_of(source));
  if (items.length != c_of(word)) return false;
  for (std::uint32_t i = 0; i < items.length; ++i) r[a_of(word) + i] = *memory.read<Value>(items.at + 8 * i);
  return true;
}

// Has the class an __iter__ or __getitem__, be it one that fails? Otherwise the message is the instruction's own.
static bool has_iteration(const Runtime& rt, Value source) {
  const Address cls = class_of(rt, source);
  return find_in_class(rt, cls, rt.name(Name::kIter)) != kUnbound || find_in_class(rt, cls, rt.name(Name::kGetItem)) != kUnbound;
}

Flow Interpreter::unpack(Instruction word, Value source) {
  if (unpack_items(word, source)) return Flow::kNext;
  const auto too_many = [&] {
    return failed(raise(rt, ExceptionId::kValueError, fmt::format("too many values to unpack (expected {})", c_of(word))));
  };
  std::int64_t known = 0;
  const bool long_range = kind_of(rt, source) == Kind::kRange && builtin_length(rt, source, known) == Answer::kDone && known > 255;
  if (long_range && opcode_of(word) == Opcode::kUnpack) return too_many();
  std::vector<Value> items;
  const bool coroutine = is_object(source) && class_of(rt, source) == rt.process.coroutine_class;
  switch (coroutine ? Walk::kRaised : items_of(rt, source, items)) {
    case Walk::kNeedsPython:
      if (opcode_of(word) != Opcode::kUnpack) return call_library_function("_to_list", {source}, a_of(word), kFrameCompletes);
      return call_library_function("_up_to", {source, from_int(c_of(word) + 1)}, a_of(word), kFrameCompletes);
    case Walk::kRaised: {
      if (!coroutine && has_iteration(rt, source)) return Flow::kRaised;
      rt.thread.raising = kUnbound;
      return failed(raise(rt, ExceptionId::kTypeError, fmt::format("cannot unpack non-iterable {} object", class_name(rt, source))));
    }
    case Walk::kDone: break;
  }
  const std::uint32_t a = a_of(word), before = c_of(word);
  if (opcode_of(word) == Opcode::kUnpack) {
    if (items.size() > before) return too_many();
    if (items.size() < before) {
      return failed(raise(rt, ExceptionId::kValueError,
                          fmt::format("not enough values to unpack (expected {}, got {})", before, items.size())));
    }
    for (std::uint32_t i = 0; i < before; ++i) r[a + i] = items[i];
    return Flow::kNext;
  }
  const std::uint32_t after = rt.image.text[at + 1];
  if (items.size() < before + after) {
    return failed(raise(rt, ExceptionId::kValueError,
                        fmt::format("not enough values to unpack (expected at least {}, got {})", before + after, items.size())));
  }
  const std::size_t middle = items.size() - before - after;
  for (std::uint32_t i = 0; i < before; ++i) r[a + i] = items[i];
  r[a + before] = new_list(rt, items.data() + before, middle);
  for (std::uint32_t i = 0; i < after; ++i) r[a + before + 1 + i] = items[before + middle + i];
  return Flow::kNext;
}

namespace {

// A callee in messages: "__main__.f()", "print()".
std::string callee_text(Runtime& rt, Value callee) {
  const Value name = special_attribute(rt, callee, rt.name(Name::kQualname));
  const Value module = special_attribute(rt, callee, rt.name(Name::kModule));
  std::string text;
  if (!is_string(rt, name)) return to_text(rt, callee, text), text;
  if (is_string(rt, module)) text = to_utf8(rt, address_of(module)) + ".";
  if (text == "builtins.") text.clear();
  return text + to_utf8(rt, address_of(name)) + "()";
}

}  // namespace

Flow Interpreter::extend_list(Value list, Value source, Value callee) {
  std::vector<Value> items;
  switch (items_of(rt, source, items)) {
    case Walk::kNeedsPython: return call_library_function("_to_list", {source}, 0, kFrameCompletes);
    case Walk::kRaised:
      if (has_iteration(rt, source)) return Flow::kRaised;
      rt.thread.raising = kUnbound;
      return failed(raise(rt, ExceptionId::kTypeError,
                          fmt::format("{} after * must be an iterable, not {}",
                                      callee == kUnbound ? "Value" : callee_text(rt, callee) + " argument", class_name(rt, source))));
    case Walk::kDone: break;
  }
  list_extend(rt, address_of(list), items.data(), static_cast<std::uint32_t>(items.size()));
  return Flow::kNext;
}

// A set is merged as a whole, as CPython does: the order of walking depends on it.
Flow Interpreter::update_set(Value set, Value source) {
  if (kind_of(rt, source) == Kind::kSet || kind_of(rt, source) == Kind::kFrozenSet) {
    const Answer answer = set_update(rt, address_of(set), address_of(source));
    if (answer != Answer::kNeedsPython) return answer == Answer::kDone ? Flow::kNext : Flow::kRaised;
    return call_library_function("_set_fill", {set, source}, 0, kFrameCompletes);
  }
  std::vector<Value> items;
  switch (items_of(rt, source, items)) {
    case Walk::kNeedsPython: return call_library_function("_to_list", {source}, 0, kFrameCompletes);
    case Walk::kRaised: return Flow::kRaised;
    case Walk::kDone: break;
  }
  for (const Value item : items) {
    const Found found = table_set(rt, address_of(set), item, kNone);
    if (found == Found::kRaised) return Flow::kRaised;
    if (found == Found::kNeedsPython) return call_library_function("_set_fill", {set, new_list(rt, items)}, 0, kFrameCompletes);
  }
  return Flow::kNext;
}

// function: whose call the keywords are for (DictMerge), or kUnbound.
Flow Interpreter::update_dict(Value dict, Value source, Value function) {
  const bool is_dict = kind_of(rt, source) == Kind::kDict;
  if (!is_dict || overrides(rt, source, Name::kIter)) {
    if (is_dict || kind_of(rt, class_attribute(class_of(rt, source), address_of(new_string(rt, "keys")))) == Kind::kFunction) {
      return call_library_function(function == kUnbound ? "_merge_mapping" : "_merge_keywords", {dict, source}, 0, kFrameCompletes);
    }
    if (function == kUnbound) {
      return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not a mapping", class_name(rt, source))));
    }
    return failed(raise(rt, ExceptionId::kTypeError, fmt::format("{} argument after ** must be a mapping, not {}",
                                                                 callee_text(rt, function), class_name(rt, source))));
  }
  std::uint32_t position = 0;
  Value key, value;
  while (table_next(rt, address_of(source), position, key, value)) {
    if (function != kUnbound && !is_string(rt, key)) {
      return failed(raise(rt, ExceptionId::kTypeError, "keywords must be strings"));
    }
    const Found had = table_set(rt, address_of(dict), key, value);
    if (had == Found::kRaised) return Flow::kRaised;
    if (had == Found::kNeedsPython) return call_library_function("_merge_mapping", {dict, source}, 0, kFrameCompletes);
    if (function != kUnbound && had == Found::kYes) {
      return failed(raise(rt, ExceptionId::kTypeError, fmt::format("{} got multiple values for keyword argument '{}'",
                                                                   callee_text(rt, function), to_utf8(rt, address_of(key)))));
    }
  }
  return Flow::kNext;
}

// --- f-strings ---

Flow Interpreter::format(Instruction word) {
  const std::uint32_t a = a_of(word), b = b_of(word), flags = c_of(word);
  const Value value = r[b];
  const Value spec = flags & 4 ? r[b + 1] : kUnbound;
  std::string text;
  Answer answer;
  if ((flags & 3) == 0 && spec == kUnbound) {
    if (is_string(rt, value) && memory.read<Header>(address_of(value))->cls == 0) return r[a] = value, Flow::kNext;
    if (is_int(value)) return r[a] = integer_string(rt, as_int(value)), Flow::kNext;
    answer = overrides(rt, value, Name::kFormat) ? Answer::kNeedsPython : to_text(rt, value, text);
  } else if ((flags & 3) == 0) {
    answer = to_format(rt, value, to_utf8(rt, address_of(spec)), text);
  } else if (spec == kUnbound && (flags & 3) != 3) {
    answer = (flags & 3) == 2 ? to_repr(rt, value, text) : to_text(rt, value, text);
  } else {
    answer = Answer::kNeedsPython;
  }
  if (answer == Answer::kRaised) return Flow::kRaised;
  if (answer != Answer::kDone) {
    return call_library_function("_format_value", {value, from_int(flags & 3), spec == kUnbound ? kNone : spec}, a, 0);
  }
  r[a] = new_string(rt, text);
  return Flow::kNext;
}

// --- functions ---

Flow Interpreter::make_function(Instruction word, std::uint32_t number) {
  const LoadedCode& code = rt.image.codes[number];
  std::uint32_t at_register = b_of(word);
  const std::uint32_t parts = c_of(word);
  const Address function = heap.allocate(Kind::kFunction, sizeof(FunctionObject));
  auto* object = memory.write<FunctionObject>(function);
  object->code = number;
  object->name = code.name;
  object->qualified = code.qualified;
  object->doc = code.doc;
  object->module_name = rt.image.modules[code.module].in_namespaces ? 0 : rt.image.module_names[code.module];
  if (parts & 1) object->defaults = address_of(r[at_register++]);
  if (parts & 2) object->keyword_defaults = address_of(r[at_register++]);
  if (parts & 4) object->annotations = address_of(r[at_register++]);
  if (parts & 8) object->closure = address_of(r[at_register++]);
  if (rt.image.modules[code.module].in_namespaces) {
    const Value name = find_string_key(rt, address_of(globals_of_frame(rt)), rt.name(Name::kName));
    if (is_string(rt, name)) memory.write<FunctionObject>(function)->module_name = address_of(name);
  }
  r[a_of(word)] = from_address(function);
  return Flow::kNext;
}

Flow Interpreter::make_cell(std::uint32_t a) {
  const Address cell = heap.allocate(Kind::kCell, sizeof(CellObject));
  memory.write<CellObject>(cell)->value = r[a];
  r[a] = from_address(cell);
  return Flow::kNext;
}

}  // namespace weft::vm
