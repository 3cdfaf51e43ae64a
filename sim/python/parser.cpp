// The parser's front doors, its cursor and its errors.
#include "sim/python/parser.h"

#include <algorithm>

#include "sim/python/identifier_forms.h"
#include "sim/python/parser_state.h"

namespace weft::python {
namespace {

template <typename Rule>
ParseResult parse(std::string_view text, Rule rule) {
  ParseResult result;
  // Refused before it is copied.
  if (text.size() > kMaxSourceBytes) {
    result.error = syntax_error("source is longer than " + std::to_string(kMaxSourceBytes) + " bytes", {1, 0, 1, 1});
    return result;
  }
  result.tree = std::make_unique<ast::Tree>(text);
  result.error = check_source(result.tree->source);
  if (!result.error) {
    LexResult lexed = lex(result.tree->source);
    result.tree->number_runs_on = lexed.number_runs_on;
    Parser parser(*result.tree, std::move(lexed));
    rule(parser);
    result.error = parser.take_error();
  }
  if (result.error) result.tree.reset();
  return result;
}

}  // namespace

ParseResult parse_program(std::string_view text) {
  return parse(text, [](Parser& parser) { parser.parse_program(); });
}

ParseResult parse_single(std::string_view text) {
  return parse(text, [text](Parser& parser) { parser.parse_single(text); });
}

// eval() ignores blanks in front, which would be an indentation in a program.
ParseResult parse_expression(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t");
  if (start != std::string_view::npos) text.remove_prefix(start);
  return parse(text, [text](Parser& parser) { parser.parse_eval(text); });
}

void Parser::parse_program() {
  std::vector<Stmt*> body;
  while (!at(TokenKind::EndMarker) && !failed()) statements(body);
  tree_.body = sequence(body);
}

void Parser::parse_single(std::string_view text) {
  const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  const bool line_ends = text.ends_with('\n');
  last_line_is_open_ = !line_ends;
  const int last_line = lines + (text.empty() || line_ends ? 0 : 1);
  const auto fail_behind = [&] { fail_at({last_line, -1, last_line, -1}, "invalid syntax"); };
  if (at(TokenKind::EndMarker)) return fail_behind();
  std::vector<Stmt*> body;
  const bool compound = compound_statement(body);
  if (!compound) simple_statements(body);
  if (failed()) return;
  tree_.body = sequence(body);
  const Token& last = lexed_.tokens[index_ - 1];
  if (!at(TokenKind::EndMarker)) {
    return compound ? fail_invalid_syntax() : fail_at(last.position, "multiple statements found while compiling a single statement");
  }
  // The end of the text ends a block, but not the line after one that stands beside its header.
  const bool beside = last.kind == TokenKind::Newline && last.position.line == last_line;
  if (compound && beside && !line_ends) fail_behind();
}

void Parser::parse_eval(std::string_view text) {
  last_line_is_open_ = !text.ends_with('\n');
  tree_.expression = expressions();
  while (accept(TokenKind::Newline)) {
  }
  expect(TokenKind::EndMarker);
}

// ---- the cursor

const Token& Parser::token(int ahead) {
  const std::size_t at = std::min(index_ + static_cast<std::size_t>(ahead), lexed_.tokens.size() - 1);
  if (!failed()) farthest_ = std::max(farthest_, at);
  if (!failed()) fetched_ = std::max(fetched_, at);
  return lexed_.tokens[at];
}

bool Parser::at_any(std::initializer_list<TokenKind> wanted) {
  return std::find(wanted.begin(), wanted.end(), kind()) != wanted.end();
}

bool Parser::at_name(std::string_view word, int ahead) {
  return kind(ahead) == TokenKind::Name && text_of(token(ahead)) == word;
}

// The last token that is part of the program's text: line ends and dedents only end it.
const Token& Parser::previous() const {
  std::size_t at = index_ == 0 ? 0 : index_ - 1;
  const auto is_layout = [](TokenKind kind) {
    return kind == TokenKind::Newline || kind == TokenKind::Indent || kind == TokenKind::Dedent;
  };
  while (at > 0 && is_layout(lexed_.tokens[at].kind)) --at;
  return lexed_.tokens[at];
}

// Consumes the current token, except the last one: the cursor never leaves the tokens.
Token Parser::take() {
  const Token taken = token();
  if (index_ + 1 < lexed_.tokens.size()) ++index_;
  return taken;
}

bool Parser::accept(TokenKind wanted) {
  if (failed() || !at(wanted)) return false;
  take();
  return true;
}

void Parser::expect(TokenKind wanted) {
  if (!accept(wanted)) fail_invalid_syntax();
}

void Parser::expect_forced(TokenKind wanted, std::string_view text) {
  if (!accept(wanted)) fail_here("expected '" + std::string(text) + "'");
}

std::string_view Parser::expect_name() {
  if (!at(TokenKind::Name)) {
    fail_invalid_syntax();
    return {};
  }
  return name_of(take());
}

std::string_view Parser::text_of(const Token& token) const {
  return tree_.source.text().substr(token.begin, token.end - token.begin);
}

std::string_view Parser::name_of(const Token& token) {
  const std::string_view text = text_of(token);
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return ascii ? text : tree_.arena.copy(std::string_view(identifier_form(text)));
}

// ---- errors

void Parser::fail(Diagnostic diagnostic) {
  if (failed()) return;
  error_ = std::move(diagnostic);
  failed_beyond_bracket_ = lexed_.never_closed && failed_line() > lexed_.error->line;
  index_ = lexed_.tokens.size() - 1;
}

int Parser::failed_line() const { return lexed_.tokens[fetched_].position.line; }

void Parser::fail_at(const Position& position, std::string message) {
  fail(syntax_error(std::move(message), position));
}

void Parser::fail_here(std::string message) { fail_at(token().position, std::move(message)); }

// CPython makes sense of a string as soon as it reads one, and gives up at once when there is none.
void Parser::fail_in_string(std::string message) {
  if (failed()) return;
  const Position& next = token().position;
  const bool at_open_end = last_line_is_open_ && at(TokenKind::Newline) && next.line == tree_.source.line_count();
  const int column = count_code_points(tree_.source.line(next.line)) - 1;
  fail_at(at_open_end ? Position{next.line, column, next.line, kNowhere} : next, std::move(message));
  is_certain_error_ = true;
}

// Where an error is that the next token shows. Indents and dedents have no place but the column that they lead to.
Position Parser::error_place() { return error_place(token()); }

Position Parser::error_place(const Token& next) const {
  const bool is_layout = next.kind == TokenKind::Indent || next.kind == TokenKind::Dedent;
  const bool is_at_end = next.position.line == lexed_.tokens.back().position.line;
  if (next.kind == TokenKind::EndMarker || (next.kind == TokenKind::Dedent && is_at_end)) return end_of_text();
  return is_layout ? Position{next.position.line, next.position.column - 1, next.position.line, kNowhere} : next.position;
}

// Where the last line of the text ends. Nothing is marked there.
Position Parser::end_of_text() const {
  const int line = lexed_.tokens.back().position.line - 1;
  return {line, count_code_points(tree_.source.line(line)), line, kNowhere};
}

// CPython's parser tries every way to go on and so reports the farthest token that any of them looked at.
void Parser::fail_invalid_syntax() {
  if (failed()) return;
  const Token& token = lexed_.tokens[farthest_];
  is_plain_error_ = true;
  if (token.kind == TokenKind::Error) return fail(*lexed_.error);
  if (token.kind == TokenKind::EndMarker && token.position.line > 1) {
    const int last = token.position.line - 1;
    return fail_at({last, -1, last, -1}, "invalid syntax");
  }
  if (token.kind != TokenKind::Indent && token.kind != TokenKind::Dedent) return fail_at(token.position, "invalid syntax");
  is_final_error_ = true;
  fail(indentation_error(token.kind == TokenKind::Indent ? "unexpected indent" : "unexpected unindent", error_place(token)));
}

// Undoes a failure that had nothing better to say than "invalid syntax": the parser is at token `index` again.
bool Parser::take_back_plain_error(std::size_t index) {
  if (!failed() || !is_plain_error_ || lexed_.tokens[farthest_].kind == TokenKind::Error) return false;
  error_.reset();
  is_plain_error_ = false;
  index_ = index;
  return true;
}

// A broken token anywhere is the likelier cause of a syntax error than the syntax. A bracket that is never closed
// is when the error lies on a later line than the bracket.
std::optional<Diagnostic> Parser::take_error() {
  if (!error_) return lexed_.error;
  if (is_final_error_) return error_;
  const bool reached = lexed_.tokens[fetched_].kind == TokenKind::Error;
  const bool lexer_first = lexed_.error && (lexed_.never_closed ? failed_beyond_bracket_ : !lexed_.is_about_layout || reached);
  return lexer_first ? lexed_.error : error_;
}

}  // namespace weft::python
