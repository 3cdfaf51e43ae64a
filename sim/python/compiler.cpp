#include "sim/python/compiler.h"

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

bool compile_module(std::string_view source, std::string_view name, std::string_view file_name, CompiledModule& module,
                    Diagnostic& diagnostic) {
  module.name = name;
  module.file_name = file_name;
  module.source = source;
  const ParseResult parsed = parse_program(source);
  if (parsed.error) return diagnostic = *parsed.error, false;
  const ScopeResult scopes = analyze_scopes(*parsed.tree);
  if (scopes.error) return diagnostic = *scopes.error, false;
  if (const auto problem = check_statements(*parsed.tree, scopes.table)) return diagnostic = *problem, false;
  ModuleCompiler shared{module, scopes.table, parsed.tree->source, {}, false, {}, &diagnostic, false};
  CodeObject& body = module.codes.emplace_back();
  body.name = body.qualified = "<module>";
  FunctionCompiler(shared, 0, 0, nullptr).compile_module_body(*parsed.tree);
  module.imports.insert(module.imports.end(), shared.submodules.begin(), shared.submodules.end());
  return !shared.failed;
}

}  // namespace weft::python
