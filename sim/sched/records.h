// What a policy remembers of each thread: a table in order of ids, so that it is copied and hashed alike everywhere. One kind of
// record serves all policies, each uses what it needs; the page would be heavier with a table of its own for each.
#pragma once
#include "sim/core/digest.h"
#include "sim/core/sorted_pieces.h"
#include "sim/sched/task.h"

namespace weft::sched {

struct Record {
  Tid tid;
  bool here = false;             // ready or running; MLFQ: ready
  bool running = false;
  bool renewed = false;          // EEVDF: its slice is used up, and somebody waits
  std::uint32_t level = 0;       // feedback queues: 0 is the top
  std::uint32_t allotment = 0;   // MLFQ: quanta left at this level
  std::uint32_t core = 0;        // classes: that it was given last
  std::int64_t weight = 0;       // fair policies; stride: the stride
  Ns progress = 0;               // fair policies: virtual runtime; stride: pass
  Ns deadline = 0;               // EEVDF, virtual
  Ns lag = 0;                    // EEVDF, kept while it waits
  Ns used = 0;                   // of a turn, a quantum or a burst
  Ns left = 0;                   // MLFQ: of the quantum; EEVDF: the deadline with which it was chosen
  Ns burst = 0;                  // expected, of the next CPU burst; 0: nothing known yet
  Ns since = 0;                  // HRRN: when it became ready; MLFQ: its number in its queue
  Task task;                     // classes
};

class Records {
 public:
  // The thread's record; a new one when there was none. References are good until the next new one.
  Record& operator[](Tid tid);
  // Its record, or an empty one.
  const Record& find(Tid tid) const;
  void erase(Tid tid);
  void hash(Digest& digest) const;
  // In order of ids.
  template <typename Do>
  void each(Do what) {
    for (auto at = rows_.begin(); at != rows_.end(); at = rows_.next(at)) what(rows_[at]);
  }

 private:
  using Rows = SortedPieces<Record, 64>;
  // Its place, or where it would be.
  Rows::Place at(Tid tid) const;
  bool is_at(Rows::Place place, Tid tid) const { return place != rows_.end() && rows_[place].tid == tid; }
  Rows rows_;
};

}  // namespace weft::sched
