// The parameters of a function or lambda.
#include "sim/python/parser_state.h"

namespace weft::python {

struct Parser::Parameters {
  TokenKind closing;  // ')' for a function, ':' for a lambda
  std::vector<ast::Arg*> positional_only, plain, keyword_only;
  std::vector<Expr*> defaults, keyword_defaults;
  ast::Arg* vararg = nullptr;
  ast::Arg* kwarg = nullptr;
  bool has_slash = false;
  bool has_star = false;

  bool is_lambda() const { return closing == TokenKind::Colon; }
};

// Stops before `closing`.
ast::Arguments* Parser::parameters(TokenKind closing) {
  Parameters list{closing, {}, {}, {}, {}, {}};
  while (!at(closing) && !failed()) {
    parameter(list);
    if (!accept(TokenKind::Comma)) break;
  }
  return tree_.arena.make<ast::Arguments>(sequence(list.positional_only), sequence(list.plain), list.vararg,
                                          sequence(list.keyword_only), sequence(list.keyword_defaults), list.kwarg,
                                          sequence(list.defaults));
}

void Parser::parameter(Parameters& list) {
  if (list.kwarg != nullptr && at_any({TokenKind::Name, TokenKind::Star, TokenKind::DoubleStar, TokenKind::Slash}))
    return fail_here("arguments cannot follow var-keyword argument");
  if (at(TokenKind::Slash)) return slash(list);
  if (at(TokenKind::Star)) return star(list);
  if (at(TokenKind::DoubleStar)) return double_star(list);
  if (at(TokenKind::LeftParen)) refuse_parenthesised_parameters(list);
  plain_parameter(list);
}

void Parser::plain_parameter(Parameters& list) {
  ast::Arg* arg = parameter_name(list, false);
  const Position equal = token().position;
  const bool has_default = accept(TokenKind::Equal);
  if (has_default && !list.is_lambda() && at_any({TokenKind::RightParen, TokenKind::Comma}))
    return fail_at(equal, "expected default value expression");
  Expr* value = has_default ? expression() : nullptr;
  if (list.has_star) {
    list.keyword_only.push_back(arg);
    list.keyword_defaults.push_back(value);
    return;
  }
  if (value == nullptr && !list.defaults.empty() && at_any({TokenKind::Comma, list.closing}))
    return fail_at(arg->position, "non-default argument follows default argument");
  list.plain.push_back(arg);
  if (value != nullptr) list.defaults.push_back(value);
}

// Lambdas have no annotations; *args of a function may have a starred one.
ast::Arg* Parser::parameter_name(Parameters& list, bool starred) {
  const Position start = token().position;
  const std::string_view name = expect_name();
  Expr* annotation = nullptr;
  if (!list.is_lambda() && accept(TokenKind::Colon)) annotation = starred ? star_expression() : expression();
  return tree_.arena.make<ast::Arg>(since(start), name, annotation);
}

// What came before '/' is positional-only.
void Parser::slash(Parameters& list) {
  const Position here = take().position;
  if (list.has_slash) return fail_at(here, "/ may appear only once");
  if (list.has_star) return fail_at(here, "/ must be ahead of *");
  if (list.plain.empty()) {
    if (!at(TokenKind::Comma)) return fail_at(here, "invalid syntax");
    return fail_at(here, "at least one argument must precede /");
  }
  list.has_slash = true;
  list.positional_only.swap(list.plain);
}

// *args, or a bare * that makes what follows keyword-only.
void Parser::star(Parameters& list) {
  const Position here = take().position;
  if (list.has_star) return fail_at(here, "* argument may appear only once");
  list.has_star = true;
  if (at_any({TokenKind::Comma, list.closing})) {
    const int after_comma = at(TokenKind::Comma) ? 1 : 0;
    const TokenKind next = kind(after_comma);
    if (next == list.closing || next == TokenKind::DoubleStar)
      fail_at(list.is_lambda() ? token(after_comma).position : here, "named arguments must follow bare *");
    return;
  }
  list.vararg = parameter_name(list, true);
  if (at(TokenKind::Equal)) fail_here("var-positional argument cannot have default value");
}

void Parser::double_star(Parameters& list) {
  take();
  list.kwarg = parameter_name(list, false);
  if (at(TokenKind::Equal)) fail_here("var-keyword argument cannot have default value");
}

// Python 2 took `def f((a, b))` apart. Precondition: the cursor is at the parenthesis.
void Parser::refuse_parenthesised_parameters(Parameters& list) {
  const Position open = token().position;
  Position close = open;
  const bool matches = list.defaults.empty() && !list.has_star && would_match([&] {
                         take();
                         do {
                           expect_name();
                         } while (accept(TokenKind::Comma) && !at(TokenKind::RightParen));
                         expect(TokenKind::RightParen);
                         close = previous().position;
                       });
  if (!matches) return;
  fail_at(span(open, close), list.is_lambda() ? "Lambda expression parameters cannot be parenthesized"
                                              : "Function parameters cannot be parenthesized");
}

}  // namespace weft::python
