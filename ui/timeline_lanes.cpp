#include "ui/timeline_lanes.h"

#include <algorithm>
#include <cmath>

#include "sim/python/code.h"
#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"

namespace weft::ui {
namespace {

using kernel::RunState;
using kernel::WaitReason;
using report::StateSlice;

constexpr float kNarrow = 1.5f;       // points: what is narrower is folded with its neighbours
constexpr float kArrowRoom = 18;       // points that an arrow needs on average

float lane_height(bool touch) { return touch ? 34.0f : 26.0f; }

// Index of the first element whose end lies behind `time`; the elements are in order and don't overlap.
template <typename Spans>
std::size_t first_ending_after(const Spans& spans, double time) {
  const auto found = std::partition_point(spans.begin(), spans.end(),
                                          [time](const auto& span) { return static_cast<double>(span.end) <= time; });
  return static_cast<std::size_t>(found - spans.begin());
}

// Calls draw(span, x0, x1) for what is visible. Where spans are narrower than a point, one span a point is drawn, the one
// found there: reduce first, so that a million switches cost no more than the screen is wide.
template <typename Spans, typename Draw>
void for_each_visible(const Spans& spans, const TimelineScale& scale, Draw draw) {
  const float edge = scale.left + scale.width;
  for (std::size_t i = first_ending_after(spans, scale.begin); i < spans.size();) {
    const float x0 = std::max(scale.x_of(spans[i].begin), scale.left);
    const float x1 = std::min(scale.x_of(spans[i].end), edge);
    if (x0 >= edge) return;
    if (x1 - x0 >= kNarrow) {
      draw(spans[i++], x0, x1);
      continue;
    }
    const float column = std::floor(x0);
    draw(spans[i], column, column + 1);
    i = std::max(i + 1, first_ending_after(spans, scale.time_at(column + 1)));
  }
}

Rect slice_place(float x0, float x1, float y, float h, RunState state, WaitReason reason) {
  if (state == RunState::kRunning) return {x0, y + 4, x1 - x0, h - 8};
  if (state == RunState::kReady || reason == WaitReason::kGil) return {x0, y + h / 2 - 4, x1 - x0, 8};
  return {x0, y + h / 2 - 1.5f, x1 - x0, 3};
}

void draw_core_span(const Paint& paint, const TimelineModel& model, const CoreSpan& span, float x0, float x1, float y, float h,
                    bool lit) {
  const ThreadLane* lane = model.find(span.tid);
  const auto letter = static_cast<std::uint16_t>(lane == nullptr ? 0 : lane - model.threads.data());
  const ImU32 colour = colour_of(paint.c(), letter);
  const float gap = x1 - x0 > 4 ? 0.5f : 0;
  paint.fill({x0, y + 4, x1 - x0 - gap, h - 8}, lit ? mixed(colour, paint.c().ink, 0.25f) : colour, x1 - x0 > 6 ? 3.0f : 0);
  if (x1 - x0 < 20) return;
  const std::string text = report::letters(letter);
  if (paint.width(Type::kSmallStrong, text) < x1 - x0 - 8) {
    paint.line({x0 + 6, y, x1 - x0 - 8, h}, Type::kSmallStrong, paint.c().on_thread, text);
  }
}

void add_lane(std::vector<Lane>& lanes, float& y, Lane lane, float h) {
  lane.y = y, lane.h = h;
  lanes.push_back(lane);
  y += h;
}

const Lane* lane_of(const TimelineModel& model, const std::vector<Lane>& lanes, Tid tid) {
  for (const Lane& lane : lanes) {
    if (lane.kind == Lane::Kind::kThread && model.threads[lane.thread].tid == tid) return &lane;
  }
  return nullptr;
}

}  // namespace

std::vector<Lane> arrange_lanes(const TimelineModel& model, LaneMode mode, bool touch) {
  std::vector<Lane> lanes;
  float y = 0;
  const float h = lane_height(touch);
  if (mode != LaneMode::kThreads) {
    for (std::uint32_t core = 0; core < model.cores.size(); ++core) {
      add_lane(lanes, y, {Lane::Kind::kCore, 0, 0, core, 0, {}}, h);
    }
  }
  if (mode == LaneMode::kCores) return lanes;
  std::vector<Pid> processes;
  for (const ThreadLane& thread : model.threads) {
    if (std::find(processes.begin(), processes.end(), thread.pid) == processes.end()) processes.push_back(thread.pid);
  }
  for (const Pid pid : processes) {
    add_lane(lanes, y, {Lane::Kind::kHeading, 0, 0, 0, 0, pid}, 22);
    for (std::size_t i = 0; i < model.threads.size(); ++i) {
      if (model.threads[i].pid == pid) add_lane(lanes, y, {Lane::Kind::kThread, 0, 0, 0, i, pid}, h);
    }
  }
  return lanes;
}

float height_of(const std::vector<Lane>& lanes) { return lanes.empty() ? 0 : lanes.back().y + lanes.back().h; }

void draw_slice(const Paint& paint, const Rect& place, ImU32 colour, RunState state, WaitReason reason) {
  const float rounding = place.w > 6 ? 2.0f : 0;
  const Tokens& c = paint.c();
  if (state == RunState::kRunning) {
    paint.fill(place, colour, rounding);
  } else if (state == RunState::kReady) {
    paint.fill(place, faded(c.ready, 0.45f), rounding);
    if (place.w > 3) paint.frame(place, c.ready, rounding);
  } else if (reason == WaitReason::kGil) {
    paint.fill(place, faded(c.waiting_gil, 0.22f), rounding);
    if (place.w > 3) paint.hatch(place, c.waiting_gil, 4);
  } else {
    paint.fill(place, state_colour(c, state, reason));
  }
}

void draw_switch(const Paint& paint, const Rect& place) {
  paint.fill(place, faded(paint.c().kernel, 0.35f));
  if (place.w > 4) paint.hatch(place, paint.c().kernel, 3);
}

void draw_core_lane(const Paint& paint, const TimelineModel& model, const Lane& lane, float y, const TimelineScale& scale,
                    const Selection& selection) {
  const auto& spans = model.cores[lane.core];
  const float edge = scale.left + scale.width;
  paint.fill({scale.left, y + lane.h / 2, scale.width, 1}, paint.c().line);
  for_each_visible(spans, scale, [&](const CoreSpan& span, float x0, float x1) {
    const float end = span.end == kForever ? scale.x_of(model.end) : x1;
    x1 = std::min(std::min(x1, end), edge);
    if (x1 <= x0) return;
    draw_core_span(paint, model, span, x0, x1, y, lane.h, selection.lit(span.tid));
    const float cost = static_cast<float>(static_cast<double>(span.switch_cost) / scale.per_point);
    if (cost >= 0.75f && span.begin > scale.first()) {
      const float from = std::max(scale.left, x0 - cost);
      draw_switch(paint, {from, y + 4, x0 - from, lane.h - 8});
    }
  });
}

void draw_thread_lane(const Paint& paint, const TimelineModel& model, const Lane& lane, float y, const TimelineScale& scale) {
  const ThreadLane& thread = model.threads[lane.thread];
  const ImU32 colour = colour_of(paint.c(), static_cast<std::uint16_t>(lane.thread));
  const auto draw = [&](const StateSlice& slice, float x0, float x1) {
    draw_slice(paint, slice_place(x0, x1, y, lane.h, slice.state, slice.reason), colour, slice.state, slice.reason);
  };
  for_each_visible(thread.slices, scale, draw);
  for (const StateSlice& slice : model.open) {
    if (slice.thread != thread.tid) continue;
    const std::vector<StateSlice> one{slice};
    for_each_visible(one, scale, draw);
  }
  // Who holds the GIL wears a thin line below.
  for_each_visible(thread.gil, scale, [&](const ThreadLane::Hold& hold, float x0, float x1) {
    const float end = hold.end == kForever ? std::min(x1, scale.x_of(model.end)) : x1;
    if (end > x0) paint.fill({x0, y + lane.h - 3, end - x0, 2}, paint.c().waiting_gil);
  });
}

void draw_wakes(const Paint& paint, const TimelineModel& model, const std::vector<Lane>& lanes, float y,
                const TimelineScale& scale) {
  // Wakes of different cores may be slightly out of order; a margin of a millisecond covers that.
  const auto from = std::partition_point(model.wakes.begin(), model.wakes.end(), [&](const Wake& wake) {
    return wake.time < scale.first() - kMillisecond;
  });
  const auto to = std::partition_point(from, model.wakes.end(), [&](const Wake& wake) { return wake.time <= scale.last(); });
  if (static_cast<float>(to - from) * kArrowRoom > scale.width) return;
  for (auto wake = from; wake != to; ++wake) {
    const Lane* source = lane_of(model, lanes, wake->waker);
    const Lane* target = lane_of(model, lanes, wake->woken);
    const float x = scale.x_of(wake->time);
    if (source == nullptr || target == nullptr || source == target || x < scale.left) continue;
    const bool down = source->y < target->y;
    const float y0 = y + source->y + (down ? source->h - 4 : 4);
    const float y1 = y + target->y + (down ? 5 : target->h - 5);
    paint.arrow({x, y0}, {x, y1}, faded(paint.c().ink, 0.65f), 1.2f);
  }
}

void draw_instructions(const Context& context, const std::vector<Lane>& lanes, float y, const TimelineScale& scale,
                       const TimelineState& state) {
  const kernel::Machine* machine = context.machine();
  if (machine == nullptr) return;
  const Paint paint = context.paint();
  for (const auto& each : state.instructions) {
    const float x0 = std::max(scale.x_of(each.begin), scale.left);
    const float x1 = std::min(scale.x_of(each.end), scale.left + scale.width);
    const Lane* lane = lane_of(context.timeline, lanes, each.thread);
    if (lane == nullptr || x1 - x0 < 2) continue;
    const Rect place{x0, y + lane->y + 4, x1 - x0, lane->h - 8};
    paint.list().AddLine({x0, place.y}, {x0, bottom(place)}, faded(paint.c().panel, 0.8f), 1);
    if (each.pc >= machine->image().text.size()) continue;
    const std::string_view name = python::facts_of(python::opcode_of(machine->image().text[each.pc])).name;
    if (paint.width(Type::kSmall, name) < place.w - 6) {
      paint.line({place.x + 4, place.y, place.w - 6, place.h}, Type::kSmall, paint.c().on_thread, name);
    }
  }
}

}  // namespace weft::ui
