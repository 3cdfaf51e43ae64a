// The first pass of the scope analysis: which scopes there are and what each does with its names.
#pragma once

#include <utility>

#include "sim/python/scope.h"

namespace weft::python {

class ScopeBuilder {
 public:
  explicit ScopeBuilder(ScopeTable& table) : table_(table) {}

  std::optional<Diagnostic> build(const ast::Tree& tree);

 private:
  // What is being read, where some things are not allowed.
  enum class Inside : std::uint8_t { Code, ComprehensionIterable, ComprehensionTarget };

  // Tree walking (scope_visit.cpp).
  void visit(const ast::Node& node);
  void visit(const ast::Node* node);
  void visit_children(const ast::Node& node);
  template <typename T>
  void visit_all(ast::Sequence<T> nodes) {
    for (const T* node : nodes) visit(node);
  }
  void function(const ast::FunctionDef& node);
  void class_definition(const ast::ClassDef& node);
  void lambda(const ast::Lambda& node);
  void try_statement(const ast::Try& node);
  void import(const ast::Import& node);
  void capture(const ast::Node& pattern);
  void import_from(const ast::ImportFrom& node);
  void annotated_assignment(const ast::AnnAssign& node);
  void name(const ast::Name& node);
  void named_expression(const ast::NamedExpr& node);
  void yield(const ast::Node& node);
  void annotation(const ast::Expr* node);
  void refuse_in_annotation(const ast::Node& node);
  void defaults(const ast::Arguments& arguments);
  void annotations(const ast::Arguments& arguments);
  void parameters(const ast::Arguments& arguments);
  void parameter(const ast::Arg* arg);
  void await(const ast::Node& node);
  static std::string yield_inside(std::string_view scope_name);
  struct ComprehensionParts {
    const ast::Node& node;
    std::string_view name;
    ast::ScopeId& scope;
    ast::Sequence<ast::Comprehension> generators;
    const ast::Expr* element;
    const ast::Expr* value;  // of a dict comprehension
  };
  void comprehension(const ComprehensionParts& parts);
  void visit_iterable(const ast::Comprehension& clause);
  void bind_loop_target(const ast::Comprehension& clause);

  // Scopes and symbols (scope_builder.cpp).
  ast::ScopeId enter(ScopeKind kind, std::string_view name, const ast::Node& node);
  void leave();
  Scope& current() { return table_.scopes[current_]; }
  Symbol& symbol(std::string_view name) { return symbol_in(current_, name); }
  Symbol& symbol_in(ast::ScopeId scope, std::string_view name);
  std::string_view own_name(std::string_view name);
  void bind(std::string_view name, const Position& position);
  void bind_import(std::string_view name, const Position& position);
  void use(std::string_view name);
  void declare_global(const ast::Global& node);
  void declare_nonlocal(const ast::Nonlocal& node);
  void bind_around_comprehension(const ast::Name& target);
  void fail(const Position& position, std::string message);

  ScopeTable& table_;
  ast::ScopeId current_ = 0;
  Inside inside_ = Inside::Code;
  bool postponed_annotations_ = false;  // from __future__ import annotations
  std::optional<Diagnostic> error_;
};

// Why `name` can't be declared global (or nonlocal: `what`) now; empty when it can.
std::string declaration_error(const Symbol& symbol, std::string_view what);

}  // namespace weft::python
