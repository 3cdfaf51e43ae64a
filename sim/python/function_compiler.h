// Compiles one scope (module, function, class body, comprehension) into one code object. Its functions are
// grouped by file: compile_names, compile_expressions, compile_calls, compile_displays, compile_statements,
// compile_loops, compile_try, compile_definitions.
#pragma once
#include <bitset>
#include <memory>
#include <string>
#include <string_view>
#include <map>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/code_builder.h"
#include "sim/python/scope.h"

namespace weft::python {

using CodeConstant = Constant;  // ast::Constant is the node

inline bool is_coroutine_function(const ast::Node& node) {
  const auto* function = ast::as_if<ast::FunctionDef>(&node);
  return function != nullptr && function->is_async;
}

// Those whose calls are not awaited.
std::vector<std::string_view> forgotten_coroutines(const ast::Tree& tree);

// What the code objects of one module share.
struct ModuleCompiler {
  CompiledModule& module;
  const ScopeTable& scopes;
  const Source& source;
  std::map<std::string, std::uint32_t, std::less<>> globals;  // looked up only
  bool lazy_annotations = false;                           // from __future__ import annotations
  bool shows_values = false;                               // of expression statements
  std::vector<std::string> submodules;                     // a.b for `from a import b`, in case it is a module
  Diagnostic* error = nullptr;
  bool failed = false;
  bool traces = false;                                     // the program mentions sys.settrace or setprofile
  bool imports_all = false;                                // from … import *: a global may be what is an attribute else
  std::string warnings = {};                               // what the program writes to standard error at first
  bool notices_ends = false;                               // objects have finalizers: __del__, finally in generators, weakref
  std::vector<std::string_view> forgotten{};               // coroutine functions that are called and not awaited there

  std::uint32_t global(std::string_view name);
  void fail(const Position& position, std::string_view message);
};

// More arguments than registers are good for, `*x` or `**x`: the call takes a tuple and a dict.
bool needs_unpacking(ast::Sequence<ast::Expr> arguments, ast::Sequence<ast::Keyword> keywords);

// Which variables are bound for certain at this point of the program.
using Bound = std::bitset<256>;

// Something that a return, break or continue has to undo on its way out, innermost last.
struct Block {
  enum class Kind : std::uint8_t { kLoop, kFinally, kHandler, kWith } kind;
  Label* break_label = nullptr;                   // kLoop
  const Label* continue_label = nullptr;
  Region* region = nullptr;                       // whose handler must not see the way out
  ast::Sequence<ast::Stmt> finally_body = {};     // kFinally
  Register reg = 0;                               // kHandler: the saved exception; kWith: __exit__ and its self
  std::string_view name = {};                     // kHandler: `as name`, to unbind
  bool is_async = false;                          // kWith: what __exit__ gives is awaited
};

Position place_from_name(Position whole, const ast::Attribute& node);

class FunctionCompiler {
 public:
  FunctionCompiler(ModuleCompiler& shared, std::uint32_t code_number, ast::ScopeId scope, FunctionCompiler* parent);

  void compile_module_body(const ast::Tree& tree);
  void compile_function_body(const ast::Arguments* arguments, ast::Sequence<ast::Stmt> body);
  void compile_lambda_body(const ast::Lambda& node);
  void compile_class_body(const ast::ClassDef& node);
  void compile_comprehension_body(const ast::Node& node);

 private:
  // --- names ---
  enum class Place : std::uint8_t { kRegister, kCell, kGlobal, kClassName, kNamespace };
  struct Variable {
    Place place;
    std::uint32_t index;    // register (kNamespace: of the dict), or global number; nothing for most names of a class
    std::string name;
    bool also_cell = false; // kClassName: read: look in the class, then in the cell in register `index`; written: nonlocal
  };
  bool set_up_registers(const ast::Arguments* arguments);
  void load_free_variables();
  void load_global(std::string_view name, Register target);
  std::vector<std::string> free_variables_of(const Scope& scope) const;
  Variable variable(std::string_view name);
  void load(std::string_view name, Register target, const Position& position);
  void store(std::string_view name, Register source, const Position& position);
  void erase(std::string_view name, const Position& position);
  void check_bound(Register reg);
  Register cell_of(std::string_view name) const;
  const Scope& scope() const { return shared_.scopes.scopes[scope_]; }
  std::string mangled(std::string_view name) const { return mangle(scope().class_name, name); }

  // --- expressions ---
  // The value in a register: a variable's own when it stays what it is, else a new temporary.
  Register operand(const ast::Expr& node);
  Register first_operand(const ast::Expr& node, Register target, bool must_copy = false);
  Register operand_before(const ast::Expr& node, const ast::Expr& later);
  Register operand_to_walk(const ast::Expr& node);
  // The value in a new temporary on top of the stack.
  Register temporary(const ast::Expr& node);
  // The value in `target`, which no part of the expression reads (a temporary).
  void into(const ast::Expr& node, Register target);
  // The value in a local variable's register, which the expression may read.
  void into_variable(const ast::Expr& node, Register reg);
  void jump_if(const ast::Expr& node, bool when, Label& label, Position place);
  void jump_from(Position& place, const ast::Expr& node, bool when, Label& label);
  void constant_into(const ast::Constant& node, Register target);
  bool constant_of(const ast::Expr& node, Constant& constant) const;
  bool constant_of_texts(const ast::BinOp& node, CodeConstant& constant) const;
  bool small_constant(const ast::Expr& node, std::uint32_t& index);  // usable as operand c
  void bool_operation(const ast::BoolOp& node, Register target);
  void bool_operands(const ast::BoolOp& node, Register target, Label& when_true, Label& when_false);
  void compare(const ast::Compare& node, Register target);
  void comparison(ast::CompareOperator op, Register target, Register left, const ast::Expr& right_node);
  void binary(const ast::BinOp& node, Register target);
  void unary(const ast::UnaryOp& node, Register target);
  void conditional(const ast::IfExp& node, Register target);
  void subscript(const ast::Subscript& node, Register target);
  Register slice(const ast::Slice& node);
  void attribute(Opcode opcode, Register a, Register b, const ast::Attribute& node);
  void yield_value(const ast::Yield& node, Register target);
  void yield_from(const ast::Expr& value, Opcode how, Register target, const Position& position);
  void await_in(Register value, std::uint8_t of_with = 0);
  void yield_item(Register target, Register value);
  void async_iterator(Register loop, Register source);
  void async_item(Register loop, Label& exhausted);
  void formatted(const ast::FormattedValue& node, Register target);
  void joined(const ast::JoinedStr& node, Register target);
  bool has_walrus(const ast::Node& node) const;

  // --- calls and displays ---
  void call(const ast::Call& node, Register target);
  Register call_base(Register target);
  bool super_call(const ast::Call& node, Register base);
  void call_unpacked(ast::Sequence<ast::Expr> arguments, ast::Sequence<ast::Keyword> keywords, Register base, const Position& position);
  void call_with(Opcode plain, Opcode with_keywords, Register base, std::uint32_t before, ast::Sequence<ast::Expr> arguments,
                 ast::Sequence<ast::Keyword> keywords, const Position& position);
  void keyword_dict(ast::Sequence<ast::Keyword> keywords, Register base, const Position& position);
  std::uint32_t keyword_names(ast::Sequence<ast::Keyword> keywords);
  void sequence_display(const ast::Node& node, ast::Sequence<ast::Expr> items, Opcode build, Register target);
  void dict_display(const ast::Dict& node, Register target);
  bool constant_tuple(ast::Sequence<ast::Expr> items, Constant& constant) const;
  void extend_list(ast::Sequence<ast::Expr> items, Register list, Register callee);
  void extend_set(ast::Sequence<ast::Expr> items, Register set);
  void clause_iterator(const ast::Comprehension& clause, const ast::Node& node, Register into);
  void comprehension(const ast::Node& node, ast::ScopeId scope, const ast::Comprehension& first, Register target);
  void comprehension_loops(ast::Sequence<ast::Comprehension> clauses, std::size_t index, const ast::Node& node, Register result);
  void comprehension_element(const ast::Node& node, Register result);

  // --- statements ---
  void statements(ast::Sequence<ast::Stmt> body);
  void statement(const ast::Stmt& node);
  void assign(const ast::Expr& target, Register source);
  void assign_statement(const ast::Assign& node);
  void unpack(ast::Sequence<ast::Expr> targets, Register source, const Position& position);
  bool parallel_assignment(const ast::Expr& target, const ast::Expr& value);
  void augmented(const ast::AugAssign& node);
  void augmented_name(const ast::Name& name, const ast::AugAssign& node);
  void in_place(ast::Operator op, Register target, Register left, const ast::Expr& right);
  void annotated(const ast::AnnAssign& node);
  void erase_target(const ast::Expr& target);
  void if_statement(const ast::If& node);
  void while_statement(const ast::While& node);
  void for_statement(const ast::For& node);
  void return_statement(const ast::Return& node);
  void enter_block(const Block& block);
  void leave_loop(bool is_break, const Position& position);
  void look_for_dead_before_return(Register value);
  void look_for_dead(const Position& position, Register top);
  void look_for_dead_object(Register top);
  void leave_blocks(std::size_t down_to);
  void reopen();
  void leave_block(const Block& block);
  void try_statement(const ast::Try& node);
  Bound tried(const ast::Try& node, Region& body, Register caught, Label& end);
  void try_except(const ast::Try& node);
  void handler_clause(const ast::ExceptHandler& handler, Register caught, Region& area, Label& end);
  void try_except_star(const ast::Try& node);
  void star_clause(const ast::ExceptHandler& handler, Register caught, Register state);
  void ask_groups(std::string_view method, Register base, Register state, const Position& position, Register argument);
  void unbind(std::string_view name, Register none);
  void cleanup(Region& region, Register saved, Register scratch);
  void finally_on_exception(const ast::Try& node, Register caught);
  // Where a pattern's parts find what they need: the register of each captured name, the module _patterns.
  struct PatternPlaces {
    std::map<std::string_view, Register> captures;
    Register library;
  };
  void match_statement(const ast::Match& node);
  void match_case(const ast::MatchCase& node, Register subject, Register library, Label& next);
  void pattern(const ast::Pattern& node, Register subject, const PatternPlaces& places, Label& fail);
  void or_pattern(const ast::MatchOr& node, Register subject, const PatternPlaces& places, Label& fail);
  void sequence_pattern(const ast::MatchSequence& node, Register subject, const PatternPlaces& places, Label& fail);
  void mapping_pattern(const ast::MatchMapping& node, Register subject, const PatternPlaces& places, Label& fail);
  void class_pattern(const ast::MatchClass& node, Register subject, const PatternPlaces& places, Label& fail);
  void ask_library(std::string_view function, Register base, Register subject, Register library, const Position& position);
  void parts_of_pattern(ast::Sequence<ast::Pattern> patterns, Register call, std::uint32_t count, const PatternPlaces& places, Label& fail);
  void with_statement(const ast::With& node, std::size_t index);
  void call_exit(Register exit, Register caught, bool is_async);
  void raise_statement(const ast::Raise& node);
  void assert_statement(const ast::Assert& node);
  void import_module(Register module, std::string_view name, int level);
  void import_statement(const ast::Import& node);
  void import_from(const ast::ImportFrom& node);
  void note_import(std::string_view name) const;
  void note_need(std::string_view name);
  void note_need_of_program(std::string_view name);
  void note_need_of_attribute(std::string_view name);
  void note_need_of_text(std::string_view text) const;
  void note_imports_of_call(const ast::Call& node);
  void show_value(const ast::Expr& value);
  bool unawaited(const ast::Expr& value);

  // --- definitions ---
  void function_definition(const ast::FunctionDef& node);
  void lambda(const ast::Lambda& node, Register target);
  void class_definition(const ast::ClassDef& node);
  void make_class_body(const ast::ClassDef& node, std::uint32_t number, Register body);
  std::unique_ptr<FunctionCompiler> compiler_of(std::uint32_t code_number, ast::ScopeId inner);
  void decorate(ast::Sequence<ast::Expr> decorators, Register base);
  // Makes a function of a new code object from defaults and closure; the result is in `target`.
  void make_function(std::uint32_t code, ast::ScopeId scope, const ast::Arguments* arguments, const ast::Expr* returns,
                     bool annotate, Register target);
  bool defaults_tuple(const ast::Arguments& arguments);
  bool keyword_defaults(const ast::Arguments& arguments);
  bool annotations(const ast::Arguments& arguments, const ast::Expr* returns);
  void annotation_into(const ast::Expr& annotation, Register target);
  void write_warnings();
  void set_up_annotations();
  void keep_annotations(Register base);
  bool closure(ast::ScopeId scope);
  std::uint32_t new_code(std::string_view name, const Position& position);
  std::string qualified(std::string_view name) const;
  void finish(bool returns_none = true);

  // --- sys.settrace and setprofile (compile_trace.cpp) ---
  void start_trace(Region& region);
  void end_trace(Region& region);
  void trace(std::string_view event, Register value, bool has_value);
  void trace_line(const Position& position);
  void trace_value(std::string_view event, Register value);

  void note_deletions(const ast::Node& root);
  void note_deleted(const ast::Node& deletion);
  void note_deletable(std::string_view name);
  void fail(const ast::Node& node, std::string_view message) { shared_.fail(node.position, message); }

  ModuleCompiler& shared_;
  std::uint32_t number_;
  ast::ScopeId scope_;
  FunctionCompiler* parent_;
  CodeObject own_;                 // built here, then moved to the module: codes may be added meanwhile
  CodeBuilder out_;
  std::map<std::string, Register, std::less<>> registers_;  // variables and cells; looked up only
  Bound bound_, deletable_;
  const ast::Expr* whole_statement_ = nullptr;  // the expression that is a statement of its own
  std::vector<Block> blocks_;
  Position statement_position_;
  std::vector<Region*> reopen_after_jump_;
  bool in_class_ = false;
  bool traced_ = false;            // this function tells what it does: …
  int traced_line_ = 0;            // … where it did so last …
  Register call_record_ = 0;       // … what _trace gave for the call
};

}  // namespace weft::python
