// Every mistake in a job list has one line that names its place.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

struct Mistake {
  std::string document;
  std::string beginning;   // of the message
};

std::string with_job(std::string_view job) { return fmt::format(R"({{"policy": "FCFS", "jobs": [{}]}})", job); }
std::string with_parameters(std::string_view policy, std::string_view parameters) {
  return fmt::format(R"({{"policy": "{}", "parameters": {}, "jobs": [{{"id": "A", "length": 3}}]}})", policy, parameters);
}

void expect_messages(const std::vector<Mistake>& mistakes) {
  for (const Mistake& mistake : mistakes) {
    const Outcome outcome = run(mistake.document);
    EXPECT_EQ(outcome.error.substr(0, mistake.beginning.size()), mistake.beginning) << mistake.document;
    EXPECT_EQ(outcome.error.find('\n'), std::string::npos);
    EXPECT_TRUE(outcome.results.jobs.empty());
  }
}

TEST(BadInput, OfDocuments) {
  expect_messages({
      {"", "not JSON: line 1, column 1"},
      {"hello", "not JSON: line 1, column 1"},
      {"{\n  \"policy\": FCFS}", "not JSON: line 2, column 13"},
      {"[1, 2]", "the document: must be an object"},
      {"{}", "policy: missing"},
      {R"({"policy": "FCFS", "policy": "RR"})", "'policy' is given twice"},
      {R"({"policy": 3, "jobs": []})", "policy: must be a string, not 3"},
      {R"({"policy": "LIFO", "jobs": []})", "policy: unknown: 'LIFO' (there are: RR, FCFS,"},
      {R"({"policy": "FCFS", "conventions": "posix"})", "conventions: must be 'textbook' or 'ostep', not 'posix'"},
      {R"({"policy": "FCFS"})", "jobs: missing"},
      {R"({"policy": "FCFS", "jobs": {}})", "jobs: must be a list, not an object"},
      {R"({"policy": "FCFS", "jobs": []})", "jobs: empty"},
      {R"({"policy": "FCFS", "jobz": []})", "jobz: unknown (there are: policy,"},
      {R"({"policy": "FCFS", "jobs": [], "tasks": []})", "tasks: given beside jobs"},
      {R"({"policy": "FCFS", "ev\nil": 1})", "ev?il: unknown"},
  });
}

// Neither the depth nor the number of what stands in a document can bring the reader down.
TEST(BadInput, WithoutEnd) {
  const std::string deep(1'000'000, '[');
  expect_messages({
      {deep, "more than 32 levels of brackets"},
      {R"({"policy": "FCFS", "parameters": {"draws": )" + deep, "more than 32 levels of brackets"},
      {R"({"policy": "FCFS", "jobs": [{"id": "A", "length": )" + deep + std::string(1'000'000, ']') + "}]}", "more than 32 levels of brackets"},
  });
  EXPECT_EQ(run(with_parameters("LOTTERY", "{}"), {{"draws", deep}}).error.substr(0, 37), "parameters.draws: must be a list, not");
  std::string many = R"({"policy": "FCFS")";
  for (int i = 0; i < 300'000; ++i) many += fmt::format(R"(, "k{}": 1)", i);
  EXPECT_EQ(run(many + "}").error.substr(0, 17), "k0: unknown (ther");
}

TEST(BadInput, OfJobs) {
  expect_messages({
      {with_job("7"), "jobs[0]: must be an object, not 7"},
      {with_job(R"({"length": 1})"), "jobs[0].id: missing"},
      {with_job(R"({"id": "", "length": 1})"), "jobs[0].id: empty"},
      {with_job(R"({"id": 1.5, "length": 1})"), "jobs[0].id: must be a string or a whole number"},
      {with_job(R"({"id": "A"})"), "jobs[0].length: missing"},
      {with_job(R"({"id": "A", "length": 1}, {"id": "B", "length": 2}, {"id": "C", "length": -1})"),
       "jobs[2].length: must be more than 0, not -1"},
      {with_job(R"({"id": "A", "length": 0})"), "jobs[0].length: must be more than 0, not 0"},
      {with_job(R"({"id": "A", "length": "3"})"), "jobs[0].length: must be a number, not \"3\""},
      {with_job(R"({"id": "A", "length": 0.3})"), "jobs[0].length: must be a multiple of 0.25, not 0.3"},
      {with_job(R"({"id": "A", "length": 1e30})"), "jobs[0].length: must be at most 1000000000, not 1e+30"},
      {with_job(R"({"id": "A", "length": 1, "arrival": -2})"), "jobs[0].arrival: must not be negative, but is -2"},
      {with_job(R"({"id": "A", "length": 1, "lenght": 2})"), "jobs[0].lenght: unknown (there are: id,"},
      {with_job(R"({"id": "A", "length": 1}, {"id": "A", "length": 2})"), "jobs[1].id: 'A' is already job number 1"},
      {with_job(R"({"id": "A", "length": 1, "tickets": 0})"), "jobs[0].tickets: must be 1 to"},
      {with_job(R"({"id": "A", "length": 1, "nice": 20})"), "jobs[0].nice: must be -20 to 19, not 20"},
      {with_job(R"({"id": "A", "length": 1, "priority": 1.5})"), "jobs[0].priority: must be a whole number, not 1.5"},
      {with_job(R"({"id": "A", "length": 1, "io": 5})"), "jobs[0].io: must be an object, not 5"},
      {with_job(R"({"id": "A", "length": 1, "io": {"every_cpu_ticks": 2}})"), "jobs[0].io.duration: missing"},
      {with_job(R"({"id": "A", "length": 1, "io": {"every_cpu_ticks": 2, "duration": -1}})"),
       "jobs[0].io.duration: must not be negative"},
      {with_job(R"({"id": "A", "length": 1, "io": {"every_cpu_ticks": 2, "duration": 1, "x": 1}})"), "jobs[0].io.x: unknown"},
      {with_job(R"({"id": "A", "wcet": 1, "period": 5})"), "parameters.horizon: missing"},
      {with_job(R"({"id": "A", "wcet": 1, "period": 0})"), "jobs[0].period: must be more than 0"},
      {with_job(R"({"id": "A", "period": 5})"), "jobs[0].wcet: missing"},
      {with_job(R"({"id": "A", "wcet": 1, "releases": []})"), "jobs[0].releases: empty"},
      {with_job(R"({"id": "A", "wcet": 1, "releases": [0, -1]})"), "jobs[0].releases[1]: must not be negative"},
  });
}

TEST(BadInput, OfParameters) {
  expect_messages({
      {with_parameters("FCFS", "5"), "parameters: must be an object, not 5"},
      {with_parameters("FCFS", R"({"quantums": 5})"), "parameters.quantums: unknown (there are: cores,"},
      {with_parameters("RR", "{}"), "parameters.quantum: missing: RR needs it"},
      {with_parameters("RR", R"({"quantum": 0})"), "parameters.quantum: must be more than 0, not 0"},
      {with_parameters("RR", R"({"quantum": true})"), "parameters.quantum: must be a number, not true"},
      {with_parameters("FCFS", R"({"cores": 0})"), "parameters.cores: must be 1 to 1024, not 0"},
      {with_parameters("FCFS", R"({"cores": 1025})"), "parameters.cores: must be 1 to 1024, not 1025"},
      {with_parameters("FCFS", R"({"horizon": -1})"), "parameters.horizon: must be more than 0"},
      {with_parameters("PRIORITY", R"({"priority_order": "down"})"),
       "parameters.priority_order: must be 'larger_first' or 'smaller_first', not 'down'"},
      {with_parameters("PRIORITY", "{}"), "jobs[0].priority: missing: PRIORITY needs it"},
      {with_parameters("RM", "{}"), "jobs[0].period: missing: RM needs it"},
      {with_parameters("EDF", "{}"), "jobs[0].deadline: missing: EDF needs it"},
      {with_parameters("FEEDBACK", R"({"quantum_growth": 3})"), "parameters.quantum_growth: must be 1 to 2, not 3"},
      {with_parameters("MLFQ", "{}"), "parameters.queues_high_to_low: missing"},
      {with_parameters("MLFQ", R"({"queues_high_to_low": []})"), "parameters.queues_high_to_low: must have 1 to 1000 queues"},
      {with_parameters("MLFQ", R"({"queues_high_to_low": [{"allotment_quanta": 1}]})"),
       "parameters.queues_high_to_low[0].quantum: missing"},
      {with_parameters("MLFQ", R"({"queues_high_to_low": [{"quantum": 1, "allotment_quanta": 0}]})"),
       "parameters.queues_high_to_low[0].allotment_quanta: must be 1 to"},
      {with_parameters("LOTTERY", R"({"draws": [1, -2]})"), "parameters.draws[1]: must be 0 to"},
      {with_parameters("EEVDF", R"({"base_slice": 101})"), "parameters.base_slice: must be at most 100"},
      {with_parameters("CFS", R"({"latency": 1001})"), "parameters.latency: must be at most 1000"},
      {with_parameters("CFS", R"({"min_granularity": 1000.25})"), "parameters.min_granularity: must be at most 1000"},
      {with_parameters("FCFS", R"({"queues": "many"})"), "parameters.queues: must be 'per_core' or 'central', not 'many'"},
      {with_parameters("FCFS", R"({"task_to_core": {"A": 1}})"), "parameters.task_to_core.A: must be 0 to 0, not 1"},
      {with_parameters("FCFS", R"({"task_to_core": {"B": 0}})"), "parameters.task_to_core.B: no job has this id"},
      {with_parameters("FCFS", R"({"task_to_core": {"A": 0}, "queues": "central"})"), "parameters.task_to_core: needs queues"},
  });
}

TEST(BadInput, DrawsThatEndTooEarly) {
  const Outcome outcome = run(with_parameters("LOTTERY", R"({"quantum": 1, "draws": [1, 2]})"));
  EXPECT_EQ(outcome.error, "parameters.draws: the list is too short for these jobs");
}

TEST(BadInput, TooMuchIsRefusedNotWaitedFor) {
  EXPECT_EQ(run(plain_jobs("RR", R"("quantum": 1)", "0 1000000000, 0 1000000000")).error.substr(0, 20), "too much to simulate");
  std::string jobs;
  for (int i = 0; i < 100'000; ++i) jobs += fmt::format(R"({}{{"id": {}, "length": 1}})", i > 0 ? "," : "", i);
  for (const std::string policy : {"CFS", "HRRN", "LOTTERY"}) {
    EXPECT_EQ(run(R"({"policy": ")" + policy + R"(", "jobs": [)" + jobs + "]}").error, "");
  }
  for (const std::string policy : {"STCF", "MLFQ"}) {
    EXPECT_EQ(run(R"({"policy": ")" + policy + R"(", "parameters": {"cores": 1024, "queues_high_to_low": [1, 2]}, "jobs": [)" + jobs + "]}").error, "");
  }
  jobs += R"(, {"id": "one more", "length": 1})";
  EXPECT_EQ(run(with_job(jobs)).error, "jobs[100000]: more than 100000 jobs");
  std::string heavy;
  for (int i = 0; i < 6'000; ++i) heavy += fmt::format(R"({}{{"id": {}, "length": 1, "weight": 100000}})", i > 0 ? "," : "", i);
  const std::string end = R"(, "jobs": [)" + heavy + "]}";
  EXPECT_EQ(run(R"({"policy": "EEVDF")" + end).error, "jobs: their weights add up to more than 500000000, too much for EEVDF");
  EXPECT_EQ(run(R"({"policy": "CFS", "parameters": {"horizon": 1})" + end).error, "");
  EXPECT_EQ(run(R"({"policy": "EDF", "parameters": {"horizon": 1000000000}, "jobs": [{"id": "A", "wcet": 1, "period": 2}]})").error,
            "jobs[0]: more than 100000 jobs");
}

}  // namespace
}  // namespace weft::jobs
