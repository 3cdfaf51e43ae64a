// The records of a trace. A run makes millions, and touching fresh memory is the most expensive thing about one: those of
// context switches are packed into 8 bytes, nearly all others into 16, and what is there is not moved when more comes.
#pragma once
#include <array>
#include <cstddef>
#include <iterator>
#include <vector>

#include "sim/core/huge_pages.h"
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
    if (size_ % kGroup == 0) begin_group(event);
    ++size_;
    Block& block = blocks_.back();
    const std::uint64_t since = static_cast<std::uint64_t>(event.time - block.begin);
    if (!is_narrow(block, event, since)) return push_wide(block, event, since);
    words_.push_back(since | event.a << kNarrowA | std::uint64_t{event.thread.value} << kNarrowThread |
                     (event.core & kCoreMask) << kNarrowCore | static_cast<std::uint64_t>(event.kind) << kNarrowKind |
                     std::uint64_t{event.b != 0} << kNarrowHasB);
  }
  // Forgets everything from `size` on.
  void truncate(std::size_t size);

 private:
  // A narrow record is one word: from the lowest bit the ns since its block's begin, a, thread, core, kind, and whether b is
  // its block's b or 0. Its process is that of its block.
  static constexpr unsigned kNarrowA = 28, kNarrowThread = 39, kNarrowCore = 50, kNarrowKind = 57, kNarrowHasB = 63;
  static constexpr std::uint64_t kCoreMask = 0x7F;   // all ones: kNoCore
  static_assert(static_cast<std::size_t>(EventKind::kCount) <= 1u << (kNarrowHasB - kNarrowKind));

  // Words in slabs, of which all but the last are full.
  class Words {
   public:
    std::size_t size() const { return size_; }
    std::uint64_t operator[](std::size_t index) const { return slabs_[index / kSlab][index % kSlab]; }
    void push_back(std::uint64_t word) {
      if (size_ % kSlab == 0) begin_slab();
      slabs_.back().push_back(word);
      ++size_;
    }
    void truncate(std::size_t size);

   private:
    static constexpr std::size_t kSlab = kHugePage / sizeof(std::uint64_t);

    void begin_slab();

    std::vector<std::vector<std::uint64_t, HugePages<std::uint64_t>>> slabs_;
    std::size_t size_ = 0;
  };

  // Where 64 records are.
  static constexpr std::size_t kGroup = 64;
  struct Group {
    std::uint64_t wide = 0;      // a bit each: it has two words
    std::size_t first = 0;       // word of its first record
  };
  struct Block {
    Ns begin = 0;                // time of its first record
    Pid process;                 // and its process
    std::uint64_t b = 0;         // the first b that is not 0: of context switches, most have the same
    std::size_t whole = 0;       // records in whole_ when it began
    std::array<Group, kBlockEvents / kGroup> groups;
  };

  static bool is_narrow(const Block& block, const Event& event, std::uint64_t since) {
    const bool is_small = (since >> kNarrowA | event.a >> (kNarrowThread - kNarrowA) |
                           event.thread.value >> (kNarrowCore - kNarrowThread)) == 0;
    return is_small && event.process == block.process && (event.b == 0 || event.b == block.b) &&
           (event.core < kCoreMask || event.core == kNoCore);
  }
  // These take their record by value: then push_back() needs no address of it, and keeps it in registers.
  void begin_group(Event event);
  void push_wide(Block& block, Event event, std::uint64_t since);
  // The first word of record number `index` of the block.
  static std::size_t word_of(const Block& block, std::size_t index);

  std::vector<Block> blocks_;    // all full but the last
  Words words_;
  std::vector<Event> whole_;     // the records with a number too large for packing, in order
  std::size_t size_ = 0;
};

}  // namespace weft::trace
