// repr(), ascii(), format(), chr(), ord(), and the methods of built-in classes behind them.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/repr_writer.h"

namespace weft::vm {

namespace {

// The text of a protocol function as the native's result; the named library function when it needs Python.
Outcome done_text(Runtime& rt, NativeCall& call, Answer answer, const std::string& text, std::string_view library) {
  if (answer == Answer::kDone) return call.done(new_string(rt, text));
  if (answer == Answer::kRaised) return Outcome::kRaised;
  return call_library(rt, call, library, {call.arguments[0]});
}

Outcome repr(Runtime& rt, NativeCall& call) {
  std::string text;
  const Answer answer = to_repr(rt, call.arguments[0], text);
  return done_text(rt, call, answer, text, "_repr");
}

Outcome ascii(Runtime& rt, NativeCall& call) {
  std::string text;
  const Answer answer = to_repr(rt, call.arguments[0], text);
  return done_text(rt, call, answer, escaped_ascii(utf8_to_utf32(text)), "_ascii");
}

Outcome format(Runtime& rt, NativeCall& call) {
  const Value spec = call.argument(1);
  if (is_given(spec) && !is_string(rt, spec)) {
    return raise(rt, ExceptionId::kTypeError, "format() argument 2 must be str, not " + (spec == kNone ? "None" : class_name(rt, spec)));
  }
  std::string text;
  const Answer answer = to_format(rt, call.arguments[0], is_given(spec) ? to_utf8(rt, address_of(spec)) : "", text);
  if (answer != Answer::kNeedsPython) return done_text(rt, call, answer, text, "");
  const Value empty = from_address(rt.image.empty_string);
  return call_library(rt, call, "_format", {call.arguments[0], is_given(spec) ? spec : empty});
}

Outcome chr(Runtime& rt, NativeCall& call) {
  std::int64_t code = 0;
  const Value given = call.arguments[0];
  if (is_integer(rt, given) && (!to_int64(rt, given, code) || code > INT32_MAX || code < INT32_MIN)) {
    return raise(rt, ExceptionId::kOverflowError, "Python int too large to convert to C int");
  }
  if (has_only_index(rt, given)) return call_library(rt, call, "_chr", {given});
  if (!take_index(rt, given, code)) return Outcome::kRaised;
  if (code < 0 || code > 0x10'FFFF) return raise(rt, ExceptionId::kValueError, "chr() arg not in range(0x110000)");
  return call.done(character_string(rt, static_cast<char32_t>(code)));
}

Outcome ord(Runtime& rt, NativeCall& call) {
  const Value given = call.arguments[0];
  const Kind kind = kind_of(rt, given);
  const bool text = kind == Kind::kString, bytes = kind == Kind::kBytes || kind == Kind::kByteArray;
  if (!text && !bytes) {
    return raise(rt, ExceptionId::kTypeError, "ord() expected string of length 1, but " + class_name(rt, given) + " found");
  }
  const std::string content = bytes ? bytes_content(rt, given) : "";
  const std::size_t length = text ? string_length(rt, address_of(given)) : content.size();
  if (length != 1) {
    return raise(rt, ExceptionId::kTypeError, "ord() expected a character, but string of length " + std::to_string(length) + " found");
  }
  if (bytes) return call.done(from_int(static_cast<unsigned char>(content[0])));
  return call.done(from_int(static_cast<std::int64_t>(string_at(rt, address_of(given), 0))));
}

// The class's own repr(), which a subclass reaches with super().__repr__().
Outcome builtin_repr(Runtime& rt, NativeCall& call) {
  std::string text;
  const Value self = call.arguments[0];
  ReprWriter writer(rt, text);
  const Answer answer = is_object(self) ? writer.write_builtin(address_of(self)) : writer.write(self);
  return done_text(rt, call, answer, text, "_builtin_repr");
}

Outcome exception_text(Runtime& rt, NativeCall& call) {
  std::string text;
  const Answer answer = ReprWriter(rt, text).write_exception_text(self_of(call));
  return done_text(rt, call, answer, text, "_exception_text");
}

Outcome string_text(Runtime& rt, NativeCall& call) {
  return call.done(substring(rt, self_of(call), 0, string_length(rt, self_of(call))));
}

// object.__format__ and those of str and the numbers.
Outcome builtin_format(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0], spec = call.arguments[1];
  if (!is_string(rt, spec)) {
    return raise(rt, ExceptionId::kTypeError, "__format__() argument must be str, not " + (spec == kNone ? "None" : class_name(rt, spec)));
  }
  std::string text;
  if (string_length(rt, address_of(spec)) == 0) {
    return done_text(rt, call, to_text(rt, self, text), text, "_str");
  }
  const Answer answer = format_builtin(rt, self, to_utf8(rt, address_of(spec)), text);
  return done_text(rt, call, answer, text, "");
}

// object.__format__ itself, of whatever object.
Outcome object_format(Runtime& rt, NativeCall& call) {
  const Value spec = call.arguments[1];
  if (!is_string(rt, spec) || string_length(rt, address_of(spec)) == 0) return builtin_format(rt, call);
  return raise(rt, ExceptionId::kTypeError, "unsupported format string passed to " + class_name(rt, call.arguments[0]) + ".__format__");
}

const NativeEntry kEntries[] = {
    {"builtins", "repr", repr, "object, /"},
    {"builtins", "ascii", ascii, "object, /"},
    {"builtins", "format", format, "value, format_spec?, /"},
    {"builtins", "chr", chr, "i, /"},
    {"builtins", "ord", ord, "c, /"},
#define FORMAT(owner) {owner, "__format__", builtin_format, "self, format_spec, /"}
    {"object", "__format__", object_format, "self, format_spec, /"},
    FORMAT("int"), FORMAT("float"), FORMAT("complex"), FORMAT("str"),
#undef FORMAT
    {"str", "__str__", kStringMethod<string_text>, "self, /"},
    {"str", "__repr__", kStringMethod<builtin_repr>, "self, /"},
    {"int", "__repr__", builtin_repr, "self, /"},
    {"float", "__repr__", builtin_repr, "self, /"},
    {"complex", "__repr__", method<builtin_repr, Kind::kComplex>, "self, /"},
    {"list", "__repr__", method<builtin_repr, Kind::kList>, "self, /"},
    {"tuple", "__repr__", method<builtin_repr, Kind::kTuple>, "self, /"},
    {"dict", "__repr__", method<builtin_repr, Kind::kDict>, "self, /"},
    {"set", "__repr__", method<builtin_repr, Kind::kSet>, "self, /"},
    {"frozenset", "__repr__", method<builtin_repr, Kind::kFrozenSet>, "self, /"},
    {"bytes", "__repr__", method<builtin_repr, Kind::kBytes>, "self, /"},
    {"bytearray", "__repr__", method<builtin_repr, Kind::kByteArray>, "self, /"},
    {"range", "__repr__", method<builtin_repr, Kind::kRange>, "self, /"},
    {"slice", "__repr__", method<builtin_repr, Kind::kSlice>, "self, /"},
    {"function", "__repr__", method<builtin_repr, Kind::kFunction>, "self, /"},
    {"generator", "__repr__", method<builtin_repr, Kind::kGenerator>, "self, /"},
    {"dict_keys", "__repr__", method<builtin_repr, Kind::kDictView>, "self, /"},
    {"dict_values", "__repr__", method<builtin_repr, Kind::kDictView>, "self, /"},
    {"dict_items", "__repr__", method<builtin_repr, Kind::kDictView>, "self, /"},
    {"type", "__repr__", method<builtin_repr, Kind::kClass>, "self, /"},
    {"BaseException", "__repr__", method<builtin_repr, Kind::kException>, "self, /"},
    {"BaseException", "__str__", method<exception_text, Kind::kException>, "self, /"},
};

}  // namespace

const NativeTable kTextNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
