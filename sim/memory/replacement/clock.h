// Clock, or second chance: pages stand in a circle, and a hand goes round. A page whose reference bit is set loses the bit
// and stays; the first one without it leaves (Corbato, 1968). The circle is kept as a queue whose head is under the hand.
#pragma once
#include "sim/memory/replacement/page_list.h"

namespace weft::replacement {

class Clock final : public Policy {
 public:
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Clock>(*this); }
  void load(Page page) override;
  void touch(Page page) override { referenced_[page] = 1; }
  void remove(Page page) override;
  // Pinned pages keep their bit: they are in use at this moment.
  Page victim(const std::vector<Page>& pinned) override;
  void hash(Digest& digest) const override;

 private:
  PageList circle_;
  std::vector<std::uint8_t> referenced_;  // by page
};

}  // namespace weft::replacement
