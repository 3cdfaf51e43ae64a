// Caches of cores, as tables of what they would hold: sets of lines, least recently used out first, kept coherent by
// invalidation (MSI: modified, shared, invalid; Hennessy, Patterson, Computer Architecture, 5.2). And translation
// look-aside buffers. They hold no data: what memory says is always right, only the time differs.
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"

namespace weft {

struct CacheGeometry {
  std::uint32_t sets = 0, ways = 0, line_bytes = 0;   // sets and line_bytes: powers of two; 0 sets: no cache
  bool operator==(const CacheGeometry&) const = default;
};

// Who touches memory, and where.
struct CacheAccess {
  std::uint32_t core = 0;
  Tid thread;
  Pid process;
  Address address = 0;            // as the process sees it
  std::uint64_t physical = 0;     // frame × page size + offset
  bool is_write = false;
};

struct CacheCounts {
  std::uint64_t hits = 0, misses = 0;
  std::uint64_t coherence_misses = 0;   // of the misses: the line was there, but somebody else has written to it
  std::uint64_t invalidations = 0;      // lines that its writes took from other cores
  std::uint64_t tlb_hits = 0, tlb_misses = 0;

  CacheCounts& operator+=(const CacheCounts& more) {
    hits += more.hits, misses += more.misses, coherence_misses += more.coherence_misses;
    invalidations += more.invalidations, tlb_hits += more.tlb_hits, tlb_misses += more.tlb_misses;
    return *this;
  }
};

// A line that cores took from each other.
struct BouncedLine {
  Address address = 0;            // its beginning, as the last one saw it who took it
  Pid process;
  std::uint64_t invalidations = 0;
  std::vector<Tid> threads;       // who wrote to it while another core had it, in order of coming; at most kMostWriters
};

class Caches {
 public:
  static constexpr std::size_t kMostWriters = 8;

  void configure(std::uint32_t cores, const CacheGeometry& geometry);
  bool on() const { return geometry_.sets > 0; }

  // True when the access has to wait for another core or for memory: a miss, or a write to a line that others have.
  bool access(const CacheAccess& access, CacheCounts& counts);

  class Front;
  // For a core that is alone for a while; good until the caches are configured again, copied or moved.
  Front front_of(std::uint32_t core);

  const CacheGeometry& geometry() const { return geometry_; }
  // The line that was taken away most often; null when none was.
  const BouncedLine* worst_line() const;
  void hash(Digest& digest) const;
  // No line is modified in one cache and valid in another.
  bool validate() const;

 private:
  enum class State : std::uint8_t { kInvalid, kShared, kModified };
  struct Line {
    std::uint32_t number = UINT32_MAX;   // physical address / line_bytes
    State state = State::kInvalid;
    std::uint64_t used = 0;              // the core's clock when it was used last
  };
  Line* set_of(std::uint32_t core, std::uint32_t number) {
    return &lines_[(std::size_t{core} * geometry_.sets + (number & (geometry_.sets - 1))) * geometry_.ways];
  }
  Line* find(std::uint32_t core, std::uint32_t number);
  Line* victim(std::uint32_t core, std::uint32_t number);
  std::uint64_t take_from_others(std::uint32_t core, std::uint32_t number);
  void share_with_others(std::uint32_t core, std::uint32_t number);
  void note_bounce(const CacheAccess& access, std::uint32_t number, std::uint64_t count);

  CacheGeometry geometry_;
  std::uint32_t cores_ = 0, line_shift_ = 0;
  std::vector<Line> lines_;       // by core and set
  std::vector<std::uint64_t> clocks_;   // of each core: counts its ticks
  std::map<std::uint32_t, BouncedLine> bounced_;
};

// One core's cache, for the usual case of access(): a hit with nothing to change.
class Caches::Front {
 public:
  // A place of memory, and where its line is, if it is.
  class Place {
   public:
    bool is_hit(bool is_write) const {
      return line_->number == number_ && line_->state >= (is_write ? State::kModified : State::kShared);
    }
    // True when it was such a hit, and counted.
    bool use(bool is_write, std::uint64_t clock, std::uint64_t& hits) const {
      if (!is_hit(is_write)) return false;
      hits += std::exchange(line_->used, clock) != clock;
      return true;
    }
    // The same for a hit that is the only one since the tick.
    void use_alone(std::uint64_t clock, std::uint64_t& hits) const { line_->used = clock, ++hits; }

   private:
    friend class Front;
    Line* line_ = nullptr;
    std::uint32_t number_ = 0;
  };

  Front() = default;
  // physical: frame × page size + offset.
  Place place_of(std::uint64_t physical) const {
    Place place;
    place.number_ = static_cast<std::uint32_t>(physical >> line_shift_);
    Line* set = &lines_[std::size_t{place.number_ & set_mask_} * ways_];
    std::uint32_t way = ways_ - 1;
    while (way > 0 && set[way].number != place.number_) --way;
    place.line_ = &set[way];
    return place;
  }
  // What the core uses from now on is used later than what it used before; between two ticks there is no order, and a line
  // that is hit counts once.
  std::uint64_t tick() { return ++*clock_; }

 private:
  friend class Caches;
  Line* lines_ = nullptr;
  std::uint64_t* clock_ = nullptr;
  std::uint32_t set_mask_ = 0, ways_ = 0, line_shift_ = 0;
};

inline Caches::Front Caches::front_of(std::uint32_t core) {
  Front front;
  front.lines_ = lines_.data() + std::size_t{core} * geometry_.sets * geometry_.ways;
  front.clock_ = &clocks_[core];
  front.set_mask_ = geometry_.sets - 1, front.ways_ = geometry_.ways, front.line_shift_ = line_shift_;
  return front;
}

// Fully associative, least recently used out first. Entries of several address spaces can be in it (tagged by an
// address-space identifier), unless it is flushed when another process comes.
class Tlb {
  struct Entry {
    std::uint64_t translation = 0;   // process << 32 | page; 0: none
    std::uint64_t used = 0;          // clock_ when it was used last
  };

 public:
  // A page, and where its translation is, if it is. Good until the TLB is configured again, copied or moved.
  class Place {
   public:
    bool is_hit() const { return entry_->translation == translation_; }
    // True when it was there, and counted. clock: as tick() said.
    bool use(std::uint64_t clock, std::uint64_t& hits) const {
      if (!is_hit()) return false;
      hits += std::exchange(entry_->used, clock) != clock;
      return true;
    }
    // The same for what is there and is the only one since the tick.
    void use_alone(std::uint64_t clock, std::uint64_t& hits) const { entry_->used = clock, ++hits; }

   private:
    friend class Tlb;
    Entry* entry_ = nullptr;
    std::uint64_t translation_ = 0;
  };

  void configure(std::uint32_t entries, bool tagged) { entries_.assign(entries, Entry{}), tagged_ = tagged; }
  // What is used from now on, by this process, is used later than what was before; between two ticks there is no order, and
  // a translation that is there counts once.
  std::uint64_t tick(Pid process) {
    if (process != process_) [[unlikely]] enter(process);
    return tick();
  }
  std::uint64_t tick() { return ++clock_; }   // for the process that is there already
  Place place_of(std::uint32_t page);
  // The translation comes, and another one leaves.
  Place bring(std::uint32_t page);
  void hash(Digest& digest) const;

 private:
  static constexpr unsigned kGuessBits = 8;
  // Fibonacci hashing (Knuth 6.4): segments begin at round addresses, whose first pages must not meet.
  static std::uint32_t guess_of(std::uint32_t page) { return page * 2'654'435'769u >> (32 - kGuessBits); }
  std::uint64_t translation_of(std::uint32_t page) const { return std::uint64_t{process_.value} << 32 | page; }
  void enter(Pid process);

  bool tagged_ = false;
  Pid process_;
  std::uint64_t clock_ = 0;
  std::vector<Entry> entries_;
  std::array<std::uint32_t, 1u << kGuessBits> guesses_{};   // where a page's entry is, perhaps
};

}  // namespace weft
