#include "ui/memory_view.h"

#include <algorithm>
#include <cmath>

#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kColumnLeast = 204;
constexpr float kRow = 22;
constexpr float kCell = 8;                       // a page's square
constexpr float kCellStep = 10;
constexpr std::size_t kMostCells = 168;          // squares of a segment; more pages share a square
constexpr std::int64_t kReadEvery = 80'000'000;  // ns of host time

struct Column {
  Context& context;
  Paint paint;
  const ProcessMemory& process;
  float x, y, w;
};

ImU32 colour_of(const Tokens& c, SegmentKind kind) {
  switch (kind) {
    case SegmentKind::kText: return c.text_segment;
    case SegmentKind::kData: return c.data_segment;
    case SegmentKind::kHeap: return c.heap_segment;
    case SegmentKind::kShared: return c.shared_segment;
    case SegmentKind::kStack: return c.stack_segment;
  }
  return c.soft;
}

Text title_of(SegmentKind kind) {
  switch (kind) {
    case SegmentKind::kText: return Text::segment_text;
    case SegmentKind::kData: return Text::segment_data;
    case SegmentKind::kHeap: return Text::segment_heap;
    case SegmentKind::kShared: return Text::segment_shared;
    case SegmentKind::kStack: return Text::segment_stack;
  }
  return Text::segment_text;
}

void refresh(Context& context, MemoryState& state) {
  const Playback& playback = context.playback;
  state.fresh = false;
  if (state.version == playback.version() && state.generation == playback.generation()) return;
  const std::int64_t now = context.host.now_ns();
  if (playback.playing() && now - state.read_at < kReadEvery && state.generation == playback.generation()) return;
  if (state.generation != playback.generation()) state.processes.clear();
  state.processes = read_memory(*context.machine(), state.processes);
  state.version = playback.version(), state.generation = playback.generation(), state.read_at = now;
  state.fresh = true;
}

std::uint64_t flash_key(Pid pid, Address address, unsigned salt) {
  return (std::uint64_t{1} << 63) | std::uint64_t{pid.value} << 36 | std::uint64_t{address} << 2 | salt;
}

// --- pages ---

void draw_page(const Column& column, const PageCell& page, std::size_t folded, const Rect& cell, ImU32 colour) {
  Context& context = column.context;
  const Tokens& c = context.c();
  const Paint& paint = column.paint;
  if (page.state == PageState::kUntouched) {
    paint.frame(cell, c.line_strong, 1);
  } else if (page.state == PageState::kShared) {
    paint.fill(cell, faded(colour, 0.28f), 1);
    paint.frame(cell, colour, 1);
    paint.list().AddLine({cell.x + 1, bottom(cell) - 1}, {right(cell) - 1, cell.y + 1}, colour, 1.2f);
  } else {
    paint.fill(cell, colour, 1);
  }
  const bool struck = page.copied && context.views.memory.fresh;
  if (const float flash = context.motion.flash(flash_key(column.process.pid, page.address, 0), struck); flash > 0) {
    const float grow = 3 * flash + 1;
    paint.frame(inset(cell, -grow, -grow), faded(c.bad, flash), 3, 2);
  }
  const Address base = page.address;
  const bool lit = context.selection.hovered.address >= base && context.selection.hovered.address < base + kPageBytes * static_cast<Address>(folded);
  if (lit && context.selection.hovered.address != 0) paint.frame(inset(cell, -2, -2), c.accent, 2, 1.5f);
  if (!context.pointed(inset(cell, -1, -1))) return;
  context.selection.pointing.address = base;
  const Text text = page.state == PageState::kUntouched ? Text::page_untouched : page.state == PageState::kShared ? Text::page_shared : Text::page_private;
  context.tip = address_text(base) + (folded > 1 ? " … " + address_text(base + kPageBytes * static_cast<Address>(folded) - 1) : "") + "\n" +
                context.t(text, {{"n", std::to_string(page.mappings)}, {"frame", std::to_string(page.frame)}});
}

// The most interesting of pages that share a square.
PageCell fold(const std::vector<PageCell>& pages, std::size_t first, std::size_t count) {
  PageCell result = pages[first];
  for (std::size_t i = first; i < std::min(pages.size(), first + count); ++i) {
    if (pages[i].copied || (result.state == PageState::kUntouched && pages[i].state != PageState::kUntouched)) result = pages[i];
  }
  result.address = pages[first].address;
  return result;
}

// The guard page below a stack, and the pages above it that were never touched. Returns how many squares it takes.
std::size_t draw_stack_limit(Column& column, const SegmentText& segment, std::size_t untouched) {
  const Tokens& c = column.context.c();
  const Rect guard{column.x + 14, column.y, kCell, kCell};
  column.paint.hatch(guard, c.bad, 3);
  column.paint.frame(guard, c.bad, 1);
  column.context.explain(inset(guard, -1, -1), column.context.t(Text::guard_page, {{"address", address_text(segment.segment.begin - kPageBytes)}}));
  if (untouched == 0) return 1;
  const Rect gap{guard.x + kCellStep, guard.y, 2 * kCellStep, kCell};
  for (int i = 0; i < 3; ++i) column.paint.fill({gap.x + 2 + 6 * static_cast<float>(i), centre(gap).y - 1, 2, 2}, c.soft, 1);
  column.context.explain(gap, column.context.t(Text::stack_gap, {{"n", std::to_string(untouched)}}));
  return 3;
}

void draw_pages(Column& column, const SegmentText& segment) {
  const ImU32 colour = colour_of(column.context.c(), segment.segment.kind);
  // Stacks grow down: the last pages matter, and the many below that were never touched are one gap.
  const std::size_t count = segment.pages.size();
  std::size_t first = 0;
  if (segment.segment.kind == SegmentKind::kStack) {
    while (first < count && segment.pages[first].state == PageState::kUntouched) ++first;
    first = first > 4 ? first - 4 : 0;
  }
  const std::size_t folded = std::max<std::size_t>(1, (count - first + kMostCells - 1) / kMostCells);
  const auto per_row = static_cast<std::size_t>(std::max(1.0f, (column.w - 24) / kCellStep));
  std::size_t at = segment.segment.kind == SegmentKind::kStack ? draw_stack_limit(column, segment, first) : 0;
  for (std::size_t i = first; i < count; i += folded, ++at) {
    const Rect cell{column.x + 14 + static_cast<float>(at % per_row) * kCellStep, column.y + static_cast<float>(at / per_row) * kCellStep, kCell, kCell};
    draw_page(column, fold(segment.pages, i, folded), folded, cell, colour);
  }
  column.y += static_cast<float>((at + per_row - 1) / per_row) * kCellStep + 4;
}

// --- variables ---

void draw_variable(Column& column, const Variable& variable, float indent) {
  Context& context = column.context;
  const Tokens& c = context.c();
  const Rect row{column.x + 10, column.y, column.w - 18, kRow};
  const bool lit = context.selection.lit_address(variable.address) || context.selection.lit_address(variable.object);
  if (lit) column.paint.fill(row, c.accent_soft, 4);
  const float flash = context.motion.flash(flash_key(column.process.pid, variable.address, 1), variable.changed && context.views.memory.fresh);
  if (flash > 0) column.paint.fill(row, faded(c.warn, 0.22f * flash), 4);
  Rect rest{row.x + 4 + indent, row.y, row.w - 8 - indent, row.h};
  if (rest.w > 310) {
    column.paint.line_right(cut_right(rest, 84), Type::kCodeSmall, c.soft, address_text(variable.address));
    cut_right(rest, 8);
  }
  const float name_width = std::min(rest.w * 0.5f, column.paint.width(Type::kCodeSmall, variable.name) + 1);
  const bool cut_name = column.paint.line(cut_left(rest, name_width), Type::kCodeSmall, c.ink, variable.name);
  column.paint.line(cut_left(rest, 20), Type::kCodeSmall, c.soft, variable.object >= kHeapBase ? " →" : " =");
  const bool cut = column.paint.line(rest, Type::kCodeSmall, variable.object >= kHeapBase ? c.heap_segment : c.number, variable.value);
  if (context.pointed(row)) {
    context.selection.pointing.address = variable.object >= kHeapBase && variable.object < kHeapLimit ? variable.object : variable.address;
    context.tip = variable.name + " = " + variable.value + "\n" + context.t(Text::at_address, {{"address", address_text(variable.address)}});
  }
  static_cast<void>(cut_name), static_cast<void>(cut);
  column.y += kRow;
}

void draw_note(Column& column, std::string_view text) {
  const Rect row{column.x + 14, column.y, column.w - 26, 20};
  if (column.paint.line(row, Type::kSmall, column.context.c().soft, text)) column.context.explain(row, text);
  column.y += 20;
}

std::string joined(const std::vector<std::string>& names) {
  std::string result;
  for (const std::string& name : names) result += (result.empty() ? "" : ", ") + name;
  return result;
}

void draw_object(Column& column, const ObjectText& object) {
  Context& context = column.context;
  const Tokens& c = context.c();
  const Rect row{column.x + 10, column.y, column.w - 18, kRow};
  if (context.selection.lit_address(object.address)) column.paint.fill(row, c.accent_soft, 4);
  Rect rest = inset(row, 4, 0);
  const kernel::Thread* writer = context.machine()->find(object.writer);
  if (writer != nullptr) draw_mark(column.paint, {right(rest) - 8, centre(rest).y}, 7, writer->letter, {.lit = context.selection.lit(writer->tid)});
  cut_right(rest, 22);
  if (rest.w > 220) column.paint.line(cut_left(rest, 88), Type::kCodeSmall, c.soft, address_text(object.address));
  const float kind = std::min(rest.w * 0.4f, column.paint.width(Type::kCodeSmall, object.kind) + 10);
  column.paint.line(cut_left(rest, kind), Type::kCodeSmall, c.heap_segment, object.kind);
  column.paint.line(rest, Type::kCodeSmall, c.ink, object.value);
  if (context.pointed(row)) {
    context.selection.pointing.address = object.address;
    if (writer != nullptr) context.selection.pointing.thread = writer->tid;
    context.tip = object.kind + " " + object.value + "\n" + context.t(Text::at_address, {{"address", address_text(object.address)}}) +
                  (writer == nullptr ? std::string() : "\n" + context.t(Text::written_by, {{"thread", report::letters(writer->letter)}}));
  }
  column.y += kRow;
  for (const Variable& part : object.parts) draw_variable(column, part, 16);
}

void draw_frames(Column& column, const StackText& stack, Tid thread) {
  const Tokens& c = column.context.c();
  for (const FrameText& frame : stack.frames) {
    const Rect row{column.x + 14, column.y, column.w - 26, kRow};
    const std::string line = column.context.t(Text::line_n, {{"n", std::to_string(frame.line)}});
    const float line_width = column.paint.width(Type::kSmall, line) + 2;
    column.paint.line({row.x, row.y, row.w - line_width - 8, row.h}, Type::kCodeSmall, c.function, frame.function == "<module>" ? frame.function : frame.function + "()");
    column.paint.line_right(row, Type::kSmall, c.soft, line);
    if (column.context.pointed(row)) column.context.selection.pointing.line = frame.line, column.context.selection.pointing.thread = thread;
    column.y += kRow;
    for (const Variable& local : frame.locals) draw_variable(column, local, 12);
  }
  if (stack.library_frames > 0) draw_note(column, column.context.t(Text::library_frames, {{"n", std::to_string(stack.library_frames)}}));
}

// --- segments ---

void draw_segment_title(Column& column, const SegmentText& segment, const kernel::Thread* owner) {
  Context& context = column.context;
  Rect row{column.x + 14, column.y, column.w - 24, 24};
  const ImU32 colour = colour_of(context.c(), segment.segment.kind);
  if (owner != nullptr) {
    draw_mark(column.paint, {row.x + 9, centre(row).y}, 9, owner->letter, {.lit = context.selection.lit(owner->tid)});
    if (context.pointed(row)) context.selection.pointing.thread = owner->tid;
    cut_left(row, 24);
  }
  const std::string_view title = context.t(title_of(segment.segment.kind));
  const float width = column.paint.width(Type::kSmallStrong, title) + 8;
  column.paint.line(cut_left(row, width), Type::kSmallStrong, colour, title);
  const Text pages = segment.shared > 0 ? Text::pages_shared_n : segment.present == 1 ? Text::page_one : Text::pages_n;
  const std::string count = context.t(pages, {{"n", std::to_string(segment.present)}, {"shared", std::to_string(segment.shared)}});
  const std::string base = address_text(segment.segment.begin);
  const float base_width = column.paint.width(Type::kCodeSmall, base) + 10;
  if (row.w > base_width + column.paint.width(Type::kSmall, count) + 6) column.paint.line(cut_left(row, base_width), Type::kCodeSmall, context.c().soft, base);
  column.paint.line_right(row, Type::kSmall, context.c().soft, count);
  column.y += 25;
}

void draw_data(Column& column) {
  if (column.process.globals.empty() && column.process.definitions.empty()) return;
  for (const Variable& global : column.process.globals) draw_variable(column, global, 0);
  if (!column.process.definitions.empty()) draw_note(column, column.context.t(Text::definitions, {{"names", joined(column.process.definitions)}}));
}

void draw_heap(Column& column) {
  for (const ObjectText& object : column.process.objects) draw_object(column, object);
  draw_note(column, column.context.t(Text::objects_n, {{"n", count_text(column.process.all_objects)}}));
}

void draw_segment(Column& column, const SegmentText& segment) {
  const float top = column.y;
  const kernel::Thread* owner = column.context.machine()->find(segment.segment.owner);
  column.paint.list().ChannelsSplit(2);
  column.paint.list().ChannelsSetCurrent(1);
  column.y += 3;
  draw_segment_title(column, segment, owner);
  draw_pages(column, segment);
  if (segment.segment.kind == SegmentKind::kData) draw_data(column);
  if (segment.segment.kind == SegmentKind::kHeap) draw_heap(column);
  draw_frames(column, segment.stack, segment.segment.owner);
  column.y += 3;
  column.paint.list().ChannelsSetCurrent(0);
  const Rect box{column.x, top, column.w, column.y - top};
  column.paint.fill(box, column.context.c().sunken, kRadiusSmall);
  column.paint.fill({box.x, box.y, 4, box.h}, colour_of(column.context.c(), segment.segment.kind), 3, ImDrawFlags_RoundCornersLeft);
  column.paint.list().ChannelsMerge();
  column.y += 6;
}

void draw_process_head(Column& column) {
  Context& context = column.context;
  const Rect row{column.x, column.y, column.w, 22};
  const std::string title = context.t(Text::process_n, {{"pid", std::to_string(column.process.pid.value)}});
  column.paint.line(row, Type::kStrong, context.selection.lit(column.process.pid) ? context.c().accent : context.c().ink, title);
  if (context.pointed(row)) context.selection.pointing.process = column.process.pid;
  const std::string detail = column.process.released ? std::string(context.t(Text::memory_released))
      : context.t(Text::memory_summary, {{"n", std::to_string(column.process.present)}, {"shared", std::to_string(column.process.shared)}, {"copied", count_text(column.process.copied)}});
  const Rect second{column.x, column.y + 21, column.w, 18};
  if (column.paint.line(second, Type::kSmall, context.c().soft, detail)) context.explain(second, detail);
  column.y += 44;
}

void draw_null_page(Column& column) {
  const Rect strip{column.x, column.y, column.w, 22};
  column.paint.fill(strip, column.context.c().sunken, kRadiusSmall);
  column.paint.hatch(strip, faded(column.context.c().bad, 0.3f), 6);
  const std::string text = "0x00000000  " + std::string(column.context.t(Text::null_page));
  const float width = std::min(strip.w - 20, column.paint.width(Type::kSmall, text) + 8);
  column.paint.fill({strip.x + 10, strip.y + 2, width, 18}, column.context.c().sunken, 3);
  column.paint.line({strip.x + 14, strip.y, strip.w - 28, strip.h}, Type::kSmall, column.context.c().soft, text);
  column.context.explain(strip, column.context.t(Text::null_page_tip));
  column.y += 28;
}

// Bands of one kind start at the same height in every column, so that equal addresses lie side by side.
void draw_band(std::vector<Column>& columns, SegmentKind kind) {
  float low = 0;
  for (Column& column : columns) {
    for (const SegmentText& segment : column.process.segments) {
      if (segment.segment.kind == kind) draw_segment(column, segment);
    }
    if (kind == SegmentKind::kStack && column.process.hidden_stacks > 0) {
      draw_note(column, column.context.t(Text::rows_more, {{"n", count_text(column.process.hidden_stacks)}}));
    }
    low = std::max(low, column.y);
  }
  for (Column& column : columns) column.y = low;
}

}  // namespace

float draw_memory_header(Context& context, const Rect& place) {
  if (context.machine() == nullptr) return 0;
  const Paint paint = context.paint();
  const PhysicalMemory& physical = context.machine()->physical();
  const std::string text = context.t(Text::frames_used, {{"used", count_text(physical.used())}, {"all", count_text(physical.capacity())}});
  const float width = paint.width(Type::kSmall, text);
  if (width > place.w - 90) return 0;
  paint.line_right(place, Type::kSmall, context.c().soft, text);
  context.explain({right(place) - width, place.y, width, place.h}, context.t(Text::frames_tip));
  return width;
}

void draw_memory(Context& context, const Rect& body) {
  if (context.machine() == nullptr) return;
  MemoryState& state = context.views.memory;
  refresh(context, state);
  ScrollArea area("memory", body, ImGuiWindowFlags_HorizontalScrollbar);
  if (state.processes.empty()) {
    const Rect note = inset({body.x, body.y, body.w, body.h}, 2 * kPad, 8);
    context.paint().wrapped(top_left(note), note.w, Type::kBody, context.c().soft, context.t(Text::memory_empty));
  }
  const auto count = static_cast<float>(std::max<std::size_t>(1, state.processes.size()));
  const float w = std::max(kColumnLeast, (area.width() - 2 * kPad - (count - 1) * kPad) / count);
  std::vector<Column> columns;
  float x = area.origin().x + kPad;
  for (const ProcessMemory& process : state.processes) {
    columns.push_back({context, context.paint(), process, x, area.origin().y + 2, w});
    x += w + kPad;
  }
  for (Column& column : columns) draw_process_head(column), draw_null_page(column);
  for (const SegmentKind kind : {SegmentKind::kText, SegmentKind::kData, SegmentKind::kHeap, SegmentKind::kShared, SegmentKind::kStack}) draw_band(columns, kind);
  if (const std::size_t hidden = hidden_processes(*context.machine()); hidden > 0) {
    const std::string text = context.t(Text::more_processes, {{"n", count_text(hidden)}});
    context.paint().line({x, area.origin().y + 2, 180, 22}, Type::kBody, context.c().soft, text);
    x += 192;
  }
  const float low = columns.empty() ? 0 : columns.front().y - area.origin().y;
  area.end({x - area.origin().x - kPad, low + kPad});
}

std::vector<Section> memory_text(const Context& context) {
  if (context.machine() == nullptr) return {};
  report::Table cells{context.t(Text::view_memory), {context.t(Text::column_process), context.t(Text::column_place), context.t(Text::column_address), context.t(Text::column_name), context.t(Text::column_value)}, {}};
  report::Table segments{context.t(Text::segments), {context.t(Text::column_process), context.t(Text::column_place), context.t(Text::column_address), context.t(Text::column_pages), context.t(Text::column_shared)}, {}};
  const MemoryState& state = context.views.memory;
  const bool is_read = state.version == context.playback.version() && state.generation == context.playback.generation();
  const std::vector<ProcessMemory> read = is_read ? std::vector<ProcessMemory>() : read_memory(*context.machine(), {});
  for (const ProcessMemory& process : is_read ? state.processes : read) {
    const std::string pid = std::to_string(process.pid.value);
    for (const SegmentText& segment : process.segments) {
      segments.rows.push_back({pid, context.t(title_of(segment.segment.kind)), address_text(segment.segment.begin), std::to_string(segment.present), std::to_string(segment.shared)});
    }
    for (const Variable& global : process.globals) cells.rows.push_back({pid, context.t(Text::segment_data), address_text(global.address), global.name, global.value});
    for (const SegmentText& segment : process.segments) {
      const kernel::Thread* thread = context.machine()->find(segment.segment.owner);
      for (const FrameText& frame : segment.stack.frames) {
        for (const Variable& local : frame.locals) {
          const std::string place = std::string(context.t(Text::segment_stack)) + " " + (thread == nullptr ? "" : report::letters(thread->letter));
          cells.rows.push_back({pid, place, address_text(local.address), frame.function + " · " + local.name, local.value});
        }
      }
    }
  }
  return {table_section("segments", std::move(segments)), table_section("memory", std::move(cells))};
}

}  // namespace weft::ui
