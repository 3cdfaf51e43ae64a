#include "sim/report/thread_states.h"

#include <algorithm>

namespace weft::report {

using kernel::RunState;
using kernel::WaitReason;
using trace::EventKind;

const std::vector<StateSlice>& ThreadStates::add(const trace::Event& event) {
  ended_.clear();
  switch (event.kind) {
    case EventKind::kThreadCreated: begin(event); break;
    case EventKind::kDispatched: change(event, RunState::kRunning); break;
    case EventKind::kPreempted:
    case EventKind::kWoken: change(event, RunState::kReady); break;
    case EventKind::kBlocked: change(event, RunState::kBlocked); break;
    case EventKind::kThreadExited: finish(event.thread, event.time); break;
    case EventKind::kProcessExited: finish_process(event.process, event.time); break;
    default: break;
  }
  return ended_;
}

void ThreadStates::begin(const trace::Event& event) {
  StateSlice slice;
  slice.thread = event.thread;
  slice.process = event.process;
  slice.begin = slice.end = event.time;
  open_.emplace(event.thread, slice);
}

void ThreadStates::change(const trace::Event& event, RunState state) {
  const auto found = open_.find(event.thread);
  if (found == open_.end()) return;
  StateSlice& slice = found->second;
  const Ns time = std::max(event.time, slice.begin);
  slice.end = time;
  ended_.push_back(slice);

  slice.state = state;
  slice.begin = slice.end = time;
  const bool blocked = state == RunState::kBlocked;
  slice.reason = blocked ? static_cast<WaitReason>(event.a) : WaitReason::kNone;
  slice.object = blocked ? static_cast<std::uint32_t>(event.b) : 0;
  slice.core = state == RunState::kRunning ? event.core : trace::kNoCore;
}

void ThreadStates::finish(Tid tid, Ns time) {
  const auto found = open_.find(tid);
  if (found == open_.end()) return;
  found->second.end = std::max(time, found->second.begin);
  ended_.push_back(found->second);
  open_.erase(found);
}

// A process that is killed takes its threads with it.
void ThreadStates::finish_process(Pid pid, Ns time) {
  std::vector<Tid> threads;
  for (const auto& [tid, slice] : open_) {
    if (slice.process == pid) threads.push_back(tid);
  }
  for (const Tid tid : threads) finish(tid, time);
}

std::vector<StateSlice> ThreadStates::open_at(Ns now) const {
  std::vector<StateSlice> slices;
  for (const auto& [tid, slice] : open_) {
    slices.push_back(slice);
    slices.back().end = std::max(now, slice.begin);
  }
  return slices;
}

}  // namespace weft::report
