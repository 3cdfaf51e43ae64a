// The pending events of a simulation in (time, sequence) order: equal times leave in the order in
// which they were scheduled. A 4-ary heap of plain values, so that it is copied with its machine.
#pragma once
#include <cassert>
#include <cstdint>
#include <utility>
#include <vector>

#include "sim/core/time.h"

namespace weft {

template <typename Payload>
class EventQueue {
 public:
  struct Entry {
    Ns time;
    std::uint64_t sequence;
    Payload payload;
  };

  bool empty() const { return heap_.empty(); }
  std::size_t size() const { return heap_.size(); }
  // The time of the earliest event, or kForever when there is none.
  Ns next_time() const { return heap_.empty() ? kForever : heap_.front().time; }
  const Entry& top() const { return heap_.front(); }
  const std::vector<Entry>& entries() const { return heap_; }

  void push(Ns time, Payload payload) {
    assert(time >= 0 && time < kForever);
    heap_.push_back(Entry{time, next_sequence_++, std::move(payload)});
    sift_up(heap_.size() - 1);
  }

  Entry pop() {
    assert(!heap_.empty());
    Entry first = std::move(heap_.front());
    heap_.front() = std::move(heap_.back());
    heap_.pop_back();
    if (!heap_.empty()) sift_down(0);
    return first;
  }

 private:
  static bool before(const Entry& a, const Entry& b) {
    return a.time != b.time ? a.time < b.time : a.sequence < b.sequence;
  }

  void sift_up(std::size_t child) {
    while (child > 0) {
      const std::size_t parent = (child - 1) / 4;
      if (!before(heap_[child], heap_[parent])) return;
      std::swap(heap_[child], heap_[parent]);
      child = parent;
    }
  }

  void sift_down(std::size_t parent) {
    for (;;) {
      const std::size_t first = parent * 4 + 1;
      if (first >= heap_.size()) return;
      std::size_t least = first;
      for (std::size_t c = first + 1; c < first + 4 && c < heap_.size(); ++c) {
        if (before(heap_[c], heap_[least])) least = c;
      }
      if (!before(heap_[least], heap_[parent])) return;
      std::swap(heap_[least], heap_[parent]);
      parent = least;
    }
  }

  std::vector<Entry> heap_;
  std::uint64_t next_sequence_ = 0;
};

}  // namespace weft
