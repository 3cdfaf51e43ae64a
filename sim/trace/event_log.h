// The records of a trace: a sequence that grows in blocks, so that what is there is never copied or moved. A run makes
// millions of records, and touching fresh memory is the most expensive thing about one: nearly all are packed into 16 bytes.
#pragma once
#include <cstddef>
#include <iterator>
#include <vector>

#include "sim/trace/event.h"

namespace weft::trace {

class EventLog {
 public:
  static constexpr std::size_t kBlockEvents = 4'096;

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Event;
    using difference_type = std::ptrdiff_t;
    using pointer = const Event*;
    using reference = Event;

    Iterator() = default;
    Iterator(const EventLog& log, std::size_t index) : log_(&log), index_(index) {}
    reference operator*() const { return (*log_)[index_]; }
    Iterator& operator++() { return ++index_, *this; }
    Iterator operator++(int) { return Iterator(*log_, index_++); }
    bool operator==(const Iterator&) const = default;

   private:
    const EventLog* log_ = nullptr;
    std::size_t index_ = 0;
  };

  std::size_t size() const { return size_; }
  Event operator[](std::size_t index) const;
  Iterator begin() const { return Iterator(*this, 0); }
  Iterator end() const { return Iterator(*this, size_); }

  void push_back(const Event& event) {
    if (size_ % kBlockEvents == 0) add_block(event.time);
    ++size_;
    Block& block = blocks_.back();
    const std::uint64_t since = static_cast<std::uint64_t>(event.time - block.begin);
    if (!fits(event, since)) return pack_unusual(block, event, since);
    block.records.push_back({static_cast<std::uint32_t>(since),
                             static_cast<std::uint32_t>(event.a),
                             static_cast<std::uint16_t>(event.b),
                             static_cast<std::uint16_t>(event.thread.value),
                             static_cast<std::uint16_t>(event.process.value),
                             static_cast<std::uint8_t>(event.kind),
                             event.core});
  }
  // Forgets everything from `size` on.
  void truncate(std::size_t size);

 private:
  struct Packed {
    std::uint32_t since = 0;     // ns from the block's begin
    std::uint32_t wide = 0;      // the argument a …
    std::uint16_t narrow = 0;    // … and b; the other way round with kSwapped
    std::uint16_t thread = 0, process = 0;
    std::uint8_t kind = 0;       // EventKind, or kWhole: the record is number `wide` of whole_
    std::uint8_t core = 0;
  };
  static constexpr std::uint8_t kSwapped = 0x80, kWhole = 0xFF;
  static_assert(static_cast<std::size_t>(EventKind::kCount) < kSwapped - 1);

  struct Block {
    Ns begin = 0;                // time of its first record
    std::size_t whole = 0;       // records in whole_ when it began
    std::vector<Packed> records; // room for all from the beginning; nothing is written before it is needed
  };

  static bool fits(const Event& event, std::uint64_t since) {
    return ((since | event.a) >> 32 | event.b >> 16 | (event.thread.value | event.process.value) >> 16) == 0;
  }
  void add_block(Ns begin);
  void pack_unusual(Block& block, const Event& event, std::uint64_t since);

  std::vector<Block> blocks_;    // all full but the last
  std::vector<Event> whole_;     // the records with a number too large for packing, in order
  std::size_t size_ = 0;
};

}  // namespace weft::trace
