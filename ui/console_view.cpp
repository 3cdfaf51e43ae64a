#include "ui/console_view.h"

#include <algorithm>
#include <cmath>

#include "sim/report/outcome.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kRow = 20;
constexpr std::size_t kMostLines = 5'000;   // kept on the screen; the rest is in the program's output file

// Threads write into each other's lines: a line ends where the writer changes, as a reader would want to see it.
void append(std::vector<ConsoleLine>& lines, const trace::ConsoleChunk& chunk) {
  std::string_view text = chunk.text;
  bool new_line = lines.empty() || lines.back().is_input || lines.back().tid != chunk.tid || lines.back().is_error != chunk.is_error ||
                  lines.back().text.ends_with('\n');
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (new_line) lines.push_back({chunk.time, chunk.tid, chunk.is_error, false, {}});
    lines.back().text.append(text.substr(0, end));
    new_line = lines.back().text.ends_with('\n');
    text.remove_prefix(end);
  }
}

// What was written and what was typed, in order of time, from where `state` ends.
void read_on(const Playback& playback, ConsoleState& state) {
  const auto console = playback.session()->trace().console(playback.machine()->console_chunks());
  const auto typed = playback.typed();
  while (state.chunks < console.size() || state.typed < typed.size()) {
    const bool is_input = state.typed < typed.size() && (state.chunks == console.size() || typed[state.typed].at < console[state.chunks].time);
    if (!is_input) {
      append(state.lines, console[state.chunks++]);
      continue;
    }
    const kernel::TypedText& text = typed[state.typed++];
    state.lines.push_back({text.at, Tid{}, false, true, text.text.empty() ? "Ctrl+D" : text.text});
  }
}

void refresh(Context& context, ConsoleState& state) {
  const Playback& playback = context.playback;
  if (state.version == playback.version() && state.generation == playback.generation()) return;
  // Turning back time takes lines away: read anew. Going on only adds.
  const bool went_back = playback.machine()->console_chunks() < state.chunks || playback.typed().size() < state.typed;
  if (went_back || state.generation != playback.generation()) state.lines.clear(), state.chunks = state.typed = 0;
  read_on(playback, state);
  if (state.lines.size() > kMostLines) state.lines.erase(state.lines.begin(), state.lines.end() - kMostLines);
  state.version = playback.version(), state.generation = playback.generation();
}

std::string_view shown(const ConsoleLine& line) {
  const std::string_view text(line.text);
  return text.ends_with('\n') ? text.substr(0, text.size() - 1) : text;
}

void draw_line(Context& context, const ConsoleLine& line, const Rect& row, float time_width) {
  const Tokens& c = context.c();
  const Paint paint = context.paint();
  const kernel::Thread* thread = context.machine()->find(line.tid);
  const bool lit = context.selection.lit(line.tid);
  if (line.is_error) paint.fill(row, c.bad_soft);
  if (lit) paint.fill(row, c.accent_soft);
  if (line.is_error) paint.fill({row.x, row.y, 3, row.h}, c.bad);
  if (line.is_input) paint.fill({row.x, row.y, 3, row.h}, c.accent);
  paint.line_right({row.x + 8, row.y, time_width, row.h}, Type::kSmall, c.soft, time_text(line.time, 5));
  const float mark = row.x + time_width + 22;
  if (thread != nullptr) draw_mark(paint, {mark, row.y + row.h / 2}, 7.5f, thread->letter, {.lit = lit});
  if (line.is_input) draw_icon(paint, Icon::kRun, {mark, row.y + row.h / 2}, 11, c.accent);
  paint.text({mark + 16, row.y + 3}, Type::kCode, line.is_error ? c.bad : line.is_input ? c.accent : c.ink, shown(line));
  if (!context.pointed(row)) return;
  context.selection.pointing.thread = line.tid;
  context.selection.pointing.time = line.time;
}

struct Banner {
  ImU32 ink, ground;
  Icon icon;
  std::string title, detail;
};

Banner banner_of(const Context& context) {
  const Tokens& c = context.c();
  if (context.playback.needs_library()) return {c.accent, c.accent_soft, Icon::kNone, context.t(Text::fetching_library), {}};
  if (context.session() == nullptr) {
    return {c.bad, c.bad_soft, Icon::kWarning, context.t(Text::error_in_program), context.playback.error_text()};
  }
  const kernel::Machine& machine = *context.machine();
  const std::string detail = report::outcome_text(machine, context.t.language());
  switch (context.session()->stop_reason()) {
    case kernel::StopReason::kRunning:
    case kernel::StopReason::kInput:
      if (!context.views.console.program_unknown) return {};
      return {c.warn, c.warn_soft, Icon::kWarning, context.t(Text::unknown_program), context.t(Text::unknown_program_detail)};
    // The report's first line says what the title says.
    case kernel::StopReason::kDeadlock:
      return {c.bad, c.bad_soft, Icon::kLock, context.t(Text::stop_deadlock), detail.substr(std::min(detail.find('\n'), detail.size()))};
    case kernel::StopReason::kLimit: return {c.warn, c.warn_soft, Icon::kWarning, context.t(Text::stop_limit), detail};
    case kernel::StopReason::kFinished: break;
  }
  const int status = machine.exit_status();
  const std::string text = context.t(Text::stop_finished, {{"status", std::to_string(status)}, {"time", time_text(context.session()->now(), 5)}});
  if (status == 0) return {c.good, c.good_soft, Icon::kCheck, text, detail};
  return {c.bad, c.bad_soft, Icon::kWarning, text, detail};
}

// The report's lines without their indentation.
std::vector<std::string_view> detail_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (!line.empty()) lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Returns the height it takes.
float draw_banner(Context& context, const Banner& banner, const Rect& place) {
  if (banner.title.empty()) return 0;
  const Paint paint = context.paint();
  // A syntax error keeps its shape: the caret points into the line above it.
  const bool shaped = context.session() == nullptr;
  const std::vector<std::string_view> lines = shaped ? std::vector<std::string_view>{banner.detail} : detail_lines(banner.detail);
  const Type type = shaped ? Type::kCodeSmall : Type::kSmall;
  const float inner = place.w - 50;
  float text = 0;
  for (const std::string_view line : lines) text += paint.wrapped_height(inner, type, line) + 5;
  const Rect box{place.x, place.y, place.w, 34 + text};
  paint.fill(box, banner.ground, kRadiusSmall);
  paint.fill({box.x, box.y, 4, box.h}, banner.ink, 3, ImDrawFlags_RoundCornersLeft);
  draw_icon(paint, banner.icon, {box.x + 22, box.y + 17}, 15, banner.ink);
  paint.line({box.x + 38, box.y, inner, 34}, Type::kStrong, banner.ink, banner.title);
  float y = box.y + 31;
  for (const std::string_view line : lines) y += paint.wrapped({box.x + 38, y}, inner, type, context.c().ink, line) + 5;
  return box.h + 8;
}

float widest_line(const Paint& paint, const std::vector<ConsoleLine>& lines, std::size_t first, std::size_t last) {
  float widest = 0;
  for (std::size_t i = first; i < last; ++i) widest = std::max(widest, paint.width(Type::kCode, shown(lines[i])));
  return widest;
}

}  // namespace

void draw_console(Context& context, const Rect& place) {
  const float input = input_row_height(context);
  if (input > 0) draw_input_row(context, {place.x, bottom(place) - input, place.w, input});
  const Rect body{place.x, place.y, place.w, place.h - input};
  ConsoleState& state = context.views.console;
  if (context.machine() != nullptr) refresh(context, state);
  else state.lines.clear();
  ScrollArea area("console", body, ImGuiWindowFlags_HorizontalScrollbar);
  // Who reads further up is left in peace.
  const bool at_bottom = ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - 2;
  const Paint paint = context.paint();
  const ImVec2 origin = area.origin();
  const float time_width = 64;
  const auto count = state.lines.size();
  const float top = std::max(0.0f, body.y - origin.y);
  const auto first = std::min(count, static_cast<std::size_t>(top / kRow));
  const auto last = std::min(count, first + static_cast<std::size_t>(body.h / kRow) + 2);
  state.widest = std::max(count == 0 ? 0 : state.widest, widest_line(paint, state.lines, first, last));
  const float width = std::max(area.width(), time_width + 50 + state.widest);
  for (std::size_t i = first; i < last; ++i) {
    draw_line(context, state.lines[i], {origin.x, origin.y + static_cast<float>(i) * kRow, width, kRow}, time_width);
  }
  float y = origin.y + static_cast<float>(count) * kRow + (count > 0 ? 8.0f : 0.0f);
  const float banner_top = y - origin.y;
  const Banner banner = banner_of(context);
  y += draw_banner(context, banner, {body.x + kPad, y, body.w - 2 * kPad - 8, 0});
  if (count == 0 && banner.title.empty()) {
    paint.wrapped({body.x + kPad, body.y + 4}, body.w - 2 * kPad, Type::kBody, context.c().soft, context.t(Text::console_empty));
  }
  // The newest line is seen, but of a long report its beginning.
  if (at_bottom) ImGui::SetScrollY(std::max(0.0f, std::min(y - origin.y - body.h, banner_top - 8)));
  area.end({width, y - origin.y});
}

std::vector<Section> console_text(const Context& context) {
  std::vector<std::string> items;
  if (const session::Session* session = context.session()) {
    ConsoleState state;
    const std::size_t size = session->machine().console_chunks();
    if (size > 200) state.chunks = size - 200;   // enough for a reader
    read_on(context.playback, state);
    for (const ConsoleLine& line : state.lines) items.emplace_back(shown(line));
  }
  if (items.empty()) items.emplace_back(context.t(Text::console_empty));
  Section log = list_section("console", context.t(Text::view_console), std::move(items));
  log.kind = Section::Kind::kLog;
  const Banner banner = banner_of(context);
  return {std::move(log), text_section("outcome", context.t(Text::outcome), banner.title + "\n" + banner.detail)};
}

}  // namespace weft::ui
