#include <gtest/gtest.h>

#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

TEST(Report, NumbersAreExact) {
  EXPECT_EQ(ticks(3 * kTick), "3");
  EXPECT_EQ(ticks(kQuarter), "0.25");
  EXPECT_EQ(ticks(-10 * kTick - 2 * kQuarter), "-10.5");
  EXPECT_EQ(number(17), "17");
  EXPECT_EQ(number(17.0 / 3), "5.666666666666667");
}

TEST(Report, Json) {
  const Outcome outcome = run(R"({"policy": "FCFS", "jobs": [{"id": "A", "arrival": 1, "length": 2, "deadline": 1},
    {"id": 7, "length": 0.25}, {"id": "\"", "arrival": 9, "length": 2, "io": {"every_cpu_ticks": 1, "duration": 0.5}}]})");
  EXPECT_EQ(results_as_json(outcome.list, outcome.results),
            R"({"policy":"FCFS","conventions":"textbook"
,"jobs":[{"id":"A","arrival":1,"first_run":1,"completion":3,"response":0,"turnaround":2,"wait":0,"deadline":2,"met":false}
,{"id":7,"arrival":0,"first_run":0,"completion":0.25,"response":0,"turnaround":0.25,"wait":0}
,{"id":"\"","arrival":9,"first_run":9,"completion":11.5,"response":0,"turnaround":2.5,"wait":0,"io_count":1,"blocked":0.5}
]
,"averages":{"response":0,"turnaround":1.5833333333333333,"wait":0}
,"gantt":[[0,7,0],[0.25,null,0],[1,"A",0],[3,null,0],[9,"\"",0],[10,null,0],[10.5,"\"",0],[11.5,null,0]]
,"context_switches":2}
)");
}

TEST(Report, WhatTheHorizonLeavesOpenIsNull) {
  const Outcome outcome = run(R"({"policy": "EDF", "parameters": {"horizon": 10, "cores": 2}, "jobs": [
    {"id": "T", "wcet": 8, "period": 6, "deadline": 9}]})");
  EXPECT_EQ(results_as_json(outcome.list, outcome.results), R"({"policy":"EDF","conventions":"textbook"
,"jobs":[{"id":"T_1","arrival":0,"first_run":0,"completion":8,"response":0,"turnaround":8,"wait":0,"deadline":9,"met":true}
,{"id":"T_2","arrival":6,"first_run":8,"completion":null,"response":2,"turnaround":null,"wait":null,"deadline":15,"met":null}
]
,"averages":{"response":1,"turnaround":8,"wait":0}
,"gantt":[[0,"T_1",0],[0,null,1],[8,"T_2",0],[10,null,0]]
,"context_switches":1}
)");
}

TEST(Report, TableAndChart) {
  const Outcome outcome = run(plain_jobs("RR", R"("quantum": 4)", "0 24, 0 3, 0 3"));
  EXPECT_EQ(results_as_text(outcome.list, outcome.results), R"(RR, textbook rules, 1 core; 3 context switches
30 ticks; utilization 100.00 %, throughput 0.1 jobs a tick

job      arrival  length  start  end  response  turnaround  wait
A              0      24      0   30         0          30     6
B              0       3      4    7         4           7     4
C              0       3      7   10         7          10     7
average                                   3.67       15.67  5.67

┌───────┬──────┬──────┬───────────────────────┐
│   A   │  B   │  C   │           A           │
└───────┴──────┴──────┴───────────────────────┘
0       4      7      10                      30
)");
}

TEST(Report, UtilizationThroughputAndMissedDeadlines) {
  const auto second_line = [](std::string_view document) {
    const Outcome outcome = run(document);
    const std::string text = results_as_text(outcome.list, outcome.results);
    const std::size_t begin = text.find('\n') + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  EXPECT_EQ(second_line(R"({"policy": "EDF", "parameters": {"cores": 2, "horizon": 12}, "jobs": [
              {"id": "A", "wcet": 3, "period": 4, "deadline": 2}, {"id": "B", "releases": [2, 9], "wcet": 1, "deadline": 1}]})"),
            "11 ticks; utilization 50.00 %, throughput 0.4545 jobs a tick; 3 deadlines missed");
  EXPECT_EQ(second_line(R"({"policy": "FCFS", "conventions": "ostep", "jobs": [{"id": "A", "length": 0}]})"), "0 ticks");
}

TEST(Report, ChartsStayWithinEightyColumns) {
  const Outcome outcome = run(plain_jobs("RR", R"("quantum": 1)", "0 70, 0 80, 0 90"));
  const std::string text = gantt_as_text(outcome.list, outcome.results);
  std::size_t width = 0;
  for (const char c : text) {
    width = c == '\n' ? 0 : width + ((c & 0xC0) != 0x80 ? 1 : 0);
    EXPECT_LE(width, 80u);
  }
}

}  // namespace
}  // namespace weft::jobs
