#include "sim/sched/ready_list.h"

namespace weft::sched {

bool ReadyList::comes_before(const Place& a, const Place& b) {
  if (a.key != b.key) return a.key < b.key;
  if (a.tie != b.tie) return a.tie < b.tie;
  return a.order < b.order;
}

void ReadyList::insert(const Place& place) {
  places_.insert(places_.find([&place](const Place& other) { return comes_before(other, place); }), place);
}

Tid ReadyList::pop() {
  if (empty()) return Tid{};
  const Tid tid = first().tid;
  places_.erase(places_.previous(places_.end()));
  return tid;
}

const ReadyList::Place& ReadyList::first_up_to(Ns vruntime) const {
  const auto measure = [](const Place& place) { return place.vruntime; };
  return places_[places_.find_last(std::max(vruntime, places_.least(measure)), measure)];
}

void ReadyList::remove(Tid tid) {
  for (auto place = begin(); place != end(); ++place) {
    if (place->tid == tid) return places_.erase(place.at());
  }
}

// The best one is last: whoever does not come before the place stands at its left.
void ReadyList::remove(const Place& place) {
  places_.erase(places_.find([&place](const Place& other) { return !comes_before(place, other); }));
}

ReadyList::Iterator ReadyList::from(Ns key) const {
  return {places_, places_.find([key](const Place& other) { return other.key < key; })};
}

std::vector<Tid> ReadyList::queue() const {
  std::vector<Tid> threads;
  for (const Place& place : *this) threads.push_back(place.tid);
  return threads;
}

void ReadyList::hash(Digest& digest) const {
  digest.word(places_.size());
  digest.signed_word(arrivals_);
  for (auto at = places_.begin(); at != places_.end(); at = places_.next(at)) {
    digest.word(places_[at].tid.value);
    digest.signed_word(places_[at].key);
    digest.signed_word(places_[at].tie);
  }
}

}  // namespace weft::sched
