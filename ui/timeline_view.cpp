#include "ui/timeline_view.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "sim/python/code.h"
#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/timeline_lanes.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kAxis = 26;
constexpr float kLegend = 24;
constexpr double kLeastSpan = 200;              // ns: a few instructions fill the width
constexpr double kInstructionScale = 60;        // ns a point: from here on single instructions can be told apart
constexpr std::size_t kMostInstructions = 4000;

double longest(const Context& context) {
  const double start = static_cast<double>(context.playback.start());
  const double known = static_cast<double>(std::max(context.timeline.end, context.session()->now())) - start;
  // Before anything has happened a part of a quantum sets the scale.
  return start + std::max(known * 1.03, static_cast<double>(context.playback.config().quantum) / 10);
}

void clamp_window(TimelineState& state, double most) {
  state.span = std::clamp(state.span, kLeastSpan, most);
  state.begin = std::clamp(state.begin, 0.0, std::max(0.0, most - state.span));
}

void zoom_at(TimelineState& state, double time, double factor, double most) {
  const double span = std::clamp(state.span * factor, kLeastSpan, most);
  state.begin = time - (time - state.begin) * span / state.span;
  state.span = span;
  state.fitted = false;
  clamp_window(state, most);
}

// Keeps the playhead in sight while the run goes on.
void follow(Context& context, TimelineState& state, double most) {
  if (state.fitted) {
    // The program's own time: what the interpreter did before its first line lies to the left.
    state.begin = static_cast<double>(context.playback.start());
    state.span = std::max(kLeastSpan, most - state.begin);
    return;
  }
  const double now = static_cast<double>(context.session()->now());
  const bool outside = now < state.begin || now > state.begin + state.span * 0.97;
  if (context.playback.playing() && outside) state.begin = now - state.span * 0.5;
  clamp_window(state, most);
}

void use_wheel(Context& context, TimelineState& state, const TimelineScale& scale, float lanes_overflow, double most) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsItemHovered()) return;
  if (io.MouseWheelH != 0 || (io.KeyShift && io.MouseWheel != 0)) {
    const float by = io.MouseWheelH != 0 ? io.MouseWheelH : io.MouseWheel;
    state.begin -= static_cast<double>(by) * 40 * scale.per_point;
    state.fitted = false;
    clamp_window(state, most);
  } else if (io.MouseWheel != 0 && (io.KeyCtrl || lanes_overflow <= 0)) {
    zoom_at(state, scale.time_at(io.MousePos.x), std::pow(0.8, static_cast<double>(io.MouseWheel)), most);
  } else if (io.MouseWheel != 0) {
    state.scroll = std::clamp(state.scroll - io.MouseWheel * 40, 0.0f, lanes_overflow);
  }
  static_cast<void>(context);
}

void pan(TimelineState& state, const TimelineScale& scale, float lanes_overflow, double most) {
  const ImVec2 moved = ImGui::GetIO().MouseDelta;
  if (moved.x == 0 && moved.y == 0) return;
  if (moved.x != 0 && state.span < most) {
    state.begin -= static_cast<double>(moved.x) * scale.per_point;
    state.fitted = false;
    clamp_window(state, most);
  }
  state.scroll = std::clamp(state.scroll - moved.y, 0.0f, std::max(0.0f, lanes_overflow));
}

void seek_to(Context& context, const TimelineScale& scale, float x) {
  context.playback.pause();
  context.playback.seek(static_cast<Ns>(std::clamp(scale.time_at(x), 0.0, static_cast<double>(context.session()->end()))));
}

void draw_axis(const Paint& paint, const Rect& axis, const TimelineScale& scale, float lanes_bottom) {
  const Ns step = tick_step(scale, 84);
  const Ns first = scale.first() / step * step;
  for (Ns at = first; at <= scale.last(); at += step) {
    const float x = scale.x_of(at);
    if (x < scale.left - 1) continue;
    paint.list().AddLine({x, bottom(axis) - 5}, {x, lanes_bottom}, paint.c().line, 1);
    const std::string text = time_text_to(at, step);
    const float width = paint.width(Type::kSmall, text);
    if (x + 4 + width < right(axis)) paint.line({x + 4, axis.y, width + 1, axis.h - 4}, Type::kSmall, paint.c().soft, text);
  }
  paint.rule(axis.x, right(axis), bottom(axis));
}

void draw_playhead(const Context& context, const Rect& axis, const TimelineScale& scale, float lanes_bottom) {
  const Paint paint = context.paint();
  const Tokens& c = context.c();
  const float edge = scale.left + scale.width;
  const float x = std::clamp(scale.x_of(context.session()->now()), scale.left, edge);
  // What lies ahead of the cursor is known but has not happened here.
  if (x < edge) paint.fill({x, bottom(axis) + 1, edge - x, lanes_bottom - bottom(axis) - 1}, faded(c.panel, 0.5f));
  paint.list().AddLine({x, axis.y + 6}, {x, lanes_bottom}, c.accent, 2);
  const std::string text = time_text(context.session()->now(), 6);
  const float width = paint.width(Type::kSmallStrong, text) + 12;
  const float left = std::clamp(x - width / 2, axis.x, std::max(axis.x, edge - width));
  paint.fill({left, axis.y + 2, width, 19}, c.accent, 5);
  paint.line_centred({left, axis.y + 2, width, 19}, Type::kSmallStrong, c.on_accent, text);
}

std::string process_heading(const Context& context, Pid pid) {
  return context.t(Text::process_n, {{"pid", std::to_string(pid.value)}});
}

void draw_label(Context& context, const Lane& lane, const Rect& place) {
  const Paint paint = context.paint();
  const Tokens& c = context.c();
  if (lane.kind == Lane::Kind::kCore) {
    paint.line({place.x + kPad, place.y, place.w - kPad - 4, place.h}, Type::kSmallStrong, c.soft,
               context.t(Text::core_n, {{"n", std::to_string(lane.core)}}));
    return;
  }
  if (lane.kind == Lane::Kind::kHeading) {
    paint.line({place.x + kPad, place.y + 2, place.w, place.h - 2}, Type::kSmall, c.soft, process_heading(context, lane.pid));
    return;
  }
  const ThreadLane& thread = context.timeline.threads[lane.thread];
  const bool lit = context.selection.lit(thread.tid);
  draw_mark(paint, {place.x + 22, place.y + place.h / 2}, 9, static_cast<std::uint16_t>(lane.thread), {.lit = lit});
  const kernel::Thread* alive = context.machine()->find(thread.tid);
  const std::string name = alive != nullptr ? name_of(*alive) : report::letters(static_cast<std::uint32_t>(lane.thread));
  const bool cut = paint.line({place.x + 38, place.y, place.w - 42, place.h}, Type::kSmall, c.ink, name);
  if (cut) context.explain(place, name);
}

std::string slice_tip(const Context& context, const ThreadLane& thread, const report::StateSlice& slice, std::size_t letter) {
  const Ns length = slice.end - slice.begin;
  const Ns life = std::max<Ns>(1, std::min(thread.ended, context.timeline.end) - thread.created);
  return context.t(Text::slice_tip, {{"thread", report::letters(static_cast<std::uint32_t>(letter))},
                                     {"state", state_name(context, slice.state, slice.reason)},
                                     {"length", time_text(length)},
                                     {"share", percent_text(static_cast<double>(length), static_cast<double>(life))},
                                     {"begin", time_text(slice.begin, 6)},
                                     {"end", time_text(slice.end, 6)}});
}

// "LOAD_GLOBAL · 50 ns", and the source line that it belongs to; empty where no single instructions are shown.
std::string instruction_tip(const Context& context, Tid thread, Ns time) {
  const kernel::Machine& machine = *context.machine();
  for (const auto& each : context.views.timeline.instructions) {
    if (each.thread != thread || time < each.begin || time >= each.end || each.pc >= machine.image().text.size()) continue;
    const vm::Image& image = machine.image();
    const std::uint32_t line = image.position_at(each.pc).line;
    const vm::LoadedCode& code = image.codes[image.code_at(each.pc)];
    std::string tip = std::string(python::facts_of(python::opcode_of(image.text[each.pc])).name) + " · " + time_text(each.end - each.begin) + "\n";
    if (code.module != image.main_module) return tip + image.modules[code.module].name + " · " + code.source->name;
    return tip + context.t(Text::line_n, {{"n", std::to_string(line)}}) + ": " + std::string(source_line(context.playback.program().source, line));
  }
  return {};
}

void point_at_thread(Context& context, const Lane& lane, double time) {
  const ThreadLane& thread = context.timeline.threads[lane.thread];
  context.selection.pointing.thread = thread.tid;
  context.selection.pointing.process = thread.pid;
  const report::StateSlice* slice = slice_at(thread, static_cast<Ns>(time));
  for (const report::StateSlice& open : context.timeline.open) {
    if (open.thread == thread.tid && static_cast<double>(open.begin) <= time && time <= static_cast<double>(open.end)) slice = &open;
  }
  if (slice == nullptr) return;
  const std::string instruction = instruction_tip(context, thread.tid, static_cast<Ns>(time));
  context.tip = instruction.empty() ? slice_tip(context, thread, *slice, lane.thread) : instruction;
}

void point_at_core(Context& context, const Lane& lane, double time) {
  for (const CoreSpan& span : context.timeline.cores[lane.core]) {
    const double end = static_cast<double>(std::min(span.end, context.timeline.end));
    const double from = static_cast<double>(span.begin - span.switch_cost);
    if (time < from || time > end) continue;
    const ThreadLane* thread = context.timeline.find(span.tid);
    if (thread == nullptr) return;
    context.selection.pointing.thread = span.tid;
    const std::string letter = report::letters(static_cast<std::uint32_t>(thread - context.timeline.threads.data()));
    if (time < static_cast<double>(span.begin)) {
      context.tip = context.t(Text::switch_tip, {{"thread", letter}, {"cost", time_text(span.switch_cost)}});
    } else {
      context.tip = context.t(Text::core_tip, {{"thread", letter}, {"n", std::to_string(lane.core)},
                                               {"length", time_text(static_cast<Ns>(end) - span.begin)}});
    }
  }
}

const Lane* lane_at(const std::vector<Lane>& lanes, float y) {
  for (const Lane& lane : lanes) {
    if (y >= lane.y && y < lane.y + lane.h) return &lane;
  }
  return nullptr;
}

void point_at(Context& context, const std::vector<Lane>& lanes, const TimelineScale& scale, float lanes_y) {
  const ImVec2 mouse = ImGui::GetMousePos();
  const double time = scale.time_at(mouse.x);
  context.selection.pointing.time = static_cast<Ns>(time);
  const Lane* lane = lane_at(lanes, mouse.y - lanes_y);
  if (lane == nullptr) return;
  if (lane->kind == Lane::Kind::kThread) point_at_thread(context, *lane, time);
  if (lane->kind == Lane::Kind::kCore) point_at_core(context, *lane, time);
}

void fetch_instructions(Context& context, TimelineState& state, const TimelineScale& scale) {
  if (scale.per_point > kInstructionScale || context.playback.playing()) {
    state.instructions.clear(), state.instructions_to = 0;
    return;
  }
  const Ns known = context.session()->end();
  const bool covered = scale.first() >= state.instructions_from && std::min(scale.last(), known) <= state.instructions_to;
  if (covered && state.instructions_version == context.playback.generation()) return;
  // More than is seen, so that a little panning costs nothing.
  const Ns margin = static_cast<Ns>(scale.span() / 2);
  state.instructions_from = std::max<Ns>(0, scale.first() - margin);
  state.instructions_to = std::min(scale.last() + margin, known);
  state.instructions_version = context.playback.generation();
  state.instructions = context.session()->instructions_between(state.instructions_from, state.instructions_to, kMostInstructions);
}

void draw_legend(Context& context, Rect place) {
  const Paint paint = context.paint();
  paint.rule(place.x, right(place), place.y);
  cut_left(place, kPad);
  struct Item {
    Text text;
    kernel::RunState state;
    kernel::WaitReason reason;
  };
  constexpr Item kItems[] = {
      {Text::state_running, kernel::RunState::kRunning, kernel::WaitReason::kNone},
      {Text::state_ready, kernel::RunState::kReady, kernel::WaitReason::kNone},
      {Text::legend_gil, kernel::RunState::kBlocked, kernel::WaitReason::kGil},
      {Text::legend_lock, kernel::RunState::kBlocked, kernel::WaitReason::kLock},
      {Text::legend_waiting, kernel::RunState::kBlocked, kernel::WaitReason::kJoin},
  };
  for (const Item& item : kItems) {
    const std::string_view name = context.t(item.text);
    const float width = paint.width(Type::kSmall, name);
    if (place.w < width + 44) return;
    const bool thin = item.state == kernel::RunState::kBlocked && item.reason != kernel::WaitReason::kGil;
    const float h = thin ? 3.0f : item.state == kernel::RunState::kRunning ? 12.0f : 8.0f;
    const Rect sample = cut_left(place, 18);
    draw_slice(paint, {sample.x, centre(sample).y - h / 2, 18, h}, context.c().threads[0], item.state, item.reason);
    cut_left(place, 6);
    paint.line(cut_left(place, width + 1), Type::kSmall, context.c().soft, name);
    cut_left(place, 16);
  }
  const std::string_view name = context.t(Text::context_switch);
  if (place.w < paint.width(Type::kSmall, name) + 24) return;
  const Rect sample = cut_left(place, 8);
  draw_switch(paint, {sample.x, centre(sample).y - 6, 8, 12});
  cut_left(place, 6);
  paint.line(place, Type::kSmall, context.c().soft, name);
}

struct Frame {
  Rect labels, axis, lanes;
};

void draw_lanes(Context& context, const Frame& frame, const std::vector<Lane>& lanes, const TimelineScale& scale, float y) {
  const Paint paint = context.paint();
  const Rect whole{frame.labels.x, frame.lanes.y, frame.labels.w + frame.lanes.w, frame.lanes.h};
  paint.list().PushClipRect(top_left(whole), bottom_right(whole), true);
  for (const Lane& lane : lanes) {
    const float top = y + lane.y;
    if (top > bottom(whole) || top + lane.h < whole.y) continue;
    if (lane.kind == Lane::Kind::kHeading) paint.rule(whole.x, right(whole), top);
    if (lane.kind == Lane::Kind::kThread && context.selection.lit(context.timeline.threads[lane.thread].tid)) {
      paint.fill({whole.x, top, whole.w, lane.h}, context.c().accent_soft);
    }
    draw_label(context, lane, {frame.labels.x, top, frame.labels.w, lane.h});
  }
  paint.list().PopClipRect();
  paint.list().PushClipRect(top_left(frame.lanes), bottom_right(frame.lanes), true);
  for (const Lane& lane : lanes) {
    const float top = y + lane.y;
    if (top > bottom(whole) || top + lane.h < whole.y) continue;
    if (lane.kind == Lane::Kind::kCore) draw_core_lane(paint, context.timeline, lane, top, scale, context.selection);
    if (lane.kind == Lane::Kind::kThread) draw_thread_lane(paint, context.timeline, lane, top, scale);
  }
  draw_instructions(context, lanes, y, scale, context.views.timeline);
  draw_wakes(paint, context.timeline, lanes, y, scale);
  paint.list().PopClipRect();
}

// The button came up about where it went down.
bool was_a_click() {
  const ImVec2 down = ImGui::GetIO().MouseClickedPos[0], up = ImGui::GetMousePos();
  return std::abs(down.x - up.x) + std::abs(down.y - up.y) < 5;
}

void use_pointer(Context& context, const Frame& frame, const std::vector<Lane>& lanes, const TimelineScale& scale, float y,
                 float overflow, double most) {
  TimelineState& state = context.views.timeline;
  hit("axis", frame.axis);
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  state.seeking = ImGui::IsItemActive();
  if (state.seeking) seek_to(context, scale, ImGui::GetMousePos().x);
  use_wheel(context, state, scale, 0, most);
  hit("lanes", {frame.labels.x, frame.lanes.y, frame.labels.w + frame.lanes.w, frame.lanes.h});
  use_wheel(context, state, scale, overflow, most);
  if (ImGui::IsItemActive()) pan(state, scale, overflow, most);
  if (ImGui::IsItemHovered() && !ImGui::IsMouseDragging(0)) point_at(context, lanes, scale, y);
  const bool clicked = ImGui::IsItemDeactivated() && was_a_click();
  if (!clicked) return;
  const Lane* lane = lane_at(lanes, ImGui::GetMousePos().y - y);
  if (lane != nullptr && lane->kind == Lane::Kind::kThread) context.selection.toggle(context.timeline.threads[lane->thread].tid);
  if (ImGui::GetMousePos().x >= frame.lanes.x) seek_to(context, scale, ImGui::GetMousePos().x);
}

}  // namespace

void zoom_timeline(TimelineState& state, Ns around, double factor) {
  if (factor <= 0) {
    state.fitted = true;
    return;
  }
  zoom_at(state, static_cast<double>(around), factor, 1e18);
}

float draw_timeline_header(Context& context, const Rect& place) {
  TimelineState& state = context.views.timeline;
  const char* const labels[] = {context.t(Text::lanes_both), context.t(Text::lanes_cores), context.t(Text::lanes_threads)};
  Rect rest = place;
  const float h = std::min(place.h, context.touch ? 36.0f : 26.0f);
  const float top = place.y + (place.h - h) / 2;
  const auto tool = [&](const char* id, Icon icon, Text tip, const char* command) {
    const Rect box = cut_right(rest, context.touch ? 40.0f : 28.0f);
    const bool clicked = button(context, {box.x, top, box.w - 2, h}, {.id = id, .icon = icon, .tip = context.t(tip), .framed = false});
    if (clicked) context.clicked = command;
  };
  tool("in", Icon::kPlus, Text::zoom_in, "zoom-in");
  tool("out", Icon::kMinus, Text::zoom_out, "zoom-out");
  tool("fit", Icon::kFit, Text::zoom_fit, "zoom-fit");
  const float width = segments_width(context, labels);
  if (rest.w > width + 140) {
    cut_right(rest, kGap);
    const Rect box = cut_right(rest, width);
    int chosen = static_cast<int>(state.lanes);
    if (segments(context, "lanes-mode", {box.x, top, box.w, h}, labels, chosen)) state.lanes = static_cast<LaneMode>(chosen);
  }
  return place.w - rest.w;
}

void draw_timeline(Context& context, const Rect& body) {
  if (context.session() == nullptr) return;
  TimelineState& state = context.views.timeline;
  ScrollArea area("timeline", body, ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoScrollbar);
  Rect rest = body;
  const bool legend = rest.h > 150;
  const Rect legend_place = legend ? cut_bottom(rest, kLegend) : Rect{};
  Frame frame;
  frame.labels = cut_left(rest, context.narrow || body.w < 520 ? 104.0f : 148.0f);
  rest.w -= kPad;
  frame.axis = cut_top(rest, kAxis);
  frame.lanes = rest;
  const double most = longest(context);
  follow(context, state, most);
  const TimelineScale scale{state.begin, state.span / static_cast<double>(std::max(1.0f, rest.w)), rest.x, std::max(1.0f, rest.w)};
  const std::vector<Lane> lanes = arrange_lanes(context.timeline, state.lanes, context.touch);
  const float overflow = std::max(0.0f, height_of(lanes) - rest.h);
  state.scroll = std::clamp(state.scroll, 0.0f, overflow);
  const float y = rest.y - state.scroll;
  fetch_instructions(context, state, scale);
  draw_axis(context.paint(), frame.axis, scale, bottom(frame.lanes));
  draw_lanes(context, frame, lanes, scale, y);
  draw_playhead(context, frame.axis, scale, bottom(frame.lanes));
  if (legend) draw_legend(context, legend_place);
  use_pointer(context, frame, lanes, scale, y, overflow, most);
  area.end({1, 1});
}

std::vector<Section> timeline_text(const Context& context) {
  if (context.session() == nullptr) return {};
  report::Table table;
  table.title = context.t(Text::view_timeline);
  table.columns = {context.t(Text::column_thread), context.t(Text::column_state), context.t(Text::column_from), context.t(Text::column_for)};
  const Ns now = context.session()->now();
  std::map<Tid, const report::StateSlice*> open;
  for (const report::StateSlice& each : context.timeline.open) {
    if (each.begin <= now) open[each.thread] = &each;
  }
  for (std::size_t i = 0; i < context.timeline.threads.size(); ++i) {
    const ThreadLane& thread = context.timeline.threads[i];
    const auto found = open.find(thread.tid);
    const report::StateSlice* slice = found == open.end() ? slice_at(thread, now) : found->second;
    if (slice == nullptr) continue;
    table.rows.push_back({report::letters(static_cast<std::uint32_t>(i)), state_name(context, slice->state, slice->reason),
                          time_text(slice->begin, 6), time_text(now - slice->begin)});
  }
  return {table_section("timeline", std::move(table))};
}

}  // namespace weft::ui
