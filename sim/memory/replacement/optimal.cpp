#include "sim/memory/replacement/optimal.h"

#include <algorithm>

namespace weft::replacement {

Optimal::Optimal(const std::vector<Page>& references) : next_(references.size()) {
  const Page most = references.empty() ? 0 : *std::max_element(references.begin(), references.end());
  std::vector<std::size_t> seen(std::size_t{most} + 1, references.size());  // from the end: where each page was seen last
  for (std::size_t i = references.size(); i-- > 0;) {
    next_[i] = seen[references[i]];
    seen[references[i]] = i;
  }
  due_.resize(seen.size());
}

void Optimal::reference(Page page) {
  remove(page);
  due_[page] = next_[now_++];
  by_due_.emplace(due_[page], page);
}

void Optimal::remove(Page page) { by_due_.erase({due_[page], page}); }

Page Optimal::victim(const std::vector<Page>& pinned) {
  for (auto at = by_due_.rbegin(); at != by_due_.rend(); ++at) {
    const Page page = at->second;
    if (is_pinned(pinned, page)) continue;
    remove(page);
    return page;
  }
  return kNoPage;
}

void Optimal::hash(Digest& digest) const {
  digest.word(now_);
  for (const auto& [due, page] : by_due_) digest.word(due), digest.word(page);
}

}  // namespace weft::replacement
