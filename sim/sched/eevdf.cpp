#include "sim/sched/eevdf.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace weft::sched {

namespace {

// sysctl_sched_base_slice: 0.75 ms, scaled to 3 ms on the usual machine of 8 cores and more.
constexpr Ns kBaseSlice = 3 * kMillisecond;

// Rounded towards minus infinity, as avg_vruntime() does.
Ns divide_down(Ns value, std::int64_t by) { return value >= 0 ? value / by : -((-value + by - 1) / by); }

}  // namespace

EarliestEligible::EarliestEligible(const PolicyParameters& parameters)
    : base_slice_(parameters.base_slice > 0 ? parameters.base_slice : kBaseSlice) {}

// avg_vruntime_add() and _sub(): `by` is 1 for one that comes, -1 for one that leaves.
void EarliestEligible::weigh(const Record& entity, std::int64_t by) {
  if (load_ == 0) base_ = entity.progress;
  load_ += by * entity.weight;
  excess_ += by * entity.weight * (entity.progress - base_);
}

// avg_vruntime_update(): the base follows, so that the products stay small.
void EarliestEligible::move(Record& entity, Ns vruntime) {
  if (entity.here) excess_ += entity.weight * (vruntime - entity.progress);
  entity.progress = vruntime;
  constexpr Ns kFar = kMillisecond;
  if (load_ == 0 || std::abs(excess_ / load_) < kFar) return;
  const Ns ahead = excess_ / load_;
  base_ += ahead;
  excess_ -= ahead * load_;
}

// avg_vruntime(): where everybody would be under perfect sharing.
Ns EarliestEligible::average() const { return load_ == 0 ? 0 : base_ + divide_down(excess_, load_); }

// entity_eligible(): vruntime is not beyond the average, without a division.
bool EarliestEligible::is_eligible(const Record& entity) const { return excess_ >= (entity.progress - base_) * load_; }

// place_entity(): at the average, less the lag it left with (PLACE_LAG); the lag is scaled up because adding the entity moves
// the average. A new one gets half a slice (PLACE_DEADLINE_INITIAL).
void EarliestEligible::place(Record& entity, bool is_new) {
  Ns lag = 0;
  if (load_ > 0) lag = entity.lag + entity.lag * entity.weight / load_;
  const Ns slice = virtual_time(base_slice_, entity.weight);
  move(entity, (load_ > 0 ? average() : entity.progress) - lag);
  entity.deadline = entity.progress + (is_new ? slice / 2 : slice);
  entity.renewed = false;
}

// set_user_nice(), reweight_entity(): the lag is service that is owed, and in virtual time so much less as the weight is more.
// True when the entity has another place now.
bool EarliestEligible::reweigh(Record& entity, std::int64_t weight) {
  const bool changes = entity.weight != weight, moves = changes && entity.here;
  if (moves) depart(entity);
  if (changes) entity.lag = entity.lag * entity.weight / weight;
  entity.weight = weight;
  return moves;
}

void EarliestEligible::enqueue(const Task& task, Ns /*now*/, Entry why) {
  Record& entity = records_[task.tid];
  const bool comes = why == Entry::kNew || why == Entry::kWoken || why == Entry::kMigrated;
  if (reweigh(entity, weight_of(task)) || comes) place(entity, why == Entry::kNew);
  if (why == Entry::kYielded) entity.deadline += virtual_time(base_slice_, entity.weight);  // yield_task_fair()
  if (!std::exchange(entity.here, true)) weigh(entity, 1);
  entity.running = false;
  ReadyList::Place place = ready_.place_behind(entity.deadline, task.tid);
  place.vruntime = entity.progress;
  ready_.insert(place);
}

// pick_eevdf(): of the eligible ready ones the earliest virtual deadline. Somebody is always eligible when nobody runs; beside
// running ones on other cores perhaps nobody is, and then the one that is least ahead.
const ReadyList::Place& EarliestEligible::first() const { return ready_.first_up_to(average()); }

Tid EarliestEligible::pick(std::uint32_t /*core*/, Ns /*now*/) {
  if (ready_.empty()) return Tid{};
  const ReadyList::Place place = first();
  Record& entity = records_[place.tid];
  entity.running = true;
  entity.renewed = false;
  entity.left = entity.deadline;
  ready_.remove(place);
  return place.tid;
}

// update_entity_lag(): what it is owed goes with it, within limits.
void EarliestEligible::depart(Record& entity) {
  if (!entity.here) return;
  const Ns limit = virtual_time(std::max(2 * base_slice_, kSchedulerTick), entity.weight);
  entity.lag = std::clamp(average() - entity.progress, -limit, limit);
  weigh(entity, -1);
  entity.here = entity.running = false;
}

// Its lag goes with it, as with one that waits.
Record EarliestEligible::move_out(Tid tid) {
  depart(records_[tid]);
  return TablePolicy::move_out(tid);
}

// update_curr() and update_deadline(): who has used up its slice gets a new deadline, and gives way if there is somebody else.
void EarliestEligible::charge(Tid tid, Ns used) {
  Record& entity = records_[tid];
  move(entity, entity.progress + virtual_time(used, entity.weight));
  if (entity.progress < entity.deadline) return;
  entity.deadline = entity.progress + virtual_time(base_slice_, entity.weight);
  if (!ready_.empty()) entity.renewed = true;
}

// RUN_TO_PARITY: until its slice is used up, or it is ahead of its share. (set_next_entity() notes the deadline.)
bool EarliestEligible::is_protected(const Record& entity) const { return entity.left == entity.deadline && is_eligible(entity); }

bool EarliestEligible::keeps_core(Tid tid) const { return ready_.empty() || !records_.find(tid).renewed; }

// check_preempt_wakeup_fair(): if pick_eevdf() would choose it now, the running thread among the others. (When neither is eligible,
// because of some that run on other cores, the one that is less ahead.)
bool EarliestEligible::preempts(const Task& ready, const Task& running) const {
  const Record& holder = records_.find(running.tid);
  if (ready_.empty()) return false;
  if (gives_way(running, ready)) return first().tid == ready.tid;
  if (is_protected(holder) || !may_preempt(ready)) return false;
  const Record& newcomer = records_.find(ready.tid);
  const bool has_claim = is_eligible(holder);
  const bool is_better = is_eligible(newcomer) ? !has_claim || newcomer.deadline <= holder.deadline
                                               : !has_claim && newcomer.progress < holder.progress;
  return is_better && first().tid == ready.tid;
}

}  // namespace weft::sched
