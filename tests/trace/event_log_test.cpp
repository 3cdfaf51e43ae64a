// The log's records are the same whether they lie in one block or in several.
#include "sim/trace/event_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace weft::trace {
namespace {

constexpr std::size_t kSizes[] = {0, 1, EventLog::kBlockEvents - 1, EventLog::kBlockEvents, EventLog::kBlockEvents + 1,
                                  3 * EventLog::kBlockEvents};

EventLog filled(std::size_t size) {
  EventLog log;
  for (std::size_t i = 0; i < size; ++i) log.push_back(Event{static_cast<Ns>(i), i, 0, Tid{}, Pid{}, EventKind::kWoken, 0});
  return log;
}

bool holds(const EventLog& log, std::size_t size) {
  std::size_t i = 0;
  for (const Event& event : log) {
    if (event.a != i || log[i].a != i) return false;
    ++i;
  }
  return log.size() == size && i == size;
}

TEST(EventLog, KeepsWhatIsPut) {
  for (const std::size_t size : kSizes) EXPECT_TRUE(holds(filled(size), size)) << size;
}

TEST(EventLog, TruncatesAndGrowsAgain) {
  for (const std::size_t size : kSizes) {
    EventLog log = filled(2 * EventLog::kBlockEvents + 7);
    log.truncate(size);
    const std::size_t kept = std::min(size, 2 * EventLog::kBlockEvents + 7);
    EXPECT_TRUE(holds(log, kept)) << size;
    for (std::size_t i = kept; i < kept + 5'000; ++i) log.push_back(Event{0, i, 0, Tid{}, Pid{}, EventKind::kWoken, 0});
    EXPECT_TRUE(holds(log, kept + 5'000)) << size;
  }
}

TEST(EventLog, CopiesGrowApart) {
  const EventLog log = filled(EventLog::kBlockEvents + 3);
  EventLog copy = log;
  copy.push_back(Event{0, EventLog::kBlockEvents + 3, 0, Tid{}, Pid{}, EventKind::kWoken, 0});
  EXPECT_TRUE(holds(copy, EventLog::kBlockEvents + 4));
  EXPECT_TRUE(holds(log, EventLog::kBlockEvents + 3));
}

}  // namespace
}  // namespace weft::trace
