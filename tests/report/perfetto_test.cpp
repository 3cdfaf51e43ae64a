#include "sim/report/perfetto.h"

#include <gtest/gtest.h>

#include <regex>
#include <vector>

#include "sim/kernel/thread.h"
#include "sim/report/json.h"
#include "sim/vm/trap.h"
#include "tests/report/hand_made.h"

namespace weft::report {
namespace {

using test::Log;
using enum trace::EventKind;

// The complete slices of a track in file order.
struct Slice {
  double begin, end;
  std::string name;
};

double number(const std::string& line, const std::string& key) {
  std::smatch found;
  return std::regex_search(line, found, std::regex("\"" + key + "\":([0-9.]+)")) ? std::stod(found[1]) : -1;
}

std::string text(const std::string& line, const std::string& key) {
  std::smatch found;
  return std::regex_search(line, found, std::regex("\"" + key + "\":\"([^\"]*)\"")) ? found[1].str() : "";
}

std::vector<std::string> lines_of(const std::string& json, const std::string& phase) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t end = json.find('\n', at);
    const std::string line = json.substr(at, end - at);
    if (text(line, "ph") == phase) lines.push_back(line);
    at = end == std::string::npos ? json.size() : end + 1;
  }
  return lines;
}

std::vector<Slice> track(const std::string& json, int pid, int tid) {
  std::vector<Slice> slices;
  for (const std::string& line : lines_of(json, "X")) {
    if (number(line, "pid") != pid || number(line, "tid") != tid) continue;
    slices.push_back({number(line, "ts"), number(line, "ts") + number(line, "dur"), text(line, "name")});
  }
  return slices;
}

// B waits for lock 7 in a system call; A releases it.
Log lock_wait() {
  const auto acquire = static_cast<std::uint64_t>(vm::SystemCall::kLockAcquire);
  Log log;
  log.at(0).put(kProcessCreated, 0).put(kThreadCreated, 1000).put(kThreadCreated, 1001, 1000).put(kDispatched, 1000);
  log.at(2).on(1).put(kDispatched, 1001, 0, 1000);
  log.at(4).put(kSystemCallEntered, 1001, acquire, 7);
  log.at(5).put(kBlocked, 1001, static_cast<std::uint64_t>(kernel::WaitReason::kLock), 7);
  log.at(8).on(0).put(kWoken, 1001, 1000);
  log.at(9).on(1).put(kDispatched, 1001, 1001, 0);
  log.at(10).put(kSystemCallLeft, 1001, acquire, 1);
  log.at(12).put(kThreadExited, 1001).on(0).put(kThreadExited, 1000).put(kProcessExited, 0, 0);
  return log;
}

TEST(Perfetto, StatesFillTheTrackWithoutGaps) {
  const std::string json = export_perfetto(lock_wait().trace(), test::TestNames(), {2, 12'000, "t.py"});
  double at = 0;
  std::string states;
  for (const Slice& slice : track(json, 1000, 1001)) {
    if (slice.name == "LockAcquire") continue;
    EXPECT_EQ(slice.begin, at);
    at = slice.end;
    states += slice.name + ";";
  }
  EXPECT_EQ(at, 12);
  EXPECT_EQ(states, "ready;running;blocked: lock;ready;running;");
}

TEST(Perfetto, SystemCallsNestInStates) {
  const std::string json = export_perfetto(lock_wait().trace(), test::TestNames(), {2, 12'000, "t.py"});
  const std::vector<Slice> slices = track(json, 1000, 1001);
  double in_call = 0;
  for (const Slice& a : slices) {
    if (a.name == "LockAcquire") in_call += a.end - a.begin;
    for (const Slice& b : slices) {
      const bool apart = a.end <= b.begin || b.end <= a.begin;
      const bool nested = (a.begin >= b.begin && a.end <= b.end) || (b.begin >= a.begin && b.end <= a.end);
      EXPECT_TRUE(apart || nested) << a.name << " " << b.name;
    }
  }
  EXPECT_EQ(in_call, 6);
}

TEST(Perfetto, CoresAreAProcessOfTheirOwnWithSwitches) {
  const std::string json = export_perfetto(lock_wait().trace(), test::TestNames(), {2, 12'000, "t.py"});
  EXPECT_EQ(track(json, 1, 1).size(), 1u);
  const std::vector<Slice> second = track(json, 1, 2);
  ASSERT_EQ(second.size(), 3u);
  EXPECT_EQ(second[0].name, "context switch");
  EXPECT_EQ(second[0].begin, 1);
  EXPECT_EQ(second[1].name, "B (Thread-1)");
}

TEST(Perfetto, AWakeUpIsAnArrow) {
  const std::string json = export_perfetto(lock_wait().trace(), test::TestNames(), {2, 12'000, "t.py"});
  const auto from = lines_of(json, "s"), to = lines_of(json, "f");
  ASSERT_EQ(from.size(), 1u);
  ASSERT_EQ(to.size(), 1u);
  EXPECT_EQ(number(from[0], "tid"), 1000);
  EXPECT_EQ(number(to[0], "tid"), 1001);
  EXPECT_EQ(number(from[0], "id"), number(to[0], "id"));
}

TEST(Perfetto, EveryTrackHasAName) {
  const std::string json = export_perfetto(lock_wait().trace(), test::TestNames(), {2, 12'000, "t.py"});
  std::string names;
  for (const std::string& line : lines_of(json, "M")) {
    std::smatch found;
    if (std::regex_search(line, found, std::regex("\"args\":\\{\"name\":\"([^\"]*)\""))) names += found[1].str() + ";";
  }
  EXPECT_EQ(names, "Cores;Core 0;Core 1;Process 1000;A (MainThread);B (Thread-1);");
}

TEST(Perfetto, StreamsTheSameText) {
  const Log log = lock_wait();
  std::string pieces;
  export_perfetto(log.trace(), test::TestNames(), {2, 12'000, "t.py"}, [&](std::string_view piece) { pieces += piece; });
  EXPECT_EQ(pieces, export_perfetto(log.trace(), test::TestNames(), {2, 12'000, "t.py"}));
}

TEST(Json, EscapesWhatMustBe) {
  EXPECT_EQ(json_string("a\"b\\\n\x01 한글"), "\"a\\\"b\\\\\\n\\u0001 한글\"");
  EXPECT_EQ(json_string("\xff"), "\"\xEF\xBF\xBD\"");
}

TEST(Json, MicrosecondsKeepNanoseconds) {
  EXPECT_EQ(JsonWriter().microseconds(1'234'005).text(), "1234.005");
  EXPECT_EQ(JsonWriter().microseconds(7).text(), "0.007");
}

}  // namespace
}  // namespace weft::report
