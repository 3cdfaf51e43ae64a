#include "sim/python/compiler.h"

#include <algorithm>

#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"
#include "sim/python/parser.h"
#include "sim/python/statement_checks.h"

namespace weft::python {

std::uint32_t ModuleCompiler::global(std::string_view name) {
  const auto [found, added] = globals.emplace(std::string(name), static_cast<std::uint32_t>(module.globals.size()));
  if (added) module.globals.emplace_back(name);
  return found->second;
}

void ModuleCompiler::fail(const Position& position, std::string_view message) {
  if (failed) return;  // the first one counts
  failed = true;
  *error = syntax_error(std::string(message), position);
}

namespace {

// An import of a module that is one.
template <typename IsOne>
bool imports(const ast::Node& node, IsOne is_one) {
  if (const auto* from = ast::as_if<ast::ImportFrom>(&node)) return is_one(from->module);
  const auto* import = ast::as_if<ast::Import>(&node);
  return import != nullptr &&
         std::any_of(import->names.begin(), import->names.end(), [&](const ast::Alias* alias) { return is_one(alias->name); });
}

// The library's profilers are built on sys.setprofile.
bool is_profiler(std::string_view module) { return module == "cProfile" || module == "profile"; }

bool mentions_tracing(const ast::Tree& tree) {
  const auto is_one = [](std::string_view name) { return name == "settrace" || name == "setprofile"; };
  const auto mentions = [&](const ast::Node& node) {
    const auto* attribute = ast::as_if<ast::Attribute>(&node);
    const auto* name = ast::as_if<ast::Name>(&node);
    return (attribute != nullptr && is_one(attribute->attr)) || (name != nullptr && is_one(name->id)) || imports(node, is_profiler);
  };
  for (const ast::Stmt* each : tree.body) {
    if (ast::search(*each, mentions)) return true;
  }
  return false;
}

bool is_generator_that_cleans_up(const ast::FunctionDef& function) {
  for (const ast::Expr* each : function.decorator_list) {  // a context manager is never left half-way
    const auto* attribute = ast::as_if<ast::Attribute>(each);
    const auto* name = ast::as_if<ast::Name>(each);
    const std::string_view decorator = attribute != nullptr ? attribute->attr : name != nullptr ? name->id : "";
    if (decorator == "contextmanager" || decorator == "asynccontextmanager") return false;
  }
  const auto yields = [](const ast::Node& node) { return node.kind == ast::NodeKind::Yield || node.kind == ast::NodeKind::YieldFrom; };
  const auto protects = [](const ast::Node& node) { return node.kind == ast::NodeKind::Try || node.kind == ast::NodeKind::With; };
  const auto in_body = [&](const auto& is_it) {
    return std::any_of(function.body.begin(), function.body.end(), [&](const ast::Stmt* each) { return ast::search(*each, is_it); });
  };
  return in_body(protects) && in_body(yields);
}

bool opens_file(const ast::Expr* value) {
  const auto* call = ast::as_if<ast::Call>(value);
  const auto* name = call == nullptr ? nullptr : ast::as_if<ast::Name>(call->func);
  return name != nullptr && name->id == "open";
}

// json.dump(value, open(…)): a file that ends with the statement. Copies of the process must not find it in a register.
bool passes_new_file(const ast::Call& call) {
  return std::any_of(call.args.begin(), call.args.end(), opens_file) ||
         std::any_of(call.keywords.begin(), call.keywords.end(), [](const ast::Keyword* each) { return opens_file(each->value); });
}

// Can the program see when an object ends, be it a task whose exception nobody asked for, or a socket whose other side waits? Then the collector looks after each statement, as if references were counted.
bool notices_ends(const ast::Tree& tree) {
  const auto notices = [](const ast::Node& node) {
    if (const auto* function = ast::as_if<ast::FunctionDef>(&node)) return function->name == "__del__" || is_generator_that_cleans_up(*function);
    if (const auto* call = ast::as_if<ast::Call>(&node)) return passes_new_file(*call);
    if (const auto* attribute = ast::as_if<ast::Attribute>(&node)) return attribute->attr == "set_exception_handler" || attribute->attr == "getbuffer";
    return imports(node, [](std::string_view module) { return module == "weakref" || module == "socket"; });
  };
  const auto somewhere = [&](const auto& is_it) {
    return std::any_of(tree.body.begin(), tree.body.end(), [&](const ast::Stmt* each) { return ast::search(*each, is_it); });
  };
  // As long as there is a view of it, a bytearray keeps its size.
  const auto names = [&](std::string_view name) {
    return somewhere([name](const ast::Node& node) {
      const auto* used = ast::as_if<ast::Name>(&node);
      return used != nullptr && used->id == name;
    });
  };
  return somewhere(notices) || (names("memoryview") && names("bytearray"));
}

// The tokens get a second look only where there may be something: a number that runs on, or an escape.
std::vector<SyntaxWarning> all_warnings(const ast::Tree& tree, bool deprecations) {
  std::vector<SyntaxWarning> found;
  const bool may_escape = deprecations && tree.source.text().find('\\') != std::string_view::npos;
  if (tree.number_runs_on || may_escape) found = find_token_warnings(tree.source);
  if (!deprecations) std::erase_if(found, [](const SyntaxWarning& each) { return each.deprecation; });
  const std::vector<SyntaxWarning> later = find_warnings(tree);
  found.insert(found.end(), later.begin(), later.end());
  return found;
}

std::optional<Diagnostic> compile_tree(const ParseResult& parsed, TextMode mode, CompiledModule& module) {
  if (parsed.error) return parsed.error;
  const ScopeResult scopes = analyze_scopes(*parsed.tree);
  if (scopes.error) return scopes.error;
  if (auto problem = check_statements(*parsed.tree, scopes.table)) return problem;
  Diagnostic diagnostic;
  ModuleCompiler shared{module, scopes.table, parsed.tree->source, {}, false, mode == TextMode::kSingle, {}, &diagnostic, false};
  if (module.name == "__main__") {
    shared.traces = mentions_tracing(*parsed.tree);
    const auto has_coroutines = [](const ast::Stmt* each) { return ast::search(*each, is_coroutine_function); };
    if (std::any_of(parsed.tree->body.begin(), parsed.tree->body.end(), has_coroutines)) shared.forgotten = forgotten_coroutines(*parsed.tree);
    shared.notices_ends = !shared.forgotten.empty() || notices_ends(*parsed.tree);
    const std::vector<SyntaxWarning> found = all_warnings(*parsed.tree, false);
    if (!found.empty()) shared.warnings = render(found, module.file_name, parsed.tree->source);
  }
  CodeObject& body = module.codes.emplace_back();
  body.name = body.qualified = "<module>";
  FunctionCompiler(shared, 0, 0, nullptr).compile_module_body(*parsed.tree);
  module.imports.insert(module.imports.end(), shared.submodules.begin(), shared.submodules.end());
  if (shared.failed) return diagnostic;
  return std::nullopt;
}

}  // namespace

ParseResult parse_text(std::string_view source, TextMode mode) {
  return mode == TextMode::kEval ? parse_expression(source) : mode == TextMode::kSingle ? parse_single(source) : parse_program(source);
}

bool compile_text(std::string_view source, std::string_view file_name, TextMode mode, CompiledModule& module, Diagnostic& diagnostic,
                  std::vector<SyntaxWarning>* warnings) {
  module.file_name = file_name;
  module.source = source;
  module.in_namespaces = true;
  const ParseResult parsed = parse_text(source, mode);
  const auto problem = compile_tree(parsed, mode, module);
  if (problem) diagnostic = *problem;
  if (!problem && warnings != nullptr) *warnings = all_warnings(*parsed.tree, true);
  return !problem;
}

bool compile_module(std::string_view source, std::string_view name, std::string_view file_name, CompiledModule& module,
                    Diagnostic& diagnostic) {
  module.name = name;
  module.file_name = file_name;
  module.source = source;
  const auto problem = compile_tree(parse_program(source), TextMode::kExec, module);
  if (problem) diagnostic = *problem;
  return !problem;
}

}  // namespace weft::python
