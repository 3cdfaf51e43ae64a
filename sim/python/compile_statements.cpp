// Statements without blocks of their own: assignment, del, assert, raise, import.
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

// Those after which something may be referred to no more. In a block each statement looks for itself.
static bool may_end_objects(NodeKind kind) {
  return kind == NodeKind::ExprStatement || kind == NodeKind::Assign || kind == NodeKind::AugAssign || kind == NodeKind::Delete ||
         kind == NodeKind::For || kind == NodeKind::With || kind == NodeKind::Try;
}

void FunctionCompiler::statements(Sequence<Stmt> body) {
  for (const Stmt* each : body) statement(*each);
}

void FunctionCompiler::statement(const Stmt& node) {
  if (shared_.failed || out_.too_large()) return;
  const Register top = out_.top();
  statement_position_ = node.position;
  out_.set_position(node.position);
  if (node.position.line != traced_line_) trace_line(node.position);
  switch (node.kind) {
    case NodeKind::ExprStatement: {
      const Expr& value = *as<ExprStatement>(node).value;
      whole_statement_ = &value;
      if (shared_.shows_values && scope().kind == ScopeKind::Module) show_value(value);
      else if (value.kind != NodeKind::Constant && !unawaited(value)) operand(value);
      break;
    }
    case NodeKind::Assign: assign_statement(as<Assign>(node)); break;
    case NodeKind::AugAssign: augmented(as<AugAssign>(node)); break;
    case NodeKind::AnnAssign: annotated(as<AnnAssign>(node)); break;
    case NodeKind::Delete:
      for (const Expr* target : as<Delete>(node).targets) erase_target(*target);
      break;
    case NodeKind::If: if_statement(as<If>(node)); break;
    case NodeKind::While: while_statement(as<While>(node)); break;
    case NodeKind::For: for_statement(as<For>(node)); break;
    case NodeKind::Return: return_statement(as<Return>(node)); break;
    case NodeKind::Break: leave_loop(true, node.position); break;
    case NodeKind::Continue: leave_loop(false, node.position); break;
    case NodeKind::Try: try_statement(as<Try>(node)); break;
    case NodeKind::Match: match_statement(as<Match>(node)); break;
    case NodeKind::With: with_statement(as<With>(node), 0); break;
    case NodeKind::Raise: raise_statement(as<Raise>(node)); break;
    case NodeKind::Assert: assert_statement(as<Assert>(node)); break;
    case NodeKind::Import: import_statement(as<Import>(node)); break;
    case NodeKind::ImportFrom: import_from(as<ImportFrom>(node)); break;
    case NodeKind::FunctionDef: function_definition(as<FunctionDef>(node)); break;
    case NodeKind::ClassDef: class_definition(as<ClassDef>(node)); break;
    case NodeKind::Pass: out_.emit(Opcode::kNop); break;
    default: break;  // global, nonlocal: the scopes know
  }
  out_.pop_to(top);
  if (may_end_objects(node.kind)) look_for_dead(node.position, top);
}

void FunctionCompiler::look_for_dead(const Position& position, Register top) {
  if (!shared_.notices_ends) return;
  out_.set_position(position);
  out_.emit(Opcode::kLookForDead, top);
  if (!shared_.forgotten.empty()) out_.emit(Opcode::kNop);  // so that a warning tells this line
}

// What only a function's variables referred to ends before its caller goes on.
void FunctionCompiler::look_for_dead_before_return(Register value) {
  if (!shared_.notices_ends) return;
  out_.emit(Opcode::kLookForDead, value + 1, value + 1);
  if (!shared_.forgotten.empty()) return;  // a warning has no line here
  Label next;
  out_.jump(Opcode::kJumpBack, 0, next);  // that goes nowhere: there a thread can be interrupted
  out_.place(next);
}

// An object that was made only to ask it for an attribute, or to be an argument, ends before the statement goes on.
void FunctionCompiler::look_for_dead_object(Register top) {
  if (shared_.notices_ends && shared_.forgotten.empty()) out_.emit(Opcode::kLookForDead, top);
}

// --- assignment ---

void FunctionCompiler::assign(const Expr& target, Register source) {
  const Register top = out_.top();
  switch (target.kind) {
    case NodeKind::Name: store(as<Name>(target).id, source, target.position); break;
    case NodeKind::Attribute: {
      const auto& exact = as<Attribute>(target);
      const Register object = operand(*exact.value);
      attribute(Opcode::kStoreAttribute, object, source, exact);
      break;
    }
    case NodeKind::Subscript: {
      const auto& exact = as<Subscript>(target);
      const Register container = operand_before(*exact.value, *exact.slice);
      const Register key = operand(*exact.slice);
      out_.set_position(target.position);
      out_.emit(Opcode::kStoreItem, container, key, source);
      break;
    }
    case NodeKind::Tuple: unpack(as<Tuple>(target).elts, source, target.position); break;
    case NodeKind::List: unpack(as<List>(target).elts, source, target.position); break;
    default: fail(target, "cannot assign to this expression"); break;
  }
  out_.pop_to(top);
}

void FunctionCompiler::unpack(Sequence<Expr> targets, Register source, const Position& position) {
  const auto count = static_cast<std::uint32_t>(targets.size());
  const Register first = out_.push(count);
  std::uint32_t star = count;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (targets[i]->kind == NodeKind::Starred) star = i;
  }
  out_.set_position(position);
  if (star == count) {
    out_.emit(Opcode::kUnpack, first, source, count);
  } else {
    out_.emit_extended(Opcode::kUnpackStar, first, source, star, count - star - 1);
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto* starred = as_if<Starred>(targets[i]);
    assign(starred != nullptr ? *starred->value : *targets[i], first + i);
  }
}

void FunctionCompiler::assign_statement(const Assign& node) {
  const auto* name = node.targets.size() == 1 ? as_if<Name>(node.targets[0]) : nullptr;
  if (name != nullptr) {
    const Variable where = variable(name->id);
    if (where.place == Place::kRegister) {
      into_variable(*node.value, where.index);
      bound_.set(where.index);
      return;
    }
  }
  if (node.targets.size() == 1 && parallel_assignment(*node.targets[0], *node.value)) return;
  const bool once = node.targets.size() == 1 && !has_walrus(*node.targets[0]);
  const Register value = once ? operand(*node.value) : temporary(*node.value);
  for (const Expr* target : node.targets) assign(*target, value);
}

// a, b = b, a: no need for the tuple.
bool FunctionCompiler::parallel_assignment(const Expr& target, const Expr& value) {
  constexpr std::size_t kMost = 16;
  const auto *targets = as_if<Tuple>(&target), *values = as_if<Tuple>(&value);
  if (targets == nullptr || values == nullptr || targets->elts.size() != values->elts.size() || values->elts.size() > kMost) return false;
  for (std::size_t i = 0; i < values->elts.size(); ++i) {
    if (targets->elts[i]->kind == NodeKind::Starred || values->elts[i]->kind == NodeKind::Starred) return false;
  }
  const Register first = out_.top();
  for (const Expr* each : values->elts) temporary(*each);
  for (std::size_t i = 0; i < targets->elts.size(); ++i) assign(*targets->elts[i], first + static_cast<Register>(i));
  return true;
}

void FunctionCompiler::augmented(const AugAssign& node) {
  if (const auto* name = as_if<Name>(node.target)) {
    augmented_name(*name, node);
  } else if (const auto* member = as_if<Attribute>(node.target)) {
    const Register object = operand_before(*member->value, *node.value);
    const Register value = out_.push();
    attribute(Opcode::kLoadAttribute, value, object, *member);
    out_.set_position(node.position);
    in_place(node.op, value, value, *node.value);
    attribute(Opcode::kStoreAttribute, object, value, *member);
  } else if (const auto* item = as_if<Subscript>(node.target)) {
    const bool rebinds = has_walrus(*item->slice) || has_walrus(*node.value);
    const Register container = rebinds ? temporary(*item->value) : operand(*item->value);
    const Register key = operand_before(*item->slice, *node.value);
    const Register value = out_.push();
    out_.set_position(item->position);
    out_.emit(Opcode::kLoadItem, value, container, key);
    out_.set_position(node.position);
    in_place(node.op, value, value, *node.value);
    out_.set_position(item->position);
    out_.emit(Opcode::kStoreItem, container, key, value);
  }
}

void FunctionCompiler::augmented_name(const Name& name, const AugAssign& node) {
  const Variable where = variable(name.id);
  const bool in_register = where.place == Place::kRegister;
  const bool copy = !in_register || has_walrus(*node.value);
  const Register left = copy ? temporary(name) : operand(name);
  out_.set_position(node.position);
  in_place(node.op, in_register ? where.index : left, left, *node.value);
  if (!in_register) store(name.id, left, node.position);
}

// Annotations of variables are evaluated in modules and classes, not in functions (PEP 526).
void FunctionCompiler::annotated(const AnnAssign& node) {
  if (node.value != nullptr) {
    const Register value = has_walrus(*node.target) ? temporary(*node.value) : operand(*node.value);
    assign(*node.target, value);
  } else if (const auto* member = as_if<Attribute>(node.target)) {
    operand(*member->value);
  } else if (const auto* item = as_if<Subscript>(node.target)) {
    operand_before(*item->value, *item->slice);
    operand(*item->slice);
  }
  if (scope().is_function_like()) return;
  const auto* name = as_if<Name>(node.target);
  const bool kept = name != nullptr && node.simple;
  if (!kept && shared_.lazy_annotations) return;
  const Register annotation = out_.push();
  annotation_into(*node.annotation, annotation);
  if (!kept) return;
  const Register dict = out_.push(2);
  load("__annotations__", dict, node.position);
  out_.emit_wide(Opcode::kLoadConst, dict + 1, out_.string_constant(mangled(name->id)));
  out_.emit(Opcode::kStoreItem, dict, dict + 1, annotation);
}

void FunctionCompiler::erase_target(const Expr& target) {
  const Register top = out_.top();
  switch (target.kind) {
    case NodeKind::Name: erase(as<Name>(target).id, target.position); break;
    case NodeKind::Attribute: {
      const Register object = operand(*as<Attribute>(target).value);
      attribute(Opcode::kDeleteAttribute, object, 0, as<Attribute>(target));
      break;
    }
    case NodeKind::Subscript: {
      const Register container = operand_before(*as<Subscript>(target).value, *as<Subscript>(target).slice);
      const Register key = operand(*as<Subscript>(target).slice);
      out_.set_position(target.position);
      out_.emit(Opcode::kDeleteItem, container, key);
      break;
    }
    case NodeKind::Tuple:
      for (const Expr* each : as<Tuple>(target).elts) erase_target(*each);
      break;
    case NodeKind::List:
      for (const Expr* each : as<List>(target).elts) erase_target(*each);
      break;
    default: break;
  }
  out_.pop_to(top);
}

// --- raise, assert ---

void FunctionCompiler::raise_statement(const Raise& node) {
  if (node.exc == nullptr) {
    out_.emit(Opcode::kRaiseAgain);
    return;
  }
  const Register exception = out_.push(2);
  into(*node.exc, exception);
  if (node.cause != nullptr) into(*node.cause, exception + 1);
  out_.set_position(node.position);
  out_.emit(Opcode::kRaise, exception, node.cause != nullptr ? 1 : 0);
}

// The comparison that decides a test last; null: none. CPython marks it, and else the whole statement.
static const Expr* last_comparison(const Expr& test) {
  if (test.kind == NodeKind::Compare) return &test;
  const Expr* last = nullptr;
  const auto look_into = [&](const Expr& part) {
    if (const Expr* found = last_comparison(part)) last = found;
  };
  if (const auto* negation = as_if<UnaryOp>(&test); negation != nullptr && negation->op == ast::UnaryOperator::Not) look_into(*negation->operand);
  if (const auto* operation = as_if<BoolOp>(&test)) {
    for (const Expr* value : operation->values) look_into(*value);
  }
  if (const auto* choice = as_if<IfExp>(&test)) look_into(*choice->test), look_into(*choice->body), look_into(*choice->orelse);
  return last;
}

void FunctionCompiler::assert_statement(const Assert& node) {
  const Expr* comparison = last_comparison(*node.test);
  const Position marked = comparison != nullptr ? comparison->position : node.position;
  Label good;
  jump_if(*node.test, true, good, node.position);
  const Bound before = bound_;
  const Register exception = out_.push(2);
  out_.set_position(node.position);
  out_.emit_wide(Opcode::kLoadGlobal, exception, shared_.global("_AssertionError"));  // whatever the program calls so
  if (node.msg != nullptr) {
    into(*node.msg, exception + 1);
    out_.set_position(marked);
    out_.emit(Opcode::kCall, exception, 1);
  }
  out_.set_position(marked);
  out_.emit(Opcode::kRaise, exception, 0);
  bound_ = before;
  out_.place(good);
}

// As at a prompt.
void FunctionCompiler::show_value(const Expr& value) {
  const Register call = out_.push(2);
  out_.emit_wide(Opcode::kLoadGlobal, call, shared_.global("_show_value"));
  into(value, call + 1);
  out_.emit(Opcode::kCall, call, 1);
}

// --- import ---

void FunctionCompiler::note_import(std::string_view name) const {
  if (!name.empty()) shared_.module.imports.emplace_back(name);
}

// module = what `import name` gives, where module + 1 has the names of `from`, or None. A text may be run without __import__ or
// with one of its own; a program that mentions it may put another one there.
void FunctionCompiler::import_module(Register module, std::string_view name, int level) {
  const bool is_text = shared_.module.in_namespaces;
  const bool may_be_replaced = is_text || (shared_.module.name == "__main__" && shared_.source.text().find("__import__") != std::string_view::npos);
  Label plain, done;
  if (may_be_replaced) {
    if (!is_text) note_import("_evaluation");
    const Register call = out_.push(5);
    out_.emit_wide(Opcode::kLoadGlobal, call, shared_.global("_import_otherwise"));
    if (is_text) {
      out_.emit(Opcode::kMove, call + 1, registers_.at(".globals"));
    } else {
      out_.emit_wide(Opcode::kLoadConst, call + 1, out_.none_constant());
    }
    out_.emit_wide(Opcode::kLoadConst, call + 2, out_.string_constant(name));
    out_.emit(Opcode::kMove, call + 3, module + 1);
    out_.emit_wide(Opcode::kLoadConst, call + 4, out_.string_constant(std::string(static_cast<std::size_t>(level), '.')));
    out_.emit(Opcode::kCall, call, 4);
    out_.jump(Opcode::kJumpIfFalse, call, plain);
    out_.emit(Opcode::kUnpack, module, call, 1);
    out_.jump(Opcode::kJump, 0, done);
    out_.place(plain);
    out_.pop_to(call);
  }
  if (level > 0 && is_text) {  // the globals know which package this is in
    const Register call = out_.push(4);
    out_.emit_wide(Opcode::kLoadGlobal, call, shared_.global("_import_relative"));
    out_.emit(Opcode::kMove, call + 1, registers_.at(".globals"));
    out_.emit_wide(Opcode::kLoadConst, call + 2, out_.string_constant(std::string(static_cast<std::size_t>(level), '.') + std::string(name)));
    out_.emit(Opcode::kMove, call + 3, module + 1);
    out_.emit(Opcode::kCall, call, 3);
    out_.emit(Opcode::kMove, module, call);
    out_.pop_to(call);
  } else {
    out_.emit_extended(Opcode::kImport, module, module + 1, static_cast<std::uint32_t>(level), out_.string_constant(mangled(name)));
  }
  out_.place(done);
}

void FunctionCompiler::import_statement(const Import& node) {
  for (const Alias* alias : node.names) {
    const Register top = out_.top();
    out_.set_position(node.position);
    note_import(alias->name);
    const Register module = out_.push(2);
    out_.emit_wide(Opcode::kLoadConst, module + 1, out_.none_constant());
    import_module(module, alias->name, 0);
    if (alias->asname.empty()) {
      store(alias->name.substr(0, alias->name.find('.')), module, alias->position);
    } else {
      for (std::size_t dot = alias->name.find('.'); dot != std::string_view::npos;) {  // a.b as x: the innermost module
        const std::size_t next = alias->name.find('.', dot + 1);
        out_.emit_extended(Opcode::kImportFrom, module, module, 0,
                           out_.string_constant(alias->name.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1)));
        dot = next;
      }
      store(alias->asname, module, alias->position);
    }
    out_.pop_to(top);
  }
}

void FunctionCompiler::import_from(const ImportFrom& node) {
  if (node.level == 0 && node.module == "__future__") {
    for (const Alias* alias : node.names) shared_.lazy_annotations = shared_.lazy_annotations || alias->name == "annotations";
    return;
  }
  if (node.level == 0) note_import(node.module);
  CodeConstant names;
  names.kind = CodeConstant::Kind::kTuple;
  for (const Alias* alias : node.names) {
    CodeConstant& name = names.items.emplace_back();
    name.kind = CodeConstant::Kind::kString;
    name.text = mangled(alias->name);
    if (alias->name != "*" && node.level == 0) shared_.submodules.push_back(std::string(node.module) + "." + std::string(alias->name));
    note_need_of_attribute(alias->name);
  }
  const Register module = out_.push(3);
  out_.emit_wide(Opcode::kLoadConst, module + 1, out_.constant(std::move(names)));
  import_module(module, node.module, node.level);
  for (const Alias* alias : node.names) {
    out_.set_position(node.position);
    if (alias->name == "*") {
      shared_.imports_all = true;
      if (shared_.module.in_namespaces) {
        const Register call = out_.push(3);
        out_.emit_wide(Opcode::kLoadGlobal, call, shared_.global("_import_star"));
        out_.emit(Opcode::kMove, call + 1, module);
        out_.emit(Opcode::kMove, call + 2, 1);  // the dict of the locals
        out_.emit(Opcode::kCall, call, 2);
      } else {
        out_.emit(Opcode::kImportStar, module);
      }
      continue;
    }
    note_need_of_attribute(alias->name);
    out_.emit_extended(Opcode::kImportFrom, module + 2, module, 0, out_.string_constant(mangled(alias->name)));
    store(alias->asname.empty() ? alias->name : alias->asname, module + 2, alias->position);
  }
}

}  // namespace weft::python
