#include "sim/sched/shortest_job.h"

namespace weft::sched {

void ShortestJob::hash(Digest& digest) const {
  BestFirst::hash(digest);
  estimates_.hash(digest);
}

}  // namespace weft::sched
