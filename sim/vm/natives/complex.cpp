// complex: making one, and its methods.
#include <cmath>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/float_text.h"

namespace weft::vm {

namespace {

// The end of the float that text begins with: sign, digits, point, exponent, inf, nan.
std::size_t float_end(std::string_view text) {
  std::size_t at = 0;
  const auto digits = [&] {
    while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '_')) ++at;
  };
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
  for (const std::string_view word : {"infinity", "inf", "nan"}) {
    bool same = text.size() - at >= word.size();
    for (std::size_t i = 0; same && i < word.size(); ++i) same = (text[at + i] | 0x20) == word[i];
    if (same) return at + word.size();
  }
  digits();
  if (at < text.size() && text[at] == '.') ++at, digits();
  if (at + 1 < text.size() && (text[at] | 0x20) == 'e' && text[at + 1] != 'j') {
    ++at;
    if (text[at] == '+' || text[at] == '-') ++at;
    digits();
  }
  return at;
}

// "3", "-j", "1e5+2j": false when malformed.
bool parse_complex(std::string_view text, ComplexNumber& number) {
  const auto space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  const auto trim = [&] {
    while (!text.empty() && space(text.front())) text.remove_prefix(1);
    while (!text.empty() && space(text.back())) text.remove_suffix(1);
  };
  trim();
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2), trim();
  const auto is_j = [](std::string_view rest) { return rest == "j" || rest == "J"; };
  const auto read = [](std::string_view part, double& d) {
    if (part == "+" || part == "-" || part.empty()) {  // the coefficient of a bare j
      d = part == "-" ? -1 : 1;
      return true;
    }
    return !part.empty() && part.back() != ' ' && parse_float(part, d);
  };
  const std::size_t first = float_end(text);
  std::string_view rest = text.substr(first);
  number = {0, 0};
  if (is_j(rest)) return read(text.substr(0, first), number.imaginary);
  if (first == 0 || !parse_float(text.substr(0, first), number.real)) return false;
  if (rest.empty()) return true;
  if (rest[0] != '+' && rest[0] != '-') return false;
  const std::size_t second = float_end(rest);
  return is_j(rest.substr(second)) && read(rest.substr(0, second), number.imaginary);
}

// An underscore that is not between two digits.
bool has_stray_underscore(std::string_view text) {
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t at = text.find('_'); at != text.npos; at = text.find('_', at + 1)) {
    if (at == 0 || !is_digit(at - 1) || !is_digit(at + 1)) return true;
  }
  return false;
}

Outcome make(Runtime& rt, NativeCall& call) {
  const Value real = call.argument(1), imaginary = call.argument(2);
  ComplexNumber first{0, 0}, second{0, 0};
  if (is_string(rt, real)) {
    if (is_given(imaginary)) return raise(rt, ExceptionId::kTypeError, "complex() can't take second arg if first is a string");
    const std::string text = ascii_number_text(to_utf32(rt, address_of(real)));
    if (!parse_complex(text, first)) {
      if (has_stray_underscore(text)) {
        std::string shown;
        to_repr(rt, real, shown);
        return raise(rt, ExceptionId::kValueError, "could not convert string to complex: " + shown);
      }
      return raise(rt, ExceptionId::kValueError, "complex() arg is a malformed string");
    }
    return done_as(rt, call, new_complex(rt, first.real, first.imaginary));
  }
  if (is_string(rt, imaginary)) return raise(rt, ExceptionId::kTypeError, "complex() second arg can't be a string");
  const auto converts = [&](Value value) {
    return is_given(value) && (!is_number(rt, value) || (is_user_object(rt, value) && overrides(rt, value, Name::kFloat)));
  };
  if (converts(real) || converts(imaginary) || (is_given(real) && is_user_object(rt, real) && kind_of(rt, real) == Kind::kComplex)) {
    const Value no_real = is_given(real) ? real : from_int(0);
    return call_library(rt, call, "_complex", {call.arguments[0], no_real, is_given(imaginary) ? imaginary : kNone, from_bool(is_given(imaginary))});
  }
  if (is_given(real) && !to_complex(rt, real, first)) return Outcome::kRaised;
  if (is_given(imaginary) && !to_complex(rt, imaginary, second)) return Outcome::kRaised;
  if (!is_given(imaginary)) return done_as(rt, call, new_complex(rt, first.real, first.imaginary));  // adding 0 would lose a -0
  const bool plain = !is_given(real) || kind_of(rt, real) != Kind::kComplex;
  return done_as(rt, call, new_complex(rt, first.real - second.imaginary, plain ? second.real : first.imaginary + second.real));
}

const ComplexObject* self_of_complex(Runtime& rt, const NativeCall& call) {
  return rt.memory.read<ComplexObject>(address_of(call.arguments[0]));
}

Outcome real_part(Runtime& rt, NativeCall& call) { return call.done(from_float(self_of_complex(rt, call)->real)); }
Outcome imaginary_part(Runtime& rt, NativeCall& call) { return call.done(from_float(self_of_complex(rt, call)->imaginary)); }
Outcome itself(Runtime&, NativeCall& call) { return call.done(call.arguments[0]); }

Outcome conjugate(Runtime& rt, NativeCall& call) {
  const ComplexObject number = *self_of_complex(rt, call);
  return call.done(new_complex(rt, number.real, -number.imaginary));
}

template <NativeFunction kBody>
constexpr NativeFunction kComplexMethod = method<kBody, Kind::kComplex>;

const NativeEntry kEntries[] = {
    {"complex", "__new__", maker<make, Kind::kComplex>, "cls, real?, imag?"},
    {"complex", "real", kComplexMethod<real_part>, "@self"},
    {"complex", "imag", kComplexMethod<imaginary_part>, "@self"},
    {"complex", "conjugate", kComplexMethod<conjugate>, "self, /"},
    {"complex", "__complex__", kComplexMethod<itself>, "self, /"},
};

}  // namespace

const NativeTable kComplexNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
