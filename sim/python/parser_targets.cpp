// Targets: the expressions that may be assigned to or deleted.
#include "sim/python/parser_state.h"

namespace weft::python {

using ast::ConstantKind;
using ast::NodeKind;

namespace {

std::string_view constant_name(ConstantKind type) {
  switch (type) {
    case ConstantKind::None:
      return "None";
    case ConstantKind::True:
      return "True";
    case ConstantKind::False:
      return "False";
    case ConstantKind::Ellipsis:
      return "ellipsis";
    default:
      return "literal";
  }
}

}  // namespace

const ast::Expr* find_invalid_target(const ast::Expr& expr, ast::Context context) {
  const auto first_of = [&](ast::Sequence<ast::Expr> items) -> const ast::Expr* {
    for (const ast::Expr* item : items)
      if (const ast::Expr* invalid = find_invalid_target(*item, context)) return invalid;
    return nullptr;
  };
  switch (expr.kind) {
    case NodeKind::Name:
    case NodeKind::Attribute:
    case NodeKind::Subscript:
      return nullptr;
    case NodeKind::List:
      return first_of(ast::as<ast::List>(expr).elts);
    case NodeKind::Tuple:
      return first_of(ast::as<ast::Tuple>(expr).elts);
    case NodeKind::Starred:
      if (context == ast::Context::Del) return &expr;
      return find_invalid_target(*ast::as<ast::Starred>(expr).value, context);
    default:
      return &expr;
  }
}

// The same for what stands behind `for`, read with its `in` as a comparison.
const ast::Expr* find_invalid_for_target(const ast::Expr& expr) {
  if (const auto* tuple = ast::as_if<ast::Tuple>(&expr)) {
    for (const ast::Expr* item : tuple->elts)
      if (const ast::Expr* invalid = find_invalid_for_target(*item)) return invalid;
    return nullptr;
  }
  const auto* compare = ast::as_if<ast::Compare>(&expr);
  const bool is_in = compare != nullptr && compare->ops[0] == ast::CompareOperator::In;
  return find_invalid_target(is_in ? *compare->left : expr, ast::Context::Store);
}

std::string_view expression_name(const ast::Expr& expr) {
  switch (expr.kind) {
    case NodeKind::Attribute:
      return "attribute";
    case NodeKind::Subscript:
      return "subscript";
    case NodeKind::Starred:
      return "starred";
    case NodeKind::Name:
      return "name";
    case NodeKind::List:
      return "list";
    case NodeKind::Tuple:
      return "tuple";
    case NodeKind::Lambda:
      return "lambda";
    case NodeKind::Call:
      return "function call";
    case NodeKind::GeneratorExp:
      return "generator expression";
    case NodeKind::Yield:
    case NodeKind::YieldFrom:
      return "yield expression";
    case NodeKind::Await:
      return "await expression";
    case NodeKind::ListComp:
      return "list comprehension";
    case NodeKind::SetComp:
      return "set comprehension";
    case NodeKind::DictComp:
      return "dict comprehension";
    case NodeKind::Dict:
      return "dict literal";
    case NodeKind::Set:
      return "set display";
    case NodeKind::JoinedStr:
    case NodeKind::FormattedValue:
      return "f-string expression";
    case NodeKind::Constant:
      return constant_name(ast::as<ast::Constant>(expr).type);
    case NodeKind::Compare:
      return "comparison";
    case NodeKind::IfExp:
      return "conditional expression";
    case NodeKind::NamedExpr:
      return "named expression";
    default:
      return "expression";
  }
}

// Fails unless `expr` can be a target; returns it, marked as one.
ast::Expr* Parser::as_target(Expr* expr, Context context) {
  if (failed()) return expr;
  if (const Expr* invalid = find_invalid_target(*expr, context)) {
    const char* verb = context == Context::Del ? "cannot delete " : "cannot assign to ";
    fail_at(invalid->position, verb + std::string(expression_name(*invalid)));
  }
  set_context(expr, context);
  return expr;
}

// The parts of a tuple are targets, the object before a dot or bracket is only read.
void Parser::set_context(Expr* expr, Context context) {
  if (auto* name = ast::as_if<ast::Name>(expr)) {
    name->ctx = context;
  } else if (auto* attribute = ast::as_if<ast::Attribute>(expr)) {
    attribute->ctx = context;
  } else if (auto* subscript = ast::as_if<ast::Subscript>(expr)) {
    subscript->ctx = context;
  } else if (auto* starred = ast::as_if<ast::Starred>(expr)) {
    starred->ctx = context;
    set_context(starred->value, context);
  } else if (auto* list = ast::as_if<ast::List>(expr)) {
    list->ctx = context;
    for (Expr* item : list->elts) set_context(item, context);
  } else if (auto* tuple = ast::as_if<ast::Tuple>(expr)) {
    tuple->ctx = context;
    for (Expr* item : tuple->elts) set_context(item, context);
  }
}

// The targets of a `for`, up to its `in`.
ast::Expr* Parser::star_targets() {
  Expr* targets = nullptr;
  const bool matches = attempt([&] {
    targets = as_target(operands(), Context::Store);
    if (!at(TokenKind::KwIn)) fail_invalid_syntax();
  });
  if (matches) return targets;
  refuse_for_targets();
  return make_missing();
}

// a, *b, c read as operands, so that an `in` behind them is not taken for a comparison.
ast::Expr* Parser::operands() {
  const Position start = token().position;
  const auto item = [&]() -> Expr* { return at(TokenKind::Star) ? star_expression() : bitwise_or(); };
  Expr* first = item();
  if (!at(TokenKind::Comma)) return first;
  std::vector<Expr*> items{first};
  while (accept(TokenKind::Comma) && !at(TokenKind::KwIn)) items.push_back(item());
  return make<ast::Tuple>(since(start), sequence(items));
}

// No targets with an `in` behind them stand at the cursor. Always fails.
void Parser::refuse_for_targets() {
  const std::size_t farthest = attempt_farthest_;
  if (!attempting_ && !failed()) {
    const Expr* invalid = find_invalid_for_target(*star_expressions());
    if (invalid != nullptr) fail_at(invalid->position, "cannot assign to " + std::string(expression_name(*invalid)));
    if (failed() && is_plain_error_) error_.reset();
  }
  if (!failed()) farthest_ = farthest;
  fail_invalid_syntax();
}

}  // namespace weft::python
