// The pages that a run touches, in order: for comparing page replacement policies on it afterwards.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/core/ids.h"

namespace weft::trace {

class ReferenceString {
 public:
  // Longer strings are cut off: 80 MB of the host's memory.
  static constexpr std::size_t kMost = 10'000'000;

  // A page of a process's address space. The same one again and again is one reference.
  void add(Pid process, std::uint32_t page) {
    const std::uint64_t reference = std::uint64_t{process.value} << 20 | page;
    if (!pages_.empty() && pages_.back() == reference) return;
    if (pages_.size() == kMost) is_cut_ = true;
    else pages_.push_back(reference);
  }
  // Process << 20 | page number.
  const std::vector<std::uint64_t>& pages() const { return pages_; }
  bool is_cut() const { return is_cut_; }

 private:
  std::vector<std::uint64_t> pages_;
  bool is_cut_ = false;
};

}  // namespace weft::trace
