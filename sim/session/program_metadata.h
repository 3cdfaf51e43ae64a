// What a program says about itself: a block of comment lines in the manner of PEP 723, read by the menu, the command line
// and the tests.
//
//   # /// weft
//   # title.en = "Lost update"
//   # title.ko = "잃어버린 갱신"
//   # cores = 2
//   # quantum = 5ms
//   # ///
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/kernel/config.h"

namespace weft::session {

// A text in English and Korean; either may be empty.
struct BilingualText {
  std::string english;
  std::string korean;
};

// A line of the block that could not be understood. The rest counts all the same.
struct MetadataProblem {
  std::uint32_t line = 0;  // in the file, from 1
  std::string message;
};

struct ProgramMetadata {
  BilingualText title;
  BilingualText summary;       // one sentence: what the program does
  BilingualText watch;         // what to look at while it runs
  std::string group;           // basics, race, deadlock, memory, gil or process
  int order = 0;               // within the menu

  // The machine that it wants, by the names of kernel/settings.h; what is not said leaves the default.
  std::vector<std::pair<std::string, std::string>> settings;

  // For tests.
  std::optional<int> expected_exit;
  std::string expected;        // free text

  std::uint32_t first_line = 0, last_line = 0;  // of the block; 0: the program has none
  std::vector<MetadataProblem> problems;
};

ProgramMetadata read_metadata(std::string_view source);

// Sets what the program asks for.
void apply(const ProgramMetadata& metadata, kernel::Config& config);

}  // namespace weft::session
