// Operators, from the loosest binding to the tightest.
#include "sim/python/parser_state.h"

namespace weft::python {
namespace {

using ast::BoolOperator;
using ast::CompareOperator;
using ast::Operator;
using ast::UnaryOperator;

struct BinaryRow {
  TokenKind token;
  Operator op;
  int precedence;
};

// All of these group to the left; `**`, which groups to the right, is in power().
constexpr BinaryRow kBinaryOperators[] = {
    {TokenKind::Bar, Operator::BitOr, 0},         {TokenKind::Caret, Operator::BitXor, 1},
    {TokenKind::Ampersand, Operator::BitAnd, 2},  {TokenKind::LeftShift, Operator::LShift, 3},
    {TokenKind::RightShift, Operator::RShift, 3}, {TokenKind::Plus, Operator::Add, 4},
    {TokenKind::Minus, Operator::Sub, 4},         {TokenKind::Star, Operator::Mult, 5},
    {TokenKind::Slash, Operator::Div, 5},         {TokenKind::DoubleSlash, Operator::FloorDiv, 5},
    {TokenKind::Percent, Operator::Mod, 5},       {TokenKind::At, Operator::MatMult, 5},
};

const BinaryRow* find_binary(TokenKind token) {
  for (const BinaryRow& row : kBinaryOperators)
    if (row.token == token) return &row;
  return nullptr;
}

bool opens_bracket(TokenKind kind) {
  return kind == TokenKind::LeftParen || kind == TokenKind::LeftBracket || kind == TokenKind::LeftBrace;
}

bool ends_sequence(TokenKind kind) {
  switch (kind) {
    case TokenKind::Newline:
    case TokenKind::EndMarker:
    case TokenKind::Equal:
    case TokenKind::Colon:
    case TokenKind::Semicolon:
    case TokenKind::RightParen:
    case TokenKind::RightBracket:
    case TokenKind::RightBrace:
      return true;
    default:
      return false;
  }
}

}  // namespace

// a, *b, c: a tuple where there is a comma, else the expression itself.
ast::Expr* Parser::star_expressions() {
  const Position start = token().position;
  Expr* first = star_expression();
  if (!at(TokenKind::Comma)) return first;
  std::vector<Expr*> items{first};
  while (accept(TokenKind::Comma) && !ends_sequence(kind())) items.push_back(star_expression());
  return make<ast::Tuple>(since(start), sequence(items));
}

ast::Expr* Parser::star_expression() {
  const Position start = token().position;
  if (!accept(TokenKind::Star)) return expression();
  const std::size_t first_token = index_;
  Expr* value = bitwise_or();
  if (first_token > 1 && opens_bracket(lexed_.tokens[first_token - 2].kind)) hint_missing_comma(value, first_token);
  return make<ast::Starred>(since(start), value);
}

ast::Expr* Parser::star_named_expression() { return at(TokenKind::Star) ? star_expression() : named_expression(); }

// Like star_expressions, without stars.
ast::Expr* Parser::expressions() {
  const Position start = token().position;
  Expr* first = expression();
  if (!at(TokenKind::Comma)) return first;
  std::vector<Expr*> items{first};
  while (accept(TokenKind::Comma) && !ends_sequence(kind())) items.push_back(expression());
  return make<ast::Tuple>(since(start), sequence(items));
}

bool Parser::at_named_expression() { return at(TokenKind::Name) && kind(1) == TokenKind::ColonEqual; }

ast::Expr* Parser::named_expression() {
  const Position start = token().position;
  if (at_named_expression()) {
    Expr* target = name();
    set_context(target, Context::Store);
    take();
    Expr* value = expression();
    return make<ast::NamedExpr>(since(start), target, value);
  }
  Expr* value = expression();
  hint_assignment_in_expression(value);
  return value;
}

ast::Expr* Parser::yield_or_star_expressions() {
  return at(TokenKind::KwYield) ? yield_expression() : star_expressions();
}

ast::Expr* Parser::yield_expression() {
  const Position start = take().position;
  if (accept(TokenKind::KwFrom)) {
    Expr* value = expression();
    return make<ast::YieldFrom>(since(start), value);
  }
  Expr* value = ends_sequence(kind()) ? nullptr : star_expressions();
  return make<ast::Yield>(since(start), value);
}

ast::Expr* Parser::expression() {
  const Nesting nesting(*this);
  if (at(TokenKind::KwLambda)) return lambda();
  const std::size_t first_token = index_;
  const Position start = token().position;
  Expr* body = disjunction();
  hint_missing_comma(body, first_token);
  Expr* whole = body;
  if (at(TokenKind::KwIf) && !continues([&] { whole = conditional(body, start); })) return body;
  return whole;
}

ast::Expr* Parser::conditional(Expr* body, const Position& start) {
  take();
  const std::size_t first_token = index_;
  Expr* test = disjunction();
  if (!attempting_ && take_back_plain_error(first_token)) {  // so much of it as is a test
    if (!attempt([&] { test = disjunction(); })) fail_invalid_syntax();
    if (at_any({TokenKind::KwElse, TokenKind::Colon})) fail_invalid_syntax();
  }
  if (!at_any({TokenKind::KwElse, TokenKind::Colon}))
    fail_at(span(body->position, test->position), "expected 'else' after 'if' expression");
  expect(TokenKind::KwElse);
  Expr* orelse = expression();
  return make<ast::IfExp>(since(start), test, body, orelse);
}

ast::Expr* Parser::lambda() {
  const Position start = take().position;
  ast::Arguments* args = parameters(TokenKind::Colon);
  expect(TokenKind::Colon);
  Expr* body = expression();
  if (at(TokenKind::ColonEqual)) fail_at(span(start, body->position), "cannot use assignment expressions with lambda");
  return make<ast::Lambda>(since(start), args, body);
}

ast::Expr* Parser::disjunction() {
  const Position start = token().position;
  std::vector<Expr*> values{conjunction()};
  while (at(TokenKind::KwOr) && continues([&] { take(), values.push_back(conjunction()); })) {
  }
  if (values.size() == 1) return values[0];
  return make<ast::BoolOp>(since(start), BoolOperator::Or, sequence(values));
}

ast::Expr* Parser::conjunction() {
  const Position start = token().position;
  std::vector<Expr*> values{inversion()};
  while (at(TokenKind::KwAnd) && continues([&] { take(), values.push_back(inversion()); })) {
  }
  if (values.size() == 1) return values[0];
  return make<ast::BoolOp>(since(start), BoolOperator::And, sequence(values));
}

ast::Expr* Parser::inversion() {
  std::vector<Position> starts;
  while (at(TokenKind::KwNot)) starts.push_back(take().position);
  Expr* operand = comparison();
  for (; !starts.empty(); starts.pop_back()) operand = make<ast::UnaryOp>(since(starts.back()), UnaryOperator::Not, operand);
  return operand;
}

ast::Expr* Parser::comparison() {
  const Position start = token().position;
  Expr* left = bitwise_or();
  std::vector<CompareOperator> ops;
  std::vector<Expr*> comparators;
  std::optional<CompareOperator> op;
  Expr* right = nullptr;
  const auto operator_and_right = [&] {
    op = accept_compare_operator();
    if (op) right = bitwise_or();
  };
  while (continues(operator_and_right) && op) {
    ops.push_back(*op);
    comparators.push_back(right);
  }
  if (ops.empty()) return left;
  const std::span<const CompareOperator> kept = tree_.arena.copy(ops);
  return make<ast::Compare>(since(start), left, kept, sequence(comparators));
}

std::optional<ast::CompareOperator> Parser::accept_compare_operator() {
  if (accept(TokenKind::EqualEqual)) return CompareOperator::Eq;
  if (accept(TokenKind::NotEqual)) return CompareOperator::NotEq;
  if (accept(TokenKind::Less)) return CompareOperator::Lt;
  if (accept(TokenKind::LessEqual)) return CompareOperator::LtE;
  if (accept(TokenKind::Greater)) return CompareOperator::Gt;
  if (accept(TokenKind::GreaterEqual)) return CompareOperator::GtE;
  if (accept(TokenKind::KwIn)) return CompareOperator::In;
  if (accept(TokenKind::KwIs)) return accept(TokenKind::KwNot) ? CompareOperator::IsNot : CompareOperator::Is;
  if (!at(TokenKind::KwNot) || kind(1) != TokenKind::KwIn) return std::nullopt;
  take(), take();
  return CompareOperator::NotIn;
}

// Precedence climbing: takes operators that bind at least as tightly as `least_precedence`; the right side
// takes only tighter ones, so that equal ones group to the left.
ast::Expr* Parser::binary(int least_precedence) {
  const Position start = token().position;
  Expr* left = factor();
  for (;;) {
    const BinaryRow* row = find_binary(kind());
    if (row == nullptr || row->precedence < least_precedence) return left;
    Expr* right = nullptr;
    if (!continues([&] { take(), right = binary(row->precedence + 1); })) return left;
    left = make<ast::BinOp>(since(start), left, row->op, right);
  }
}

ast::Expr* Parser::factor() {
  std::vector<Token> signs;
  while (at_any({TokenKind::Plus, TokenKind::Minus, TokenKind::Tilde})) signs.push_back(take());
  Expr* operand = power();
  for (; !signs.empty(); signs.pop_back()) {
    const TokenKind sign = signs.back().kind;
    const UnaryOperator op = sign == TokenKind::Plus    ? UnaryOperator::UAdd
                             : sign == TokenKind::Minus ? UnaryOperator::USub
                                                        : UnaryOperator::Invert;
    operand = make<ast::UnaryOp>(since(signs.back().position), op, operand);
  }
  return operand;
}

// -a ** -b is -(a ** (-b)): a power binds tighter than a sign on its left, and its right side may have one.
ast::Expr* Parser::power() {
  const Position start = token().position;
  Expr* base = await_primary();
  if (!at(TokenKind::DoubleStar)) return base;
  const Nesting nesting(*this);
  Expr* exponent = nullptr;
  if (!continues([&] { take(), exponent = factor(); })) return base;
  return make<ast::BinOp>(since(start), base, Operator::Pow, exponent);
}

ast::Expr* Parser::await_primary() {
  const Position start = token().position;
  if (!accept(TokenKind::KwAwait)) return primary();
  Expr* value = primary();
  return make<ast::Await>(since(start), value);
}

}  // namespace weft::python
