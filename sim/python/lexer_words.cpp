// Names, string literals (undecoded) and operators.
#include "sim/python/lexer_state.h"
#include "sim/python/unicode_identifiers.h"

namespace weft::python {
namespace {

bool continues_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether `word` may stand in front of a quote: r, u, b, br, rb, f, fr, rf in any case.
bool is_string_prefix(std::string_view word) {
  if (word.size() == 1) return std::string_view("rubf").find(lower(word[0])) != std::string_view::npos;
  if (word.size() != 2) return false;
  const std::string both{lower(word[0]), lower(word[1])};
  return both == "br" || both == "rb" || both == "fr" || both == "rf";
}

std::string code_point_name(char32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string hex;
  for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    if (shift >= 16 && (code >> shift) == 0) continue;
    hex += digits[(code >> shift) & 15];
  }
  return "U+" + hex;
}

char opening_of(char closing) {
  if (closing == ')') return '(';
  return closing == ']' ? '[' : '{';
}

}  // namespace

void Lexer::read_name_or_string() {
  const TextPlace start = place();
  bool ascii = true;
  for (; continues_word(peek()); advance()) ascii = ascii && static_cast<unsigned char>(peek()) < 0x80;
  const std::string_view word = text_.substr(start.offset, offset_ - start.offset);
  if ((peek() == '"' || peek() == '\'') && is_string_prefix(word)) return read_string(start);
  if (!ascii) check_identifier(start);
  if (!result_.error) push(keyword_kind(word), start);
}

// Refuses the first character of the word that no identifier may have there. Points at that character.
void Lexer::check_identifier(TextPlace start) {
  int column = start.column;
  for (std::uint32_t at = start.offset; at < offset_; ++column) {
    const CodePoint code = decode_code_point(text_, at);
    const bool fits = at == start.offset ? is_identifier_start(code.value) : is_identifier_part(code.value);
    if (!fits) {
      const std::string shown(text_.substr(at, static_cast<std::size_t>(code.bytes)));
      const std::string what = is_printable(code.value)
                                   ? "invalid character '" + shown + "' (" + code_point_name(code.value) + ")"
                                   : "invalid non-printable character " + code_point_name(code.value);
      return fail(syntax_error(what, {line_, column, line_, column}));
    }
    at += static_cast<std::uint32_t>(code.bytes);
  }
}

bool Lexer::at_quotes(char quote, std::uint32_t count) const {
  for (std::uint32_t i = 0; i < count; ++i)
    if (peek(i) != quote) return false;
  return true;
}

// Precondition: the cursor is at the opening quote; `start` is where the prefix begins. A backslash keeps the
// next character from ending the literal, in raw literals too.
void Lexer::read_string(TextPlace start) {
  const char quote = peek();
  const std::uint32_t quotes = at_quotes(quote, 3) ? 3 : 1;
  advance_by(quotes);
  while (!at_quotes(quote, quotes)) {
    if (at_end() || (quotes == 1 && peek() == '\n')) return fail_unterminated(start, quotes);
    if (peek() == '\\') advance();
    if (at_end()) return fail_unterminated(start, quotes);
    advance();
  }
  advance_by(quotes);
  push(TokenKind::String, start);
}

void Lexer::fail_unterminated(TextPlace start, std::uint32_t quotes) {
  const int last_line = column_ == 0 && line_ > start.line ? line_ - 1 : line_;
  fail(syntax_error(std::string("unterminated ") + (quotes == 3 ? "triple-quoted " : "") +
                        "string literal (detected at line " + std::to_string(last_line) + ")",
                    {start.line, start.column, start.line, start.column}));
}

void Lexer::read_operator() {
  const TextPlace start = place();
  const OperatorMatch match = match_operator(text_.substr(offset_));
  const char c = peek();
  if (match.length == 0 && static_cast<unsigned char>(c) < 0x20) {
    advance();
    fail_before_cursor("invalid non-printable character " + code_point_name(static_cast<char32_t>(c)));
    return;
  }
  advance_by(match.length == 0 ? 1 : match.length);
  if (c == '(' || c == '[' || c == '{') open_bracket(c);
  if (c == ')' || c == ']' || c == '}') close_bracket(c);
  if (!result_.error) push(match.kind, start);
}

void Lexer::open_bracket(char opening) {
  if (brackets_.size() >= kMaxBrackets) {
    fail_before_cursor("too many nested parentheses");
    return;
  }
  brackets_.push_back({opening, line_, column_ - 1});
}

void Lexer::close_bracket(char closing) {
  const std::string shown = std::string("'") + closing + "'";
  if (brackets_.empty()) {
    fail_before_cursor("unmatched " + shown);
    return;
  }
  const Bracket open = brackets_.back();
  brackets_.pop_back();
  if (open.opening == opening_of(closing)) return;
  std::string message = "closing parenthesis " + shown + " does not match opening parenthesis '" + open.opening + "'";
  if (open.line != line_) message += " on line " + std::to_string(open.line);
  fail_before_cursor(std::move(message));
}

}  // namespace weft::python
