// Statements that own a block.
#include "sim/python/parser_state.h"

namespace weft::python {

// False, with nothing consumed, when no compound statement begins here.
bool Parser::compound_statement(std::vector<Stmt*>& body) {
  const Nesting nesting(*this);
  const Position start = token().position;
  switch (kind()) {
    case TokenKind::KwIf:
      return body.push_back(if_statement()), true;
    case TokenKind::KwWhile:
      return body.push_back(while_statement()), true;
    case TokenKind::KwFor:
      return body.push_back(for_statement(start, false)), true;
    case TokenKind::KwTry:
      return body.push_back(try_statement()), true;
    case TokenKind::KwWith:
      return body.push_back(with_statement(start, false)), true;
    case TokenKind::KwDef:
      return body.push_back(function(start, false, {})), true;
    case TokenKind::KwClass:
      return body.push_back(class_definition(start, {})), true;
    case TokenKind::KwAsync:
      return body.push_back(async_statement()), true;
    case TokenKind::At:
      return body.push_back(decorated()), true;
    default:
      return at_match_statement() ? (body.push_back(match_statement()), true) : false;
  }
}

// The indented lines, or the simple statements on the same line. `owner` and `line` say in a message whose
// block is missing.
ast::Sequence<ast::Stmt> Parser::block(std::string_view owner, int line) {
  std::vector<Stmt*> body;
  if (!accept(TokenKind::Newline)) {
    simple_statements(body);
    return sequence(body);
  }
  if (!at(TokenKind::Indent)) fail_missing_block(owner, line);
  take();
  while (!at(TokenKind::Dedent) && !failed()) statements(body);
  accept(TokenKind::Dedent);
  return sequence(body);
}

void Parser::fail_missing_block(std::string_view owner, int line) {
  const Position here = error_place();
  fail(indentation_error("expected an indented block after " + std::string(owner) + " on line " + std::to_string(line), here));
}

void Parser::expect_colon() {
  if (at(TokenKind::Newline)) fail_here("expected ':'");
  expect(TokenKind::Colon);
}

ast::Stmt* Parser::if_statement() {
  struct Branch {
    Position position;
    Expr* test;
    Sequence<Stmt> body;
  };
  // An elif is an If inside the orelse of the one before. Read as a list and linked from the last to the first,
  // a long chain costs no stack.
  std::vector<Branch> branches;
  do {
    const Token keyword = take();
    Expr* test = named_expression();
    expect_colon();
    const auto body =
        block(keyword.kind == TokenKind::KwIf ? "'if' statement" : "'elif' statement", keyword.position.line);
    branches.push_back({keyword.position, test, body});
  } while (at(TokenKind::KwElif));
  Sequence<Stmt> orelse = else_block();
  Stmt* whole = nullptr;
  for (auto branch = branches.rbegin(); branch != branches.rend(); ++branch) {
    whole = make<ast::If>(since(branch->position), branch->test, branch->body, orelse);
    orelse = sequence<Stmt>({whole});
  }
  return whole;
}

ast::Sequence<ast::Stmt> Parser::else_block() {
  const Position start = token().position;
  if (!accept(TokenKind::KwElse)) return {};
  expect_forced(TokenKind::Colon, ":");
  return block("'else' statement", start.line);
}

ast::Stmt* Parser::while_statement() {
  const Position start = take().position;
  Expr* test = named_expression();
  expect_colon();
  const auto body = block("'while' statement", start.line);
  const auto orelse = else_block();
  return make<ast::While>(since(start), test, body, orelse);
}

ast::Stmt* Parser::for_statement(const Position& start, bool is_async) {
  const int line = take().position.line;
  Expr* target = star_targets();
  expect(TokenKind::KwIn);
  Expr* iter = star_expressions();
  expect_colon();
  const auto body = block("'for' statement", line);
  const auto orelse = else_block();
  return make<ast::For>(since(start), target, iter, body, orelse, is_async);
}

ast::Stmt* Parser::async_statement() {
  const Position start = take().position;
  if (at(TokenKind::KwDef)) return function(start, true, {});
  if (at(TokenKind::KwFor)) return for_statement(start, true);
  if (at(TokenKind::KwWith)) return with_statement(start, true);
  fail_invalid_syntax();
  return make<ast::Pass>(start);
}

ast::Stmt* Parser::decorated() {
  std::vector<Expr*> decorators;
  while (accept(TokenKind::At)) {
    decorators.push_back(named_expression());
    expect(TokenKind::Newline);
  }
  const Position start = token().position;
  if (at(TokenKind::KwClass)) return class_definition(start, sequence(decorators));
  const bool is_async = accept(TokenKind::KwAsync);
  if (at(TokenKind::KwDef)) return function(start, is_async, sequence(decorators));
  fail_invalid_syntax();
  return make<ast::Pass>(start);
}

ast::Stmt* Parser::function(const Position& start, bool is_async, Sequence<Expr> decorators) {
  const int line = take().position.line;
  const std::string_view name = expect_name();
  expect_forced(TokenKind::LeftParen, "(");
  ast::Arguments* args = parameters(TokenKind::RightParen);
  expect(TokenKind::RightParen);
  const bool has_result = at(TokenKind::Arrow) && kind(1) != TokenKind::Colon && kind(1) != TokenKind::Newline;
  Expr* returns = has_result ? (take(), expression()) : nullptr;
  expect_forced(TokenKind::Colon, ":");
  const auto body = block("function definition", line);
  return make<ast::FunctionDef>(since(start), name, args, body, decorators, returns, is_async);
}

ast::Stmt* Parser::class_definition(const Position& start, Sequence<Expr> decorators) {
  take();
  const std::string_view name = expect_name();
  CallArguments arguments;
  if (accept(TokenKind::LeftParen)) {
    arguments = call_arguments();
    if (arguments.generator != nullptr) fail_at(arguments.generator_for, "invalid syntax");
    expect(TokenKind::RightParen);
  }
  expect_colon();
  const auto body = block("class definition", start.line);
  return make<ast::ClassDef>(since(start), name, sequence(arguments.positional), sequence(arguments.keywords), body,
                             decorators);
}

ast::Stmt* Parser::try_statement() {
  const Position start = take().position;
  expect_forced(TokenKind::Colon, ":");
  const auto body = block("'try' statement", start.line);
  if (!at_any({TokenKind::KwExcept, TokenKind::KwFinally})) fail_at(error_place(), "expected 'except' or 'finally' block");
  std::vector<ast::ExceptHandler*> handlers;
  std::optional<bool> is_star;
  while (at(TokenKind::KwExcept)) handlers.push_back(except_handler(is_star));
  const auto orelse = handlers.empty() ? Sequence<Stmt>{} : else_block();
  const int line = token().position.line;
  Sequence<Stmt> finalbody;
  if (accept(TokenKind::KwFinally)) {
    expect_forced(TokenKind::Colon, ":");
    finalbody = block("'finally' statement", line);
  }
  return make<ast::Try>(since(start), body, sequence(handlers), orelse, finalbody, is_star.value_or(false));
}

// All handlers of a statement are `except` or all are `except*`: the first one decides.
ast::ExceptHandler* Parser::except_handler(std::optional<bool>& is_star) {
  const Position start = take().position;
  const Position mark = token().position;
  const bool has_star = accept(TokenKind::Star);
  if (is_star.value_or(has_star) != has_star) fail_at(has_star ? span(start, mark) : start, "cannot have both 'except' and 'except*' on the same 'try'");
  is_star = has_star;
  if (has_star && at_any({TokenKind::Colon, TokenKind::Newline})) fail_here("expected one or more exception types");
  Expr* type = at_any({TokenKind::Colon, TokenKind::Newline}) ? nullptr : expression();
  if (at(TokenKind::Comma)) refuse_bare_exception_tuple(type);
  const std::string_view name = type != nullptr && accept(TokenKind::KwAs) ? expect_name() : std::string_view{};
  expect_colon();
  const auto body = block(has_star ? "'except*' statement" : "'except' statement", start.line);
  return tree_.arena.make<ast::ExceptHandler>(since(start), type, name, body);
}

// `except A, B:` meant `as` in Python 2. The cursor is at the comma.
void Parser::refuse_bare_exception_tuple(Expr* first) {
  Position rest;
  const bool matches = would_match([&] {
    take();
    rest = expressions()->position;
    if (accept(TokenKind::KwAs)) rest = token().position, expect_name();
    expect(TokenKind::Colon);
  });
  if (matches)
    fail_at(span(first->position, rest), "multiple exception types must be parenthesized");
}

}  // namespace weft::python
