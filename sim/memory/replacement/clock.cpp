#include "sim/memory/replacement/clock.h"

namespace weft::replacement {

void Clock::load(Page page) {
  circle_.append(page);
  if (page >= referenced_.size()) referenced_.resize(std::size_t{page} + 1);
  referenced_[page] = 1;  // the reference for which it was loaded
}

void Clock::remove(Page page) {
  if (circle_.contains(page)) circle_.remove(page);
}

// Twice round is enough: the first time every bit is cleared.
Page Clock::victim(const std::vector<Page>& pinned) {
  for (std::size_t steps = 2 * circle_.size(); steps > 0; --steps) {
    const Page page = circle_.first();
    if (is_pinned(pinned, page)) {
      circle_.move_to_end(page);
    } else if (referenced_[page] != 0) {
      referenced_[page] = 0;
      circle_.move_to_end(page);
    } else {
      circle_.remove(page);
      return page;
    }
  }
  return kNoPage;
}

void Clock::hash(Digest& digest) const {
  circle_.hash(digest);
  for (Page page = circle_.first(); page != kNoPage; page = circle_.after(page)) digest.word(referenced_[page]);
}

}  // namespace weft::replacement
