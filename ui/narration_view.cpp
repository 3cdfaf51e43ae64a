#include "ui/narration_view.h"

#include <algorithm>

#include "sim/report/narration.h"
#include "sim/report/names.h"
#include "ui/facts.h"
#include "ui/thread_mark.h"
#include "ui/time_text.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr std::size_t kMost = 120;                 // sentences shown
constexpr std::size_t kMostLooked = 20'000;        // events looked at for them
constexpr std::int64_t kReadEvery = 150'000'000;   // ns of host time

std::vector<Sentence> told(const Context& context, std::size_t most) {
  const session::Session& session = *context.session();
  const report::MachineNames names(*context.machine());
  std::vector<Sentence> sentences;
  const std::size_t end = session.trace_position();
  for (std::size_t i = end; i > 0 && end - i < kMostLooked && sentences.size() < most; --i) {
    const trace::Event& event = session.trace()[i - 1];
    if (report::is_detail(event)) continue;
    sentences.push_back({event.time, event.thread, report::narrate(event, names, context.t.language())});
  }
  std::reverse(sentences.begin(), sentences.end());
  return sentences;
}

void refresh(Context& context, NarrationState& state) {
  const Playback& playback = context.playback;
  const bool same_run = state.generation == playback.generation() && state.language == context.t.language();
  if (same_run && state.version == playback.version()) return;
  const std::int64_t now = context.host.now_ns();
  if (same_run && playback.playing() && now - state.read_at < kReadEvery) return;
  state.sentences = told(context, kMost);
  state.version = playback.version(), state.generation = playback.generation();
  state.language = context.t.language(), state.read_at = now;
  state.follow = true;
}

float draw_sentence(Context& context, const Sentence& sentence, const Rect& row, bool newest, int id) {
  const Tokens& c = context.c();
  const Paint paint = context.paint();
  const float text_x = row.x + 92;
  const float text_w = right(row) - text_x - 8;
  const float height = std::max(26.0f, paint.wrapped_height(text_w, Type::kBody, sentence.text) + 10);
  const Rect place{row.x, row.y, row.w, height};
  ImGui::PushID(id);
  if (hit("sentence", place)) context.playback.seek(sentence.time);
  ImGui::PopID();
  const bool pointed = ImGui::IsItemHovered();
  if (newest || pointed) paint.fill(place, newest ? c.accent_soft : c.sunken, kRadiusSmall);
  paint.line_right({row.x + 2, row.y, 58, 26}, Type::kSmall, c.soft, time_text(sentence.time, 5));
  if (const kernel::Thread* thread = context.machine()->find(sentence.tid)) {
    draw_mark(paint, {row.x + 76, row.y + 13}, 8, thread->letter, {.lit = context.selection.lit(thread->tid)});
  }
  paint.wrapped({text_x, row.y + 5}, text_w, Type::kBody, c.ink, sentence.text);
  if (pointed) context.selection.pointing.thread = sentence.tid, context.selection.pointing.time = sentence.time;
  return height;
}

}  // namespace

void draw_narration(Context& context, const Rect& body) {
  if (context.machine() == nullptr) return;
  NarrationState& state = context.views.narration;
  refresh(context, state);
  ScrollArea area("narration", body);
  float y = area.origin().y;
  if (state.sentences.empty()) {
    y += context.paint().wrapped({body.x + kPad, y + 4}, area.width() - 2 * kPad, Type::kBody, context.c().soft, context.t(Text::narration_empty));
  }
  for (std::size_t i = 0; i < state.sentences.size(); ++i) {
    const bool newest = i + 1 == state.sentences.size();
    y += draw_sentence(context, state.sentences[i], {area.origin().x + 8, y, area.width() - 16, 0}, newest, static_cast<int>(i)) + 2;
  }
  if (std::exchange(state.follow, false)) ImGui::SetScrollY(y - area.origin().y);
  area.end({1, y - area.origin().y + 4});
}

std::vector<Section> narration_text(const Context& context) {
  if (context.machine() == nullptr) return {};
  std::vector<std::string> items;
  for (const Sentence& sentence : told(context, 40)) items.push_back(time_text(sentence.time, 6) + ": " + sentence.text);
  Section section = list_section("narration", context.t(Text::view_narration), std::move(items));
  section.kind = Section::Kind::kLog;
  return {std::move(section)};
}

std::string last_sentence(const Context& context) {
  if (context.machine() == nullptr) return {};
  const std::vector<Sentence> last = told(context, 1);
  return last.empty() ? std::string() : last.back().text;
}

}  // namespace weft::ui
