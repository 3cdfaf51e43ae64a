// The lexer's inside, shared by lexer*.cpp only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/python/lexer.h"

namespace weft::python {

class Lexer {
 public:
  Lexer(std::string_view text, TextPlace begin, std::uint32_t end)
      : text_(text.substr(0, end)), offset_(begin.offset), line_(begin.line), column_(begin.column) {}

  LexResult run();
  LexResult run_replacement_field();

 private:
  struct Bracket {
    char opening;
    int line;
    int column;
  };
  // Two measures of one indentation, tabs at 8 and at 1: when they disagree about deeper or shallower, the
  // meaning would depend on the editor, and that is a TabError.
  struct Indentation {
    int column;
    int alternative_column;
  };

  // The text cursor. peek() is '\0' past the end; the text itself has no null characters.
  char peek(std::uint32_t ahead = 0) const;
  void advance();
  void advance_by(std::uint32_t bytes);
  bool at_end() const { return offset_ >= text_.size(); }

  // Lines and indentation (lexer.cpp).
  void start_line();
  void indent_to(Indentation wanted);
  void dedent_to(Indentation wanted);
  void fail_tabs();
  Indentation measure_indentation();
  void skip_blanks();
  void skip_comment();
  bool skip_continuation();
  void next_token();
  void end_line(TextPlace start);
  void end_text();

  // Words (lexer_words.cpp).
  void read_name_or_string();
  void check_identifier(TextPlace start);
  void read_string(TextPlace start);
  bool at_quotes(char quote, std::uint32_t count) const;
  void fail_unterminated(TextPlace start, std::uint32_t quotes);
  void read_operator();
  void open_bracket(char opening);
  void close_bracket(char closing);

  // Numbers (lexer_numbers.cpp). Each returns false after reporting an error.
  void read_number();
  bool read_number_text();
  bool read_radix_digits(int radix, std::string_view name);
  bool read_radix_digit(int radix, std::string_view name);
  bool read_decimal_digits();
  bool read_decimal();
  bool read_exponent();
  bool check_number_end(std::string_view name);
  bool check_leading_zeros(TextPlace start);

  TextPlace place() const { return {offset_, line_, column_}; }
  void push(TokenKind kind, TextPlace start);
  void push_here(TokenKind kind) { push(kind, place()); }
  // The first error wins; afterwards the lexer only winds up.
  void fail(Diagnostic diagnostic);
  void fail_layout(Diagnostic diagnostic);
  // Points at the character before the cursor, as CPython's tokenizer does.
  bool fail_before_cursor(std::string message);

  std::string_view text_;
  std::uint32_t offset_;
  int line_;
  int column_;
  bool at_line_start_ = true;
  std::vector<Bracket> brackets_;
  std::vector<Indentation> indentations_{{0, 0}};
  LexResult result_;
};

}  // namespace weft::python
