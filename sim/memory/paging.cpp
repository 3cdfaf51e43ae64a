#include "sim/memory/paging.h"

#include <algorithm>
#include <utility>

namespace weft {

void Paging::configure(std::string_view policy, std::uint32_t frames, std::uint32_t swap_pages) {
  policy_ = replacement::PolicyValue(replacement::find_replacement(policy));
  frames_ = frames;
  swap_pages_ = swap_pages;
}

void Paging::create(Page page) {
  if (page >= states_.size()) states_.resize(std::size_t{page} + 1);
  states_[page] = State{};
}

void Paging::make_file(Page page) { states_[page] = {Place::kFile, false, false, true}; }

void Paging::destroy(Page page) {
  State& state = states_[page];
  if (state.place == Place::kMemory) {
    policy_->remove(page);
    --resident_;
  }
  swap_used_ -= state.is_saved;
  state = State{};
}

bool Paging::access(Page page) {
  State& state = states_[page];
  if (state.place != Place::kSwap && state.place != Place::kFile) return false;
  state.place = Place::kArriving;
  return true;
}

void Paging::write(Page page) {
  State& state = states_[page];
  state.is_dirty = true;
  swap_used_ -= state.is_saved;
  state.is_saved = false;
}

bool Paging::admit(Page page, const std::vector<Page>& pinned, std::vector<Eviction>& evicted) {
  State& state = states_[page];
  if (state.place == Place::kMemory) return true;  // somebody else who maps it brought it in meanwhile
  bool room = true;
  while (room && resident_ >= frames_) room = evict(pinned, evicted);
  state.place = Place::kMemory;
  ++resident_;
  policy_->load(page);
  return room;
}

bool Paging::evict(const std::vector<Page>& pinned, std::vector<Eviction>& evicted) {
  const Page victim = policy_->victim(pinned);
  if (victim == replacement::kNoPage) return false;
  const bool needs_place = states_[victim].is_dirty && !states_[victim].is_saved;
  if (needs_place && swap_used_ == swap_pages_) drop_stale_copies();
  if (!needs_place || swap_used_ < swap_pages_) return put_out(victim, evicted), true;
  policy_->load(victim);  // it has nowhere to go: perhaps a page of the program's file can leave instead
  const Page other = find_file_page(pinned);
  if (other == replacement::kNoPage) return false;
  policy_->remove(other);
  put_out(other, evicted);
  return true;
}

void Paging::put_out(Page page, std::vector<Eviction>& evicted) {
  State& state = states_[page];
  const bool written = state.is_dirty;
  if (written) {
    swap_used_ += !state.is_saved;
    state.is_saved = true;
    state.is_dirty = false;
  }
  state.place = state.is_file && !state.is_saved ? Place::kFile : Place::kSwap;
  --resident_;
  evicted.push_back({page, written});
}

// Pages in memory give back their places on the device; they become dirty by it.
void Paging::drop_stale_copies() {
  for (State& state : states_) {
    if (state.place != Place::kMemory || !state.is_saved) continue;
    state.is_saved = false;
    state.is_dirty = true;
    --swap_used_;
  }
}

Paging::Page Paging::find_file_page(const std::vector<Page>& pinned) const {
  for (Page page = 0; page < states_.size(); ++page) {
    const State& state = states_[page];
    if (state.is_file && !state.is_dirty && state.place == Place::kMemory && !replacement::is_pinned(pinned, page)) return page;
  }
  return replacement::kNoPage;
}

void Paging::hash(Digest& digest) const {
  policy_->hash(digest);
  digest.word(std::uint64_t{resident_} << 32 | swap_used_);
  for (const State& state : states_) {
    digest.word(static_cast<std::uint64_t>(state.place) << 8 | (state.is_dirty ? 1u : 0u) | (state.is_saved ? 2u : 0u) | (state.is_file ? 4u : 0u));
  }
}

bool Paging::validate() const {
  const auto resident = std::count_if(states_.begin(), states_.end(), [](const State& s) { return s.place == Place::kMemory; });
  const auto saved = std::count_if(states_.begin(), states_.end(), [](const State& s) { return s.is_saved; });
  return std::cmp_equal(resident, resident_) && std::cmp_equal(saved, swap_used_) && swap_used_ <= swap_pages_;
}

}  // namespace weft
