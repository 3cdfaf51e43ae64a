#include "sim/python/lexer.h"

#include <algorithm>

#include "sim/python/lexer_state.h"
#include "sim/python/unicode_identifiers.h"

namespace weft::python {
namespace {

constexpr int kTabWidth = 8;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool starts_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

LexResult lex(const Source& source) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  return Lexer(source.text(), {0, 1, 0}, size).run();
}

LexResult lex_replacement_field(const Source& source, TextPlace begin, std::uint32_t end) {
  return Lexer(source.text(), begin, end).run_replacement_field();
}

LexResult Lexer::run() {
  while (!result_.error && !at_end()) {
    if (at_line_start_) start_line();
    if (!result_.error && !at_end()) next_token();
  }
  end_text();
  return std::move(result_);
}

LexResult Lexer::run_replacement_field() {
  at_line_start_ = false;
  brackets_.push_back({'(', line_, column_});
  push_here(TokenKind::LeftParen);
  result_.tokens.back().position.column -= 1;  // where the field's brace is
  while (!result_.error && !at_end()) next_token();
  if (!result_.error) {
    brackets_.clear();
    push_here(TokenKind::RightParen);
    result_.tokens.back().position.end_column += 1;
  }
  push_here(result_.error ? TokenKind::Error : TokenKind::EndMarker);
  return std::move(result_);
}

char Lexer::peek(std::uint32_t ahead) const {
  const std::size_t at = std::size_t{offset_} + ahead;
  return at < text_.size() ? text_[at] : '\0';
}

void Lexer::advance() {
  const char c = peek();
  ++offset_;
  if (c == '\n') {
    ++line_;
    column_ = 0;
  } else if ((peek() & 0xC0) != 0x80) {
    ++column_;  // counted when the whole code point is behind the cursor
  }
}

void Lexer::advance_by(std::uint32_t bytes) {
  for (std::uint32_t i = 0; i < bytes; ++i) advance();
}

void Lexer::push(TokenKind kind, TextPlace start) {
  result_.tokens.push_back({kind,
                            static_cast<std::uint8_t>(brackets_.size()),
                            start.offset,
                            offset_,
                            {start.line, start.column, line_, column_}});
}

void Lexer::fail(Diagnostic diagnostic) {
  if (!result_.error) result_.error = std::move(diagnostic);
}

void Lexer::fail_layout(Diagnostic diagnostic) {
  if (!result_.error) result_.is_about_layout = true;
  fail(std::move(diagnostic));
}

bool Lexer::fail_before_cursor(std::string message) {
  const int column = std::max(0, column_ - 1);
  fail(syntax_error(std::move(message), {line_, column, line_, column}));
  return false;
}

// ---- lines and indentation

// Lines that hold nothing but blanks and a comment say nothing about indentation.
void Lexer::start_line() {
  at_line_start_ = false;
  const Indentation wanted = measure_indentation();
  if (result_.error || peek() == '#' || peek() == '\n' || at_end()) return;
  if (wanted.column > indentations_.back().column) {
    indent_to(wanted);
  } else {
    dedent_to(wanted);
  }
}

// A form feed starts the count again. After a backslash the first line's indentation is the one that counts.
Lexer::Indentation Lexer::measure_indentation() {
  Indentation here{0, 0};
  int before_backslash = 0;
  for (;;) {
    switch (peek()) {
      case ' ':
        here = {here.column + 1, here.alternative_column + 1};
        advance();
        break;
      case '\t':
        here = {(here.column / kTabWidth + 1) * kTabWidth, here.alternative_column + 1};
        advance();
        break;
      case '\f':
        here = {0, 0};
        advance();
        break;
      case '\\':
        if (before_backslash == 0) before_backslash = here.column;
        if (!skip_continuation()) return here;
        break;
      default:
        return before_backslash == 0 ? here : Indentation{before_backslash, before_backslash};
    }
  }
}

void Lexer::indent_to(Indentation wanted) {
  if (static_cast<int>(indentations_.size()) >= kMaxIndentation)
    return fail_layout(indentation_error("too many levels of indentation", {line_, 0, 0, 0}));
  if (wanted.alternative_column <= indentations_.back().alternative_column) return fail_tabs();
  indentations_.push_back(wanted);
  push_here(TokenKind::Indent);
}

void Lexer::dedent_to(Indentation wanted) {
  const auto fits = [&](const Indentation& each) { return each.column == wanted.column; };
  if (std::none_of(indentations_.begin(), indentations_.end(), fits)) {
    while (peek() != '\n') advance();  // CPython's caret stands behind the line
    return fail_layout(indentation_error("unindent does not match any outer indentation level", {line_, column_, 0, 0}));
  }
  while (wanted.column < indentations_.back().column) {
    indentations_.pop_back();
    push_here(TokenKind::Dedent);
  }
  if (wanted.alternative_column != indentations_.back().alternative_column) fail_tabs();
}

void Lexer::fail_tabs() {
  Diagnostic diagnostic = syntax_error("inconsistent use of tabs and spaces in indentation", {line_, 0, line_, -1});
  diagnostic.kind = "TabError";
  fail_layout(std::move(diagnostic));
}

// Precondition: the cursor is at a backslash. False when the line does not end right behind it.
bool Lexer::skip_continuation() {
  advance();
  const Position here{line_, column_, line_, -1};
  if (peek() != '\n') {
    fail_layout(syntax_error("unexpected character after line continuation character", here));
    return false;
  }
  advance();
  if (at_end()) fail_layout(syntax_error("unexpected EOF while parsing", here));
  return !result_.error.has_value();
}

void Lexer::skip_blanks() {
  while (peek() == ' ' || peek() == '\t' || peek() == '\f') advance();
}

void Lexer::skip_comment() {
  while (!at_end() && peek() != '\n') advance();
}

void Lexer::next_token() {
  skip_blanks();
  const TextPlace start = place();
  if (peek() == '#') skip_comment();
  const char c = peek();
  if (at_end()) return;
  if (c == '\n') return end_line(start);
  if (c == '\\') {
    skip_continuation();
    return;
  }
  if (starts_word(c)) return read_name_or_string();
  if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return read_number();
  if (c == '"' || c == '\'') return read_string(place());
  read_operator();
}

// Inside brackets, and on a line without a token, a line end means nothing. A comment before it, from `start` on, is
// part of it.
void Lexer::end_line(TextPlace start) {
  const std::vector<Token>& tokens = result_.tokens;
  const bool has_token = !tokens.empty() && tokens.back().kind != TokenKind::Newline;
  const bool inside_brackets = !brackets_.empty();
  const int end_column = column_;
  advance();
  if (inside_brackets) return;
  at_line_start_ = true;
  if (!has_token) return;
  push(TokenKind::Newline, start);
  result_.tokens.back().position.end_line = start.line;  // not the line that it opens
  result_.tokens.back().position.end_column = end_column;
}

void Lexer::end_text() {
  if (!result_.error && !brackets_.empty()) {
    const Bracket& open = brackets_.back();
    result_.never_closed = true;
    fail(syntax_error(std::string("'") + open.opening + "' was never closed", {open.line, open.column, open.line, -1}));
  }
  if (result_.error) return push_here(TokenKind::Error);
  dedent_to({0, 0});
  push_here(TokenKind::EndMarker);
}

}  // namespace weft::python
