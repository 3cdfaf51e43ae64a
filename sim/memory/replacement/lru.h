// Least recently used, exactly: the page leaves whose last reference is longest ago. It has the stack property: what is in
// n frames would be in n + 1 frames too (Mattson et al., 1970), so more frames never mean more faults.
#pragma once
#include "sim/memory/replacement/page_list.h"

namespace weft::replacement {

class Lru final : public Policy {
 public:
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Lru>(*this); }
  void load(Page page) override { stack_.append(page); }
  void touch(Page page) override { stack_.move_to_end(page); }
  void remove(Page page) override;
  // Pinned pages are in use at this moment: they count as just referenced.
  Page victim(const std::vector<Page>& pinned) override;
  void hash(Digest& digest) const override { stack_.hash(digest); }

 private:
  PageList stack_;  // least recently used first
};

}  // namespace weft::replacement
