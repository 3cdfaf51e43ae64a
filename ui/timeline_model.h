// The event log as lanes: what every thread and every core did from when to when. Grows with the log and is read only by views.
#pragma once
#include <cstdint>
#include <map>
#include <vector>

#include "sim/report/thread_states.h"
#include "sim/trace/trace.h"

namespace weft::ui {

struct ThreadLane {
  Tid tid;
  Pid pid;
  Ns created = 0, ended = kForever;
  std::vector<report::StateSlice> slices;   // in order, without gaps; the last one may still go on: see open
  struct Hold {
    Ns begin, end;                          // of the GIL; end kForever while it holds it
  };
  std::vector<Hold> gil;
};

struct CoreSpan {
  Ns begin, end;      // kForever while it goes on
  Tid tid;
  Tid previous;
  Ns switch_cost;     // the context switch lies just before begin
};

struct Wake {
  Ns time;
  Tid waker;          // none: a timer
  Tid woken;
};

struct TimelineModel {
  std::vector<ThreadLane> threads;             // in order of tid
  std::vector<std::vector<CoreSpan>> cores;
  std::vector<Wake> wakes;                     // in order of the log
  std::vector<report::StateSlice> open;        // what the living threads do at the end of the log
  Ns end = 0;

  // Takes in what is new in the log; begins anew when the log is another one (`generation`) or was cut.
  void update(const trace::Trace& trace, std::uint64_t generation, std::uint32_t core_count, Ns known_until);
  const ThreadLane* find(Tid tid) const;

 private:
  void clear(std::uint64_t generation, std::uint32_t core_count);
  void add(const trace::Event& event);
  void add_to_core(const trace::Event& event);
  void add_gil(const trace::Event& event);
  void close_core(std::uint8_t core, Ns time);
  void close_gil(ThreadLane& lane, Ns time);
  ThreadLane* lane(Tid tid);

  report::ThreadStates states_;
  std::map<Tid, std::size_t> index_;
  std::size_t consumed_ = 0;
  trace::Event last_;
  std::uint64_t generation_ = 0;
};

// The slice that contains `time`, or null.
const report::StateSlice* slice_at(const ThreadLane& lane, Ns time);

}  // namespace weft::ui
