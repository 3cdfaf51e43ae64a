#include "ui/metrics_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/table_view.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/timeline_lanes.h"
#include "ui/view_states.h"

namespace weft::ui {
namespace {

constexpr float kRow = 30;
constexpr std::int64_t kMeasureEvery = 200'000'000;   // ns of host time

// Counts on from where it stopped; begins anew after time was turned back.
void measure(const Context& context, MetricsState& state) {
  const session::Session& session = *context.session();
  const std::size_t events = session.trace_position();
  if (state.generation != context.playback.generation() || events < state.events) {
    state.meter = report::Meter(static_cast<std::uint32_t>(context.machine()->cores().size()));
    state.events = 0;
  }
  for (; state.events < events; ++state.events) state.meter.add(session.trace()[state.events]);
  state.metrics = state.meter.result(session.now());
}

// What was measured, and its tables: of a thousand threads both take longer than a frame may.
const MetricsState& kept(const Context& context) {
  MetricsState& state = context.views.metrics;
  const Playback& playback = context.playback;
  const Language language = context.t.language();
  const bool same_run = state.generation == playback.generation() && state.language == language;
  if (same_run && state.version == playback.version()) return state;
  const std::int64_t now = context.host.now_ns();
  if (same_run && playback.playing() && now - state.measured_at < kMeasureEvery) return state;
  measure(context, state);
  state.tables = report::metrics_tables(state.metrics, report::MachineNames(*context.machine()), language);
  state.version = playback.version(), state.generation = playback.generation(), state.language = language, state.measured_at = now;
  return state;
}

constexpr std::uint32_t kMostFramesToRead = 32 * 1024 * 1024 / kPageBytes;

// Equal runs have equal digests. Empty while the run goes on, and where there is more memory than can be read between two frames
// (`weft run --digest` has the time).
const std::string& digest_of_state(const Context& context) {
  MetricsState& state = context.views.metrics;
  const Playback& playback = context.playback;
  if (playback.playing() || context.machine()->physical().used() > kMostFramesToRead) {
    state.digest.clear();
  } else if (state.digest.empty() || state.digest_version != playback.version()) {
    state.digest = fmt::format("{:016x}", context.machine()->digest());
    state.digest_version = playback.version();
  }
  return state.digest;
}

// The bar of a thread's life: a piece as long as its share of `longest`.
void draw_piece(const Paint& paint, float& x, const Rect& bar, Ns time, Ns longest, ImU32 colour, kernel::RunState state, kernel::WaitReason reason) {
  const float w = bar.w * static_cast<float>(static_cast<double>(time) / static_cast<double>(std::max<Ns>(1, longest)));
  if (w < 0.5f) return;
  draw_slice(paint, {x, bar.y, w, bar.h}, colour, state, reason);
  x += w;
}

std::string life_tip(const Context& context, const report::ThreadMetrics& thread) {
  const auto life = static_cast<double>(std::max<Ns>(1, thread.life()));
  const auto line = [&](const std::string& name, Ns time) {
    return name + ": " + time_text(time) + " (" + percent_text(static_cast<double>(time), life) + ")\n";
  };
  std::string tip = line(context.t(Text::state_running), thread.running) + line(context.t(Text::state_ready), thread.ready);
  for (std::size_t reason = 1; reason < report::kWaitReasons; ++reason) {
    if (thread.blocked[reason] == 0) continue;
    tip += line(state_name(context, kernel::RunState::kBlocked, static_cast<kernel::WaitReason>(reason)), thread.blocked[reason]);
  }
  tip.pop_back();
  return tip;
}

void draw_thread_bar(Context& context, const report::ThreadMetrics& thread, Ns longest, const Rect& row) {
  const kernel::Thread* known = context.machine()->find(thread.tid);
  if (known == nullptr) return;
  const Paint paint = context.paint();
  const bool lit = context.selection.lit(thread.tid);
  if (lit) paint.fill(inset(row, -6, 1), context.c().accent_soft, 4);
  Rect rest = row;
  draw_mark(paint, {rest.x + 10, centre(rest).y}, 9, known->letter, {.lit = lit});
  cut_left(rest, 28);
  paint.line(cut_left(rest, std::min(130.0f, rest.w * 0.34f)), Type::kBody, context.c().ink, name_of(*known));
  cut_left(rest, 8);
  const std::string total = time_text(thread.life());
  paint.line_right(cut_right(rest, 64), Type::kSmall, context.c().soft, total);
  cut_right(rest, 10);
  const Rect bar{rest.x, centre(rest).y - 6, rest.w, 12};
  float x = bar.x;
  const ImU32 colour = colour_of(context.c(), known->letter);
  draw_piece(paint, x, bar, thread.running, longest, colour, kernel::RunState::kRunning, kernel::WaitReason::kNone);
  draw_piece(paint, x, bar, thread.ready, longest, colour, kernel::RunState::kReady, kernel::WaitReason::kNone);
  for (std::size_t reason = 1; reason < report::kWaitReasons; ++reason) {
    draw_piece(paint, x, bar, thread.blocked[reason], longest, colour, kernel::RunState::kBlocked, static_cast<kernel::WaitReason>(reason));
  }
  if (context.pointed(row)) context.selection.pointing.thread = thread.tid;
  context.explain(row, life_tip(context, thread));
}

void draw_core_bar(Context& context, const report::Metrics& metrics, std::size_t index, const Rect& row) {
  const report::CoreMetrics& core = metrics.cores[index];
  const Paint paint = context.paint();
  Rect rest = row;
  cut_left(rest, 28);
  paint.line(cut_left(rest, std::min(130.0f, rest.w * 0.34f)), Type::kBody, context.c().ink, context.t(Text::core_n, {{"n", std::to_string(index)}}));
  cut_left(rest, 8);
  paint.line_right(cut_right(rest, 64), Type::kSmall, context.c().soft, percent_text(metrics.utilisation(core), 1));
  cut_right(rest, 10);
  const Rect bar{rest.x, centre(rest).y - 6, rest.w, 12};
  paint.fill(bar, context.c().line, 2);
  const auto end = static_cast<double>(std::max<Ns>(1, metrics.end));
  const float busy = bar.w * static_cast<float>(static_cast<double>(core.running) / end);
  const float lost = bar.w * static_cast<float>(static_cast<double>(core.switching) / end);
  paint.fill({bar.x, bar.y, busy, bar.h}, context.c().accent, 2);
  if (lost > 0.5f) draw_switch(paint, {bar.x + busy, bar.y, lost, bar.h});
  context.explain(row, context.t(Text::core_metrics_tip, {{"n", count_text(core.switches)}, {"time", time_text(core.switching)}}));
}

void draw_digest(Context& context, Rect row) {
  const std::string& digest = digest_of_state(context);
  if (digest.empty()) return;
  context.explain(row, context.t(Text::digest_tip));
  const std::string_view name = context.t(Text::digest);
  context.paint().line(cut_left(row, context.paint().width(Type::kStrong, name) + 12), Type::kStrong, context.c().ink, name);
  context.paint().line(row, Type::kCode, context.c().ink, digest);
}

}  // namespace

void draw_metrics(Context& context, const Rect& body) {
  if (context.machine() == nullptr) return;
  const MetricsState& state = kept(context);
  const report::Metrics& metrics = state.metrics;
  ScrollArea area("metrics", body, ImGuiWindowFlags_HorizontalScrollbar);
  const ImVec2 at(area.origin().x + kPad, area.origin().y + 2);
  const float width = area.width() - 2 * kPad;
  float y = at.y, widest = width;
  Ns longest = 1;
  for (const auto& thread : metrics.threads) longest = std::max(longest, thread.life());
  for (const auto& thread : metrics.threads) draw_thread_bar(context, thread, longest, {at.x, y, width, kRow}), y += kRow;
  y += 8;
  for (std::size_t i = 0; i < metrics.cores.size(); ++i) draw_core_bar(context, metrics, i, {at.x, y, width, kRow}), y += kRow;
  for (const report::Table& table : state.tables) {
    y += 14;
    context.paint().line({at.x, y, width, 24}, Type::kStrong, context.c().ink, table.title);
    const ImVec2 size = draw_table(context, {at.x, y + 24}, width, table);
    widest = std::max(widest, size.x);
    y += 24 + size.y;
  }
  y += 14;
  draw_digest(context, {at.x, y, width, 24});
  y += 24;
  area.end({widest + 2 * kPad, y - area.origin().y + kPad});
}

std::vector<Section> metrics_text(const Context& context) {
  if (context.machine() == nullptr) return {};
  std::vector<Section> sections;
  for (const report::Table& table : kept(context).tables) {
    sections.push_back(table_section("metrics-" + std::to_string(sections.size()), table));
  }
  sections.push_back(text_section("digest", context.t(Text::digest), digest_of_state(context)));
  return sections;
}

}  // namespace weft::ui
