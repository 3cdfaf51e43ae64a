#include "ui/process_view.h"

#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/table_view.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"

namespace weft::ui {
namespace {

std::string state_of(const Context& context, const kernel::Process& process) {
  switch (process.state) {
    case kernel::ProcessState::kRunning: return context.t(Text::process_alive);
    case kernel::ProcessState::kZombie:
      return std::string(context.t(Text::process_zombie)) + " · " + report::status_text(process.status, context.t.language());
    case kernel::ProcessState::kReaped:
      return std::string(context.t(Text::process_gone)) + " · " + report::status_text(process.status, context.t.language());
  }
  return {};
}

report::Table process_table(const Context& context) {
  const Texts& t = context.t;
  report::Table table{t(Text::processes), {"PID", t(Text::column_parent), t(Text::column_state), t(Text::column_threads), t(Text::column_faults), t(Text::column_copied)}, {}};
  for (const kernel::Process& process : context.machine()->processes()) {
    table.rows.push_back({std::to_string(process.pid.value), process.parent && process.parent != kernel::kInit ? std::to_string(process.parent.value) : "–",
                          state_of(context, process), std::to_string(process.live_threads), count_text(process.minor_faults),
                          count_text(process.pages_copied)});
  }
  return table;
}

report::Table thread_table(const Context& context) {
  const Texts& t = context.t;
  report::Table table{t(Text::threads), {"TID", "PID", t(Text::column_name), t(Text::column_state), t(Text::column_line), t(Text::column_cpu)}, {}};
  for (const kernel::Thread& thread : context.machine()->threads()) {
    const std::uint32_t line = line_of(*context.machine(), thread);
    table.rows.push_back({std::to_string(thread.tid.value), std::to_string(thread.pid.value), name_of(thread), state_sentence(context, thread),
                          line == 0 ? "–" : std::to_string(line), time_text(thread.cpu_time)});
  }
  return table;
}

}  // namespace

void draw_processes(Context& context, const Rect& body) {
  if (context.machine() == nullptr) return;
  ScrollArea area("processes", body, ImGuiWindowFlags_HorizontalScrollbar);
  const ImVec2 at(area.origin().x + kPad, area.origin().y);
  const float width = area.width() - 2 * kPad;
  const auto& processes = context.machine()->processes();
  TableStyle by_process;
  by_process.lit = [&](std::size_t row) { return context.selection.lit(processes[row].pid); };
  by_process.mark = [&](std::size_t row, const Rect& place) {
    if (context.pointed(place)) context.selection.pointing.process = processes[row].pid;
  };
  const ImVec2 first = draw_table(context, at, width, process_table(context), by_process);
  const auto& threads = context.machine()->threads();
  TableStyle by_thread;
  by_thread.lit = [&](std::size_t row) { return context.selection.lit(threads[row].tid); };
  by_thread.mark = [&](std::size_t row, const Rect& place) {
    const kernel::Thread& thread = threads[row];
    draw_mark(context.paint(), {place.x + 12, place.y + place.h / 2}, 9, thread.letter, {.hollow = !is_alive(thread)});
    ImGui::PushID(static_cast<int>(row));
    if (hit("row", place)) context.selection.toggle(thread.tid);
    ImGui::PopID();
    if (ImGui::IsItemHovered()) context.selection.pointing.thread = thread.tid;
  };
  const ImVec2 second = draw_table(context, {at.x, at.y + first.y + 20}, width, thread_table(context), by_thread);
  area.end({std::max(first.x, second.x) + 2 * kPad, first.y + second.y + 20 + kPad});
}

std::vector<Section> process_text(const Context& context) {
  if (context.machine() == nullptr) return {};
  return {table_section("processes", process_table(context)), table_section("threads", thread_table(context))};
}

}  // namespace weft::ui
