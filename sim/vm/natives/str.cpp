// str(): making one, encode(), hash and comparisons.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/text_codecs.h"

namespace weft::vm {

namespace {

enum MakeArgument : std::uint32_t { kClass, kObject, kEncoding, kErrors };

// A new object of a subclass of str with this text; str itself takes the text as it is.
Outcome done_as_string(Runtime& rt, NativeCall& call, Value text) {
  if (address_of(call.arguments[kClass]) == rt.process.kind_classes[static_cast<std::size_t>(Kind::kString)]) {
    return call.done(text);
  }
  return done_as(rt, call, copy_string(rt, address_of(text)));
}

bool take_name(Runtime& rt, const NativeCall& call, std::uint32_t which, const char* function, const char* parameter,
               const char* missing, std::string& name) {
  const Value given = call.argument(which);
  name = missing;
  if (!is_given(given)) return true;
  if (is_string(rt, given)) {
    name = to_utf8(rt, address_of(given));
    return true;
  }
  raise(rt, ExceptionId::kTypeError,
        std::string(function) + "() argument '" + parameter + "' must be str, not " + (given == kNone ? "None" : class_name(rt, given)));
  return false;
}

// str(bytes, encoding, errors)
Outcome decoded(Runtime& rt, NativeCall& call) {
  const Value object = call.argument(kObject);
  const Kind kind = kind_of(rt, object);
  std::string encoding, errors;
  if (!take_name(rt, call, kEncoding, "str", "encoding", "utf-8", encoding) ||
      !take_name(rt, call, kErrors, "str", "errors", "strict", errors)) {
    return Outcome::kRaised;
  }
  if (kind == Kind::kString) return raise(rt, ExceptionId::kTypeError, "decoding str is not supported");
  if (kind == Kind::kObject || is_for_codecs(rt, encoding, errors)) {  // a memoryview, perhaps
    const Value encoding_text = new_string(rt, encoding);
    const Value errors_text = new_string(rt, errors);
    return call_library(rt, call, "_decoded", {object, encoding_text, errors_text});
  }
  if (kind != Kind::kBytes && kind != Kind::kByteArray) {
    return raise(rt, ExceptionId::kTypeError, "decoding to str: need a bytes-like object, " + class_name(rt, object) + " found");
  }
  std::u32string text;
  if (!decode_text(rt, object, bytes_content(rt, object), encoding, errors, text)) return Outcome::kRaised;
  return done_as_string(rt, call, new_string(rt, text));
}

// kUnbound in the way of a keyword argument: str(encoding='utf-8') makes an empty str.
Outcome make(Runtime& rt, NativeCall& call) {
  const Value object = call.argument(kObject);
  if (!is_given(object)) return done_as_string(rt, call, from_address(rt.image.empty_string));
  if (is_int(object) && call.count == 2) return done_as_string(rt, call, integer_string(rt, as_int(object)));
  if (is_given(call.argument(kEncoding)) || is_given(call.argument(kErrors))) return decoded(rt, call);
  if (is_string(rt, object) && !is_user_object(rt, object)) return done_as_string(rt, call, object);
  std::string text;
  switch (to_text(rt, object, text)) {
    case Answer::kDone: return done_as_string(rt, call, new_string(rt, text));
    case Answer::kRaised: return Outcome::kRaised;
    default: break;
  }
  const bool plain = address_of(call.arguments[kClass]) == rt.process.kind_classes[static_cast<std::size_t>(Kind::kString)];
  if (plain) return call_library(rt, call, "_str", {object});
  return call_library(rt, call, "_str_subclass", {call.arguments[kClass], object});
}

Outcome encode(Runtime& rt, NativeCall& call) {
  std::string encoding, errors, bytes;
  if (!take_name(rt, call, 1, "encode", "encoding", "utf-8", encoding) ||
      !take_name(rt, call, 2, "encode", "errors", "strict", errors)) {
    return Outcome::kRaised;
  }
  if (is_for_codecs(rt, encoding, errors)) {
    const Value encoding_text = new_string(rt, encoding);
    const Value errors_text = new_string(rt, errors);
    return call_library(rt, call, "_encoded", {call.arguments[0], encoding_text, errors_text});
  }
  if (!encode_text(rt, self_of(call), encoding, errors, bytes)) return Outcome::kRaised;
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

Outcome hash(Runtime& rt, NativeCall& call) {
  return call.done(from_int64(rt, static_cast<std::int64_t>(hash_string(rt, self_of(call)))));
}

// Only of the texts: what the class of a subclass says about comparing is asked before this is.
template <Comparison kComparison>
Outcome compared(Runtime& rt, NativeCall& call) {
  bool result = false;
  if (string_compare(rt, kComparison, call.arguments[0], call.arguments[1], result) != Answer::kDone) {
    return call.done(kNotImplemented);
  }
  return call.done(from_bool(result));
}

const NativeEntry kEntries[] = {
    {"str", "__new__", maker<make, Kind::kString>, "cls, object?, encoding?, errors?"},
    {"str", "encode", kStringMethod<encode>, "self, encoding?, errors?"},
    {"str", "__hash__", kStringMethod<hash>, "self, /"},
    {"str", "__eq__", kStringMethod<compared<Comparison::kEqual>>, "self, value, /"},
    {"str", "__ne__", kStringMethod<compared<Comparison::kNotEqual>>, "self, value, /"},
    {"str", "__lt__", kStringMethod<compared<Comparison::kLess>>, "self, value, /"},
    {"str", "__le__", kStringMethod<compared<Comparison::kLessEqual>>, "self, value, /"},
    {"str", "__gt__", kStringMethod<compared<Comparison::kGreater>>, "self, value, /"},
    {"str", "__ge__", kStringMethod<compared<Comparison::kGreaterEqual>>, "self, value, /"},
};

}  // namespace

const NativeTable kStrNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
