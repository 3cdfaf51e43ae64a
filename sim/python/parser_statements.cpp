// Statements that fit on one line, imports apart.
#include "sim/python/parser_state.h"

namespace weft::python {
namespace {

using ast::Operator;

std::optional<Operator> augmented_operator(TokenKind kind) {
  switch (kind) {
    case TokenKind::PlusEqual:
      return Operator::Add;
    case TokenKind::MinusEqual:
      return Operator::Sub;
    case TokenKind::StarEqual:
      return Operator::Mult;
    case TokenKind::AtEqual:
      return Operator::MatMult;
    case TokenKind::SlashEqual:
      return Operator::Div;
    case TokenKind::PercentEqual:
      return Operator::Mod;
    case TokenKind::AmpersandEqual:
      return Operator::BitAnd;
    case TokenKind::BarEqual:
      return Operator::BitOr;
    case TokenKind::CaretEqual:
      return Operator::BitXor;
    case TokenKind::LeftShiftEqual:
      return Operator::LShift;
    case TokenKind::RightShiftEqual:
      return Operator::RShift;
    case TokenKind::DoubleStarEqual:
      return Operator::Pow;
    case TokenKind::DoubleSlashEqual:
      return Operator::FloorDiv;
    default:
      return std::nullopt;
  }
}

bool is_target_kind(const ast::Expr& expr) {
  return expr.kind == ast::NodeKind::Name || expr.kind == ast::NodeKind::Attribute ||
         expr.kind == ast::NodeKind::Subscript;
}

}  // namespace

// One compound statement, or one line of simple ones.
void Parser::statements(std::vector<Stmt*>& body) {
  if (!compound_statement(body)) simple_statements(body);
}

void Parser::simple_statements(std::vector<Stmt*>& body) {
  do {
    body.push_back(simple_statement());
  } while (accept(TokenKind::Semicolon) && !at(TokenKind::Newline));
  expect(TokenKind::Newline);
}

ast::Stmt* Parser::simple_statement() {
  const Position here = token().position;
  switch (kind()) {
    case TokenKind::KwReturn:
      return return_statement();
    case TokenKind::KwImport:
      return import_statement();
    case TokenKind::KwFrom:
      return import_from_statement();
    case TokenKind::KwRaise:
      return raise_statement();
    case TokenKind::KwDel:
      return delete_statement();
    case TokenKind::KwAssert:
      return assert_statement();
    case TokenKind::KwPass:
      return take(), make<ast::Pass>(here);
    case TokenKind::KwBreak:
      return take(), make<ast::Break>(here);
    case TokenKind::KwContinue:
      return take(), make<ast::Continue>(here);
    case TokenKind::KwGlobal: {
      const auto names = name_list();
      return make<ast::Global>(since(here), names);
    }
    case TokenKind::KwNonlocal: {
      const auto names = name_list();
      return make<ast::Nonlocal>(since(here), names);
    }
    default:
      return expression_statement();
  }
}

// An expression, or what an expression turns out to be the start of: an assignment of some kind.
ast::Stmt* Parser::expression_statement() {
  const Position start = token().position;
  Expr* first = yield_or_star_expressions();
  if (at(TokenKind::Equal)) return assignment(first, start);
  if (at(TokenKind::Colon)) return annotated_assignment(first, start);
  if (at(TokenKind::ColonEqual) && first->kind != ast::NodeKind::Name) hint_assignment_in_expression(first);
  if (const auto op = augmented_operator(kind())) return augmented_assignment(first, start, *op);
  return make<ast::ExprStatement>(since(start), first);
}

// first = ... = value. What stands left of an '=' is only known to be a target when the '=' comes.
ast::Stmt* Parser::assignment(Expr* first, const Position& start) {
  std::vector<Expr*> targets;
  Expr* value = first;
  while (at(TokenKind::Equal)) {
    refuse_assignment_target(value, targets.empty());
    targets.push_back(as_target(value, Context::Store));
    take();
    value = yield_or_star_expressions();
  }
  return make<ast::Assign>(since(start), sequence(targets), value);
}

// `x + 1 = 2` in place of `==` gets the hint when nothing but that one '=' is there. The cursor is at the '='.
void Parser::refuse_assignment_target(Expr* target, bool is_first) {
  const bool is_yield = target->kind == ast::NodeKind::Yield || target->kind == ast::NodeKind::YieldFrom;
  if (is_yield && lexed_.tokens[index_ - 1].kind != TokenKind::RightParen)
    return fail_at(target->position, "assignment to yield expression not possible");
  if (!is_first || find_invalid_target(*target, Context::Store) == nullptr) return;
  const auto* tuple = ast::as_if<ast::Tuple>(target);
  const bool bare_tuple = tuple != nullptr && tuple->elts[0]->position.column == tuple->position.column;
  Expr* last = bare_tuple ? tuple->elts.back() : target;
  if (last->kind != ast::NodeKind::Starred) hint_assignment_in_expression(last);
}

// target: annotation = value
ast::Stmt* Parser::annotated_assignment(Expr* target, const Position& start) {
  if (!is_target_kind(*target)) refuse_annotation_target(target);
  take();
  Expr* annotation = expression();
  Expr* value = accept(TokenKind::Equal) ? yield_or_star_expressions() : nullptr;
  set_context(target, Context::Store);
  // In `(x): int` the parentheses are before the name.
  const bool parenthesised = target->position.line != start.line || target->position.column != start.column;
  const bool simple = target->kind == ast::NodeKind::Name && !parenthesised;
  return make<ast::AnnAssign>(since(start), target, annotation, value, simple);
}

void Parser::refuse_annotation_target(Expr* target) {
  const bool is_annotation = would_match([&] { take(), expression(); });
  if (!is_annotation || target->kind == ast::NodeKind::Starred) return fail_invalid_syntax();
  if (target->kind == ast::NodeKind::List)
    return fail_at(target->position, "only single target (not list) can be annotated");
  const auto* tuple = ast::as_if<ast::Tuple>(target);
  if (tuple == nullptr) return fail_at(target->position, "illegal target for annotation");
  const bool bare = !tuple->elts.empty() && tuple->elts[0]->position.column == tuple->position.column;
  fail_at(bare ? tuple->elts[0]->position : target->position, "only single target (not tuple) can be annotated");
}

ast::Stmt* Parser::augmented_assignment(Expr* target, const Position& start, ast::Operator op) {
  if (!is_target_kind(*target))
    fail_at(target->position,
            "'" + std::string(expression_name(*target)) + "' is an illegal expression for augmented assignment");
  take();
  set_context(target, Context::Store);
  Expr* value = yield_or_star_expressions();
  return make<ast::AugAssign>(since(start), target, op, value);
}

ast::Stmt* Parser::return_statement() {
  const Position start = take().position;
  const bool is_bare = at_any({TokenKind::Newline, TokenKind::Semicolon});
  Expr* value = is_bare ? nullptr : star_expressions();
  return make<ast::Return>(since(start), value);
}

ast::Stmt* Parser::raise_statement() {
  const Position start = take().position;
  const bool is_bare = at_any({TokenKind::Newline, TokenKind::Semicolon});
  Expr* exc = is_bare ? nullptr : expression();
  Expr* cause = exc != nullptr && accept(TokenKind::KwFrom) ? expression() : nullptr;
  return make<ast::Raise>(since(start), exc, cause);
}

ast::Stmt* Parser::delete_statement() {
  const Position start = take().position;
  Expr* first = as_target(star_expression(), Context::Del);
  std::vector<Expr*> targets{first};
  while (accept(TokenKind::Comma) && !at_any({TokenKind::Newline, TokenKind::Semicolon}))
    targets.push_back(as_target(star_expression(), Context::Del));
  return make<ast::Delete>(since(start), sequence(targets));
}

ast::Stmt* Parser::assert_statement() {
  const Position start = take().position;
  Expr* test = expression();
  Expr* msg = accept(TokenKind::Comma) ? expression() : nullptr;
  return make<ast::Assert>(since(start), test, msg);
}

// Behind `global` or `nonlocal`.
std::span<const std::string_view> Parser::name_list() {
  take();
  std::vector<std::string_view> names;
  do {
    names.push_back(expect_name());
  } while (accept(TokenKind::Comma));
  return tree_.arena.copy(names);
}

}  // namespace weft::python
