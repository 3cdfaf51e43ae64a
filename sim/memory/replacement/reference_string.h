// A reference string under a policy, as textbooks do it on paper: pages come one after the other, some frames, and a
// table of what is where after each reference.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/memory/replacement/replacement.h"

namespace weft::replacement {

struct Reference {
  bool fault = false;
  std::uint64_t victim = 0;    // the page that had to leave, if `evicted`
  bool evicted = false;
  std::uint32_t frame = 0;     // where the page is now
};

struct PagingResult {
  std::uint64_t faults = 0, evictions = 0;
  std::vector<Reference> references;   // one each; empty unless asked for
};

// The names under which run_references() knows policies: those of find_replacement(), and "opt".
constexpr std::string_view kPagingPolicies[] = {"fifo", "lru", "clock", "opt"};
bool is_paging_policy(std::string_view name);

// pages: any numbers. frames: at least 1. `steps`: whether to keep each reference's outcome.
PagingResult run_references(std::string_view policy, const std::vector<std::uint64_t>& pages, std::uint32_t frames, bool steps);

}  // namespace weft::replacement
