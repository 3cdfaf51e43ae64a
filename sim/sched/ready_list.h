// Ready threads in an order: least key first, among equals the least tie.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/sched/task.h"

namespace weft::sched {

class ReadyList {
 public:
  struct Place {
    Ns key = 0;
    Ns tie = 0;                  // an arrival, or a number in order of coming
    std::uint32_t order = 0;     // of the listing, when the arrival is the same
    Tid tid;
  };

  void insert(const Place& place);
  // Behind all that have the same key, or before them.
  void append(Ns key, Tid tid) { insert({key, ++arrivals_, 0, tid}); }
  void prepend(Ns key, Tid tid) { insert({key, -++arrivals_, 0, tid}); }
  // Among those of the same key by arrival and listing.
  void insert(Ns key, const Task& task) { insert({key, task.arrival, task.order, task.tid}); }
  // The first, taken out; none when the list is empty.
  Tid pop();
  // The first; the list is not empty.
  const Place& first() const { return places_.back(); }
  void remove(Tid tid);
  bool empty() const { return places_.empty(); }
  std::vector<Tid> queue() const;
  void hash(Digest& digest) const;
  // From the first to the last.
  auto begin() const { return places_.rbegin(); }
  auto end() const { return places_.rend(); }

 private:
  std::vector<Place> places_;    // the best one last, where taking is cheap
  Ns arrivals_ = 0;
};

}  // namespace weft::sched
