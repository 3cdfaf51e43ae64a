#include "sim/trace/event_log.h"

#include <utility>

namespace weft::trace {

void EventLog::add_block(Ns begin) {
  Block& block = blocks_.emplace_back();
  block.begin = begin;
  block.whole = whole_.size();
  block.records.reserve(kBlockEvents);
}

void EventLog::pack_unusual(Block& block, const Event& event, std::uint64_t since) {
  Event swapped = event;
  std::swap(swapped.a, swapped.b);
  Packed& record = block.records.emplace_back();
  if (!fits(swapped, since)) {
    record.kind = kWhole;
    record.wide = static_cast<std::uint32_t>(whole_.size());
    return whole_.push_back(event);
  }
  record.since = static_cast<std::uint32_t>(since);
  record.wide = static_cast<std::uint32_t>(event.b);
  record.narrow = static_cast<std::uint16_t>(event.a);
  record.thread = static_cast<std::uint16_t>(event.thread.value);
  record.process = static_cast<std::uint16_t>(event.process.value);
  record.kind = static_cast<std::uint8_t>(static_cast<std::uint8_t>(event.kind) | kSwapped);
  record.core = event.core;
}

Event EventLog::operator[](std::size_t index) const {
  const Block& block = blocks_[index / kBlockEvents];
  const Packed& record = block.records[index % kBlockEvents];
  if (record.kind == kWhole) return whole_[record.wide];
  Event event;
  event.time = block.begin + record.since;
  event.a = record.wide;
  event.b = record.narrow;
  if ((record.kind & kSwapped) != 0) std::swap(event.a, event.b);
  event.thread = Tid{record.thread};
  event.process = Pid{record.process};
  event.kind = static_cast<EventKind>(record.kind & ~kSwapped);
  event.core = record.core;
  return event;
}

void EventLog::truncate(std::size_t size) {
  if (size >= size_) return;
  size_ = size;
  const std::size_t in_last = size % kBlockEvents;
  Block& last = blocks_[size / kBlockEvents];  // the first that loses records
  std::size_t whole = last.whole;
  for (std::size_t i = 0; i < in_last; ++i) whole += last.records[i].kind == kWhole;
  whole_.resize(whole);
  last.records.resize(in_last);
  blocks_.resize((size + kBlockEvents - 1) / kBlockEvents);
}

}  // namespace weft::trace
