// bytes and bytearray: making one, decode() and hex().
#include <algorithm>
#include <iterator>

#include "sim/vm/blocks.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/text/text_codecs.h"

namespace weft::vm {

namespace {

enum MakeArgument : std::uint32_t { kClass, kSource, kEncoding, kErrors };

bool take_name(Runtime& rt, const NativeCall& call, std::uint32_t which, const char* function, const char* parameter,
               const char* missing, std::string& name) {
  const Value given = call.argument(which);
  name = missing;
  if (!is_given(given)) return true;
  if (is_string(rt, given)) return name = to_utf8(rt, address_of(given)), true;
  raise(rt, ExceptionId::kTypeError,
        std::string(function) + "() argument '" + parameter + "' must be str, not " + (given == kNone ? "None" : class_name(rt, given)));
  return false;
}

// What bytes(source, encoding, errors) holds. kDone: `content` is good.
Outcome read_source(Runtime& rt, NativeCall& call, std::string& content) {
  const Value source = call.argument(kSource);
  const bool encoded = is_given(call.argument(kEncoding)) || is_given(call.argument(kErrors));
  if (!is_given(source) && !encoded) return Outcome::kDone;
  const bool array = call.arguments[kClass] == from_address(rt.process.kind_classes[static_cast<std::size_t>(Kind::kByteArray)]);
  const char* name = array ? "bytearray" : "bytes";
  std::string encoding, errors;
  if (!take_name(rt, call, kEncoding, name, "encoding", "utf-8", encoding) || !take_name(rt, call, kErrors, name, "errors", "strict", errors)) {
    return Outcome::kRaised;
  }
  if (encoded && !(is_given(source) && is_string(rt, source))) {
    const std::string which = is_given(call.argument(kEncoding)) ? "encoding" : "errors";
    return raise(rt, ExceptionId::kTypeError, which + " without a string argument");
  }
  if (is_string(rt, source)) {
    if (!is_given(call.argument(kEncoding))) return raise(rt, ExceptionId::kTypeError, "string argument without an encoding");
    return encode_text(rt, address_of(source), encoding, errors, content) ? Outcome::kDone : Outcome::kRaised;
  }
  if (is_integer(rt, source)) {
    std::int64_t count = 0;
    if (!to_int64(rt, source, count)) return raise(rt, ExceptionId::kOverflowError, "cannot fit 'int' into an index-sized integer");
    if (count < 0) return raise(rt, ExceptionId::kValueError, "negative count");
    if (count > static_cast<std::int64_t>(kHeapLimit / 2)) return raise_without(rt, ExceptionId::kMemoryError);
    if (!is_within_limit(rt, static_cast<std::uint64_t>(count))) return Outcome::kRaised;
    content.assign(static_cast<std::size_t>(count), '\0');
    return Outcome::kDone;
  }
  if (kind_of(rt, source) == Kind::kObject && ((!array && overrides(rt, source, Name::kBytes)) || overrides(rt, source, Name::kIndex))) {
    return call_library(rt, call, "_bytes", {call.arguments[kClass], source});
  }
  if (!is_iterable(rt, source)) {
    return raise(rt, ExceptionId::kTypeError, "cannot convert '" + class_name(rt, source) + "' object to " + name);
  }
  Outcome outcome = Outcome::kDone;
  return take_byte_items(rt, call, kSource, content, outcome) ? Outcome::kDone : outcome;
}

template <Kind kKind>
Outcome make(Runtime& rt, NativeCall& call) {
  if (overrides(rt, call.argument(kSource), Name::kBytes)) {
    return call_library(rt, call, "_bytes_of", {call.arguments[kClass], call.arguments[kSource]});
  }
  const Value source = call.argument(kSource), cls = call.arguments[kClass];
  const bool same = kKind == Kind::kBytes && call.count == 2 && kind_of(rt, source) == Kind::kBytes && !is_user_object(rt, source);
  if (same && cls == from_address(class_of(rt, source))) return call.done(source);
  std::string content;
  if (kKind == Kind::kByteArray && has_own_init(rt, call)) return done_as(rt, call, new_bytes_like(rt, kKind, content));
  const Outcome outcome = read_source(rt, call, content);
  return outcome == Outcome::kDone ? done_as(rt, call, new_bytes_like(rt, kKind, content)) : outcome;
}

Outcome decode(Runtime& rt, NativeCall& call) {
  std::string encoding, errors;
  std::u32string text;
  if (!take_name(rt, call, 1, "decode", "encoding", "utf-8", encoding) ||
      !take_name(rt, call, 2, "decode", "errors", "strict", errors)) {
    return Outcome::kRaised;
  }
  if (is_for_codecs(rt, encoding, errors) && !bytes_content(rt, call.arguments[0]).empty()) {
    const Value encoding_text = new_string(rt, encoding);
    const Value errors_text = new_string(rt, errors);
    return call_library(rt, call, "_decoded", {call.arguments[0], encoding_text, errors_text});
  }
  if (!decode_text(rt, call.arguments[0], bytes_content(rt, call.arguments[0]), encoding, errors, text)) return Outcome::kRaised;
  return call.done(new_string(rt, text));
}

// hex(sep, bytes_per_sep): groups are counted from the right, from the left when negative.
Outcome hex(Runtime& rt, NativeCall& call) {
  const std::string content = bytes_content(rt, call.arguments[0]);
  std::int64_t group = 1;
  std::string separator;
  if (is_given(call.argument(1))) {
    const Value given = call.arguments[1];
    std::int64_t length = 0;
    const Answer known = builtin_length(rt, given, length);
    const bool measured = known != Answer::kNotSupported || find_in_class(rt, class_of(rt, given), rt.name(Name::kLen)) != kUnbound;
    if (!measured) return raise(rt, ExceptionId::kTypeError, "object of type '" + class_name(rt, given) + "' has no len()");
    if (known == Answer::kDone && length != 1) return raise(rt, ExceptionId::kValueError, "sep must be length 1.");
    const bool bytes = is_bytes_like(rt, given);
    if (!bytes && !is_string(rt, call.arguments[1])) return raise(rt, ExceptionId::kTypeError, "sep must be str or bytes.");
    separator = bytes ? bytes_content(rt, call.arguments[1]) : to_utf8(rt, address_of(call.arguments[1]));
    if (static_cast<unsigned char>(separator[0]) > 0x7f && !bytes) return raise(rt, ExceptionId::kValueError, "sep must be ASCII.");
  }
  if (!take_count(rt, call, 2, 1, group)) return Outcome::kRaised;
  const auto size = static_cast<std::int64_t>(content.size());
  std::string out;
  for (std::int64_t i = 0; i < size; ++i) {
    const std::int64_t from_edge = group > 0 ? size - i : i;
    if (i > 0 && group != 0 && from_edge % (group < 0 ? -group : group) == 0) out += separator;
    const auto byte = static_cast<unsigned char>(content[static_cast<std::size_t>(i)]);
    out.push_back("0123456789abcdef"[byte >> 4]);
    out.push_back("0123456789abcdef"[byte & 15]);
  }
  return call.done(new_ascii_string(rt, out));
}

int hex_value(char32_t c) {
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  const char32_t lower = c | 0x20;
  return lower >= 'a' && lower <= 'f' ? static_cast<int>(lower - 'a') + 10 : -1;
}

Outcome not_hexadecimal(Runtime& rt, std::size_t at) {
  return raise(rt, ExceptionId::kValueError, "non-hexadecimal number found in fromhex() arg at position " + std::to_string(at));
}

template <Kind kKind>
Outcome from_hex(Runtime& rt, NativeCall& call) {
  Address given = 0;
  if (!take_text(rt, call, 1, "fromhex() argument must be str", given)) return Outcome::kRaised;
  const std::u32string text = to_utf32(rt, given);
  const auto wide = std::find_if(text.begin(), text.end(), [](char32_t c) { return c > 0x7f; });
  if (wide != text.end()) return not_hexadecimal(rt, static_cast<std::size_t>(wide - text.begin()));
  std::string content;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')) {
      ++at;
      continue;
    }
    const int high = hex_value(text[at]), low = at + 1 < text.size() ? hex_value(text[at + 1]) : -1;
    if (high < 0 || low < 0) return not_hexadecimal(rt, high < 0 ? at : at + 1);
    content.push_back(static_cast<char>(static_cast<unsigned char>(high * 16 + low)));
    at += 2;
  }
  return done_by_class(rt, call, new_bytes_like(rt, kKind, content));
}

Outcome length_of(Runtime& rt, NativeCall& call) {
  return call.done(from_int(rt.memory.read<BytesObject>(self_of(call))->length));
}

Outcome iterator(Runtime& rt, NativeCall& call) {
  Value result = kNone;
  return builtin_iterator(rt, call.arguments[0], result) == Answer::kDone ? call.done(result) : Outcome::kRaised;
}

#define BOTH(name, function, parameters)                                   \
  {"bytes", name, kBytesMethod<function>, parameters}, {"bytearray", name, kBytesMethod<function>, parameters}

const NativeEntry kEntries[] = {
    {"bytes", "__new__", maker<make<Kind::kBytes>, Kind::kBytes>, "cls, source?, encoding?, errors?"},
    {"bytearray", "__new__", maker<make<Kind::kByteArray>, Kind::kByteArray>, "cls, source?, encoding?, errors?"},
    {"bytes", "fromhex", from_hex<Kind::kBytes>, "cls, string, /"},
    {"bytearray", "fromhex", from_hex<Kind::kByteArray>, "cls, string, /"},
    BOTH("decode", decode, "self, encoding?, errors?"),
    BOTH("hex", hex, "self, sep?, bytes_per_sep?"),
    BOTH("__len__", length_of, "self, /"),
    BOTH("__iter__", iterator, "self, /"),
};

}  // namespace

const NativeTable kBytesNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
