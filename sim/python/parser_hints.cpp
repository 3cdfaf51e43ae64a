// Messages that help more than "invalid syntax". CPython parses a broken program a second time with extra rules
// (`invalid_...` in its grammar); here the same suspicions are checked where they arise. A hint either fails with
// its message or leaves the parser as it was.
#include "sim/python/parser_state.h"

namespace weft::python {
namespace {

// Tokens that can begin an expression and can not continue one.
bool begins_another_expression(TokenKind kind) {
  switch (kind) {
    case TokenKind::Name:
    case TokenKind::Number:
    case TokenKind::String:
    case TokenKind::KwNone:
    case TokenKind::KwTrue:
    case TokenKind::KwFalse:
    case TokenKind::KwNot:
    case TokenKind::KwLambda:
    case TokenKind::KwAwait:
    case TokenKind::Ellipsis:
    case TokenKind::LeftBrace:
    case TokenKind::Tilde:
      return true;
    default:
      return false;
  }
}

bool is_legacy_statement(const ast::Expr& expr) {
  const auto* name = ast::as_if<ast::Name>(&expr);
  return name != nullptr && (name->id == "print" || name->id == "exec");
}

// CPython compares as many letters as the name has.
bool begins_soft_keyword(std::string_view word) {
  const auto begins = [&](std::string_view keyword) { return keyword.substr(0, word.size()) == word; };
  return begins("match") || begins("case") || begins("_");
}

// Left of '=' these are either right or have a message of their own.
bool may_be_meant_as_target(const ast::Expr& expr) {
  const auto* constant = ast::as_if<ast::Constant>(&expr);
  if (constant != nullptr) return constant->type <= ast::ConstantKind::True;
  return expr.kind == ast::NodeKind::List || expr.kind == ast::NodeKind::Tuple ||
         expr.kind == ast::NodeKind::GeneratorExp;
}

// Whether the grammar's rule `bitwise_or` could have read it, given that it is not in parentheses.
bool binds_tighter_than_comparison(const ast::Expr& expr) {
  switch (expr.kind) {
    case ast::NodeKind::Compare:
    case ast::NodeKind::BoolOp:
    case ast::NodeKind::IfExp:
    case ast::NodeKind::Lambda:
    case ast::NodeKind::NamedExpr:
      return false;
    default:
      return expr.kind != ast::NodeKind::UnaryOp ||
             static_cast<const ast::UnaryOp&>(expr).op != ast::UnaryOperator::Not;
  }
}

}  // namespace

// Two expressions side by side inside brackets. `left` has just been read, from token `first_token` on.
void Parser::hint_missing_comma(Expr* left, std::size_t first_token) {
  if (attempting_ || failed() || !(begins_another_expression(kind()) || at_empty_list())) return;
  const Token& first = lexed_.tokens[first_token];
  const bool odd_prefix = first.kind == TokenKind::Name && lexed_.tokens[first_token + 1].kind == TokenKind::String;
  const bool soft_keyword = first.kind == TokenKind::Name && begins_soft_keyword(text_of(first));
  Position right_position;
  bool in_brackets = false;
  const bool is_pair = would_match([&] {
    right_position = expression()->position;
    in_brackets = previous().level > 0;
  });
  if (is_pair && in_brackets && !odd_prefix && !soft_keyword && !is_legacy_statement(*left))
    fail_at(span(left->position, right_position), "invalid syntax. Perhaps you forgot a comma?");
  hint_legacy_statement(left);
}

// print "hello": a statement in Python 2.
void Parser::hint_legacy_statement(Expr* left) {
  if (failed() || !is_legacy_statement(*left)) return;
  const std::size_t index = index_, farthest = farthest_;
  const Position rest = star_expressions()->position;  // whose own mistakes come first
  if (take_back_plain_error(index)) farthest_ = farthest;
  if (failed() || index_ == index) return;
  const std::string name(static_cast<const ast::Name*>(left)->id);
  fail_at(span(left->position, rest), "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
}

// Whether `left`, read just now, stands in parentheses of its own.
bool Parser::is_behind_parenthesis(const Expr& left) const {
  const Position& end = previous().position;
  return end.end_line != left.position.end_line || end.end_column != left.position.end_column;
}

// '=' or ':=' where only an expression may stand: `if x = 3:`.
void Parser::hint_assignment_in_expression(Expr* left) {
  if (attempting_ || failed()) return;
  if (at(TokenKind::ColonEqual)) {
    if (would_match([&] { take(), expression(); }))
      fail_at(left->position, "cannot use assignment expressions with " + std::string(expression_name(*left)));
    return;
  }
  if (!at(TokenKind::Equal) || may_be_meant_as_target(*left)) return;
  if (!binds_tighter_than_comparison(*left) && !is_behind_parenthesis(*left)) return;
  Position value;
  const bool is_assignment = would_match([&] {
    take();
    value = bitwise_or()->position;
    if (at_any({TokenKind::Equal, TokenKind::ColonEqual})) fail_invalid_syntax();
  });
  if (!is_assignment) return;
  if (left->kind == ast::NodeKind::Name)
    return fail_at(span(left->position, value), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  fail_at(left->position,
          "cannot assign to " + std::string(expression_name(*left)) + " here. Maybe you meant '==' instead of '='?");
}

// [x, y for ...]: a tuple as the element needs its parentheses.
void Parser::hint_comprehension_target(const std::vector<Expr*>& items) {
  if (attempting_ || failed() || items.empty() || !at_comprehension()) return;
  const Position last = previous().position;
  if (would_match([&] { comprehensions(); }))
    fail_at(span(items[0]->position, last), "did you forget parentheses around the comprehension target?");
}

}  // namespace weft::python
