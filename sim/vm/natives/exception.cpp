// Methods of exceptions: making one, its notes, its traceback.
#include <iterator>

#include <fmt/core.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/system_result.h"

namespace weft::vm {

namespace {

// ImportError(…, name=, path=) and the like: attributes; other exceptions take no keywords.
bool take_exception_keywords(Runtime& rt, NativeCall& call) {
  if (call.keyword_names == 0) return true;
  const std::vector<Value> names = tuple_items(rt, call.keyword_names);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Address name = address_of(names[i]);
    if (exception_attribute(rt, call.arguments[0], name) != kNone) {
      const std::string cls = class_name(rt, call.arguments[0]);
      const bool some = cls == "ImportError" || cls == "ModuleNotFoundError" || cls == "AttributeError" || cls == "NameError" || cls == "UnboundLocalError";
      raise(rt, ExceptionId::kTypeError, some ? fmt::format("'{}' is an invalid keyword argument for {}()", to_utf8(rt, name), cls.starts_with("Module") ? "ImportError" : cls)
                                              : cls + "() takes no keyword arguments");
      return false;
    }
    const Address dict = address_of(special_attribute(rt, call.arguments[0], rt.name(Name::kDict)));
    set_string_key(rt, dict, name, call.keywords[i]);
  }
  return true;
}

// UnicodeDecodeError and UnicodeEncodeError are made of encoding, object, start, end and reason.
bool has_unicode_arguments(Runtime& rt, const NativeCall& call) {
  if (call.count == 6) return true;
  for (const ExceptionId each : {ExceptionId::kUnicodeDecodeError, ExceptionId::kUnicodeEncodeError}) {
    if (!is_subclass(rt, class_of(rt, call.arguments[0]), rt.process.exception_classes[static_cast<std::size_t>(each)])) continue;
    raise(rt, ExceptionId::kTypeError, fmt::format("function takes exactly 5 arguments ({} given)", call.count - 1));
    return false;
  }
  return true;
}

// OSError(errno, strerror, filename, winerror, filename2): the names of files are no part of args.
void prepare_os_error(Runtime& rt, const NativeCall& call) {
  const Address self = address_of(call.arguments[0]);
  const auto class_for = [&](ExceptionId id) { return rt.process.exception_classes[static_cast<std::size_t>(id)]; };
  // OSError(2, …) is a FileNotFoundError: the number decides.
  if (class_of(rt, call.arguments[0]) == class_for(ExceptionId::kOSError) && is_int(call.arguments[1])) {
    rt.memory.write<Header>(self)->cls = class_for(os_error_class(as_int(call.arguments[1])));
  }
  const Address dict = address_of(special_attribute(rt, call.arguments[0], rt.name(Name::kDict)));
  const Value third = call.argument(3);
  const bool counts = is_int(third) && class_of(rt, call.arguments[0]) == class_for(ExceptionId::kBlockingIOError);
  set_string_key(rt, dict, "errno", call.arguments[1]);
  set_string_key(rt, dict, "strerror", call.arguments[2]);
  set_string_key(rt, dict, "filename", third == kUnbound || counts ? kNone : third);
  if (call.argument(5) != kUnbound) set_string_key(rt, dict, "filename2", call.argument(5));
  if (counts) {
    set_string_key(rt, dict, "characters_written", third);
  } else if (third != kUnbound) {
    const Value two = new_tuple(rt, call.arguments + 1, 2);
    rt.memory.write<ExceptionObject>(self)->args = address_of(two);
  }
}

Outcome exception_init(Runtime& rt, NativeCall& call) {
  if (!take_exception_keywords(rt, call) || !has_unicode_arguments(rt, call)) return Outcome::kRaised;
  const Value args = new_tuple(rt, call.arguments + 1, call.count - 1);
  rt.memory.write<ExceptionObject>(address_of(call.arguments[0]))->args = address_of(args);
  const Address os_error = rt.process.exception_classes[static_cast<std::size_t>(ExceptionId::kOSError)];
  const bool has_number = call.count >= 3 && call.count <= 6;
  if (has_number && is_subclass(rt, class_of(rt, call.arguments[0]), os_error)) prepare_os_error(rt, call);
  return call.done(kNone);
}

Outcome with_traceback(Runtime& rt, NativeCall& call) {
  const Value traceback = call.arguments[1];
  if (traceback != kNone && kind_of(rt, traceback) != Kind::kTraceback) {
    return raise(rt, ExceptionId::kTypeError, "__traceback__ must be a traceback or None");
  }
  rt.memory.write<ExceptionObject>(address_of(call.arguments[0]))->traceback = traceback == kNone ? 0 : address_of(traceback);
  return call.done(call.arguments[0]);
}

// BaseException.add_note(note): a line for the traceback, kept in the list __notes__.
Outcome add_note(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[1])) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("note must be a str, not '{}'", class_name(rt, call.arguments[1])));
  }
  const Address dict = address_of(special_attribute(rt, call.arguments[0], rt.name(Name::kDict)));
  Value notes = find_string_key(rt, dict, address_of(new_string(rt, "__notes__")));
  if (notes != kUnbound && kind_of(rt, notes) != Kind::kList) {
    return raise(rt, ExceptionId::kTypeError, "Cannot add note: __notes__ is not a list");
  }
  if (notes == kUnbound) {
    notes = new_list(rt, nullptr, 0);
    set_string_key(rt, dict, "__notes__", notes);
  }
  list_append(rt, address_of(notes), call.arguments[1]);
  return call.done(kNone);
}

constexpr NativeEntry kEntries[] = {
    {"BaseException", "__init__", method<exception_init, Kind::kException>, "self, *arguments, **keywords"},
    {"BaseException", "add_note", method<add_note, Kind::kException>, "self, note, /"},
    {"BaseException", "with_traceback", method<with_traceback, Kind::kException>, "self, traceback, /"},
};

}  // namespace

const NativeTable kExceptionNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
