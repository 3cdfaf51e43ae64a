#include "sim/sched/completely_fair.h"

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
      wakeup_granularity_(value_or_default(parameters.wakeup_granularity, kWakeupGranularity, parameters.cores)) {}

// sched_slice(): the share of a period. With more than latency / min_granularity threads the period grows. Called for one
// that is not there yet as well.
Ns CompletelyFair::slice(const Entity& entity) const {
  const std::int64_t count = count_ + (entity.here ? 0 : 1);
  const std::int64_t load = load_ + (entity.here ? 0 : entity.weight);
  const Ns period = std::max(latency_, count * min_granularity_);
  return std::max(period * entity.weight / load, min_granularity_);
}

// place_entity(): a new thread begins as if it had had its slice already (START_DEBIT); one that slept gets at most half a
// latency of credit (GENTLE_FAIR_SLEEPERS).
void CompletelyFair::place(Entity& entity, bool is_new) const {
  Ns vruntime = min_vruntime_;
  if (is_new) vruntime += virtual_time(slice(entity), entity.weight);
  else vruntime -= latency_ / 2;
  entity.vruntime = is_new ? vruntime : std::max(entity.vruntime, vruntime);
}

void CompletelyFair::arrive(Entity& entity) {
  if (entity.here) return;
  entity.here = true;
  load_ += entity.weight;
  ++count_;
}

void CompletelyFair::depart(Entity& entity) {
  if (!entity.here) return;
  update_min_vruntime();
  entity.here = entity.running = false;
  load_ -= entity.weight;
  --count_;
  update_min_vruntime();
}

// update_min_vruntime(): the least of those that run and the first that waits, but never less than before. Between arrivals
// and departures the least only grows: then is early enough to look.
void CompletelyFair::update_min_vruntime() {
  Ns least = ready_.empty() ? kForever : ready_.first().key;
  for (const auto& [tid, entity] : entities_) {
    if (entity.running) least = std::min(least, entity.vruntime);
  }
  if (least != kForever) min_vruntime_ = std::max(min_vruntime_, least);
}

void CompletelyFair::enqueue(const Task& task, Ns /*now*/, Entry why) {
  Entity& entity = entities_[task.tid];
  if (entity.here) load_ += weight_of(task) - entity.weight;  // its nice may have changed
  entity.weight = weight_of(task);
  if (why == Entry::kNew || why == Entry::kWoken) {
    update_min_vruntime();
    place(entity, why == Entry::kNew);
  }
  arrive(entity);
  entity.running = false;
  ready_.append(entity.vruntime, task.tid);
}

Tid CompletelyFair::pick(std::uint32_t /*core*/, Ns /*now*/) {
  const Tid tid = ready_.pop();
  if (!tid) return tid;
  Entity& entity = entities_[tid];
  entity.running = true;
  entity.ran = 0;
  return tid;
}

void CompletelyFair::remove(Tid tid) {
  ready_.remove(tid);
  forget(tid);
}

void CompletelyFair::block(Tid tid) { depart(entities_[tid]); }

void CompletelyFair::forget(Tid tid) {
  depart(entities_[tid]);
  entities_.erase(tid);
}

// update_curr().
void CompletelyFair::charge(Tid tid, Ns used) {
  Entity& entity = entities_[tid];
  entity.ran += used;
  entity.vruntime += virtual_time(used, entity.weight);
}

// check_preempt_tick().
bool CompletelyFair::keeps_core(Tid tid) const {
  if (ready_.empty()) return true;
  const Entity entity = entities_.find(tid);
  const Ns ideal = std::min(slice(entity), latency_);
  if (entity.ran > ideal) return false;
  if (entity.ran < min_granularity_) return true;
  return entity.vruntime - ready_.first().key <= ideal;
}

// wakeup_preempt_entity(): a newcomer takes the core only when it is behind by more than the wake-up granularity.
bool CompletelyFair::preempts(const Task& ready, const Task& running) const {
  const Entity newcomer = entities_.find(ready.tid);
  const Ns behind = entities_.find(running.tid).vruntime - newcomer.vruntime;
  return behind > virtual_time(wakeup_granularity_, newcomer.weight);
}

void CompletelyFair::hash(Digest& digest) const {
  ready_.hash(digest);
  for (const auto& [tid, entity] : entities_) {
    digest.word(std::uint64_t{tid.value} << 2 | (entity.here ? 1u : 0u) | (entity.running ? 2u : 0u));
    digest.signed_word(entity.vruntime);
    digest.signed_word(entity.ran);
  }
  digest.signed_word(min_vruntime_);
}

}  // namespace weft::sched
