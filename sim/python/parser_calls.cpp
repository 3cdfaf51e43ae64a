// The arguments of a call.
#include "sim/python/parser_state.h"

namespace weft::python {

// func(...): a sole generator expression needs no parentheses of its own; its position then takes the call's.
ast::Expr* Parser::call(Expr* func, const Position& start) {
  const Position open = take().position;
  const CallArguments arguments = call_arguments();
  expect(TokenKind::RightParen);
  if (arguments.generator != nullptr) arguments.generator->position = since(open);
  return make<ast::Call>(since(start), func, sequence(arguments.positional), sequence(arguments.keywords));
}

// Also the bases and keywords of a class. Stops before the closing parenthesis.
Parser::CallArguments Parser::call_arguments() {
  CallArguments arguments;
  while (!at(TokenKind::RightParen) && !failed()) {
    call_argument(arguments);
    if (!accept(TokenKind::Comma)) break;
    if (arguments.generator != nullptr)
      fail_at(arguments.generator->position, "Generator expression must be parenthesized");
  }
  refuse_misplaced(arguments);
  return arguments;
}

void Parser::call_argument(CallArguments& arguments) {
  if (at(TokenKind::DoubleStar)) return mapping_argument(arguments);
  if (at(TokenKind::Name) && kind(1) == TokenKind::Equal) return keyword_argument(arguments);
  if (!at(TokenKind::Star)) return positional_argument(arguments);
  if (arguments.has_unpacked_mapping) return fail_here("iterable argument unpacking follows keyword argument unpacking");
  const Position star = take().position;
  Expr* value = expression();
  if (at_comprehension()) fail_at(since(star), "iterable unpacking cannot be used in comprehension");
  arguments.positional.push_back(make<ast::Starred>(since(star), value));
}

void Parser::mapping_argument(CallArguments& arguments) {
  const Position start = take().position;
  Expr* value = expression();
  arguments.keywords.push_back(tree_.arena.make<ast::Keyword>(since(start), std::string_view{}, value));
  arguments.has_unpacked_mapping = true;
}

void Parser::keyword_argument(CallArguments& arguments) {
  const Token name = take();
  const Position equal = take().position;
  Expr* value = expression();
  if (at_comprehension() && would_match([&] { comprehensions(); }))
    fail_at(span(name.position, equal), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  arguments.keywords.push_back(tree_.arena.make<ast::Keyword>(since(name.position), name_of(name), value));
}

void Parser::positional_argument(CallArguments& arguments) {
  const Position start = token().position;
  Expr* value = at_named_expression() ? named_expression() : expression();
  if (at(TokenKind::ColonEqual)) hint_assignment_in_expression(value);
  if (at(TokenKind::Equal)) refuse_bad_keyword(value);
  if (at_comprehension()) {
    const bool is_first = arguments.positional.empty() && arguments.keywords.empty();
    const auto generator = [&] {
      const auto generators = comprehensions();
      value = make<ast::GeneratorExp>(since(start), value, generators);
    };
    if (is_first) {
      arguments.generator_for = token().position;
      generator();
      arguments.generator = value;
    } else if (would_match(generator)) {
      fail_at(value->position, "Generator expression must be parenthesized");
    } else {
      fail_invalid_syntax();
    }
  }
  if (!arguments.keywords.empty()) arguments.out_of_order = true;
  arguments.positional.push_back(value);
}

void Parser::refuse_misplaced(const CallArguments& arguments) {
  if (!arguments.out_of_order) return;
  fail_here(arguments.has_unpacked_mapping ? "positional argument follows keyword argument unpacking"
                                           : "positional argument follows keyword argument");
}

// Precondition: the cursor is at the '='.
void Parser::refuse_bad_keyword(const Expr* before_equal) {
  const Position range = span(before_equal->position, token().position);
  const auto* constant = ast::as_if<ast::Constant>(before_equal);
  const bool is_word = constant != nullptr && constant->type <= ast::ConstantKind::True;
  if (is_word) return fail_at(range, "cannot assign to " + std::string(expression_name(*before_equal)));
  fail_at(range, "expression cannot contain assignment, perhaps you meant \"==\"?");
}

}  // namespace weft::python
