#include "ui/machine_view.h"

#include <algorithm>
#include <cmath>

#include "sim/report/lock_names.h"
#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "ui/bytecode.h"
#include "ui/facts.h"
#include "ui/machine_groups.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kMark = 12;            // radius of a thread
constexpr float kSeat = 2 * kMark + 8; // what a thread takes in a row
constexpr float kCoreHeight = 72;
constexpr std::size_t kBytecodeRows = 4;
constexpr float kBytecodeRow = 17;
constexpr float kBytecode = (kBytecodeRows + 1) * kBytecodeRow + 8;   // what the instructions add to a core's height
constexpr float kRoomy = 400;          // from this height on a core shows its instructions
constexpr float kCoreLeast = 168;      // width of a core's card

// A thread with its place in this frame, in points from the content's origin: scrolling is no movement.
struct Seated {
  const kernel::Thread* thread;
  ImVec2 at;                       // at last where it is on its way there
};

// A group's box, whose text is written when the arrows are drawn.
struct Boxed {
  ThreadGroup group;
  Rect box;
};

struct Drawing {
  Context& context;
  Paint paint;
  ImVec2 origin;
  float width;
  bool roomy;                      // there is height for the cores' instructions
  float y = 0;                     // next free height
  std::vector<Seated> seated;
  std::vector<Boxed> boxed;

  float core_height() const { return kCoreHeight + (roomy ? kBytecode : 0); }

  Rect place(float x, float top, float w, float h) const { return {origin.x + x, origin.y + top, w, h}; }
  void seat(const kernel::Thread& thread, ImVec2 screen) { seated.push_back({&thread, {screen.x - origin.x, screen.y - origin.y}}); }
};

void draw_section_title(Drawing& d, Text title, const std::string& detail) {
  const Rect line = d.place(kPad, d.y, d.width - 2 * kPad, 20);
  const std::string_view text = d.context.t(title);
  d.paint.line(line, Type::kSmallStrong, d.context.c().soft, text);
  const float used = d.paint.width(Type::kSmallStrong, text) + 8;
  d.paint.line({line.x + used, line.y, std::max(0.0f, line.w - used), line.h}, Type::kSmall, d.context.c().soft, detail);
  d.y += 22;
}

void draw_quantum(Drawing& d, const Rect& bar, const kernel::Core& core, const kernel::Thread& thread) {
  const Ns quantum = d.context.playback.config().quantum;
  const Ns left = std::clamp<Ns>(core.quantum_end - std::max(core.clock, d.context.session()->now()), 0, quantum);
  const float used = 1 - static_cast<float>(static_cast<double>(left) / static_cast<double>(quantum));
  d.paint.fill(bar, d.context.c().line, bar.h / 2);
  if (used > 0.02f) d.paint.fill({bar.x, bar.y, bar.w * used, bar.h}, colour_of(d.context.c(), thread.letter), bar.h / 2);
  const Rect target = inset(bar, 0, -6);
  d.context.explain(target, d.context.t(Text::quantum_tip, {{"used", time_text(quantum - left, 3)}, {"quantum", time_text(quantum, 3)}}));
}

// The line's instructions, the next one marked, and what they have computed so far.
void draw_bytecode(Drawing& d, Rect box, const kernel::Thread& thread) {
  const Tokens& c = d.context.c();
  d.paint.rule(box.x, right(box), box.y);
  cut_top(box, 4);
  for (const BytecodeRow& row : bytecode_of(*d.context.machine(), thread, kBytecodeRows)) {
    Rect line = cut_top(box, kBytecodeRow);
    if (row.next) {
      d.paint.fill(inset(line, -6, 0), c.accent_soft, 3);
      d.paint.fill({line.x - 6, line.y, 3, line.h}, colour_of(c, thread.letter), 1.5f);
    }
    d.context.explain(line, row.name + "\n" + row.text);
    const float text = d.paint.width(Type::kCodeSmall, row.text), name = d.paint.width(Type::kSmall, row.name);
    if (text + name + 12 < line.w) d.paint.line_right(cut_right(line, name + 1), Type::kSmall, c.soft, row.name);
    d.paint.line(line, Type::kCodeSmall, c.ink, row.text);
  }
  std::string computed;
  for (const std::string& text : temporaries_of(*d.context.machine(), thread, 3)) computed += (computed.empty() ? "" : "   ") + text;
  d.paint.line(cut_bottom(box, kBytecodeRow), Type::kCodeSmall, c.number, computed);
}

void draw_running(Drawing& d, const Rect& card, const kernel::Core& core, const kernel::Thread& thread) {
  const Tokens& c = d.context.c();
  d.seat(thread, {card.x + 14 + kMark, card.y + 30 + kMark});
  const float x = card.x + 14 + 2 * kMark + 14;
  const float w = right(card) - x - 10;
  d.paint.line({x, card.y + 26, w, 18}, Type::kStrong, c.ink, name_of(thread));
  const std::uint32_t line = line_of(*d.context.machine(), thread);
  if (line != 0) {
    Rect where{x, card.y + 45, w, 17};
    const std::string number = d.context.t(Text::line_n, {{"n", std::to_string(line)}});
    const std::string_view source = source_line(d.context.playback.program().source, line);
    d.context.explain(where, source);
    d.paint.line(cut_left(where, d.paint.width(Type::kSmall, number) + 8), Type::kSmall, c.soft, number);
    d.paint.line(where, Type::kCodeSmall, c.ink, source);
  }
  if (d.roomy) draw_bytecode(d, {card.x + 14, card.y + kCoreHeight - 6, card.w - 28, kBytecode - 4}, thread);
  draw_quantum(d, {card.x + 14, bottom(card) - 8, card.w - 28, 4}, core, thread);
}

void draw_core(Drawing& d, const Rect& card, std::uint32_t index, const kernel::Core& core) {
  const Tokens& c = d.context.c();
  const kernel::Thread* thread = d.context.machine()->find(core.running);
  const bool lit = thread != nullptr && d.context.selection.lit(thread->tid);
  d.paint.fill(card, c.sunken, 8);
  d.paint.frame(card, lit ? colour_of(c, thread->letter) : thread != nullptr ? c.line_strong : c.line, 8, lit ? 2.0f : 1.0f);
  Rect title{card.x + 14, card.y + 5, card.w - 28, 18};
  draw_icon(d.paint, Icon::kCore, centre(cut_left(title, 14)), 13, c.soft);
  cut_left(title, 6);
  d.paint.line(title, Type::kSmallStrong, c.soft, d.context.t(Text::core_n, {{"n", std::to_string(index)}}));
  const std::string switches = core.switches == 1 ? d.context.t(Text::switch_one) : d.context.t(Text::switches_n, {{"n", count_text(core.switches)}});
  if (d.paint.width(Type::kSmall, switches) < title.w - 64) d.paint.line_right(title, Type::kSmall, c.soft, switches);
  if (thread != nullptr) {
    draw_running(d, card, core, *thread);
  } else {
    const Rect seat{card.x + 14, card.y + 30, 2 * kMark, 2 * kMark};
    d.paint.list().AddCircle(centre(seat), kMark, c.line_strong, 0, 1.5f);
    d.paint.line({right(seat) + 10, seat.y, card.w - 70, seat.h}, Type::kBody, c.soft, d.context.t(Text::core_idle));
  }
}

void draw_cores(Drawing& d) {
  const auto& cores = d.context.machine()->cores();
  const float inner = d.width - 2 * kPad;
  const auto fit = static_cast<std::size_t>(std::max(1.0f, std::floor((inner + kGap) / (kCoreLeast + kGap))));
  const std::size_t columns = std::min(fit, cores.size());
  const float w = (inner - static_cast<float>(columns - 1) * kGap) / static_cast<float>(columns);
  for (std::size_t i = 0; i < cores.size(); ++i) {
    const auto column = static_cast<float>(i % columns);
    const auto row = static_cast<float>(i / columns);
    draw_core(d, d.place(kPad + column * (w + kGap), d.y + row * (d.core_height() + kGap), w, d.core_height()),
              static_cast<std::uint32_t>(i), cores[i]);
  }
  const auto rows = static_cast<float>((cores.size() + columns - 1) / columns);
  d.y += rows * (d.core_height() + kGap) + 2;
}

void draw_queue(Drawing& d) {
  const Tokens& c = d.context.c();
  const kernel::Machine& machine = *d.context.machine();
  const std::vector<Tid> queue = machine.ready_queue();
  draw_section_title(d, Text::ready_queue, queue.empty() ? d.context.t(Text::queue_empty) : d.context.t(Text::queue_order));
  const float inner = d.width - 2 * kPad;
  const auto per_row = static_cast<std::size_t>(std::max(1.0f, (inner - 24) / kSeat));
  const std::size_t rows = std::max<std::size_t>(1, (queue.size() + per_row - 1) / per_row);
  const Rect lane = d.place(kPad, d.y, inner, static_cast<float>(rows) * kSeat + 8);
  d.paint.fill(lane, c.sunken, 8);
  if (queue.empty()) d.paint.dashed_frame(lane, c.line_strong);
  else d.paint.frame(lane, c.ready, 8);
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const kernel::Thread* thread = machine.find(queue[i]);
    if (thread == nullptr) continue;
    const float x = lane.x + 8 + kMark + static_cast<float>(i % per_row) * kSeat;
    const float y = lane.y + 4 + kSeat / 2 + static_cast<float>(i / per_row) * kSeat;
    d.seat(*thread, {x, y});
  }
  d.y += lane.h + kGap;
}

float group_width(const Drawing& d, const ThreadGroup& group, float most) {
  const float seats = static_cast<float>(group.threads.size()) * kSeat + 12;
  const float title = d.paint.width(Type::kSmallStrong, group.title);
  const float detail = d.paint.width(Type::kSmall, group.detail);
  const float text = title + (group.detail.empty() ? 0 : detail + 9) + 20;
  return std::min(std::max({seats, text, 92.0f}), most);
}

// The box of a group; returns its height.
float draw_group(Drawing& d, const ThreadGroup& group, const kernel::Process& process, const Rect& box) {
  const Tokens& c = d.context.c();
  const bool lit = d.context.selection.lit_lock(process.pid, group.lock);
  d.paint.fill(box, c.panel, 7);
  if (group.away || group.ended) d.paint.dashed_frame(box, c.line_strong);
  else d.paint.frame(box, lit ? c.accent : group.colour, 7, lit ? 2.0f : 1.0f);
  d.boxed.push_back({group, box});
  if (group.lock && d.context.pointed(box)) d.context.selection.pointing.lock = group.lock, d.context.selection.pointing.process = process.pid;
  const auto per_row = static_cast<std::size_t>(std::max(1.0f, (box.w - 12) / kSeat));
  for (std::size_t i = 0; i < group.threads.size(); ++i) {
    const ImVec2 at(box.x + 8 + kMark + static_cast<float>(i % per_row) * kSeat,
                    box.y + 24 + kSeat / 2 + static_cast<float>(i / per_row) * kSeat);
    if (group.away) draw_mark(d.paint, at, kMark - 2, group.threads[i]->letter, {.hollow = true, .alpha = 0.55f});
    else d.seat(*group.threads[i], at);
  }
  return box.h;
}

// Written on a ground of its own: an arrow goes on behind a word.
bool write_over(Drawing& d, const Rect& line, Type type, ImU32 colour, const std::string& text) {
  d.paint.fill({line.x - 2, line.y, std::min(line.w, d.paint.width(type, text)) + 4, line.h}, d.context.c().panel);
  return d.paint.line(line, type, colour, text);
}

void write_title(Drawing& d, const Boxed& boxed) {
  const ThreadGroup& group = boxed.group;
  const Tokens& c = d.context.c();
  Rect line{boxed.box.x + 10, boxed.box.y + 4, boxed.box.w - 20, 18};
  const float title = std::min(line.w, d.paint.width(Type::kSmallStrong, group.title) + 1);
  const bool cut = write_over(d, cut_left(line, title), Type::kSmallStrong, group.away || group.ended ? c.soft : c.ink, group.title);
  cut_left(line, 8);
  const bool cut_detail = !group.detail.empty() && write_over(d, line, Type::kSmall, c.soft, group.detail);
  if (cut || cut_detail) d.context.explain(boxed.box, group.title + " · " + group.detail);
}

float group_height(const ThreadGroup& group, float width) {
  const auto per_row = static_cast<std::size_t>(std::max(1.0f, (width - 12) / kSeat));
  const std::size_t rows = (group.threads.size() + per_row - 1) / per_row;
  return 26 + static_cast<float>(rows) * kSeat + (rows > 0 ? 2.0f : 0.0f);
}

// The groups side by side, wrapped. Returns the height; draws only when `process` is given.
float flow_groups(Drawing& d, const std::vector<ThreadGroup>& groups, const kernel::Process& process, const Rect& inside, bool draw) {
  float x = 0, y = 0, row = 0;
  for (const ThreadGroup& group : groups) {
    const float w = group_width(d, group, inside.w);
    const float h = group_height(group, w);
    if (x > 0 && x + w > inside.w) x = 0, y += row + kGap, row = 0;
    if (draw) draw_group(d, group, process, {inside.x + x, inside.y + y, w, h});
    x += w + kGap;
    row = std::max(row, h);
  }
  return y + row;
}

void draw_gil(Drawing& d, const kernel::Process& process, Rect line) {
  if (d.context.playback.config().gil == kernel::GilMode::kOff || process.state != kernel::ProcessState::kRunning) return;
  const Tokens& c = d.context.c();
  const kernel::Thread* holder = d.context.machine()->find(process.gil.holder);
  const std::string text = holder == nullptr ? d.context.t(Text::gil_free)
                                             : d.context.t(Text::gil_held, {{"thread", report::letters(holder->letter)}});
  const float width = d.paint.width(Type::kSmallStrong, text) + 34;
  if (width > line.w) return;
  const Rect pill{right(line) - width, line.y + 1, width, 22};
  const bool asked = process.gil.drop_requested;
  d.paint.fill(pill, holder != nullptr ? c.warn_soft : c.sunken, 11);
  d.paint.frame(pill, asked ? c.bad : holder != nullptr ? c.waiting_gil : c.line, 11, asked ? 2.0f : 1.0f);
  draw_icon(d.paint, Icon::kLock, {pill.x + 14, centre(pill).y}, 11, holder != nullptr ? c.warn : c.soft);
  d.paint.line({pill.x + 25, pill.y, pill.w - 28, pill.h}, Type::kSmallStrong, holder != nullptr ? c.warn : c.soft, text);
  d.context.explain(pill, d.context.t(asked ? Text::gil_tip_asked : Text::gil_tip));
  if (holder != nullptr && d.context.pointed(pill)) d.context.selection.pointing.thread = holder->tid;
}

void draw_process_title(Drawing& d, const kernel::Process& process, Rect line) {
  const Tokens& c = d.context.c();
  const std::string title = d.context.t(Text::process_n, {{"pid", std::to_string(process.pid.value)}});
  const bool ended = process.state != kernel::ProcessState::kRunning;
  const float width = d.paint.width(Type::kStrong, title) + 1;
  d.paint.line(cut_left(line, width), Type::kStrong, ended ? c.soft : c.ink, title);
  cut_left(line, 8);
  std::string detail;
  if (ended) {
    detail = std::string(d.context.t(process.state == kernel::ProcessState::kZombie ? Text::process_zombie : Text::process_gone)) + " · " +
             report::status_text(process.status, d.context.t.language());
  } else if (process.parent && process.parent != kernel::kInit) {
    detail = d.context.t(Text::child_of, {{"pid", std::to_string(process.parent.value)}});
  }
  Rect rest = line;
  if (!ended) cut_right(rest, 150);
  d.paint.line(rest, Type::kSmall, c.soft, detail);
  draw_gil(d, process, line);
}

void draw_process(Drawing& d, const kernel::Process& process) {
  const Tokens& c = d.context.c();
  std::vector<ThreadGroup> groups = groups_of(d.context, process);
  const float inner = d.width - 2 * kPad;
  const Rect inside = d.place(kPad + 8, d.y + 32, inner - 16, 0);
  const float height = 32 + flow_groups(d, groups, process, inside, false) + 10;
  const Rect box = d.place(kPad, d.y, inner, height);
  const bool lit = d.context.selection.lit(process.pid);
  d.paint.fill(box, c.sunken, 8);
  d.paint.frame(box, lit ? c.accent : c.line_strong, 8, lit ? 2.0f : 1.0f);
  draw_process_title(d, process, {box.x + 12, box.y + 4, box.w - 24, 24});
  flow_groups(d, groups, process, inside, true);
  if (d.context.pointed({box.x, box.y, box.w, 32})) d.context.selection.pointing.process = process.pid;
  d.y += height + kGap;
}

std::string thread_tip(const Context& context, const kernel::Thread& thread) {
  const std::uint32_t line = line_of(*context.machine(), thread);
  std::string tip = report::letters(thread.letter) + " · " + name_of(thread) + "\n" + state_sentence(context, thread) + "\n" +
                    context.t(Text::cpu_time, {{"time", time_text(thread.cpu_time)}});
  if (line != 0) tip += "\n" + context.t(Text::line_n, {{"n", std::to_string(line)}});
  for (const BytecodeRow& row : bytecode_of(*context.machine(), thread, 1)) tip += "\n" + context.t(Text::next_instruction, {{"text", row.text}});
  // Why a switch can lose an update: what it has computed so far stays in its own registers.
  for (const std::string& text : temporaries_of(*context.machine(), thread, 3)) tip += "\n" + text;
  return tip;
}

bool holds_gil(const kernel::Machine& machine, const kernel::Thread& thread) {
  const kernel::Process* process = machine.find(thread.pid);
  return process != nullptr && process->gil.holder == thread.tid && machine.config().gil != kernel::GilMode::kOff;
}

// The wait-for graph: an arrow from each thread to the one that it waits for. A ring of them is a deadlock. To one that is not
// blocked itself only where somebody looks: it comes and goes, and arrows would follow it over the whole picture.
void draw_waits(Drawing& d) {
  constexpr std::size_t kMost = 24;      // threads; more arrows than that are a tangle
  constexpr float kAside = 5, kAway = kMark + 3;
  const kernel::Machine& machine = *d.context.machine();
  if (d.seated.size() > kMost) return;
  for (const Seated& from : d.seated) {
    const Tid awaited = holder_of(machine, *from.thread);
    const auto to = std::find_if(d.seated.begin(), d.seated.end(), [&](const Seated& s) { return s.thread->tid == awaited; });
    if (!awaited || to == d.seated.end() || from.thread->wait == kernel::WaitReason::kGil) continue;  // the GIL has a token
    if (to->thread->state != kernel::RunState::kBlocked && !d.context.selection.lit(from.thread->tid)) continue;
    const float dx = to->at.x - from.at.x, dy = to->at.y - from.at.y, length = std::hypot(dx, dy);
    if (length <= 2 * kAway) continue;
    // Each keeps to its left, so that two who wait for each other are two arrows.
    const float ux = dx / length, uy = dy / length;
    const ImVec2 begin(d.origin.x + from.at.x + ux * kAway + uy * kAside, d.origin.y + from.at.y + uy * kAway - ux * kAside);
    const ImVec2 end(begin.x + ux * (length - 2 * kAway), begin.y + uy * (length - 2 * kAway));
    const bool ring = waits_in_ring(machine, *from.thread);
    d.paint.arrow(begin, end, ring ? d.context.c().bad : faded(d.context.c().soft, 0.6f), ring ? 2.5f : 1.2f);
  }
}

void draw_thread(Drawing& d, const Seated& seated) {
  const kernel::Thread& thread = *seated.thread;
  const ImVec2 centre(d.origin.x + seated.at.x, d.origin.y + seated.at.y);
  const bool ended = thread.state == kernel::RunState::kTerminated;
  draw_mark(d.paint, centre, kMark, thread.letter,
            {.hollow = ended, .lit = d.context.selection.lit(thread.tid), .alpha = ended ? 0.6f : 1.0f});
  if (holds_gil(*d.context.machine(), thread)) {
    const ImVec2 token(centre.x + kMark, centre.y - kMark + 2);
    d.paint.list().AddCircleFilled(token, 7.5f, d.context.c().panel);
    d.paint.list().AddCircle(token, 7.5f, d.context.c().waiting_gil, 0, 1.2f);
    draw_icon(d.paint, Icon::kLock, token, 8, d.context.c().warn);
  }
  const Rect box{centre.x - kMark - 2, centre.y - kMark - 2, 2 * kMark + 4, 2 * kMark + 4};
  ImGui::PushID(static_cast<int>(thread.tid.value));
  if (hit("thread", box)) d.context.selection.toggle(thread.tid);
  if (ImGui::IsItemHovered()) {
    d.context.selection.pointing.thread = thread.tid;
    d.context.selection.pointing.line = line_of(*d.context.machine(), thread);
    d.context.tip = thread_tip(d.context, thread);
  }
  ImGui::PopID();
}

}  // namespace

void draw_machine(Context& context, const Rect& body) {
  if (context.machine() == nullptr) return;
  ScrollArea area("machine", body);
  const bool roomy = body.h >= kRoomy && context.machine()->cores().size() <= 4;
  Drawing d{context, context.paint(), area.origin(), area.width(), roomy, 2, {}, {}};
  draw_cores(d);
  draw_queue(d);
  draw_section_title(d, Text::processes, context.t(Text::processes_hint));
  for (const kernel::Process& process : context.machine()->processes()) draw_process(d, process);
  for (Seated& seated : d.seated) seated.at = context.motion.glide(seated.thread->tid.value, seated.at);
  draw_waits(d);
  for (const Boxed& boxed : d.boxed) write_title(d, boxed);
  for (const Seated& seated : d.seated) draw_thread(d, seated);
  area.end({1, d.y - kGap + 2});
}

std::vector<Section> machine_text(const Context& context) {
  if (context.machine() == nullptr) return {};
  const kernel::Machine& machine = *context.machine();
  const report::MachineNames names(machine);
  std::vector<Section> sections;
  report::Table cores{context.t(Text::cores), {context.t(Text::column_core), context.t(Text::column_thread), context.t(Text::column_switches)}, {}};
  for (std::size_t i = 0; i < machine.cores().size(); ++i) {
    const kernel::Core& core = machine.cores()[i];
    cores.rows.push_back({std::to_string(i), core.running ? names.short_name(core.running) : context.t(Text::core_idle), count_text(core.switches)});
  }
  sections.push_back(table_section("cores", std::move(cores)));
  std::vector<std::string> queue;
  for (const Tid tid : machine.ready_queue()) queue.push_back(names.short_name(tid));
  if (queue.empty()) queue.push_back(context.t(Text::queue_empty));
  sections.push_back(list_section("ready-queue", context.t(Text::ready_queue), std::move(queue)));
  report::Table locks{context.t(Text::locks), {context.t(Text::column_process), context.t(Text::column_lock), context.t(Text::column_holder), context.t(Text::column_waiters)}, {}};
  for (const kernel::Process& process : machine.processes()) {
    const report::LockNames variables(machine, process);
    for (const kernel::Lock& lock : process.locks) {
      if (lock.waiters.empty() && variables.of(lock.id).empty()) continue;
      std::string waiters;
      for (const Tid tid : lock.waiters) waiters += (waiters.empty() ? "" : ", ") + names.letter(tid);
      locks.rows.push_back({std::to_string(process.pid.value), names.lock(process.pid, lock.id, context.t.language()),
                            lock.locked ? names.letter(lock.owner) : context.t(Text::lock_free), waiters});
    }
  }
  sections.push_back(table_section("locks", std::move(locks)));
  return sections;
}

}  // namespace weft::ui
