// Tokens: the words of a program. One list each for keywords and operators, so that the lexer's tables,
// the parser's names and the error messages cannot disagree.
#pragma once

#include <cstdint>
#include <string_view>

#include "sim/python/diagnostic.h"

namespace weft::python {

// clang-format off
#define WEFT_PYTHON_KEYWORDS(X)                                                                      \
  X(False, "False") X(None, "None") X(True, "True") X(And, "and") X(As, "as") X(Assert, "assert")    \
  X(Async, "async") X(Await, "await") X(Break, "break") X(Class, "class") X(Continue, "continue")    \
  X(Def, "def") X(Del, "del") X(Elif, "elif") X(Else, "else") X(Except, "except")                    \
  X(Finally, "finally") X(For, "for") X(From, "from") X(Global, "global") X(If, "if")                \
  X(Import, "import") X(In, "in") X(Is, "is") X(Lambda, "lambda") X(Nonlocal, "nonlocal")            \
  X(Not, "not") X(Or, "or") X(Pass, "pass") X(Raise, "raise") X(Return, "return") X(Try, "try")      \
  X(While, "while") X(With, "with") X(Yield, "yield")

// Longest first, so that the first match is the right one.
#define WEFT_PYTHON_OPERATORS(X)                                                                     \
  X(DoubleStarEqual, "**=") X(DoubleSlashEqual, "//=") X(LeftShiftEqual, "<<=")                      \
  X(RightShiftEqual, ">>=") X(Ellipsis, "...")                                                       \
  X(EqualEqual, "==") X(NotEqual, "!=") X(LessEqual, "<=") X(GreaterEqual, ">=") X(Arrow, "->")      \
  X(PlusEqual, "+=") X(MinusEqual, "-=") X(StarEqual, "*=") X(SlashEqual, "/=") X(PercentEqual, "%=")\
  X(AmpersandEqual, "&=") X(BarEqual, "|=") X(CaretEqual, "^=") X(AtEqual, "@=") X(ColonEqual, ":=") \
  X(DoubleStar, "**") X(DoubleSlash, "//") X(LeftShift, "<<") X(RightShift, ">>")                    \
  X(LessGreater, "<>")                                                                               \
  X(LeftParen, "(") X(RightParen, ")") X(LeftBracket, "[") X(RightBracket, "]") X(LeftBrace, "{")    \
  X(RightBrace, "}") X(Colon, ":") X(Comma, ",") X(Semicolon, ";") X(Plus, "+") X(Minus, "-")        \
  X(Star, "*") X(Slash, "/") X(Bar, "|") X(Ampersand, "&") X(Less, "<") X(Greater, ">")              \
  X(Equal, "=") X(Dot, ".") X(Percent, "%") X(Tilde, "~") X(Caret, "^") X(At, "@")
// clang-format on

enum class TokenKind : std::uint8_t {
  EndMarker,  // the end of the program
  Error,      // the lexer gave up here; its diagnostic says why
  Newline,    // the end of a logical line
  Indent,     // a block begins
  Dedent,     // a block ends
  Name,
  Number,
  String,   // with prefix and quotes, not decoded yet; an f-string too
  Unknown,  // a character that Python has no use for, such as '$'
#define X(name, text) Kw##name,
  WEFT_PYTHON_KEYWORDS(X)
#undef X
#define X(name, text) name,
      WEFT_PYTHON_OPERATORS(X)
#undef X
};

struct Token {
  TokenKind kind = TokenKind::EndMarker;
  std::uint8_t level = 0;   // brackets still open after this token
  std::uint32_t begin = 0;  // bytes in the source text
  std::uint32_t end = 0;
  Position position;
};

// The keyword spelled `text`, or Name.
TokenKind keyword_kind(std::string_view text);

struct OperatorMatch {
  TokenKind kind;
  std::uint32_t length;  // 0: no operator starts here
};
// The longest operator at the start of `text`.
OperatorMatch match_operator(std::string_view text);

}  // namespace weft::python
