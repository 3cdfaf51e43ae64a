#include "sim/memory/replacement/fifo.h"

namespace weft::replacement {

void Fifo::remove(Page page) {
  if (queue_.contains(page)) queue_.remove(page);
}

}  // namespace weft::replacement
