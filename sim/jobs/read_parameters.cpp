// The "parameters" of a job list. Any policy accepts the parameters of the others, so that one list serves them all; what it
// cannot do without must be there.
#include "sim/jobs/reader.h"
#include "sim/sched/policy.h"

namespace weft::jobs {

namespace {

const std::vector<std::string_view> kKnown = {
    "cores",        "queues",           "task_to_core",         "horizon",         "quantum",        "priority_order",
    "quantum_growth", "queues_high_to_low", "boost_period",     "io_stay_resets",  "io_bump_to_front", "draws",
    "charge_full_quantum", "seed",      "stride_constant",      "initial_pass",    "latency",        "min_granularity",
    "wakeup_granularity", "base_slice"};

constexpr std::int64_t kMaxNumber = 1'000'000'000;
constexpr std::int64_t kMaxDraw = INT64_C(1) << 53;  // as far as every JSON reader is exact

// One of two words; `by_default` without the parameter.
bool choice(Reader& reader, const Json& parameters, const char* name, const char* yes, const char* no, bool by_default) {
  const Json* value = member(parameters, name);
  if (value == nullptr) return by_default;
  const std::string place = std::string("parameters.") + name;
  const std::string word = reader.word(*value, place);
  if (!reader.failed() && word != yes && word != no) {
    reader.fail(place, "must be '" + std::string(yes) + "' or '" + no + "', not '" + word + "'");
  }
  return word == yes;
}

void read_time(Reader& reader, const Json& parameters, const char* name, Ns least, Ns& target) {
  if (const Json* value = member(parameters, name)) target = reader.time(*value, std::string("parameters.") + name, least);
}

// most: in ticks.
void at_most(Reader& reader, const char* name, Ns time, Ns most) {
  if (time > most * kTick) reader.fail(std::string("parameters.") + name, "must be at most " + std::to_string(most));
}

void read_truth(Reader& reader, const Json& parameters, const char* name, bool& target) {
  if (const Json* value = member(parameters, name)) target = reader.truth(*value, std::string("parameters.") + name);
}

template <typename T>
void read_integer(Reader& reader, const Json& parameters, const char* name, std::int64_t least, std::int64_t most, T& target) {
  const Json* value = member(parameters, name);
  if (value != nullptr) target = static_cast<T>(reader.integer(*value, std::string("parameters.") + name, least, most));
}

void read_levels(Reader& reader, const Json& levels, std::vector<sched::FeedbackLevel>& into) {
  const std::string place = "parameters.queues_high_to_low";
  if (!reader.is_list(levels, place)) return;
  if (levels.empty() || levels.size() > 1'000) return reader.fail(place, "must have 1 to 1000 queues");
  for (std::size_t i = 0; i < levels.size() && !reader.failed(); ++i) {
    const std::string here = place + "[" + std::to_string(i) + "]";
    sched::FeedbackLevel& level = into.emplace_back();
    if (levels[i].is_number()) {  // only a quantum
      level.quantum = reader.time(levels[i], here, kQuarter);
      continue;
    }
    if (!reader.is_object(levels[i], here)) return;
    reader.known_keys(levels[i], here, {"quantum", "allotment_quanta"});
    const Json* quantum = member(levels[i], "quantum");
    if (quantum == nullptr) return reader.fail(here + ".quantum", "missing");
    level.quantum = reader.time(*quantum, here + ".quantum", kQuarter);
    if (const Json* quanta = member(levels[i], "allotment_quanta")) {
      level.allotment = static_cast<std::uint32_t>(reader.integer(*quanta, here + ".allotment_quanta", 1, kMaxNumber));
    }
  }
}

void read_draws(Reader& reader, const Json& draws, sched::PolicyParameters& into) {
  if (!reader.is_list(draws, "parameters.draws")) return;
  into.replays_draws = true;
  for (std::size_t i = 0; i < draws.size() && !reader.failed(); ++i) {
    const std::string place = "parameters.draws[" + std::to_string(i) + "]";
    into.draws.push_back(static_cast<std::uint64_t>(reader.integer(draws[i], place, 0, kMaxDraw)));
  }
}

void read_policy_parameters(Reader& reader, const Json& json, JobList& list) {
  sched::PolicyParameters& into = list.parameters;
  into.quantum = kTick;
  into.quantum_growth = 1;
  read_time(reader, json, "quantum", kQuarter, into.quantum);
  read_integer(reader, json, "quantum_growth", 1, 2, into.quantum_growth);
  into.larger_first = choice(reader, json, "priority_order", "larger_first", "smaller_first", list.policy_key == "fp");
  if (const Json* levels = member(json, "queues_high_to_low")) read_levels(reader, *levels, into.levels);
  read_time(reader, json, "boost_period", 0, into.boost_period);
  read_truth(reader, json, "io_stay_resets", into.io_stay_resets);
  read_truth(reader, json, "io_bump_to_front", into.io_bump_to_front);
  if (const Json* draws = member(json, "draws")) read_draws(reader, *draws, into);
  read_integer(reader, json, "seed", 0, kMaxDraw, into.seed);
  read_integer(reader, json, "stride_constant", 1, kMaxNumber, into.stride_constant);
  if (const Json* pass = member(json, "initial_pass")) {
    into.initial_pass = reader.integer(*pass, "parameters.initial_pass", -kMaxNumber, kMaxNumber);
  }
  read_time(reader, json, "latency", kQuarter, into.latency);
  read_time(reader, json, "min_granularity", kQuarter, into.min_granularity);
  read_time(reader, json, "wakeup_granularity", kQuarter, into.wakeup_granularity);
  read_time(reader, json, "base_slice", kQuarter, into.base_slice);
  // As in the kernel (max_sched_granularity_ns); sums and products with all weights stay within 64 bits.
  at_most(reader, "latency", into.latency, 1'000);
  at_most(reader, "min_granularity", into.min_granularity, 1'000);
  at_most(reader, "wakeup_granularity", into.wakeup_granularity, 1'000);
  at_most(reader, "base_slice", into.base_slice, 100);
}

void require(Reader& reader, const Json& json, const JobList& list) {
  const std::string& policy = list.policy_key;
  const auto need = [&](const char* name) {
    if (member(json, name) == nullptr) reader.fail(std::string("parameters.") + name, "missing: " + list.policy + " needs it");
  };
  if (policy == "rr" || policy == "priority_rr") need("quantum");
  if (policy == "mlfq") need("queues_high_to_low");
}

}  // namespace

void read_parameters(Reader& reader, const Json& parameters, JobList& list) {
  if (!reader.is_object(parameters, "parameters")) return;
  reader.known_keys(parameters, "parameters", kKnown);
  require(reader, parameters, list);
  read_integer(reader, parameters, "cores", 1, kMaxCores, list.cores);
  list.queue_per_core = choice(reader, parameters, "queues", "per_core", "central", member(parameters, "task_to_core") != nullptr);
  if (member(parameters, "task_to_core") != nullptr && !list.queue_per_core) {
    reader.fail("parameters.task_to_core", "needs queues 'per_core'");
  }
  read_time(reader, parameters, "horizon", kQuarter, list.horizon);
  read_policy_parameters(reader, parameters, list);
  const bool is_ostep = list.conventions == Conventions::kOstep;
  list.charges_full_quantum = is_ostep && list.policy_key == "lottery";
  if (list.policy_key == "lottery") read_truth(reader, parameters, "charge_full_quantum", list.charges_full_quantum);
  list.expired_first = list.policy_key == "mlfq";  // only OSTEP has rules for it
}

}  // namespace weft::jobs
