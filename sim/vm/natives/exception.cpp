// Methods of exceptions: making one, its notes, its traceback.
#include <algorithm>
#include <initializer_list>
#include <iterator>

#include <fmt/core.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/system_result.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

namespace {

bool is_one_of(const Runtime& rt, Value exception, std::initializer_list<ExceptionId> classes) {
  return std::any_of(classes.begin(), classes.end(), [&](ExceptionId id) {
    return is_subclass(rt, class_of(rt, exception), rt.process.exception_classes[static_cast<std::size_t>(id)]);
  });
}

// ImportError(…, name=, path=) and the like: attributes; other exceptions take no keywords.
bool take_exception_keywords(Runtime& rt, NativeCall& call) {
  if (call.keyword_names == 0) return true;
  struct Taker {
    ExceptionId id;
    const char* name;
  };
  constexpr Taker kTakers[] = {{ExceptionId::kImportError, "ImportError"}, {ExceptionId::kAttributeError, "AttributeError"}, {ExceptionId::kNameError, "NameError"}};
  const Taker* const taker = std::find_if(std::begin(kTakers), std::end(kTakers), [&](const Taker& each) { return is_one_of(rt, call.arguments[0], {each.id}); });
  const std::vector<Value> names = tuple_items(rt, call.keyword_names);
  if (taker == std::end(kTakers) && !names.empty()) {
    return raise(rt, ExceptionId::kTypeError, class_name(rt, call.arguments[0]) + "() takes no keyword arguments"), false;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Address name = address_of(names[i]);
    if (exception_attribute(rt, call.arguments[0], name) != kNone) {
      raise(rt, ExceptionId::kTypeError, fmt::format("'{}' is an invalid keyword argument for {}()", to_utf8(rt, name), taker->name));
      return false;
    }
    const Address dict = address_of(special_attribute(rt, call.arguments[0], rt.name(Name::kDict)));
    set_string_key(rt, dict, name, call.keywords[i]);
  }
  return true;
}

// What errors of encodings are made of: s a str, b bytes, i an int. Encoding (unless text is translated), object, start, end, reason.
struct UnicodeArguments {
  ExceptionId which;
  std::string_view kinds;
};
constexpr UnicodeArguments kUnicodeArguments[] = {{ExceptionId::kUnicodeDecodeError, "sbiis"},
                                                  {ExceptionId::kUnicodeEncodeError, "ssiis"},
                                                  {ExceptionId::kUnicodeTranslateError, "siis"}};

// Why an argument of such an error is refused; empty when it is not.
std::string refused_argument(const Runtime& rt, Value value, char kind, std::uint32_t number) {
  const std::string name = class_name(rt, value);
  if (kind == 's' && !is_string(rt, value)) return fmt::format("argument {} must be str, not {}", number, value == kNone ? "None" : name);
  if (kind == 'b' && (is_string(rt, value) || is_number(rt, value) || value == kNone)) return fmt::format("a bytes-like object is required, not '{}'", name);
  if (kind == 'i' && !is_integer(rt, value)) return fmt::format("'{}' object cannot be interpreted as an integer", name);
  return {};
}

bool has_unicode_arguments(Runtime& rt, const NativeCall& call) {
  for (const UnicodeArguments& each : kUnicodeArguments) {
    if (!is_subclass(rt, class_of(rt, call.arguments[0]), rt.process.exception_classes[static_cast<std::size_t>(each.which)])) continue;
    const auto wanted = static_cast<std::uint32_t>(each.kinds.size());
    std::string refusal;
    if (call.count != wanted + 1) refusal = fmt::format("function takes exactly {} arguments ({} given)", wanted, call.count - 1);
    for (std::uint32_t i = 1; i <= wanted && refusal.empty(); ++i) refusal = refused_argument(rt, call.arguments[i], each.kinds[i - 1], i);
    if (refusal.empty()) return true;
    raise(rt, ExceptionId::kTypeError, refusal);
    return false;
  }
  return true;
}

// SyntaxError(message, (file, line, column, text) or with the end's line and column behind).
bool has_place(Runtime& rt, const NativeCall& call) {
  if (call.count != 3 || !is_one_of(rt, call.arguments[0], {ExceptionId::kSyntaxError})) return true;
  std::string refusal;
  if (!is_iterable(rt, call.arguments[2])) refusal = fmt::format("'{}' object is not iterable", class_name(rt, call.arguments[2]));
  std::int64_t parts = 4;
  if (refusal.empty() && is_object(call.arguments[2]) && !is_user_object(rt, call.arguments[2])) builtin_length(rt, call.arguments[2], parts);
  if (refusal.empty() && parts < 4) refusal = fmt::format("function takes at least 4 arguments ({} given)", parts);
  if (parts > 6) refusal = fmt::format("function takes at most 6 arguments ({} given)", parts);
  if (parts == 5) refusal = "end_offset must be provided when end_lineno is provided";
  if (!refusal.empty()) raise(rt, ExceptionId::kTypeError, refusal);
  return refusal.empty();
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
  const bool named = is_given(third) && third != kNone && !counts;
  set_string_key(rt, dict, "filename", named ? third : kNone);
  if (call.argument(5) != kUnbound) set_string_key(rt, dict, "filename2", named ? call.argument(5) : kNone);
  if (counts) {
    set_string_key(rt, dict, "characters_written", third);
  } else if (named) {
    const Value two = new_tuple(rt, call.arguments + 1, 2);
    rt.memory.write<ExceptionObject>(self)->args = address_of(two);
  }
}

// An OSError is what it was made as: its own __init__ does nothing more, unless a derived class calls it from its own.
bool is_made(Runtime& rt, const NativeCall& call) {
  if (!is_one_of(rt, call.arguments[0], {ExceptionId::kOSError})) return false;
  const Address dict = rt.memory.read<ExceptionObject>(address_of(call.arguments[0]))->dict;
  const Value initializer = find_in_class(rt, class_of(rt, call.arguments[0]), rt.name(Name::kInit));
  return dict != 0 && kind_of(rt, initializer) != Kind::kFunction && find_string_key(rt, dict, address_of(new_string(rt, "errno"))) != kUnbound;
}

Outcome exception_init(Runtime& rt, NativeCall& call) {
  if (is_made(rt, call)) return call.done(kNone);
  if (!take_exception_keywords(rt, call) || !has_unicode_arguments(rt, call) || !has_place(rt, call)) return Outcome::kRaised;
  const Value args = new_tuple(rt, call.arguments + 1, call.count - 1);
  rt.memory.write<ExceptionObject>(address_of(call.arguments[0]))->args = address_of(args);
  const bool has_number = call.count >= 3 && call.count <= 6;
  if (has_number && is_one_of(rt, call.arguments[0], {ExceptionId::kOSError})) prepare_os_error(rt, call);
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

Outcome set_state(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_set_exception_state", {call.arguments[0], call.arguments[1]});
}

// vars(exception)
Outcome exception_dict(Runtime& rt, NativeCall& call) { return call.done(shown_exception_dict(rt, call.arguments[0])); }

constexpr NativeEntry kEntries[] = {
    {"builtins", "_exception_dict", exception_dict, "exception, /"},
    {"BaseException", "__init__", method<exception_init, Kind::kException>, "self, *arguments, **keywords"},
    {"BaseException", "__setstate__", method<set_state, Kind::kException>, "self, state, /"},
    {"BaseException", "add_note", method<add_note, Kind::kException>, "self, note, /"},
    {"BaseException", "with_traceback", method<with_traceback, Kind::kException>, "self, traceback, /"},
};

}  // namespace

const NativeTable kExceptionNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
