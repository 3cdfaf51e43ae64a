// Names, literals, displays, comprehensions, and what is written behind them: .name, [index], (call).
#include "sim/python/parser_state.h"

namespace weft::python {

using ast::ConstantKind;

// No subscript is empty.
bool Parser::at_empty_list() { return at(TokenKind::LeftBracket) && kind(1) == TokenKind::RightBracket; }

ast::Expr* Parser::primary() {
  const Position start = token().position;
  Expr* value = atom();
  const auto trailer = [&] {
    if (accept(TokenKind::Dot)) {
      const std::string_view attr = expect_name();
      value = make<ast::Attribute>(since(start), value, attr);
    } else {
      value = at(TokenKind::LeftParen) ? call(value, start) : subscript(value, start);
    }
  };
  while (at_any({TokenKind::Dot, TokenKind::LeftParen, TokenKind::LeftBracket}) && !at_empty_list()) {
    Expr* const before = value;
    if (!continues(trailer)) return before;
  }
  return value;
}

// `start` is where the primary starts: before `value` when that is in parentheses.
ast::Expr* Parser::subscript(Expr* value, const Position& start) {
  take();
  Expr* index = slices();
  expect(TokenKind::RightBracket);
  return make<ast::Subscript>(since(start), value, index);
}

ast::Expr* Parser::slices() {
  const Position start = token().position;
  Expr* first = slice_or_starred();
  const bool is_single = !at(TokenKind::Comma) && first->kind != ast::NodeKind::Starred;
  if (is_single) return first;
  std::vector<Expr*> items{first};
  while (accept(TokenKind::Comma) && !at(TokenKind::RightBracket)) items.push_back(slice_or_starred());
  return make<ast::Tuple>(since(start), sequence(items));
}

ast::Expr* Parser::slice_or_starred() {
  const Position start = token().position;
  if (!accept(TokenKind::Star)) return slice();
  Expr* value = expression();
  return make<ast::Starred>(since(start), value);
}

ast::Expr* Parser::slice() {
  const Position start = token().position;
  const bool is_named = at_named_expression();
  Expr* lower = at(TokenKind::Colon) ? nullptr : named_expression();
  const bool is_index = lower != nullptr && (!at(TokenKind::Colon) || is_named);
  if (is_index) return lower;
  expect(TokenKind::Colon);
  const auto part = [&]() -> Expr* {
    return at_any({TokenKind::Colon, TokenKind::Comma, TokenKind::RightBracket}) ? nullptr : expression();
  };
  Expr* upper = part();
  Expr* step = accept(TokenKind::Colon) ? part() : nullptr;
  return make<ast::Slice>(since(start), lower, upper, step);
}

ast::Expr* Parser::atom() {
  const auto constant = [&](ConstantKind type) -> Expr* { return make_constant(take().position, type); };
  switch (kind()) {
    case TokenKind::Name:
      return name();
    case TokenKind::Number:
      return number();
    case TokenKind::String:
      return strings();
    case TokenKind::LeftParen:
      return parenthesised();
    case TokenKind::LeftBracket:
      return list_display();
    case TokenKind::LeftBrace:
      return brace_display();
    case TokenKind::KwNone:
      return constant(ConstantKind::None);
    case TokenKind::KwTrue:
      return constant(ConstantKind::True);
    case TokenKind::KwFalse:
      return constant(ConstantKind::False);
    case TokenKind::Ellipsis:
      return constant(ConstantKind::Ellipsis);
    default:
      fail_invalid_syntax();
      return make_missing();
  }
}

ast::Expr* Parser::name() {
  const Token token = take();
  return make<ast::Name>(token.position, name_of(token));
}

// ( ) may hold nothing, a value, a tuple, a `yield` or a generator expression.
ast::Expr* Parser::parenthesised() {
  const Position start = take().position;
  if (accept(TokenKind::RightParen)) return make<ast::Tuple>(since(start), Sequence<Expr>{});
  if (at(TokenKind::DoubleStar)) fail_double_starred();
  if (at(TokenKind::KwYield)) {
    Expr* value = yield_expression();
    expect(TokenKind::RightParen);
    return value;
  }
  std::vector<Expr*> items{star_named_expression()};
  if (at_comprehension()) {
    refuse_starred_element(items[0]);
    const auto generators = comprehensions();
    expect(TokenKind::RightParen);
    return make<ast::GeneratorExp>(since(start), items[0], generators);
  }
  if (at(TokenKind::RightParen)) {
    if (items[0]->kind == ast::NodeKind::Starred) fail_at(items[0]->position, "cannot use starred expression here");
    take();
    return items[0];
  }
  elements(TokenKind::RightParen, items);
  expect(TokenKind::RightParen);
  return make<ast::Tuple>(since(start), sequence(items));
}

void Parser::fail_double_starred() {
  const Position stars = token().position;
  const bool in_group = would_match([&] {
    take();
    expression();
    expect(TokenKind::RightParen);
  });
  if (in_group) fail_at(stars, "cannot use double starred expression here");
}

void Parser::refuse_starred_element(const Expr* element) {
  if (element->kind == ast::NodeKind::Starred)
    fail_at(element->position, "iterable unpacking cannot be used in comprehension");
}

ast::Expr* Parser::list_display() {
  const Position start = take().position;
  std::vector<Expr*> items;
  if (!at(TokenKind::RightBracket)) items.push_back(star_named_expression());
  if (!items.empty() && at_comprehension()) {
    refuse_starred_element(items[0]);
    const auto generators = comprehensions();
    expect(TokenKind::RightBracket);
    return make<ast::ListComp>(since(start), items[0], generators);
  }
  elements(TokenKind::RightBracket, items);
  hint_comprehension_target(items);
  expect(TokenKind::RightBracket);
  return make<ast::List>(since(start), sequence(items));
}

// The items behind the first, each with its comma in front; a comma at the end is allowed.
void Parser::elements(TokenKind closing, std::vector<Expr*>& items) {
  while (!items.empty() && accept(TokenKind::Comma) && !at(closing)) {
    if (at_comprehension()) return;
    items.push_back(star_named_expression());
  }
}

// Braces hold a dict when they are empty or the first item has a colon or two stars, else a set.
ast::Expr* Parser::brace_display() {
  const Position start = take().position;
  if (at_any({TokenKind::RightBrace, TokenKind::DoubleStar})) return dict_display(start, nullptr);
  const bool is_named = at_named_expression();
  Expr* first = star_named_expression();
  const bool is_key = at(TokenKind::Colon) && first->kind != ast::NodeKind::Starred && !is_named;
  return is_key ? dict_display(start, first) : set_display(start, first);
}

ast::Expr* Parser::set_display(const Position& start, Expr* first) {
  std::vector<Expr*> items{first};
  if (at_comprehension()) {
    refuse_starred_element(first);
    const auto generators = comprehensions();
    expect(TokenKind::RightBrace);
    return make<ast::SetComp>(since(start), first, generators);
  }
  elements(TokenKind::RightBrace, items);
  hint_comprehension_target(items);
  expect(TokenKind::RightBrace);
  return make<ast::Set>(since(start), sequence(items));
}

// `first_key` was read already, when there is one.
ast::Expr* Parser::dict_display(const Position& start, Expr* first_key) {
  const Position first_token = token().position;
  std::vector<Expr*> keys, values;
  if (!at(TokenKind::RightBrace)) dict_item(first_key, keys, values);
  if (at_comprehension() && keys.size() == 1) {
    if (keys[0] == nullptr) fail_at(first_token, "dict unpacking cannot be used in dict comprehension");
    const auto generators = comprehensions();
    expect(TokenKind::RightBrace);
    return make<ast::DictComp>(since(start), keys[0], values[0], generators);
  }
  while (accept(TokenKind::Comma) && !at(TokenKind::RightBrace)) dict_item(nullptr, keys, values);
  expect(TokenKind::RightBrace);
  return make<ast::Dict>(since(start), sequence(keys), sequence(values));
}

// A key behind the first: when no colon follows, that is what to complain about, not a comma missing before it.
ast::Expr* Parser::dict_key() {
  const bool was_attempting = std::exchange(attempting_, true);
  Expr* key = expression();
  attempting_ = was_attempting;
  return key;
}

// key: value, or **mapping.
void Parser::dict_item(Expr* first_key, std::vector<Expr*>& keys, std::vector<Expr*>& values) {
  if (accept(TokenKind::DoubleStar)) {
    keys.push_back(nullptr);
    values.push_back(bitwise_or());
    return;
  }
  Expr* key = first_key != nullptr ? first_key : dict_key();
  const Position& end = key->position;
  if (!at(TokenKind::Colon))
    fail_at({end.end_line, end.end_column - 1, end.end_line, -1}, "':' expected after dictionary key");
  const Position colon = take().position;
  if (at_any({TokenKind::RightBrace, TokenKind::Comma}))
    fail_at(colon, "expression expected after dictionary key and ':'");
  refuse_starred_value();
  keys.push_back(key);
  values.push_back(expression());
}

void Parser::refuse_starred_value() {
  if (!at(TokenKind::Star)) return;
  const Position start = token().position;
  const auto starred = [&] { take(), bitwise_or(); };
  if (attempt(starred)) fail_at(since(start), "cannot use a starred expression in a dictionary value");
}

bool Parser::at_comprehension() {
  return at(TokenKind::KwFor) || (at(TokenKind::KwAsync) && kind(1) == TokenKind::KwFor);
}

ast::Sequence<ast::Comprehension> Parser::comprehensions() {
  std::vector<ast::Comprehension*> clauses;
  while (at_comprehension()) {
    const bool is_async = accept(TokenKind::KwAsync);
    expect(TokenKind::KwFor);
    Expr* target = star_targets();
    expect(TokenKind::KwIn);
    Expr* iter = disjunction();
    std::vector<Expr*> ifs;
    while (accept(TokenKind::KwIf)) ifs.push_back(disjunction());
    clauses.push_back(tree_.arena.make<ast::Comprehension>(target, iter, sequence(ifs), is_async));
  }
  return sequence(clauses);
}

}  // namespace weft::python
