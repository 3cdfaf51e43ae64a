// What a policy remembers of each thread: a table in order of ids, so that it is copied and hashed alike everywhere.
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "sim/core/ids.h"

namespace weft::sched {

template <typename T>
class PerThread {
 public:
  bool contains(Tid tid) const { return at(tid) < rows_.size() && rows_[at(tid)].first == tid; }
  // The thread's row; a new one when there was none. New threads have the highest ids: that costs nothing.
  T& operator[](Tid tid) {
    const std::size_t place = at(tid);
    if (place == rows_.size() || rows_[place].first != tid) {
      rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(place), {tid, T{}});
    }
    return rows_[place].second;
  }
  // Its row, or an empty one.
  T find(Tid tid) const { return contains(tid) ? rows_[at(tid)].second : T{}; }
  void erase(Tid tid) {
    if (contains(tid)) rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(at(tid)));
  }
  auto begin() const { return rows_.begin(); }
  auto end() const { return rows_.end(); }
  auto begin() { return rows_.begin(); }
  auto end() { return rows_.end(); }

 private:
  std::size_t at(Tid tid) const {
    const auto before = [](const std::pair<Tid, T>& row, Tid wanted) { return row.first.value < wanted.value; };
    return static_cast<std::size_t>(std::lower_bound(rows_.begin(), rows_.end(), tid, before) - rows_.begin());
  }
  std::vector<std::pair<Tid, T>> rows_;
};

}  // namespace weft::sched
