// Calling things: functions, natives, classes, anything with __call__.
#include <algorithm>
#include <cstring>

#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

Flow Interpreter::call(Value callee, const Arguments& arguments, std::uint32_t result, std::uint8_t flags) {
  const Kind kind = kind_of(rt, callee);
  const Address address = address_of(callee);
  switch (kind) {
    [[likely]] case Kind::kFunction: return call_function(address, arguments, result, flags);
    case Kind::kNative: return call_native(address, arguments, result, flags);
    case Kind::kClass: return instantiate(address, arguments, result, flags);
    case Kind::kBoundMethod: {
      const BoundMethodObject method = *memory.read<BoundMethodObject>(address);
      const Prepended with_self(method.self, arguments);
      return call(method.function, with_self.arguments, result, flags);
    }
    case Kind::kStaticMethod: return call(memory.read<WrapperObject>(address)->function, arguments, result, flags);
    default: break;
  }
  const Value method = is_object(callee) ? class_attribute(class_of(rt, callee), rt.name(Name::kCall)) : kUnbound;
  if (method == kUnbound) {
    return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not callable", class_name(rt, callee))));
  }
  const Prepended with_self(callee, arguments);
  return call(method, with_self.arguments, result, flags);
}

Flow Interpreter::call_function(Address function, const Arguments& arguments, std::uint32_t result, std::uint8_t flags,
                                Value kept) {
  const std::uint32_t number = memory.read<FunctionObject>(function)->code;
  const LoadedCode& code = rt.image.codes[number];
  const bool plain = code.plain && arguments.count == code.positional && arguments.keyword_names == 0;
  Frame* frame = push_frame(number, function, result, flags, arguments.positional, plain ? arguments.count : 0);
  if (frame == nullptr) return memory.failed() ? (trap.kind = failure_kind(), Flow::kTrap) : Flow::kRaised;
  frame->kept = (flags & kFrameCompletes) != 0 ? from_int(at) : kept;
  if (plain) return Flow::kFrame;
  if (!bind(frame, function, arguments, code)) {
    const std::uint32_t call_site = at;
    pop_frame();
    at = call_site;
    return Flow::kRaised;
  }
  return code.source->is_generator || code.source->is_coroutine ? make_generator(result, flags) : Flow::kFrame;
}

Flow Interpreter::call_method(Value object, Value method, std::initializer_list<Value> rest, std::uint32_t result,
                              std::uint8_t flags) {
  const Prepended with_self(object, Arguments{rest.begin(), static_cast<std::uint32_t>(rest.size()), nullptr, 0});
  return call(method, with_self.arguments, result, flags);
}

Flow Interpreter::call_library_function(std::string_view name, std::initializer_list<Value> arguments, std::uint32_t result,
                                        std::uint8_t flags) {
  const std::uint32_t slot = rt.image.find_slot(0, name);
  const Value function = slot == 0 ? kUnbound : *memory.read<Value>(slot_address(slot));
  if (function == kUnbound) {
    return failed(raise(rt, ExceptionId::kSystemError, fmt::format("library function {} is missing", name)));
  }
  return call(function, Arguments{arguments.begin(), static_cast<std::uint32_t>(arguments.size()), nullptr, 0}, result, flags);
}

Flow Interpreter::call_unpacked(std::uint32_t a, bool has_dict) {
  const std::vector<Value> positional = tuple_items(rt, address_of(r[a + 1]));
  if (!has_dict || table_used(rt, address_of(r[a + 2])) == 0) {
    return call(r[a], Arguments{positional.data(), static_cast<std::uint32_t>(positional.size()), nullptr, 0}, a);
  }
  std::vector<Value> names, values;
  std::uint32_t position = 0;
  Value key, value;
  while (table_next(rt, address_of(r[a + 2]), position, key, value)) {
    names.push_back(key);
    values.push_back(value);
  }
  const Value tuple = new_tuple(rt, names.data(), names.size());
  return call(r[a], Arguments{positional.data(), static_cast<std::uint32_t>(positional.size()), values.data(), address_of(tuple)}, a);
}

// --- natives ---

// Was the native called with keyword arguments?
static bool has_keywords(const Runtime& rt, const NativeCall& made) {
  if (made.keywords == nullptr) return false;
  if (made.keyword_names != 0) return true;
  const std::uint32_t count = all_natives()[rt.memory.read<NativeObject>(address_of(made.native))->native].keyword_only;
  return std::any_of(made.keywords, made.keywords + count, [](Value value) { return value != kUnbound; });
}

// A native failed. An argument with an __index__ of the program's own is made an int by the library, which calls it again.
static Flow retry_with_index(Interpreter& vm, const NativeCall& made, std::uint32_t result, std::uint8_t flags) {
  const bool named = has_keywords(vm.rt, made);
  for (std::uint32_t i = 0; i < made.count && !named; ++i) {
    if (!is_refused_index(vm.rt, made.arguments[i])) continue;
    vm.rt.thread.raising = kUnbound;
    const Value arguments = new_tuple(vm.rt, made.arguments, made.count);
    return vm.call_library_function("_retry_with_index", {made.native, from_int(i), arguments}, result, flags);
  }
  return Flow::kRaised;
}

Flow Interpreter::finish_native(Outcome outcome, NativeCall& call_made, std::uint32_t result, std::uint8_t flags) {
  switch (outcome) {
    case Outcome::kDone:
      if (memory.failed()) return trap.kind = failure_kind(), Flow::kTrap;
      if (flags != 0) return deliver(call_made.result, result, flags, from_int(at));
      r[result] = call_made.result;
      return Flow::kNext;
    case Outcome::kRaised: return retry_with_index(*this, call_made, result, flags);
    case Outcome::kCallPython:
      if (kind_of(rt, call_made.callee) == Kind::kGenerator) {  // send (one argument) or throw (two)
        const Value thrown = call_made.callee_count > 1 ? call_made.callee_arguments[1] : kUnbound;
        return resume(address_of(call_made.callee), call_made.callee_arguments[0], thrown, result, flags);
      }
      return call(call_made.callee, Arguments{call_made.callee_arguments, call_made.callee_count, nullptr, 0}, result, flags);
    case Outcome::kLoadAttribute: return load_attribute(result, call_made.callee, address_of(call_made.callee_arguments[0]));
    case Outcome::kLoadPlainAttribute:
      return load_plain_attribute(result, call_made.callee, address_of(call_made.callee_arguments[0]), false);
    case Outcome::kStoreAttribute:
    case Outcome::kStorePlainAttribute:
    case Outcome::kDeleteAttribute:
    case Outcome::kDeletePlainAttribute: return change_attribute(outcome, call_made, result);
    case Outcome::kSystemCall: break;
  }
  trap.kind = TrapKind::kSystemCall;
  trap.call = call_made.call;
  for (std::size_t i = 0; i < 3; ++i) trap.arguments[i] = call_made.call_arguments[i];
  rt.thread.system_result = call_made.call_result;
  rt.thread.result_register = rt.thread.frame + static_cast<Address>(sizeof(Frame) + 8 * result);
  return Flow::kTrap;
}

// setattr and delattr: the call's own result is None, whatever a property's setter returns.
Flow Interpreter::change_attribute(Outcome outcome, const NativeCall& made, std::uint32_t result) {
  const Address name = address_of(made.callee_arguments[0]);
  r[result] = kNone;
  if (outcome == Outcome::kDeleteAttribute) return delete_attribute(made.callee, name);
  if (outcome == Outcome::kDeletePlainAttribute) return delete_plain_attribute(made.callee, name);
  return outcome == Outcome::kStoreAttribute ? store_attribute(made.callee, name, made.callee_arguments[1])
                                             : store_plain_attribute(made.callee, name, made.callee_arguments[1]);
}

// object's, or what type has in its place.
bool is_object_method(const Runtime& rt, Value native) {
  const std::string_view owner = all_natives()[rt.memory.read<NativeObject>(address_of(native))->native].entry->owner;
  return owner == "object" || owner == "type";
}

bool replaces_object_method(const Runtime& rt, Value method) {
  const Kind kind = kind_of(rt, method);
  return kind == Kind::kFunction || (kind == Kind::kNative && !is_object_method(rt, method));
}

namespace {

// A constructor goes by the name of its class.
std::string callable_name(const NativeInfo& info) {
  const std::string_view name = info.entry->name;
  return name == "__new__" || name == "__init__" ? info.entry->owner : info.entry->name;
}

// sorted() hands its keywords on to list.sort().
std::string keyword_taker(const NativeInfo& info) { return callable_name(info) == "sorted" ? "sort" : callable_name(info); }

bool is_method(const NativeInfo& info) { return !info.names.empty() && info.names[0] == "self"; }

// Is a special method of a built-in class called with an object of that class? int.__neg__('a') is not. The right __init__ was
// found by whoever makes an object.
bool fits_slot(const Runtime& rt, const NativeInfo& info, const Arguments& arguments) {
  const std::string_view owner = info.entry->owner;
  if (arguments.count == 0 || !is_method(info) || owner == "object" || std::string_view(info.entry->name) == "__init__") return true;
  const Address mro = rt.memory.read<ClassObject>(class_of(rt, arguments.positional[0]))->mro;
  for (const Value cls : tuple_items(rt, mro)) {
    if (name_of_class(rt, address_of(cls)) == owner) return true;
  }
  return false;
}

// CPython keeps these beside the slot and calls them as any other method (METH_COEXIST); an __init__ counts by itself.
bool is_plain_method(const NativeInfo& info) {
  const std::string_view owner = info.entry->owner, name = info.entry->name;
  if (name == "__init__") return true;
  if (name == "__getitem__") return owner == "list" || owner == "dict";
  return name == "__contains__" && (owner == "dict" || owner == "set" || owner == "frozenset");
}

// find(), count() and the like of texts and bytes take their arguments in the old way.
bool is_text_search(const NativeInfo& info) {
  const std::string_view owner = info.entry->owner, name = info.entry->name;
  if (!is_method(info) || (owner != "str" && !owner.starts_with("byte"))) return false;
  return name == "find" || name == "rfind" || name == "index" || name == "rindex" || name == "count" || name == "startswith" || name == "endswith";
}

bool is_repetition(const NativeInfo& info) {
  const std::string_view owner = info.entry->owner, name = info.entry->name;
  const bool sequence = owner == "str" || owner == "list" || owner == "tuple" || owner == "bytes" || owner == "bytearray";
  return sequence && (name == "__mul__" || name == "__rmul__" || name == "__imul__");
}

// The words of the wrapper around a slot (Objects/typeobject.c, wrapperdescr_call). `given`, `low` and `high` without self.
Outcome slot_count_error(Runtime& rt, const NativeInfo& info, std::uint32_t given, std::uint32_t low, std::uint32_t high) {
  const char* bound = low == high ? "" : given < low ? "at least " : "at most ";
  const std::uint32_t expected = given < low ? low : high;
  const char* nameless = high > 1 || is_repetition(info) ? " " : "";  // where the name of a function would stand
  return raise(rt, ExceptionId::kTypeError, fmt::format("{}expected {}{} argument{}, got {}", nameless, bound, expected, expected == 1 ? "" : "s", given));
}

Outcome count_error(Runtime& rt, const NativeInfo& info, std::uint32_t count) {
  const bool method = is_method(info);
  if (method && count == 0 && std::string_view(info.entry->name).starts_with("__")) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("descriptor '{}' of '{}' object needs an argument", info.entry->name, info.entry->owner));
  }
  if (method && count == 0) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("unbound method {}.{}() needs an argument", info.entry->owner, callable_name(info)));
  }
  const bool makes = std::string_view(info.entry->name) == "__new__";
  if (makes && count == 0) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("{}.__new__(): not enough arguments", info.entry->owner));
  }
  const bool of_class = !info.names.empty() && info.names[0] == "cls" && std::string_view(info.entry->owner) != "builtins";
  const std::uint32_t hidden = method || of_class ? 1 : 0;
  const std::uint32_t given = count >= hidden ? count - hidden : 0;
  const std::uint32_t low = info.minimum - (info.minimum >= hidden ? hidden : 0), high = info.maximum - hidden;
  if (method && info.is_slot && !is_plain_method(info)) return slot_count_error(rt, info, given, low, high);
  const bool shows_owner = method || (of_class && !makes);
  const bool stream = std::string_view(info.entry->owner) == "_io", lock = std::string_view(info.entry->owner) == "_thread";
  const std::string owner = shows_owner ? fmt::format("{}.", stream ? "TextIOWrapper" : lock ? "lock" : info.entry->owner)
                          : makes ? "" : c_module_prefix(info.entry->owner);
  if (is_text_search(info)) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes at {} {} argument{} ({} given)", info.entry->name, given < low ? "least" : "most",
                                                          given < low ? low : high, (given < low ? low : high) == 1 ? "" : "s", given));
  }
  if (callable_name(info) == "log" && high == 2) return raise(rt, ExceptionId::kTypeError, "math.log requires 1 to 2 arguments");
  if (info.keyword_only > 0 && info.positional_only == info.maximum && low == high) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("{} expected {} argument{}, got {}", callable_name(info), high, high == 1 ? "" : "s", given));
  }
  if (given < low && info.maximum > info.positional_only && low != high && !method) {
    if (given < info.positional_only) {
      return raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes at least {} positional argument{} ({} given)", callable_name(info),
                                                            low, low == 1 ? "" : "s", given));
    }
    const std::string place = callable_name(info) == "enumerate" ? "" : fmt::format(" (pos {})", given + 1);
    return raise(rt, ExceptionId::kTypeError, fmt::format("{}() missing required argument '{}'{}", callable_name(info),
                                                          info.names[given + hidden], place));
  }
  if (info.keyword_only > 0 && high == 0) {
    return raise(rt, ExceptionId::kTypeError, callable_name(info) + "() takes no positional arguments");
  }
  if (std::string_view(info.entry->owner) == "posix" && info.maximum > info.positional_only && low == high) {
    return raise(rt, ExceptionId::kTypeError, given < low
        ? fmt::format("{}() missing required argument '{}' (pos {})", callable_name(info), info.names[given], given + 1)
        : fmt::format("{}() takes at most {} argument{} ({} given)", callable_name(info), high, high == 1 ? "" : "s", given));
  }
  if (low == high) {
    const std::string expects = high == 0 ? "no arguments" : high == 1 ? "exactly one argument" : fmt::format("exactly {} arguments", high);
    return raise(rt, ExceptionId::kTypeError, parses_by_hand(info.entry->name)
        ? fmt::format("{}() takes {} ({} given)", callable_name(info), expects, given)
        : high > 1 || ((makes || std::string_view(info.entry->name) == "__init__") && high == 1)
        ? fmt::format("{} expected {} argument{}, got {}", callable_name(info), high, high == 1 ? "" : "s", given)
        : fmt::format("{}{}() takes {} ({} given)", owner, callable_name(info), expects, given));
  }
  const bool few = given < low;
  const std::uint32_t bound = few ? low : high;
  if (few && info.keyword_only > 0) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes at least {} positional argument{} ({} given)", callable_name(info), low,
                                                          low == 1 ? "" : "s", given));
  }
  if (!few && info.maximum > info.positional_only) {  // a function that takes keywords says it in these words
    return raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes at most {} {}argument{} ({} given)", callable_name(info),
        given <= high + info.keyword_only ? high : high + info.keyword_only, given <= high + info.keyword_only ? "positional " : "",
        high == 1 ? "" : "s", given));
  }
  const char* call_mark = callable_name(info) == "super" ? "()" : "";
  return raise(rt, ExceptionId::kTypeError, fmt::format("{}{} expected at {} {} argument{}, got {}", callable_name(info), call_mark,
                                                        few ? "least" : "most", bound, bound == 1 ? "" : "s", given));
}

std::string no_keywords(const NativeInfo& info) {
  if (is_method(info) && info.is_slot && !is_plain_method(info)) return fmt::format("wrapper {}() takes no keyword arguments", info.entry->name);
  const std::string_view owner = info.entry->owner, name = info.entry->name;
  const bool alone = owner == "builtins" || name == "__new__" || name == "__init__";
  return fmt::format("{}{}() takes no keyword arguments", alone ? "" : fmt::format("{}.", owner), callable_name(info));
}

// More arguments than there are parameters, for a function that takes keywords: it does not look at their names then.
bool exceeds_all(const NativeInfo& info, std::uint32_t positional, std::size_t named) {
  if (info.positional_only == info.maximum || info.keyword_only > 0 || info.takes_rest || is_method(info)) return false;
  return positional + named > info.maximum;
}

// Puts keyword arguments into their places; false after raising.
bool place_keywords(Runtime& rt, const NativeInfo& info, const Arguments& arguments, std::vector<Value>& positional,
                    std::vector<Value>& keyword_only) {
  const std::vector<Value> names = tuple_items(rt, arguments.keyword_names);
  if (exceeds_all(info, arguments.count, names.size())) {
    count_error(rt, info, arguments.count + static_cast<std::uint32_t>(names.size()));
    return false;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string name = to_utf8(rt, address_of(names[i]));
    std::size_t index = 0;
    while (index < info.names.size() && info.names[index] != name) ++index;
    if (index == info.names.size() || index < info.positional_only) {
      if (arguments.count < info.minimum && info.positional_only < info.names.size() && !is_method(info)) {
        count_error(rt, info, arguments.count);
        return false;
      }
      raise(rt, ExceptionId::kTypeError, info.positional_only == info.names.size() || (info.names.size() == 1 && info.names[0] == "self")
          ? no_keywords(info)
          : fmt::format("'{}' is an invalid keyword argument for {}()", name, keyword_taker(info)));
      return false;
    }
    std::vector<Value>& into = index < info.maximum ? positional : keyword_only;
    if (index >= info.maximum) index -= info.maximum;
    if (into.size() <= index) into.resize(index + 1, kUnbound);
    if (into[index] != kUnbound) {
      raise(rt, ExceptionId::kTypeError, fmt::format("argument for {}() given by name ('{}') and position ({})",
                                                     callable_name(info), name, index + (is_method(info) ? 0 : 1)));
      return false;
    }
    into[index] = arguments.keyword_values[i];
  }
  return true;
}

// float.__new__(cls, …) and the like look at no names when the class has an __init__ of its own for them.
bool leaves_to_init(Runtime& rt, const NativeInfo& info, const NativeCall& call) {
  constexpr std::string_view kOwners[] = {"list", "set", "dict", "bytearray", "float", "tuple", "frozenset"};
  if (std::string_view(info.entry->name) != "__new__" || std::find(std::begin(kOwners), std::end(kOwners), info.entry->owner) == std::end(kOwners)) return false;
  return call.count > 0 && kind_of(rt, call.arguments[0]) == Kind::kClass && has_own_init(rt, call);
}

// Those of what can change need nothing but the class then.
bool fits_count(Runtime& rt, const NativeInfo& info, NativeCall& call) {
  if (call.count >= info.minimum && (call.count <= info.maximum || info.takes_rest)) [[likely]] return true;
  const std::string_view owner = info.entry->owner;
  const bool can_change = owner == "list" || owner == "set" || owner == "dict";
  if (!can_change || !leaves_to_init(rt, info, call)) return false;
  call.count = 1;
  return true;
}

// A native's body, which takes as long as what it allocates and looks at.
Outcome run_and_pay(Interpreter& interpreter, const NativeInfo& info, NativeCall& call) {
  Runtime& rt = interpreter.rt;
  const std::uint64_t allocated = rt.process.heap.allocated_bytes;
  const NativeWork before = rt.work;
  const Outcome outcome = info.entry->function(rt, call);
  const OpcodeCharges& charges = interpreter.user.charges;
  interpreter.owed += static_cast<std::int64_t>((rt.process.heap.allocated_bytes - allocated) * charges.native_kilobyte / 1024 +
                                                (rt.work.picklers - before.picklers) * charges.native_pickler);
  interpreter.pay_for_items(before);
  return outcome;
}

}  // namespace

void Interpreter::pay_for_items(const NativeWork& before) {
  owed += static_cast<std::int64_t>((rt.work.items - before.items) * user.charges.native_item);
}

Flow Interpreter::call_native(Address native, const Arguments& arguments, std::uint32_t result, std::uint8_t flags) {
  const NativeObject object = *memory.read<NativeObject>(native);
  const NativeInfo& info = all_natives()[object.native];
  if (object.self != kUnbound && kind_of(rt, object.self) != Kind::kModule) {  // a bound one: self goes in front
    const Prepended with_self(object.self, arguments);
    return run_native(native, info, with_self.arguments, result, flags);
  }
  if (info.is_slot && !fits_slot(rt, info, arguments)) [[unlikely]] {
    NativeCall made;
    made.native = from_address(native);
    made.arguments = arguments.positional;
    made.count = arguments.count;
    return failed(wrong_self(rt, made));
  }
  return run_native(native, info, arguments, result, flags);
}

Flow Interpreter::run_native(Address native, const NativeInfo& info, const Arguments& given, std::uint32_t result,
                             std::uint8_t flags) {
  NativeCall made;
  made.callee_self = memory.read<NativeObject>(native)->self;
  made.native = from_address(native);
  made.arguments = given.positional;
  made.count = given.count;
  if (info.takes_keywords) {
    made.keywords = given.keyword_values;
    made.keyword_names = given.keyword_names;
  } else if (given.keyword_names != 0 || info.keyword_only > 0) {
    return run_native_with_keywords(made, info, given, result, flags);
  }
  if (!fits_count(rt, info, made)) return failed(count_error(rt, info, made.count));
  const Outcome outcome = run_and_pay(*this, info, made);
  if (outcome == Outcome::kDone && flags == 0 && !memory.failed()) [[likely]] return r[result] = made.result, Flow::kNext;
  return finish_native(outcome, made, result, flags);
}

Flow Interpreter::run_native_with_keywords(NativeCall& made, const NativeInfo& info, const Arguments& given, std::uint32_t result,
                                           std::uint8_t flags) {
  std::vector<Value> positional(given.positional, given.positional + given.count), keyword_only;
  if (given.keyword_names != 0 && !leaves_to_init(rt, info, made)) {
    if (!place_keywords(rt, info, given, positional, keyword_only)) return Flow::kRaised;
    made.arguments = positional.data();
    made.count = static_cast<std::uint32_t>(positional.size());
  }
  if (!fits_count(rt, info, made)) return failed(count_error(rt, info, made.count));
  keyword_only.resize(info.keyword_only, kUnbound);
  made.keywords = keyword_only.data();
  return finish_native(run_and_pay(*this, info, made), made, result, flags);
}

}  // namespace weft::vm
