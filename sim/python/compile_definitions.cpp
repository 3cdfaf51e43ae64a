// Functions, classes, lambdas, comprehensions: making their code objects and the objects themselves.
#include "sim/python/annotation_text.h"
#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

namespace {

const ast::Constant* docstring_of(Sequence<Stmt> body) {
  const auto* first = body.empty() ? nullptr : as_if<ExprStatement>(body[0]);
  const auto* text = first == nullptr ? nullptr : as_if<ast::Constant>(first->value);
  return text != nullptr && text->type == ConstantKind::Str ? text : nullptr;
}

// A definition begins with its first decorator.
const Position& beginning(Sequence<Expr> decorators, const Position& definition) {
  return decorators.empty() ? definition : decorators[0]->position;
}

}  // namespace

FunctionCompiler::FunctionCompiler(ModuleCompiler& shared, std::uint32_t code_number, ScopeId scope, FunctionCompiler* parent)
    : shared_(shared), number_(code_number), scope_(scope), parent_(parent), out_(own_) {
  own_ = shared.module.codes[code_number];
  in_class_ = this->scope().kind == ScopeKind::Class;
  own_.is_class_body = in_class_;
}

std::string FunctionCompiler::qualified(std::string_view name) const {
  if (scope().kind == ScopeKind::Module) return std::string(name);
  return own_.qualified + (in_class_ ? "." : ".<locals>.") + std::string(name);
}

std::uint32_t FunctionCompiler::new_code(std::string_view name, const Position& position) {
  const auto number = static_cast<std::uint32_t>(shared_.module.codes.size());
  CodeObject& code = shared_.module.codes.emplace_back();
  code.name = name;
  const Symbol* symbol = scope().find(mangled(name));
  const bool global = symbol != nullptr && symbol->storage == Storage::GlobalExplicit;
  code.qualified = global ? std::string(name) : qualified(name);
  code.first_line = static_cast<std::uint32_t>(position.line);
  return number;
}

// Notes every variable that `del` or the end of an `except … as` may unbind.
void FunctionCompiler::note_deletions(const Node& root) {
  search(root, [&](const Node& node) {
    if (node.kind == NodeKind::Delete) note_deleted(node);
    if (const auto* attempt = as_if<Try>(&node)) {
      for (const ExceptHandler* handler : attempt->handlers) note_deletable(handler->name);
    }
    return false;
  });
}

void FunctionCompiler::note_deleted(const Node& deletion) {
  search(deletion, [&](const Node& node) {
    const auto* name = as_if<Name>(&node);
    if (name != nullptr && name->ctx == Context::Del) note_deletable(name->id);
    return false;
  });
}

void FunctionCompiler::note_deletable(std::string_view name) {
  const auto found = registers_.find(mangled(name));
  if (found != registers_.end()) deletable_.set(found->second);
}

void FunctionCompiler::finish(bool returns_none) {
  if (returns_none && out_.reachable()) {
    out_.no_position();
    const Register value = out_.push();
    out_.emit_wide(Opcode::kLoadConst, value, out_.none_constant());
    if (scope().kind == ScopeKind::Function) look_for_dead_before_return(value);
    out_.emit(Opcode::kReturn, value);
  }
  if (out_.too_large()) {
    const std::string what = scope().kind == ScopeKind::Module ? "the program outside its functions" : "'" + own_.name + "'";
    shared_.fail(Position{static_cast<int>(own_.first_line), 0, 0, 0}, what + " is too large: split it into smaller functions");
  }
  shared_.module.codes[number_] = std::move(own_);
}

void FunctionCompiler::compile_module_body(const Tree& tree) {
  set_up_registers(nullptr);
  if (!shared_.warnings.empty()) write_warnings();
  set_up_annotations();
  if (const ast::Constant* text = docstring_of(tree.body)) {
    const Register value = out_.push();
    constant_into(*text, value);
    store("__doc__", value, text->position);
    out_.pop_to(value);
  }
  if (tree.expression != nullptr) {
    const Register value = operand(*tree.expression);
    out_.set_position(tree.expression->position);
    out_.emit(Opcode::kReturn, value);
    return finish(false);
  }
  statements(tree.body);
  finish();
}

// sys.stderr.write(warnings)
void FunctionCompiler::write_warnings() {
  const Register base = out_.push(3);
  out_.emit_wide(Opcode::kLoadConst, base + 1, out_.none_constant());
  out_.emit_extended(Opcode::kImport, base, base + 1, 0, out_.string_constant("sys"));
  out_.emit_extended(Opcode::kLoadAttribute, base + 2, base, 0, out_.string_constant("stderr"));
  out_.emit_extended(Opcode::kLoadMethod, base, base + 2, 0, out_.string_constant("write"));
  out_.emit_wide(Opcode::kLoadConst, base + 2, out_.string_constant(shared_.warnings));
  out_.emit(Opcode::kCallMethod, base, 1);
  out_.pop_to(base);
}

// Modules and classes keep the annotations of their variables in __annotations__ (PEP 526); the program itself has it always.
void FunctionCompiler::set_up_annotations() {
  bool any = scope().kind == ScopeKind::Module && shared_.module.name == "__main__" && !shared_.module.in_namespaces &&
             scope().find("__annotations__") != nullptr;
  for (const Symbol& symbol : scope().symbols) any = any || symbol.is_annotated;
  if (!any) return;
  const Register dict = out_.push();
  if (scope().kind == ScopeKind::Module && shared_.module.in_namespaces) {
    keep_annotations(dict);
  } else {
    out_.emit(Opcode::kBuildDict, dict, dict, 0);
    store("__annotations__", dict, Position{0, 0, 0, 0});
  }
  out_.pop_to(dict);
}

// The names of a text may have annotations from before: names.setdefault('__annotations__', {})
void FunctionCompiler::keep_annotations(Register base) {
  const Register name = out_.push(3) + 1;
  out_.emit_extended(Opcode::kLoadMethod, base, variable("__annotations__").index, 0, out_.string_constant("setdefault"));
  out_.emit_wide(Opcode::kLoadConst, name, out_.string_constant("__annotations__"));
  out_.emit(Opcode::kBuildDict, name + 1, name + 1, 0);
  out_.emit(Opcode::kCallMethod, base, 2);
}

void FunctionCompiler::compile_function_body(const Arguments* arguments, Sequence<Stmt> body) {
  own_.is_generator = scope().is_generator;
  own_.is_coroutine = scope().is_async;
  if (own_.is_coroutine) note_import("_coroutines");
  if (!set_up_registers(arguments)) return;
  for (const Stmt* each : body) note_deletions(*each);
  load_free_variables();
  if (const ast::Constant* text = docstring_of(body)) {
    own_.docstring = text->text;
    own_.has_docstring = true;
  }
  Region traced;
  start_trace(traced);
  statements(body);
  end_trace(traced);
  const bool is_forgotten = own_.is_coroutine && std::find(shared_.forgotten.begin(), shared_.forgotten.end(), own_.name) != shared_.forgotten.end();
  own_.cleans_up = shared_.notices_ends && (own_.is_generator ? !own_.handlers.empty() : is_forgotten);
  finish();
}

// On the heap, because functions may be nested deeper than a small stack can bear.
std::unique_ptr<FunctionCompiler> FunctionCompiler::compiler_of(std::uint32_t code_number, ScopeId inner) {
  return std::make_unique<FunctionCompiler>(shared_, code_number, inner, this);
}

void FunctionCompiler::lambda(const Lambda& node, Register target) {
  const std::uint32_t number = new_code("<lambda>", node.position);
  compiler_of(number, node.scope)->compile_lambda_body(node);
  out_.set_position(node.position);
  make_function(number, node.scope, node.args, nullptr, false, target);
}

void FunctionCompiler::compile_lambda_body(const Lambda& node) {
  own_.is_generator = scope().is_generator;
  if (!set_up_registers(node.args)) return;
  load_free_variables();
  Region traced;
  start_trace(traced);
  statement_position_ = node.body->position;
  trace_line(statement_position_);
  const Register value = out_.push();
  into(*node.body, value);
  out_.set_position(statement_position_);
  leave_blocks(0);
  trace_value("return", value);
  out_.emit(Opcode::kReturn, value);
  reopen();
  end_trace(traced);
  finish(false);
}

void FunctionCompiler::compile_comprehension_body(const Node& node) {
  own_.is_generator = node.kind == NodeKind::GeneratorExp;
  own_.is_coroutine = scope().is_async;
  if (own_.is_coroutine) note_import("_coroutines");
  if (!set_up_registers(nullptr)) return;
  load_free_variables();
  Sequence<Comprehension> clauses;
  Opcode build = Opcode::kBuildList;
  if (node.kind == NodeKind::ListComp) clauses = as<ListComp>(node).generators;
  if (node.kind == NodeKind::SetComp) clauses = as<SetComp>(node).generators, build = Opcode::kBuildSet;
  if (node.kind == NodeKind::DictComp) clauses = as<DictComp>(node).generators, build = Opcode::kBuildDict;
  if (node.kind == NodeKind::GeneratorExp) clauses = as<GeneratorExp>(node).generators;
  const Register result = out_.push();
  out_.set_position(node.position);
  if (!own_.is_generator) out_.emit(build, result, result, 0);
  comprehension_loops(clauses, 0, node, result);
  if (!own_.is_generator) {
    out_.set_position(node.position);
    out_.emit(Opcode::kReturn, result);
  }
  finish(own_.is_generator);
}

void FunctionCompiler::compile_class_body(const ClassDef& node) {
  if (!set_up_registers(nullptr)) return;
  load_free_variables();
  out_.set_position(node.position);
  const Register value = out_.push();
  load_global("__name__", value);
  store("__module__", value, node.position);
  out_.emit_wide(Opcode::kLoadConst, value, out_.string_constant(own_.qualified));
  store("__qualname__", value, node.position);
  set_up_annotations();
  if (const ast::Constant* text = docstring_of(node.body)) {
    constant_into(*text, value);
    store("__doc__", value, text->position);
  }
  out_.pop_to(value);
  for (const Stmt* each : node.body) note_deletions(*each);
  statements(node.body);
  if (scope().needs_class_cell) {
    out_.emit_extended(Opcode::kStoreName, cell_of("__class__"), 0, 0, out_.string_constant("__classcell__"));
  }
  finish();
}

// --- making functions ---

bool FunctionCompiler::defaults_tuple(const Arguments& arguments) {
  if (arguments.defaults.empty()) return false;
  const Register target = out_.push();
  sequence_display(*arguments.defaults[0], arguments.defaults, Opcode::kBuildTuple, target);
  out_.pop_to(target + 1);
  return true;
}

bool FunctionCompiler::keyword_defaults(const Arguments& arguments) {
  bool any = false;
  for (const Expr* value : arguments.kw_defaults) any = any || value != nullptr;
  if (!any) return false;
  const Register target = out_.push();
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < arguments.kwonlyargs.size(); ++i) {
    if (arguments.kw_defaults[i] == nullptr) continue;
    const Register pair = out_.push(2);
    out_.emit_wide(Opcode::kLoadConst, pair, out_.string_constant(mangled(arguments.kwonlyargs[i]->arg)));
    into(*arguments.kw_defaults[i], pair + 1);
    ++count;
  }
  out_.emit(Opcode::kBuildDict, target, target + 1, count);
  out_.pop_to(target + 1);
  return true;
}

// In CPython's order, in which positional-only parameters come second.
bool FunctionCompiler::annotations(const Arguments& arguments, const Expr* returns) {
  std::vector<std::pair<std::string_view, const Expr*>> all;
  const auto note = [&](const Arg* argument) {
    if (argument != nullptr && argument->annotation != nullptr) all.emplace_back(argument->arg, argument->annotation);
  };
  for (const Arg* argument : arguments.args) note(argument);
  for (const Arg* argument : arguments.posonlyargs) note(argument);
  note(arguments.vararg);
  for (const Arg* argument : arguments.kwonlyargs) note(argument);
  note(arguments.kwarg);
  if (returns != nullptr) all.emplace_back("return", returns);
  if (all.empty()) return false;
  const Register dict = out_.push();
  out_.emit(Opcode::kBuildDict, dict, dict, 0);
  for (const auto& [name, annotation] : all) {
    const Register pair = out_.push(2);
    out_.emit_wide(Opcode::kLoadConst, pair, out_.string_constant(mangled(name)));
    annotation_into(*annotation, pair + 1);
    out_.emit(Opcode::kDictSet, dict, pair, pair + 1);
    out_.pop_to(pair);
  }
  return true;
}

// What the annotation is, or, when annotations are postponed (PEP 563), its text.
void FunctionCompiler::annotation_into(const Expr& annotation, Register target) {
  if (const auto* starred = as_if<Starred>(&annotation); starred != nullptr && !shared_.lazy_annotations) {
    into(*starred->value, target);
    out_.emit(Opcode::kUnpack, target, target, 1);
    return;
  }
  if (!shared_.lazy_annotations) return into(annotation, target);
  out_.emit_wide(Opcode::kLoadConst, target, out_.string_constant(annotation_text(annotation, shared_.source)));
}

// A tuple of the cells that the inner scope's free variables are.
bool FunctionCompiler::closure(ScopeId inner) {
  const std::vector<std::string> names = free_variables_of(shared_.scopes.scopes[inner]);
  if (names.empty()) return false;
  const Register target = out_.push();
  for (const std::string& name : names) out_.emit(Opcode::kMove, out_.push(), cell_of(name));
  out_.emit(Opcode::kBuildTuple, target, target + 1, static_cast<std::uint32_t>(names.size()));
  out_.pop_to(target + 1);
  return true;
}

void FunctionCompiler::make_function(std::uint32_t number, ScopeId inner, const Arguments* arguments, const Expr* returns,
                                     bool annotate, Register target) {
  const SourceRange position = out_.position();
  const Register first = out_.top();
  std::uint32_t parts = 0;
  if (arguments != nullptr) {
    if (defaults_tuple(*arguments)) parts |= 1;
    if (keyword_defaults(*arguments)) parts |= 2;
    if (annotate && annotations(*arguments, returns)) parts |= 4;
  }
  if (closure(inner)) parts |= 8;
  out_.restore_position(position);
  out_.emit_extended(Opcode::kMakeFunction, target, parts == 0 ? target : first, parts, number);
  out_.pop_to(first);
}

void FunctionCompiler::function_definition(const FunctionDef& node) {
  const auto decorators = static_cast<Register>(node.decorator_list.size());
  const Register base = out_.push(decorators + 1);
  for (Register i = 0; i < decorators; ++i) into(*node.decorator_list[i], base + i);
  const std::uint32_t number = new_code(node.name, beginning(node.decorator_list, node.position));
  compiler_of(number, node.scope)->compile_function_body(node.args, node.body);
  out_.set_position(node.position);
  make_function(number, node.scope, node.args, node.returns, true, base + decorators);
  decorate(node.decorator_list, base);
  store(node.name, base, node.position);
}

// The decorators are in r[base] …, what they decorate after them; the result ends up in r[base].
void FunctionCompiler::decorate(Sequence<Expr> decorators, Register base) {
  for (auto i = static_cast<Register>(decorators.size()); i-- > 0;) {
    out_.set_position(decorators[i]->position);
    out_.emit(Opcode::kCall, base + i, 1);
  }
}

// The decorated class is __build_class__(body, name, *bases, **keywords).
void FunctionCompiler::class_definition(const ClassDef& node) {
  const auto decorators = static_cast<Register>(node.decorator_list.size());
  const Register base = out_.push(decorators);
  for (Register i = 0; i < decorators; ++i) into(*node.decorator_list[i], base + i);
  const std::uint32_t number = new_code(node.name, beginning(node.decorator_list, node.position));
  compiler_of(number, node.scope)->compile_class_body(node);
  const Register builder = out_.push();
  out_.set_position(node.position);
  if (shared_.module.in_namespaces && scope().kind == ScopeKind::Module) {  // which may be run without it
    load("__build_class__", builder, node.position);
  } else {
    out_.emit(Opcode::kLoadBuildClass, builder);
  }
  if (needs_unpacking(node.bases, node.keywords)) {
    const Register list = out_.push();
    const Register body = out_.push(2);
    make_class_body(node, number, body);
    out_.emit(Opcode::kBuildList, list, body, 2);
    out_.pop_to(list + 1);
    call_unpacked(node.bases, node.keywords, builder, node.position);
  } else {
    make_class_body(node, number, out_.push(2));
    call_with(Opcode::kCall, Opcode::kCallKeywords, builder, 2, node.bases, node.keywords, node.position);
  }
  out_.pop_to(builder + 1);
  decorate(node.decorator_list, base);
  store(node.name, base, node.position);
}

// The first two arguments for __build_class__.
void FunctionCompiler::make_class_body(const ClassDef& node, std::uint32_t number, Register body) {
  make_function(number, node.scope, nullptr, nullptr, false, body);
  out_.emit_wide(Opcode::kLoadConst, body + 1, out_.string_constant(node.name));
}

}  // namespace weft::python
