// f-strings as CPython 3.11 reads them: a scan for the braces of one literal, with a parser of its own for each
// replacement field. So a field may contain neither a backslash nor the quotes of its literal.
#include <algorithm>

#include "sim/python/parser_state.h"
#include "sim/python/parser_strings.h"

namespace weft::python {
namespace {

constexpr int kMaxFieldNesting = 2;

char peek(const FStringText& text, const TextPlace& cursor, std::uint32_t ahead = 0) {
  const std::size_t at = std::size_t{cursor.offset} + ahead;
  return at < text.source.size() ? text.source[at] : '\0';
}

bool at_end(const FStringText& text, const TextPlace& cursor) { return cursor.offset >= text.source.size(); }

void advance(const FStringText& text, TextPlace& cursor) {
  const char c = peek(text, cursor);
  ++cursor.offset;
  if (c == '\n') {
    ++cursor.line;
    cursor.column = 0;
  } else if ((peek(text, cursor) & 0xC0) != 0x80) {
    ++cursor.column;
  }
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// != == <= >=, of which no character ends the field; nor does a single < or >.
bool is_two_character_operator(char first, char second) {
  return second == '=' && (first == '!' || first == '=' || first == '<' || first == '>');
}

char opening_of(char closing) {
  if (closing == ')') return '(';
  return closing == ']' ? '[' : '{';
}

}  // namespace

// Texts and fields in turn, up to the end of the literal; in a format spec, up to its closing brace.
void Parser::fstring(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts) {
  while (!failed()) {
    const bool ended_in_doubled_brace = fstring_literal(text, cursor, nesting, parts);
    if (ended_in_doubled_brace) continue;
    if (failed() || at_end(text, cursor) || peek(text, cursor) == '}') break;
    replacement_field(text, cursor, nesting, parts);
  }
  if (!failed() && nesting == 0 && !at_end(text, cursor)) fail_fstring("unexpected end of string");
}

// Text up to a brace that is not doubled. True when it stopped behind a doubled one, `{{`, and text goes on.
bool Parser::fstring_literal(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts) {
  const std::uint32_t begin = cursor.offset;
  bool doubled = false;
  while (!at_end(text, cursor)) {
    const char c = peek(text, cursor);
    if (!text.raw && c == '\\') {
      advance(text, cursor);
      if (skip_character_name(text, cursor)) continue;
      if (peek(text, cursor) != '{' && peek(text, cursor) != '}') {
        if (!at_end(text, cursor)) advance(text, cursor);
        continue;
      }
    }
    const char brace = peek(text, cursor);
    if (brace == '{' || brace == '}') {
      doubled = nesting == 0 && peek(text, cursor, 1) == brace;
      if (nesting == 0 && !doubled && brace == '}') fail_fstring("single '}' is not allowed");
      break;
    }
    advance(text, cursor);
  }
  if (doubled) advance(text, cursor);
  string_text(text.source.substr(begin, cursor.offset - begin), text.raw, false, parts);
  if (doubled) advance(text, cursor);
  return doubled;
}

// \N{...}: braces that begin no field. The cursor is behind the backslash.
bool Parser::skip_character_name(const FStringText& text, TextPlace& cursor) {
  if (peek(text, cursor) != 'N' || peek(text, cursor, 1) != '{') return false;
  while (!at_end(text, cursor) && peek(text, cursor) != '}') advance(text, cursor);
  if (!at_end(text, cursor)) advance(text, cursor);
  return true;
}

// {expression = !conversion :spec}
void Parser::replacement_field(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts) {
  if (nesting >= kMaxFieldNesting) return fail_fstring("expressions nested too deeply");
  advance(text, cursor);
  const TextPlace begin = cursor;
  if (!find_expression_end(text, cursor)) return;
  const std::string_view inside = text.source.substr(begin.offset, cursor.offset - begin.offset);
  if (std::all_of(inside.begin(), inside.end(), is_space)) return fail_empty_field(peek(text, cursor));
  Expr* value = replacement_expression(begin, cursor.offset);
  const bool shows_itself = !failed() && peek(text, cursor) == '=';
  if (shows_itself) {
    advance(text, cursor);
    while (is_space(peek(text, cursor))) advance(text, cursor);
    parts.text += text.source.substr(begin.offset, cursor.offset - begin.offset);
  }
  flush_text(parts);
  char how = conversion(text, cursor);
  Expr* spec = format_spec(text, cursor, nesting);
  if (!failed() && peek(text, cursor) != '}') fail_fstring("expecting '}'");
  if (failed()) return;
  advance(text, cursor);
  if (shows_itself && how == 0 && spec == nullptr) how = 'r';
  parts.values.push_back(make<ast::FormattedValue>(parts.position, value, how, spec));
}

char Parser::conversion(const FStringText& text, TextPlace& cursor) {
  if (failed() || peek(text, cursor) != '!') return 0;
  advance(text, cursor);
  const char how = peek(text, cursor);
  if (how == '\0') {
    fail_fstring("expecting '}'");
  } else if (how != 's' && how != 'r' && how != 'a') {
    fail_fstring("invalid conversion character: expected 's', 'r', or 'a'");
  } else {
    advance(text, cursor);
  }
  return how;
}

// nullptr when there is none.
ast::Expr* Parser::format_spec(const FStringText& text, TextPlace& cursor, int nesting) {
  if (failed() || peek(text, cursor) != ':') return nullptr;
  advance(text, cursor);
  StringParts parts;
  parts.position = text.position;
  fstring(text, cursor, nesting + 1, parts);
  return joined_string(parts);
}

// Moves the cursor to the character that ends the field's expression: one of = ! : } outside brackets and strings.
bool Parser::find_expression_end(const FStringText& text, TextPlace& cursor) {
  std::string brackets;
  for (; !at_end(text, cursor) && !failed(); advance(text, cursor)) {
    const char c = peek(text, cursor);
    if (c == '\\') fail_fstring_expression("cannot include a backslash");
    if (c == '#') fail_fstring_expression("cannot include '#'");
    if (c == '\'' || c == '"') {
      skip_inner_string(text, cursor);
    } else if (c == '(' || c == '[' || c == '{') {
      if (brackets.size() >= kMaxBrackets) fail_fstring("too many nested parenthesis");
      brackets += c;
    } else if (brackets.empty() && is_two_character_operator(c, peek(text, cursor, 1))) {
      advance(text, cursor);
    } else if (brackets.empty() && std::string_view("!:}=").find(c) != std::string_view::npos) {
      return !failed();
    } else if (c == ')' || c == ']' || c == '}') {
      close_inner_bracket(c, brackets);
    }
  }
  if (!brackets.empty()) fail_fstring(std::string("unmatched '") + brackets.back() + "'");
  fail_fstring("expecting '}'");
  return false;
}

// Precondition: the cursor is at an opening quote. Leaves it at the last closing one.
void Parser::skip_inner_string(const FStringText& text, TextPlace& cursor) {
  const char quote = peek(text, cursor);
  const bool triple = peek(text, cursor, 1) == quote && peek(text, cursor, 2) == quote;
  const auto at_quotes = [&] {
    return peek(text, cursor) == quote &&
           (!triple || (peek(text, cursor, 1) == quote && peek(text, cursor, 2) == quote));
  };
  const int length = triple ? 3 : 1;
  for (int i = 0; i < length; ++i) advance(text, cursor);
  while (!at_end(text, cursor) && !at_quotes()) {
    if (peek(text, cursor) == '\\') return fail_fstring_expression("cannot include a backslash");
    advance(text, cursor);
  }
  if (at_end(text, cursor)) return fail_fstring("unterminated string");
  for (int i = 1; i < length; ++i) advance(text, cursor);
}

void Parser::close_inner_bracket(char closing, std::string& brackets) {
  const std::string shown = std::string("'") + closing + "'";
  if (brackets.empty()) return fail_fstring("unmatched " + shown);
  const char opening = brackets.back();
  brackets.pop_back();
  if (opening != opening_of(closing))
    fail_fstring("closing parenthesis " + shown + " does not match opening parenthesis '" + opening + "'");
}

ast::Expr* Parser::replacement_expression(TextPlace begin, std::uint32_t end) {
  Parser inner(tree_, lex_replacement_field(tree_.source, begin, end));
  inner.nesting_ = nesting_;
  inner.attempting_ = attempting_;
  Expr* value = inner.star_expressions();
  inner.expect(TokenKind::EndMarker);
  if (auto error = inner.take_error()) {
    // CPython's tokenizer does not know that it is inside an f-string; a field inside a field says so once.
    if (!inner.lexed_.error && error->message.rfind("f-string", 0) != 0) error->message = "f-string: " + error->message;
    if (!inner.is_certain_error_) show_field(*error, begin, end);
    fail(std::move(*error));
    is_certain_error_ = true;
  }
  return value;
}

// CPython puts the field's expression into parentheses, reads that and shows it instead of the program's line.
void Parser::show_field(Diagnostic& error, TextPlace begin, std::uint32_t end) const {
  const std::string field = "(" + std::string(tree_.source.text().substr(begin.offset, end - begin.offset)) + ")";
  error.shown_line = Source(field).line(error.line - begin.line + 1);
  const int shift = begin.column - 1;
  if (error.line == begin.line) error.column -= shift;
  if (error.end_line == begin.line) error.end_column -= shift;
}

void Parser::fail_empty_field(char next) {
  fail_fstring(next == '}' ? "empty expression not allowed" : std::string("expression required before '") + next + "'");
}

void Parser::fail_fstring(std::string message) { fail_in_string("f-string: " + std::move(message)); }

void Parser::fail_fstring_expression(std::string message) {
  fail_in_string("f-string expression part " + std::move(message));
}

}  // namespace weft::python
