#include "sim/sched/eevdf.h"

namespace weft::sched {

namespace {

// sysctl_sched_base_slice: 0.75 ms, scaled to 3 ms on the usual machine of 8 cores and more.
constexpr Ns kBaseSlice = 3 * kMillisecond;

// Rounded towards minus infinity, as avg_vruntime() does.
Ns divide_down(Ns value, std::int64_t by) { return value >= 0 ? value / by : -((-value + by - 1) / by); }

}  // namespace

EarliestEligible::EarliestEligible(const PolicyParameters& parameters)
    : base_slice_(parameters.base_slice > 0 ? parameters.base_slice : kBaseSlice) {}

EarliestEligible::Sum EarliestEligible::sum() const {
  Sum sum;
  bool any = false;
  for (const auto& [tid, entity] : entities_) {
    if (!entity.here) continue;
    if (!any) sum.base = entity.vruntime;
    any = true;
    sum.excess += entity.weight * (entity.vruntime - sum.base);
  }
  return sum;
}

// avg_vruntime(): where everybody would be under perfect sharing.
Ns EarliestEligible::average() const {
  if (load_ == 0) return 0;
  const Sum all = sum();
  return all.base + divide_down(all.excess, load_);
}

// entity_eligible(): vruntime is not beyond the average, without a division.
bool EarliestEligible::is_eligible(const Entity& entity) const {
  const Sum all = sum();
  return all.excess >= (entity.vruntime - all.base) * load_;
}

// place_entity(): at the average, less the lag it left with (PLACE_LAG); the lag is scaled up because adding the entity moves
// the average. A new one gets half a slice (PLACE_DEADLINE_INITIAL).
void EarliestEligible::place(Entity& entity, bool is_new) {
  Ns lag = 0;
  if (load_ > 0) lag = entity.lag * (load_ + entity.weight) / load_;
  const Ns slice = virtual_time(base_slice_, entity.weight);
  entity.vruntime = (load_ > 0 ? average() : entity.vruntime) - lag;
  entity.deadline = entity.vruntime + (is_new ? slice / 2 : slice);
  entity.renewed = false;
}

void EarliestEligible::enqueue(const Task& task, Ns /*now*/, Entry why) {
  entities_[task.tid];  // before any reference into the table
  Entity& entity = entities_[task.tid];
  if (entity.here) load_ -= entity.weight;
  entity.weight = weight_of(task);
  if (why == Entry::kNew || why == Entry::kWoken) place(entity, why == Entry::kNew);
  load_ += entity.weight;
  entity.here = true;
  entity.running = false;
  entity.turn = ++turns_;
  ++ready_;
}

// pick_eevdf(): of the eligible ready ones the earliest virtual deadline. Somebody is always eligible when nobody runs; beside
// running ones on other cores perhaps nobody is, and then the one that is least ahead.
Tid EarliestEligible::first() const {
  const Sum all = sum();
  Tid best;
  Entity chosen;
  bool chosen_eligible = false;
  for (const auto& [tid, entity] : entities_) {
    if (!entity.here || entity.running) continue;
    const bool eligible = all.excess >= (entity.vruntime - all.base) * load_;
    const Ns key = eligible ? entity.deadline : entity.vruntime;
    const Ns other = chosen_eligible ? chosen.deadline : chosen.vruntime;
    const bool is_better = eligible != chosen_eligible ? eligible : key != other ? key < other : entity.turn < chosen.turn;
    if (best && !is_better) continue;
    best = tid;
    chosen = entity;
    chosen_eligible = eligible;
  }
  return best;
}

Tid EarliestEligible::pick(std::uint32_t /*core*/, Ns /*now*/) {
  const Tid tid = first();
  if (!tid) return tid;
  Entity& entity = entities_[tid];
  entity.running = true;
  entity.renewed = false;
  --ready_;
  return tid;
}

// update_entity_lag(): what it is owed goes with it, within limits.
void EarliestEligible::depart(Entity& entity) {
  if (!entity.here) return;
  const Ns limit = virtual_time(std::max(2 * base_slice_, kSchedulerTick), entity.weight);
  entity.lag = std::clamp(average() - entity.vruntime, -limit, limit);
  load_ -= entity.weight;
  if (!entity.running) --ready_;
  entity.here = entity.running = false;
}

void EarliestEligible::block(Tid tid) { depart(entities_[tid]); }

void EarliestEligible::forget(Tid tid) {
  depart(entities_[tid]);
  entities_.erase(tid);
}

// update_curr() and update_deadline().
void EarliestEligible::charge(Tid tid, Ns used) {
  Entity& entity = entities_[tid];
  entity.vruntime += virtual_time(used, entity.weight);
  if (entity.vruntime < entity.deadline) return;
  entity.deadline = entity.vruntime + virtual_time(base_slice_, entity.weight);
  entity.renewed = true;
}

// A slice is run to its end (RUN_TO_PARITY), then everybody is looked at.
bool EarliestEligible::keeps_core(Tid tid) const { return ready_ == 0 || !entities_.find(tid).renewed; }

// check_preempt_wakeup_fair(): only while the running thread is ahead of its share, and for the one that is to be next.
bool EarliestEligible::preempts(const Task& ready, const Task& running) const {
  return !is_eligible(running.tid) && first() == ready.tid;
}

std::vector<Tid> EarliestEligible::queue() const {
  EarliestEligible rest = *this;
  std::vector<Tid> threads;
  while (rest.ready_ > 0) {
    threads.push_back(rest.first());
    rest.entities_[threads.back()].here = false;
    rest.load_ -= rest.entities_.find(threads.back()).weight;
    --rest.ready_;
  }
  return threads;
}

void EarliestEligible::hash(Digest& digest) const {
  for (const auto& [tid, entity] : entities_) {
    digest.word(std::uint64_t{tid.value} << 3 | (entity.here ? 1u : 0u) | (entity.running ? 2u : 0u) | (entity.renewed ? 4u : 0u));
    digest.signed_word(entity.vruntime);
    digest.signed_word(entity.deadline);
    digest.signed_word(entity.lag);
  }
}

}  // namespace weft::sched
