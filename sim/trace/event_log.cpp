#include "sim/trace/event_log.h"

namespace weft::trace {

void EventLog::add_block() { blocks_.emplace_back().reserve(kBlockEvents); }

void EventLog::truncate(std::size_t size) {
  if (size >= size_) return;
  size_ = size;
  blocks_.resize((size + kBlockEvents - 1) / kBlockEvents);
  if (size % kBlockEvents != 0) blocks_.back().resize(size % kBlockEvents);
}

}  // namespace weft::trace
