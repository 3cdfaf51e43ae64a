#include "sim/memory/replacement/lru.h"

namespace weft::replacement {

void Lru::remove(Page page) {
  if (stack_.contains(page)) stack_.remove(page);
}

Page Lru::victim(const std::vector<Page>& pinned) {
  for (const Page page : pinned) {
    if (stack_.contains(page)) stack_.move_to_end(page);
  }
  return stack_.take_first(pinned);
}

}  // namespace weft::replacement
