// The instructions that a thread is at: what a line of Python is made of, and where a switch may fall into it.
#pragma once
#include <string>
#include <vector>

#include "ui/context.h"

namespace weft::ui {

struct BytecodeRow {
  std::string name;      // "InplaceAddK"
  std::string text;      // "r4 = (r4 += k0 (1))"
  bool next = false;     // the one that comes next
};

// The instructions of the line where the thread's innermost frame stands, at most `most` of them around the next one.
std::vector<BytecodeRow> bytecode_of(const kernel::Machine& machine, const kernel::Thread& thread, std::size_t most);

// What the registers hold that these instructions compute with, locals aside: "r4 = 41927"; at most `most` of them.
std::vector<std::string> temporaries_of(const kernel::Machine& machine, const kernel::Thread& thread, std::size_t most);

}  // namespace weft::ui
