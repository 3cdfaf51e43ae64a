// First in, first out: the page that came first leaves first, however often it was used since. More frames can mean more
// faults (Belady, Nelson, Shedler, 1969).
#pragma once
#include "sim/memory/replacement/page_list.h"

namespace weft::replacement {

class Fifo final : public Policy {
 public:
  std::unique_ptr<Policy> clone() const override { return std::make_unique<Fifo>(*this); }
  void load(Page page) override { queue_.append(page); }
  void touch(Page) override {}
  void remove(Page page) override;
  Page victim(const std::vector<Page>& pinned) override { return queue_.take_first(pinned); }
  void hash(Digest& digest) const override { queue_.hash(digest); }

 private:
  PageList queue_;  // in order of coming
};

}  // namespace weft::replacement
