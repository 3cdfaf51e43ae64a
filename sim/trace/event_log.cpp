#include "sim/trace/event_log.h"

#include <bit>
#include <utility>

namespace weft::trace {

namespace {

// A wide record is two words. The first: ns since its block's begin, and a. The second: b, thread, process, core, kind.
// With kSwapped a and b stand in each other's place; with kWhole the record is number a of whole_.
constexpr std::uint64_t kSwapped = 0x80, kWhole = 0xFF;
constexpr unsigned kWideA = 32, kWideThread = 16, kWideProcess = 32, kWideCore = 48, kWideKind = 56;
static_assert(static_cast<std::size_t>(EventKind::kCount) < kSwapped - 1);

bool fits_wide(const Event& event, std::uint64_t since) {
  return ((since | event.a) >> 32 | event.b >> 16 | (event.thread.value | event.process.value) >> 16) == 0;
}

bool is_whole(std::uint64_t second) { return second >> kWideKind == kWhole; }

std::uint64_t second_of(const Event& event, std::uint64_t mark) {
  const std::uint64_t thread = event.thread.value, process = event.process.value, core = event.core;
  return event.b | thread << kWideThread | process << kWideProcess | core << kWideCore | (static_cast<std::uint64_t>(event.kind) | mark) << kWideKind;
}

// The `count` bits of a word from bit `at` on.
std::uint64_t bits(std::uint64_t word, unsigned at, unsigned count) { return word >> at & ((std::uint64_t{1} << count) - 1); }

Event read_wide(Ns begin, std::uint64_t first, std::uint64_t second) {
  Event event;
  event.time = begin + static_cast<Ns>(bits(first, 0, 32));
  event.a = first >> kWideA;
  event.b = bits(second, 0, 16);
  if ((second >> kWideKind & kSwapped) != 0) std::swap(event.a, event.b);
  event.thread = Tid{static_cast<std::uint32_t>(bits(second, kWideThread, 16))};
  event.process = Pid{static_cast<std::uint32_t>(bits(second, kWideProcess, 16))};
  event.core = static_cast<std::uint8_t>(bits(second, kWideCore, 8));
  event.kind = static_cast<EventKind>(second >> kWideKind & ~kSwapped);
  return event;
}

}  // namespace

// The first slab grows by doubling, for most logs are short.
void EventLog::Words::begin_slab() {
  slabs_.emplace_back();
  if (slabs_.size() > 1) slabs_.back().reserve(kSlab);
}

void EventLog::Words::truncate(std::size_t size) {
  slabs_.resize((size + kSlab - 1) / kSlab);
  if (size % kSlab != 0) slabs_.back().resize(size % kSlab);
  size_ = size;
}

void EventLog::begin_group(Event event) {
  if (size_ % kBlockEvents == 0) {
    Block& block = blocks_.emplace_back();
    block.begin = event.time;
    block.process = event.process;
    block.whole = whole_.size();
  }
  Block& block = blocks_.back();
  block.groups[size_ % kBlockEvents / kGroup] = {0, words_.size()};
}

void EventLog::push_wide(Block& block, Event event, std::uint64_t since) {
  const std::size_t index = (size_ - 1) % kBlockEvents;
  block.groups[index / kGroup].wide |= std::uint64_t{1} << index % kGroup;
  if (block.b == 0) block.b = event.b;
  Event swapped = event;
  std::swap(swapped.a, swapped.b);
  if (fits_wide(event, since)) {
    words_.push_back(since | event.a << kWideA);
    words_.push_back(second_of(event, 0));
  } else if (fits_wide(swapped, since)) {
    words_.push_back(since | swapped.a << kWideA);
    words_.push_back(second_of(swapped, kSwapped));
  } else {
    words_.push_back(std::uint64_t{whole_.size()} << kWideA);
    words_.push_back(kWhole << kWideKind);
    whole_.push_back(event);
  }
}

std::size_t EventLog::word_of(const Block& block, std::size_t index) {
  const Group& group = block.groups[index / kGroup];
  const std::size_t in_group = index % kGroup;
  const std::uint64_t wide_before = group.wide & ((std::uint64_t{1} << in_group) - 1);
  return group.first + in_group + static_cast<std::size_t>(std::popcount(wide_before));
}

Event EventLog::operator[](std::size_t index) const {
  const Block& block = blocks_[index / kBlockEvents];
  const std::size_t in_block = index % kBlockEvents, at = word_of(block, in_block);
  const std::uint64_t word = words_[at];
  if ((block.groups[in_block / kGroup].wide >> in_block % kGroup & 1) != 0) {
    const std::uint64_t second = words_[at + 1];
    return is_whole(second) ? whole_[static_cast<std::size_t>(word >> kWideA)] : read_wide(block.begin, word, second);
  }
  const std::uint64_t core = bits(word, kNarrowCore, kNarrowKind - kNarrowCore);
  Event event;
  event.time = block.begin + static_cast<Ns>(bits(word, 0, kNarrowA));
  event.a = bits(word, kNarrowA, kNarrowThread - kNarrowA);
  event.b = word >> kNarrowHasB != 0 ? block.b : 0;
  event.thread = Tid{static_cast<std::uint32_t>(bits(word, kNarrowThread, kNarrowCore - kNarrowThread))};
  event.process = block.process;
  event.kind = static_cast<EventKind>(bits(word, kNarrowKind, kNarrowHasB - kNarrowKind));
  event.core = core == kCoreMask ? kNoCore : static_cast<std::uint8_t>(core);
  return event;
}

void EventLog::truncate(std::size_t size) {
  if (size >= size_) return;
  Block& last = blocks_[size / kBlockEvents];  // the first that loses records
  const std::size_t in_last = size % kBlockEvents, words = word_of(last, in_last);
  std::size_t whole = last.whole;
  for (std::size_t i = 0; i < in_last; ++i) {
    const bool is_wide = (last.groups[i / kGroup].wide >> i % kGroup & 1) != 0;
    whole += is_wide && is_whole(words_[word_of(last, i) + 1]);
  }
  whole_.resize(whole);
  words_.truncate(words);
  last.groups[in_last / kGroup].wide &= (std::uint64_t{1} << in_last % kGroup) - 1;
  blocks_.resize((size + kBlockEvents - 1) / kBlockEvents);
  size_ = size;
}

}  // namespace weft::trace
