#include "sim/memory/replacement/reference_string.h"

#include <algorithm>
#include <iterator>

#include "sim/memory/replacement/optimal.h"

namespace weft::replacement {

namespace {

// Policies want small numbers: each page's rank among those that occur.
std::vector<std::uint64_t> distinct(std::vector<std::uint64_t> pages) {
  std::sort(pages.begin(), pages.end());
  pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
  return pages;
}

std::vector<Page> ranks_of(const std::vector<std::uint64_t>& pages, const std::vector<std::uint64_t>& known) {
  std::vector<Page> ranks;
  ranks.reserve(pages.size());
  for (const std::uint64_t page : pages) {
    ranks.push_back(static_cast<Page>(std::lower_bound(known.begin(), known.end(), page) - known.begin()));
  }
  return ranks;
}

constexpr std::uint32_t kNowhere = UINT32_MAX;

// The frames, and who is in which.
struct Frames {
  std::vector<std::uint32_t> frame_of;  // by page; kNowhere: not resident
  std::uint32_t used = 0, count = 0;
};

Reference refer(Policy& policy, Frames& frames, Page page, const std::vector<std::uint64_t>& known) {
  Reference result;
  if (frames.frame_of[page] != kNowhere) {
    policy.touch(page);
    result.frame = frames.frame_of[page];
    return result;
  }
  result.fault = true;
  if (frames.used < frames.count) {
    result.frame = frames.used++;
  } else {
    const Page victim = policy.victim();
    result.frame = frames.frame_of[victim];
    result.victim = known[victim];
    result.evicted = true;
    frames.frame_of[victim] = kNowhere;
  }
  frames.frame_of[page] = result.frame;
  policy.load(page);
  return result;
}

}  // namespace

bool is_paging_policy(std::string_view name) {
  return std::find(std::begin(kPagingPolicies), std::end(kPagingPolicies), name) != std::end(kPagingPolicies);
}

PagingResult run_references(std::string_view name, const std::vector<std::uint64_t>& pages, std::uint32_t count, bool steps) {
  const std::vector<std::uint64_t> known = distinct(pages);
  const std::vector<Page> ranks = ranks_of(pages, known);
  std::unique_ptr<Policy> policy = find_replacement(name);
  if (policy == nullptr) policy = std::make_unique<Optimal>(ranks);
  Frames frames{std::vector<std::uint32_t>(known.size(), kNowhere), 0, count};
  PagingResult result;
  for (const Page page : ranks) {
    const Reference reference = refer(*policy, frames, page, known);
    result.faults += reference.fault;
    result.evictions += reference.evicted;
    if (steps) result.references.push_back(reference);
  }
  return result;
}

}  // namespace weft::replacement
