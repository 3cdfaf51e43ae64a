// What each node is made of, written down once: for whoever treats all nodes alike (dump, height, search).
#pragma once

#include <algorithm>
#include <type_traits>

#include "sim/python/ast.h"

namespace weft::python::ast {

// for_each_field(node, visit) calls visit(name, field) for every field of a node, or of a part of one, in the
// order of ast.h. A field is a pointer that may be null, a Sequence, or plain data.
#define WEFT_FIELDS(Type)     \
  template <typename Visitor> \
  void for_each_field([[maybe_unused]] const Type& node, [[maybe_unused]] Visitor&& visit)

// clang-format off
WEFT_FIELDS(Keyword) { visit("arg", node.arg); visit("value", node.value); }
WEFT_FIELDS(Arg) { visit("arg", node.arg); visit("annotation", node.annotation); }
WEFT_FIELDS(Arguments) {
  visit("posonlyargs", node.posonlyargs); visit("args", node.args); visit("vararg", node.vararg);
  visit("kwonlyargs", node.kwonlyargs); visit("kw_defaults", node.kw_defaults); visit("kwarg", node.kwarg);
  visit("defaults", node.defaults);
}
WEFT_FIELDS(Comprehension) {
  visit("target", node.target); visit("iter", node.iter); visit("ifs", node.ifs);
  visit("is_async", node.is_async);
}
WEFT_FIELDS(Alias) { visit("name", node.name); visit("asname", node.asname); }
WEFT_FIELDS(WithItem) { visit("context_expr", node.context_expr); visit("optional_vars", node.optional_vars); }
WEFT_FIELDS(ExceptHandler) { visit("type", node.type); visit("name", node.name); visit("body", node.body); }
WEFT_FIELDS(MatchCase) { visit("pattern", node.pattern); visit("guard", node.guard); visit("body", node.body); }
WEFT_FIELDS(BoolOp) { visit("op", node.op); visit("values", node.values); }
WEFT_FIELDS(NamedExpr) { visit("target", node.target); visit("value", node.value); }
WEFT_FIELDS(BinOp) { visit("left", node.left); visit("op", node.op); visit("right", node.right); }
WEFT_FIELDS(UnaryOp) { visit("op", node.op); visit("operand", node.operand); }
WEFT_FIELDS(Lambda) { visit("args", node.args); visit("body", node.body); }
WEFT_FIELDS(IfExp) { visit("test", node.test); visit("body", node.body); visit("orelse", node.orelse); }
WEFT_FIELDS(Dict) { visit("keys", node.keys); visit("values", node.values); }
WEFT_FIELDS(Set) { visit("elts", node.elts); }
WEFT_FIELDS(ListComp) { visit("elt", node.elt); visit("generators", node.generators); }
WEFT_FIELDS(SetComp) { visit("elt", node.elt); visit("generators", node.generators); }
WEFT_FIELDS(DictComp) { visit("key", node.key); visit("value", node.value); visit("generators", node.generators); }
WEFT_FIELDS(GeneratorExp) { visit("elt", node.elt); visit("generators", node.generators); }
WEFT_FIELDS(Await) { visit("value", node.value); }
WEFT_FIELDS(Yield) { visit("value", node.value); }
WEFT_FIELDS(YieldFrom) { visit("value", node.value); }
WEFT_FIELDS(Compare) { visit("left", node.left); visit("ops", node.ops); visit("comparators", node.comparators); }
WEFT_FIELDS(Call) { visit("func", node.func); visit("args", node.args); visit("keywords", node.keywords); }
WEFT_FIELDS(FormattedValue) {
  visit("value", node.value); visit("conversion", node.conversion); visit("format_spec", node.format_spec);
}
WEFT_FIELDS(JoinedStr) { visit("values", node.values); }
WEFT_FIELDS(Constant) {
  visit("type", node.type); visit("integer", node.integer); visit("number", node.number);
  visit("text", node.text);
}
WEFT_FIELDS(Attribute) { visit("value", node.value); visit("attr", node.attr); visit("ctx", node.ctx); }
WEFT_FIELDS(Subscript) { visit("value", node.value); visit("slice", node.slice); visit("ctx", node.ctx); }
WEFT_FIELDS(Starred) { visit("value", node.value); visit("ctx", node.ctx); }
WEFT_FIELDS(Name) { visit("id", node.id); visit("ctx", node.ctx); }
WEFT_FIELDS(List) { visit("elts", node.elts); visit("ctx", node.ctx); }
WEFT_FIELDS(Tuple) { visit("elts", node.elts); visit("ctx", node.ctx); }
WEFT_FIELDS(Slice) { visit("lower", node.lower); visit("upper", node.upper); visit("step", node.step); }
WEFT_FIELDS(FunctionDef) {
  visit("name", node.name); visit("args", node.args); visit("body", node.body);
  visit("decorator_list", node.decorator_list); visit("returns", node.returns);
  visit("is_async", node.is_async);
}
WEFT_FIELDS(ClassDef) {
  visit("name", node.name); visit("bases", node.bases); visit("keywords", node.keywords);
  visit("body", node.body); visit("decorator_list", node.decorator_list);
}
WEFT_FIELDS(Return) { visit("value", node.value); }
WEFT_FIELDS(Delete) { visit("targets", node.targets); }
WEFT_FIELDS(Assign) { visit("targets", node.targets); visit("value", node.value); }
WEFT_FIELDS(AugAssign) { visit("target", node.target); visit("op", node.op); visit("value", node.value); }
WEFT_FIELDS(AnnAssign) {
  visit("target", node.target); visit("annotation", node.annotation); visit("value", node.value);
  visit("simple", node.simple);
}
WEFT_FIELDS(For) {
  visit("target", node.target); visit("iter", node.iter); visit("body", node.body);
  visit("orelse", node.orelse); visit("is_async", node.is_async);
}
WEFT_FIELDS(While) { visit("test", node.test); visit("body", node.body); visit("orelse", node.orelse); }
WEFT_FIELDS(If) { visit("test", node.test); visit("body", node.body); visit("orelse", node.orelse); }
WEFT_FIELDS(With) { visit("items", node.items); visit("body", node.body); visit("is_async", node.is_async); }
WEFT_FIELDS(Raise) { visit("exc", node.exc); visit("cause", node.cause); }
WEFT_FIELDS(Try) {
  visit("body", node.body); visit("handlers", node.handlers); visit("orelse", node.orelse);
  visit("finalbody", node.finalbody); visit("is_star", node.is_star);
}
WEFT_FIELDS(Assert) { visit("test", node.test); visit("msg", node.msg); }
WEFT_FIELDS(Import) { visit("names", node.names); }
WEFT_FIELDS(ImportFrom) { visit("module", node.module); visit("names", node.names); visit("level", node.level); }
WEFT_FIELDS(Global) { visit("names", node.names); }
WEFT_FIELDS(Nonlocal) { visit("names", node.names); }
WEFT_FIELDS(ExprStatement) { visit("value", node.value); }
WEFT_FIELDS(Pass) {}
WEFT_FIELDS(Break) {}
WEFT_FIELDS(Continue) {}
WEFT_FIELDS(Match) { visit("subject", node.subject); visit("cases", node.cases); }
WEFT_FIELDS(MatchValue) { visit("value", node.value); }
WEFT_FIELDS(MatchSingleton) { visit("value", node.value); }
WEFT_FIELDS(MatchSequence) { visit("patterns", node.patterns); }
WEFT_FIELDS(MatchMapping) { visit("keys", node.keys); visit("patterns", node.patterns); visit("rest", node.rest); }
WEFT_FIELDS(MatchClass) {
  visit("cls", node.cls); visit("patterns", node.patterns); visit("kwd_attrs", node.kwd_attrs);
  visit("kwd_patterns", node.kwd_patterns);
}
WEFT_FIELDS(MatchStar) { visit("name", node.name); }
WEFT_FIELDS(MatchAs) { visit("pattern", node.pattern); visit("name", node.name); }
WEFT_FIELDS(MatchOr) { visit("patterns", node.patterns); }
// clang-format on
#undef WEFT_FIELDS

// Calls visit(node) with the node as what its kind says it is.
template <typename Visitor>
void with_kind(const Node& node, Visitor&& visit) {
  switch (node.kind) {
#define X(name)        \
  case NodeKind::name: \
    return visit(static_cast<const name&>(node));
    WEFT_PYTHON_EXPRESSIONS(X)
    WEFT_PYTHON_STATEMENTS(X)
    WEFT_PYTHON_PATTERNS(X)
#undef X
  }
}

// Calls visit(const Node&) for each node directly below `node`, looking through the parts that are no nodes.
template <typename Visitor>
class ChildVisitor {
 public:
  explicit ChildVisitor(Visitor& visit) : visit_(visit) {}

  template <typename Field>
  void operator()(std::string_view, const Field& field) {
    look(field);
  }

 private:
  template <typename T>
  void look(T* const& part) {
    if (part == nullptr) return;
    if constexpr (std::is_base_of_v<Node, T>) {
      visit_(static_cast<const Node&>(*part));
    } else {
      for_each_field(*part, *this);
    }
  }
  template <typename T>
  void look(const Sequence<T>& items) {
    for (T* item : items) look(item);
  }
  template <typename Data>
  void look(const Data&) {}

  Visitor& visit_;
};

template <typename T, typename Visitor>
void for_each_child(const T& node, Visitor visit) {
  for_each_field(node, ChildVisitor<Visitor>(visit));
}

// The same for a node of any kind. One function for all visitors: it is long.
void for_each_child_of(const Node& node, void (*visit)(void* visitor, const Node& child), void* visitor);

template <typename Visitor>
void for_each_child_of(const Node& node, Visitor visit) {
  for_each_child_of(node, [](void* visitor, const Node& child) { (*static_cast<Visitor*>(visitor))(child); }, &visit);
}

// The greatest height of a node below `node`; 0 when there is none.
template <typename T>
int height_below(const T& node) {
  int height = 0;
  for_each_child(node, [&](const Node& child) { height = std::max(height, static_cast<int>(child.height)); });
  return height;
}

}  // namespace weft::python::ast
