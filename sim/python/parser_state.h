// The parser's inside, shared by parser*.cpp only: recursive descent, one function for each rule of the grammar.
//
// Errors: the first fail() is kept and moves the cursor to the end of the program. There no rule matches and
// every loop ends, so rules need no error checks of their own; what they then return is never looked at, but it
// is never nullptr either, unless the rule's comment says so.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "sim/python/ast.h"
#include "sim/python/ast_fields.h"
#include "sim/python/lexer.h"
#include "sim/python/token.h"

namespace weft::python {

struct StringParts;  // parser_strings.h
struct StringLiteral;
struct FStringText;

// Rules inside rules: each bracket takes one, so does each operator that nests to the right. Bounds the stack.
constexpr int kMaxNesting = 400;

class Parser {
 public:
  Parser(ast::Tree& tree, LexResult lexed) : tree_(tree), lexed_(std::move(lexed)) {}

  void parse_program();
  void parse_single(std::string_view text);
  void parse_eval(std::string_view text);
  std::optional<Diagnostic> take_error();

 private:
  using Expr = ast::Expr;
  using Stmt = ast::Stmt;
  using Context = ast::Context;
  template <typename T>
  using Sequence = ast::Sequence<T>;

  // ---- the cursor (parser.cpp)
  const Token& token(int ahead = 0);
  TokenKind kind(int ahead = 0) { return token(ahead).kind; }
  const Token& previous() const;
  bool at(TokenKind wanted) { return kind() == wanted; }
  bool at_any(std::initializer_list<TokenKind> wanted);
  bool at_name(std::string_view word, int ahead = 0);
  Token take();
  bool accept(TokenKind wanted);
  void expect(TokenKind wanted);
  // CPython's forced token: `expected '('` instead of `invalid syntax`.
  void expect_forced(TokenKind wanted, std::string_view text);
  std::string_view expect_name();
  std::string_view text_of(const Token& token) const;
  std::string_view name_of(const Token& token);  // as the program knows it: its NFKC form
  // From the start of `first` to the end of what was consumed last.
  Position since(const Position& first) const { return span(first, previous().position); }

  // ---- errors (parser.cpp)
  bool failed() const { return error_.has_value(); }
  int failed_line() const;
  void fail(Diagnostic diagnostic);
  void fail_at(const Position& position, std::string message);
  void fail_here(std::string message);
  void fail_in_string(std::string message);
  Position end_of_text() const;
  Position error_place();
  Position error_place(const Token& next) const;
  void fail_invalid_syntax();
  bool take_back_plain_error(std::size_t index);

  // Runs `rule` and says whether it went well. When it did not, the parser is where it was, unless it ran into
  // what the lexer could not read: that stays an error. Inside, no helpful error messages are searched for, so an
  // attempt costs no more than the text it reads.
  template <typename Rule>
  bool attempt(Rule rule) {
    if (failed()) return false;
    const std::size_t index = index_, farthest = farthest_;
    const bool was_attempting = std::exchange(attempting_, true);
    rule();
    attempting_ = was_attempting;
    if (!failed()) return true;
    attempt_farthest_ = farthest_;
    if (is_certain_error_ || lexed_.tokens[farthest_].kind == TokenKind::Error) return false;
    error_.reset();
    is_plain_error_ = false;
    index_ = index;
    farthest_ = farthest;
    return false;
  }
  // An operator and what stands behind it. In an attempt, an expression ends before what does not continue it: what
  // fails then may begin the next one.
  template <typename Rule>
  bool continues(Rule rule) {
    if (attempting_) return attempt(rule);
    rule();
    return true;
  }
  // An attempt after which the parser is where it was in any case.
  template <typename Rule>
  bool would_match(Rule rule) {
    const std::size_t index = index_, farthest = farthest_;
    const bool matches = attempt(rule);
    if (failed()) return false;
    index_ = index;
    farthest_ = farthest;
    return matches;
  }

  // Counts one level of nesting while it lives.
  class Nesting {
   public:
    explicit Nesting(Parser& parser) : parser_(parser) {
      if (++parser_.nesting_ > kMaxNesting) parser_.fail_here("too many nested parentheses");
    }
    ~Nesting() { --parser_.nesting_; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

   private:
    Parser& parser_;
  };

  // ---- nodes
  template <typename T, typename... Fields>
  T* make(const Position& position, Fields&&... fields) {
    T* node = tree_.arena.make<T>(typename T::Base{{{T::kKind, 1, position}}}, std::forward<Fields>(fields)...);
    const int height = 1 + ast::height_below(*node);
    if (height > ast::kMaxTreeHeight) fail_at(position, "too many nested expressions or statements");
    node->height = static_cast<std::uint16_t>(std::min(height, ast::kMaxTreeHeight));
    return node;
  }
  template <typename T>
  Sequence<T> sequence(const std::vector<T*>& nodes) {
    return tree_.arena.copy(nodes);
  }
  ast::Constant* make_constant(const Position& position, ast::ConstantKind type) {
    return make<ast::Constant>(position, type);
  }
  Expr* make_missing() { return make_constant(token().position, ast::ConstantKind::None); }

  // ---- expressions (parser_expressions.cpp)
  Expr* star_expressions();
  Expr* star_expression();
  Expr* star_named_expression();
  bool at_named_expression();
  Expr* named_expression();
  Expr* expression();
  Expr* expressions();
  Expr* yield_expression();
  Expr* yield_or_star_expressions();
  Expr* conditional(Expr* body, const Position& start);
  Expr* lambda();
  Expr* disjunction();
  Expr* conjunction();
  Expr* inversion();
  Expr* comparison();
  std::optional<ast::CompareOperator> accept_compare_operator();
  Expr* bitwise_or() { return binary(0); }
  Expr* binary(int least_precedence);
  Expr* factor();
  Expr* power();
  Expr* await_primary();

  // ---- primaries and atoms (parser_atoms.cpp)
  Expr* primary();
  bool at_empty_list();
  Expr* subscript(Expr* value, const Position& start);
  Expr* slices();
  Expr* slice_or_starred();
  Expr* slice();
  Expr* atom();
  Expr* name();
  Expr* parenthesised();
  Expr* list_display();
  Expr* brace_display();
  Expr* dict_display(const Position& start, Expr* first_key);
  Expr* set_display(const Position& start, Expr* first);
  Expr* dict_key();
  void dict_item(Expr* first_key, std::vector<Expr*>& keys, std::vector<Expr*>& values);
  bool at_comprehension();
  Sequence<ast::Comprehension> comprehensions();
  void refuse_starred_element(const Expr* element);
  void refuse_starred_value();
  void fail_double_starred();
  void elements(TokenKind closing, std::vector<Expr*>& items);

  // ---- calls (parser_calls.cpp)
  struct CallArguments {
    std::vector<Expr*> positional;
    std::vector<ast::Keyword*> keywords;
    bool has_unpacked_mapping = false;  // **mapping
    bool out_of_order = false;          // a positional argument behind a keyword
    Expr* generator = nullptr;          // a generator expression without parentheses of its own
    Position generator_for;             // its first `for`
  };
  Expr* call(Expr* func, const Position& start);
  CallArguments call_arguments();
  void call_argument(CallArguments& arguments);
  void mapping_argument(CallArguments& arguments);
  void keyword_argument(CallArguments& arguments);
  void positional_argument(CallArguments& arguments);
  void refuse_misplaced(const CallArguments& arguments);
  void refuse_bad_keyword(const Expr* before_equal);

  // ---- parameters (parser_parameters.cpp)
  struct Parameters;
  ast::Arguments* parameters(TokenKind closing);
  void parameter(Parameters& list);
  void plain_parameter(Parameters& list);
  void slash(Parameters& list);
  void star(Parameters& list);
  void double_star(Parameters& list);
  ast::Arg* parameter_name(Parameters& list, bool starred);
  void refuse_parenthesised_parameters(Parameters& list);

  // ---- literals (parser_numbers.cpp, parser_strings.cpp, parser_fstrings.cpp)
  Expr* number();
  ast::Constant* integer(const Token& token, std::string_view digits);
  Expr* strings();
  void refuse_letters(const StringLiteral& literal);
  void string_literal(const StringLiteral& literal, StringParts& parts);
  void string_text(std::string_view body, bool raw, bool bytes, StringParts& parts);
  Expr* plain_string(const StringParts& parts, bool bytes);
  Expr* joined_string(StringParts& parts);
  void flush_text(StringParts& parts);
  void fstring(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts);
  bool fstring_literal(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts);
  bool skip_character_name(const FStringText& text, TextPlace& cursor);
  void replacement_field(const FStringText& text, TextPlace& cursor, int nesting, StringParts& parts);
  char conversion(const FStringText& text, TextPlace& cursor);
  Expr* format_spec(const FStringText& text, TextPlace& cursor, int nesting);
  bool find_expression_end(const FStringText& text, TextPlace& cursor);
  void skip_inner_string(const FStringText& text, TextPlace& cursor);
  void close_inner_bracket(char closing, std::string& brackets);
  Expr* replacement_expression(TextPlace begin, std::uint32_t end);
  void show_field(Diagnostic& error, TextPlace begin, std::uint32_t end) const;
  void fail_empty_field(char next);
  void fail_fstring(std::string message);
  void fail_fstring_expression(std::string message);

  // ---- targets (parser_targets.cpp)
  Expr* as_target(Expr* expr, Context context);
  void set_context(Expr* expr, Context context);
  Expr* star_targets();
  Expr* operands();
  void refuse_for_targets();

  // ---- simple statements (parser_statements.cpp)
  void statements(std::vector<Stmt*>& body);
  void simple_statements(std::vector<Stmt*>& body);
  Stmt* simple_statement();
  Stmt* expression_statement();
  Stmt* assignment(Expr* first, const Position& start);
  void refuse_assignment_target(Expr* target, bool is_first);
  Stmt* annotated_assignment(Expr* target, const Position& start);
  void refuse_annotation_target(Expr* target);
  Stmt* augmented_assignment(Expr* target, const Position& start, ast::Operator op);
  Stmt* return_statement();
  Stmt* raise_statement();
  Stmt* delete_statement();
  Stmt* assert_statement();
  std::span<const std::string_view> name_list();

  // ---- imports (parser_imports.cpp)
  Stmt* import_statement();
  Stmt* import_from_statement();
  int import_level();
  std::string_view dotted_name();
  ast::Alias* import_alias();
  ast::Alias* import_from_alias();
  Sequence<ast::Alias> import_from_targets();
  bool refuse_trailing_comma();

  // ---- compound statements (parser_compound.cpp)
  bool compound_statement(std::vector<Stmt*>& body);
  Sequence<Stmt> block(std::string_view owner, int line);
  void fail_missing_block(std::string_view owner, int line);
  void expect_colon();
  Stmt* if_statement();
  Sequence<Stmt> else_block();
  Stmt* while_statement();
  Stmt* for_statement(const Position& start, bool is_async);
  Stmt* try_statement();
  ast::ExceptHandler* except_handler(std::optional<bool>& is_star);
  void refuse_bare_exception_tuple(Expr* first);
  Stmt* async_statement();
  Stmt* decorated();
  Stmt* function(const Position& start, bool is_async, Sequence<Expr> decorators);
  Stmt* class_definition(const Position& start, Sequence<Expr> decorators);

  // ---- match (parser_match.cpp)
  using Pattern = ast::Pattern;
  bool at_match_statement();
  Stmt* match_statement();
  Expr* match_subject();
  ast::MatchCase* match_case();
  Pattern* patterns();
  Pattern* sequence_items(const Position& start, Pattern* first, TokenKind closing);
  Pattern* star_or_pattern();
  Pattern* pattern();
  Pattern* or_pattern();
  Pattern* closed_pattern();
  Pattern* singleton_pattern(ast::ConstantKind value);
  Pattern* name_pattern();
  Pattern* group_or_sequence_pattern(TokenKind closing);
  Pattern* number_pattern();
  Expr* unsigned_number();
  Expr* signed_number();
  Pattern* mapping_pattern();
  Expr* mapping_key();
  Pattern* class_pattern(Expr* cls, const Position& start);
  std::string_view capture_name();

  // ---- with (parser_with.cpp)
  Stmt* with_statement(const Position& start, bool is_async);
  Sequence<ast::WithItem> with_items();
  Sequence<ast::WithItem> parenthesised_with_items();
  bool parenthesis_holds_as() const;
  ast::WithItem* with_item();

  // ---- helpful errors (parser_hints.cpp): called where the program is known or suspected to be wrong
  void hint_missing_comma(Expr* left, std::size_t first_token);
  void hint_legacy_statement(Expr* left);
  void hint_assignment_in_expression(Expr* left);
  bool is_behind_parenthesis(const Expr& left) const;
  void hint_comprehension_target(const std::vector<Expr*>& items);

  ast::Tree& tree_;
  LexResult lexed_;
  std::size_t index_ = 0;
  std::size_t farthest_ = 0;          // the last token looked at: where CPython reports a plain syntax error
  std::size_t fetched_ = 0;           // the last one looked at in whatever attempt
  std::size_t attempt_farthest_ = 0;  // the same in the last attempt that failed
  int nesting_ = 0;
  bool attempting_ = false;
  bool is_plain_error_ = false;         // the last failure had nothing better to say than "invalid syntax"
  bool last_line_is_open_ = false;      // in eval() and at a prompt nothing is put behind it; errors inside strings at its end show that
  bool is_certain_error_ = false;       // in a string: whatever was attempted, this is wrong
  bool is_final_error_ = false;         // no broken token further down explains it better
  bool failed_beyond_bracket_ = false;  // the error is on a later line than a bracket that is never closed
  std::optional<Diagnostic> error_;
};

// The first part of `expr` that can not be a target; nullptr when all of it can.
const ast::Expr* find_invalid_target(const ast::Expr& expr, ast::Context context);
const ast::Expr* find_invalid_for_target(const ast::Expr& expr);

// What CPython calls an expression of this kind in messages: "cannot assign to function call".
std::string_view expression_name(const ast::Expr& expr);

}  // namespace weft::python
