#include "sim/sched/multilevel_feedback.h"

#include <utility>

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

void MultilevelFeedback::enqueue(const Task& task, Ns /*now*/, Entry why) {
  Record& record = records_[task.tid];
  const bool was_running = std::exchange(record.running, false);
  if (why == Entry::kPreempted) return;  // it still has its place
  if (why == Entry::kNew) refill(record);
  if (was_running) ready_.remove(task.tid);
  if (why == Entry::kExpired || (why == Entry::kYielded && record.left <= 0)) use_up_quantum(record);
  if (why == Entry::kWoken && bump_to_front_) ready_.prepend(record.level, task.tid);
  else ready_.append(record.level, task.tid);
}

Tid MultilevelFeedback::first_waiting() const {
  for (const ReadyList::Place& place : ready_) {
    if (!records_.find(place.tid).running) return place.tid;
  }
  return Tid{};
}

Tid MultilevelFeedback::pick(std::uint32_t /*core*/, Ns /*now*/) {
  const Tid tid = first_waiting();
  if (tid) records_[tid].running = true;
  return tid;
}

void MultilevelFeedback::block(Tid tid) {
  Record& record = records_[tid];
  ready_.remove(tid);
  const bool expired = record.left <= 0;
  if (stay_resets_) refill(record);
  if (expired) use_up_quantum(record);
}

void MultilevelFeedback::forget(Tid tid) {
  ready_.remove(tid);
  records_.erase(tid);
}

// Who stands first.
bool MultilevelFeedback::preempts(const Task& ready, const Task& running) const {
  for (const ReadyList::Place& place : ready_) {
    if (place.tid == ready.tid) return true;
    if (place.tid == running.tid) return false;
  }
  return false;
}

// Rule 5: the boost. Lower queues move onto the top one, the lowest first.
void MultilevelFeedback::act() {
  next_boost_ += boost_period_;
  std::vector<ReadyList::Place> before;
  for (const ReadyList::Place& place : ready_) before.push_back(place);
  ready_.clear();
  for (const ReadyList::Place& place : before) {
    if (place.key == 0) ready_.insert(place);
  }
  for (std::size_t level = levels_.size() - 1; level > 0; --level) {
    for (const ReadyList::Place& place : before) {
      if (place.key == static_cast<Ns>(level)) ready_.append(0, place.tid);
    }
  }
  records_.each([this](Record& record) {
    record.level = 0;
    refill(record);
  });
}

std::vector<Tid> MultilevelFeedback::queue() const {
  std::vector<Tid> threads = ready_.queue();
  std::erase_if(threads, [this](Tid tid) { return records_.find(tid).running; });
  return threads;
}

}  // namespace weft::sched
