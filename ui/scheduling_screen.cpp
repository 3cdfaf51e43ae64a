#include "ui/scheduling_screen.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ui/commands.h"
#include "ui/gantt.h"
#include "ui/number_field.h"
#include "ui/scheduling_model.h"
#include "ui/thread_mark.h"
#include "ui/toolbar.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kRow = 36, kFields = 3, kJobColumn = 62, kRemove = 30;
constexpr float kSideBySide = 740;    // points of width from which table and charts stand beside each other
constexpr float kTableWidth = 380;

SchedulingModel& model_of(const Context& context) { return *context.views.scheduling.model; }

// --- the bar ---

void draw_bar(Context& context, const Rect& bar) {
  Rect rest = draw_screen_bar(context, bar, "scheduling", Text::scheduling_title);
  const ButtonSpec save{.id = "save-jobs", .icon = Icon::kSave, .tip = context.t(Text::save_jobs), .framed = false};
  if (button(context, cut_right(rest, std::max(34.0f, context.target())), save)) context.clicked = "save-jobs";
}

// --- the table ---

float field_width(float width) { return (width - kJobColumn - kRemove - kFields * kGap) / kFields; }

void draw_headings(Context& context, Rect row) {
  const float field = field_width(row.w);
  const Paint paint = context.paint();
  paint.line(cut_left(row, kJobColumn), Type::kSmall, context.c().soft, context.t(Text::job_column));
  for (const Text heading : {Text::arrival_column, Text::length_column, Text::priority_column}) {
    paint.line_centred(cut_left(row, field), Type::kSmall, context.c().soft, context.t(heading));
    cut_left(row, kGap);
  }
}

// True when the job is to go.
bool draw_job(Context& context, std::size_t index, Rect row, bool removable) {
  SchedulingModel& model = model_of(context);
  SchedulingState& state = context.views.scheduling;
  JobRow job = model.jobs()[index];
  const Paint paint = context.paint();
  if (state.lit == index) paint.fill(inset(row, -6, 0), context.c().accent_soft, 4);
  const float field = field_width(row.w), height = std::max(kTarget, context.target() - 12);
  const auto middle = [&](const Rect& part) { return Rect{part.x, centre(part).y - height / 2, part.w, height}; };
  Rect name = cut_left(row, kJobColumn);
  paint.fill({name.x + 2, centre(name).y - 7, 14, 14}, colour_of(context.c(), static_cast<std::uint16_t>(index)), 3);
  cut_left(name, 24);
  paint.line(name, Type::kStrong, context.c().ink, job.id);
  ImGui::PushID(static_cast<int>(index));
  bool changed = number_field(context, "arrival", middle(cut_left(row, field)), job.arrival, 0, kMostTicks);
  cut_left(row, kGap);
  changed |= number_field(context, "length", middle(cut_left(row, field)), job.length, 1, kMostTicks);
  cut_left(row, kGap);
  changed |= number_field(context, "priority", middle(cut_left(row, field)), job.priority, 0, 99);
  cut_left(row, kGap);
  const bool removed = removable && button(context, middle(row), {.id = "remove", .icon = Icon::kClose, .tip = context.t(Text::remove_job), .framed = false});
  ImGui::PopID();
  if (changed) model.set_job(index, job);
  return removed;
}

// A word and its number; returns the width used.
bool labelled_number(Context& context, Rect& rest, const char* id, std::string_view label, int& value, int most) {
  const float width = context.paint().width(Type::kBody, label) + 10;
  context.paint().line(cut_left(rest, width), Type::kBody, context.c().ink, label);
  const float height = std::max(kTarget, context.target() - 12);
  const Rect place = cut_left(rest, 86);
  cut_left(rest, 20);
  return number_field(context, id, {place.x, centre(place).y - height / 2, place.w, height}, value, 1, most);
}

float draw_settings(Context& context, Rect row) {
  SchedulingModel& model = model_of(context);
  int quantum = model.quantum(), cores = model.cores();
  if (labelled_number(context, row, "quantum", context.t(Text::quantum_word), quantum, kMostTicks)) model.set_quantum(quantum);
  if (labelled_number(context, row, "cores", context.t(Text::cores_word), cores, 8)) model.set_cores(cores);
  return row.h;
}

void draw_examples(Context& context, const Rect& place) {
  const ButtonSpec spec{.id = "examples", .label = context.t(Text::job_examples), .caret = true};
  if (button(context, place, spec)) open_menu("example-lists");
  if (!begin_menu(context, "example-lists", place, 360)) return;
  for (const ScheduleExample& example : schedule_examples()) {
    if (menu_row(context, context.t(example.title), context.t(example.about), false)) model_of(context).use(example);
  }
  end_menu();
}

// From `at` on; returns the height that it takes.
float draw_jobs(Context& context, ImVec2 at, float width) {
  SchedulingModel& model = model_of(context);
  const float control = std::max(kTarget, context.target() - 6);
  float y = at.y;
  Rect head{at.x, y, width, control};
  const float menu = button_width(context, {.label = context.t(Text::job_examples), .caret = true});
  draw_examples(context, cut_right(head, menu));
  context.paint().line(head, Type::kTitle, context.c().ink, context.t(Text::jobs_word));
  y += control + 8;
  draw_headings(context, {at.x, y, width, 24});
  y += 26;
  const float row = std::max(kRow, context.target() - 4);
  std::size_t gone = kMostJobs;
  for (std::size_t i = 0; i < model.jobs().size(); ++i, y += row) {
    if (draw_job(context, i, {at.x, y, width, row}, model.jobs().size() > 1)) gone = i;
  }
  if (gone < model.jobs().size()) model.remove_job(gone);
  y += 8;
  const ButtonSpec add{.id = "add-job", .label = context.t(Text::add_job), .icon = Icon::kPlus, .enabled = model.jobs().size() < kMostJobs};
  if (button(context, {at.x, y, button_width(context, add), control}, add)) model.add_job();
  y += control + 14;
  y += draw_settings(context, {at.x, y, width, control}) + 10;
  return y - at.y + context.paint().wrapped({at.x, y}, width, Type::kSmall, context.c().soft, context.t(Text::scheduling_hint));
}

// --- the charts ---

// A switch for each policy, in as many lines as they take; returns the height.
float draw_choices(Context& context, ImVec2 at, float width) {
  Flow flow(at, width, std::max(kTarget, context.target() - 6));
  SchedulingModel& model = model_of(context);
  for (std::size_t i = 0; i < policy_choices().size(); ++i) {
    const PolicyChoice& policy = policy_choices()[i];
    const ButtonSpec spec{.id = policy.name, .label = policy.name, .tip = context.t(policy.title), .pressed = model.chosen(i)};
    if (button(context, flow.next(button_width(context, spec)), spec)) model.toggle(i);
  }
  return flow.height();
}

using Average = std::optional<double> jobs::Averages::*;
struct Column {
  Text name;
  Average value;
};
constexpr Column kColumns[] = {{Text::average_response, &jobs::Averages::response},
                               {Text::average_turnaround, &jobs::Averages::turnaround},
                               {Text::average_wait, &jobs::Averages::wait}};

std::string number_text(double value) {
  std::string text = fmt::format("{:.2f}", value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

// The least of a measure among all policies stands out, where they differ.
bool is_best(const std::vector<PolicyRun>& runs, const PolicyRun& run, Average which) {
  bool differs = false;
  for (const PolicyRun& other : runs) {
    const auto& mine = run.averages.*which;
    const auto& theirs = other.averages.*which;
    if (!mine || (theirs && *theirs < *mine - 1e-9)) return false;
    differs |= theirs && *theirs > *mine + 1e-9;
  }
  return differs;
}

// The measures of a run from left to right, from `rest` on.
void draw_averages(Context& context, const std::vector<PolicyRun>& runs, const PolicyRun& run, Rect rest) {
  const Paint paint = context.paint();
  for (const Column& column : kColumns) {
    const auto& value = run.averages.*column.value;
    if (!value) continue;
    const std::string_view name = context.t(column.name);
    const std::string number = number_text(*value);
    const bool best = is_best(runs, run, column.value);
    paint.line(cut_left(rest, paint.width(Type::kSmall, name) + 6), Type::kSmall, context.c().soft, name);
    const Rect place = cut_left(rest, paint.width(Type::kStrong, number) + (best ? 16.0f : 2.0f));
    paint.line(place, Type::kStrong, best ? context.c().good : context.c().ink, number);
    if (best) draw_icon(paint, Icon::kCheck, {right(place) - 6, centre(place).y}, 10, context.c().good);
    cut_left(rest, 14);
  }
  const std::string switches = context.t(Text::switches_n, {{"n", std::to_string(run.results.context_switches)}});
  paint.line(rest, Type::kSmall, context.c().soft, switches);
}

// From `at` on; returns the height that it takes.
float draw_run(Context& context, const std::vector<PolicyRun>& runs, const PolicyRun& run, ImVec2 at, float width, Ns end, std::uint32_t& pointed) {
  const Paint paint = context.paint();
  const std::string name = fmt::format("{} · {}", run.policy->name, context.t(run.policy->title));
  float y = at.y;
  Rect head{at.x, y, width, 24};
  const float name_width = paint.width(Type::kStrong, name) + 24;
  paint.line(cut_left(head, std::min(width, name_width)), Type::kStrong, context.c().ink, name);
  if (!run.error.empty()) return 28 + paint.wrapped({at.x, y + 26}, width, Type::kSmall, context.c().bad, run.error);
  if (head.w < 420) y += 22, head = {at.x, y, width, 24};
  draw_averages(context, runs, run, head);
  y += 28;
  const Rect chart{at.x, y, width, gantt_height(run)};
  const std::uint32_t job = draw_gantt(context, run, chart, end, context.views.scheduling.lit);
  if (job != jobs::kNobody) pointed = job;
  return bottom(chart) - at.y;
}

// From `at` on; returns the height that it takes.
float draw_charts(Context& context, ImVec2 at, float width) {
  SchedulingState& state = context.views.scheduling;
  float y = at.y + draw_choices(context, at, width) + 14;
  const std::vector<PolicyRun>& runs = model_of(context).runs();
  const Ns end = model_of(context).end();
  std::uint32_t pointed = jobs::kNobody;
  for (const PolicyRun& run : runs) y += draw_run(context, runs, run, {at.x, y}, width, end, pointed) + 16;
  if (runs.empty()) context.paint().line({at.x, y, width, 24}, Type::kBody, context.c().soft, context.t(Text::choose_policy)), y += 24;
  state.lit = pointed;
  return y - at.y;
}

using Content = float (*)(Context&, ImVec2 at, float width);

void draw_part(Context& context, const char* id, const Rect& card, Content first, Content second) {
  context.paint().card(card);
  ScrollArea area(id, inset(card, 1, 6));
  ImVec2 at(area.origin().x + kPad + 4, area.origin().y + 8);
  const float width = area.width() - 2 * (kPad + 4), top = at.y;
  at.y += first(context, at, width);
  if (second != nullptr) at.y += 24, at.y += second(context, at, width);
  area.end({area.width(), at.y - top + 16});
}

}  // namespace

void toggle_scheduling(SchedulingState& state) {
  if (state.model == nullptr) state.model = std::make_shared<SchedulingModel>();
  state.open = !state.open;
}

void draw_scheduling(Context& context, const Rect& area) {
  Rect rest = area;
  draw_bar(context, cut_top(rest, std::max(48.0f, context.target() + 8)));
  rest = inset(rest, context.narrow ? 6.0f : 10.0f, context.narrow ? 6.0f : 10.0f);
  if (rest.w < kSideBySide) return draw_part(context, "all", rest, draw_jobs, draw_charts);
  draw_part(context, "jobs", cut_left(rest, kTableWidth), draw_jobs, nullptr);
  cut_left(rest, kGap);
  draw_part(context, "charts", rest, draw_charts, nullptr);
}

std::uint64_t scheduling_version(const SchedulingState& state) { return state.model->version(); }

std::string scheduling_document(const SchedulingState& state) { return state.model->document(); }

std::vector<Section> scheduling_text(const Context& context) {
  SchedulingModel& model = model_of(context);
  report::Table jobs{context.t(Text::jobs_word),
                     {context.t(Text::job_column), context.t(Text::arrival_column), context.t(Text::length_column), context.t(Text::priority_column)}, {}};
  for (const JobRow& job : model.jobs()) {
    jobs.rows.push_back({job.id, std::to_string(job.arrival), std::to_string(job.length), std::to_string(job.priority)});
  }
  report::Table measures{context.t(Text::scheduling_title), {context.t(Text::policy_word)}, {}};
  for (const Column& column : kColumns) measures.columns.push_back(context.t(column.name));
  std::vector<Section> charts;
  for (const PolicyRun& run : model.runs()) {
    std::vector<std::string>& row = measures.rows.emplace_back();
    row.push_back(run.policy->name);
    for (const Column& column : kColumns) row.push_back((run.averages.*column.value) ? number_text(*(run.averages.*column.value)) : "–");
    std::string chart = run.error.empty() ? jobs::gantt_as_text(run.list, run.results) : run.error;
    charts.push_back(text_section(fmt::format("gantt-{}", charts.size()), run.policy->name, std::move(chart), Section::Kind::kCode));
  }
  std::vector<Section> sections{table_section("jobs", std::move(jobs)), table_section("policies", std::move(measures))};
  std::move(charts.begin(), charts.end(), std::back_inserter(sections));
  return sections;
}

}  // namespace weft::ui
