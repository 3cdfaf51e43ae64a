// Ready threads in an order: least key first, among equals the least tie.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/sorted_pieces.h"
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
    Ns vruntime = 0;             // EEVDF
  };

  static bool comes_before(const Place& a, const Place& b);
  void insert(const Place& place);
  // A place behind all that have the same key, or before them.
  Place place_behind(Ns key, Tid tid) { return {key, ++arrivals_, 0, tid}; }
  Place place_before(Ns key, Tid tid) { return {key, -++arrivals_, 0, tid}; }
  void append(Ns key, Tid tid) { insert(place_behind(key, tid)); }
  void prepend(Ns key, Tid tid) { insert(place_before(key, tid)); }
  // Among those of the same key by arrival and listing.
  void insert(Ns key, const Task& task) { insert({key, task.arrival, task.order, task.tid}); }
  // The first, taken out; none when the list is empty.
  Tid pop();
  // The first; the list is not empty.
  const Place& first() const { return places_.last(); }
  // The first with a vruntime of at most so much, or if there is none, of those with the least; the list is not empty.
  const Place& first_up_to(Ns vruntime) const;
  void remove(Tid tid);
  // The same, found by its key and ties without looking at all of them.
  void remove(const Place& place);
  void clear() { places_.clear(); }
  bool empty() const { return places_.empty(); }
  std::vector<Tid> queue() const;
  void hash(Digest& digest) const;

 private:
  using Places = SortedPieces<Place, 512>;

 public:
  // From the first to the last.
  class Iterator {
   public:
    Iterator(const Places& places, Places::Place after) : places_(&places), after_(after) {}
    const Place& operator*() const { return (*places_)[at()]; }
    const Place* operator->() const { return &**this; }
    Iterator& operator++() {
      after_ = at();
      return *this;
    }
    bool operator==(const Iterator&) const = default;

   private:
    friend class ReadyList;
    Places::Place at() const { return places_->previous(after_); }

    const Places* places_;
    Places::Place after_;
  };
  // The first that has at least the key.
  Iterator from(Ns key) const;
  Iterator begin() const { return {places_, places_.end()}; }
  Iterator end() const { return {places_, places_.begin()}; }

 private:
  Places places_;    // the best one last, where taking is cheap
  Ns arrivals_ = 0;
};

}  // namespace weft::sched
