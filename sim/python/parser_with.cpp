// The with statement, whose items may stand in parentheses: `with (a as b, c):`.
#include "sim/python/parser_state.h"

namespace weft::python {

ast::Stmt* Parser::with_statement(const Position& start, bool is_async) {
  const int line = take().position.line;
  const auto items = with_items();
  expect_colon();
  const auto body = block("'with' statement", line);
  return make<ast::With>(since(start), items, body, is_async);
}

// An opening parenthesis may belong to the statement, or to the first item's expression: `with (a, b) as c:`.
// An `as` inside settles it; else the statement's reading is tried first, as CPython does.
ast::Sequence<ast::WithItem> Parser::with_items() {
  if (at(TokenKind::LeftParen)) {
    if (parenthesis_holds_as()) return parenthesised_with_items();
    Sequence<ast::WithItem> items;
    const bool belongs_to_statement = attempt([&] {
      items = parenthesised_with_items();
      if (!at(TokenKind::Colon)) fail_invalid_syntax();
    });
    if (belongs_to_statement) return items;
  }
  std::vector<ast::WithItem*> items;
  do {
    items.push_back(with_item());
  } while (accept(TokenKind::Comma));
  return sequence(items);
}

ast::Sequence<ast::WithItem> Parser::parenthesised_with_items() {
  take();
  std::vector<ast::WithItem*> items;
  do {
    items.push_back(with_item());
  } while (accept(TokenKind::Comma) && !at(TokenKind::RightParen));
  expect(TokenKind::RightParen);
  return sequence(items);
}

// Looks for an `as` directly inside the parenthesis at the cursor. No expression has one.
bool Parser::parenthesis_holds_as() const {
  const int level = lexed_.tokens[index_].level;
  for (std::size_t i = index_ + 1; i < lexed_.tokens.size() && lexed_.tokens[i].level >= level; ++i)
    if (lexed_.tokens[i].kind == TokenKind::KwAs && lexed_.tokens[i].level == level) return true;
  return false;
}

ast::WithItem* Parser::with_item() {
  Expr* context = expression();
  Expr* target = nullptr;
  if (accept(TokenKind::KwAs)) {
    target = star_expression();
    const bool ends_here = at_any({TokenKind::Comma, TokenKind::RightParen, TokenKind::Colon});
    if (!ends_here && find_invalid_target(*target, Context::Store) != nullptr) fail_invalid_syntax();
    as_target(target, Context::Store);
  }
  return tree_.arena.make<ast::WithItem>(context, target);
}

}  // namespace weft::python
