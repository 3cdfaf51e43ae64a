// Who waits, and who of them has the greatest response ratio. Ratios grow, each at a rate of its own, so that an order of them
// does not last. Therefore a tournament: each match remembers until when its winner is sure to stay ahead, and is played
// again only then (a kinetic tournament; Basch, Guibas, Hershberger: Data structures for mobile data, 1997).
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::sched {

class ResponseRatios {
 public:
  struct Waiter {
    Ns since = 0, burst = 1;     // burst: more than 0
    Ns arrival = 0;              // decides among equals: the earlier one, then the one listed first
    std::uint32_t order = 0;
    Tid tid;
  };

  void add(const Waiter& waiter, Ns now);
  // The one with the greatest (waited + burst) / burst, taken out. Somebody waits.
  Waiter take_greatest(Ns now);
  // Looks at all of them; nothing happens when the thread is not there.
  void remove(Tid tid);
  bool empty() const { return waiters_.empty(); }

 private:
  struct Match {
    std::uint32_t winner = 0;    // index of a waiter
    Ns good_until = kForever;    // what is said of the winner holds before this time
  };
  // Matches are a heap: match i is between the winners of 2i and 2i + 1, the last `places_` of them are waiters alone.
  void play(std::size_t match);
  void play_again(std::size_t match);
  void change_place(std::size_t place);
  void take_out(std::size_t place);
  void play_all();

  std::vector<Waiter> waiters_;
  std::vector<Match> matches_;
  std::size_t places_ = 0;       // a power of two, or 0
  Ns now_ = 0;                   // of all matches: none was played later
};

}  // namespace weft::sched
