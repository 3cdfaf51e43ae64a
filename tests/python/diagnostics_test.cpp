// Accepts what CPython 3.11 accepts, refuses what it refuses, at the same place and in the same words.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "tests/python/front_end.h"

namespace weft::python {
namespace {

struct Snippet {
  int line = 0;
  std::string program;
  std::string expected;
};

bool is_snippet_line(const std::string& line) { return line.rfind(">>>", 0) == 0 || line.rfind("...", 0) == 0; }

std::vector<Snippet> read_snippets() {
  std::ifstream file(WEFT_SOURCE_DIR "/tests/python/diagnostics.txt");
  std::vector<Snippet> snippets;
  bool open = false;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (is_snippet_line(line)) {
      if (!open) snippets.push_back({number, "", ""});
      if (open) snippets.back().program += '\n';
      snippets.back().program += line.size() > 4 ? line.substr(4) : "";
      open = true;
    } else if (open) {
      snippets.back().expected = line.rfind("weft ", 0) == 0 ? line.substr(5) : line;
      open = false;
    }
  }
  return snippets;
}

// With the column replaced where the expectation does not name one.
std::string verdict(const Snippet& snippet) {
  const auto error = first_error(snippet.program);
  if (!error) return "ok";
  const bool any_column = snippet.expected.find(":* ") != std::string::npos;
  return error->kind + " " + std::to_string(error->line) + ":" + (any_column ? "*" : std::to_string(error->column)) +
         " " + error->message;
}

TEST(Diagnostics, AreCPythons) {
  const std::vector<Snippet> snippets = read_snippets();
  EXPECT_GT(snippets.size(), 700u);
  for (const Snippet& snippet : snippets)
    EXPECT_EQ(verdict(snippet), snippet.expected) << "diagnostics.txt:" << snippet.line << "\n" << snippet.program;
}

}  // namespace
}  // namespace weft::python
