#include "sim/sched/policy.h"

#include "sim/sched/completely_fair.h"
#include "sim/sched/eevdf.h"
#include "sim/sched/feedback.h"
#include "sim/sched/highest_response_ratio.h"
#include "sim/sched/lottery.h"
#include "sim/sched/multilevel_feedback.h"
#include "sim/sched/priority.h"
#include "sim/sched/real_time.h"
#include "sim/sched/round_robin.h"
#include "sim/sched/shortest_job.h"
#include "sim/sched/stride.h"

namespace weft::sched {

namespace {

using Made = std::unique_ptr<Policy>;
using Make = Made (*)(const PolicyParameters&);

struct Row {
  const char* name;
  bool for_threads;
  Make make;
};

// First come, first served is round robin with a quantum that never ends.
Made first_come(const PolicyParameters&) { return std::make_unique<RoundRobin>(kNoQuantum); }
Made shortest(const PolicyParameters&) { return std::make_unique<ShortestJob>(ShortestJob::By::kBurst); }
Made shortest_remaining(const PolicyParameters&) { return std::make_unique<ShortestJob>(ShortestJob::By::kRemaining); }
Made priority(const PolicyParameters& p, BestFirstRules rules) { return std::make_unique<Priority>(rules, p.larger_first, p.ageing); }

constexpr Row kPolicies[] = {
    {"rr", true, [](const PolicyParameters& p) -> Made { return std::make_unique<RoundRobin>(p.quantum); }},
    {"fcfs", true, first_come},
    {"fifo", true, first_come},
    {"sjf", true, shortest},
    {"stcf", true, shortest_remaining},
    {"srtf", true, shortest_remaining},
    {"priority", true, [](const PolicyParameters& p) { return priority(p, {false, kNoQuantum}); }},
    {"priority_preemptive", true, [](const PolicyParameters& p) { return priority(p, {true, kNoQuantum}); }},
    {"priority_rr", true, [](const PolicyParameters& p) { return priority(p, {true, p.quantum}); }},
    {"hrrn", true, [](const PolicyParameters&) -> Made { return std::make_unique<HighestResponseRatio>(); }},
    {"feedback", true, [](const PolicyParameters& p) -> Made { return std::make_unique<Feedback>(p.quantum, p.quantum_growth); }},
    {"mlfq", true, [](const PolicyParameters& p) -> Made { return std::make_unique<MultilevelFeedback>(p); }},
    {"lottery", true, [](const PolicyParameters& p) -> Made { return std::make_unique<Lottery>(p); }},
    {"stride", true, [](const PolicyParameters& p) -> Made { return std::make_unique<Stride>(p); }},
    {"cfs", true, [](const PolicyParameters& p) -> Made { return std::make_unique<CompletelyFair>(p); }},
    {"eevdf", true, [](const PolicyParameters& p) -> Made { return std::make_unique<EarliestEligible>(p); }},
    {"edf", false, [](const PolicyParameters&) -> Made { return std::make_unique<EarliestDeadline>(); }},
    {"rm", false, [](const PolicyParameters&) -> Made { return std::make_unique<RateMonotonic>(); }},
    {"fp", false, [](const PolicyParameters& p) { return priority(p, {true, kNoQuantum}); }},
};

// Books write names in capitals.
bool is_same(std::string_view name, std::string_view known) {
  if (name.size() != known.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool is_capital = name[i] >= 'A' && name[i] <= 'Z';
    if ((is_capital ? name[i] - 'A' + 'a' : name[i]) != known[i]) return false;
  }
  return true;
}

const Row* find_row(std::string_view name) {
  for (const Row& row : kPolicies) {
    if (is_same(name, row.name)) return &row;
  }
  return nullptr;
}

}  // namespace

Record Policy::move_out(Tid tid) {
  remove(tid);
  return {};
}

// What is remembered of it stays.
void Policy::withdraw(Tid tid) {
  const Record history = move_out(tid);
  move_in(history);
}

bool is_worse(const Policy& policy, const Task& a, const Task& b) {
  if (policy.preempts(b, a)) return true;
  if (policy.preempts(a, b)) return false;
  return a.arrival != b.arrival ? a.arrival > b.arrival : a.order > b.order;
}

std::unique_ptr<Policy> find_policy(std::string_view name, const PolicyParameters& parameters) {
  const Row* row = find_row(name);
  return row != nullptr ? row->make(parameters) : nullptr;
}

bool schedules_threads(std::string_view name) {
  const Row* row = find_row(name);
  return row != nullptr && row->for_threads;
}

std::string policy_names() {
  std::string names;
  for (const Row& row : kPolicies) {
    if (row.for_threads) names += names.empty() ? row.name : std::string(", ") + row.name;
  }
  return names;
}

std::vector<std::string_view> all_policy_names() {
  std::vector<std::string_view> names;
  for (const Row& row : kPolicies) names.push_back(row.name);
  return names;
}

}  // namespace weft::sched
