// Which coroutines a program makes and does not await.
#include <algorithm>

#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"

namespace weft::python {

namespace {

template <typename Visitor>
void visit_all(const ast::Tree& tree, Visitor visit) {
  for (const ast::Stmt* each : tree.body) {
    ast::search(*each, [&](const ast::Node& node) {
      visit(node);
      return false;
    });
  }
}

// The name of the function or method that an expression calls, "" when it calls none.
std::string_view called_name(const ast::Node& node) {
  const auto* call = ast::as_if<ast::Call>(&node);
  if (call == nullptr) return "";
  if (const auto* name = ast::as_if<ast::Name>(call->func)) return name->id;
  const auto* attribute = ast::as_if<ast::Attribute>(call->func);
  return attribute != nullptr ? attribute->attr : "";
}

// Calls that refuse the coroutine that they are given: asyncio.run() because a loop runs already, or create_task() because none does.
bool refuses_coroutines(const ast::Node& node, bool in_coroutine) {
  const std::string_view name = called_name(node);
  if (name.empty()) return false;
  if (in_coroutine && name == "run_until_complete") return true;
  if (name != (in_coroutine ? "run" : "create_task")) return false;
  const auto* attribute = ast::as_if<ast::Attribute>(ast::as<ast::Call>(node).func);
  const auto* module = attribute == nullptr ? nullptr : ast::as_if<ast::Name>(attribute->value);
  return attribute == nullptr || (module != nullptr && module->id == "asyncio");
}

// Calls that a program does not trust: they may refuse the coroutine for reasons of their own, a closed loop or a group that has ended.
bool may_refuse_coroutines(const ast::Node& node) {
  constexpr std::string_view kNames[] = {"create_task", "ensure_future", "run_until_complete", "run_coroutine_threadsafe"};
  return std::find(std::begin(kNames), std::end(kNames), called_name(node)) != std::end(kNames);
}

// What goes into a container, one by one or as a whole.
template <typename Note>
void visit_items(const ast::Node& node, Note note) {
  const auto note_all = [&](const ast::Sequence<ast::Expr>& items) {
    for (const ast::Expr* each : items) note(*each);
  };
  if (const auto* list = ast::as_if<ast::List>(&node)) note_all(list->elts);
  if (const auto* set = ast::as_if<ast::Set>(&node)) note_all(set->elts);
  if (const auto* tuple = ast::as_if<ast::Tuple>(&node)) note_all(tuple->elts);
  if (const auto* items = ast::as_if<ast::ListComp>(&node)) note(*items->elt);
  if (const auto* items = ast::as_if<ast::SetComp>(&node)) note(*items->elt);
  if (const auto* items = ast::as_if<ast::GeneratorExp>(&node)) note(*items->elt);
  const std::string_view name = called_name(node);
  if (name == "append" || name == "add") note_all(ast::as<ast::Call>(node).args);
}

}  // namespace

// The coroutine functions that are called where nobody awaits: `f()` as a statement, `c = f()`, `print(f())`,
// `asyncio.run(f())` in a coroutine, `create_task(f())` in a `try`, or items of what may be given to asyncio.wait(), which takes no coroutines.
// They warn at the end of a coroutine that never began.
std::vector<std::string_view> forgotten_coroutines(const ast::Tree& tree) {
  std::vector<std::string_view> coroutines, forgotten;
  visit_all(tree, [&](const ast::Node& node) {
    if (is_coroutine_function(node)) coroutines.push_back(ast::as<ast::FunctionDef>(node).name);
  });
  const auto note = [&](const ast::Expr& value) {
    const std::string_view name = called_name(value);
    if (std::find(coroutines.begin(), coroutines.end(), name) != coroutines.end()) forgotten.push_back(name);
  };
  const auto note_arguments = [&](const ast::Node& node) {
    for (const ast::Expr* argument : ast::as<ast::Call>(node).args) note(*argument);
  };
  visit_all(tree, [&](const ast::Node& node) {
    if (const auto* statement = ast::as_if<ast::ExprStatement>(&node)) note(*statement->value);
    if (const auto* assignment = ast::as_if<ast::Assign>(&node)) note(*assignment->value);
    if (called_name(node) != "print") return;
    note_arguments(node);
  });
  bool waits = false;
  visit_all(tree, [&](const ast::Node& node) { waits = waits || called_name(node) == "wait"; });
  if (waits) visit_all(tree, [&](const ast::Node& node) { visit_items(node, note); });
  const auto note_refused = [&](const ast::Stmt& statement, bool in_coroutine) {
    ast::search(statement, [&](const ast::Node& node) {
      if (refuses_coroutines(node, in_coroutine)) note_arguments(node);
      return false;
    });
  };
  visit_all(tree, [&](const ast::Node& node) {
    const auto* attempt = ast::as_if<ast::Try>(&node);
    if (attempt == nullptr || attempt->handlers.empty()) return;
    for (const ast::Stmt* each : attempt->body) {
      ast::search(*each, [&](const ast::Node& inner) {
        if (may_refuse_coroutines(inner)) note_arguments(inner);
        return false;
      });
    }
  });
  for (const ast::Stmt* each : tree.body) {
    if (each->kind != ast::NodeKind::FunctionDef && each->kind != ast::NodeKind::ClassDef) note_refused(*each, false);
  }
  visit_all(tree, [&](const ast::Node& node) {
    if (!is_coroutine_function(node)) return;
    for (const ast::Stmt* each : ast::as<ast::FunctionDef>(node).body) note_refused(*each, true);
  });
  return forgotten;
}

}  // namespace weft::python
