#include "sim/sched/multilevel_feedback.h"

#include <algorithm>

namespace weft::sched {

namespace {

// Three queues, each with twice the quantum of the one above.
std::vector<FeedbackLevel> default_levels(Ns quantum) { return {{quantum, 1}, {2 * quantum, 1}, {4 * quantum, 1}}; }

}  // namespace

MultilevelFeedback::MultilevelFeedback(const PolicyParameters& parameters)
    : TablePolicy(parameters.quantum),
      levels_(parameters.levels.empty() ? default_levels(parameters.quantum) : parameters.levels),
      stay_resets_(parameters.io_stay_resets),
      bump_to_front_(parameters.io_bump_to_front),
      boost_period_(parameters.boost_period),
      next_boost_(boost_period_ > 0 ? boost_period_ : kForever) {}

void MultilevelFeedback::refill(Record& record) {
  record.left = levels_[record.level].quantum;
  record.allotment = levels_[record.level].allotment;
}

// Rule 4: who has used up its allotment at a level, in one go or in many, moves down.
void MultilevelFeedback::use_up_quantum(Record& record) {
  record.left = levels_[record.level].quantum;
  if (--record.allotment > 0) return;
  if (record.level + 1 < levels_.size()) ++record.level;
  refill(record);
}

ReadyList::Place MultilevelFeedback::place_of(const Record& record) { return {record.level, record.since, 0, record.tid}; }

void MultilevelFeedback::enqueue(const Task& task, Ns /*now*/, Entry why) {
  Record& record = records_[task.tid];
  record.running = false;
  if (why == Entry::kNew) refill(record);
  if (why == Entry::kExpired || (why == Entry::kYielded && record.left <= 0)) use_up_quantum(record);
  if (why != Entry::kPreempted) {  // who is preempted still has its place
    const bool first = why == Entry::kWoken && bump_to_front_;
    record.since = (first ? ready_.place_before(record.level, task.tid) : ready_.place_behind(record.level, task.tid)).tie;
  }
  record.here = true;
  ready_.insert(place_of(record));
}

Tid MultilevelFeedback::pick(std::uint32_t /*core*/, Ns /*now*/) {
  const Tid tid = ready_.pop();
  if (!tid) return tid;
  Record& record = records_[tid];
  record.here = false;
  record.running = true;
  return tid;
}

void MultilevelFeedback::block(Tid tid) {
  Record& record = records_[tid];
  record.running = false;
  const bool expired = record.left <= 0;
  if (stay_resets_) refill(record);
  if (expired) use_up_quantum(record);
}

void MultilevelFeedback::forget(Tid tid) {
  const Record& record = records_.find(tid);
  if (record.here) ready_.remove(place_of(record));
  records_.erase(tid);
}

// Who stands first.
bool MultilevelFeedback::preempts(const Task& ready, const Task& running) const {
  return ReadyList::comes_before(place_of(records_.find(ready.tid)), place_of(records_.find(running.tid)));
}

// Rule 5: the boost. Lower queues move onto the top one, the lowest first.
void MultilevelFeedback::act() {
  next_boost_ += boost_period_;
  std::vector<ReadyList::Place> lower;
  records_.each([&](const Record& record) {
    if (record.level > 0 && (record.here || record.running)) lower.push_back(place_of(record));
  });
  std::sort(lower.begin(), lower.end(), [](const ReadyList::Place& a, const ReadyList::Place& b) {
    return a.key != b.key ? a.key > b.key : a.tie < b.tie;
  });
  for (const ReadyList::Place& place : lower) {
    Record& record = records_[place.tid];
    if (record.here) ready_.remove(place);
    record.level = 0;
    record.since = ready_.place_behind(0, place.tid).tie;
    if (record.here) ready_.insert(place_of(record));
  }
  records_.each([this](Record& record) {
    record.level = 0;
    refill(record);
  });
}

}  // namespace weft::sched
