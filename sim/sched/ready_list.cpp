#include "sim/sched/ready_list.h"

namespace weft::sched {

namespace {

bool comes_before(const ReadyList::Place& a, const ReadyList::Place& b) {
  if (a.key != b.key) return a.key < b.key;
  if (a.tie != b.tie) return a.tie < b.tie;
  return a.order < b.order;
}

}  // namespace

void ReadyList::insert(const Place& place) {
  std::size_t begin = 0, end = places_.size();
  while (begin < end) {
    const std::size_t middle = (begin + end) / 2;
    if (comes_before(places_[middle], place)) end = middle;
    else begin = middle + 1;
  }
  places_.insert(places_.begin() + static_cast<std::ptrdiff_t>(begin), place);
}

Tid ReadyList::pop() {
  if (places_.empty()) return Tid{};
  const Tid tid = places_.back().tid;
  places_.pop_back();
  return tid;
}

void ReadyList::remove(Tid tid) {
  for (std::size_t i = places_.size(); i > 0; --i) {
    if (places_[i - 1].tid == tid) return static_cast<void>(places_.erase(places_.begin() + static_cast<std::ptrdiff_t>(i - 1)));
  }
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
