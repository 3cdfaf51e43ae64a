// What `weft pages` prints: each reference with the frames' contents after it, and how many faults each policy takes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/memory/replacement/reference_string.h"

namespace weft::cli {

struct PagingRun {
  std::string_view policy;
  std::uint32_t frames = 0;
  replacement::PagingResult result;
};

// Longer reference strings get counts only: nobody reads such a table.
constexpr std::size_t kMostShownReferences = 1'000;

std::string paging_as_text(const std::vector<std::uint64_t>& pages, const std::vector<PagingRun>& runs);
std::string paging_as_json(const std::vector<std::uint64_t>& pages, const std::vector<PagingRun>& runs);

}  // namespace weft::cli
