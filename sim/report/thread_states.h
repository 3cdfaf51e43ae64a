// Turns the event log into each thread's life: slices of ready, running and blocked without a gap or an overlap.
// Metrics, exporters and lanes are made from these slices.
#pragma once
#include <map>
#include <vector>

#include "sim/core/time.h"
#include "sim/kernel/thread.h"
#include "sim/trace/trace.h"

namespace weft::report {

// A stretch of one thread's life in one state: [begin, end).
struct StateSlice {
  Tid thread;
  Pid process;
  kernel::RunState state = kernel::RunState::kReady;       // kReady, kRunning or kBlocked
  kernel::WaitReason reason = kernel::WaitReason::kNone;   // when blocked
  std::uint32_t object = 0;                                // what it waits for, when blocked
  std::uint8_t core = trace::kNoCore;                      // when running
  Ns begin = 0, end = 0;
};

class ThreadStates {
 public:
  // Takes the next event of the log and returns the slices that end with it. The result is good until the next call.
  // Events of one thread that lie a little before its last one (cores run ahead of each other) count as simultaneous.
  const std::vector<StateSlice>& add(const trace::Event& event);
  // The slices still open, cut off at `now`: what the threads that live are doing. Ordered by tid.
  std::vector<StateSlice> open_at(Ns now) const;

 private:
  void begin(const trace::Event& event);
  void change(const trace::Event& event, kernel::RunState state);
  void finish(Tid tid, Ns time);
  void finish_process(Pid pid, Ns time);

  std::map<Tid, StateSlice> open_;
  std::vector<StateSlice> ended_;
};

}  // namespace weft::report
