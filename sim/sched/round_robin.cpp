#include "sim/sched/round_robin.h"

namespace weft::sched {

void RoundRobin::grow() {
  std::vector<Tid> longer = queue();
  longer.resize(ring_.size() * 2);
  ring_ = std::move(longer);
  mask_ = ring_.size() - 1;
  head_ = 0;
}

void RoundRobin::remove(Tid tid) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count_; ++i) {
    if (place(i) != tid) place(kept++) = place(i);
  }
  count_ = kept;
}

std::vector<Tid> RoundRobin::queue() const {
  std::vector<Tid> threads;
  threads.reserve(count_);
  for (std::size_t i = 0; i < count_; ++i) threads.push_back(place(i));
  return threads;
}

void RoundRobin::hash(Digest& digest) const {
  digest.signed_word(quantum_);
  digest.word(count_);
  for (std::size_t i = 0; i < count_; ++i) digest.word(place(i).value);
}

}  // namespace weft::sched
