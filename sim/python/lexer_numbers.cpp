// Number literals: found and checked here, turned into values by the parser.
#include "sim/python/lexer_state.h"

namespace weft::python {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int digit_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 99;
}

// Other letters than these are told to be out of place when they are read.
bool continues_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_'; }

bool is_imaginary_mark(char c) { return c == 'j' || c == 'J'; }
bool is_exponent_mark(char c) { return c == 'e' || c == 'E'; }

// `1if x else y` is legal (and deprecated): a number may be followed at once by a keyword that can follow it.
bool keyword_may_follow(std::string_view rest) {
  for (const std::string_view keyword : {"and", "else", "for", "if", "in", "is", "or", "not"})
    if (rest.substr(0, keyword.size()) == keyword) return true;
  return false;
}

}  // namespace

void Lexer::read_number() {
  const TextPlace start = place();
  if (read_number_text()) push(TokenKind::Number, start);
}

bool Lexer::read_number_text() {
  if (peek() == '0') {
    const char mark = peek(1);
    if (mark == 'x' || mark == 'X') return read_radix_digits(16, "hexadecimal");
    if (mark == 'o' || mark == 'O') return read_radix_digits(8, "octal");
    if (mark == 'b' || mark == 'B') return read_radix_digits(2, "binary");
  }
  return read_decimal();
}

bool Lexer::read_radix_digits(int radix, std::string_view name) {
  advance_by(2);
  do {
    if (peek() == '_') advance();
    if (!read_radix_digit(radix, name)) return false;
    while (digit_value(peek()) < radix) advance();
  } while (peek() == '_');
  // Here a '9' is closer to a typing error than to a new token.
  if (is_digit(peek())) return read_radix_digit(radix, name);
  return check_number_end(name);
}

bool Lexer::read_radix_digit(int radix, std::string_view name) {
  const char c = peek();
  if (digit_value(c) < radix) {
    advance();
    return true;
  }
  if (!is_digit(c)) return fail_before_cursor("invalid " + std::string(name) + " literal");
  advance();
  return fail_before_cursor(std::string("invalid digit '") + c + "' in " + std::string(name) + " literal");
}

// Digits with single underscores between them; none at all is fine.
bool Lexer::read_decimal_digits() {
  while (is_digit(peek())) {
    while (is_digit(peek())) advance();
    if (peek() != '_') return true;
    advance();
    if (!is_digit(peek())) return fail_before_cursor("invalid decimal literal");
  }
  return true;
}

bool Lexer::read_decimal() {
  const TextPlace start = place();
  if (!read_decimal_digits()) return false;
  bool is_integer = true;
  if (peek() == '.') {
    advance();
    is_integer = false;
    if (!read_decimal_digits()) return false;
  }
  if (is_exponent_mark(peek())) {
    const char sign = peek(1);
    const bool has_exponent = is_digit(sign) || sign == '+' || sign == '-';
    if (!has_exponent) return check_number_end("decimal");
    is_integer = false;
    if (!read_exponent()) return false;
  }
  if (is_imaginary_mark(peek())) {
    advance();
    return check_number_end("imaginary");
  }
  return (!is_integer || check_leading_zeros(start)) && check_number_end("decimal");
}

bool Lexer::read_exponent() {
  advance();
  if (!is_digit(peek())) advance();  // the sign
  if (!is_digit(peek())) return fail_before_cursor("invalid decimal literal");
  return read_decimal_digits();
}

bool Lexer::check_number_end(std::string_view name) {
  if (!continues_word(peek())) return true;
  if (keyword_may_follow(text_.substr(offset_))) return result_.number_runs_on = true;
  return fail_before_cursor("invalid " + std::string(name) + " literal");
}

// `007` meant octal in C and in Python 2, so Python 3 refuses it; `000` is still zero.
bool Lexer::check_leading_zeros(TextPlace start) {
  const std::string_view digits = text_.substr(start.offset, offset_ - start.offset);
  const std::size_t zeros = digits.find_first_not_of("0_");
  if (digits[0] != '0' || zeros == std::string_view::npos) return true;
  fail(syntax_error("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                    {start.line, start.column, start.line, start.column + static_cast<int>(zeros)}));
  return false;
}

}  // namespace weft::python
