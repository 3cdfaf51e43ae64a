#include "sim/python/statement_checks.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "sim/python/ast_fields.h"
#include "sim/python/pattern_checks.h"

namespace weft::python {
namespace {

using namespace ast;

constexpr std::array<std::string_view, 10> kFutures{
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations"};

constexpr std::string_view kStarExit = "'break', 'continue' and 'return' cannot appear in an except* block";

class Checker {
 public:
  explicit Checker(const ScopeTable& table) : scopes_(table.scopes) {}

  std::optional<Diagnostic> run(const Tree& tree) {
    check_future_imports(tree.body);
    all(tree.body);
    if (tree.expression != nullptr) visit(*tree.expression);
    return std::move(error_);
  }

 private:
  void visit(const Node* node) {
    if (node != nullptr) visit(*node);
  }
  template <typename T>
  void all(Sequence<T> nodes) {
    for (const T* node : nodes) visit(node);
  }
  void children(const Node& node) {
    for_each_child_of(node, [&](const Node& child) { visit(child); });
  }

  void visit(const Node& node) {
    if (error_) return;
    switch (node.kind) {
      case NodeKind::FunctionDef:
        return function(as<FunctionDef>(node));
      case NodeKind::ClassDef:
        return class_definition(as<ClassDef>(node));
      case NodeKind::Lambda:
        return lambda(as<Lambda>(node));
      case NodeKind::Return:
        return return_statement(as<Return>(node));
      case NodeKind::Break:
        require(!breaks_star_, node, kStarExit);
        return require(in_loop_, node, "'break' outside loop");
      case NodeKind::Continue:
        require(!breaks_star_, node, kStarExit);
        return require(in_loop_, node, "'continue' not properly in loop");
      case NodeKind::For:
        return for_statement(as<For>(node));
      case NodeKind::While:
        return while_statement(as<While>(node));
      case NodeKind::Match:
        if (auto problem = check_match(as<Match>(node))) error_ = std::move(problem);
        return children(node);
      case NodeKind::With:
        return with_statement(as<With>(node));
      case NodeKind::Try:
        return try_statement(as<Try>(node));
      case NodeKind::ImportFrom:
        return future_import(as<ImportFrom>(node));
      case NodeKind::Yield:
        return yield(node);
      case NodeKind::YieldFrom:
        return yield(node);
      case NodeKind::Await:
        return await(node);
      case NodeKind::Starred:
        return starred(as<Starred>(node));
      case NodeKind::Tuple:
        return elements(as<Tuple>(node).elts, as<Tuple>(node).ctx, node);
      case NodeKind::List:
        return elements(as<List>(node).elts, as<List>(node).ctx, node);
      case NodeKind::Set:
        return elements(as<Set>(node).elts, Context::Load, node);
      case NodeKind::Call:
        return call(as<Call>(node));
      case NodeKind::ListComp:
        return comprehension(node, as<ListComp>(node).scope, as<ListComp>(node).generators);
      case NodeKind::SetComp:
        return comprehension(node, as<SetComp>(node).scope, as<SetComp>(node).generators);
      case NodeKind::DictComp:
        return comprehension(node, as<DictComp>(node).scope, as<DictComp>(node).generators);
      case NodeKind::GeneratorExp:
        return comprehension(node, as<GeneratorExp>(node).scope, as<GeneratorExp>(node).generators);
      default:
        return children(node);
    }
  }

  void fail(const Node& node, std::string message) { fail(node.position, std::move(message)); }
  void fail(const Position& position, std::string message) {
    if (!error_) error_ = syntax_error(std::move(message), position);
  }
  void require(bool condition, const Node& node, std::string_view complaint) {
    if (!condition) fail(node, std::string(complaint));
  }

  // ---- scopes

  bool in_function() const { return scopes_[scope_].is_function_like(); }
  bool in_async_function() const { return scopes_[scope_].kind == ScopeKind::Function && scopes_[scope_].is_async; }
  bool in_comprehension() const { return scopes_[scope_].kind == ScopeKind::Comprehension; }

  template <typename Body>
  void inside(ScopeId scope, Body body) {
    const ScopeId outer = std::exchange(scope_, scope);
    const bool was_in_loop = std::exchange(in_loop_, false);
    const bool was_in_star = std::exchange(in_star_, false), broke_star = std::exchange(breaks_star_, false);
    body();
    scope_ = outer;
    in_loop_ = was_in_loop;
    in_star_ = was_in_star;
    breaks_star_ = broke_star;
  }

  void function(const FunctionDef& node) {
    all(node.decorator_list);
    arguments(*node.args);
    visit(node.returns);
    inside(node.scope, [&] { all(node.body); });
  }

  void arguments(const Arguments& arguments) {
    for_each_child(arguments, [&](const Node& child) {
      // def f(*args: *Ts)
      const auto* star = as_if<Starred>(&child);
      visit(star != nullptr ? star->value : static_cast<const Expr*>(&child));
    });
  }

  void class_definition(const ClassDef& node) {
    all(node.decorator_list);
    call_arguments(node, node.bases, node.keywords);
    inside(node.scope, [&] { all(node.body); });
  }

  void lambda(const Lambda& node) {
    if (node.scope == kNoScope) return;  // in an annotation that is only text
    arguments(*node.args);
    inside(node.scope, [&] { visit(node.body); });
  }

  void comprehension(const Node& node, ScopeId scope, Sequence<Comprehension> generators) {
    if (scope == kNoScope) return;  // in an annotation that is only text
    const bool may_be_async = node.kind == NodeKind::GeneratorExp || in_async_function() || in_comprehension();
    require(may_be_async || !scopes_[scope].is_async, node,
            "asynchronous comprehension outside of an asynchronous function");
    visit(generators[0]->iter);
    inside(scope, [&] {
      bool is_first = true;
      for_each_child_of(node, [&](const Node& child) {
        if (&child != generators[0]->iter || !std::exchange(is_first, false)) visit(child);
      });
    });
  }

  // ---- statements

  void return_statement(const Return& node) {
    if (!in_function()) return fail(node, "'return' outside function");
    require(!in_star_, node.value != nullptr ? *node.value : static_cast<const Node&>(node), kStarExit);
    if (node.value == nullptr) return;
    if (in_async_function() && scopes_[scope_].is_generator)
      return fail(node, "'return' with value in async generator");
    visit(*node.value);
  }

  void loop(Sequence<Stmt> body, Sequence<Stmt> orelse) {
    const bool was_in_loop = std::exchange(in_loop_, true);
    const bool broke_star = std::exchange(breaks_star_, false);
    all(body);
    in_loop_ = was_in_loop;
    breaks_star_ = broke_star;
    all(orelse);
  }

  void for_statement(const For& node) {
    require(!node.is_async || in_async_function(), node, "'async for' outside async function");
    visit(node.iter);
    visit(node.target);
    loop(node.body, node.orelse);
  }

  void while_statement(const While& node) {
    visit(node.test);
    loop(node.body, node.orelse);
  }

  void with_statement(const With& node) {
    require(!node.is_async || in_async_function(), node, "'async with' outside async function");
    children(node);
  }

  void try_statement(const Try& node) {
    for (const ExceptHandler* handler : node.handlers)
      if (handler->type == nullptr && handler != node.handlers.back())
        fail(handler->position, "default 'except:' must be last");
    if (!node.is_star) return children(node);
    all(node.body);
    for (const ExceptHandler* handler : node.handlers) star_handler(*handler);
    all(node.orelse);
    all(node.finalbody);
  }

  void star_handler(const ExceptHandler& handler) {
    visit(handler.type);
    const bool was_in_star = std::exchange(in_star_, true), broke_star = std::exchange(breaks_star_, true);
    all(handler.body);
    in_star_ = was_in_star;
    breaks_star_ = broke_star;
  }

  // Only the docstring and other future imports may stand before one.
  void check_future_imports(Sequence<Stmt> body) {
    std::size_t i = 0;
    if (!body.empty() && is_docstring(*body[0])) i = 1;
    while (i < body.size() && is_future_import(*body[i])) future_imports_.insert(body[i++]);
  }

  static bool is_future_import(const Stmt& statement) {
    const auto* import = as_if<ImportFrom>(&statement);
    return import != nullptr && import->module == "__future__" && import->level == 0;
  }

  static bool is_docstring(const Stmt& statement) {
    const auto* expression = as_if<ExprStatement>(&statement);
    const auto* constant = expression == nullptr ? nullptr : as_if<Constant>(expression->value);
    return constant != nullptr && constant->type == ConstantKind::Str;
  }

  void future_import(const ImportFrom& node) {
    if (!is_future_import(node)) return;
    require(future_imports_.count(&node) != 0, node, "from __future__ imports must occur at the beginning of the file");
    for (const Alias* alias : node.names) {
      const std::string name(alias->name);
      const bool known = std::find(kFutures.begin(), kFutures.end(), name) != kFutures.end();
      if (known) continue;
      fail(node, name == "braces" ? "not a chance" : "future feature " + name + " is not defined");
      error_->end_line = 0;  // CPython tells only where it begins
    }
  }

  // ---- expressions

  void yield(const Node& node) {
    require(in_function(), node, "'yield' outside function");
    require(node.kind == NodeKind::Yield || !in_async_function(), node, "'yield from' inside async function");
    children(node);
  }

  void await(const Node& node) {
    require(in_function(), node, "'await' outside function");
    require(in_async_function() || in_comprehension(), node, "'await' outside async function");
    children(node);
  }

  // Where a star is welcome, the parent has looked behind it already.
  void starred(const Starred& node) {
    fail(node, node.ctx == Context::Store ? "starred assignment target must be in a list or tuple"
                                          : "can't use starred expression here");
  }

  void behind_star(const Expr* node) {
    const auto* star = as_if<Starred>(node);
    visit(star != nullptr ? star->value : node);
  }

  void elements(Sequence<Expr> items, Context context, const Node& node) {
    const auto is_starred = [](const Expr* item) { return item->kind == NodeKind::Starred; };
    const auto stars = std::count_if(items.begin(), items.end(), is_starred);
    require(context != Context::Store || stars <= 1, node, "multiple starred expressions in assignment");
    for (const Expr* item : items) behind_star(item);
  }

  void call(const Call& node) {
    visit(node.func);
    call_arguments(node, node.args, node.keywords);
  }

  void call_arguments(const Node& node, Sequence<Expr> args, Sequence<Keyword> keywords) {
    std::set<std::string_view> seen;
    for (const Keyword* keyword : keywords) {
      if (keyword->arg == "__debug__") fail(node, "cannot assign to __debug__");
      if (!keyword->arg.empty() && !seen.insert(keyword->arg).second)
        fail(keyword->position, "keyword argument repeated: " + std::string(keyword->arg));
    }
    for (const Expr* arg : args) behind_star(arg);
    for (const Keyword* keyword : keywords) visit(keyword->value);
  }

  const std::vector<Scope>& scopes_;
  ScopeId scope_ = 0;
  bool in_loop_ = false;
  bool in_star_ = false;      // in a handler of except*, which nothing may leave
  bool breaks_star_ = false;  // and `break` would leave it
  std::set<const Node*> future_imports_;
  std::optional<Diagnostic> error_;
};

}  // namespace

std::optional<Diagnostic> check_statements(const Tree& tree, const ScopeTable& table) {
  return Checker(table).run(tree);
}

}  // namespace weft::python
