// A file of prices for `--cost`: a JSON object that names a preset and says what is different.
//
//   {"about": "where they were measured", "base": "cpython-3.11-linux", "system_call": 120, "op_call": 9}
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "sim/vm/cost_model.h"

namespace weft::cli {

struct CostFile {
  std::string base;      // the preset that prices come from which the file does not name
  vm::CostModel prices;
};

// The keys are "base" (required), "about" (any text) and the names of sim/vm/prices.def with whole numbers within the limits that
// stand there. Nothing after an error, with its place: "prices.op_call must be 0 to 1000000, not -1" or "not JSON: line 3, column 7".
std::optional<CostFile> read_cost_file(std::string_view text, std::string& error);

}  // namespace weft::cli
