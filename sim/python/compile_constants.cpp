// Expressions whose value is known before the program runs.
#include <algorithm>

#include "sim/python/function_compiler.h"
#include "sim/python/integer_literal.h"

namespace weft::python {

using namespace ast;

// 'a' + 'b' and '=' * 40 are constants; a long one is made when the program runs, as in CPython.
bool FunctionCompiler::constant_of_texts(const BinOp& node, CodeConstant& constant) const {
  using Kind = CodeConstant::Kind;
  constexpr std::size_t kLongest = 4096;
  const auto is_text = [](const CodeConstant& each) { return each.kind == Kind::kString || each.kind == Kind::kBytes; };
  if (node.op != Operator::Add && node.op != Operator::Mult) return false;
  CodeConstant right;  // first, for in a long sum it is short
  if (!constant_of(*node.right, right) || !constant_of(*node.left, constant)) return false;
  if (node.op == Operator::Add) {
    if (!is_text(constant) || constant.kind != right.kind) return false;
    constant.text += right.text;
    return true;
  }
  if (is_text(right)) std::swap(constant, right);
  if (!is_text(constant) || right.kind != Kind::kInt) return false;
  const auto times = static_cast<std::size_t>(std::clamp<std::int64_t>(right.integer, 0, kLongest + 1));
  if (constant.text.size() * times > kLongest) return false;
  const std::string once = std::move(constant.text);
  constant.text.clear();
  for (std::size_t i = 0; i < times; ++i) constant.text += once;
  return true;
}

bool FunctionCompiler::constant_of(const Expr& node, CodeConstant& constant) const {
  if (const auto* minus = as_if<UnaryOp>(&node); minus != nullptr && minus->op == ast::UnaryOperator::USub) {
    if (!constant_of(*minus->operand, constant)) return false;
    if (constant.kind == CodeConstant::Kind::kInt) return constant.integer = -constant.integer, true;
    if (constant.kind == CodeConstant::Kind::kFloat) return constant.real = -constant.real, true;
    return false;
  }
  if (const auto* tuple = as_if<Tuple>(&node); tuple != nullptr && tuple->ctx == Context::Load) {
    constant.kind = CodeConstant::Kind::kTuple;
    for (const Expr* item : tuple->elts) {
      if (!constant_of(*item, constant.items.emplace_back())) return false;
    }
    return true;
  }
  if (const auto* operation = as_if<BinOp>(&node)) return constant_of_texts(*operation, constant);
  const auto* literal = as_if<ast::Constant>(&node);
  if (literal == nullptr) return false;
  switch (literal->type) {
    case ConstantKind::None: constant.kind = CodeConstant::Kind::kNone; break;
    case ConstantKind::True: constant.kind = CodeConstant::Kind::kTrue; break;
    case ConstantKind::False: constant.kind = CodeConstant::Kind::kFalse; break;
    case ConstantKind::Ellipsis: constant.kind = CodeConstant::Kind::kEllipsis; break;
    case ConstantKind::Int:
      constant.kind = CodeConstant::Kind::kInt;
      constant.integer = literal->integer;
      if (literal->integer >= std::int64_t{1} << 47) {
        constant.kind = CodeConstant::Kind::kBigInt;
        constant.text = std::to_string(literal->integer);
      }
      break;
    case ConstantKind::BigInt:
      constant.kind = CodeConstant::Kind::kBigInt;
      constant.text = decimal_of_literal(literal->text);
      break;
    case ConstantKind::Float:
      constant.kind = CodeConstant::Kind::kFloat;
      constant.real = literal->number;
      break;
    case ConstantKind::Complex:
      constant.kind = CodeConstant::Kind::kComplex;
      constant.imaginary = literal->number;
      break;
    case ConstantKind::Str:
      note_need_of_text(literal->text);
      constant.kind = CodeConstant::Kind::kString;
      constant.text = literal->text;
      break;
    case ConstantKind::Bytes:
      constant.kind = CodeConstant::Kind::kBytes;
      constant.text = literal->text;
      break;
  }
  return true;
}

bool FunctionCompiler::small_constant(const Expr& node, std::uint32_t& index) {
  CodeConstant constant;
  if (!constant_of(node, constant)) return false;
  index = out_.constant(std::move(constant));
  return index <= 0xFF;
}

}  // namespace weft::python
