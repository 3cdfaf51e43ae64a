// import a.b as c; from .a import b as c
#include "sim/python/parser_state.h"

namespace weft::python {

ast::Stmt* Parser::import_statement() {
  const Position start = take().position;
  std::vector<ast::Alias*> names;
  do {
    names.push_back(import_alias());
  } while (accept(TokenKind::Comma));
  return make<ast::Import>(since(start), sequence(names));
}

ast::Alias* Parser::import_alias() {
  const Position start = token().position;
  const std::string_view name = dotted_name();
  const std::string_view asname = accept(TokenKind::KwAs) ? expect_name() : std::string_view{};
  return tree_.arena.make<ast::Alias>(since(start), name, asname);
}

// a.b.c as one text; blanks around the dots are legal and do not count.
std::string_view Parser::dotted_name() {
  std::string name(expect_name());
  while (accept(TokenKind::Dot)) {
    name += '.';
    name += expect_name();
  }
  return tree_.arena.copy(name);
}

ast::Stmt* Parser::import_from_statement() {
  const Position start = take().position;
  const int level = import_level();
  const bool is_bare = level > 0 && at(TokenKind::KwImport);
  const std::string_view module = is_bare ? std::string_view{} : dotted_name();
  expect(TokenKind::KwImport);
  const auto names = import_from_targets();
  return make<ast::ImportFrom>(since(start), module, names, level);
}

// Dots before the name: how many packages to go up. Three together are one token.
int Parser::import_level() {
  int level = 0;
  for (;;) {
    if (accept(TokenKind::Dot)) {
      level += 1;
    } else if (accept(TokenKind::Ellipsis)) {
      level += 3;
    } else {
      return level;
    }
  }
}

ast::Sequence<ast::Alias> Parser::import_from_targets() {
  const Token star = token();
  if (accept(TokenKind::Star))
    return sequence<ast::Alias>({tree_.arena.make<ast::Alias>(star.position, text_of(star), std::string_view{})});
  const bool parenthesised = accept(TokenKind::LeftParen);
  std::vector<ast::Alias*> names;
  do {
    names.push_back(import_from_alias());
  } while (accept(TokenKind::Comma) && !(parenthesised && at(TokenKind::RightParen)) && !refuse_trailing_comma());
  if (parenthesised) expect(TokenKind::RightParen);
  return sequence(names);
}

bool Parser::refuse_trailing_comma() {
  if (!at(TokenKind::Newline)) return false;
  fail_here("trailing comma not allowed without surrounding parentheses");
  return true;
}

ast::Alias* Parser::import_from_alias() {
  const Position start = token().position;
  const std::string_view name = expect_name();
  const std::string_view asname = accept(TokenKind::KwAs) ? expect_name() : std::string_view{};
  return tree_.arena.make<ast::Alias>(since(start), name, asname);
}

}  // namespace weft::python
