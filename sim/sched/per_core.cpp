#include "sim/sched/per_core.h"

#include <algorithm>
#include <utility>

namespace weft::sched {

namespace {

bool may_use(const Task& task, std::uint32_t core) { return (task.allowed_cores >> core & 1) != 0; }

}  // namespace

// The lowest number among equals.
std::uint32_t PerCore::least_loaded(const Task& task) const {
  std::uint32_t best = UINT32_MAX;
  for (std::uint32_t i = 0; i < loads_.size(); ++i) {
    if (may_use(task, i) && (best == UINT32_MAX || loads_[i] < loads_[best])) best = i;
  }
  return best;
}

void PerCore::carry_over(Tid tid, std::uint32_t from, std::uint32_t to) {
  const Record history = queues_[from]->move_out(tid);
  queues_[to]->move_in(history);
}

void PerCore::enqueue(const Task& task, Ns now, Entry why) {
  Record& member = members_[task.tid];
  member.task = task;
  member.running = false;
  const bool is_new = why == Entry::kNew;
  const std::uint32_t before = member.core;
  if (std::exchange(member.here, true)) --loads_[before];
  if (is_new || !may_use(task, before)) member.core = least_loaded(task);
  if (!is_new && member.core != before) {
    // Who was running is told first why it no longer does.
    if (why != Entry::kWoken) queues_[before]->enqueue(task, now, std::exchange(why, Entry::kMigrated));
    carry_over(task.tid, before, member.core);
  }
  ++loads_[member.core];
  queues_[member.core]->enqueue(task, now, why);
  balance(now);
}

// The thread that would run last: its caches are the coldest.
bool PerCore::move_one(std::uint32_t from, std::uint32_t to, Ns now) {
  const std::vector<Tid> waiting = queues_[from]->queue();
  for (auto tid = waiting.rbegin(); tid != waiting.rend(); ++tid) {
    Record& member = members_[*tid];
    if (!may_use(member.task, to)) continue;
    carry_over(*tid, from, to);
    --loads_[from];
    ++loads_[to];
    member.core = to;
    queues_[to]->enqueue(member.task, now, Entry::kMigrated);
    return true;
  }
  return false;
}

// From the core with the longest queue that has one for us.
void PerCore::steal(std::uint32_t core, Ns now) {
  std::vector<std::uint32_t> victims;
  for (std::uint32_t i = 0; i < queues_.size(); ++i) {
    if (i != core && !queues_[i]->empty()) victims.push_back(i);
  }
  std::stable_sort(victims.begin(), victims.end(), [this](std::uint32_t a, std::uint32_t b) { return loads_[a] > loads_[b]; });
  for (const std::uint32_t victim : victims) {
    if (move_one(victim, core, now)) return;
  }
}

void PerCore::balance(Ns now) {
  if (now < next_balance_) return;
  next_balance_ = (now / kBalanceInterval + 1) * kBalanceInterval;
  for (;;) {
    const auto [least, most] = std::minmax_element(loads_.begin(), loads_.end());
    if (*most - *least < 2) return;
    if (!move_one(static_cast<std::uint32_t>(most - loads_.begin()), static_cast<std::uint32_t>(least - loads_.begin()), now)) return;
  }
}

Tid PerCore::pick(std::uint32_t core, Ns now) {
  balance(now);
  if (queues_[core]->empty()) steal(core, now);
  const Tid tid = queues_[core]->pick(core, now);
  if (tid) members_[tid].running = true;
  return tid;
}

void PerCore::remove(Tid tid) {
  const Record& member = members_.find(tid);
  if (member.here) --loads_[member.core];
  queues_[member.core]->remove(tid);
  members_.erase(tid);
}

void PerCore::block(Tid tid) {
  Record& member = members_[tid];
  if (std::exchange(member.here, false)) --loads_[member.core];
  member.running = false;
  queues_[member.core]->block(tid);
}

void PerCore::forget(Tid tid) {
  const Record& member = members_.find(tid);
  if (member.here) --loads_[member.core];
  queues_[member.core]->forget(tid);
  members_.erase(tid);
}

void PerCore::withdraw(Tid tid) {
  Record& member = members_[tid];
  if (std::exchange(member.here, false)) --loads_[member.core];
  queues_[member.core]->withdraw(tid);
}

void PerCore::change(const Task& task) {
  Record& member = members_[task.tid];
  member.task = task;
  queues_[member.core]->change(task);
}

bool PerCore::preempts(const Task& ready, const Task& running) const {
  const std::uint32_t core = core_of(ready.tid);
  return core == core_of(running.tid) && queues_[core]->preempts(ready, running);
}

Ns PerCore::next_event() const {
  Ns next = kForever;
  for (const PolicyValue& queue : queues_) next = std::min(next, queue->next_event());
  return next;
}

void PerCore::act() {
  const Ns now = next_event();
  for (PolicyValue& queue : queues_) {
    if (queue->next_event() == now) queue->act();
  }
}

std::vector<Tid> PerCore::queue() const {
  std::vector<Tid> threads;
  for (const PolicyValue& queue : queues_) {
    const std::vector<Tid> more = queue->queue();
    threads.insert(threads.end(), more.begin(), more.end());
  }
  return threads;
}

bool PerCore::empty() const {
  return std::all_of(queues_.begin(), queues_.end(), [](const PolicyValue& queue) { return queue->empty(); });
}

void PerCore::hash(Digest& digest) const {
  for (const PolicyValue& queue : queues_) queue->hash(digest);
  members_.hash(digest);
  digest.signed_word(next_balance_);
}

}  // namespace weft::sched
