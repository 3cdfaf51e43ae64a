#include "sim/sched/multilevel_feedback.h"

namespace weft::sched {

namespace {

// Three queues, each with twice the quantum of the one above.
std::vector<FeedbackLevel> default_levels(Ns quantum) { return {{quantum, 1}, {2 * quantum, 1}, {4 * quantum, 1}}; }

}  // namespace

MultilevelFeedback::MultilevelFeedback(const PolicyParameters& parameters)
    : levels_(parameters.levels.empty() ? default_levels(parameters.quantum) : parameters.levels),
      stay_resets_(parameters.io_stay_resets),
      bump_to_front_(parameters.io_bump_to_front),
      boost_period_(parameters.boost_period),
      next_boost_(boost_period_ > 0 ? boost_period_ : kForever),
      queues_(levels_.size()) {}

void MultilevelFeedback::refill(State& state) {
  state.left = levels_[state.level].quantum;
  state.allotment = levels_[state.level].allotment;
}

// Rule 4: who has used up its allotment at a level, in one go or in many, moves down.
void MultilevelFeedback::use_up_quantum(State& state) {
  state.left = levels_[state.level].quantum;
  if (--state.allotment > 0) return;
  if (state.level + 1 < levels_.size()) ++state.level;
  refill(state);
}

MultilevelFeedback::Queue::iterator MultilevelFeedback::find(Queue& queue, Tid tid) const {
  return std::find_if(queue.begin(), queue.end(), [tid](const Place& place) { return place.tid == tid; });
}

void MultilevelFeedback::leave(Tid tid, const State& state) {
  Queue& queue = queues_[state.level];
  const auto place = find(queue, tid);
  if (place == queue.end()) return;
  if (!place->running) --ready_;
  queue.erase(place);
}

void MultilevelFeedback::enqueue(const Task& task, Ns /*now*/, Entry why) {
  State& state = states_[task.tid];
  ++ready_;
  if (why == Entry::kPreempted) {
    find(queues_[state.level], task.tid)->running = false;
    return;
  }
  if (why == Entry::kNew) refill(state);
  if (why == Entry::kExpired || why == Entry::kYielded) {
    const Queue::iterator place = find(queues_[state.level], task.tid);
    queues_[state.level].erase(place);
    if (why == Entry::kExpired || state.left <= 0) use_up_quantum(state);
  }
  Queue& queue = queues_[state.level];
  const bool to_front = why == Entry::kWoken && bump_to_front_;
  queue.insert(to_front ? queue.begin() : queue.end(), Place{task.tid});
}

Tid MultilevelFeedback::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_ == 0) return Tid{};
  for (Queue& queue : queues_) {
    for (Place& place : queue) {
      if (place.running) continue;
      place.running = true;
      --ready_;
      return place.tid;
    }
  }
  return Tid{};
}

void MultilevelFeedback::block(Tid tid) {
  State& state = states_[tid];
  leave(tid, state);
  const bool expired = state.left <= 0;
  if (stay_resets_) refill(state);
  if (expired) use_up_quantum(state);
}

void MultilevelFeedback::forget(Tid tid) {
  leave(tid, states_.find(tid));
  states_.erase(tid);
}

bool MultilevelFeedback::preempts(const Task& ready, const Task& running) const {
  const std::uint32_t a = states_.find(ready.tid).level, b = states_.find(running.tid).level;
  if (a != b) return a < b;
  for (const Place& place : queues_[a]) {
    if (place.tid == ready.tid) return true;
    if (place.tid == running.tid) return false;
  }
  return false;
}

// Rule 5: the boost. Lower queues move onto the top one, the lowest first.
void MultilevelFeedback::act() {
  next_boost_ += boost_period_;
  for (std::size_t level = queues_.size() - 1; level > 0; --level) {
    queues_[0].insert(queues_[0].end(), queues_[level].begin(), queues_[level].end());
    queues_[level].clear();
  }
  for (auto& [tid, state] : states_) {
    state.level = 0;
    refill(state);
  }
}

std::vector<Tid> MultilevelFeedback::queue() const {
  std::vector<Tid> threads;
  for (const Queue& queue : queues_) {
    for (const Place& place : queue) {
      if (!place.running) threads.push_back(place.tid);
    }
  }
  return threads;
}

void MultilevelFeedback::hash(Digest& digest) const {
  for (const Queue& queue : queues_) {
    digest.word(queue.size());
    for (const Place& place : queue) digest.word(std::uint64_t{place.tid.value} << 1 | (place.running ? 1u : 0u));
  }
  for (const auto& [tid, state] : states_) {
    digest.word(std::uint64_t{tid.value} << 32 | state.level);
    digest.signed_word(state.left);
    digest.word(state.allotment);
  }
}

}  // namespace weft::sched
