// Number tokens to values. The lexer has checked their spelling.
#include <algorithm>

#include "sim/core/decimal_float.h"
#include "sim/python/parser_state.h"

namespace weft::python {
namespace {

using ast::ConstantKind;

// Turning decimal digits into a number takes quadratic time, so CPython (and Python programs) refuse more.
constexpr std::size_t kMaxDecimalDigits = 4300;

int radix_of(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 10;
  switch (text[1]) {
    case 'x':
    case 'X':
      return 16;
    case 'o':
    case 'O':
      return 8;
    case 'b':
    case 'B':
      return 2;
    default:
      return 10;
  }
}

int digit_value(char c) {
  if (c <= '9') return c - '0';
  return (c <= 'F' ? c - 'A' : c - 'a') + 10;
}

// The value, when it fits.
std::optional<std::int64_t> small_integer(std::string_view digits, int radix) {
  constexpr std::int64_t kLimit = std::int64_t{1} << 62;
  std::int64_t value = 0;
  for (const char c : digits) {
    if (value > (kLimit - 16) / radix) return std::nullopt;
    value = value * radix + digit_value(c);
  }
  return value;
}

}  // namespace

ast::Expr* Parser::number() {
  const Token token = take();
  std::string text(text_of(token));
  text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
  const char last = text.back();
  const bool is_imaginary = last == 'j' || last == 'J';
  const bool is_float = radix_of(text) == 10 && text.find_first_of(".eE") != std::string::npos;
  if (!is_imaginary && !is_float) return integer(token, text);
  ast::Constant* constant = make_constant(token.position, is_imaginary ? ConstantKind::Complex : ConstantKind::Float);
  if (is_imaginary) text.pop_back();
  constant->number = decimal_float(text).value_or(0);  // the lexer knows that it is one
  return constant;
}

ast::Constant* Parser::integer(const Token& token, std::string_view text) {
  const int radix = radix_of(text);
  if (radix == 10 && text.size() > kMaxDecimalDigits)
    fail_at(token.position, "Exceeds the limit (4300 digits) for integer string conversion: value has " +
                                std::to_string(text.size()) +
                                " digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
                                "hexadecimal for huge integer literals to avoid decimal conversion limits.");
  const auto value = small_integer(text.substr(radix == 10 ? 0 : 2), radix);
  ast::Constant* constant = make_constant(token.position, value ? ConstantKind::Int : ConstantKind::BigInt);
  constant->integer = value.value_or(0);
  if (!value) constant->text = tree_.arena.copy(text);
  return constant;
}

}  // namespace weft::python
