#include "sim/python/scope_builder.h"

namespace weft::python {

std::optional<Diagnostic> ScopeBuilder::build(const ast::Tree& tree) {
  table_.scopes.emplace_back();
  table_.scopes[0].name = "<module>";
  visit_all(tree.body);
  visit(tree.expression);
  return std::move(error_);
}

void ScopeBuilder::fail(const Position& position, std::string message) {
  if (!error_) error_ = syntax_error(std::move(message), position);
}

ast::ScopeId ScopeBuilder::enter(ScopeKind kind, std::string_view name, const ast::Node& node) {
  Scope scope;
  scope.kind = kind;
  scope.parent = current_;
  scope.name = name;
  scope.class_name = kind == ScopeKind::Class ? name : current().class_name;
  scope.node = &node;
  table_.scopes.push_back(std::move(scope));
  current_ = static_cast<ast::ScopeId>(table_.scopes.size() - 1);
  return current_;
}

void ScopeBuilder::leave() { current_ = current().parent; }

// The name as this scope's class sees it, in memory that lives long enough.
std::string_view ScopeBuilder::own_name(std::string_view name) {
  const std::string_view class_name = current().class_name;
  return is_mangled(class_name, name) ? table_.names->copy(mangle(class_name, name)) : name;
}

Symbol& ScopeBuilder::symbol_in(ast::ScopeId scope_id, std::string_view name) {
  const std::string_view own = own_name(name);
  Scope& scope = table_.scopes[scope_id];
  const auto [entry, is_new] = scope.index.emplace(own, static_cast<std::uint32_t>(scope.symbols.size()));
  if (is_new) scope.symbols.emplace_back().name = own;
  return scope.symbols[entry->second];
}

void ScopeBuilder::use(std::string_view name) { symbol(name).is_used = true; }

void ScopeBuilder::bind(std::string_view name, const Position& position) {
  if (name == "__debug__") fail(position, "cannot assign to __debug__");
  Symbol& target = symbol(name);
  target.is_bound = target.is_assigned = true;
  if (inside_ != Inside::ComprehensionTarget) return;
  target.is_loop_target = true;
  if (target.is_global || target.is_nonlocal)
    fail(position, "comprehension inner loop cannot rebind assignment expression target '" + std::string(name) + "'");
}

// A declaration may follow it.
void ScopeBuilder::bind_import(std::string_view name, const Position& position) {
  const bool was_assigned = symbol(name).is_assigned;
  bind(name, position);
  symbol(name).is_assigned = was_assigned;
}

std::string declaration_error(const Symbol& symbol, std::string_view what) {
  const std::string name = "name '" + std::string(symbol.name) + "' is ";
  if (symbol.is_parameter) return name + "parameter and " + std::string(what);
  if (symbol.is_annotated) return "annotated name '" + std::string(symbol.name) + "' can't be " + std::string(what);
  if (symbol.is_assigned) return name + "assigned to before " + std::string(what) + " declaration";
  if (symbol.is_used) return name + "used prior to " + std::string(what) + " declaration";
  return {};
}

void ScopeBuilder::declare_global(const ast::Global& node) {
  for (const std::string_view name : node.names) {
    Symbol& declared = symbol(name);
    std::string complaint = declaration_error(declared, "global");
    if (!complaint.empty()) return fail(node.position, std::move(complaint));
    declared.is_global = true;
    if (declared.declaration == nullptr) declared.declaration = &node;
  }
}

void ScopeBuilder::declare_nonlocal(const ast::Nonlocal& node) {
  for (const std::string_view name : node.names) {
    Symbol& declared = symbol(name);
    std::string complaint = declaration_error(declared, "nonlocal");
    if (!complaint.empty()) return fail(node.position, std::move(complaint));
    declared.is_nonlocal = true;
    if (declared.declaration == nullptr) declared.declaration = &node;
  }
}

// PEP 572: `:=` in a comprehension binds in the function (or module) around all comprehensions.
void ScopeBuilder::bind_around_comprehension(const ast::Name& target) {
  const std::string name(target.id);
  ast::ScopeId scope = current_;
  for (; table_.scopes[scope].kind == ScopeKind::Comprehension; scope = table_.scopes[scope].parent) {
    const Symbol& inner = symbol_in(scope, target.id);
    if (inner.is_loop_target)
      return fail(target.position,
                  "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
  }
  const ScopeKind kind = table_.scopes[scope].kind;
  if (kind == ScopeKind::Class)
    return fail(target.position, "assignment expression within a comprehension cannot be used in a class body");
  Symbol& outer = symbol_in(scope, target.id);
  outer.is_bound = outer.is_assigned = true;
  const bool is_global = kind == ScopeKind::Module || outer.is_global;
  Symbol& own = symbol(target.id);
  (is_global ? own.is_global : own.is_nonlocal) = true;
  own.declaration = &target;
}

}  // namespace weft::python
