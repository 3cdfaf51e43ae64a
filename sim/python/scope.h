// Scopes: where each name of a program lives. The rules are Python's (docs.python.org/3/reference/executionmodel):
// a name that a function binds anywhere is local in all of it; one that it only uses is looked for in the functions
// around it, past the classes, and last among the globals.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <map>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

enum class ScopeKind : std::uint8_t { Module, Class, Function, Lambda, Comprehension };

enum class Storage : std::uint8_t {
  Local,           // this scope's own (in a module: a global; in a class: an attribute)
  Cell,            // its own, and an inner scope uses it too
  Free,            // belongs to a function around this one
  GlobalExplicit,  // declared `global`
  GlobalImplicit,  // bound nowhere around: a global or a builtin
};

// One name in one scope. The flags say what the scope's own text does with it.
struct Symbol {
  std::string_view name;  // mangled where it has to be
  Storage storage = Storage::GlobalImplicit;
  bool is_parameter = false;
  bool is_bound = false;  // assigned, imported, defined, a parameter, ...
  bool is_assigned = false;  // not only imported
  bool is_used = false;
  bool is_global = false;
  bool is_nonlocal = false;
  bool is_annotated = false;
  bool is_loop_target = false;  // in a comprehension: the variable behind `for`
  // A class's own name that functions in the class also look for further out: both exist side by side.
  bool passes_through = false;
  const ast::Node* declaration = nullptr;  // the `global` or `nonlocal` statement, if any
};

struct Scope {
  ScopeKind kind = ScopeKind::Module;
  ast::ScopeId parent = ast::kNoScope;
  std::string_view name;            // of the function or class; "<lambda>", "<listcomp>", ...
  std::string_view class_name;      // the class whose private names (`__x`) are mangled here, or empty
  const ast::Node* node = nullptr;  // what opens it; nullptr for the module
  std::vector<Symbol> symbols;      // parameters first, then by first mention
  bool is_generator = false;        // has a `yield`
  bool is_async = false;            // `async def`, or a comprehension that awaits
  bool needs_class_cell = false;    // of a class: a method uses super() or __class__

  // Whether names here are found by inner functions.
  bool is_function_like() const { return kind != ScopeKind::Module && kind != ScopeKind::Class; }
  const Symbol* find(std::string_view symbol_name) const;

  std::map<std::string_view, std::uint32_t> index;  // into `symbols`; for look-up only, never walked
};

// All scopes of a program. The module's is number 0; a scope's number is greater than its parent's.
// AST nodes that open a scope carry its number. The table points into the tree and must not outlive it.
struct ScopeTable {
  std::vector<Scope> scopes;
  // Mangled names live here; the others are in the tree.
  std::unique_ptr<Arena> names = std::make_unique<Arena>();
};

struct ScopeResult {
  ScopeTable table;
  std::optional<Diagnostic> error;
};

ScopeResult analyze_scopes(const ast::Tree& tree);

// What `name` is called inside `class_name`: `__x` in class `_Stack` is `_Stack__x`. Nearly always `name` itself.
std::string mangle(std::string_view class_name, std::string_view name);
bool is_mangled(std::string_view class_name, std::string_view name);

}  // namespace weft::python
