// Which registers an instruction reads and writes: for the verifier, and for views that show it.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/python/code.h"

namespace weft::python {

struct RegisterRange {
  std::uint32_t first = 0, count = 1;
};

struct RegisterUse {
  std::vector<RegisterRange> reads;   // must be bound
  std::vector<RegisterRange> writes;  // are bound afterwards
};

// The instruction at word `at`, which must be an instruction's first and have all of its words.
RegisterUse register_use(const CodeObject& code, std::uint32_t at);

}  // namespace weft::python
