// Belady's optimum (OPT, MIN): the page leaves that will not be needed for the longest time. It has to know the future, so
// it is for reference strings that exist already: the bound below which no policy can get (Belady, 1966).
#pragma once
#include <set>
#include <utility>

#include "sim/memory/replacement/replacement.h"

namespace weft::replacement {

class Optimal final : public Policy {
 public:
  // `references`: every reference that will come; load() and touch() must follow it.
  explicit Optimal(const std::vector<Page>& references);

  std::unique_ptr<Policy> clone() const override { return std::make_unique<Optimal>(*this); }
  void load(Page page) override { reference(page); }
  void touch(Page page) override { reference(page); }
  void remove(Page page) override;
  // Of pages that are never needed again, the one with the largest number.
  Page victim(const std::vector<Page>& pinned) override;
  void hash(Digest& digest) const override;

 private:
  void reference(Page page);

  std::vector<std::size_t> next_;   // by position in the string: where the same page comes next, or the string's length
  std::size_t now_ = 0;             // references done
  std::vector<std::size_t> due_;    // by page, of resident ones: when it is needed next
  std::set<std::pair<std::size_t, Page>> by_due_;
};

}  // namespace weft::replacement
