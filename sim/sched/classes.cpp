#include "sim/sched/classes.h"

#include <utility>

namespace weft::sched {

namespace {

bool is_real_time(const Task& task) { return is_real_time(task.scheduling_class); }
bool may_use(const Task& task, std::uint32_t core) { return (task.allowed_cores >> core & 1) != 0; }
Ns key(const Task& task) { return -Ns{task.real_time_priority}; }

}  // namespace

void Classes::adopt(const Task& task) {
  Record& member = members_[task.tid];
  member.task = task;
  member.here = true;
}

void Classes::enqueue(const Task& task, Ns now, Entry why) {
  Record& member = members_[task.tid];
  member.task = task;
  if (!is_real_time(task)) {
    const bool comes_over = !member.here && why != Entry::kNew;
    member.here = true;
    return others_->enqueue(task, now, comes_over ? Entry::kWoken : why);
  }
  if (std::exchange(member.here, false)) others_->block(task.tid);
  if (why == Entry::kPreempted) real_time_.prepend(key(task), task.tid);
  else real_time_.append(key(task), task.tid);
}

Tid Classes::take(std::uint32_t core, Ns now) {
  for (std::size_t i = 0; i < aside_.size(); ++i) {
    const Tid tid = aside_[i];
    if (!may_use(members_[tid].task, core)) continue;
    aside_.erase(aside_.begin() + static_cast<std::ptrdiff_t>(i));
    return tid;
  }
  for (;;) {
    const Tid tid = real_time_.empty() ? others_->pick(core, now) : real_time_.pop();
    if (!tid || may_use(members_[tid].task, core)) return tid;
    aside_.push_back(tid);
  }
}

Tid Classes::pick(std::uint32_t core, Ns now) {
  const Tid tid = take(core, now);
  if (tid) members_[tid].core = core;
  return tid;
}

void Classes::remove(Tid tid) {
  if (std::erase(aside_, tid) > 0) return forget(tid);
  if (members_[tid].here) others_->remove(tid);
  else real_time_.remove(tid);
  members_.erase(tid);
}

void Classes::block(Tid tid) {
  Record& member = members_[tid];
  if (std::exchange(member.here, false)) others_->block(tid);
}

void Classes::forget(Tid tid) {
  others_->forget(tid);
  members_.erase(tid);
}

void Classes::withdraw(Tid tid) {
  const bool was_here = std::exchange(members_[tid].here, false);
  if (std::erase(aside_, tid) > 0) {
    if (was_here) others_->block(tid);
  } else if (was_here) {
    others_->withdraw(tid);
  } else {
    real_time_.remove(tid);
  }
}

void Classes::change(const Task& task) { members_[task.tid].task = task; }

Ns Classes::quantum(Tid tid) const {
  const Record& member = members_.find(tid);
  if (member.here) return others_->quantum(tid);
  if (!is_real_time(member.task)) return kMillisecond;   // on its way to the others
  return member.task.scheduling_class == Class::kFifo ? kNoQuantum : kRoundRobinSlice;
}

bool Classes::is_misplaced(Tid tid) const {
  const Record& member = members_.find(tid);
  return !member.here && !is_real_time(member.task);
}

bool Classes::keeps_core(Tid tid) const {
  const Record& member = members_.find(tid);
  if (!may_use(member.task, member.core) || is_misplaced(tid)) return false;
  for (const Tid waiting : aside_) {
    if (may_use(members_.find(waiting).task, member.core)) return false;
  }
  if (member.here) return real_time_.empty() && others_->keeps_core(tid);
  const bool outranked = !real_time_.empty() && real_time_.first().key < key(member.task);
  const bool takes_turns = member.task.scheduling_class == Class::kRoundRobin;
  return !outranked && !(takes_turns && !real_time_.empty() && real_time_.first().key == key(member.task));
}

void Classes::charge(Tid tid, Ns used) {
  if (members_.find(tid).here) others_->charge(tid, used);
}

bool Classes::preempts(const Task& ready, const Task& running) const {
  if (is_real_time(ready)) return !is_real_time(running) || key(ready) < key(running);
  const bool both_here = members_.find(ready.tid).here && members_.find(running.tid).here;
  return both_here && !is_real_time(running) && others_->is_preemptive() && others_->preempts(ready, running);
}

std::vector<Tid> Classes::queue() const {
  std::vector<Tid> threads = aside_;
  for (const std::vector<Tid>& more : {real_time_.queue(), others_->queue()}) threads.insert(threads.end(), more.begin(), more.end());
  return threads;
}

void Classes::hash(Digest& digest) const {
  others_->hash(digest);
  real_time_.hash(digest);
  for (const Tid tid : aside_) digest.word(tid.value);
  members_.hash(digest);
}

}  // namespace weft::sched
