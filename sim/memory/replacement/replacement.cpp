#include "sim/memory/replacement/replacement.h"

#include <algorithm>

#include "sim/memory/replacement/clock.h"
#include "sim/memory/replacement/fifo.h"
#include "sim/memory/replacement/lru.h"

namespace weft::replacement {

std::unique_ptr<Policy> find_replacement(std::string_view name) {
  if (name == "fifo") return std::make_unique<Fifo>();
  if (name == "lru") return std::make_unique<Lru>();
  if (name == "clock") return std::make_unique<Clock>();
  return nullptr;
}

bool is_pinned(const std::vector<Page>& pinned, Page page) {
  return std::find(pinned.begin(), pinned.end(), page) != pinned.end();
}

}  // namespace weft::replacement
