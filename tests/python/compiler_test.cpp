// The compiler's output has the shape that the machine relies on; what it computes is checked by tests/scripts.
#include "sim/python/compiler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "sim/python/verifier.h"
#include "tests/python/front_end.h"

namespace weft::python {
namespace {

std::string error_of(std::string_view source) {
  CompiledModule module;
  Diagnostic error;
  return compile_module(source, "__main__", "test.py", module, error) ? "" : error.message;
}

const CodeObject& code_of(const CompiledModule& module, std::string_view name) {
  for (const CodeObject& code : module.codes) {
    if (code.name == name) return code;
  }
  ADD_FAILURE() << "no code " << name;
  return module.codes[0];
}

std::size_t count(const CodeObject& code, Opcode opcode) {
  std::size_t result = 0;
  for (std::uint32_t at = 0; at < code.text.size(); at += width_of(opcode_of(code.text[at]))) {
    if (opcode_of(code.text[at]) == opcode) ++result;
  }
  return result;
}

// "first,second,…" of numbers from 0, each put into `pattern` where its # is.
std::string repeated(int times, std::string_view pattern, std::string_view separator = "") {
  std::string result;
  for (int i = 0; i < times; ++i) {
    if (i > 0) result += separator;
    for (const char c : pattern) result += c == '#' ? std::to_string(i) : std::string(1, c);
  }
  return result;
}

std::string nested(int depth, std::string_view line, std::string_view innermost) {
  std::string result;
  for (int i = 0; i < depth; ++i) result += std::string(static_cast<std::size_t>(i), ' ') + std::string(line) + "\n";
  return result + std::string(static_cast<std::size_t>(depth), ' ') + std::string(innermost) + "\n";
}

// --- all Python that we have ---

TEST(Compiler, OurOwnPythonPassesTheVerifier) {
  std::size_t files = 0;
  for (const char* folder : {"sim/lib", "sim/programs", "tests/scripts"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(WEFT_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".py") continue;
      std::ifstream file(entry.path());
      const std::string source((std::istreambuf_iterator<char>(file)), {});
      CompiledModule module;
      Diagnostic error;
      std::string problem;
      const bool ok = compile_module(source, "__main__", "test.py", module, error);
      EXPECT_TRUE(!ok || verify(module, problem)) << entry.path() << ": " << problem;
      ++files;
    }
  }
  EXPECT_GT(files, 100u);
}

// --- limits, at and just past ---

TEST(Compiler, LocalVariables) {
  compiled("def f():\n" + repeated(240, "  v# = #\n"));
  compiled("def f():\n" + repeated(241, "  v# = #\n"));   // the rest are in a dict
  EXPECT_EQ(error_of("lambda " + repeated(300, "v#", ",") + ": v299\n"), "too many local variables in '<lambda>' (the limit is 240)");
}

TEST(Compiler, NestedBlocks) {
  compiled(nested(20, "for x in y:", "pass"));
  EXPECT_EQ(error_of(nested(21, "for x in y:", "pass")), "too many statically nested blocks");
  EXPECT_EQ(error_of(nested(21, "while x:", "pass")), "too many statically nested blocks");
  EXPECT_EQ(error_of(nested(21, "with x:", "pass")), "too many statically nested blocks");
}

TEST(Compiler, JumpsReachSoFar) {
  compiled("while x:\n" + repeated(8'000, "  f()\n"));
  EXPECT_EQ(error_of("while x:\n" + repeated(20'000, "  f()\n")),
            "the program outside its functions is too large: split it into smaller functions");
}

TEST(Compiler, CopiesOfFinallyBodiesStayWithinBounds) {
  std::string source;
  for (std::size_t i = 0; i < 30; ++i) {
    const std::string indent(i, ' ');
    source += indent + "try:\n" + indent + " f()\n" + indent + "finally:\n";
  }
  EXPECT_NE(error_of(source + std::string(30, ' ') + "g()\n"), "");
}

TEST(Compiler, LongDisplaysAndChains) {
  for (const char* display : {"[{}]", "({},)", "{{}}"}) {
    std::string text = display;
    const auto at = text.find("{}");
    compiled("x = " + std::string(text).replace(at, 2, repeated(10'000, "#", ",")) + "\n");
    compiled("x = " + std::string(text).replace(at, 2, repeated(10'000, "a#", ",")) + "\n");
  }
  compiled("x = {" + repeated(10'000, "#: a#", ",") + "}\n");
  compiled("f(" + repeated(1'000, "a#", ",") + ")\n");
  compiled("f(" + repeated(1'000, "a#=#", ",") + ")\n");
  compiled("x = " + repeated(900, "a#", " + ") + "\n");
  compiled("x = a" + repeated(400, ".f()") + "\n");
  compiled("x = f\"" + repeated(1'000, "{a} ") + "\"\n");
  compiled("x = " + repeated(5'000, "a", " and ") + "\n");
}

// --- definite assignment ---

TEST(Compiler, ChecksOnlyVariablesThatMayBeUnbound) {
  const auto checks = [](const std::string& body) {
    const CompiledModule module = compiled("def f(p):\n" + body);
    return count(code_of(module, "f"), Opcode::kCheckLocal);
  };
  EXPECT_EQ(checks(" x = p\n return x\n"), 0u);
  EXPECT_EQ(checks(" if p: x = 1\n return x\n"), 1u);
  EXPECT_EQ(checks(" if p: x = 1\n else: x = 2\n return x\n"), 0u);
  EXPECT_EQ(checks(" if p: x = 1\n else: return\n return x\n"), 0u);
  EXPECT_EQ(checks(" for x in p: pass\n return x\n"), 1u);
  EXPECT_EQ(checks(" while True:\n  x = 1\n  break\n return x + x\n"), 1u);
  EXPECT_EQ(checks(" p and (x := 1)\n return x\n"), 1u);
  EXPECT_EQ(checks(" (x := 1) and p\n return x\n"), 0u);
  EXPECT_EQ(checks(" try: x = p()\n except OSError: pass\n return x\n"), 1u);
  EXPECT_EQ(checks(" try: x = p()\n finally: p\n return x\n"), 0u);
  EXPECT_EQ(checks(" try: x = p()\n finally: x\n"), 1u);  // in the copy for exceptions only
  EXPECT_EQ(checks(" with p: x = 1\n return x\n"), 1u);
  EXPECT_EQ(checks(" del p\n"), 0u);
  EXPECT_EQ(checks(" del (p,)\n return p\n"), 1u);
  EXPECT_EQ(checks(" try: p()\n except OSError as e: e\n return e\n"), 2u);
}

// --- what is not there ---

TEST(Compiler, LeavesOutWhatCantBeReached) {
  const CompiledModule module = compiled("def f():\n while True:\n  g()\n return 1\n");
  EXPECT_EQ(count(code_of(module, "f"), Opcode::kReturn), 0u);
}

TEST(Compiler, ParallelAssignmentMakesNoTuple) {
  const CompiledModule module = compiled("def f(a, b):\n a, b = b, a + b\n return a\n");
  EXPECT_EQ(count(code_of(module, "f"), Opcode::kBuildTuple), 0u);
  EXPECT_EQ(count(code_of(module, "f"), Opcode::kUnpack), 0u);
}

TEST(Compiler, NamesOfAClassAreNoGlobals) {
  const CompiledModule module = compiled("class A:\n x = 1\n def f(self): pass\n");
  EXPECT_EQ(std::count(module.globals.begin(), module.globals.end(), "x"), 0);
  EXPECT_EQ(std::count(module.globals.begin(), module.globals.end(), "A"), 1);
}

TEST(Compiler, EqualConstantsAreOneAndOthersAreNot) {
  const CompiledModule module = compiled("def f(): return g(1, 1.0, True, 0.0, -0.0, 1, 'a', b'a', (1,), (1.0,), (1,))\n");
  EXPECT_EQ(code_of(module, "f").constants.size(), 9u);
}

// --- text ---

TEST(Disassembler, SaysWhatInstructionsDo) {
  const CompiledModule module = compiled("counter = 0\ndef add(n):\n    global counter\n    for i in range(n):\n        counter += 1\n");
  EXPECT_EQ(disassemble(module, code_of(module, "add")),
            "add (line 2; parameters n; locals i; 6 registers)\n"
            "     4        0  LoadGlobal          r4 = global range\n"
            "              1  Move                r5 = r0 (n)\n"
            "              2  Call                r4 = r4(r5)\n"
            "              3  GetIterator         r2 = iter(r4)\n"
            "       >>     4  ForIterate          r3 = next(r2), or to 10 at its end\n"
            "              5  Move                r1 (i) = r3\n"
            "     5        6  LoadGlobal          r4 = global counter\n"
            "              7  InplaceAddK         r4 = (r4 += k0 (1))\n"
            "              8  StoreGlobal         global counter = r4\n"
            "              9  JumpBack            back to 4\n"
            "       >>    10  LoadConst           r2 = k1 (None)\n"
            "             11  Return              return r2\n");
}

// --- the verifier sees what is wrong ---

std::string problem_of(const CompiledModule& module) {
  std::string problem;
  return verify(module, problem) ? "" : problem;
}

// The place of the n-th instruction of a kind.
std::uint32_t find(const CodeObject& code, Opcode opcode) {
  for (std::uint32_t at = 0; at < code.text.size(); at += width_of(opcode_of(code.text[at]))) {
    if (opcode_of(code.text[at]) == opcode) return at;
  }
  ADD_FAILURE() << "no such instruction";
  return 0;
}

void blank(CodeObject& code, Opcode opcode) { code.text[find(code, opcode)] = static_cast<Instruction>(Opcode::kNop); }

TEST(Verifier, UnboundVariable) {
  CompiledModule module = compiled("def f(p):\n if p: x = 1\n return x\n");
  blank(module.codes[1], Opcode::kCheckLocal);
  EXPECT_NE(problem_of(module).find("may be unbound"), std::string::npos);
}

TEST(Verifier, HandlerThatDoesNotPutBack) {
  CompiledModule module = compiled("def f():\n try: g()\n except: pass\n");
  blank(module.codes[1], Opcode::kPopException);
  EXPECT_NE(problem_of(module), "");
}

TEST(Verifier, JumpOutOfTheCode) {
  CompiledModule module = compiled("def f(p):\n while p: g()\n");
  CodeObject& code = module.codes[1];
  code.text[find(code, Opcode::kJumpIfFalse)] |= 0x7FFFu << 16;
  EXPECT_NE(problem_of(module).find("runs off the end"), std::string::npos);
}

TEST(Verifier, JumpIntoAnInstruction) {
  CompiledModule module = compiled("def f(p):\n while p: p.a\n");
  CodeObject& code = module.codes[1];
  const std::uint32_t at = find(code, Opcode::kJumpBack), into = find(code, Opcode::kLoadAttribute) + 1;
  code.text[at] = (code.text[at] & 0xFFFF) | (into - at - 1) << 16;
  EXPECT_NE(problem_of(module).find("jumps into an instruction"), std::string::npos);
}

TEST(Verifier, RegisterOutsideTheFrame) {
  CompiledModule module = compiled("x = 1\n");
  module.codes[0].text[0] |= 200u << 8;
  EXPECT_NE(problem_of(module).find("register outside the frame"), std::string::npos);
}

TEST(Verifier, HandlersInTheWrongOrder) {
  CompiledModule module = compiled("def f():\n try:\n  try: g()\n  except OSError: h()\n except: pass\n");
  std::reverse(module.codes[1].handlers.begin(), module.codes[1].handlers.end());
  EXPECT_NE(problem_of(module).find("handlers out of order"), std::string::npos);
}

}  // namespace
}  // namespace weft::python
