#include "sim/python/syntax_warnings.h"

#include <algorithm>

#include "sim/python/ast_fields.h"

namespace weft::python {
namespace {

using namespace ast;

constexpr std::string_view kMissedComma = "; perhaps you missed a comma?";

bool is_literal(const Expr& expr) { return expr.kind == NodeKind::Constant; }

// What CPython's optimizer has made a constant by the time the compiler looks at it.
bool becomes_constant(const Expr& expr) {
  if (const auto* tuple = as_if<Tuple>(&expr))
    return std::all_of(tuple->elts.begin(), tuple->elts.end(), [](const Expr* each) { return becomes_constant(*each); });
  if (const auto* unary = as_if<UnaryOp>(&expr)) return becomes_constant(*unary->operand);
  if (const auto* binary = as_if<BinOp>(&expr)) return becomes_constant(*binary->left) && becomes_constant(*binary->right);
  return is_literal(expr);
}

std::string_view constant_type(ConstantKind kind) {
  switch (kind) {
    case ConstantKind::None: return "NoneType";
    case ConstantKind::False:
    case ConstantKind::True: return "bool";
    case ConstantKind::Ellipsis: return "ellipsis";
    case ConstantKind::Int:
    case ConstantKind::BigInt: return "int";
    case ConstantKind::Float: return "float";
    case ConstantKind::Complex: return "complex";
    case ConstantKind::Str: return "str";
    case ConstantKind::Bytes: return "bytes";
  }
  return {};
}

// The type that a display or literal is known to have; empty for all other expressions.
std::string_view type_of(const Expr& expr) {
  switch (expr.kind) {
    case NodeKind::Tuple: return "tuple";
    case NodeKind::List:
    case NodeKind::ListComp: return "list";
    case NodeKind::Dict:
    case NodeKind::DictComp: return "dict";
    case NodeKind::Set:
    case NodeKind::SetComp: return "set";
    case NodeKind::GeneratorExp: return "generator";
    case NodeKind::Lambda: return "function";
    case NodeKind::JoinedStr: return "str";
    case NodeKind::Constant: return constant_type(as<Constant>(expr).type);
    default: return {};
  }
}

// None, True, False and ... are compared with `is`; no other literal should be.
bool may_be_identical(const Expr& expr) {
  const auto* constant = as_if<Constant>(&expr);
  if (constant == nullptr) return !becomes_constant(expr);
  return constant->type <= ConstantKind::Ellipsis;
}

bool is_sequence(std::string_view type) { return type == "str" || type == "bytes" || type == "tuple" || type == "list"; }

class Finder {
 public:
  std::vector<SyntaxWarning> found;

  void visit(const Node& node) {
    switch (node.kind) {
      case NodeKind::Compare: return compare(as<Compare>(node));
      case NodeKind::UnaryOp: return unary(as<UnaryOp>(node));
      case NodeKind::Call: call(as<Call>(node)); break;
      case NodeKind::Subscript: subscript(as<Subscript>(node)); break;
      case NodeKind::Assert: assertion(as<Assert>(node)); break;
      case NodeKind::While: return while_statement(as<While>(node));
      case NodeKind::Try: return try_statement(as<Try>(node));
      default: break;
    }
    children(node);
  }

  void all(Sequence<Stmt> body) {
    for (const Stmt* each : body) visit(*each);
  }

 private:
  void children(const Node& node) {
    for_each_child_of(node, [&](const Node& child) { visit(child); });
  }

  void warn(const Node& node, std::string message) { found.push_back({std::move(message), node.position}); }

  void identity(const Compare& node, bool negated) {
    const Expr* left = node.left;
    for (std::size_t i = 0; i < node.ops.size(); left = node.comparators[i++]) {
      const bool is_is = node.ops[i] == CompareOperator::Is, is_is_not = node.ops[i] == CompareOperator::IsNot;
      if ((!is_is && !is_is_not) || (may_be_identical(*left) && may_be_identical(*node.comparators[i]))) continue;
      return warn(node, is_is != negated ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?");
    }
  }

  void compare(const Compare& node) {
    identity(node, false);
    children(node);
  }

  // `not a is b` is compiled as `a is not b`.
  void unary(const UnaryOp& node) {
    const auto* compared = as_if<Compare>(node.operand);
    if (node.op != UnaryOperator::Not || compared == nullptr || compared->ops.size() != 1) return children(node);
    identity(*compared, true);
    children(*compared);
  }

  void call(const Call& node) {
    const std::string_view type = type_of(*node.func);
    if (!type.empty() && type != "function") warn(node, "'" + std::string(type) + "' object is not callable" + std::string(kMissedComma));
  }

  void subscript(const Subscript& node) {
    const std::string_view type = type_of(*node.value), index = type_of(*node.slice);
    if (node.ctx != Context::Load || type.empty() || type == "dict") return;
    if (!is_sequence(type)) return warn(node, "'" + std::string(type) + "' object is not subscriptable" + std::string(kMissedComma));
    if (index.empty() || index == "int" || index == "bool") return;
    warn(node, std::string(type) + " indices must be integers or slices, not " + std::string(index) + std::string(kMissedComma));
  }

  void assertion(const Assert& node) {
    const auto* tuple = as_if<Tuple>(node.test);
    if (tuple != nullptr && !tuple->elts.empty()) warn(node, "assertion is always true, perhaps remove parentheses?");
  }

  void while_statement(const While& node) {
    visit(*node.test);
    all(node.body);
    if (!is_literal(*node.test)) visit(*node.test);
    all(node.orelse);
  }

  // What is said of a `finally` is said again, but not without end where they are nested.
  void try_statement(const Try& node) {
    constexpr std::size_t kMost = 1000;
    const Node* const last_part = node.finalbody.size() == 0 ? nullptr : node.finalbody[0];
    std::size_t begin = 0;
    for_each_child_of(node, [&](const Node& child) {
      if (&child == last_part) begin = found.size();
      visit(child);
    });
    if (last_part == nullptr || found.size() > kMost) return;
    for (std::size_t end = found.size(); begin < end; ++begin) found.push_back(SyntaxWarning(found[begin]));
  }
};

}  // namespace

std::vector<SyntaxWarning> find_warnings(const Tree& tree) {
  Finder finder;
  finder.all(tree.body);
  if (tree.expression != nullptr) finder.visit(*tree.expression);
  return std::move(finder.found);
}

std::string render(const std::vector<SyntaxWarning>& warnings, std::string_view file, const Source& source) {
  std::string out;
  for (const SyntaxWarning& each : warnings) {
    const std::string_view line = source.line(each.position.line);
    const std::size_t begin = line.find_first_not_of(" \t\f"), end = line.find_last_not_of(" \t\f");
    out += std::string(file) + ":" + std::to_string(each.position.line) + ": SyntaxWarning: " + each.message + "\n";
    if (begin != std::string_view::npos) out += "  " + std::string(line.substr(begin, end + 1 - begin)) + "\n";
  }
  return out;
}

}  // namespace weft::python
