#include "sim/sched/completely_fair.h"

#include <algorithm>

namespace weft::sched {

namespace {

// sysctl_sched_latency, _min_granularity and _wakeup_granularity.
constexpr Ns kLatency = 6 * kMillisecond;
constexpr Ns kMinGranularity = 750 * kMicrosecond;
constexpr Ns kWakeupGranularity = 1 * kMillisecond;

Ns value_or_default(Ns value, Ns by_default, std::uint32_t cores) {
  return value > 0 ? value : scaled_by_cores(by_default, cores);
}

}  // namespace

CompletelyFair::CompletelyFair(const PolicyParameters& parameters)
    : latency_(value_or_default(parameters.latency, kLatency, parameters.cores)),
      min_granularity_(value_or_default(parameters.min_granularity, kMinGranularity, parameters.cores)),
      wakeup_granularity_(value_or_default(parameters.wakeup_granularity, kWakeupGranularity, parameters.cores)),
      latency_count_((latency_ + min_granularity_ - 1) / min_granularity_) {}

// sched_slice(): the share of a period. With more threads than sched_nr_latency the period grows (__sched_period()). Called
// for one that is not there yet as well.
Ns CompletelyFair::slice(const Record& entity) const {
  const std::int64_t count = count_ + (entity.here ? 0 : 1);
  const std::int64_t load = load_ + (entity.here ? 0 : entity.weight);
  const Ns period = count > latency_count_ ? count * min_granularity_ : latency_;
  return std::max(period * entity.weight / load, min_granularity_);
}

// place_entity(): a new thread begins as if it had had its slice already (START_DEBIT); one that slept gets at most half a
// latency of credit (GENTLE_FAIR_SLEEPERS).
void CompletelyFair::place(Record& entity, bool is_new) const {
  Ns vruntime = min_vruntime_;
  if (is_new) vruntime += virtual_time(slice(entity), entity.weight);
  else vruntime -= latency_ / 2;
  entity.progress = is_new ? vruntime : std::max(entity.progress, vruntime);
}

void CompletelyFair::arrive(Record& entity) {
  if (entity.here) return;
  entity.here = true;
  load_ += entity.weight;
  ++count_;
}

void CompletelyFair::stop(Record& entity) {
  if (std::exchange(entity.running, false)) std::erase(running_, entity.tid);
}

void CompletelyFair::depart(Record& entity) {
  if (!entity.here) return;
  update_min_vruntime();
  stop(entity);
  entity.here = false;
  load_ -= entity.weight;
  --count_;
  update_min_vruntime();
}

// update_min_vruntime(): the least of those that run and the first that waits, but never less than before. Between arrivals
// and departures the least only grows: then is early enough to look.
void CompletelyFair::update_min_vruntime() {
  Ns least = ready_.empty() ? kForever : ready_.first().key;
  for (const Tid tid : running_) least = std::min(least, records_.find(tid).progress);
  if (least != kForever) min_vruntime_ = std::max(min_vruntime_, least);
}

void CompletelyFair::enqueue(const Task& task, Ns /*now*/, Entry why) {
  Record& entity = records_[task.tid];
  if (entity.here) load_ += weight_of(task) - entity.weight;  // its nice may have changed
  entity.weight = weight_of(task);
  if (why == Entry::kNew || why == Entry::kWoken) {
    update_min_vruntime();
    place(entity, why == Entry::kNew);
    // task_fork_fair(): a child is no better off than its parent, or forking would be a way to get more.
    if (why == Entry::kNew) entity.progress = std::max(entity.progress, records_.find(task.parent).progress);
  }
  arrive(entity);
  stop(entity);
  if (why == Entry::kYielded) skip_ = task.tid;
  ready_.append(entity.progress, task.tid);
}

// pick_next_entity(): the first, or the second when the first has just yielded and is not behind by more than the wake-up
// granularity.
Tid CompletelyFair::next() const {
  if (ready_.empty()) return Tid{};
  const ReadyList::Place& first = ready_.first();
  const auto second = ++ready_.begin();
  if (first.tid != skip_ || second == ready_.end()) return first.tid;
  const Ns behind = second->key - first.key;
  return behind <= virtual_time(wakeup_granularity_, records_.find(first.tid).weight) ? second->tid : first.tid;
}

Tid CompletelyFair::pick(std::uint32_t /*core*/, Ns /*now*/) {
  const Tid tid = next();
  skip_ = Tid{};
  if (!tid) return tid;
  ready_.remove(tid);
  Record& entity = records_[tid];
  entity.running = true;
  entity.used = 0;
  running_.push_back(tid);
  return tid;
}

// dequeue_entity(), migrate_task_rq_fair(): virtual runtime leaves as the distance from this queue's least one …
Record CompletelyFair::move_out(Tid tid) {
  update_min_vruntime();
  const Ns least = min_vruntime_;
  Record history = TablePolicy::move_out(tid);
  history.progress -= least;
  return history;
}

// … and is as far from the other's: enqueue_entity().
void CompletelyFair::move_in(const Record& history) {
  if (!history.tid) return;
  update_min_vruntime();
  TablePolicy::move_in(history);
  records_[history.tid].progress += min_vruntime_;
}

// update_curr().
void CompletelyFair::charge(Tid tid, Ns used) {
  Record& entity = records_[tid];
  entity.used += used;
  entity.progress += virtual_time(used, entity.weight);
}

// check_preempt_tick().
bool CompletelyFair::keeps_core(Tid tid) const {
  if (ready_.empty()) return true;
  const Record& entity = records_.find(tid);
  const Ns ideal = std::min(slice(entity), latency_);
  if (entity.used > ideal) return false;
  if (entity.used < min_granularity_) return true;
  return entity.progress - ready_.first().key <= ideal;
}

// wakeup_preempt_entity(): a newcomer takes the core only when it is behind by more than the wake-up granularity.
bool CompletelyFair::preempts(const Task& ready, const Task& running) const {
  const Record& newcomer = records_.find(ready.tid);
  const Ns behind = records_.find(running.tid).progress - newcomer.progress;
  if (gives_way(running, ready)) return behind > 0;
  return may_preempt(ready) && behind > virtual_time(wakeup_granularity_, newcomer.weight);
}

void CompletelyFair::hash(Digest& digest) const {
  TablePolicy::hash(digest);
  digest.signed_word(min_vruntime_);
  digest.word(skip_.value);
}

}  // namespace weft::sched
