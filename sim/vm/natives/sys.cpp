// The native part of the modules sys and _weft: the interpreter's own state, and the process's memory by address.
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/collection_pace.h"
#include "sim/vm/generator_block.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/durations.h"

namespace weft::vm {

namespace {

// sys.exc_info(): class, exception and traceback of the exception being handled.
Outcome exc_info(Runtime& rt, NativeCall& call) {
  const Value handled = handled_exception(rt);
  if (kind_of(rt, handled) != Kind::kException) return call.done(new_tuple(rt, {kNone, kNone, kNone}));
  const Address traceback = rt.memory.read<ExceptionObject>(address_of(handled))->traceback;
  const Value traceback_value = traceback == 0 ? kNone : from_address(traceback);
  return call.done(new_tuple(rt, {from_address(class_of(rt, handled)), handled, traceback_value}));
}

// sys.exception() of later versions: the exception being handled, or None.
Outcome current_exception(Runtime& rt, NativeCall& call) { return call.done(handled_exception(rt)); }

// sys._arguments(): the program's file and the arguments after it.
Outcome program_arguments(Runtime& rt, NativeCall& call) {
  const Value list = new_list(rt, nullptr, 0);
  // As `python3 -c TEXT` and `python3 -` name the program.
  std::string name = rt.image.modules[rt.image.main_module].file_name;
  if (name == "<string>") name = "-c";
  if (name == "<stdin>") name = "-";
  list_append(rt, address_of(list), new_string(rt, name));
  for (const std::string& argument : rt.process.arguments) list_append(rt, address_of(list), new_string(rt, argument));
  return call.done(list);
}

Outcome get_switch_interval(Runtime&, NativeCall& call) {
  return call.system(SystemCall::kSwitchInterval, 0);
}

Outcome set_switch_interval(Runtime& rt, NativeCall& call) {
  double number = 0;
  if (!to_double(rt, call.arguments[0], number)) {
    return raise(rt, ExceptionId::kTypeError, "must be real number, not " + class_name(rt, call.arguments[0]));
  }
  Ns ns = 0;
  if (to_nanoseconds(rt, call.arguments[0], ns) == Outcome::kRaised) return Outcome::kRaised;
  if (ns <= 0) return raise(rt, ExceptionId::kValueError, "switch interval must be strictly positive");
  return call.system_as(SystemResult::kNone, SystemCall::kSwitchInterval, ns);
}

Outcome get_recursion_limit(Runtime& rt, NativeCall& call) { return call.done(from_int(rt.process.recursion_limit)); }

Outcome set_recursion_limit(Runtime& rt, NativeCall& call) {
  std::int64_t limit = 0;
  if (!to_int64(rt, call.arguments[0], limit)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, call.arguments[0])));
  }
  if (limit > INT32_MAX) return raise(rt, ExceptionId::kOverflowError, "Python int too large to convert to C int");
  if (limit < 1) return raise(rt, ExceptionId::kValueError, "recursion limit must be greater or equal than 1");
  if (limit <= rt.thread.depth) {
    return raise(rt, ExceptionId::kRecursionError,
                 fmt::format("cannot set the recursion limit to {} at the recursion depth {}: the limit is too low", limit,
                             rt.thread.depth));
  }
  rt.process.recursion_limit = static_cast<std::uint32_t>(limit);
  return call.done(kNone);
}

// _weft.read_memory(address, size): bytes of this process's memory. A bad address is what it is in C: the end.
Outcome read_memory(Runtime& rt, NativeCall& call) {
  std::int64_t address = 0, size = 0;
  if (!to_int64(rt, call.arguments[0], address) || !to_int64(rt, call.arguments[1], size) || size < 0 || size > (1 << 24)) {
    return raise(rt, ExceptionId::kValueError, "bad address or size");
  }
  std::string bytes(static_cast<std::size_t>(size), '\0');
  const auto end = static_cast<std::uint64_t>(address) + static_cast<std::uint64_t>(size);
  const bool outside = address < 0 || end > UINT32_MAX;  // no such address on this machine: as bad as address 0
  rt.memory.copy_from(outside ? 0 : static_cast<Address>(address), bytes.data(), bytes.size());
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

// _weft.decode_utf8(bytes): the text; what is not UTF-8 becomes U+FFFD.
Outcome decode_utf8(Runtime& rt, NativeCall& call) {
  return call.done(new_string(rt, bytes_content(rt, call.arguments[0])));
}

// _weft.capacity(list): items that fit before it has to grow.
Outcome capacity(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kList) return call.done(from_int(0));
  return call.done(from_int(rt.memory.read<ListObject>(address_of(call.arguments[0]))->capacity));
}

// _weft.string_width(text): bytes a character in CPython's memory: 0 for ASCII, 1 Latin-1, 2, 4.
Outcome string_width(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0])) return call.done(from_int(0));
  const auto* text = rt.memory.read<StringObject>(address_of(call.arguments[0]));
  return call.done(from_int(text->ascii ? 0 : text->width));
}

// _weft.user_method(object, name): the method of that name that a class statement gave to the object's class, not
// bound; None when the built-in one counts. A class that says `__len__ = None` raises what calling None does.
Outcome user_method(Runtime& rt, NativeCall& call) {
  const Address cls = class_of(rt, call.arguments[0]);
  if (rt.memory.read<ClassObject>(cls)->class_flags & kClassBuiltin) return call.done(kNone);
  const Value found = find_in_class(rt, cls, address_of(call.arguments[1]));
  if (found == kNone) return raise(rt, ExceptionId::kTypeError, "'NoneType' object is not callable");
  return call.done(found == kUnbound || kind_of(rt, found) == Kind::kNative ? kNone : found);
}

// code_facts(function or coroutine): (is it asynchronous without being a generator, its file, its first line, of a coroutine
// that has not ended the line where it is), or None.
Outcome code_facts(Runtime& rt, NativeCall& call) {
  const Kind kind = kind_of(rt, call.arguments[0]);
  const Address address = address_of(call.arguments[0]);
  if (kind != Kind::kFunction && kind != Kind::kGenerator) return call.done(kNone);
  const std::uint32_t number = kind == Kind::kFunction ? rt.memory.read<FunctionObject>(address)->code
                                                       : rt.memory.read<GeneratorObject>(address)->code;
  const LoadedCode& code = rt.image.codes[number];
  const Value file = new_string(rt, rt.image.modules[code.module].file_name);
  const Value coroutine = from_bool(code.source->is_coroutine && !code.source->is_generator);
  const std::uint32_t line = kind == Kind::kGenerator ? line_of_generator(rt, address) : 0;
  return call.done(new_tuple(rt, {coroutine, file, from_int(code.source->first_line), from_int(line)}));
}

// request_collection(looking): the kernel collects at the process's next chance.
Outcome request_collection(Runtime& rt, NativeCall& call) {
  HeapState& heap = rt.heap.state();
  heap.looks = call.argument(0) == kTrue ? heap.looks | kLooking : heap.looks & ~kLooking;
  rt.heap.ask_for_collection();
  return call.done(kNone);
}

// tell_end(object): its class's _referent_gone() is called when nobody can reach it any more, as __del__ is. A coroutine is closed.
Outcome tell_end(Runtime& rt, NativeCall& call) {
  const Kind kind = kind_of(rt, call.arguments[0]);
  if (kind == Kind::kObject || kind == Kind::kGenerator) rt.heap.state().finalizable.push_back(address_of(call.arguments[0]));
  return call.done(kNone);
}

// weak_new(object, owner): the number of a new weak reference, which the object `owner` stands for.
Outcome weak_new(Runtime& rt, NativeCall& call) {
  HeapState& heap = rt.heap.state();
  std::vector<WeakEntry>& weak = heap.weak;
  std::size_t number = 0;
  while (number < weak.size() && weak[number].owner != 0) ++number;
  if (number == weak.size()) weak.emplace_back();
  weak[number] = {address_of(call.arguments[0]), address_of(call.arguments[1]), heap.weak_made++};
  return call.done(from_int(static_cast<std::int64_t>(number)));
}

// weak_get(number): the object, or None when it is gone.
Outcome weak_get(Runtime& rt, NativeCall& call) {
  const Address referent = rt.heap.state().weak[static_cast<std::size_t>(as_int(call.arguments[0]))].referent;
  return call.done(referent == 0 ? kNone : from_address(referent));
}

// weak_owners(object): what stands for the weak references to it.
Outcome weak_owners(Runtime& rt, NativeCall& call) {
  std::vector<Value> owners;
  for (const WeakEntry& entry : rt.heap.state().weak) {
    if (entry.owner != 0 && entry.referent == address_of(call.arguments[0])) owners.push_back(from_address(entry.owner));
  }
  return call.done(new_list(rt, owners.data(), owners.size()));
}

// take_passed_away(all): the next object that is gone but for its finalizer, or weak reference to one; None: no more.
// With all, also those with finalizers that still live, for the end of the program.
Outcome take_passed_away(Runtime& rt, NativeCall& call) {
  HeapState& heap = rt.heap.state();
  std::vector<Address>& from = heap.passed_away.empty() && call.argument(0) == kTrue ? heap.finalizable : heap.passed_away;
  if (from.empty()) return call.done(kNone);
  const Address object = from.front();
  from.erase(from.begin());
  return call.done(from_address(object));
}

Outcome freed_objects(Runtime& rt, NativeCall& call) { return call.done(from_uint64(rt, rt.heap.state().freed_objects)); }

Outcome collections(Runtime& rt, NativeCall& call) { return call.done(from_uint64(rt, rt.heap.state().collections)); }

Outcome caller_name(Runtime& rt, NativeCall& call) { return call.done(name_of_caller(rt)); }

constexpr NativeEntry kEntries[] = {
    {"sys", "exc_info", exc_info, ""},
    {"sys", "exception", current_exception, ""},
    {"sys", "_arguments", program_arguments, ""},
    {"sys", "_switch_interval", get_switch_interval, ""},
    {"sys", "setswitchinterval", set_switch_interval, "interval, /"},
    {"sys", "getrecursionlimit", get_recursion_limit, ""},
    {"sys", "setrecursionlimit", set_recursion_limit, "limit, /"},
    {"_weft", "read_memory", read_memory, "address, size"},
    {"_weft", "capacity", capacity, "list"},
    {"_weft", "code_facts", code_facts, "callable"},
    {"_weft", "collections", collections, ""},
    {"_weft", "request_collection", request_collection, "looking?, /"},
    {"_weft", "tell_end", tell_end, "object, /"},
    {"_weft", "freed_objects", freed_objects, ""},
    {"_weft", "weak_new", weak_new, "object, owner, /"},
    {"_weft", "weak_get", weak_get, "number, /"},
    {"_weft", "weak_owners", weak_owners, "object, /"},
    {"_weft", "take_passed_away", take_passed_away, "all?, /"},
    {"_weft", "decode_utf8", decode_utf8, "bytes"},
    {"_weft", "string_width", string_width, "text"},
    {"builtins", "_user_method", user_method, "object, name"},
    {"builtins", "_name_of_caller", caller_name, ""},
};

}  // namespace

const NativeTable kSysNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
