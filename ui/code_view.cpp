#include "ui/code_view.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "sim/report/names.h"
#include "ui/code_editor.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kLineHeight = 21;
constexpr float kAbove = 2;                // the first line
constexpr float kMark = 8;                 // radius of a thread's mark
constexpr std::size_t kMostMarks = 2;      // side by side in the gutter

void prepare(CodeState& state, const Paint& paint, const std::string& source) {
  if (state.source == source && !state.line_begins.empty()) return;
  state.source = source;
  state.words = highlight(state.source);
  state.line_begins.assign(1, 0);
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == '\n' && i + 1 < source.size()) state.line_begins.push_back(static_cast<std::uint32_t>(i + 1));
  }
  state.first_word.clear();
  std::uint32_t word = 0;
  state.widest = 0;
  for (std::size_t line = 0; line < state.line_begins.size(); ++line) {
    const std::uint32_t begin = state.line_begins[line];
    while (word < state.words.size() && state.words[word].begin < begin) ++word;
    state.first_word.push_back(word);
    const std::size_t end = line + 1 < state.line_begins.size() ? state.line_begins[line + 1] : source.size();
    state.widest = std::max(state.widest, paint.width(Type::kCode, std::string_view(source).substr(begin, end - begin)));
  }
  state.followed_line = 0;
}

ImU32 colour_of(const Tokens& c, WordKind kind) {
  switch (kind) {
    case WordKind::kKeyword: return c.keyword;
    case WordKind::kBuiltin: return c.builtin;
    case WordKind::kFunction: return c.function;
    case WordKind::kString: return c.string;
    case WordKind::kNumber: return c.number;
    case WordKind::kComment: return c.comment;
    case WordKind::kPlain: return c.ink;
  }
  return c.ink;
}

struct Standing {
  std::uint32_t line;
  const kernel::Thread* thread;
};

std::vector<Standing> threads_in_program(const Context& context) {
  std::vector<Standing> result;
  const kernel::Machine* machine = context.machine();
  if (machine == nullptr) return result;
  for (const kernel::Thread& thread : machine->threads()) {
    if (const std::uint32_t line = is_alive(thread) ? line_of(*machine, thread) : 0; line != 0) result.push_back({line, &thread});
  }
  return result;
}

// The thread whose line the view keeps in sight: the chosen one, else a running one.
std::uint32_t line_to_follow(const Context& context, const std::vector<Standing>& standing) {
  const Standing* best = nullptr;
  for (const Standing& each : standing) {
    if (each.thread->tid == context.selection.chosen.thread) return each.line;
    const bool runs = each.thread->state == kernel::RunState::kRunning;
    if (best == nullptr || (runs && best->thread->state != kernel::RunState::kRunning)) best = &each;
  }
  return best == nullptr ? 0 : best->line;
}

struct Columns {
  float breakpoint, number, marks, text;   // left edges, from the content's left
};

Columns columns_of(const Paint& paint, std::size_t lines) {
  const float digits = paint.width(Type::kCodeSmall, std::to_string(lines));
  Columns columns{};
  columns.breakpoint = 4;
  columns.number = columns.breakpoint + 16;
  columns.marks = columns.number + digits + 6;
  columns.text = columns.marks + kMostMarks * (2 * kMark + 2) + 4;
  return columns;
}

void draw_words(const Paint& paint, const CodeState& state, std::size_t line, ImVec2 at) {
  const std::size_t end = line + 1 < state.line_begins.size() ? state.line_begins[line + 1] : state.source.size();
  const std::string_view source(state.source);
  for (std::size_t i = state.first_word[line]; i < state.words.size() && state.words[i].begin < end;) {
    // Neighbours of one kind in one go: spaces and signs come as single characters.
    std::size_t last = i;
    while (last + 1 < state.words.size() && state.words[last + 1].begin < end && state.words[last + 1].kind == state.words[i].kind) ++last;
    const std::string_view text = source.substr(state.words[i].begin, state.words[last].end - state.words[i].begin);
    paint.text(at, Type::kCode, colour_of(paint.c(), state.words[i].kind), text);
    at.x += paint.width(Type::kCode, text.substr(0, text.find('\n')));
    i = last + 1;
  }
}

// Who stands on a line, and in what state; of a crowd the first.
std::string names_of(const Context& context, const std::vector<const kernel::Thread*>& threads) {
  constexpr std::size_t kMostNames = 16;
  std::string names;
  for (std::size_t i = 0; i < std::min(threads.size(), kMostNames); ++i) {
    names += (i > 0 ? "\n" : "") + report::letters(threads[i]->letter) + " · " + name_of(*threads[i]) + " · " + state_sentence(context, *threads[i]);
  }
  if (threads.size() > kMostNames) names += "\n" + context.t(Text::rows_more, {{"n", std::to_string(threads.size() - kMostNames)}});
  return names;
}

void draw_marks(Context& context, const std::vector<Standing>& standing, std::uint32_t line, ImVec2 at) {
  std::vector<const kernel::Thread*> here;
  for (const Standing& each : standing) {
    if (each.line == line) here.push_back(each.thread);
  }
  if (here.empty()) return;
  const Paint paint = context.paint();
  const bool crowd = here.size() > kMostMarks;
  const std::size_t shown = crowd ? kMostMarks - 1 : here.size();
  for (std::size_t i = 0; i < shown; ++i) {
    const ImVec2 place(at.x + kMark + static_cast<float>(i) * (2 * kMark + 2), at.y + kLineHeight / 2);
    const bool runs = here[i]->state == kernel::RunState::kRunning;
    draw_mark(paint, place, kMark, here[i]->letter, {.hollow = !runs, .lit = context.selection.lit(here[i]->tid)});
    const Rect box{place.x - kMark, place.y - kMark, 2 * kMark, 2 * kMark};
    if (context.pointed(box)) context.selection.pointing.thread = here[i]->tid;
  }
  if (crowd) {
    const float x = at.x + static_cast<float>(shown) * (2 * kMark + 2);
    const std::size_t more = here.size() - shown;
    paint.line({x, at.y, 28, kLineHeight}, Type::kSmallStrong, context.c().soft, more < 100 ? "+" + std::to_string(more) : "99+");
  }
  const Rect place{at.x, at.y, kMostMarks * (2 * kMark + 2), kLineHeight};
  if (context.pointed(place)) context.explain(place, names_of(context, here));
}

void tint_line(Context& context, const std::vector<Standing>& standing, std::uint32_t line, const Rect& place) {
  const Paint paint = context.paint();
  if (context.selection.lit_line(line)) paint.fill(place, context.c().accent_soft);
  for (const Standing& each : standing) {
    const bool runs = each.thread->state == kernel::RunState::kRunning;
    const bool lit = context.selection.lit(each.thread->tid);
    if (each.line != line || (!runs && !lit)) continue;
    const ImU32 colour = weft::ui::colour_of(context.c(), each.thread->letter);
    paint.fill(place, faded(colour, lit ? 0.22f : 0.12f));
    paint.fill({place.x, place.y, 3, place.h}, colour);
  }
}

void draw_breakpoint(Context& context, std::uint32_t line, const Rect& place) {
  const auto& lines = context.session()->breakpoints();
  const bool set = std::find(lines.begin(), lines.end(), line) != lines.end();
  const bool pointed = context.pointed(place);
  const ImVec2 at(place.x + 8, place.y + place.h / 2);
  if (set) context.paint().list().AddCircleFilled(at, 5, context.c().bad);
  else if (pointed) context.paint().list().AddCircle(at, 5, context.c().bad, 0, 1.5f);
  context.explain(place, context.t(set ? Text::breakpoint_remove : Text::breakpoint_set));
}

void draw_line(Context& context, const CodeState& state, const std::vector<Standing>& standing, std::size_t index, const Rect& row,
               const Columns& columns) {
  const Paint paint = context.paint();
  const auto line = static_cast<std::uint32_t>(index + 1);
  tint_line(context, standing, line, row);
  if (context.session() != nullptr) draw_breakpoint(context, line, {row.x, row.y, columns.marks, row.h});
  const Rect number{row.x + columns.number, row.y, columns.marks - columns.number - 6, row.h};
  paint.line_right(number, Type::kCodeSmall, context.c().soft, std::to_string(line));
  draw_marks(context, standing, line, {row.x + columns.marks, row.y});
  draw_words(paint, state, index, {row.x + columns.text, row.y + (row.h - size_of(Type::kCode)) / 2});
  if (context.pointed(row)) context.selection.pointing.line = line;
}

// The error of a program that could not be loaded, below its line. Returns its height.
float draw_error(Context& context, const Rect& row, const Columns& columns) {
  const std::string& text = context.playback.error_text();
  const std::size_t end = text.find_last_not_of('\n');
  const std::size_t begin = text.find_last_of('\n', end);
  const std::string_view message = std::string_view(text).substr(begin == std::string::npos ? 0 : begin + 1, end - begin);
  const Paint paint = context.paint();
  const float width = std::max(120.0f, row.w - columns.text - 2 * kPad);
  const float height = paint.wrapped_height(width - 20, Type::kBody, message) + 14;
  const Rect box{row.x + columns.text, row.y + 2, width, height};
  paint.fill(box, context.c().bad_soft, kRadiusSmall);
  paint.fill({box.x, box.y, 3, box.h}, context.c().bad, 2);
  paint.wrapped({box.x + 12, box.y + 7}, width - 20, Type::kBody, context.c().bad, message);
  return height + 6;
}

void follow(Context& context, CodeState& state, const std::vector<Standing>& standing, std::size_t skipped, float visible) {
  if (state.followed_version == context.playback.version()) return;
  state.followed_version = context.playback.version();
  const std::uint32_t line = context.session() != nullptr ? line_to_follow(context, standing) : context.playback.error_line();
  if (line == 0 || line <= skipped || line == state.followed_line) return;
  state.followed_line = line;
  const float y = static_cast<float>(line - 1 - skipped) * kLineHeight;
  const float scroll = ImGui::GetScrollY();
  const float margin = std::min(2 * kLineHeight, visible / 4);
  if (y < scroll + margin || y + kLineHeight > scroll + visible - margin) {
    const float lines = std::floor((y - visible * 0.4f) / kLineHeight);  // whole ones: none is cut at the top
    ImGui::SetScrollY(lines > 0 ? lines * kLineHeight + kAbove : 0);
  }
}

// What the lesson asks the reader to watch, above the text. Returns its height.
void draw_watch(Context& context, Rect& rest) {
  const std::string& watch = context.playback.program().watch.in(context.t.language());
  if (watch.empty() || rest.h < 220) return;
  const Paint paint = context.paint();
  const float inner = rest.w - 2 * kPad - 34 - kPad;
  const float text_height = paint.wrapped_height(inner, Type::kBody, watch);
  if (text_height > rest.h * 0.3f) return;
  const Rect strip = cut_top(rest, text_height + 24);
  const Rect box = inset({strip.x + kPad, strip.y, strip.w - 2 * kPad, strip.h - 8}, 0, 0);
  paint.fill(box, context.c().accent_soft, kRadiusSmall);
  draw_icon(paint, Icon::kEye, {box.x + 18, box.y + 8 + size_of(Type::kBody) / 2}, 16, context.c().accent);
  paint.wrapped({box.x + 34, box.y + 8}, inner, Type::kBody, context.c().ink, watch);
}

void draw_source(Context& context, const Rect& place) {
  CodeState& state = context.views.code;
  ScrollArea area("source", place, ImGuiWindowFlags_HorizontalScrollbar);
  const Columns columns = columns_of(context.paint(), state.line_begins.size());
  const std::vector<Standing> standing = threads_in_program(context);
  const std::size_t skipped = std::min<std::size_t>(context.playback.program().hidden_lines, state.line_begins.size() - 1);
  follow(context, state, standing, skipped, place.h);
  const float width = std::max(area.width(), columns.text + state.widest + 16);
  // The whole height is clickable at once: the line is found by place.
  const ImVec2 origin = area.origin();
  float y = origin.y + kAbove;
  for (std::size_t i = skipped; i < state.line_begins.size(); ++i) {
    const Rect row{origin.x, y, width, kLineHeight};
    y += kLineHeight;
    const bool error = context.session() == nullptr && context.playback.error_line() == i + 1;
    if (error) context.paint().fill(row, context.c().bad_soft);
    if (row.y < bottom(place) && bottom(row) > place.y) draw_line(context, state, standing, i, row, columns);
    if (error) y += draw_error(context, {place.x, y, place.w, 0}, columns);
  }
  const float scrolled = ImGui::GetScrollX(), visible = ImGui::GetCurrentWindow()->InnerRect.GetHeight();
  hit("gutter", {origin.x + scrolled, place.y, columns.marks, visible});
  if (ImGui::IsItemClicked() && context.selection.pointing.line != 0) {
    context.playback.toggle_breakpoint(context.selection.pointing.line);
  }
  // The last lines can be reached by whole lines, too.
  const float height = y - origin.y + kPad, beyond = std::max(0.0f, height - visible);
  area.end({width, height + std::ceil(beyond / kLineHeight) * kLineHeight - beyond + kAbove});
}

}  // namespace

float draw_code_header(Context& context, const Rect& place) {
  CodeState& state = context.views.code;
  Rect rest = place;
  const float h = std::min(place.h, context.touch ? 36.0f : 26.0f);
  const auto add = [&](const ButtonSpec& spec, const char* command) {
    const Rect box = cut_right(rest, button_width(context, spec));
    if (button(context, {box.x, place.y + (place.h - h) / 2, box.w, h}, spec)) context.clicked = command;
    cut_right(rest, 6);
  };
  if (state.editing) {
    add({.id = "apply", .label = context.t(Text::edit_apply), .icon = Icon::kCheck, .primary = true}, "edit-apply");
    add({.id = "cancel", .label = context.t(Text::edit_cancel)}, "edit-cancel");
  } else {
    add({.id = "edit", .label = context.t(Text::edit), .icon = Icon::kEdit, .tip = context.t(Text::edit_tip)}, "edit");
  }
  return place.w - rest.w;
}

void draw_code(Context& context, const Rect& body) {
  CodeState& state = context.views.code;
  prepare(state, context.paint(), context.playback.program().source);
  Rect rest = body;
  if (state.editing) {
    draw_code_editor(context, rest);
    return;
  }
  draw_watch(context, rest);
  draw_source(context, rest);
}

std::vector<Section> code_text(const Context& context) {
  std::vector<Section> sections;
  const Program& program = context.playback.program();
  sections.push_back(text_section("program", program.title.in(context.t.language()),
                                  program.summary.in(context.t.language()) + "\n" + program.watch.in(context.t.language())));
  sections.push_back(text_section("code", program.file_name, program.source, Section::Kind::kCode));
  if (!context.playback.error_text().empty()) {
    sections.push_back(text_section("error", context.t(Text::error_in_program), context.playback.error_text(), Section::Kind::kCode));
  }
  std::vector<std::string> items;
  for (const Standing& each : threads_in_program(context)) {
    items.push_back(context.t(Text::thread_at_line, {{"thread", report::letters(each.thread->letter)},
                                                     {"line", std::to_string(each.line)},
                                                     {"text", source_line(program.source, each.line)}}));
  }
  if (!items.empty()) sections.push_back(list_section("positions", context.t(Text::positions), std::move(items)));
  return sections;
}

}  // namespace weft::ui
