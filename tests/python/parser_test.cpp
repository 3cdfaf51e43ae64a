#include "sim/python/parser.h"

#include <gtest/gtest.h>

#include <string>

#include "sim/python/ast_dump.h"
#include "tests/python/front_end.h"

namespace weft::python {
namespace {

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

std::string error_of(std::string_view program) {
  const auto error = first_error(program);
  return error ? error->message : "ok";
}

// The dump of one expression without its positions.
std::string shape(std::string_view expression) {
  const ParseResult result = parse_expression(expression);
  if (result.error) return result.error->message;
  const std::string text = dump(*result.tree);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool position = text[i] == ' ' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9' &&
                          text.substr(i, text.find('\n', i) - i).find(':') != std::string::npos;
    if (position) i = text.find_first_of(" \n", i + 1);
    out += text[i] == '\n' ? '|' : text[i];
  }
  return out;
}

TEST(Parser, PowerBindsTighterThanTheSignOnItsLeft) {
  EXPECT_EQ(shape("-a ** -b"),
            "expression UnaryOp| op 3| operand BinOp|  left Name|   id 'a'|   ctx 0|  op 6|"
            "  right UnaryOp|   op 3|   operand Name|    id 'b'|    ctx 0|");
}

TEST(Parser, EqualOperatorsGroupToTheLeft) {
  EXPECT_EQ(shape("1 - 2 - 3"),
            "expression BinOp| left BinOp|  left Constant 1|  op 1|  right Constant 2| op 1| right Constant 3|");
}

TEST(Parser, LiteralsSideBySideAreOneString) {
  EXPECT_EQ(shape("'a' \"b\" r'\\n' '\\x41'"), "expression Constant 'ab\\x5cnA'|");
}

TEST(Parser, HangulIsAName) {
  EXPECT_EQ(shape("가나"), "expression Name| id '\\xea\\xb0\\x80\\xeb\\x82\\x98'| ctx 0|");
}

TEST(Parser, SurrogateEscapesSurvive) { EXPECT_EQ(shape("'\\ud800'"), "expression Constant '\\xed\\xa0\\x80'|"); }

TEST(Parser, ColumnsCountCodePoints) {
  const auto error = first_error("가 = 나 다\n");
  ASSERT_TRUE(error);
  EXPECT_EQ(error->column, 6);
}

TEST(Parser, ByteOrderMarkAndLineEndsOfAllSystems) {
  EXPECT_EQ(error_of("\xEF\xBB\xBFif x:\r\n  y\r\n"), "ok");
  EXPECT_EQ(error_of("if x:\r  y\r"), "ok");
  EXPECT_EQ(error_of("\fif x:\n\f  y\n"), "ok");
  EXPECT_EQ(error_of("x = 1\\\r\n + 2"), "ok");
}

TEST(Parser, RefusesWhatIsNotText) {
  EXPECT_EQ(error_of("x = '\xff'"),
            "(unicode error) 'utf-8' codec can't decode byte 0xff in position 5: invalid start byte");
  EXPECT_EQ(error_of(std::string_view("a\0b", 3)), "source code cannot contain null bytes");
  EXPECT_EQ(error_of(std::string(kMaxSourceBytes + 1, '\n')), "source is longer than 1048576 bytes");
}

TEST(Parser, BracketsNestTwoHundredDeep) {
  EXPECT_EQ(error_of(repeat("(", 200) + "x" + repeat(")", 200)), "ok");
  EXPECT_EQ(error_of(repeat("(", 201) + "x" + repeat(")", 201)), "too many nested parentheses");
}

TEST(Parser, NothingNestsWithoutLimit) {
  const std::string deep = "too many nested parentheses", signs = "too many nested expressions or statements";
  EXPECT_EQ(error_of("x = " + repeat("-", 100000) + "1"), signs);
  EXPECT_EQ(error_of("x = " + repeat("not ", 100000) + "1"), signs);
  EXPECT_EQ(error_of("x = " + repeat("lambda: ", 100000) + "1"), deep);
  EXPECT_EQ(error_of("x = " + repeat("a if b else ", 80000) + "1"), deep);
  EXPECT_EQ(error_of("x = 1" + repeat("**1", 100000)), deep);
}

TEST(Parser, TreesHaveALimitedHeight) {
  const std::string high = "too many nested expressions or statements";
  EXPECT_EQ(error_of("x = 1" + repeat("+1", 900)), "ok");
  EXPECT_EQ(error_of("x = 1" + repeat("+1", 100000)), high);
  EXPECT_EQ(error_of("x = a" + repeat(".b", 100000)), high);
  EXPECT_EQ(error_of("if x: y\n" + repeat("elif x: y\n", 100000)), high);
}

TEST(Parser, IndentationHasALimit) {
  std::string program;
  for (int depth = 0; depth < 150; ++depth) program += repeat(" ", depth) + "if x:\n";
  EXPECT_EQ(error_of(program), "too many levels of indentation");
}

TEST(Parser, RendersAsCPythonPrints) {
  const std::string program = "def f():\n    print(a b)\n";
  const auto error = first_error(program);
  ASSERT_TRUE(error);
  EXPECT_EQ(render(*error, "main.py", program),
            "  File \"main.py\", line 2\n    print(a b)\n          ^^^\n"
            "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n");
}

}  // namespace
}  // namespace weft::python
