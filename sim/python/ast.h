// The syntax tree. Nodes and fields carry the names of Python's own `ast` module (docs.python.org/3/library/ast),
// so that its documentation explains these structs, and so that a test can compare both trees.
// Where `ast` has an Async twin of a node, there is one node here with `is_async`.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "sim/python/arena.h"
#include "sim/python/diagnostic.h"
#include "sim/python/source.h"

namespace weft::python::ast {

// clang-format off
#define WEFT_PYTHON_EXPRESSIONS(X)                                                                     \
  X(BoolOp) X(NamedExpr) X(BinOp) X(UnaryOp) X(Lambda) X(IfExp) X(Dict) X(Set) X(ListComp) X(SetComp)  \
  X(DictComp) X(GeneratorExp) X(Await) X(Yield) X(YieldFrom) X(Compare) X(Call) X(FormattedValue)      \
  X(JoinedStr) X(Constant) X(Attribute) X(Subscript) X(Starred) X(Name) X(List) X(Tuple) X(Slice)

#define WEFT_PYTHON_STATEMENTS(X)                                                                      \
  X(FunctionDef) X(ClassDef) X(Return) X(Delete) X(Assign) X(AugAssign) X(AnnAssign) X(For) X(While)   \
  X(If) X(With) X(Raise) X(Try) X(Assert) X(Import) X(ImportFrom) X(Global) X(Nonlocal)                \
  X(ExprStatement) X(Pass) X(Break) X(Continue) X(Match)

#define WEFT_PYTHON_PATTERNS(X)                                                                        \
  X(MatchValue) X(MatchSingleton) X(MatchSequence) X(MatchMapping) X(MatchClass) X(MatchStar) X(MatchAs) X(MatchOr)
// clang-format on

enum class NodeKind : std::uint8_t {
#define X(name) name,
  WEFT_PYTHON_EXPRESSIONS(X) WEFT_PYTHON_STATEMENTS(X) WEFT_PYTHON_PATTERNS(X)
#undef X
};

enum class Operator : std::uint8_t {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv
};
enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };
enum class BoolOperator : std::uint8_t { And, Or };
enum class CompareOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };
// What happens to a target: read, written, deleted.
enum class Context : std::uint8_t { Load, Store, Del };

// Which scope (scope.h) belongs to a node that opens one. A note that the scope analysis leaves on the tree,
// hence mutable.
using ScopeId = std::uint32_t;
constexpr ScopeId kNoScope = 0xFFFFFFFF;

// No tree is higher than this (the parser sees to it), so that whoever walks one may recurse.
constexpr int kMaxTreeHeight = 1000;

struct Node {
  NodeKind kind;
  std::uint16_t height;  // nodes on the longest way down, this one included
  Position position;
};
struct Expr : Node {};
struct Stmt : Node {};
struct Pattern : Node {};  // behind `case`

// What a node of one kind derives from: it knows its own kind.
template <typename Category, NodeKind Kind>
struct Tagged : Category {
  static constexpr NodeKind kKind = Kind;
  using Base = Tagged;
};
template <NodeKind Kind>
using ExprOf = Tagged<Expr, Kind>;
template <NodeKind Kind>
using StmtOf = Tagged<Stmt, Kind>;
template <NodeKind Kind>
using PatternOf = Tagged<Pattern, Kind>;

template <typename T>
using Sequence = std::span<T* const>;

// The node as what its kind says it is. Precondition: node.kind == T::kKind.
template <typename T>
T& as(Node& node) {
  return static_cast<T&>(node);
}
template <typename T>
const T& as(const Node& node) {
  return static_cast<const T&>(node);
}
// The same with a question: nullptr when the node is something else, or absent.
template <typename T>
T* as_if(Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<T*>(node) : nullptr;
}
template <typename T>
const T* as_if(const Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

// ---- parts of nodes

struct Keyword {  // name=value in a call; **value when the name is empty
  Position position;
  std::string_view arg;
  Expr* value = nullptr;
};

struct Arg {  // one parameter
  Position position;
  std::string_view arg;
  Expr* annotation = nullptr;
};

// def f(posonlyargs, /, args, *vararg, kwonlyargs, **kwarg). `defaults` belong to the last of posonlyargs + args;
// `kw_defaults` has one entry for each of kwonlyargs, nullptr where there is no default.
struct Arguments {
  Sequence<Arg> posonlyargs;
  Sequence<Arg> args;
  Arg* vararg = nullptr;
  Sequence<Arg> kwonlyargs;
  Sequence<Expr> kw_defaults;
  Arg* kwarg = nullptr;
  Sequence<Expr> defaults;
};

struct Comprehension {  // for target in iter if ifs[0] if ifs[1] ...
  Expr* target = nullptr;
  Expr* iter = nullptr;
  Sequence<Expr> ifs;
  bool is_async = false;
};

struct Alias {  // name as asname, in an import
  Position position;
  std::string_view name;
  std::string_view asname;
};

struct WithItem {
  Expr* context_expr = nullptr;
  Expr* optional_vars = nullptr;
};

struct ExceptHandler {  // except type as name: body
  Position position;
  Expr* type = nullptr;
  std::string_view name;
  Sequence<Stmt> body;
};

struct MatchCase {  // case pattern if guard: body
  Pattern* pattern = nullptr;
  Expr* guard = nullptr;
  Sequence<Stmt> body;
};

// ---- expressions

struct BoolOp : ExprOf<NodeKind::BoolOp> {  // a and b and c
  BoolOperator op;
  Sequence<Expr> values;
};
struct NamedExpr : ExprOf<NodeKind::NamedExpr> {  // (target := value)
  Expr* target;
  Expr* value;
};
struct BinOp : ExprOf<NodeKind::BinOp> {
  Expr* left;
  Operator op;
  Expr* right;
};
struct UnaryOp : ExprOf<NodeKind::UnaryOp> {
  UnaryOperator op;
  Expr* operand;
};
struct Lambda : ExprOf<NodeKind::Lambda> {
  Arguments* args;
  Expr* body;
  mutable ScopeId scope = kNoScope;
};
struct IfExp : ExprOf<NodeKind::IfExp> {  // body if test else orelse
  Expr* test;
  Expr* body;
  Expr* orelse;
};
struct Dict : ExprOf<NodeKind::Dict> {  // a key of nullptr stands for **value
  Sequence<Expr> keys;
  Sequence<Expr> values;
};
struct Set : ExprOf<NodeKind::Set> {
  Sequence<Expr> elts;
};
struct ListComp : ExprOf<NodeKind::ListComp> {
  Expr* elt;
  Sequence<Comprehension> generators;
  mutable ScopeId scope = kNoScope;
};
struct SetComp : ExprOf<NodeKind::SetComp> {
  Expr* elt;
  Sequence<Comprehension> generators;
  mutable ScopeId scope = kNoScope;
};
struct DictComp : ExprOf<NodeKind::DictComp> {
  Expr* key;
  Expr* value;
  Sequence<Comprehension> generators;
  mutable ScopeId scope = kNoScope;
};
struct GeneratorExp : ExprOf<NodeKind::GeneratorExp> {
  Expr* elt;
  Sequence<Comprehension> generators;
  mutable ScopeId scope = kNoScope;
};
struct Await : ExprOf<NodeKind::Await> {
  Expr* value;
};
struct Yield : ExprOf<NodeKind::Yield> {  // value may be nullptr
  Expr* value;
};
struct YieldFrom : ExprOf<NodeKind::YieldFrom> {
  Expr* value;
};
struct Compare : ExprOf<NodeKind::Compare> {  // left ops[0] comparators[0] ops[1] comparators[1] ...
  Expr* left;
  std::span<const CompareOperator> ops;
  Sequence<Expr> comparators;
};
struct Call : ExprOf<NodeKind::Call> {
  Expr* func;
  Sequence<Expr> args;
  Sequence<Keyword> keywords;
};
// {value!conversion:format_spec} in an f-string. conversion is 's', 'r', 'a' or 0; format_spec a JoinedStr or nullptr.
struct FormattedValue : ExprOf<NodeKind::FormattedValue> {
  Expr* value;
  char conversion;
  Expr* format_spec;
};
struct JoinedStr : ExprOf<NodeKind::JoinedStr> {  // an f-string: Constants and FormattedValues
  Sequence<Expr> values;
};
enum class ConstantKind : std::uint8_t { None, False, True, Ellipsis, Int, BigInt, Float, Complex, Str, Bytes };
struct Constant : ExprOf<NodeKind::Constant> {
  ConstantKind type;
  std::int64_t integer = 0;  // Int
  double number = 0;         // Float; the imaginary part of Complex
  // Str: UTF-8, where "\ud800" is kept as its three bytes (WTF-8). Bytes: the bytes.
  // BigInt, which does not fit `integer`: its digits as written, 0x, 0o or 0b in front, without underscores.
  std::string_view text = {};
};
struct Attribute : ExprOf<NodeKind::Attribute> {  // value.attr
  Expr* value;
  std::string_view attr;
  Context ctx = Context::Load;
};
struct Subscript : ExprOf<NodeKind::Subscript> {  // value[slice]
  Expr* value;
  Expr* slice;
  Context ctx = Context::Load;
};
struct Starred : ExprOf<NodeKind::Starred> {  // *value
  Expr* value;
  Context ctx = Context::Load;
};
struct Name : ExprOf<NodeKind::Name> {
  std::string_view id;
  Context ctx = Context::Load;
};
struct List : ExprOf<NodeKind::List> {
  Sequence<Expr> elts;
  Context ctx = Context::Load;
};
struct Tuple : ExprOf<NodeKind::Tuple> {
  Sequence<Expr> elts;
  Context ctx = Context::Load;
};
struct Slice : ExprOf<NodeKind::Slice> {  // lower:upper:step, each may be nullptr
  Expr* lower;
  Expr* upper;
  Expr* step;
};

// ---- statements

struct FunctionDef : StmtOf<NodeKind::FunctionDef> {
  std::string_view name;
  Arguments* args;
  Sequence<Stmt> body;
  Sequence<Expr> decorator_list;
  Expr* returns;
  bool is_async = false;
  mutable ScopeId scope = kNoScope;
};
struct ClassDef : StmtOf<NodeKind::ClassDef> {
  std::string_view name;
  Sequence<Expr> bases;
  Sequence<Keyword> keywords;
  Sequence<Stmt> body;
  Sequence<Expr> decorator_list;
  mutable ScopeId scope = kNoScope;
};
struct Return : StmtOf<NodeKind::Return> {  // value may be nullptr
  Expr* value;
};
struct Delete : StmtOf<NodeKind::Delete> {
  Sequence<Expr> targets;
};
struct Assign : StmtOf<NodeKind::Assign> {  // targets[0] = targets[1] = value
  Sequence<Expr> targets;
  Expr* value;
};
struct AugAssign : StmtOf<NodeKind::AugAssign> {
  Expr* target;
  Operator op;
  Expr* value;
};
struct AnnAssign : StmtOf<NodeKind::AnnAssign> {  // target: annotation = value; value may be nullptr
  Expr* target;
  Expr* annotation;
  Expr* value;
  bool simple;  // a bare name, not in parentheses
};
struct For : StmtOf<NodeKind::For> {
  Expr* target;
  Expr* iter;
  Sequence<Stmt> body;
  Sequence<Stmt> orelse;
  bool is_async = false;
};
struct While : StmtOf<NodeKind::While> {
  Expr* test;
  Sequence<Stmt> body;
  Sequence<Stmt> orelse;
};
struct If : StmtOf<NodeKind::If> {  // `elif` is an If alone in orelse
  Expr* test;
  Sequence<Stmt> body;
  Sequence<Stmt> orelse;
};
struct With : StmtOf<NodeKind::With> {
  Sequence<WithItem> items;
  Sequence<Stmt> body;
  bool is_async = false;
};
struct Raise : StmtOf<NodeKind::Raise> {  // raise exc from cause, both may be nullptr
  Expr* exc;
  Expr* cause;
};
struct Try : StmtOf<NodeKind::Try> {
  Sequence<Stmt> body;
  Sequence<ExceptHandler> handlers;
  Sequence<Stmt> orelse;
  Sequence<Stmt> finalbody;
  bool is_star = false;  // except* (PEP 654)
};
struct Assert : StmtOf<NodeKind::Assert> {  // msg may be nullptr
  Expr* test;
  Expr* msg;
};
struct Import : StmtOf<NodeKind::Import> {
  Sequence<Alias> names;
};
struct ImportFrom : StmtOf<NodeKind::ImportFrom> {  // from ..module import names; level counts the dots
  std::string_view module;
  Sequence<Alias> names;
  int level;
};
struct Global : StmtOf<NodeKind::Global> {
  std::span<const std::string_view> names;
};
struct Nonlocal : StmtOf<NodeKind::Nonlocal> {
  std::span<const std::string_view> names;
};
struct ExprStatement : StmtOf<NodeKind::ExprStatement> {  // `ast` calls it Expr
  Expr* value;
};
struct Pass : StmtOf<NodeKind::Pass> {};
struct Break : StmtOf<NodeKind::Break> {};
struct Continue : StmtOf<NodeKind::Continue> {};
struct Match : StmtOf<NodeKind::Match> {
  Expr* subject;
  Sequence<MatchCase> cases;
};

// ---- patterns

struct MatchValue : PatternOf<NodeKind::MatchValue> {  // equal to a literal or to a.b
  Expr* value;
};
struct MatchSingleton : PatternOf<NodeKind::MatchSingleton> {  // None, True, False
  ConstantKind value;
};
struct MatchSequence : PatternOf<NodeKind::MatchSequence> {
  Sequence<Pattern> patterns;
};
struct MatchMapping : PatternOf<NodeKind::MatchMapping> {  // {keys[0]: patterns[0], …, **rest}
  Sequence<Expr> keys;
  Sequence<Pattern> patterns;
  std::string_view rest;
};
struct MatchClass : PatternOf<NodeKind::MatchClass> {  // cls(patterns[0], …, kwd_attrs[0]=kwd_patterns[0], …)
  Expr* cls;
  Sequence<Pattern> patterns;
  std::span<const std::string_view> kwd_attrs;
  Sequence<Pattern> kwd_patterns;
};
struct MatchStar : PatternOf<NodeKind::MatchStar> {  // *name; without a name: *_
  std::string_view name;
};
struct MatchAs : PatternOf<NodeKind::MatchAs> {  // pattern as name; name alone; neither: _
  Pattern* pattern;
  std::string_view name;
};
struct MatchOr : PatternOf<NodeKind::MatchOr> {
  Sequence<Pattern> patterns;
};

// A whole program: its text, its statements (or, for eval(), its one expression) and the memory they live in.
struct Tree {
  explicit Tree(std::string_view text) : source(text) {}

  Source source;
  Arena arena;
  Sequence<Stmt> body;
  Expr* expression = nullptr;
  bool number_runs_on = false;  // into a keyword: `1if`
};

}  // namespace weft::python::ast
