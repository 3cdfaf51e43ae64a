#include "sim/sched/fair_policy.h"

namespace weft::sched {

void FairPolicy::block(Tid tid) { depart(records_[tid]); }

void FairPolicy::forget(Tid tid) {
  depart(records_[tid]);
  records_.erase(tid);
}

}  // namespace weft::sched
