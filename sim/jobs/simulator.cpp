#include "sim/jobs/simulator.h"

#include <algorithm>
#include <cassert>

#include "sim/core/event_queue.h"
#include "sim/sched/policy.h"

namespace weft::jobs {

namespace {

using sched::Entry;

struct Core {
  std::uint32_t job = kNobody;
  Ns quantum_end = 0;
};

enum class State : std::uint8_t { kFuture, kReady, kRunning, kWaiting, kDone };

class Simulator {
 public:
  explicit Simulator(const JobList& list);
  Results run();

 private:
  const Job& job(std::uint32_t index) const { return list_.jobs[index]; }
  sched::Policy& queue_of(std::uint32_t core) { return *queues_[list_.queue_per_core ? core : 0]; }
  sched::Policy& queue_for(std::uint32_t index) { return queue_of(job(index).core); }

  Ns next_time();
  void advance(Ns time);
  bool take_instant();

  // --- what happens at an instant, in this order ---
  void end_turns();
  void end_turn(std::uint32_t core);
  void queue_expired();
  void act();
  void receive_arrivals();
  std::uint32_t end_io();
  void receive_returns();
  void choose();
  void preempt_for_newcomers();
  void settle_boost();

  void enter(std::uint32_t index, Entry why);
  void finish(std::uint32_t core);
  void begin_io(std::uint32_t core);
  void begin_burst(std::uint32_t index);
  void give(std::uint32_t core, std::uint32_t index);
  void leave(std::uint32_t core);
  std::uint32_t find_outranked(std::uint32_t index);
  bool preempt_for(std::uint32_t index);
  void mark(std::uint32_t core, std::uint32_t who);

  const JobList& list_;
  Results results_;
  Ns now_ = 0;
  std::vector<sched::PolicyValue> queues_;
  std::vector<sched::Task> tasks_;          // with what is left of each
  std::vector<State> states_;
  std::vector<Core> cores_;
  std::vector<std::uint32_t> arrivals_;     // jobs by arrival, listing
  std::size_t arrived_ = 0;
  EventQueue<std::uint32_t> returns_;       // from I/O
  std::vector<std::uint32_t> successors_;   // the next job of the same task
  std::vector<std::uint32_t> newcomers_;    // of this instant
  std::vector<std::uint32_t> expired_;      // cores whose job has used up its quantum at this instant
  // Where levels decide at every moment, whoever has used up a quantum may still be better than who runs on another core.
  const bool expired_may_preempt_;
  const bool is_ordered_;  // all jobs are compared alike, running or ready, and in one queue
  bool acted_ = false;
  std::size_t unfinished_;
  std::uint64_t decisions_ = 0, work_ = 0;  // so far; see kMaxWork
  const std::uint64_t work_of_newcomer_;    // to compare it with who runs
};

// EEVDF asks each time who is eligible.
std::uint64_t work_of_newcomer(const JobList& list) {
  const std::uint64_t cores = list.cores;
  if (list.policy_key == "eevdf") return 4 * cores;
  return cores / 4;
}

Simulator::Simulator(const JobList& list)
    : list_(list),
      cores_(list.cores),
      expired_may_preempt_(list.cores > 1 && (list.policy_key == "priority_rr" || list.policy_key == "mlfq")),
      is_ordered_(!list.queue_per_core && list.policy_key != "cfs" && list.policy_key != "eevdf"),
      unfinished_(list.jobs.size()),
      work_of_newcomer_(work_of_newcomer(list)) {
  const std::uint32_t queues = list.queue_per_core ? list.cores : 1;
  sched::PolicyParameters parameters = list.parameters;
  parameters.cores = list.cores;
  for (std::uint32_t i = 0; i < queues; ++i) {
    queues_.emplace_back(sched::find_policy(list.policy_key, parameters));
    ++parameters.seed;
  }
  const std::size_t count = list.jobs.size();
  results_.jobs.resize(count);
  states_.resize(count, State::kFuture);
  successors_.resize(count, kNobody);
  for (std::uint32_t i = 0; i < count; ++i) {
    tasks_.push_back(job(i).task);
    if (job(i).after == kNobody) arrivals_.push_back(i);
    else successors_[job(i).after] = i;
  }
  std::stable_sort(arrivals_.begin(), arrivals_.end(),
                   [&list](std::uint32_t a, std::uint32_t b) { return list.jobs[a].task.arrival < list.jobs[b].task.arrival; });
  for (std::uint32_t i = 0; i < list.cores; ++i) results_.gantt.push_back({0, kNobody, i});
}

// --- jobs and cores ---

// The core's picture changes from now on. What changes twice at an instant shows the last; joining is done at the end.
void Simulator::mark(std::uint32_t core, std::uint32_t who) { results_.gantt.push_back({now_, who, core}); }

// The next CPU burst: up to the next I/O, or the end.
void Simulator::begin_burst(std::uint32_t index) {
  const Ns left = job(index).length - results_.jobs[index].cpu;
  const Ns burst = job(index).io_every > 0 ? std::min(job(index).io_every, left) : left;
  tasks_[index].burst = tasks_[index].remaining = burst;
}

void Simulator::enter(std::uint32_t index, Entry why) {
  if (why == Entry::kNew || why == Entry::kWoken) begin_burst(index);
  if (why == Entry::kNew || why == Entry::kWoken || (why == Entry::kExpired && expired_may_preempt_)) newcomers_.push_back(index);
  states_[index] = State::kReady;
  queue_for(index).enqueue(tasks_[index], now_, why);
}

void Simulator::give(std::uint32_t at, std::uint32_t index) {
  Core& core = cores_[at];
  core.job = index;
  core.quantum_end = now_ + queue_of(at).quantum(tasks_[index].tid);
  states_[index] = State::kRunning;
  JobResult& result = results_.jobs[index];
  if (!result.first_run) result.first_run = now_;
  mark(at, index);
}

void Simulator::leave(std::uint32_t at) {
  cores_[at].job = kNobody;
  mark(at, kNobody);
}

void Simulator::finish(std::uint32_t at) {
  const std::uint32_t index = cores_[at].job;
  results_.jobs[index].completion = now_;
  states_[index] = State::kDone;
  --unfinished_;
  queue_of(at).forget(tasks_[index].tid);
  leave(at);
  const std::uint32_t next = successors_[index];
  if (next == kNobody) return;
  // The task's next job may have been released long ago.
  const auto place = std::upper_bound(arrivals_.begin() + static_cast<std::ptrdiff_t>(arrived_), arrivals_.end(), next,
                                      [this](std::uint32_t a, std::uint32_t b) {
                                        const Ns x = tasks_[a].arrival, y = tasks_[b].arrival;
                                        return x != y ? x < y : a < b;
                                      });
  arrivals_.insert(place, next);
}

void Simulator::begin_io(std::uint32_t at) {
  const std::uint32_t index = cores_[at].job;
  JobResult& result = results_.jobs[index];
  ++result.io_count;
  states_[index] = State::kWaiting;
  queue_of(at).block(tasks_[index].tid);
  leave(at);
  returns_.push(now_ + job(index).io_duration, index);
}

// --- an instant ---

Ns Simulator::next_time() {
  Ns next = std::min(returns_.next_time(), list_.horizon);
  if (arrived_ < arrivals_.size()) next = std::min(next, tasks_[arrivals_[arrived_]].arrival);
  for (const Core& core : cores_) {
    if (core.job == kNobody) continue;
    const Ns left = list_.charges_full_quantum ? core.quantum_end - now_ : tasks_[core.job].remaining;
    next = std::min({next, now_ + left, core.quantum_end});
  }
  for (sched::PolicyValue& queue : queues_) next = std::min(next, queue->next_event());
  return std::max(next, now_);
}

void Simulator::advance(Ns time) {
  const Ns passed = time - now_;
  now_ = time;
  if (passed == 0) return;
  for (std::uint32_t i = 0; i < cores_.size(); ++i) {
    if (cores_[i].job == kNobody) continue;
    sched::Task& task = tasks_[cores_[i].job];
    const Ns used = std::min(passed, task.remaining);
    task.remaining -= used;
    results_.jobs[cores_[i].job].cpu += used;
    queue_of(i).charge(task.tid, passed);
  }
}

void Simulator::end_turn(std::uint32_t at) {
  const Core& core = cores_[at];
  if (core.job == kNobody) return;
  const bool is_over = now_ >= core.quantum_end;
  const bool may_stop = is_over || !list_.charges_full_quantum;
  if (tasks_[core.job].remaining == 0 && may_stop) {
    if (results_.jobs[core.job].cpu == job(core.job).length) finish(at);
    else begin_io(at);
  } else if (is_over) {
    expired_.push_back(at);
  }
}

void Simulator::end_turns() {
  for (std::uint32_t i = 0; i < cores_.size(); ++i) end_turn(i);
}

void Simulator::queue_expired() {
  for (const std::uint32_t at : expired_) {
    const std::uint32_t index = cores_[at].job;
    const Tid tid = tasks_[index].tid;
    if (queue_of(at).keeps_core(tid)) {
      cores_[at].quantum_end = now_ + queue_of(at).quantum(tid);
      continue;
    }
    leave(at);
    enter(index, Entry::kExpired);
  }
  expired_.clear();
}

void Simulator::act() {
  for (sched::PolicyValue& queue : queues_) {
    while (queue->next_event() <= now_) {
      queue->act();
      acted_ = true;
      work_ += list_.jobs.size() / 2;
    }
  }
}

void Simulator::receive_arrivals() {
  while (arrived_ < arrivals_.size() && tasks_[arrivals_[arrived_]].arrival <= now_) enter(arrivals_[arrived_++], Entry::kNew);
}

// The next job whose I/O has ended.
std::uint32_t Simulator::end_io() {
  const std::uint32_t index = returns_.pop().payload;
  results_.jobs[index].blocked += job(index).io_duration;
  return index;
}

void Simulator::receive_returns() {
  while (returns_.next_time() <= now_) enter(end_io(), Entry::kWoken);
}

void Simulator::choose() {
  for (std::uint32_t i = 0; i < cores_.size(); ++i) {
    if (cores_[i].job != kNobody || queue_of(i).empty() || !results_.refusal.empty()) continue;
    const Tid tid = queue_of(i).pick(i, now_);
    if (!tid) {
      results_.refusal = "parameters.draws: the list is too short for these jobs";
      return;
    }
    give(i, tid.value - 1);
  }
}

// Of the cores whose job would have to give way, the one with the least important.
std::uint32_t Simulator::find_outranked(std::uint32_t index) {
  sched::Policy& queue = queue_for(index);
  work_ += work_of_newcomer_;
  std::uint32_t found = kNobody;
  for (std::uint32_t i = 0; i < cores_.size(); ++i) {
    if (cores_[i].job == kNobody || &queue_of(i) != &queue) continue;
    const sched::Task& running = tasks_[cores_[i].job];
    if (!queue.preempts(tasks_[index], running)) continue;
    if (found == kNobody || is_worse(queue, running, tasks_[cores_[found].job])) found = i;
  }
  return found;
}

bool Simulator::preempt_for(std::uint32_t index) {
  const std::uint32_t at = find_outranked(index);
  if (at == kNobody) return false;
  const std::uint32_t victim = cores_[at].job;
  leave(at);
  enter(victim, Entry::kPreempted);
  give(at, queue_of(at).pick(at, now_).value - 1);
  return true;
}

void Simulator::preempt_for_newcomers() {
  if (!queues_[0]->is_preemptive()) return;
  std::uint32_t refused = kNobody;   // where jobs have an order, nobody gets a core who is no better than the best that got none
  for (const std::uint32_t index : newcomers_) {
    if (refused != kNobody && !queues_[0]->preempts(tasks_[index], tasks_[refused])) continue;
    // The core may go to a better newcomer; then this one tries the next.
    while (states_[index] == State::kReady && work_ <= kMaxWork && preempt_for(index)) {}
    if (is_ordered_ && states_[index] == State::kReady) refused = index;
  }
}

// After a boost everybody stands anew, and has a new quantum.
void Simulator::settle_boost() {
  for (sched::PolicyValue& queue : queues_) {
    for (bool changed = true; changed && !queue->empty();) changed = preempt_for(queue->queue().front().value - 1);
  }
  for (std::uint32_t i = 0; i < cores_.size(); ++i) {
    if (cores_[i].job != kNobody) cores_[i].quantum_end = now_ + queue_of(i).quantum(tasks_[cores_[i].job].tid);
  }
  acted_ = false;
}

// False when the simulation is over.
bool Simulator::take_instant() {
  end_turns();
  if (list_.expired_first) queue_expired();
  if (now_ >= list_.horizon || unfinished_ == 0) {
    while (returns_.next_time() <= now_) end_io();  // what ends at the horizon has ended
    return false;
  }
  act();
  receive_arrivals();
  receive_returns();
  choose();  // idle cores first, so that nobody moves to another core for nothing
  if (!list_.expired_first) queue_expired();
  choose();
  if (acted_) settle_boost();
  preempt_for_newcomers();
  newcomers_.clear();
  return results_.refusal.empty();
}

// Neighbours that show the same are joined; what was there for no time is left out.
std::vector<ChangePoint> tidy(std::vector<ChangePoint> points, std::uint32_t cores, Ns end) {
  for (std::uint32_t i = 0; i < cores; ++i) points.push_back({end, kNobody, i});
  std::stable_sort(points.begin(), points.end(), [](const ChangePoint& a, const ChangePoint& b) {
    return a.core != b.core ? a.core < b.core : a.time < b.time;
  });
  std::vector<ChangePoint> tidied;
  for (const ChangePoint& point : points) {
    if (!tidied.empty() && tidied.back().core == point.core && tidied.back().time == point.time) tidied.pop_back();
    if (!tidied.empty() && tidied.back().core == point.core && tidied.back().job == point.job) continue;
    tidied.push_back(point);
  }
  std::stable_sort(tidied.begin(), tidied.end(), [](const ChangePoint& a, const ChangePoint& b) { return a.time < b.time; });
  return tidied;
}

// How often a core goes on with another job than the one that it ran before.
std::uint64_t count_switches(const std::vector<ChangePoint>& gantt, std::uint32_t cores) {
  std::vector<std::uint32_t> previous(cores, kNobody);
  std::uint64_t switches = 0;
  for (const ChangePoint& point : gantt) {
    if (point.job == kNobody) continue;
    switches += previous[point.core] != kNobody && previous[point.core] != point.job;
    previous[point.core] = point.job;
  }
  return switches;
}

Results Simulator::run() {
  while (take_instant()) {
    ++decisions_;
    work_ += 4 + cores_.size() / 8;
    if (work_ > kMaxWork) {
      results_.refusal = "too much to simulate: after " + std::to_string(decisions_) +
                         " decisions the jobs are still not done; a longer quantum, shorter jobs or a horizon would help";
      return std::move(results_);
    }
    advance(next_time());
  }
  results_.end = now_;
  results_.gantt = tidy(std::move(results_.gantt), list_.cores, now_);
  results_.context_switches = count_switches(results_.gantt, list_.cores);
  return std::move(results_);
}

}  // namespace

Results simulate(const JobList& list) { return Simulator(list).run(); }

}  // namespace weft::jobs
