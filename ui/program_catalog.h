// The programs of the menu: what is built in, with what each file says about itself.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/kernel/config.h"
#include "sim/report/language.h"

namespace weft::ui {

struct ProgramText {
  std::string english, korean;
  const std::string& in(report::Language language) const {
    return language == report::Language::kKorean && !korean.empty() ? korean : english;
  }
};

struct Program {
  std::string name;        // "lost_update"
  std::string file_name;   // "lost_update.py", as tracebacks show it
  std::string source;
  ProgramText title, summary, watch;
  std::string group;       // programs of one group stand together in the menu
  int order = 0;
  std::uint32_t hidden_lines = 0;   // at the top: what the file says about itself
  kernel::Config config;   // what the program asks for
};

// The source behind its hidden lines.
std::string_view visible_source(const Program& program);

// In the order of the menu.
std::vector<Program> builtin_programs();
// A program that the user opened or wrote.
Program program_from(std::string_view file_name, std::string_view source);

}  // namespace weft::ui
