#include "sim/memory/cache.h"

#include <algorithm>
#include <bit>

namespace weft {

void Caches::configure(std::uint32_t cores, const CacheGeometry& geometry) {
  geometry_ = geometry;
  cores_ = cores;
  if (!on()) return;
  line_shift_ = static_cast<std::uint32_t>(std::countr_zero(geometry.line_bytes));
  lines_.assign(std::size_t{cores} * geometry.sets * geometry.ways, Line{});
  clocks_.assign(cores, 0);
}

// The line in a core's cache; null when there is none of that number, valid or not.
Caches::Line* Caches::find(std::uint32_t core, std::uint32_t number) {
  Line* set = set_of(core, number);
  Line* found = std::find_if(set, set + geometry_.ways, [number](const Line& line) { return line.number == number; });
  return found == set + geometry_.ways ? nullptr : found;
}

// The place in the line's set that is given to it: an invalid one, or else the least recently used.
Caches::Line* Caches::victim(std::uint32_t core, std::uint32_t number) {
  const auto goes_before = [](const Line& a, const Line& b) {
    const bool a_is_valid = a.state != State::kInvalid, b_is_valid = b.state != State::kInvalid;
    return a_is_valid != b_is_valid ? b_is_valid : a.used < b.used;
  };
  Line* set = set_of(core, number);
  return std::min_element(set, set + geometry_.ways, goes_before);
}

// Invalidates the line everywhere else; how many had it.
std::uint64_t Caches::take_from_others(std::uint32_t core, std::uint32_t number) {
  std::uint64_t count = 0;
  for (std::uint32_t other = 0; other < cores_; ++other) {
    if (other == core) continue;
    Line* set = set_of(other, number);
    for (std::uint32_t way = 0; way < geometry_.ways; ++way) {
      if (set[way].number != number || set[way].state == State::kInvalid) continue;
      set[way].state = State::kInvalid;
      ++count;
    }
  }
  return count;
}

// Whoever has it modified writes it back and keeps it as shared.
void Caches::share_with_others(std::uint32_t core, std::uint32_t number) {
  for (std::uint32_t other = 0; other < cores_; ++other) {
    if (other == core) continue;
    Line* set = set_of(other, number);
    for (std::uint32_t way = 0; way < geometry_.ways; ++way) {
      if (set[way].number == number && set[way].state == State::kModified) set[way].state = State::kShared;
    }
  }
}

void Caches::note_bounce(const CacheAccess& access, std::uint32_t number, std::uint64_t count) {
  BouncedLine& line = bounced_[number];
  line.address = access.address & ~(geometry_.line_bytes - 1);
  line.process = access.process;
  line.invalidations += count;
  const bool known = std::find(line.threads.begin(), line.threads.end(), access.thread) != line.threads.end();
  if (!known && line.threads.size() < kMostWriters) line.threads.push_back(access.thread);
}

bool Caches::access(const CacheAccess& access, CacheCounts& counts) {
  const auto number = static_cast<std::uint32_t>(access.physical >> line_shift_);
  const std::uint64_t now = clocks_[access.core];
  Line* line = find(access.core, number);
  const State before = line == nullptr ? State::kInvalid : line->state;
  const bool is_hit = before != State::kInvalid;
  counts.hits += is_hit && line->used != now;
  counts.misses += !is_hit;
  counts.coherence_misses += line != nullptr && !is_hit;
  if (line == nullptr) line = victim(access.core, number);
  *line = {number, access.is_write ? State::kModified : std::max(before, State::kShared), now};
  if (is_hit && (!access.is_write || before == State::kModified)) return false;
  if (!access.is_write) return share_with_others(access.core, number), true;
  const std::uint64_t taken = take_from_others(access.core, number);
  counts.invalidations += taken;
  if (taken > 0) note_bounce(access, number, taken);
  return !is_hit || taken > 0;
}

const BouncedLine* Caches::worst_line() const {
  const BouncedLine* worst = nullptr;
  for (const auto& [number, line] : bounced_) {
    if (worst == nullptr || line.invalidations > worst->invalidations) worst = &line;
  }
  return worst;
}

void Caches::hash(Digest& digest) const {
  for (const Line& line : lines_) {
    digest.word(std::uint64_t{line.number} << 8 | static_cast<std::uint64_t>(line.state));
    digest.word(line.used);
  }
  for (const auto& [number, line] : bounced_) digest.word(std::uint64_t{number} << 32 | line.invalidations);
}

bool Caches::validate() const {
  std::map<std::uint32_t, std::uint32_t> valid, modified;
  for (const Line& line : lines_) {
    if (line.state == State::kInvalid) continue;
    ++valid[line.number];
    modified[line.number] += line.state == State::kModified;
  }
  return std::all_of(modified.begin(), modified.end(), [&](const auto& m) { return m.second == 0 || valid[m.first] == 1; });
}

void Tlb::enter(Pid process) {
  if (!tagged_) std::fill(entries_.begin(), entries_.end(), Entry{});
  process_ = process;
}

Tlb::Place Tlb::place_of(std::uint32_t page) {
  std::uint32_t& guess = guesses_[guess_of(page)];
  Place place;
  place.translation_ = translation_of(page);
  if (entries_[guess].translation != place.translation_) {
    const auto is_it = [&place](const Entry& entry) { return entry.translation == place.translation_; };
    const auto at = std::find_if(entries_.begin(), entries_.end(), is_it);
    if (at != entries_.end()) guess = static_cast<std::uint32_t>(at - entries_.begin());
  }
  place.entry_ = &entries_[guess];
  return place;
}

Tlb::Place Tlb::bring(std::uint32_t page) {
  const auto at = std::min_element(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
  *at = {translation_of(page), clock_};
  guesses_[guess_of(page)] = static_cast<std::uint32_t>(at - entries_.begin());
  return place_of(page);
}

void Tlb::hash(Digest& digest) const {
  digest.word(process_.value);
  for (const Entry& entry : entries_) digest.word(entry.translation), digest.word(entry.used);
}

}  // namespace weft
