#include "ui/timeline_model.h"

#include <algorithm>

namespace weft::ui {

using trace::EventKind;

void TimelineModel::clear(std::uint64_t generation, std::uint32_t core_count) {
  *this = TimelineModel{};
  generation_ = generation;
  cores.resize(core_count);
}

void TimelineModel::update(const trace::Trace& trace, std::uint64_t generation, std::uint32_t core_count, Ns known_until) {
  const bool cut = consumed_ > trace.size() || (consumed_ > 0 && !(trace[consumed_ - 1] == last_));
  if (generation != generation_ || cut || cores.size() != core_count) clear(generation, core_count);
  const bool news = consumed_ < trace.size() || known_until != end;
  for (; consumed_ < trace.size(); ++consumed_) add(trace[consumed_]);
  if (consumed_ > 0) last_ = trace[consumed_ - 1];
  end = std::max(end, known_until);
  if (news) open = states_.open_at(end);
}

ThreadLane* TimelineModel::lane(Tid tid) {
  const auto found = index_.find(tid);
  return found == index_.end() ? nullptr : &threads[found->second];
}

const ThreadLane* TimelineModel::find(Tid tid) const {
  const auto found = index_.find(tid);
  return found == index_.end() ? nullptr : &threads[found->second];
}

void TimelineModel::add(const trace::Event& event) {
  end = std::max(end, event.time);
  if (event.kind == EventKind::kThreadCreated) {
    index_.emplace(event.thread, threads.size());
    threads.push_back({event.thread, event.process, event.time, kForever, {}, {}});
  }
  for (const report::StateSlice& slice : states_.add(event)) {
    if (ThreadLane* at = lane(slice.thread); at != nullptr && slice.end > slice.begin) at->slices.push_back(slice);
  }
  add_to_core(event);
  add_gil(event);
  if (event.kind == EventKind::kWoken) {
    wakes.push_back({event.time, Tid{static_cast<std::uint32_t>(event.a)}, event.thread});
  }
}

void TimelineModel::add_to_core(const trace::Event& event) {
  if (event.core >= cores.size()) return;
  switch (event.kind) {
    case EventKind::kDispatched:
      close_core(event.core, event.time);
      cores[event.core].push_back({event.time, kForever, event.thread, Tid{static_cast<std::uint32_t>(event.a)},
                                   static_cast<Ns>(event.b)});
      break;
    case EventKind::kPreempted:
    case EventKind::kBlocked:
    case EventKind::kThreadExited:
    case EventKind::kCoreIdle: close_core(event.core, event.time); break;
    default: break;
  }
}

void TimelineModel::close_core(std::uint8_t core, Ns time) {
  auto& spans = cores[core];
  if (!spans.empty() && spans.back().end == kForever) spans.back().end = std::max(time, spans.back().begin);
}

void TimelineModel::close_gil(ThreadLane& lane, Ns time) {
  if (!lane.gil.empty() && lane.gil.back().end == kForever) lane.gil.back().end = std::max(time, lane.gil.back().begin);
}

void TimelineModel::add_gil(const trace::Event& event) {
  if (event.kind == EventKind::kProcessExited) {
    for (ThreadLane& each : threads) {
      if (each.pid != event.process || each.ended != kForever) continue;
      each.ended = event.time;
      close_gil(each, event.time);
    }
    return;
  }
  ThreadLane* at = lane(event.thread);
  if (at == nullptr) return;
  if (event.kind == EventKind::kGilAcquired) at->gil.push_back({event.time, kForever});
  if (event.kind == EventKind::kGilReleased || event.kind == EventKind::kThreadExited) close_gil(*at, event.time);
  if (event.kind == EventKind::kThreadExited) at->ended = event.time;
}

const report::StateSlice* slice_at(const ThreadLane& lane, Ns time) {
  auto after = std::upper_bound(lane.slices.begin(), lane.slices.end(), time,
                                [](Ns t, const report::StateSlice& slice) { return t < slice.begin; });
  if (after == lane.slices.begin()) return nullptr;
  const report::StateSlice& slice = *--after;
  return time < slice.end ? &slice : nullptr;
}

}  // namespace weft::ui
