// Resident pages in an order: a doubly linked list whose links are tables by page number, so that any page can be taken
// out at once.
#pragma once
#include <vector>

#include "sim/core/digest.h"
#include "sim/memory/replacement/replacement.h"

namespace weft::replacement {

class PageList {
 public:
  bool contains(Page page) const { return page < links_.size() && links_[page].listed; }
  Page first() const { return first_; }  // kNoPage: empty
  Page after(Page page) const { return links_[page].next; }
  std::size_t size() const { return size_; }

  void append(Page page) {
    if (page >= links_.size()) links_.resize(std::size_t{page} + 1);
    links_[page] = {last_, kNoPage, true};
    (last_ == kNoPage ? first_ : links_[last_].next) = page;
    last_ = page;
    ++size_;
  }
  void remove(Page page) {
    const Link link = links_[page];
    (link.previous == kNoPage ? first_ : links_[link.previous].next) = link.next;
    (link.next == kNoPage ? last_ : links_[link.next].previous) = link.previous;
    links_[page] = {};
    --size_;
  }
  void move_to_end(Page page) {
    if (page == last_) return;
    remove(page);
    append(page);
  }
  // The first page that is not pinned, taken out.
  Page take_first(const std::vector<Page>& pinned) {
    Page page = first_;
    while (page != kNoPage && is_pinned(pinned, page)) page = after(page);
    if (page != kNoPage) remove(page);
    return page;
  }
  void hash(Digest& digest) const {
    digest.word(size_);
    for (Page page = first_; page != kNoPage; page = after(page)) digest.word(page);
  }

 private:
  struct Link {
    Page previous = kNoPage, next = kNoPage;
    bool listed = false;
  };
  std::vector<Link> links_;
  Page first_ = kNoPage, last_ = kNoPage;
  std::size_t size_ = 0;
};

}  // namespace weft::replacement
