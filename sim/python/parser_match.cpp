// The match statement and its patterns (PEP 634).
#include "sim/python/parser_state.h"

namespace weft::python {

using ast::ConstantKind;

// `match` and `case` are ordinary names unless a subject, a colon and an indented `case` follow.
bool Parser::at_match_statement() {
  if (!at_name("match")) return false;
  const TokenKind next = kind(1);
  const bool no_expression = next == TokenKind::Name || next == TokenKind::Number || next == TokenKind::String || next == TokenKind::LeftBrace;
  return no_expression || would_match([&] {
    take();
    match_subject();
    expect(TokenKind::Colon);
    expect(TokenKind::Newline);
    if (at(TokenKind::Indent) && kind(1) == TokenKind::Name && !at_name("case", 1)) fail_invalid_syntax();
  });
}

ast::Stmt* Parser::match_statement() {
  const Position start = take().position;
  Expr* subject = match_subject();
  expect_colon();
  expect(TokenKind::Newline);
  if (!at(TokenKind::Indent)) fail_missing_block("'match' statement", start.line);
  take();
  std::vector<ast::MatchCase*> cases;
  while (at_name("case")) cases.push_back(match_case());
  if (cases.empty() || !at(TokenKind::Dedent)) fail_invalid_syntax();
  accept(TokenKind::Dedent);
  return make<ast::Match>(since(start), subject, sequence(cases));
}

// A value, or several of them as a tuple.
ast::Expr* Parser::match_subject() {
  const Position start = token().position;
  Expr* first = star_named_expression();
  if (first->kind != ast::NodeKind::Starred && !at(TokenKind::Comma)) return first;
  std::vector<Expr*> items{first};
  if (!at(TokenKind::Comma)) fail_invalid_syntax();
  while (accept(TokenKind::Comma) && !at(TokenKind::Colon)) items.push_back(star_named_expression());
  return make<ast::Tuple>(since(start), sequence(items));
}

ast::MatchCase* Parser::match_case() {
  const int line = take().position.line;
  Pattern* const whole = patterns();
  Expr* guard = accept(TokenKind::KwIf) ? named_expression() : nullptr;
  expect_colon();
  const auto body = block("'case' statement", line);
  return tree_.arena.make<ast::MatchCase>(whole, guard, body);
}

// A pattern, or several of them that match a sequence.
ast::Pattern* Parser::patterns() {
  const Position start = token().position;
  Pattern* first = star_or_pattern();
  if (first->kind != ast::NodeKind::MatchStar && !at(TokenKind::Comma)) return first;
  if (!at(TokenKind::Comma)) fail_invalid_syntax();
  return sequence_items(start, first, TokenKind::Colon);
}

// What follows the first item of a sequence pattern, up to its end.
ast::Pattern* Parser::sequence_items(const Position& start, Pattern* first, TokenKind closing) {
  std::vector<Pattern*> items;
  if (first != nullptr) items.push_back(first);
  while (!items.empty() && accept(TokenKind::Comma)) {
    if (at(closing) || at(TokenKind::KwIf)) break;
    items.push_back(star_or_pattern());
  }
  if (closing != TokenKind::Colon) expect(closing);
  return make<ast::MatchSequence>(since(start), sequence(items));
}

ast::Pattern* Parser::star_or_pattern() {
  const Position start = token().position;
  if (!accept(TokenKind::Star)) return pattern();
  const std::string_view name = expect_name();
  if (at_any({TokenKind::Dot, TokenKind::LeftParen, TokenKind::Equal})) fail_invalid_syntax();
  return make<ast::MatchStar>(since(start), name == "_" ? std::string_view() : name);
}

ast::Pattern* Parser::pattern() {
  const Nesting nesting(*this);
  const Position start = token().position;
  Pattern* inner = or_pattern();
  if (!accept(TokenKind::KwAs)) return inner;
  const std::string_view name = capture_name();
  return make<ast::MatchAs>(since(start), inner, name);
}

// Behind `as`.
std::string_view Parser::capture_name() {
  const Token target = token();
  if (at_name("_")) {
    fail_at(target.position, "cannot use '_' as a target");
    return {};
  }
  const bool is_name = at(TokenKind::Name) && kind(1) != TokenKind::Dot && kind(1) != TokenKind::LeftParen && kind(1) != TokenKind::Equal;
  if (is_name) return name_of(take());
  if (at(TokenKind::Name)) take(), token();
  const bool is_expression = previous().kind != TokenKind::Name && attempt([&] { expression(); });
  if (is_expression) fail_at(since(target.position), "invalid pattern target");
  fail_invalid_syntax();
  return {};
}

ast::Pattern* Parser::or_pattern() {
  const Position start = token().position;
  Pattern* first = closed_pattern();
  if (!at(TokenKind::Bar)) return first;
  std::vector<Pattern*> alternatives{first};
  while (accept(TokenKind::Bar)) alternatives.push_back(closed_pattern());
  return make<ast::MatchOr>(since(start), sequence(alternatives));
}

ast::Pattern* Parser::closed_pattern() {
  switch (kind()) {
    case TokenKind::Number:
    case TokenKind::Minus: return number_pattern();
    case TokenKind::String: {
      Expr* text = strings();
      return make<ast::MatchValue>(text->position, text);
    }
    case TokenKind::KwNone: return singleton_pattern(ConstantKind::None);
    case TokenKind::KwTrue: return singleton_pattern(ConstantKind::True);
    case TokenKind::KwFalse: return singleton_pattern(ConstantKind::False);
    case TokenKind::LeftParen: return group_or_sequence_pattern(TokenKind::RightParen);
    case TokenKind::LeftBracket: return group_or_sequence_pattern(TokenKind::RightBracket);
    case TokenKind::LeftBrace: return mapping_pattern();
    default: return name_pattern();
  }
}

ast::Pattern* Parser::singleton_pattern(ConstantKind value) { return make<ast::MatchSingleton>(take().position, value); }

// A capture, `_`, a dotted name to compare with, or a class with its parts.
ast::Pattern* Parser::name_pattern() {
  const Position start = token().position;
  if (!at(TokenKind::Name)) fail_invalid_syntax();
  Expr* value = name();
  while (accept(TokenKind::Dot)) {
    const std::string_view attr = expect_name();
    value = make<ast::Attribute>(since(start), value, attr);
  }
  if (at(TokenKind::LeftParen)) return class_pattern(value, start);
  const auto* capture = ast::as_if<ast::Name>(value);
  if (capture == nullptr) return make<ast::MatchValue>(since(start), value);
  Pattern* const nothing = nullptr;
  return make<ast::MatchAs>(since(start), nothing, capture->id == "_" ? std::string_view() : capture->id);
}

// (pattern) is that pattern; (), (a,), (a, b) and everything in [ ] match sequences.
ast::Pattern* Parser::group_or_sequence_pattern(TokenKind closing) {
  const Nesting nesting(*this);
  const Position start = take().position;
  Pattern* first = at(closing) ? nullptr : star_or_pattern();
  const bool may_be_group = closing == TokenKind::RightParen && first != nullptr && first->kind != ast::NodeKind::MatchStar;
  if (may_be_group && accept(closing)) return first;
  if (first != nullptr && closing == TokenKind::RightParen && !at(TokenKind::Comma)) fail_invalid_syntax();
  return sequence_items(start, first, closing);
}

ast::Pattern* Parser::number_pattern() {
  const Position start = token().position;
  Expr* value = signed_number();
  const auto is_imaginary = [](const Expr* each) {
    const auto* constant = ast::as_if<ast::Constant>(each);
    return constant != nullptr && constant->type == ConstantKind::Complex;
  };
  if (at_any({TokenKind::Plus, TokenKind::Minus})) {
    const auto* sign = ast::as_if<ast::UnaryOp>(value);
    if (is_imaginary(sign != nullptr ? sign->operand : value)) fail_at((sign != nullptr ? sign->operand : value)->position, "real number required in complex literal");
    const ast::Operator op = take().kind == TokenKind::Plus ? ast::Operator::Add : ast::Operator::Sub;
    Expr* imaginary = unsigned_number();
    if (!is_imaginary(imaginary)) fail_at(imaginary->position, "imaginary number required in complex literal");
    value = make<ast::BinOp>(since(start), value, op, imaginary);
  }
  return make<ast::MatchValue>(since(start), value);
}

ast::Expr* Parser::unsigned_number() {
  if (at(TokenKind::Number)) return number();
  fail_invalid_syntax();
  return make_missing();
}

ast::Expr* Parser::signed_number() {
  const Position start = token().position;
  const bool negative = accept(TokenKind::Minus);
  Expr* value = unsigned_number();
  return negative ? make<ast::UnaryOp>(since(start), ast::UnaryOperator::USub, value) : value;
}

ast::Pattern* Parser::mapping_pattern() {
  const Nesting nesting(*this);
  const Position start = take().position;
  std::vector<Expr*> keys;
  std::vector<Pattern*> values;
  std::string_view rest;
  while (!at(TokenKind::RightBrace) && !failed()) {
    if (accept(TokenKind::DoubleStar)) {
      if (at_name("_")) fail_invalid_syntax();
      rest = expect_name();
      accept(TokenKind::Comma);
      break;
    }
    keys.push_back(mapping_key());
    expect(TokenKind::Colon);
    values.push_back(pattern());
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RightBrace);
  return make<ast::MatchMapping>(since(start), sequence(keys), sequence(values), rest);
}

// A literal or a dotted name.
ast::Expr* Parser::mapping_key() {
  if (at_any({TokenKind::KwNone, TokenKind::KwTrue, TokenKind::KwFalse})) return atom();
  Pattern* key = closed_pattern();
  const auto* value = ast::as_if<ast::MatchValue>(key);
  if (value != nullptr) return value->value;
  fail_invalid_syntax();
  return make_missing();
}

ast::Pattern* Parser::class_pattern(Expr* cls, const Position& start) {
  const Nesting nesting(*this);
  take();
  std::vector<Pattern*> positional, keyword;
  std::vector<std::string_view> names;
  Pattern *misplaced = nullptr, *last = nullptr;
  while (!at(TokenKind::RightParen) && !failed()) {
    if (at(TokenKind::Name) && kind(1) == TokenKind::Equal) {
      names.push_back(expect_name());
      take();
      keyword.push_back(pattern());
    } else {
      last = pattern();
      positional.push_back(last);
      if (!names.empty() && misplaced == nullptr) misplaced = last;
    }
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RightParen);
  if (misplaced != nullptr) fail_at(span(misplaced->position, last->position), "positional patterns follow keyword patterns");
  return make<ast::MatchClass>(since(start), cls, sequence(positional), std::span<const std::string_view>(tree_.arena.copy(names)),
                               sequence(keyword));
}

}  // namespace weft::python
