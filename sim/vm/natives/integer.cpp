// int and bool: making one, and int's methods.
#include <cmath>
#include <iterator>

#include <fmt/core.h>

#include "sim/core/limits.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm {

namespace {

bool is_int_class(const Runtime& rt, Value cls) {
  return address_of(cls) == rt.process.value_classes[static_cast<std::size_t>(ValueClass::kInt)];
}

// An int as int(…) makes it; one of a subclass is an object of its own even when it is small.
Outcome done_as_int(Runtime& rt, NativeCall& call, const Integer& i) {
  if (is_int_class(rt, call.arguments[0])) return call.done(from_integer(rt, i));
  const Value object = new_integer_object(rt, i);
  rt.memory.write<Header>(address_of(object))->cls = address_of(call.arguments[0]);
  return call.done(object);
}

// Digits with Unicode decimals as ASCII; other characters beyond ASCII become '?', which no base has.
std::string ascii_digits(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) {
    const int digit = decimal_value(c);
    out.push_back(digit >= 0 ? static_cast<char>('0' + digit) : c < 0x80 ? static_cast<char>(c) : is_space(c) ? ' ' : '?');
  }
  return out;
}

bool is_ascii_space(char c) { return is_space(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80; }

// A base prefix ("0x") that base allows; sets base when it was 0.
void take_prefix(std::string_view& text, unsigned& base) {
  const char mark = text.size() > 1 && text[0] == '0' ? static_cast<char>(text[1] | 0x20) : 0;
  const unsigned named = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
  if (named == 0 || (base != 0 && base != named)) return;
  text.remove_prefix(2);
  if (!text.empty() && text[0] == '_') text.remove_prefix(1);
  base = named;
}

enum class IntegerText : std::uint8_t { kGood, kBad, kTooLong };

// The grammar of int(text, base). `count`: how many digits there are; `limit`: of those of a base that is no power of two.
IntegerText read_integer(std::string_view text, unsigned base, std::size_t limit, Integer& i, std::size_t& count) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  const bool negative = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  const bool guess = base == 0;
  take_prefix(text, base);
  if (base == 0) base = 10;
  std::string digits;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool between = at > 0 && at + 1 < text.size() && text[at + 1] != '_';
    if (text[at] == '_' && !between) return IntegerText::kBad;
    if (text[at] != '_') digits.push_back(text[at]);
  }
  count = digits.size();
  if (digits.empty() || digits[0] == '-') return IntegerText::kBad;
  // As in source text, a decimal literal does not begin with a zero unless it is zero.
  if (guess && base == 10 && digits[0] == '0' && digits.find_first_not_of('0') != std::string::npos) return IntegerText::kBad;
  const bool power_of_two = (base & (base - 1)) == 0;
  if (!power_of_two && count > limit) return IntegerText::kTooLong;
  if (count > limits::kIntegerBits || !parse_integer(digits, base, i)) return IntegerText::kBad;
  i.negative = negative && !i.is_zero();
  return IntegerText::kGood;
}

// int(text, base): `text` as UTF-32 (of a str) or latin-1 (of bytes).
Outcome from_text(Runtime& rt, NativeCall& call, Value given, std::u32string_view text, unsigned base) {
  Integer i;
  std::size_t count = 0;
  switch (read_integer(ascii_digits(text), base, most_digits(rt), i, count)) {
    case IntegerText::kGood: return done_as_int(rt, call, i);
    case IntegerText::kTooLong:
      return raise(rt, ExceptionId::kValueError,
                   "Exceeds the limit (" + std::to_string(most_digits(rt)) + " digits) for integer string conversion: value has " + std::to_string(count) +
                       " digits; use sys.set_int_max_str_digits() to increase the limit");
    case IntegerText::kBad: break;
  }
  std::string shown;
  to_repr(rt, kind_of(rt, given) == Kind::kByteArray ? new_bytes_like(rt, Kind::kBytes, bytes_content(rt, given)) : given, shown);
  // CPython's "%.200R": the first 200 characters, of one to four bytes each.
  std::size_t kept = 0;
  for (std::size_t characters = 0; kept < shown.size(); ++kept) {
    if ((shown[kept] & 0xC0) != 0x80 && ++characters > 200) break;
  }
  shown.resize(kept);
  return raise(rt, ExceptionId::kValueError, "invalid literal for int() with base " + std::to_string(base) + ": " + shown);
}

std::u32string text_of(const Runtime& rt, Value given) {
  if (is_string(rt, given)) return to_utf32(rt, address_of(given));
  std::u32string text;
  for (const char c : bytes_content(rt, given)) text.push_back(static_cast<unsigned char>(c));
  return text;
}

bool is_text(const Runtime& rt, Value given) {
  const Kind kind = kind_of(rt, given);
  return kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray;
}

// An int that is no object of a subclass, nor a bool.
bool is_plain_integer(const Runtime& rt, Value value) { return is_int(value) || (kind_of(rt, value) == Kind::kBigInt && !is_user_object(rt, value)); }

Outcome from_number(Runtime& rt, NativeCall& call, Value given) {
  if (is_user_object(rt, given) && overrides(rt, given, Name::kInt)) return call_library(rt, call, "_int", {call.arguments[0], given});
  if (is_plain_integer(rt, given) && address_of(call.arguments[0]) == class_of(rt, given)) return call.done(given);
  if (is_integer(rt, given)) return done_as_int(rt, call, to_integer(rt, given));
  given = plain_float(rt, given);
  if (is_float(given)) {
    const double d = as_float(given);
    if (d != d) return raise(rt, ExceptionId::kValueError, "cannot convert float NaN to integer");
    if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "cannot convert float infinity to integer");
    return done_as_int(rt, call, integer_from_double(d));
  }
  if (is_text(rt, given)) return from_text(rt, call, given, text_of(rt, given), 10);
  if (is_user_object(rt, given)) return call_library(rt, call, "_int", {call.arguments[0], given});
  return raise(rt, ExceptionId::kTypeError,
               "int() argument must be a string, a bytes-like object or a real number, not '" + class_name(rt, given) + "'");
}

Outcome make(Runtime& rt, NativeCall& call) {
  if (!may_make(rt, call, class_of(rt, from_int(0)))) return Outcome::kRaised;
  const Value given = call.argument(1), base_given = call.argument(2);
  std::int64_t base = 10;
  if (!is_given(base_given)) return is_given(given) ? from_number(rt, call, given) : done_as_int(rt, call, Integer());
  if (!is_given(given)) return raise(rt, ExceptionId::kTypeError, "int() missing string argument");
  if (!take_index(rt, base_given, base)) return Outcome::kRaised;
  if (base != 0 && (base < 2 || base > 36)) return raise(rt, ExceptionId::kValueError, "int() base must be >= 2 and <= 36, or 0");
  if (!is_text(rt, given)) return raise(rt, ExceptionId::kTypeError, "int() can't convert non-string with explicit base");
  return from_text(rt, call, given, text_of(rt, given), static_cast<unsigned>(base));
}

Outcome make_bool(Runtime& rt, NativeCall& call) {
  if (!may_make(rt, call, class_of(rt, kTrue))) return Outcome::kRaised;
  if (!is_given(call.argument(1))) return call.done(kFalse);
  bool result = false;
  switch (truth(rt, call.arguments[1], result)) {
    case Answer::kDone: return call.done(from_bool(result));
    case Answer::kRaised: return Outcome::kRaised;
    default: return call_library(rt, call, "_bool", {call.arguments[1]});
  }
}

template <NativeFunction kBody>
Outcome int_method(Runtime& rt, NativeCall& call) {
  return is_integer(rt, call.argument(0)) ? kBody(rt, call) : wrong_self(rt, call);
}

Outcome bit_length_of(Runtime& rt, NativeCall& call) {
  return call.done(from_int(static_cast<std::int64_t>(bit_length(to_integer(rt, call.arguments[0])))));
}
Outcome bit_count_of(Runtime& rt, NativeCall& call) {
  return call.done(from_int(static_cast<std::int64_t>(bit_count(to_integer(rt, call.arguments[0])))));
}
Outcome itself(Runtime& rt, NativeCall& call) {
  const Value self = call.arguments[0];
  return call.done(is_plain_integer(rt, self) ? self : from_integer(rt, to_integer(rt, self)));
}
Outcome zero(Runtime&, NativeCall& call) { return call.done(from_int(0)); }
Outcome one(Runtime&, NativeCall& call) { return call.done(from_int(1)); }

Outcome ratio(Runtime& rt, NativeCall& call) {
  const Value whole = from_integer(rt, to_integer(rt, call.arguments[0]));
  return call.done(new_tuple(rt, {whole, from_int(1)}));
}

// The byteorder argument; false after raising.
bool take_order(Runtime& rt, const char* function, Value given, bool& big) {
  big = true;
  if (!is_given(given)) return true;
  if (!is_string(rt, given)) {
    raise(rt, ExceptionId::kTypeError, fmt::format("{}() argument 'byteorder' must be str, not {}", function,
                                                   given == kNone ? "None" : class_name(rt, given)));
    return false;
  }
  const std::string order = to_utf8(rt, address_of(given));
  big = order == "big";
  if (big || order == "little") return true;
  raise(rt, ExceptionId::kValueError, "byteorder must be either 'little' or 'big'");
  return false;
}

bool take_signed(Runtime& rt, const NativeCall& call) {
  bool is_signed = false;
  if (is_given(call.keywords[0])) truth(rt, call.keywords[0], is_signed);
  return is_signed;
}

Outcome to_bytes(Runtime& rt, NativeCall& call) {
  std::int64_t length = 1;
  bool big = true;
  if (is_given(call.argument(1)) && !take_index(rt, call.arguments[1], length)) return Outcome::kRaised;
  if (!take_order(rt, "to_bytes", call.argument(2), big)) return Outcome::kRaised;
  if (length < 0) return raise(rt, ExceptionId::kValueError, "length argument must be non-negative");
  const bool is_signed = take_signed(rt, call);
  Integer i = to_integer(rt, call.arguments[0]);
  if (i.negative && !is_signed) return raise(rt, ExceptionId::kOverflowError, "can't convert negative int to unsigned");
  if (length > static_cast<std::int64_t>(limits::kIntegerBits)) return raise_without(rt, ExceptionId::kMemoryError);
  const auto bits = static_cast<std::size_t>(length) * 8;
  // Two's complement: -2^(bits-1) … 2^(bits-1) - 1.
  const std::size_t needed = i.negative ? bit_length(add(i, Integer(1))) + 1 : bit_length(i) + (is_signed ? 1 : 0);
  if (needed > bits && !(i.is_zero() && length == 0)) return raise(rt, ExceptionId::kOverflowError, "int too big to convert");
  if (i.negative) i = add(i, shift_left(Integer(1), bits));
  std::string bytes(static_cast<std::size_t>(length), '\0');
  for (std::size_t k = 0; k < bytes.size() && k / 4 < i.digits.size(); ++k) {
    const auto byte = static_cast<unsigned char>(i.digits[k / 4] >> (8 * (k % 4)));
    bytes[big ? bytes.size() - 1 - k : k] = static_cast<char>(byte);
  }
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

Outcome as_float(Runtime& rt, NativeCall& call) {
  double d = 0;
  to_double(rt, call.arguments[0], d);
  if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "int too large to convert to float");
  return call.done(from_float(d));
}

Outcome from_bytes(Runtime& rt, NativeCall& call) {
  bool big = true;
  std::string bytes;
  Outcome outcome = Outcome::kDone;
  if (!take_order(rt, "from_bytes", call.argument(2), big)) return Outcome::kRaised;
  const Value given = call.argument(1);
  if (!is_iterable(rt, given) || is_string(rt, given)) {
    return raise(rt, ExceptionId::kTypeError, "cannot convert '" + class_name(rt, given) + "' object to bytes");
  }
  if (!take_byte_items(rt, call, 1, bytes, outcome)) return outcome;
  if (bytes.size() * 8 > limits::kIntegerBits) return raise_without(rt, ExceptionId::kMemoryError);
  Integer i;
  i.digits.resize(bytes.size() / 4 + 1);
  for (std::size_t k = 0; k < bytes.size(); ++k) {
    const std::uint32_t byte = static_cast<unsigned char>(bytes[big ? bytes.size() - 1 - k : k]);
    i.digits[k / 4] |= byte << (8 * (k % 4));
  }
  i.digits.trim();
  const std::size_t bits = bytes.size() * 8;
  if (take_signed(rt, call) && bits > 0 && bit_length(i) == bits) i = subtract(i, shift_left(Integer(1), bits));
  const bool is_bool = address_of(call.arguments[0]) == rt.process.value_classes[static_cast<std::size_t>(ValueClass::kBool)];
  return is_bool ? call.done(from_bool(!i.is_zero())) : done_by_class(rt, call, from_integer(rt, i));
}

const NativeEntry kEntries[] = {
    {"int", "__new__", make, "cls, x?, /, base?"},
    {"bool", "__new__", make_bool, "cls, x?, /"},
    {"int", "bit_length", int_method<bit_length_of>, "self, /"},
    {"int", "bit_count", int_method<bit_count_of>, "self, /"},
    {"int", "conjugate", int_method<itself>, "self, /"},
    {"int", "__index__", int_method<itself>, "self, /"},
    {"int", "__int__", int_method<itself>, "self, /"},
    {"int", "__float__", int_method<as_float>, "self, /"},
    {"int", "__trunc__", int_method<itself>, "self, /"},
    {"int", "__floor__", int_method<itself>, "self, /"},
    {"int", "__ceil__", int_method<itself>, "self, /"},
    {"int", "real", int_method<itself>, "@self"},
    {"int", "imag", int_method<zero>, "@self"},
    {"int", "numerator", int_method<itself>, "@self"},
    {"int", "denominator", int_method<one>, "@self"},
    {"int", "as_integer_ratio", int_method<ratio>, "self, /"},
    {"int", "to_bytes", int_method<to_bytes>, "self, length?, byteorder?, *, signed?"},
    {"int", "from_bytes", from_bytes, "cls, bytes, byteorder?, *, signed?"},
};

}  // namespace

const NativeTable kIntegerNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
