#include <gtest/gtest.h>

#include "tests/jobs/listed.h"

namespace weft::jobs {
namespace {

TEST(Csv, IsTheSameListInLines) {
  const Outcome outcome = run("id,arrival,length\nA,0,3\r\nB, 2, 6\n\n# a remark\nC,4,4\n", {{"policy", "STCF"}}, true);
  EXPECT_EQ(outcome.error, "");
  EXPECT_EQ(outcome.turns(), "A 0-3 B 3-4 C 4-8 B 8-13");
}

TEST(Csv, NeedsNoHeader) {
  EXPECT_EQ(run("A,0,3,2\nB,0,1,1\n", {{"policy", "PRIORITY"}}, true).turns(), "B 0-1 A 1-4");
  EXPECT_TRUE(looks_like_csv("A,0,3\n"));
  EXPECT_FALSE(looks_like_csv(" {\"policy\": 1, \"x\": 2}"));
  EXPECT_FALSE(looks_like_csv("hello"));
}

// As spreadsheets write it.
TEST(Csv, MayBeginWithAMark) {
  EXPECT_EQ(run("\xEF\xBB\xBFid,arrival,length\r\nA,0,3\r\n", {{"policy", "FCFS"}}, true).turns(), "A 0-3");
  EXPECT_FALSE(looks_like_csv("\xEF\xBB\xBF{\"policy\": 1, \"x\": 2}"));
  EXPECT_EQ(run("\xEF\xBB\xBF" + plain_jobs("FCFS", "", "0 3, 0 1")).turns(), "A 0-3 B 3-4");
}

TEST(Csv, FieldsMayBeInQuotes) {
  EXPECT_EQ(run("\"id\",\"arrival\",\"length\"\n\"A, \"\"b\"\"\",\"0\" , \"3\"\n", {{"policy", "FCFS"}}, true).turns(), "A, \"b\" 0-3");
  EXPECT_EQ(run("A,0,3\n\"B,0,3\n", {{"policy", "FCFS"}}, true).error, "line 2: a quote without end");
  EXPECT_EQ(run("\"A\"B,0,3\n", {{"policy", "FCFS"}}, true).error, "line 1: text behind a quoted field");
}

TEST(Csv, AHeaderNamesTheColumns) {
  EXPECT_EQ(run("id,length,nice\nA,3,0\nB,2,\n", {{"policy", "FCFS"}}, true).turns(), "A 0-3 B 3-5");
}

TEST(Csv, MistakesHaveTheirPlace) {
  const Flags fcfs = {{"policy", "FCFS"}};
  EXPECT_EQ(run("A,0,x\n", fcfs, true).error, "jobs[0].length: must be a number, not \"x\"");
  EXPECT_EQ(run("A,0\n", fcfs, true).error, "jobs[0].length: missing");
  EXPECT_EQ(run("id,length\nA,1,2\n", fcfs, true).error, "line 2: 3 fields, more than the 2 columns");
  EXPECT_EQ(run("", fcfs, true).error, "jobs: empty");
}

TEST(Flags, AreParameters) {
  const Flags flags = {{"policy", "LOTTERY"}, {"quantum", "1"}, {"draws", "0,1,0"}, {"conventions", "ostep"}};
  const Outcome outcome = run("A,0,1,,1\nB,0,2,,1\n", flags, true);
  EXPECT_EQ(outcome.error, "");
  EXPECT_EQ(outcome.turns(), "A 0-1 B 1-3");
  EXPECT_EQ(run("A,0,1\n", {{"policy", "FCFS"}, {"quantums", "1"}}, true).error.substr(0, 28), "parameters.quantums: unknown");
}

TEST(Flags, GoBeforeTheDocument) {
  const std::string document = plain_jobs("FCFS", R"("cores": 2)", "0 3, 0 1");
  EXPECT_EQ(run(document, {{"policy", "SJF"}, {"cores", "1"}}).turns(), "B 0-1 A 1-4");
}

}  // namespace
}  // namespace weft::jobs
