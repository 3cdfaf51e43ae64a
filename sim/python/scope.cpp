// The second pass of the scope analysis: where each name lives.
#include "sim/python/scope.h"

#include "sim/python/scope_builder.h"

namespace weft::python {
namespace {

class Resolver {
 public:
  explicit Resolver(ScopeTable& table) : scopes_(table.scopes) {}

  // Parents come before their children, so that a scope can rely on what was found out about those around it.
  std::optional<Diagnostic> run() {
    for (ast::ScopeId scope = 0; scope < scopes_.size(); ++scope)
      for (std::size_t i = 0; i < scopes_[scope].symbols.size() && !error_; ++i) resolve(scope, i);
    return error_;
  }

 private:
  void resolve(ast::ScopeId scope, std::size_t index) {
    Symbol& symbol = scopes_[scope].symbols[index];
    if (symbol.is_nonlocal) return resolve_nonlocal(scope, index);
    if (symbol.is_global) {
      symbol.storage = Storage::GlobalExplicit;
    } else if (symbol.is_bound) {
      symbol.storage = Storage::Local;
    } else {
      const bool found = find_around(scope, symbol.name);
      scopes_[scope].symbols[index].storage = found ? Storage::Free : Storage::GlobalImplicit;
    }
  }

  void resolve_nonlocal(ast::ScopeId scope, std::size_t index) {
    const std::string name(scopes_[scope].symbols[index].name);
    if (scopes_[scope].symbols[index].is_global) return fail(scope, name, "name '" + name + "' is nonlocal and global");
    if (scopes_[scope].kind == ScopeKind::Module)
      return fail(scope, name, "nonlocal declaration not allowed at module level");
    if (!find_around(scope, scopes_[scope].symbols[index].name))
      return fail(scope, name, "no binding for nonlocal '" + name + "' found");
    scopes_[scope].symbols[index].storage = Storage::Free;
  }

  // Whether a function around `scope` has `name`. If so, its variable becomes a cell and every scope on the way
  // hands it on.
  bool find_around(ast::ScopeId scope, std::string_view name) {
    for (ast::ScopeId owner = scopes_[scope].parent; owner != ast::kNoScope; owner = scopes_[owner].parent) {
      Scope& around = scopes_[owner];
      if (around.kind == ScopeKind::Class && name == "__class__") {
        around.needs_class_cell = true;
        hand_on(scope, owner, name);
        return true;
      }
      Symbol* symbol = around.is_function_like() ? find(owner, name) : nullptr;
      if (symbol == nullptr) continue;
      if (symbol->is_global) return false;
      if (symbol->storage == Storage::Local) symbol->storage = Storage::Cell;
      if (symbol->storage != Storage::Cell && symbol->storage != Storage::Free) continue;
      hand_on(scope, owner, name);
      return true;
    }
    return false;
  }

  void hand_on(ast::ScopeId scope, ast::ScopeId owner, std::string_view name) {
    for (ast::ScopeId between = scopes_[scope].parent; between != owner; between = scopes_[between].parent) {
      Symbol* symbol = find(between, name);
      if (symbol == nullptr) {
        Scope& handing = scopes_[between];
        handing.index.emplace(name, static_cast<std::uint32_t>(handing.symbols.size()));
        symbol = &handing.symbols.emplace_back();
        symbol->name = name;
        symbol->storage = Storage::Free;
      }
      if (symbol->storage != Storage::Free) symbol->passes_through = true;
    }
  }

  Symbol* find(ast::ScopeId scope, std::string_view name) {
    const auto found = scopes_[scope].index.find(name);
    return found == scopes_[scope].index.end() ? nullptr : &scopes_[scope].symbols[found->second];
  }

  // CPython points at the declaration.
  void fail(ast::ScopeId scope, const std::string& name, std::string message) {
    const Symbol* symbol = find(scope, name);
    if (!error_) error_ = syntax_error(std::move(message), symbol->declaration->position);
  }

  std::vector<Scope>& scopes_;
  std::optional<Diagnostic> error_;
};

}  // namespace

const Symbol* Scope::find(std::string_view symbol_name) const {
  const auto found = index.find(symbol_name);
  return found == index.end() ? nullptr : &symbols[found->second];
}

ScopeResult analyze_scopes(const ast::Tree& tree) {
  ScopeResult result;
  result.error = ScopeBuilder(result.table).build(tree);
  if (!result.error) result.error = Resolver(result.table).run();
  return result;
}

// Names with two leading underscores, but not two trailing ones, nor those with a dot (`import a.__b`).
bool is_mangled(std::string_view class_name, std::string_view name) {
  const bool is_private = name.substr(0, 2) == "__" && name.size() > 2 && name.substr(name.size() - 2) != "__" &&
                          name.find('.') == std::string_view::npos;
  return is_private && class_name.find_first_not_of('_') != std::string_view::npos;
}

std::string mangle(std::string_view class_name, std::string_view name) {
  if (!is_mangled(class_name, name)) return std::string(name);
  class_name.remove_prefix(class_name.find_first_not_of('_'));
  return "_" + std::string(class_name) + std::string(name);
}

}  // namespace weft::python
