// Expressions: values into registers.
#include <algorithm>

#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

namespace {

Opcode plain_opcode(Operator op) {
  switch (op) {
    case Operator::Add: return Opcode::kAdd;
    case Operator::Sub: return Opcode::kSubtract;
    case Operator::Mult: return Opcode::kMultiply;
    case Operator::MatMult: return Opcode::kMatrixMultiply;
    case Operator::Div: return Opcode::kTrueDivide;
    case Operator::Mod: return Opcode::kModulo;
    case Operator::Pow: return Opcode::kPower;
    case Operator::LShift: return Opcode::kLeftShift;
    case Operator::RShift: return Opcode::kRightShift;
    case Operator::BitOr: return Opcode::kBitOr;
    case Operator::BitXor: return Opcode::kBitXor;
    case Operator::BitAnd: return Opcode::kBitAnd;
    case Operator::FloorDiv: break;
  }
  return Opcode::kFloorDivide;
}

Opcode comparing_opcode(CompareOperator op) {
  constexpr Opcode kOpcodes[] = {Opcode::kEqual, Opcode::kNotEqual, Opcode::kLess, Opcode::kLessEqual, Opcode::kGreater,
                                 Opcode::kGreaterEqual, Opcode::kIs, Opcode::kIsNot, Opcode::kIn, Opcode::kNotIn};
  return kOpcodes[static_cast<std::size_t>(op)];
}

// The form with a constant on the right follows its plain form; only these operators have one.
bool has_constant_form(Opcode opcode) {
  return opcode == Opcode::kAdd || opcode == Opcode::kSubtract || opcode == Opcode::kMultiply || opcode == Opcode::kFloorDivide ||
         opcode == Opcode::kModulo;
}
Opcode next_opcode(Opcode opcode) { return static_cast<Opcode>(static_cast<int>(opcode) + 1); }

}  // namespace

// Whether evaluating the node may bind a variable of this function: then one read before it needs a copy of its own.
bool FunctionCompiler::has_walrus(const Node& node) const {
  return node.height > 1 && search(node, [](const Node& each) { return each.kind == NodeKind::NamedExpr; });
}

Register FunctionCompiler::operand(const Expr& node) {
  if (const auto* name = as_if<Name>(&node)) {
    const Variable where = variable(name->id);
    if (where.place == Place::kRegister) {
      out_.set_position(node.position);
      check_bound(where.index);
      return where.index;
    }
  }
  return temporary(node);
}

// The value as it is now, whatever `later` does.
Register FunctionCompiler::operand_before(const Expr& node, const Expr& later) {
  return has_walrus(later) ? temporary(node) : operand(node);
}

// The first operand of an operation that writes `target`. It may wait there when that is a temporary, so that a long
// chain (a + b + c + …, x.f().g() …) needs no more registers than a short one.
Register FunctionCompiler::first_operand(const Expr& node, Register target, bool must_copy) {
  const auto* name = must_copy ? nullptr : as_if<Name>(&node);
  if (name != nullptr && variable(name->id).place == Place::kRegister) return operand(node);
  if (target < out_.variables()) return temporary(node);
  into(node, target);
  return target;
}

// What is only walked through: a list of constants may as well be a tuple.
Register FunctionCompiler::operand_to_walk(const Expr& node) {
  const auto* list = as_if<List>(&node);
  CodeConstant constant;
  if (list == nullptr || !constant_tuple(list->elts, constant)) return operand(node);
  const Register target = out_.push();
  out_.set_position(node.position);
  out_.emit_wide(Opcode::kLoadConst, target, out_.constant(std::move(constant)));
  return target;
}

Register FunctionCompiler::temporary(const Expr& node) {
  const Register target = out_.push();
  into(node, target);
  return target;
}

// Kinds that write their target with their last instruction only may write straight into a variable that they read.
void FunctionCompiler::into_variable(const Expr& node, Register reg) {
  switch (node.kind) {
    case NodeKind::BinOp:
    case NodeKind::UnaryOp:
    case NodeKind::Constant:
    case NodeKind::Name:
    case NodeKind::Attribute:
    case NodeKind::Subscript: into(node, reg); return;
    default: break;
  }
  const Register top = out_.top();
  const Register value = operand(node);
  out_.set_position(node.position);
  if (value != reg) out_.emit(Opcode::kMove, reg, value);
  out_.pop_to(top);
}

void FunctionCompiler::into(const Expr& node, Register target) {
  if (shared_.failed || out_.too_large()) return;  // go no deeper
  const Register top = out_.top();
  switch (node.kind) {
    case NodeKind::Constant: constant_into(as<ast::Constant>(node), target); break;
    case NodeKind::Name:
      if (as<Name>(node).id == "__debug__") {
        CodeConstant yes;
        yes.kind = CodeConstant::Kind::kTrue;
        out_.emit_wide(Opcode::kLoadConst, target, out_.constant(std::move(yes)));
        break;
      }
      load(as<Name>(node).id, target, node.position);
      break;
    case NodeKind::BoolOp: bool_operation(as<BoolOp>(node), target); break;
    case NodeKind::BinOp: binary(as<BinOp>(node), target); break;
    case NodeKind::UnaryOp: unary(as<UnaryOp>(node), target); break;
    case NodeKind::IfExp: conditional(as<IfExp>(node), target); break;
    case NodeKind::Compare: compare(as<Compare>(node), target); break;
    case NodeKind::Call: call(as<Call>(node), target); break;
    case NodeKind::Subscript: subscript(as<Subscript>(node), target); break;
    case NodeKind::Attribute: {
      const auto& exact = as<Attribute>(node);
      const Register top = out_.top(), object = first_operand(*exact.value, target);
      attribute(Opcode::kLoadAttribute, target, object, exact);
      if (exact.value->kind == NodeKind::Call) look_for_dead_object(std::max(top, target + 1));
      break;
    }
    case NodeKind::NamedExpr: {
      const auto& exact = as<NamedExpr>(node);
      into(*exact.value, target);
      store(as<Name>(*exact.target).id, target, node.position);
      break;
    }
    case NodeKind::Tuple: sequence_display(node, as<Tuple>(node).elts, Opcode::kBuildTuple, target); break;
    case NodeKind::List: sequence_display(node, as<List>(node).elts, Opcode::kBuildList, target); break;
    case NodeKind::Set: sequence_display(node, as<Set>(node).elts, Opcode::kBuildSet, target); break;
    case NodeKind::Dict: dict_display(as<Dict>(node), target); break;
    case NodeKind::ListComp: comprehension(node, as<ListComp>(node).scope, *as<ListComp>(node).generators[0], target); break;
    case NodeKind::SetComp: comprehension(node, as<SetComp>(node).scope, *as<SetComp>(node).generators[0], target); break;
    case NodeKind::DictComp: comprehension(node, as<DictComp>(node).scope, *as<DictComp>(node).generators[0], target); break;
    case NodeKind::GeneratorExp:
      comprehension(node, as<GeneratorExp>(node).scope, *as<GeneratorExp>(node).generators[0], target);
      break;
    case NodeKind::Lambda: lambda(as<Lambda>(node), target); break;
    case NodeKind::JoinedStr: joined(as<JoinedStr>(node), target); break;
    case NodeKind::FormattedValue: formatted(as<FormattedValue>(node), target); break;
    case NodeKind::Yield: yield_value(as<Yield>(node), target); break;
    case NodeKind::YieldFrom: yield_from(*as<YieldFrom>(node).value, Opcode::kGetYieldFrom, target, node.position); break;
    case NodeKind::Await: yield_from(*as<Await>(node).value, Opcode::kGetAwaitable, target, node.position); break;
    case NodeKind::Slice: {
      const Register value = slice(as<Slice>(node));
      out_.emit(Opcode::kBuildSlice, target, value);
      break;
    }
    default: fail(node, "this construct is not supported here"); break;
  }
  out_.pop_to(std::max(top, out_.variables()));
}

void FunctionCompiler::constant_into(const ast::Constant& node, Register target) {
  CodeConstant constant;
  constant_of(node, constant);
  out_.set_position(node.position);
  out_.emit_wide(Opcode::kLoadConst, target, out_.constant(std::move(constant)));
}

void FunctionCompiler::binary(const BinOp& node, Register target) {
  CodeConstant folded;
  if (constant_of(node, folded)) {
    out_.set_position(node.position);
    out_.emit_wide(Opcode::kLoadConst, target, out_.constant(std::move(folded)));
    return;
  }
  Opcode opcode = plain_opcode(node.op);
  const Register left = first_operand(*node.left, target, has_walrus(*node.right));
  std::uint32_t right = 0;
  if (has_constant_form(opcode) && small_constant(*node.right, right)) {
    opcode = next_opcode(opcode);
  } else {
    right = operand(*node.right);
  }
  out_.set_position(node.position);
  out_.emit(opcode, target, left, right);
}

void FunctionCompiler::in_place(Operator op, Register target, Register left, const Expr& right_node) {
  const Opcode plain = plain_opcode(op);
  const bool own_opcode = plain == Opcode::kAdd || plain == Opcode::kSubtract;
  const SourceRange position = out_.position();
  std::uint32_t right = 0;
  if (own_opcode && small_constant(right_node, right)) {
    out_.emit(plain == Opcode::kAdd ? Opcode::kInplaceAddK : Opcode::kInplaceSubtractK, target, left, right);
    return;
  }
  right = operand(right_node);
  out_.restore_position(position);
  if (own_opcode) {
    out_.emit(plain == Opcode::kAdd ? Opcode::kInplaceAdd : Opcode::kInplaceSubtract, target, left, right);
  } else {
    out_.emit_extended(Opcode::kInplace, target, left, right, static_cast<std::uint32_t>(plain));
  }
}

void FunctionCompiler::unary(const UnaryOp& node, Register target) {
  CodeConstant constant;
  if (constant_of(node, constant)) {
    out_.set_position(node.position);
    out_.emit_wide(Opcode::kLoadConst, target, out_.constant(std::move(constant)));
    return;
  }
  const Register value = first_operand(*node.operand, target);
  out_.set_position(node.position);
  switch (node.op) {
    case ast::UnaryOperator::Invert: out_.emit(Opcode::kInvert, target, value); break;
    case ast::UnaryOperator::Not: out_.emit(Opcode::kNot, target, value); break;
    case ast::UnaryOperator::UAdd: out_.emit(Opcode::kPositive, target, value); break;
    case ast::UnaryOperator::USub: out_.emit(Opcode::kNegate, target, value); break;
  }
}

void FunctionCompiler::bool_operation(const BoolOp& node, Register target) {
  Label end;
  bool_operands(node, target, end, end);
  out_.place(end);
}

// r[target] = the operand that decides. Once its truth was asked for it is known: the label is where to go on with it.
void FunctionCompiler::bool_operands(const BoolOp& node, Register target, Label& when_true, Label& when_false) {
  Bound after;
  const bool is_and = node.op == BoolOperator::And;
  for (std::size_t i = 0; i < node.values.size(); ++i) {
    const bool last = i + 1 == node.values.size();
    const auto* inner = as_if<BoolOp>(node.values[i]);
    Label following;
    if (inner == nullptr) {
      into(*node.values[i], target);
    } else {
      bool_operands(*inner, target, is_and && !last ? following : when_true, is_and || last ? when_false : following);
    }
    if (i == 0) after = bound_;  // only the first operand is evaluated for certain
    out_.set_position(node.position);
    if (!last) out_.jump(is_and ? Opcode::kJumpIfFalse : Opcode::kJumpIfTrue, target, is_and ? when_false : when_true);
    out_.place(following);
  }
  bound_ = after;
}

void FunctionCompiler::conditional(const IfExp& node, Register target) {
  Label otherwise, end;
  jump_if(*node.test, false, otherwise, node.position);
  const Bound before = bound_;
  into(*node.body, target);
  out_.jump(Opcode::kJump, 0, end);
  out_.place(otherwise);
  const Bound after_body = bound_;
  bound_ = before;
  into(*node.orelse, target);
  bound_ &= after_body;
  out_.place(end);
}

void FunctionCompiler::comparison(CompareOperator op, Register target, Register left, const Expr& right_node) {
  Opcode opcode = comparing_opcode(op);
  const SourceRange position = out_.position();
  std::uint32_t right = 0;
  const bool ordering = op <= CompareOperator::GtE;
  if (ordering && right_node.kind != NodeKind::Tuple && small_constant(right_node, right)) {
    opcode = next_opcode(opcode);
  } else {
    right = op == CompareOperator::In || op == CompareOperator::NotIn ? operand_to_walk(right_node) : operand(right_node);
  }
  out_.restore_position(position);
  out_.emit(opcode, target, left, right);
}

// a < b < c: each operand once, and no further than the first false.
void FunctionCompiler::compare(const Compare& node, Register target) {
  Label end;
  Register left = first_operand(*node.left, target, has_walrus(node));
  Bound after;
  for (std::size_t i = 0; i < node.ops.size(); ++i) {
    const bool last = i + 1 == node.ops.size();
    if (last) {
      out_.set_position(node.position);
      comparison(node.ops[i], target, left, *node.comparators[i]);
    } else {
      const Register right = temporary(*node.comparators[i]);
      out_.set_position(node.position);
      out_.emit(comparing_opcode(node.ops[i]), target, left, right);
      out_.jump(Opcode::kJumpIfFalse, target, end);
      left = right;
    }
    if (i == 0) after = bound_;
  }
  bound_ = after;
  out_.place(end);
}

void FunctionCompiler::jump_if(const Expr& node, bool when, Label& label, Position place) { jump_from(place, node, when, label); }

// `place` is what CPython marks when the truth of an operand can't be told: the statement or expression around the test, or the
// comparison before.
void FunctionCompiler::jump_from(Position& place, const Expr& node, bool when, Label& label) {
  const Register top = out_.top();
  if (const auto* negation = as_if<UnaryOp>(&node); negation != nullptr && negation->op == ast::UnaryOperator::Not) {
    jump_from(place, *negation->operand, !when, label);
    return;
  }
  if (const auto* operation = as_if<BoolOp>(&node)) {
    const bool decides = operation->op == BoolOperator::Or;  // an operand with this truth ends the evaluation
    Label through;
    Bound after;
    for (std::size_t i = 0; i < operation->values.size(); ++i) {
      const bool last = i + 1 == operation->values.size();
      if (last) {
        jump_from(place, *operation->values[i], when, label);
      } else {
        jump_from(place, *operation->values[i], decides, decides == when ? label : through);
      }
      if (i == 0) after = bound_;
    }
    bound_ = after;
    out_.place(through);
    return;
  }
  if (node.kind == NodeKind::Compare) place = node.position;
  // A comparison's result goes into a temporary of its own, so that it and the jump can be done at one stroke.
  const Register value = node.kind == NodeKind::Name ? operand(node) : temporary(node);
  out_.set_position(place);
  out_.jump(when ? Opcode::kJumpIfTrue : Opcode::kJumpIfFalse, value, label);
  out_.pop_to(top);
}

// --- attributes, items ---

// Where CPython sees an attribute or the call of one: what begins on an earlier line begins at its name.
Position place_from_name(Position whole, const Attribute& node) {
  if (whole.line == node.position.end_line) return whole;
  const auto is_letter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80; };
  const auto letters = static_cast<int>(std::count_if(node.attr.begin(), node.attr.end(), is_letter));
  return {node.position.end_line, node.position.end_column - letters, whole.end_line, whole.end_column};
}

void FunctionCompiler::attribute(Opcode opcode, Register a, Register b, const Attribute& node) {
  note_need_of_attribute(node.attr);
  out_.set_position(place_from_name(node.position, node));
  out_.emit_extended(opcode, a, b, 0, out_.string_constant(mangled(node.attr)));
}

void FunctionCompiler::subscript(const Subscript& node, Register target) {
  const Register container = first_operand(*node.value, target, has_walrus(*node.slice));
  std::uint32_t constant = 0;
  if (node.slice->kind != NodeKind::Slice && small_constant(*node.slice, constant)) {
    out_.set_position(node.position);
    out_.emit(Opcode::kLoadItemK, target, container, constant);
    return;
  }
  const Register key = operand(*node.slice);
  out_.set_position(node.position);
  out_.emit(Opcode::kLoadItem, target, container, key);
}

Register FunctionCompiler::slice(const Slice& node) {
  const Register parts = out_.push(3);
  const Expr* bounds[] = {node.lower, node.upper, node.step};
  for (Register i = 0; i < 3; ++i) {
    if (bounds[i] != nullptr) {
      into(*bounds[i], parts + i);
    } else {
      out_.emit_wide(Opcode::kLoadConst, parts + i, out_.none_constant());
    }
  }
  return parts;
}

// --- generators ---

void FunctionCompiler::yield_value(const Yield& node, Register target) {
  Register value;
  if (node.value != nullptr) {
    value = operand(*node.value);
  } else {
    value = out_.push();
    out_.emit_wide(Opcode::kLoadConst, value, out_.none_constant());
  }
  out_.set_position(node.position);
  yield_item(target, value);
}

void FunctionCompiler::yield_from(const Expr& value, Opcode how, Register target, const Position& position) {
  const Register source = operand(value);
  const Register iterator = out_.push();
  out_.set_position(position);
  out_.emit(how, iterator, source);
  const Register sent = out_.push();
  out_.emit_wide(Opcode::kLoadConst, sent, out_.none_constant());
  out_.emit(Opcode::kYieldFrom, sent, iterator);
  out_.emit(Opcode::kMove, target, sent);
}

// --- f-strings ---

void FunctionCompiler::formatted(const FormattedValue& node, Register target) {
  const Register value = out_.push(2);
  into(*node.value, value);
  std::uint32_t flags = node.conversion == 's' ? 1 : node.conversion == 'r' ? 2 : node.conversion == 'a' ? 3 : 0;
  if (node.format_spec != nullptr) {
    into(*node.format_spec, value + 1);
    flags |= 4;
  }
  out_.set_position(node.position);
  out_.emit(Opcode::kFormat, target, value, flags);
}

void FunctionCompiler::joined(const JoinedStr& node, Register target) {
  if (node.values.size() == 1) {
    into(*node.values[0], target);
    return;
  }
  constexpr std::size_t kAtOnce = 60;
  Register first = out_.push();
  std::uint32_t count = 0;
  bool any = false;
  for (const Expr* part : node.values) {
    Register reg = first;
    if (any || count > 0) reg = out_.push();
    into(*part, reg);
    ++count;
    if (count == kAtOnce) {  // join what there is, and go on with the result as the first piece
      out_.emit(Opcode::kBuildString, first, first, count);
      out_.pop_to(first + 1);
      count = 1;
    }
    any = true;
  }
  out_.set_position(node.position);
  out_.emit(Opcode::kBuildString, target, first, count);
}

}  // namespace weft::python
