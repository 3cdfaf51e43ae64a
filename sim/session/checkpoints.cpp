#include "sim/session/checkpoints.h"

#include <algorithm>
#include <cassert>

namespace weft::session {

std::size_t Checkpoints::cost(std::size_t index) const {
  const kernel::Machine& machine = entries_[index].machine;
  const PhysicalMemory* before = index == 0 ? nullptr : &entries_[index - 1].machine.physical();
  return machine.own_bytes() + machine.physical().pages_not_in(before) * kPageBytes;
}

void Checkpoints::add(const Moment& moment, const kernel::Machine& machine) {
  const auto is_behind = [](const Moment& m, const Entry& entry) { return m.steps < entry.moment.steps; };
  const auto at = std::upper_bound(entries_.begin(), entries_.end(), moment, is_behind);
  if (at != entries_.begin() && (at - 1)->moment.steps == moment.steps) return;
  const auto index = static_cast<std::size_t>(at - entries_.begin());
  entries_.insert(at, Entry{moment, machine, 0});
  bytes_ += entries_[index].bytes = cost(index);
  if (index + 1 < entries_.size()) {
    bytes_ -= entries_[index + 1].bytes;
    bytes_ += entries_[index + 1].bytes = cost(index + 1);
  }
  thin_out();
}

void Checkpoints::remove(std::size_t index) {
  assert(index > 0 && index + 1 < entries_.size());
  bytes_ -= entries_[index].bytes + entries_[index + 1].bytes;
  entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(index));
  bytes_ += entries_[index].bytes = cost(index);
}

// Removes where the gap that is left is smallest, measured against the distance from the end: recent past stays dense.
void Checkpoints::thin_out() {
  while (bytes_ > limit_bytes_ && entries_.size() > 3) {
    const auto end = static_cast<double>(entries_.back().moment.steps) + 1;
    std::size_t best = 1;
    double smallest = 2;
    for (std::size_t i = 1; i + 1 < entries_.size(); ++i) {
      const auto from = static_cast<double>(entries_[i - 1].moment.steps), to = static_cast<double>(entries_[i + 1].moment.steps);
      const double gap = (to - from) / (end - from);
      if (gap < smallest) smallest = gap, best = i;
    }
    remove(best);
  }
}

const kernel::Machine* Checkpoints::before(const Moment& moment) const {
  const kernel::Machine* found = nullptr;
  for (const Entry& entry : entries_) {
    if (entry.moment <= moment) found = &entry.machine;
  }
  return found;
}

const kernel::Machine* Checkpoints::before(Ns time) const { return before(Moment{time, UINT64_MAX}); }

bool Checkpoints::is_between(const Moment& from, const Moment& to) const {
  return std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
    return entry.moment.steps > from.steps && entry.moment <= to;
  });
}

std::vector<Ns> Checkpoints::times() const {
  std::vector<Ns> times;
  for (const Entry& entry : entries_) times.push_back(entry.moment.time);
  return times;
}

}  // namespace weft::session
