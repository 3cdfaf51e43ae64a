// format() of ints, floats and complex numbers.
#include <cmath>

#include "sim/core/limits.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/float_text.h"
#include "sim/vm/text/format_spec.h"

namespace weft::vm {

namespace {

bool is_float_type(char32_t type) { return std::u32string_view(U"eEfFgG%").find(type) != std::u32string_view::npos; }

unsigned base_of(char32_t type) {
  return type == U'b' ? 2 : type == U'o' ? 8 : type == U'x' || type == U'X' ? 16 : 10;
}

void to_upper_ascii(std::string& text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  }
}

bool digits_of(Runtime& rt, Value value, unsigned base, std::string& digits) {
  if (base == 10) return decimal_text(rt, value, digits);
  digits = integer_text(to_integer(rt, value), base);
  return true;
}

// type c: the character with that code.
Answer format_character(Runtime& rt, Value value, const FormatSpec& spec, std::string& text) {
  std::int64_t code = 0;
  if (spec.sign != 0) return failed(rt, ExceptionId::kValueError, "Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    return failed(rt, ExceptionId::kValueError, "Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (!to_int64(rt, value, code)) {
    return failed(rt, ExceptionId::kOverflowError, "Python int too large to convert to C long");
  }
  if (code < 0 || code > 0x10'FFFF) {
    return failed(rt, ExceptionId::kOverflowError, "%c arg not in range(0x110000)");
  }
  std::string character;
  append_utf8(character, static_cast<char32_t>(code));
  text = padded(character, 1, spec);
  return Answer::kDone;
}

// Splits the text of a magnitude into the digits that are grouped and what follows.
NumberPieces split(std::string text, bool negative) {
  NumberPieces pieces;
  pieces.negative = negative;
  std::size_t whole = 0;
  while (whole < text.size() && text[whole] >= '0' && text[whole] <= '9') ++whole;
  pieces.rest = text.substr(whole);
  text.resize(whole);
  pieces.digits = std::move(text);
  return pieces;
}

bool is_zero_text(const std::string& text) { return text.find_first_of("123456789ainf") == std::string::npos; }

}  // namespace

NumberPieces float_pieces(double value, const FormatSpec& spec) {
  const char32_t type = spec.type;
  const bool percent = type == U'%', upper = type == U'E' || type == U'F' || type == U'G';
  FloatStyle style;
  style.type = percent ? 'f' : type == U'n' ? 'g' : type == 0 ? 'g' : static_cast<char>(type | 0x20);
  style.precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
  style.alternate = spec.alternate;
  style.add_point = type == 0;
  if (type == 0 && spec.precision < 0) style.type = 'r';
  if (percent) value *= 100;
  std::string text = float_text(std::fabs(value), style);
  bool negative = std::signbit(value) && value == value;
  if (negative && spec.coerce_negative_zero && is_zero_text(text)) negative = false;
  if (upper) to_upper_ascii(text);
  if (percent) text.push_back('%');
  return split(std::move(text), negative);
}

Answer format_float(Runtime& rt, Value number, std::string_view text, std::string& out) {
  const std::string type_name = is_float(number) ? "float" : class_name(rt, number);
  const double value = as_float(plain_float(rt, number));
  FormatSpec spec;
  if (!parse_format_spec(rt, text, '>', type_name, spec)) return Answer::kRaised;
  if (spec.type != 0 && spec.type != U'n' && !is_float_type(spec.type)) {
    return failed(rt, ExceptionId::kValueError, unknown_format_code(spec.type, type_name));
  }
  out = render_number(float_pieces(value, spec), spec, 3);
  return Answer::kDone;
}

Answer format_integer(Runtime& rt, Value value, std::string_view text, std::string& out) {
  const std::string type_name = is_int(value) ? "int" : class_name(rt, value);
  FormatSpec spec;
  if (!parse_format_spec(rt, text, '>', type_name, spec)) return Answer::kRaised;
  if (is_float_type(spec.type)) {
    double d = 0;
    if (!take_double(rt, value, d)) return Answer::kRaised;
    out = render_number(float_pieces(d, spec), spec, 3);
    return Answer::kDone;
  }
  if (spec.type != 0 && std::u32string_view(U"bcdoxXn").find(spec.type) == std::u32string_view::npos) {
    return failed(rt, ExceptionId::kValueError, unknown_format_code(spec.type, type_name));
  }
  if (spec.precision >= 0) {
    return failed(rt, ExceptionId::kValueError, "Precision not allowed in integer format specifier");
  }
  if (spec.coerce_negative_zero) {
    return failed(rt, ExceptionId::kValueError, "Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (spec.type == U'c') return format_character(rt, value, spec, out);
  const unsigned base = base_of(spec.type);
  NumberPieces pieces;
  if (!digits_of(rt, value, base, pieces.digits)) return Answer::kRaised;
  pieces.negative = pieces.digits[0] == '-';
  if (pieces.negative) pieces.digits.erase(0, 1);
  if (spec.alternate && base != 10) pieces.prefix = std::string("0") + static_cast<char>(spec.type);
  if (spec.type == U'X') to_upper_ascii(pieces.digits);
  out = render_number(pieces, spec, base == 10 ? 3 : 4);
  return Answer::kDone;
}

Answer format_complex(Runtime& rt, Address value, std::string_view text, std::string& out) {
  const std::string type_name = class_name(rt, from_address(value));
  FormatSpec spec;
  if (!parse_format_spec(rt, text, '>', type_name, spec)) return Answer::kRaised;
  if (spec.type != 0 && spec.type != U'n' && (!is_float_type(spec.type) || spec.type == U'%')) {
    return failed(rt, ExceptionId::kValueError, unknown_format_code(spec.type, type_name));
  }
  if (spec.fill == U'0') {
    return failed(rt, ExceptionId::kValueError, "Zero padding is not allowed in complex format specifier");
  }
  if (spec.align == '=') {
    return failed(rt, ExceptionId::kValueError, "'=' alignment flag is not allowed in complex format specifier");
  }
  const ComplexObject number = *rt.memory.read<ComplexObject>(value);
  FormatSpec part = spec;
  part.width = -1;
  if (spec.type == 0 && spec.precision >= 0) part.type = U'g';
  const bool plain = spec.type == 0, only_imaginary = plain && number.real == 0 && !std::signbit(number.real);
  const auto render = [&](double d) {
    NumberPieces pieces = float_pieces(d, part);
    if (plain && pieces.rest == ".0") pieces.rest = spec.alternate ? "." : "";  // repr's style has no point here
    return render_number(pieces, part, 3);
  };
  std::string whole;
  if (!only_imaginary) {
    whole = render(number.real);
    part.sign = '+';
  }
  whole += render(number.imaginary) + "j";
  if (plain && !only_imaginary) whole = "(" + whole + ")";
  out = padded(whole, static_cast<std::int64_t>(whole.size()), spec);
  return Answer::kDone;
}

}  // namespace weft::vm
