#include "sim/sched/ready_list.h"

#include <algorithm>

namespace weft::sched {

namespace {

bool comes_before(const ReadyList::Place& a, const ReadyList::Place& b) {
  if (a.key != b.key) return a.key < b.key;
  if (a.tie != b.tie) return a.tie < b.tie;
  return a.order < b.order;
}

}  // namespace

void ReadyList::insert(const Place& place) {
  const auto later = [](const Place& a, const Place& b) { return comes_before(b, a); };
  places_.insert(std::upper_bound(places_.begin(), places_.end(), place, later), place);
}

Tid ReadyList::pop() {
  if (places_.empty()) return Tid{};
  const Tid tid = places_.back().tid;
  places_.pop_back();
  return tid;
}

bool ReadyList::remove(Tid tid) {
  return std::erase_if(places_, [tid](const Place& place) { return place.tid == tid; }) > 0;
}

std::vector<Tid> ReadyList::queue() const {
  std::vector<Tid> threads;
  threads.reserve(places_.size());
  for (auto place = places_.rbegin(); place != places_.rend(); ++place) threads.push_back(place->tid);
  return threads;
}

void ReadyList::hash(Digest& digest) const {
  digest.word(places_.size());
  digest.signed_word(arrivals_);
  for (const Place& place : places_) {
    digest.word(place.tid.value);
    digest.signed_word(place.key);
    digest.signed_word(place.tie);
  }
}

}  // namespace weft::sched
