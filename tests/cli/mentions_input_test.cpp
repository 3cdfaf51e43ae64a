#include "sim/cli/mentions_input.h"

#include <gtest/gtest.h>

namespace weft::cli {
namespace {

TEST(MentionsInput, WhereAProgramWouldWaitForSomebodyToType) {
  for (const char* source : {"x = input()", "n = int(input ('? '))", "for line in sys.stdin: pass", "from sys import stdin\nstdin.read()",
                             "data = open(0).read()", "os.read(0, 10)", "import fileinput", "Shell().cmdloop()", "read = sys.stdin.readline"}) {
    EXPECT_TRUE(mentions_input(source)) << source;
  }
}

TEST(MentionsInput, NotWhereANameOnlyLooksLikeIt) {
  for (const char* source : {"", "def worker(input, output): pass", "user_input('x')", "inputs()", "Popen(a, stdin=PIPE)", "Popen(a, stdin = PIPE)",
                             "my_stdin.read()", "open(path)", "os.read(fd, 0)", "input", "입input()"}) {
    EXPECT_FALSE(mentions_input(source)) << source;
  }
}

}  // namespace
}  // namespace weft::cli
