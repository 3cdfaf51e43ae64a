#include "sim/sched/highest_response_ratio.h"

namespace weft::sched {

namespace {

// Less than 0, 0 or more than 0, as a/b is less than, equal to or more than c/d, all positive: whole parts first, then the
// inverted rests, so that nothing overflows.
int compare_ratios(Ns a, Ns b, Ns c, Ns d) {
  for (int sign = 1;; sign = -sign) {
    if (a / b != c / d) return a / b < c / d ? -sign : sign;
    const Ns rest = a % b, other = c % d;
    if (rest == 0 || other == 0) return rest == other ? 0 : rest == 0 ? -sign : sign;
    a = b, b = rest, c = d, d = other;
  }
}

}  // namespace

void HighestResponseRatio::enqueue(const Task& task, Ns now, Entry /*why*/) {
  const Ns burst = std::max<Ns>(estimates_.burst(task), 1);
  ready_.push_back({task.tid, now, burst, task.arrival, task.order});
}

// waited / burst orders as (waited + burst) / burst does.
bool HighestResponseRatio::is_better(const Waiter& a, const Waiter& b, Ns now) {
  const int ratios = compare_ratios(now - a.since, a.burst, now - b.since, b.burst);
  if (ratios != 0) return ratios > 0;
  return a.arrival != b.arrival ? a.arrival < b.arrival : a.order < b.order;
}

Tid HighestResponseRatio::pick(std::uint32_t /*core*/, Ns now) {
  if (ready_.empty()) return Tid{};
  const auto best = std::min_element(ready_.begin(), ready_.end(),
                                     [now](const Waiter& a, const Waiter& b) { return is_better(a, b, now); });
  const Tid tid = best->tid;
  ready_.erase(best);
  return tid;
}

void HighestResponseRatio::remove(Tid tid) {
  std::erase_if(ready_, [tid](const Waiter& waiter) { return waiter.tid == tid; });
  forget(tid);
}

std::vector<Tid> HighestResponseRatio::queue() const {
  std::vector<Tid> threads;
  for (const Waiter& waiter : ready_) threads.push_back(waiter.tid);
  return threads;
}

void HighestResponseRatio::hash(Digest& digest) const {
  for (const Waiter& waiter : ready_) {
    digest.word(waiter.tid.value);
    digest.signed_word(waiter.since);
    digest.signed_word(waiter.burst);
  }
  estimates_.hash(digest);
}

}  // namespace weft::sched
