// The "jobs" of a list: plain jobs, periodic tasks, and one-shot real-time jobs.
#include <map>

#include <fmt/format.h>

#include "sim/jobs/reader.h"
#include "sim/sched/fair_weight.h"

namespace weft::jobs {

namespace {

const std::vector<std::string_view> kCommon = {"id", "priority", "tickets", "nice", "weight", "deadline"};
constexpr std::int64_t kMaxNumber = 1'000'000'000;

enum class Kind : std::uint8_t { kPlain, kPeriodic, kOneShot };

class JobsReader {
 public:
  JobsReader(Reader& reader, const Json* task_to_core, JobList& list)
      : reader_(reader), task_to_core_(task_to_core), list_(list) {}

  void run(const Json& jobs, const std::string& place) {
    if (!reader_.is_list(jobs, place)) return;
    if (jobs.empty()) return reader_.fail(place, "empty");
    for (std::size_t i = 0; i < jobs.size() && !reader_.failed(); ++i) {
      place_ = fmt::format("{}[{}]", place, i);
      number_ = static_cast<std::uint32_t>(i);
      read(jobs[i]);
    }
  }
  // What can only be said when all ids are known.
  void finish();

 private:
  std::string at(const char* name) const { return place_ + "." + name; }

  Ns time(const Json& json, const char* name, Ns least, Ns by_default) {
    const Json* value = member(json, name);
    return value != nullptr ? reader_.time(*value, at(name), least) : by_default;
  }
  Ns needed_time(const Json& json, const char* name, Ns least) {
    if (member(json, name) == nullptr) return reader_.fail(at(name), "missing"), least;
    return time(json, name, least, 0);
  }
  std::int64_t integer(const Json& json, const char* name, std::int64_t least, std::int64_t most, std::int64_t by_default) {
    const Json* value = member(json, name);
    return value != nullptr ? reader_.integer(*value, at(name), least, most) : by_default;
  }

  void read(const Json& json);
  void read_id(const Json& json, Job& job);
  void read_attributes(const Json& json, Job& job);
  void read_core(Job& job);
  void read_io(const Json& json, Job& job);
  void need_for_policy(const Json& json);
  void read_plain(const Json& json, Job job);
  void read_periodic(const Json& json, Job job);
  void read_one_shot(const Json& json, Job job);
  // Job number `number` of a task; each waits for the one before.
  void add_of_task(const Job& task, std::size_t number, Ns release, Ns deadline, bool is_first);
  void add(Job job);

  Reader& reader_;
  const Json* task_to_core_;
  JobList& list_;
  std::string place_;
  std::uint32_t number_ = 0;
  std::map<std::string, std::uint32_t> ids_;
  double total_ = 0;  // ticks, roughly: whether times can overflow
};

void JobsReader::read_id(const Json& json, Job& job) {
  const Json* id = member(json, "id");
  if (id == nullptr) return reader_.fail(at("id"), "missing");
  job.id_is_number = id->is_number_integer();
  if (!id->is_string() && !job.id_is_number) return reader_.fail(at("id"), "must be a string or a whole number");
  job.id = job.id_is_number ? id->dump() : id->get<std::string>();
  if (job.id.empty()) return reader_.fail(at("id"), "empty");
  const auto [known, is_new] = ids_.emplace(job.id, number_);
  if (!is_new) reader_.fail(at("id"), fmt::format("'{}' is already job number {} of the list", job.id, known->second + 1));
}

void JobsReader::read_attributes(const Json& json, Job& job) {
  sched::Task& task = job.task;
  task.order = number_;
  task.priority = static_cast<std::int32_t>(integer(json, "priority", -kMaxNumber, kMaxNumber, 0));
  task.tickets = static_cast<std::uint32_t>(integer(json, "tickets", 1, kMaxNumber, 100));
  task.nice = static_cast<std::int32_t>(integer(json, "nice", -20, 19, 0));
  task.weight = static_cast<std::uint32_t>(integer(json, "weight", 1, 100'000, 0));
}

// Jobs that nobody places go round the cores in listing order.
void JobsReader::read_core(Job& job) {
  job.core = number_ % list_.cores;
  if (task_to_core_ == nullptr) return;
  const auto found = task_to_core_->find(job.id);
  if (found == task_to_core_->end()) return;
  job.core = static_cast<std::uint32_t>(reader_.integer(*found, "parameters.task_to_core." + job.id, 0, list_.cores - 1));
}

void JobsReader::read_io(const Json& json, Job& job) {
  const Json* io = member(json, "io");
  if (io == nullptr || !reader_.is_object(*io, at("io"))) return;
  reader_.known_keys(*io, at("io"), {"every_cpu_ticks", "duration"});
  const std::string place = std::exchange(place_, at("io"));
  job.io_every = needed_time(*io, "every_cpu_ticks", 0);
  job.io_duration = needed_time(*io, "duration", 0);
  place_ = place;
  if (job.io_every > 0) total_ += static_cast<double>(job.length / job.io_every) * static_cast<double>(job.io_duration / kQuarter) / 4;
}

// What the policy decides by has to be there.
void JobsReader::need_for_policy(const Json& json) {
  const std::string& policy = list_.policy_key;
  const auto need = [&](const char* name) {
    if (member(json, name) == nullptr) reader_.fail(at(name), "missing: " + list_.policy + " needs it");
  };
  if (policy.starts_with("priority") || policy == "fp") need("priority");
  if (policy == "rm") need("period");
  if (policy == "edf" && member(json, "period") == nullptr) need("deadline");
}

void JobsReader::add(Job job) {
  if (reader_.failed()) return;
  if (list_.jobs.size() >= kMaxJobs) return reader_.fail(place_, fmt::format("more than {} jobs", kMaxJobs));
  total_ += static_cast<double>(job.length / kQuarter) / 4;
  if (total_ > static_cast<double>(kMaxTime / kTick)) return reader_.fail(place_, "the jobs take more than 10^12 ticks in all");
  job.task.tid = Tid{static_cast<std::uint32_t>(list_.jobs.size() + 1)};
  list_.jobs.push_back(std::move(job));
}

void JobsReader::read_plain(const Json& json, Job job) {
  std::vector<std::string_view> known = kCommon;
  known.insert(known.end(), {"arrival", "length", "io"});
  reader_.known_keys(json, place_, known);
  job.task.arrival = time(json, "arrival", 0, 0);
  // OSTEP's lottery.py draws lengths from 0 on: such a job has its turn and is done.
  job.length = needed_time(json, "length", list_.conventions == Conventions::kOstep ? 0 : kQuarter);
  job.has_deadline = member(json, "deadline") != nullptr;
  if (job.has_deadline) job.task.deadline = job.task.arrival + time(json, "deadline", kQuarter, 0);
  read_io(json, job);
  add(std::move(job));
}

void JobsReader::add_of_task(const Job& task, std::size_t number, Ns release, Ns deadline, bool is_first) {
  Job job = task;
  job.id = fmt::format("{}_{}", task.id, number);
  job.id_is_number = false;
  job.task.arrival = release;
  job.task.deadline = deadline;
  if (!is_first) job.after = static_cast<std::uint32_t>(list_.jobs.size() - 1);
  add(std::move(job));
}

void JobsReader::read_periodic(const Json& json, Job job) {
  std::vector<std::string_view> known = kCommon;
  known.insert(known.end(), {"wcet", "period", "offset"});
  reader_.known_keys(json, place_, known);
  job.length = needed_time(json, "wcet", kQuarter);
  job.task.period = time(json, "period", kQuarter, 0);
  const Ns deadline = time(json, "deadline", kQuarter, job.task.period);
  const Ns offset = time(json, "offset", 0, 0);
  job.has_deadline = true;
  if (list_.horizon == kForever) reader_.fail("parameters.horizon", "missing: periodic tasks need it");
  std::size_t number = 0;
  for (Ns release = offset; release < list_.horizon && !reader_.failed(); release += job.task.period) {
    ++number;
    add_of_task(job, number, release, release + deadline, number == 1);
  }
}

void JobsReader::read_one_shot(const Json& json, Job job) {
  std::vector<std::string_view> known = kCommon;
  known.insert(known.end(), {"releases", "wcet", "period"});
  reader_.known_keys(json, place_, known);
  job.length = needed_time(json, "wcet", kQuarter);
  job.has_deadline = member(json, "deadline") != nullptr;
  const Ns deadline = time(json, "deadline", kQuarter, 0);
  job.task.period = time(json, "period", kQuarter, kForever);
  const Json& releases = json["releases"];
  if (!reader_.is_list(releases, at("releases"))) return;
  if (releases.empty()) return reader_.fail(at("releases"), "empty");
  std::vector<Ns> times;
  for (std::size_t i = 0; i < releases.size() && !reader_.failed(); ++i) {
    times.push_back(reader_.time(releases[i], fmt::format("{}[{}]", at("releases"), i), 0));
  }
  std::sort(times.begin(), times.end());
  for (std::size_t i = 0; i < times.size() && !reader_.failed(); ++i) {
    add_of_task(job, i + 1, times[i], job.has_deadline ? times[i] + deadline : kForever, i == 0);
  }
}

void JobsReader::read(const Json& json) {
  if (!reader_.is_object(json, place_)) return;
  Job job;
  read_id(json, job);
  if (reader_.failed()) return;
  read_attributes(json, job);
  read_core(job);
  Kind kind = Kind::kPlain;
  if (json.contains("releases")) kind = Kind::kOneShot;
  else if (json.contains("period")) kind = Kind::kPeriodic;
  switch (kind) {
    case Kind::kPlain: read_plain(json, std::move(job)); break;
    case Kind::kPeriodic: read_periodic(json, std::move(job)); break;
    case Kind::kOneShot: read_one_shot(json, std::move(job)); break;
  }
  need_for_policy(json);
}

void JobsReader::finish() {
  // EEVDF sums weights times distances in virtual time, the longest of which are some slices at weight 1, in 64 bits.
  constexpr std::int64_t kMostSliceWeights = 1'500'000'000;   // ticks × weights
  const Ns slice = std::max(list_.parameters.base_slice, 3 * kTick) / kTick;
  std::int64_t weights = 0;
  for (const Job& job : list_.jobs) weights += sched::weight_of(job.task);
  if (list_.policy_key == "eevdf" && weights * slice > kMostSliceWeights) {
    reader_.fail("jobs", fmt::format("their weights add up to more than {}, too much for EEVDF", kMostSliceWeights / slice));
  }
  if (reader_.failed() || task_to_core_ == nullptr) return;
  for (const auto& [id, core] : task_to_core_->items()) {
    if (ids_.count(id) == 0) reader_.fail("parameters.task_to_core." + id, "no job has this id");
  }
}

}  // namespace

void read_jobs(Reader& reader, const Json& jobs, const std::string& place, const Json* task_to_core, JobList& list) {
  JobsReader jobs_reader(reader, task_to_core, list);
  jobs_reader.run(jobs, place);
  jobs_reader.finish();
}

}  // namespace weft::jobs
