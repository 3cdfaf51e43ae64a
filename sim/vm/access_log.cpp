#include "sim/vm/access_log.h"

#include <algorithm>
#include <utility>

namespace weft::vm {

void AccessLog::add_range(Address begin, std::size_t size, bool write) {
  for (std::size_t done = 0; done < size; done += kPlaceBytes) add(begin + static_cast<Address>(done), write);
}

// Mostly it is one place, or two.
void AccessLog::hand_over() {
  if (count_ == 0) return;
  if (count_ == 1) {
    count_ = 0;
    stall_ += observe(places_.data(), 1);
    return;
  }
  if (count_ == 2) {
    if (places_[1] < places_[0]) std::swap(places_[0], places_[1]);
  } else if (count_ > 2) {
    std::sort(places_.begin(), places_.begin() + static_cast<std::ptrdiff_t>(count_));
  }
  std::size_t kept = 0;
  for (std::size_t i = 1; i < count_; ++i) {
    if ((places_[i] ^ places_[kept]) < kPlaceBytes) places_[kept] |= places_[i];  // read and written: written
    else places_[++kept] = places_[i];
  }
  count_ = 0;
  stall_ += observe(places_.data(), kept + 1);
}

}  // namespace weft::vm
