// The records of a trace: a sequence that grows in blocks, so that what is there is never copied or moved.
#pragma once
#include <cstddef>
#include <iterator>
#include <vector>

#include "sim/trace/event.h"

namespace weft::trace {

class EventLog {
 public:
  static constexpr std::size_t kBlockEvents = 4'096;

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Event;
    using difference_type = std::ptrdiff_t;
    using pointer = const Event*;
    using reference = const Event&;

    Iterator() = default;
    Iterator(const EventLog& log, std::size_t index) : log_(&log), index_(index) {}
    reference operator*() const { return (*log_)[index_]; }
    pointer operator->() const { return &(*log_)[index_]; }
    Iterator& operator++() { return ++index_, *this; }
    Iterator operator++(int) { return Iterator(*log_, index_++); }
    bool operator==(const Iterator&) const = default;

   private:
    const EventLog* log_ = nullptr;
    std::size_t index_ = 0;
  };

  std::size_t size() const { return size_; }
  const Event& operator[](std::size_t index) const { return blocks_[index / kBlockEvents][index % kBlockEvents]; }
  Iterator begin() const { return Iterator(*this, 0); }
  Iterator end() const { return Iterator(*this, size_); }

  void push_back(const Event& event) {
    if (size_ % kBlockEvents == 0) add_block();
    blocks_.back().push_back(event);
    ++size_;
  }
  // Forgets everything from `size` on.
  void truncate(std::size_t size);

 private:
  void add_block();

  std::vector<std::vector<Event>> blocks_;  // all full but the last
  std::size_t size_ = 0;
};

}  // namespace weft::trace
