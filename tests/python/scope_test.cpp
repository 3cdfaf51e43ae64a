#include "sim/python/scope.h"

#include <gtest/gtest.h>

#include "sim/python/parser.h"

namespace weft::python {
namespace {

// "name:storage" of every symbol in the scope called `scope`, in the table's order.
std::string symbols(std::string_view program, std::string_view scope_name) {
  const ParseResult parsed = parse_program(program);
  if (parsed.error) return parsed.error->message;
  const ScopeResult result = analyze_scopes(*parsed.tree);
  if (result.error) return result.error->message;
  constexpr std::string_view storages[] = {"local", "cell", "free", "global", "implicit"};
  std::string out;
  for (const Scope& scope : result.table.scopes) {
    if (scope.name != scope_name) continue;
    for (const Symbol& symbol : scope.symbols) {
      out += out.empty() ? "" : " ";
      out += std::string(symbol.name) + ":" + std::string(storages[static_cast<int>(symbol.storage)]);
      if (symbol.passes_through) out += "+through";
    }
  }
  return out;
}

TEST(Scope, WhatAFunctionAssignsIsLocalAndWhatItOnlyReadsIsGlobal) {
  EXPECT_EQ(symbols("def f(a):\n  b = a + c\n", "f"), "a:local b:local c:implicit");
}

TEST(Scope, GlobalDeclarationReachesTheModule) {
  EXPECT_EQ(symbols("def f():\n  global counter\n  counter += 1\n", "f"), "counter:global");
}

TEST(Scope, InnerFunctionSharesACell) {
  const std::string program = "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n  return g\n";
  EXPECT_EQ(symbols(program, "f"), "n:cell g:local");
  EXPECT_EQ(symbols(program, "g"), "n:free");
}

TEST(Scope, FunctionsBetweenHandTheCellOn) {
  const std::string program = "def f():\n  n = 0\n  def g():\n    def h():\n      return n\n";
  EXPECT_EQ(symbols(program, "g"), "h:local n:free");
  EXPECT_EQ(symbols(program, "h"), "n:free");
}

TEST(Scope, MethodsDoNotSeeTheNamesOfTheirClass) {
  EXPECT_EQ(symbols("class A:\n  x = 1\n  def f(self):\n    return x\n", "f"), "self:local x:implicit");
}

TEST(Scope, AClassMayHaveANameThatAlsoPassesThrough) {
  const std::string program = "def f(x):\n  class A:\n    x = 1\n    def g(self):\n      return x\n";
  EXPECT_EQ(symbols(program, "f"), "x:cell A:local");
  EXPECT_EQ(symbols(program, "A"), "x:local+through g:local");
  EXPECT_EQ(symbols(program, "g"), "self:local x:free");
}

TEST(Scope, SuperHoldsOnToTheClass) {
  EXPECT_EQ(symbols("class A:\n  def f(self):\n    super().f()\n", "f"), "self:local super:implicit __class__:free");
}

TEST(Scope, ComprehensionsHaveTheirOwnVariables) {
  EXPECT_EQ(symbols("def f(xs):\n  return [x + y for x in xs]\n", "f"), "xs:local");
  EXPECT_EQ(symbols("def f(xs):\n  return [x + y for x in xs]\n", "<listcomp>"), "x:local y:implicit");
}

TEST(Scope, WalrusInAComprehensionBindsAround) {
  const std::string program = "def f(xs):\n  return [last := x for x in xs]\n";
  EXPECT_EQ(symbols(program, "f"), "xs:local last:cell");
  EXPECT_EQ(symbols(program, "<listcomp>"), "x:local last:free");
}

TEST(Scope, PrivateNamesAreMangled) {
  EXPECT_EQ(symbols("class _Stack:\n  def push(self):\n    __x = 1\n    __y__ = 2\n", "push"),
            "self:local _Stack__x:local __y__:local");
}

TEST(Scope, GlobalInAFunctionHidesTheOuterLocalFromInnerFunctions) {
  const std::string program = "def f():\n  x = 1\n  def g():\n    global x\n    def h():\n      return x\n";
  EXPECT_EQ(symbols(program, "h"), "x:implicit");
}

}  // namespace
}  // namespace weft::python
