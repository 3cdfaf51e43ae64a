// How each kind of node uses and binds names.
#include "sim/python/ast_fields.h"
#include "sim/python/scope_builder.h"

namespace weft::python {

using namespace ast;

void ScopeBuilder::visit(const Node* node) {
  if (node != nullptr) visit(*node);
}

void ScopeBuilder::visit(const Node& node) {
  if (error_) return;
  switch (node.kind) {
    case NodeKind::FunctionDef:
      return function(as<FunctionDef>(node));
    case NodeKind::ClassDef:
      return class_definition(as<ClassDef>(node));
    case NodeKind::Lambda:
      return lambda(as<Lambda>(node));
    case NodeKind::Try:
      return try_statement(as<Try>(node));
    case NodeKind::MatchAs:
    case NodeKind::MatchStar:
    case NodeKind::MatchMapping:
      return capture(node);
    case NodeKind::Import:
      return import(as<Import>(node));
    case NodeKind::ImportFrom:
      return import_from(as<ImportFrom>(node));
    case NodeKind::AnnAssign:
      return annotated_assignment(as<AnnAssign>(node));
    case NodeKind::Global:
      return declare_global(as<Global>(node));
    case NodeKind::Nonlocal:
      return declare_nonlocal(as<Nonlocal>(node));
    case NodeKind::Name:
      return name(as<Name>(node));
    case NodeKind::Attribute:
      if (as<Attribute>(node).ctx == Context::Store && as<Attribute>(node).attr == "__debug__") fail(node.position, "cannot assign to __debug__");
      return visit_children(node);
    case NodeKind::NamedExpr:
      return named_expression(as<NamedExpr>(node));
    case NodeKind::Yield:
    case NodeKind::YieldFrom:
      return yield(node);
    case NodeKind::Await:
      return await(node);
    case NodeKind::ListComp: {
      const auto& list = as<ListComp>(node);
      return comprehension({node, "<listcomp>", list.scope, list.generators, list.elt, nullptr});
    }
    case NodeKind::SetComp: {
      const auto& set = as<SetComp>(node);
      return comprehension({node, "<setcomp>", set.scope, set.generators, set.elt, nullptr});
    }
    case NodeKind::DictComp: {
      const auto& dict = as<DictComp>(node);
      return comprehension({node, "<dictcomp>", dict.scope, dict.generators, dict.key, dict.value});
    }
    case NodeKind::GeneratorExp: {
      const auto& generator = as<GeneratorExp>(node);
      return comprehension({node, "<genexpr>", generator.scope, generator.generators, generator.elt, nullptr});
    }
    default:
      return visit_children(node);
  }
}

void ScopeBuilder::visit_children(const Node& node) {
  for_each_child_of(node, [&](const Node& child) { visit(child); });
}

// ---- definitions

// Defaults, annotations and decorators are computed outside, when the definition is executed.
void ScopeBuilder::function(const FunctionDef& node) {
  bind(node.name, node.position);
  defaults(*node.args);
  annotations(*node.args);
  annotation(node.returns);
  visit_all(node.decorator_list);
  node.scope = enter(ScopeKind::Function, node.name, node);
  current().is_async = node.is_async;
  parameters(*node.args);
  visit_all(node.body);
  leave();
}

void ScopeBuilder::class_definition(const ClassDef& node) {
  bind(node.name, node.position);
  visit_all(node.bases);
  for (const Keyword* keyword : node.keywords) visit(keyword->value);
  visit_all(node.decorator_list);
  node.scope = enter(ScopeKind::Class, node.name, node);
  visit_all(node.body);
  leave();
}

void ScopeBuilder::lambda(const Lambda& node) {
  defaults(*node.args);
  node.scope = enter(ScopeKind::Lambda, "<lambda>", node);
  parameters(*node.args);
  visit(node.body);
  leave();
}

void ScopeBuilder::defaults(const Arguments& arguments) {
  visit_all(arguments.defaults);
  visit_all(arguments.kw_defaults);
}

void ScopeBuilder::annotations(const Arguments& arguments) {
  for (const Sequence<Arg> group : {arguments.posonlyargs, arguments.args, arguments.kwonlyargs})
    for (const Arg* arg : group) annotation(arg->annotation);
  if (arguments.vararg != nullptr) annotation(arguments.vararg->annotation);
  if (arguments.kwarg != nullptr) annotation(arguments.kwarg->annotation);
}

// In the order in which a call fills them: positional, keyword-only, *args, **kwargs.
void ScopeBuilder::parameters(const Arguments& arguments) {
  for (const Sequence<Arg> group : {arguments.posonlyargs, arguments.args, arguments.kwonlyargs})
    for (const Arg* arg : group) parameter(arg);
  parameter(arguments.vararg);
  parameter(arguments.kwarg);
}

void ScopeBuilder::parameter(const Arg* arg) {
  if (arg == nullptr) return;
  if (symbol(arg->arg).is_parameter)
    fail(arg->position, "duplicate argument '" + std::string(arg->arg) + "' in function definition");
  bind(arg->arg, current().node->position);
  symbol(arg->arg).is_parameter = true;
}

// ---- statements

void ScopeBuilder::try_statement(const Try& node) {
  visit_all(node.body);
  for (const ExceptHandler* handler : node.handlers) {
    visit(handler->type);
    if (!handler->name.empty()) bind(handler->name, handler->position);
    visit_all(handler->body);
  }
  visit_all(node.orelse);
  visit_all(node.finalbody);
}

// `import a.b` binds a, `import a.b as c` binds c.
void ScopeBuilder::import(const Import& node) {
  for (const Alias* alias : node.names)
    bind_import(alias->asname.empty() ? alias->name.substr(0, alias->name.find('.')) : alias->asname, node.position);
}

void ScopeBuilder::import_from(const ImportFrom& node) {
  for (const Alias* alias : node.names) {
    if (alias->name == "*") {
      if (current().kind != ScopeKind::Module) fail(alias->position, "import * only allowed at module level");
      continue;
    }
    if (node.module == "__future__" && alias->name == "annotations") postponed_annotations_ = true;
    bind_import(alias->asname.empty() ? alias->name : alias->asname, node.position);
  }
}

void ScopeBuilder::annotated_assignment(const AnnAssign& node) {
  const auto* target = as_if<Name>(node.target);
  if (target == nullptr || !node.simple) {
    visit(node.target);
  } else {
    Symbol& declared = symbol(target->id);
    const bool elsewhere = declared.is_global || declared.is_nonlocal;
    if (elsewhere && current().kind != ScopeKind::Module)
      return fail(node.position, "annotated name '" + std::string(target->id) + "' can't be " +
                                     (declared.is_global ? "global" : "nonlocal"));
    declared.is_annotated = true;
    bind(target->id, target->position);
  }
  annotation(node.annotation);
  visit(node.value);
}

// A postponed annotation is kept as text, so nothing in it may need the place where it stands.
void ScopeBuilder::annotation(const Expr* node) {
  if (!postponed_annotations_) return visit(node);
  if (node != nullptr) refuse_in_annotation(*node);
}

void ScopeBuilder::refuse_in_annotation(const Node& node) {
  const auto refuse = [&](std::string_view what) {
    fail(node.position, "'" + std::string(what) + " expression' can not be used within an annotation");
  };
  if (node.kind == NodeKind::NamedExpr) refuse("named");
  if (node.kind == NodeKind::Yield || node.kind == NodeKind::YieldFrom) refuse("yield");
  if (node.kind == NodeKind::Await) refuse("await");
  for_each_child_of(node, [&](const Node& child) { refuse_in_annotation(child); });
}

// Patterns that bind a name.
void ScopeBuilder::capture(const Node& pattern) {
  visit_children(pattern);
  std::string_view name;
  if (const auto* as_name = as_if<MatchAs>(&pattern)) name = as_name->name;
  if (const auto* star = as_if<MatchStar>(&pattern)) name = star->name;
  if (const auto* mapping = as_if<MatchMapping>(&pattern)) name = mapping->rest;
  if (!name.empty()) bind(name, pattern.position);
}

// ---- expressions

// super() without arguments works because mentioning `super` makes the method hold on to its class.
void ScopeBuilder::name(const Name& node) {
  if (node.ctx == Context::Del && node.id == "__debug__") fail(node.position, "cannot delete __debug__");
  if (node.ctx != Context::Load) return bind(node.id, node.position);
  use(node.id);
  if (node.id == "super" && current().is_function_like()) use("__class__");
}

void ScopeBuilder::named_expression(const NamedExpr& node) {
  if (inside_ == Inside::ComprehensionIterable)
    return fail(node.position, "assignment expression cannot be used in a comprehension iterable expression");
  visit(node.value);
  if (error_) return;
  if (current().kind == ScopeKind::Comprehension) {
    bind_around_comprehension(as<Name>(*node.target));
  } else {
    visit(node.target);
  }
}

void ScopeBuilder::yield(const Node& node) {
  current().is_generator = true;
  visit_children(node);
  if (current().kind == ScopeKind::Comprehension) fail(node.position, yield_inside(current().name));
}

void ScopeBuilder::await(const Node& node) {
  current().is_async = current().is_async || current().kind == ScopeKind::Comprehension;
  visit_children(node);
}

std::string ScopeBuilder::yield_inside(std::string_view scope_name) {
  if (scope_name == "<listcomp>") return "'yield' inside list comprehension";
  if (scope_name == "<setcomp>") return "'yield' inside set comprehension";
  if (scope_name == "<dictcomp>") return "'yield' inside dict comprehension";
  return "'yield' inside generator expression";
}

// The first iterable is computed outside, at once; everything else inside.
void ScopeBuilder::comprehension(const ComprehensionParts& parts) {
  const Comprehension& first = *parts.generators[0];
  visit_iterable(first);
  parts.scope = enter(ScopeKind::Comprehension, parts.name, parts.node);
  current().is_async = first.is_async;
  bind_loop_target(first);
  visit_all(first.ifs);
  for (const Comprehension* clause : parts.generators.subspan(1)) {
    current().is_async = current().is_async || clause->is_async;
    bind_loop_target(*clause);
    visit_iterable(*clause);
    visit_all(clause->ifs);
  }
  visit(parts.value);
  visit(parts.element);
  const bool makes_outer_async = current().is_async && parts.node.kind != NodeKind::GeneratorExp;
  leave();
  if (makes_outer_async && current().kind == ScopeKind::Comprehension) current().is_async = true;
}

void ScopeBuilder::visit_iterable(const Comprehension& clause) {
  const Inside before = std::exchange(inside_, Inside::ComprehensionIterable);
  visit(clause.iter);
  inside_ = before;
}

void ScopeBuilder::bind_loop_target(const Comprehension& clause) {
  const Inside before = std::exchange(inside_, Inside::ComprehensionTarget);
  visit(clause.target);
  inside_ = before;
}

}  // namespace weft::python
