// The log's records are the same whether they lie in one block and slab or in several.
#include "sim/trace/event_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace weft::trace {
namespace {

constexpr std::size_t kBeyondASlab = 200'000;
constexpr std::size_t kSizes[] = {0, 1, EventLog::kBlockEvents - 1, EventLog::kBlockEvents, EventLog::kBlockEvents + 1,
                                  3 * EventLog::kBlockEvents, kBeyondASlab};

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
    EventLog log = filled(kBeyondASlab + 7);
    log.truncate(size);
    const std::size_t kept = std::min(size, kBeyondASlab + 7);
    EXPECT_TRUE(holds(log, kept)) << size;
    for (std::size_t i = kept; i < kept + 5'000; ++i) log.push_back(Event{0, i, 0, Tid{}, Pid{}, EventKind::kWoken, 0});
    EXPECT_TRUE(holds(log, kept + 5'000)) << size;
  }
}

TEST(EventLog, CopiesGrowApart) {
  for (const std::size_t size : {EventLog::kBlockEvents + 3, kBeyondASlab}) {
    const EventLog log = filled(size);
    EventLog copy = log;
    copy.push_back(Event{0, size, 0, Tid{}, Pid{}, EventKind::kWoken, 0});
    EXPECT_TRUE(holds(copy, size + 1));
    EXPECT_TRUE(holds(log, size));
  }
}

// Numbers at, and just past, what a packed record holds.
std::vector<Event> unusual_events() {
  constexpr std::uint64_t kNumbers[] = {0, 0xFFFF, 0x10000, 0xFFFF'FFFF, 0x1'0000'0000, UINT64_MAX};
  std::vector<Event> events;
  for (const Ns time : {Ns{7}, 7 + Ns{0xFFFF'FFFF}, 8 + Ns{0xFFFF'FFFF}, Ns{5}, kForever}) {
    for (const std::uint64_t a : kNumbers) {
      for (const std::uint64_t b : kNumbers) events.push_back({time, a, b, Tid{0xFFFF}, Pid{1}, EventKind::kWoken, kNoCore});
      events.push_back({time, a, 0, Tid{0x10000}, Pid{2}, EventKind::kDispatched, 63});
      events.push_back({time, a, 0, Tid{}, Pid{0x10000}, EventKind::kDispatched, 0});
    }
  }
  // Those of eight bytes: the time since the block's begin, a, b like the others' or not, thread, process, core.
  for (const Ns time : {Ns{7}, 7 + Ns{0xFFF'FFFF}, 8 + Ns{0xFFF'FFFF}}) {
    for (const std::uint64_t a : {0x7FFu, 0x800u}) {
      for (const std::uint64_t b : {0u, 1'000u, 1'001u}) {
        for (const std::uint32_t thread : {0u, 0x7FFu, 0x800u}) events.push_back({time, a, b, Tid{thread}, Pid{1}, EventKind::kDispatched, 63});
      }
    }
    for (const unsigned core : {0x7Eu, 0x7Fu, 0x80u, 0xFFu}) {
      events.push_back({time, 1, 0, Tid{1}, Pid{core & 1}, EventKind::kPreempted, static_cast<std::uint8_t>(core)});
    }
  }
  return events;
}

TEST(EventLog, PacksEveryNumber) {
  const std::vector<Event> events = unusual_events();
  constexpr std::size_t kRounds = 1'500;
  EventLog log;
  for (std::size_t round = 0; round < kRounds; ++round) {
    for (const Event& event : events) log.push_back(event);
  }
  for (const std::size_t size : {kRounds * events.size(), std::size_t{5'000}, std::size_t{4'096}, std::size_t{100}}) {
    log.truncate(size);
    log.push_back(events[size % events.size()]);  // the next whole record has the place of one that is gone
    for (std::size_t i = 0; i <= size; ++i) ASSERT_EQ(log[i], events[i % events.size()]) << i;
  }
}

}  // namespace
}  // namespace weft::trace
