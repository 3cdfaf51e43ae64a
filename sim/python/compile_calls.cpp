// Calls, displays and comprehensions.
#include <algorithm>

#include "sim/python/compiler.h"
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

namespace {

constexpr std::size_t kAtOnce = 64;  // values that a display or call puts into registers at a time

bool has_star(Sequence<Expr> items) {
  for (const Expr* item : items) {
    if (item->kind == NodeKind::Starred) return true;
  }
  return false;
}

}  // namespace

std::uint32_t FunctionCompiler::keyword_names(Sequence<Keyword> keywords) {
  CodeConstant names;
  names.kind = CodeConstant::Kind::kTuple;
  for (const Keyword* keyword : keywords) {
    CodeConstant& name = names.items.emplace_back();
    name.kind = CodeConstant::Kind::kString;
    name.text = keyword->arg;
  }
  return out_.constant(std::move(names));
}

// A register for a call's callee, with its arguments to follow: the target itself when it is on top of the stack.
Register FunctionCompiler::call_base(Register target) {
  const bool on_top = target + 1 == out_.top() && target >= out_.variables();
  return on_top ? target : out_.push();
}

// super() without arguments: the class from the cell __class__, the object from the first parameter (PEP 3135).
bool FunctionCompiler::super_call(const Call& node, Register base) {
  const auto* name = as_if<Name>(node.func);
  if (name == nullptr || name->id != "super" || !node.args.empty() || !node.keywords.empty()) return false;
  const auto cell = registers_.find("__class__");
  if (cell == registers_.end() || !scope().is_function_like() || own_.positional == 0) return false;
  load(name->id, base, name->position);
  const Register arguments = out_.push(2);
  out_.emit(Opcode::kLoadCell, arguments, cell->second);
  const Symbol* self = scope().find(own_.locals[0]);
  const bool is_cell = self != nullptr && self->storage == Storage::Cell;
  if (!is_cell) check_bound(0);
  out_.emit(is_cell ? Opcode::kLoadCell : Opcode::kMove, arguments + 1, 0);
  out_.set_position(node.position);
  out_.emit(Opcode::kCall, base, 2);
  return true;
}

bool needs_unpacking(Sequence<Expr> arguments, Sequence<Keyword> keywords) {
  bool unpacked = has_star(arguments) || arguments.size() + keywords.size() > kAtOnce;
  for (const Keyword* keyword : keywords) unpacked = unpacked || keyword->arg.empty();
  return unpacked;
}

// A module that is imported by name, or by a text for exec(): it can be had at once when the name or text is a literal.
void FunctionCompiler::note_imports_of_call(const Call& node) {
  const auto* name = as_if<Name>(node.func);
  const auto* method = as_if<Attribute>(node.func);
  const auto* text = node.args.empty() ? nullptr : as_if<ast::Constant>(node.args[0]);
  if (method != nullptr && as_if<Name>(method->value) != nullptr && as<Name>(*method->value).id == "builtins") note_need(method->attr);
  const std::string_view called = name != nullptr ? name->id : method != nullptr ? method->attr : "";
  if (text == nullptr || text->type != ConstantKind::Str) return;
  if (called == "__import__" || called == "import_module") return note_import(text->text);
  if (called != "exec" && called != "eval" && called != "compile") return;
  CompiledModule module;
  Diagnostic ignored;
  const bool is_program = compile_text(text->text, "", called == "eval" ? TextMode::kEval : TextMode::kExec, module, ignored);
  if (is_program) shared_.submodules.insert(shared_.submodules.end(), module.imports.begin(), module.imports.end());
}

// Is one of them an object that nothing else may refer to?
bool makes_arguments(Sequence<Expr> arguments) {
  return std::any_of(arguments.begin(), arguments.end(), [](const Expr* each) {
    return each->kind == NodeKind::Call || each->kind == NodeKind::List || each->kind == NodeKind::Tuple || each->kind == NodeKind::Dict ||
           each->kind == NodeKind::Set || each->kind == NodeKind::ListComp;
  });
}

void FunctionCompiler::call(const Call& node, Register target) {
  note_imports_of_call(node);
  const Register base = call_base(target);
  if (!super_call(node, base)) {
    const auto* method = as_if<Attribute>(node.func);
    if (needs_unpacking(node.args, node.keywords)) {
      into(*node.func, base);
      const Register list = out_.push();
      out_.emit(Opcode::kBuildList, list, list, 0);
      call_unpacked(node.args, node.keywords, base, node.position);
    } else if (method != nullptr) {
      const Register object = first_operand(*method->value, base);
      out_.push();  // for self
      attribute(Opcode::kLoadMethod, base, object, *method);
      call_with(Opcode::kCallMethod, Opcode::kCallMethodKeywords, base, 0, node.args, node.keywords, place_from_name(node.position, *method));
    } else {
      into(*node.func, base);
      call_with(Opcode::kCall, Opcode::kCallKeywords, base, 0, node.args, node.keywords, node.position);
    }
  }
  if (&node != whole_statement_ && makes_arguments(node.args)) look_for_dead_object(base + 1);
  if (target != base) out_.emit(Opcode::kMove, target, base);
}

// The arguments in registers; `before` of them are there already.
void FunctionCompiler::call_with(Opcode plain, Opcode with_keywords, Register base, std::uint32_t before, Sequence<Expr> arguments,
                                 Sequence<Keyword> keywords, const Position& position) {
  for (const Expr* argument : arguments) into(*argument, out_.push());
  for (const Keyword* keyword : keywords) into(*keyword->value, out_.push());
  out_.set_position(position);
  const auto positional = before + static_cast<std::uint32_t>(arguments.size());
  if (keywords.empty()) {
    out_.emit(plain, base, positional);
  } else {
    out_.emit_extended(with_keywords, base, positional, static_cast<std::uint32_t>(keywords.size()), keyword_names(keywords));
  }
}

// f(a, *b, k=v, **d): the arguments as one tuple and one dict. Before: r[base + 1] is a list, where they are added.
void FunctionCompiler::call_unpacked(Sequence<Expr> arguments, Sequence<Keyword> keywords, Register base, const Position& position) {
  const Register list = base + 1;
  out_.set_position(position);
  extend_list(arguments, list, arguments.size() == 1 ? base : list);
  out_.set_position(position);
  out_.emit(Opcode::kListToTuple, list, list);
  if (!keywords.empty()) keyword_dict(keywords, base, position);
  out_.set_position(position);
  out_.emit(Opcode::kCallUnpacked, base, keywords.empty() ? 0 : 1);
}

void FunctionCompiler::keyword_dict(Sequence<Keyword> keywords, Register base, const Position& position) {
  const Register dict = out_.push();
  out_.emit(Opcode::kBuildDict, dict, dict, 0);
  for (const Keyword* keyword : keywords) {
    const Register top = out_.top();
    Register source;
    if (keyword->arg.empty()) {
      source = operand(*keyword->value);
    } else {
      source = out_.push(2);
      out_.emit_wide(Opcode::kLoadConst, source, out_.string_constant(keyword->arg));
      into(*keyword->value, source + 1);
      out_.emit(Opcode::kBuildDict, source, source, 1);
    }
    out_.set_position(position);
    out_.emit(Opcode::kDictMerge, dict, source, base);
    out_.pop_to(top);
  }
}

// Adds the items to the list, one by one; `*x` extends it, with errors that name `callee` unless that is the list. A traceback
// shows them at the whole call or display.
void FunctionCompiler::extend_list(Sequence<Expr> items, Register list, Register callee) {
  const SourceRange whole = out_.position();
  for (const Expr* item : items) {
    const Register top = out_.top();
    const auto* starred = as_if<Starred>(item);
    const Register value = operand(starred != nullptr ? *starred->value : *item);
    out_.restore_position(whole);
    if (starred != nullptr) {
      out_.emit(Opcode::kListExtend, list, value, callee);
    } else {
      out_.emit(Opcode::kListAppend, list, value);
    }
    out_.pop_to(top);
  }
}

// The items as one constant tuple.
bool FunctionCompiler::constant_tuple(Sequence<Expr> items, CodeConstant& constant) const {
  constant.kind = CodeConstant::Kind::kTuple;
  for (const Expr* item : items) {
    if (!constant_of(*item, constant.items.emplace_back())) return false;
  }
  return true;
}

// Large displays are built piece by piece, or, of constants, from a constant tuple.
void FunctionCompiler::sequence_display(const Node& node, Sequence<Expr> items, Opcode build, Register target) {
  out_.set_position(node.position);
  const SourceRange position = out_.position();
  const bool large = items.size() > kAtOnce;
  CodeConstant constant;
  const bool copied = build == Opcode::kBuildList && items.size() >= 3;  // as in CPython, where its size in memory is one of an extended list
  const bool frozen = build == Opcode::kBuildSet && items.size() >= 3;
  if ((large || copied || frozen || build == Opcode::kBuildTuple) && constant_tuple(items, constant)) {
    const Register tuple = build == Opcode::kBuildTuple ? target : out_.push();
    if (frozen) constant.kind = CodeConstant::Kind::kFrozenSet;
    out_.emit_wide(Opcode::kLoadConst, tuple, out_.constant(std::move(constant)));
    if (build == Opcode::kBuildTuple) return;
    if (frozen) {  // CPython merges a constant frozenset into a new set: the order of walking depends on it
      out_.emit(build, target, target, 0);
      out_.emit(Opcode::kSetUpdate, target, tuple);
      out_.emit(Opcode::kMove, tuple, target);
      out_.emit(build, target, target, 0);
      out_.emit(Opcode::kSetUpdate, target, tuple);
      return;
    }
    out_.emit(build, target, target, 0);
    out_.emit(build == Opcode::kBuildSet ? Opcode::kSetUpdate : Opcode::kListExtend, target, tuple, target);
    return;
  }
  if (!large && !has_star(items)) {
    const Register first = out_.top();
    for (const Expr* item : items) into(*item, out_.push());
    out_.restore_position(position);
    out_.emit(build, target, items.empty() ? target : first, static_cast<std::uint32_t>(items.size()));
    return;
  }
  const Register whole = out_.push();
  out_.emit(build == Opcode::kBuildSet ? build : Opcode::kBuildList, whole, whole, 0);
  if (build == Opcode::kBuildSet) {
    extend_set(items, whole);
  } else {
    extend_list(items, whole, whole);
  }
  out_.restore_position(position);
  out_.emit(build == Opcode::kBuildTuple ? Opcode::kListToTuple : Opcode::kMove, target, whole);
}

void FunctionCompiler::extend_set(Sequence<Expr> items, Register set) {
  const SourceRange whole = out_.position();
  for (const Expr* item : items) {
    const Register top = out_.top();
    const auto* starred = as_if<Starred>(item);
    const Register value = operand(starred != nullptr ? *starred->value : *item);
    out_.restore_position(whole);
    out_.emit(starred != nullptr ? Opcode::kSetUpdate : Opcode::kSetAdd, set, value);
    out_.pop_to(top);
  }
}

void FunctionCompiler::dict_display(const Dict& node, Register target) {
  bool merges = node.keys.size() > kAtOnce / 2;
  for (const Expr* key : node.keys) merges = merges || key == nullptr;
  if (!merges) {
    const Register first = out_.top();
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
      into(*node.keys[i], out_.push());
      into(*node.values[i], out_.push());
    }
    out_.set_position(node.position);
    out_.emit(Opcode::kBuildDict, target, node.keys.empty() ? target : first, static_cast<std::uint32_t>(node.keys.size()));
    return;
  }
  const Register dict = out_.push();
  out_.emit(Opcode::kBuildDict, dict, dict, 0);
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const Register top = out_.top();
    if (node.keys[i] == nullptr) {
      const Register mapping = operand(*node.values[i]);
      out_.set_position(node.position);
      out_.emit(Opcode::kDictUpdate, dict, mapping);
    } else {
      const Register key = temporary(*node.keys[i]);
      const Register value = operand(*node.values[i]);
      out_.emit(Opcode::kDictSet, dict, key, value);
    }
    out_.pop_to(top);
  }
  out_.emit(Opcode::kMove, target, dict);
}

// --- comprehensions: a function of their own, called at once with the first iterator ---

void FunctionCompiler::clause_iterator(const Comprehension& clause, const Node& node, Register into) {
  const Register top = out_.top();
  const Register source = operand_to_walk(*clause.iter);
  out_.set_position(node.position);
  if (clause.is_async) {
    async_iterator(into, source);
  } else {
    out_.emit(Opcode::kGetIterator, into, source);
  }
  out_.pop_to(top);
}

void FunctionCompiler::comprehension(const Node& node, ScopeId scope, const Comprehension& first, Register target) {
  constexpr std::pair<NodeKind, const char*> kNames[] = {{NodeKind::ListComp, "<listcomp>"}, {NodeKind::SetComp, "<setcomp>"},
                                                         {NodeKind::DictComp, "<dictcomp>"}, {NodeKind::GeneratorExp, "<genexpr>"}};
  const char* name = "";
  for (const auto& [kind, text] : kNames) {
    if (kind == node.kind) name = text;
  }
  const std::uint32_t number = new_code(name, node.position);
  compiler_of(number, scope)->compile_comprehension_body(node);
  const Register base = call_base(target);
  const Register iterator = out_.push();
  out_.set_position(node.position);
  make_function(number, scope, nullptr, nullptr, false, base);
  clause_iterator(first, node, iterator);
  out_.emit(Opcode::kCall, base, 1);
  if (node.kind != NodeKind::GeneratorExp && shared_.scopes.scopes[scope].is_async) await_in(base);
  if (target != base) out_.emit(Opcode::kMove, target, base);
}

void FunctionCompiler::comprehension_element(const Node& node, Register result) {
  const Register top = out_.top();
  if (const auto* dict = as_if<DictComp>(&node)) {
    const Register key = temporary(*dict->key);
    const Register value = operand(*dict->value);
    out_.set_position(node.position);
    out_.emit(Opcode::kDictSet, result, key, value);
  } else if (const auto* generator = as_if<GeneratorExp>(&node)) {
    const Register value = operand(*generator->elt);
    const Register ignored = out_.push();
    out_.set_position(generator->elt->position);
    yield_item(ignored, value);
  } else {
    const bool list = node.kind == NodeKind::ListComp;
    const Register value = operand(list ? *as<ListComp>(node).elt : *as<SetComp>(node).elt);
    out_.set_position(node.position);
    out_.emit(list ? Opcode::kListAppend : Opcode::kSetAdd, result, value);
  }
  out_.pop_to(top);
}

void FunctionCompiler::comprehension_loops(Sequence<Comprehension> clauses, std::size_t index, const Node& node, Register result) {
  if (index == clauses.size()) {
    comprehension_element(node, result);
    return;
  }
  const Comprehension& clause = *clauses[index];
  const Register loop = out_.push(2);
  out_.set_position(node.position);
  if (index == 0) {
    out_.emit(Opcode::kMove, loop, 0);
  } else {
    clause_iterator(clause, node, loop);
  }
  Label again, end, next;
  out_.place(again);
  if (clause.is_async) {
    async_item(loop, end);
  } else {
    out_.jump(Opcode::kForIterate, loop, end);
  }
  assign(*clause.target, loop + 1);
  for (const Expr* condition : clause.ifs) jump_if(*condition, false, next, node.position);
  comprehension_loops(clauses, index + 1, node, result);
  out_.place(next);
  out_.jump_back(again);
  out_.place(end);
  out_.pop_to(loop);
}

}  // namespace weft::python
