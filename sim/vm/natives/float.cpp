// float: making one, and its methods.
#include <bit>
#include <cmath>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm {

std::string ascii_number_text(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) {
    const int digit = decimal_value(c);
    out.push_back(digit >= 0 ? static_cast<char>('0' + digit) : is_space(c) ? ' ' : c < 0x80 ? static_cast<char>(c) : '?');
    if (out.back() == '?' && c >= 0x80) break;
  }
  return out;
}

namespace {

// A float, or an instance of the subclass that it is made for.
Outcome done_as_float(Runtime& rt, NativeCall& call, double d) {
  const Address cls = address_of(call.arguments[0]);
  if (cls == class_of(rt, from_float(0))) return call.done(from_float(d));
  const Address address = rt.heap.allocate(Kind::kFloat, sizeof(ComplexObject));
  auto* object = rt.memory.write<ComplexObject>(address);
  object->header.cls = cls;
  object->real = as_float(from_float(d));
  return call.done(from_address(address));
}

// Each float('nan') is another object, which containers notice: they ask for identity first. The address of a cell that
// nobody keeps tells such NaNs apart; arithmetic makes plain ones of them.
Value separate_nan(Runtime& rt) { return from_float(std::nan("")) | rt.heap.allocate(Kind::kComplex, sizeof(ComplexObject)); }

Outcome from_text(Runtime& rt, NativeCall& call, Value given) {
  const bool is_str = is_string(rt, given);
  double d = 0;
  if (parse_float(is_str ? ascii_number_text(to_utf32(rt, address_of(given))) : bytes_content(rt, given), d)) {
    const bool is_plain_class = address_of(call.arguments[0]) == class_of(rt, from_float(0));
    return is_plain_class && std::isnan(d) ? call.done(separate_nan(rt)) : done_as_float(rt, call, d);
  }
  std::string shown;
  to_repr(rt, given, shown);
  return raise(rt, ExceptionId::kValueError, "could not convert string to float: " + shown);
}

Outcome make(Runtime& rt, NativeCall& call) {
  if (!may_make(rt, call, class_of(rt, from_float(0)))) return Outcome::kRaised;
  const Value given = call.argument(1);
  if (!is_given(given)) return done_as_float(rt, call, 0);
  if (is_float(given)) {
    const bool is_plain_class = address_of(call.arguments[0]) == class_of(rt, given);
    return is_plain_class ? call.done(given) : done_as_float(rt, call, as_float(given));
  }
  if (is_user_object(rt, given) && (overrides(rt, given, Name::kFloat) || overrides(rt, given, Name::kIndex) || kind_of(rt, given) == Kind::kObject)) {
    return call_library(rt, call, "_float", {call.arguments[0], given});
  }
  if (is_integer(rt, given) || kind_of(rt, given) == Kind::kFloat) {
    double d = 0;
    return take_double(rt, given, d) ? done_as_float(rt, call, d) : Outcome::kRaised;
  }
  const Kind kind = kind_of(rt, given);
  if (kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray) return from_text(rt, call, given);
  return raise(rt, ExceptionId::kTypeError,
               "float() argument must be a string or a real number, not '" + class_name(rt, given) + "'");
}

template <NativeFunction kBody>
Outcome float_method(Runtime& rt, NativeCall& call) {
  const Value self = plain_float(rt, call.argument(0));
  if (!is_float(self)) return wrong_self(rt, call);
  const Value* given = call.arguments;
  call.arguments = &self;
  const Outcome outcome = kBody(rt, call);
  call.arguments = given;
  return outcome;
}

double self_value(const NativeCall& call) { return as_float(call.arguments[0]); }

Outcome is_whole(Runtime&, NativeCall& call) {
  const double d = self_value(call);
  return call.done(from_bool(std::isfinite(d) && std::floor(d) == d));
}

Outcome ratio(Runtime& rt, NativeCall& call) {
  const double d = self_value(call);
  if (d != d) return raise(rt, ExceptionId::kValueError, "cannot convert NaN to integer ratio");
  if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "cannot convert Infinity to integer ratio");
  Integer numerator, denominator;
  integer_ratio(d, numerator, denominator);
  const Value above = from_integer(rt, numerator), below = from_integer(rt, denominator);
  return call.done(new_tuple(rt, {above, below}));
}

// 0x1.8000000000000p+1
Outcome hex(Runtime& rt, NativeCall& call) {
  const double d = self_value(call);
  std::string text = std::signbit(d) && d == d ? "-" : "";
  if (!std::isfinite(d)) return call.done(new_ascii_string(rt, text + (d != d ? "nan" : "inf")));
  const auto bits = bit_cast<std::uint64_t>(d);
  const auto biased = static_cast<int>(bits >> 52 & 0x7FF);
  if (d == 0) return call.done(new_ascii_string(rt, text + "0x0.0p+0"));
  text += biased == 0 ? "0x0." : "0x1.";
  for (int shift = 48; shift >= 0; shift -= 4) text.push_back("0123456789abcdef"[bits >> shift & 0xF]);
  const int exponent = biased == 0 ? -1022 : biased - 1023;
  text += exponent < 0 ? "p-" : "p+";
  return call.done(new_ascii_string(rt, text + std::to_string(exponent < 0 ? -exponent : exponent)));
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// [0x]hex[.hex][p±decimal] without sign and spaces; false when malformed.
bool parse_hex(std::string_view text, double& d) {
  if (text.size() > 1 && text[0] == '0' && (text[1] | 0x20) == 'x') text.remove_prefix(2);
  Integer digits;
  std::int64_t exponent = 0;
  bool point = false, any = false;
  std::size_t at = 0;
  for (; at < text.size() && (text[at] == '.' || hex_value(text[at]) >= 0); ++at) {
    if (text[at] == '.') {
      if (point) return false;
      point = true;
      continue;
    }
    multiply_small(digits.digits, 16, static_cast<std::uint32_t>(hex_value(text[at])));
    any = true;
    if (point) exponent -= 4;
  }
  digits.digits.trim();
  if (!any) return false;
  if (at < text.size() && (text[at] | 0x20) == 'p') {
    const bool negative = at + 1 < text.size() && text[at + 1] == '-';
    at += at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+') ? 2 : 1;
    std::int64_t power = 0;
    const std::size_t begin = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) power = power > 100'000 ? power : power * 10 + (text[at] - '0');
    if (at == begin) return false;
    exponent += negative ? -power : power;
  }
  if (at != text.size()) return false;
  if (exponent > 3000) exponent = 3000;
  if (exponent < -20'000) exponent = -20'000;
  const Integer scale = shift_left(Integer(1), static_cast<std::size_t>(exponent < 0 ? -exponent : exponent));
  d = exponent < 0 ? ratio_to_double(digits, scale) : integer_to_double(multiply(digits, scale));
  return true;
}

Outcome from_hex(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.argument(1))) return raise(rt, ExceptionId::kTypeError, "bad argument type for built-in operation");
  const std::string whole = to_utf8(rt, address_of(call.arguments[1]));
  std::string_view text = whole;
  const auto space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  double d = 0;
  const bool negative = !text.empty() && text[0] == '-';
  std::string_view magnitude = text;
  if (!magnitude.empty() && (magnitude[0] == '-' || magnitude[0] == '+')) magnitude.remove_prefix(1);
  if (parse_hex(magnitude, d)) {
    if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "hexadecimal value too large to represent as a float");
    return done_by_class(rt, call, from_float(negative ? -d : d));
  }
  if (!text.empty() && text.find_first_of("0123456789") == text.npos && parse_float(text, d)) return done_by_class(rt, call, from_float(d));
  return raise(rt, ExceptionId::kValueError, "invalid hexadecimal floating-point string");
}

Outcome itself(Runtime& rt, NativeCall& call) { return call.done(plain_float(rt, call.arguments[0])); }
Outcome zero(Runtime&, NativeCall& call) { return call.done(from_float(0)); }

// int() of this float after rounding it.
template <double (*kRound)(double)>
Outcome whole(Runtime& rt, NativeCall& call) {
  const double d = self_value(call);
  if (d != d) return raise(rt, ExceptionId::kValueError, "cannot convert float NaN to integer");
  if (std::isinf(d)) return raise(rt, ExceptionId::kOverflowError, "cannot convert float infinity to integer");
  return call.done(from_integer(rt, integer_from_double(kRound(d))));
}

// How floats are stored.
Outcome format_of_type(Runtime& rt, NativeCall& call) {
  const Value type = call.arguments[1];
  if (!is_string(rt, type)) return raise(rt, ExceptionId::kTypeError, "__getformat__() argument must be str, not " + class_name(rt, type));
  const std::string name = to_utf8(rt, address_of(type));
  if (name == "double" || name == "float") return call.done(new_ascii_string(rt, "IEEE, little-endian"));
  return raise(rt, ExceptionId::kValueError, "__getformat__() argument 1 must be 'double' or 'float'");
}

double truncated(double d) { return std::trunc(d); }
double rounded_down(double d) { return std::floor(d); }
double rounded_up(double d) { return std::ceil(d); }

const NativeEntry kEntries[] = {
    {"float", "__new__", make, "cls, x?, /"},
    {"float", "is_integer", float_method<is_whole>, "self, /"},
    {"float", "as_integer_ratio", float_method<ratio>, "self, /"},
    {"float", "hex", float_method<hex>, "self, /"},
    {"float", "fromhex", from_hex, "cls, string, /"},
    {"float", "__getformat__", format_of_type, "cls, typestr, /"},
    {"float", "conjugate", float_method<itself>, "self, /"},
    {"float", "real", float_method<itself>, "@self"},
    {"float", "imag", float_method<zero>, "@self"},
    {"float", "__float__", float_method<itself>, "self, /"},
    {"float", "__int__", float_method<whole<truncated>>, "self, /"},
    {"float", "__trunc__", float_method<whole<truncated>>, "self, /"},
    {"float", "__floor__", float_method<whole<rounded_down>>, "self, /"},
    {"float", "__ceil__", float_method<whole<rounded_up>>, "self, /"},
};

}  // namespace

const NativeTable kFloatNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
